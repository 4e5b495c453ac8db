import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from update_window_texts import LANGUAGES

import baby_joints
from tests.packaging.project import ROOT, tracked_files


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Build the wheel offline, with the backend that is installed."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built)


def read(wheel: zipfile.ZipFile, ending: str) -> str:
    (name,) = [name for name in wheel.namelist() if name.endswith(ending)]
    return wheel.read(name).decode()


def test_the_wheel_has_the_version_of_the_package(wheel: zipfile.ZipFile) -> None:
    assert f"\nVersion: {baby_joints.__version__}\n" in read(wheel, "METADATA")


def test_the_wheel_starts_the_window_and_the_command_line(wheel: zipfile.ZipFile) -> None:
    points = read(wheel, "entry_points.txt")
    assert "baby-joints = baby_joints.cli:main" in points
    assert "baby-joints-gui = baby_joints.app:main" in points


def test_the_wheel_holds_the_package_and_its_resources_only(wheel: zipfile.ZipFile) -> None:
    top = {name.split("/")[0] for name in wheel.namelist()}
    assert len(top) == 2
    assert "baby_joints" in top
    resources = {
        path.relative_to(ROOT / "resources").as_posix()
        for path in tracked_files()
        if path.is_relative_to(ROOT / "resources") and path.suffix != ".ts"
    }
    resources |= {f"i18n/window/{language}.qm" for language in LANGUAGES}
    inside = {
        name.removeprefix("baby_joints/_resources/")
        for name in wheel.namelist()
        if name.startswith("baby_joints/_resources/")
    }
    assert inside == resources


def test_the_wheel_holds_every_license(wheel: zipfile.ZipFile) -> None:
    names = [Path(name).as_posix() for name in wheel.namelist() if "/licenses/" in name]
    for license_file in ("/LICENSE", "fonts/inter/LICENSE.txt", "icons/lucide/LICENSE.txt"):
        assert any(name.endswith(license_file) for name in names)


def test_the_wheel_speaks_every_language_of_the_window(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    for language in LANGUAGES:
        assert f"baby_joints/_resources/i18n/window/{language}.qm" in names
