"""The diary in an SQLite file: tables, repository, migrations, backup. Alone knows SQL.

Importing this package imports nothing else of it, so that `storage.errors` stays cheap to reach.
"""
