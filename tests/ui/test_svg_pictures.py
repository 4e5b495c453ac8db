"""Pictures of the last start come back from disk as they were drawn, or are drawn anew."""

from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap

from baby_joints.ui.icons import IconStore
from baby_joints.ui.svg_pictures import SvgPictures

pytestmark = pytest.mark.usefixtures("qapp")
DOT = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle r="3" cx="4" cy="4"/></svg>'
)
RED = DOT.replace("<circle", '<circle fill="#ff0000" fill-opacity="0.5"')


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "pictures"


def kept(file: Path) -> SvgPictures:
    """As after a start that drew both."""
    pictures = SvgPictures(file)
    pictures.pixmap(DOT, 8, 8)
    pictures.pixmap(RED, 40, 30)
    pictures.keep()
    return pictures


def alike(one: QPixmap, other: QPixmap) -> bool:
    return one.toImage() == other.toImage()


def test_what_was_kept_is_what_was_drawn(file: Path) -> None:
    kept(file)
    fresh, found = SvgPictures(), SvgPictures(file)
    for svg, width, height in ((DOT, 8, 8), (RED, 40, 30)):
        assert alike(found.pixmap(svg, width, height), fresh.pixmap(svg, width, height))
    before = file.stat().st_mtime_ns
    found.keep()
    assert file.stat().st_mtime_ns == before  # nothing was drawn


def test_another_drawing_or_size_is_drawn(file: Path) -> None:
    kept(file)
    found, fresh = SvgPictures(file), SvgPictures()
    assert alike(found.pixmap(RED, 8, 8), fresh.pixmap(RED, 8, 8))
    assert alike(found.pixmap(DOT, 16, 16), fresh.pixmap(DOT, 16, 16))


def test_only_its_owner_reads_the_file(file: Path) -> None:
    kept(file)
    assert file.stat().st_mode & 0o077 == 0
    assert file.parent.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("length", [0, 5, 23, 30, 300, -1])
def test_a_damaged_file_counts_as_missing(file: Path, length: int) -> None:
    kept(file)
    file.write_bytes(file.read_bytes()[:length])
    found = SvgPictures(file)
    assert alike(found.pixmap(RED, 40, 30), SvgPictures().pixmap(RED, 40, 30))
    found.keep()
    assert len(file.read_bytes()) > 40 * 30 * 4


def test_a_folder_that_cannot_be_written_is_no_matter(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("no folder")
    kept(tmp_path / "plain" / "pictures")


def test_nothing_more_is_remembered_after_the_first_page(file: Path) -> None:
    pictures = kept(file)
    before = file.read_bytes()
    pictures.pixmap(DOT, 64, 64)
    pictures.keep()
    assert file.read_bytes() == before


def test_icons_use_the_pictures(file: Path) -> None:
    first = IconStore(SvgPictures(file))
    drawn = first.pixmap("pop", "#123456", 20, 2.0)
    first.pictures.keep()
    found = IconStore(SvgPictures(file)).pixmap("pop", "#123456", 20, 2.0)
    assert found.devicePixelRatio() == 2.0
    assert alike(found, drawn)
