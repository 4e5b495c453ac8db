import re
from pathlib import Path

from tests.packaging.project import ROOT, tracked_files

# Where packages come from is each machine's own business: no file may name an index or a mirror.
INDEX = re.compile(
    r"https?://\S*/(simple|packages)\b|--(extra-)?index-url[ =]\S|--find-links[ =]/|registry\.\w"
)
TEXT = {".py", ".toml", ".md", ".txt", ".json", ".svg", ".cfg", ".ini", ".ts", ".html", ""}


def texts() -> list[Path]:
    return [path for path in tracked_files() if path.suffix in TEXT]


def test_the_expression_finds_an_index() -> None:
    assert INDEX.search("https" + "://a.mirror.example/simple/")
    assert INDEX.search("pip install --index-url" + "=x")
    assert not INDEX.search("https" + "://keepachangelog.com/en/1.1.0/")


def test_no_file_names_a_package_index() -> None:
    named = {
        path.relative_to(ROOT).as_posix(): found[0]
        for path in texts()
        if (found := INDEX.search(path.read_text(encoding="utf-8")))
    }
    assert named == {}
