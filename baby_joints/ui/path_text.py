"""Where a file lies, inside a sentence."""

import re
from pathlib import Path
from typing import Final

from baby_joints.ui.isolated import isolated

# Up to here it fits into a line or two.
_LONG: Final = 48
# Nobody sees it; a line may end there.
BREAK: Final = "\u200b"


def breakable(path: str) -> str:
    """A path without blanks may be wider than its card: let it go on in the next line."""
    return re.sub(r"([/\\._-])", rf"\1{BREAK}", path)


def place_words(path: Path) -> str:
    """The path as a person may look for it, the home folder of a long one as ``~``."""
    whole = str(path)
    if len(whole) > _LONG:
        home = str(Path.home())
        if path.is_relative_to(home) and home != path.root:
            whole = f"~{whole[len(home) :]}"
    return isolated(breakable(whole))
