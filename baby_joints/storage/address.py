"""How SQLite is told which file to open."""

import os
from pathlib import Path
from urllib.parse import quote


def address_of(path: Path) -> str:
    """The address of a file that must be there.

    By a plain name SQLite would put an empty file in the place of a diary that was moved away, and
    take the log that still lies beside it for rubbish.
    """
    name = quote(os.fsencode(path.absolute().as_posix()), safe="/:")
    return f"file://{'' if name.startswith('/') else '/'}{name}?mode=rw"
