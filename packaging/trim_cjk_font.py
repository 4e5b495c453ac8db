"""Makes resources/fonts/noto-cjk out of Noto Sans CJK: what the page needs of it, and no more.

    python packaging/trim_cjk_font.py NotoSansCJKsc-Regular.otf

The font of the Noto project (github.com/notofonts/noto-cjk, version 2.004; in a collection file it
is the face "Noto Sans CJK SC") holds all four regional forms. Left out: Latin letters, which Noto
Sans has, vertical writing, hinting, and widths that the page does not use.
"""

import sys
from pathlib import Path

import uharfbuzz as hb  # type: ignore[import-untyped]  # it ships no types

TARGET = Path(__file__).parent.parent / "resources/fonts/noto-cjk/NotoSansCJKsc-Regular.otf"
BLOCKS = ((0x1100, 0x11FF), (0x2000, 0x3FFFF))
FEATURES = ("locl", "ccmp", "ljmo", "vjmo", "tjmo")
TABLES = ("BASE", "GPOS", "VORG", "vhea", "vmtx")


def trimmed(font: Path) -> bytes:
    """The smaller font; its glyphs keep their numbers, which are the codes inside a PDF."""
    face = hb.Face(hb.Blob.from_file_path(str(font)))
    wanted = hb.SubsetInput()
    wanted.unicode_set.clear()
    for first, last in BLOCKS:
        wanted.unicode_set.update(code for code in face.unicodes if first <= code <= last)
    wanted.layout_feature_tag_set.clear()
    wanted.layout_feature_tag_set.update(_tag(name) for name in FEATURES)
    wanted.drop_table_tag_set.update(_tag(name) for name in TABLES)
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING
    return bytes(hb.subset(face, wanted).blob.data)


def _tag(name: str) -> int:
    return int.from_bytes(name.encode(), "big")


if __name__ == "__main__":
    content = trimmed(Path(sys.argv[1]))
    TARGET.write_bytes(content)
    print(f"{TARGET.name}: {len(content):,} bytes")
