"""How long a clip plays, as its file says."""

from typing import IO

_LONGEST = 24 * 60 * 60


def clip_seconds(file: IO[bytes]) -> float | None:
    """Seconds, to a tenth; None when the file does not say, or says what cannot be.

    Only headers are read, nothing is decoded. The place in the file is not kept.
    """
    # Only now: most entries have no clip.
    from tinytag import TinyTag, TinyTagException

    file.seek(0)
    try:
        found = TinyTag.get(file_obj=file, tags=False).duration  # type: ignore[arg-type] # IO is one
    except (TinyTagException, OSError, ValueError, OverflowError):
        return None
    if found is None or not 0 < found <= _LONGEST:
        return None
    return round(found, 1)
