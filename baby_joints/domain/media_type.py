"""What kind of photo or clip some bytes are, by what they say and never by a name."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

# As many of the first bytes of a file as `media_type_of` may need.
HEAD_LENGTH: Final = 4096

_JPEG, _PNG, _WEBP, _HEIC = "image/jpeg", "image/png", "image/webp", "image/heic"
# The kinds of file that a box ``ftyp`` names, by the first letters of its brands: ISO/IEC 14496-12.
_BRANDS: Final = (
    (_HEIC, ("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs")),
    ("video/quicktime", ("qt",)),
    ("video/3gpp", ("3gp", "3g2", "3ge", "3gg", "3gr", "3gs")),
    ("audio/mp4", ("M4A", "M4B", "M4P")),
    ("video/mp4", ("iso", "mp4", "mmp4", "avc", "M4V", "f4v", "dash", "MSNV", "XAVC", "ndas")),
)
# A film of an early phone may begin with one of these boxes and name no brand.
_QUICKTIME_BOXES: Final = frozenset({b"moov", b"mdat", b"wide"})
_PLAIN: Final = (
    (b"\xff\xd8\xff", _JPEG),
    (b"\x89PNG\r\n\x1a\n", _PNG),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"#!AMR", "audio/amr"),
)
_RIFF: Final = {b"WEBP": _WEBP, b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_ENDINGS: Final = {
    _JPEG: ".jpg",
    _PNG: ".png",
    _WEBP: ".webp",
    _HEIC: ".heic",
    "video/quicktime": ".mov",
    "video/3gpp": ".3gp",
    "audio/mp4": ".m4a",
    "video/mp4": ".mp4",
    "audio/mpeg": ".mp3",
    "audio/aac": ".aac",
    "audio/flac": ".flac",
    "audio/amr": ".amr",
    "audio/wav": ".wav",
    "video/x-msvideo": ".avi",
    "video/webm": ".webm",
    "video/x-matroska": ".mkv",
    "audio/ogg": ".ogg",
    "video/ogg": ".ogv",
}
# Endings that people know besides.
_ALSO: Final = frozenset({".jpeg", ".jpe", ".m4v", ".3g2", ".m4b", ".oga", ".opus", ".heif", ".qt"})
MEDIA_TYPES: Final = frozenset(_ENDINGS)
ENDINGS: Final = tuple(sorted({*_ENDINGS.values(), *_ALSO}))


def media_type_of(head: bytes) -> str | None:
    """The media type of a file with these first bytes; None when it is no photo, film or sound."""
    for mark, media_type in _PLAIN:
        if head.startswith(mark):
            return media_type
    looks: tuple[Callable[[bytes], str | None], ...] = (_riff, _boxes, _matroska, _ogg, _mpeg)
    return next((found for look in looks if (found := look(head)) is not None), None)


def ending_of(media_type: str) -> str:
    """The usual ending of file names of this kind, with its dot; empty for an unknown one."""
    return _ENDINGS.get(media_type, "")


def is_photo(media_type: str) -> bool:
    """A still picture."""
    return media_type.startswith("image/")


def is_video(media_type: str) -> bool:
    """A film, with sound or without."""
    return media_type.startswith("video/")


def _riff(head: bytes) -> str | None:
    return _RIFF.get(head[8:12]) if head.startswith(b"RIFF") else None


def _boxes(head: bytes) -> str | None:
    if head[4:8] in _QUICKTIME_BOXES:
        return "video/quicktime"
    if head[4:8] != b"ftyp":
        return None
    length = max(16, min(int.from_bytes(head[:4], "big"), len(head)))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, length, 4))]
    # The first brand says what it is; the others, which programs can read it.
    for brand in brands:
        told = brand.decode("latin-1")
        for media_type, beginnings in _BRANDS:
            if told.startswith(beginnings):
                return media_type
        if told.startswith("avi"):
            return None  # AVIF, which hides behind brands that others share
    return None


def _matroska(head: bytes) -> str | None:
    if not head.startswith(b"\x1aE\xdf\xa3"):
        return None
    beginning = head[:64]
    if b"webm" in beginning:
        return "video/webm"
    return "video/x-matroska" if b"matroska" in beginning else None


def _ogg(head: bytes) -> str | None:
    if not head.startswith(b"OggS"):
        return None
    return "video/ogg" if b"theora" in head else "audio/ogg"


def _mpeg(head: bytes) -> str | None:
    """Sound without a header of the file: the header of its first frame, ISO/IEC 11172-3."""
    if len(head) < 4 or head[0] != 0xFF:  # noqa: PLR2004 - four bytes, of which 11 bits are set
        return None
    if head[1] & 0xF6 == 0xF0:  # noqa: PLR2004 - a frame of AAC
        return "audio/aac"
    is_layer_3 = head[1] & 0xE6 == 0xE2 and head[1] & 0x18 != 0x08  # noqa: PLR2004 - layer, version
    bitrate, rate = head[2] >> 4, head[2] >> 2 & 3
    return "audio/mpeg" if is_layer_3 and bitrate not in {0, 15} and rate != 3 else None  # noqa: PLR2004 - as the standard reserves them
