import re
import tomllib

import pytest
import update_pins
from bootstrap_steps.environment import pinned_names

from tests.packaging.project import ROOT

RUN = ROOT / "packaging" / "requirements-run.txt"
TEST = ROOT / "packaging" / "requirements-test.txt"


def normal(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def names_of(requirements: list[str]) -> set[str]:
    return {normal(re.split(r"[<>=!~\[; ]", line)[0]) for line in requirements}


@pytest.mark.parametrize("pins", [RUN, TEST], ids=["run", "test"])
def test_pins_hold_versions_and_hashes_only(pins: object) -> None:
    assert pins in {RUN, TEST}
    text = RUN.read_text("utf-8") if pins == RUN else TEST.read_text("utf-8")
    assert update_pins.foreign_lines(text) == []
    blocks = re.split(r"\n(?=\S)", text)
    assert all("--hash=sha256:" in block for block in blocks)


def test_a_line_that_is_no_pin_is_found() -> None:
    foreign = ["--find-links a-folder", "click>=8 \\", "click @ a-file", "# a comment"]
    for line in foreign:
        assert update_pins.foreign_lines(f"{line}\n") == [line]


def test_the_tests_pins_hold_the_running_pins() -> None:
    assert pinned_names(RUN) < pinned_names(TEST)


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run = {pin.split("==")[0] for pin in pinned_names(RUN)}
    test = {pin.split("==")[0] for pin in pinned_names(TEST)}
    assert names_of(project["project"]["dependencies"]) <= run
    assert names_of(project["dependency-groups"]["test"]) <= test
