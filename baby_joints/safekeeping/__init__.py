"""What keeps a diary through mishaps: backups, going back to one, and saving a damaged file.

Above storage and beside the actions: nothing here is an action of the diary that `undo` takes back,
and most of it is done while the diary is closed, or beside it.
"""
