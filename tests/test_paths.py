import sys
from pathlib import Path

import platformdirs
import pytest

from baby_joints import paths


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put every folder of the user below one that is empty."""
    for name, folder in {
        "HOME": "home",
        "XDG_DATA_HOME": "data",
        "XDG_CACHE_HOME": "cache",
        "XDG_CONFIG_HOME": "config",
        "XDG_STATE_HOME": "state",
    }.items():
        monkeypatch.setenv(name, str(tmp_path / folder))
    monkeypatch.delenv(paths.DIARY_VARIABLE, raising=False)
    return tmp_path


def test_the_source_tree_holds_the_resources() -> None:
    assert paths.resource("fonts", "inter", "Inter-Regular.ttf").is_file()
    assert paths.resources_dir() == Path(__file__).resolve().parent.parent / "resources"


def test_an_installed_package_holds_its_resources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site-packages" / "baby_joints"
    (package / "_resources").mkdir(parents=True)
    (tmp_path / "site-packages" / "resources").mkdir()  # some other package's, not ours
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert paths.resources_dir() == package / "_resources"


def test_a_source_tree_goes_before_an_old_copy_in_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "baby_joints"
    (package / "_resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    (tmp_path / "pyproject.toml").touch()
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert paths.resources_dir() == tmp_path / "resources"


def test_a_frozen_program_holds_its_resources_in_its_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundled = tmp_path / "bundle" / "baby_joints" / "_resources"
    bundled.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    assert paths.resources_dir() == bundled


def test_lost_resources_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "baby_joints")
    with pytest.raises(FileNotFoundError, match="resources are missing"):
        paths.resources_dir()


def test_the_variable_chooses_the_diary(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = elsewhere / "bäby jöints" / "mia.sqlite3"
    monkeypatch.setenv(paths.DIARY_VARIABLE, str(chosen))
    assert paths.diary_file() == chosen


def test_the_variable_may_be_short(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USERPROFILE", str(elsewhere / "home"))
    monkeypatch.setenv(paths.DIARY_VARIABLE, "~/mia.sqlite3")
    assert paths.diary_file() == elsewhere / "home" / "mia.sqlite3"
    monkeypatch.setenv(paths.DIARY_VARIABLE, "mia.sqlite3")
    monkeypatch.chdir(elsewhere)
    assert paths.diary_file() == elsewhere / "mia.sqlite3"


@pytest.mark.parametrize("empty", ["", "  "])
def test_an_empty_variable_chooses_nothing(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch, empty: str
) -> None:
    monkeypatch.setenv(paths.DIARY_VARIABLE, empty)
    assert paths.diary_file() == paths.data_dir() / "diary.sqlite3"
    assert not list(elsewhere.iterdir())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="XDG folders are Linux's")
def test_the_users_folders_are_the_platforms(elsewhere: Path) -> None:
    assert paths.diary_file() == elsewhere / "data" / "baby_joints" / "diary.sqlite3"
    assert paths.config_dir() == elsewhere / "config" / "baby_joints"
    assert paths.state_dir() == elsewhere / "state" / "baby_joints"
    assert paths.log_dir() == elsewhere / "state" / "baby_joints" / "log"


def test_asking_makes_nothing(elsewhere: Path) -> None:
    folders = {paths.data_dir(), paths.config_dir(), paths.state_dir(), paths.log_dir()}
    assert not any(folder.exists() for folder in folders)
    assert not list(elsewhere.iterdir())


@pytest.mark.parametrize("value", ["", " ", "/elsewhere", None])
def test_our_own_short_way_leads_where_platformdirs_leads(
    value: str | None, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert elsewhere.is_dir()
    for variable in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        if value is None:
            monkeypatch.delenv(variable)
        else:
            monkeypatch.setenv(variable, value)
    assert paths.data_dir() == platformdirs.user_data_path(paths.APP_NAME, appauthor=False)
    assert paths.config_dir() == platformdirs.user_config_path(paths.APP_NAME, appauthor=False)
    assert paths.cache_dir() == platformdirs.user_cache_path(paths.APP_NAME, appauthor=False)


def test_what_nobody_may_look_at_may_be_there(tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.touch()
    assert paths.may_be_there(there)
    assert not paths.may_be_there(tmp_path / "none")
    assert not paths.may_be_there(there / "below a file")
    # As what lies in somebody else's folder, but for root too.
    assert paths.may_be_there(tmp_path / ("x" * 5000))


def test_a_tilde_that_is_nobody_s_is_a_letter(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(elsewhere)
    monkeypatch.setenv(paths.DIARY_VARIABLE, "~nobody-has-this-name/d.sqlite3")
    assert paths.diary_file() == elsewhere / "~nobody-has-this-name" / "d.sqlite3"
