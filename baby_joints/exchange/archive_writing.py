"""Writing a diary with its photos and clips as one .zip file."""

from collections.abc import Iterable
from typing import IO, TYPE_CHECKING, Final

from baby_joints.exchange.archive_format import DIARY, content_name

if TYPE_CHECKING:
    from zipfile import ZipInfo

# The same diary gives the same bytes: no file in it has a time of its own.
_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)
_OWNER_ONLY: Final = 0o600 << 16


def write_archive(
    file: IO[bytes], diary: bytes, contents: Iterable[tuple[str, Iterable[bytes]]]
) -> None:
    """Write the bytes of a diary file and the `contents`, each by checksum in pieces.

    Raises what `contents` raise, and OSError.
    """
    from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

    with ZipFile(file, "w") as archive:
        archive.writestr(_named(DIARY, ZIP_DEFLATED), diary)
        for sha256, pieces in contents:
            # Photos and clips are compressed as they are.
            with archive.open(_named(content_name(sha256), ZIP_STORED), "w") as target:
                for piece in pieces:
                    target.write(piece)


def _named(name: str, way: int) -> "ZipInfo":
    from zipfile import ZipInfo

    info = ZipInfo(name, _NO_TIME)
    info.compress_type = way
    info.external_attr = _OWNER_ONLY
    return info
