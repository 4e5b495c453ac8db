"""What a file is stands in its bytes; a name says nothing."""

import pytest

from baby_joints.domain.media_type import ENDINGS, ending_of, is_photo, is_video, media_type_of
from tests.media import film, photo, sound


@pytest.mark.parametrize(
    ("head", "media_type"),
    [
        (photo(), "image/jpeg"),
        (photo(kind="PNG"), "image/png"),
        (photo(kind="WEBP"), "image/webp"),
        (film(brand=b"heic"), "image/heic"),
        (film(brand=b"isom"), "video/mp4"),
        (film(brand=b"mp42"), "video/mp4"),
        (film(brand=b"qt  "), "video/quicktime"),
        (film(brand=b"3gp5"), "video/3gpp"),
        (film(brand=b"M4A "), "audio/mp4"),
        (b"\0\0\0\x08wide\0\0\0\0mdat", "video/quicktime"),
        (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm", "video/webm"),
        (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x88matroska", "video/x-matroska"),
        (sound(), "audio/wav"),
        (b"RIFF\0\0\0\0AVI LIST", "video/x-msvideo"),
        (b"ID3\x04\0\0", "audio/mpeg"),
        (b"\xff\xfb\x90\x64", "audio/mpeg"),
        (b"\xff\xf1\x50\x80", "audio/aac"),
        (b"OggS\0\x02\0\0\0\0OpusHead", "audio/ogg"),
        (b"OggS\0\x02\0\0\0\0\x80theora", "video/ogg"),
        (b"fLaC\0", "audio/flac"),
        (b"#!AMR\n", "audio/amr"),
    ],
)
def test_photos_and_clips_are_known_by_their_bytes(head: bytes, media_type: str) -> None:
    assert media_type_of(head) == media_type
    assert ending_of(media_type) in ENDINGS
    assert is_photo(media_type) == media_type.startswith("image/")
    assert is_video(media_type) == media_type.startswith("video/")


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"MZ\x90\0",
        b"\x7fELF",
        b"#!/bin/sh\n",
        b"%PDF-1.7",
        b"GIF89a",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"PK\x03\x04",
        b"RIFF\0\0\0\0ACON",
        b"\x1aE\xdf\xa3nothing",
        b"\xff",
        b"\xff\xff\xff\xff",
        b"\xff\xfb\xf0\x64",
        b"\xff\xfb\x9c\x64",
        film(brand=b"avif"),
        film(brand=b"exe!"),
        b"\0\0\0\x18ftypmif1\0\0\0\0avifheic",
    ],
)
def test_anything_else_is_refused(head: bytes) -> None:
    assert media_type_of(head) is None


def test_nothing_is_known_of_an_unknown_kind() -> None:
    assert ending_of("application/x-sh") == ""
