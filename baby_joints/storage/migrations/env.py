"""Alembic runs this before the revisions; `storage.migrate` hands it the connection.

To change the tables: write `versions/rev_NNNN_what.py` that neither imports the tables (they will
change again) nor assumes SQLite, raise `storage.revision.LATEST`, and freeze a file of the revision
before as a fixture of the tests.
"""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
