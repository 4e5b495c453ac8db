import sys
from pathlib import Path

import pytest
from bootstrap_steps import command
from bootstrap_steps.console import SetupError, clean_environment
from bootstrap_steps.display import Display
from bootstrap_steps.environment import Environment


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ([], True),
        (["--diary", "mia.sqlite3"], True),
        (["--diary=mia.sqlite3"], True),
        (["--diary", "mia.sqlite3", "check"], False),
        (["patterns", "mia.json"], False),
        (["--version"], False),
        (["report", "out.pdf", "--diary", "mia.sqlite3"], False),
    ],
)
def test_a_window_is_wanted_only_without_a_command(arguments: list[str], *, opens: bool) -> None:
    assert command.wants_window(arguments) is opens


def test_the_output_folder_is_taken_off_the_arguments() -> None:
    taken = command.split_output(["--output", "näxt", "patterns", "--output", "x"])
    assert taken == (Path("näxt"), ["patterns", "--output", "x"])
    assert command.split_output(["patterns"]) == (None, ["patterns"])
    with pytest.raises(SetupError, match="needs a folder"):
        command.split_output(["--output"])


def test_what_a_person_has_to_do_ends_with_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> int:
        message = "first do this"
        raise SetupError(message)

    monkeypatch.setattr(command, "_test", refuse)
    assert command.main(["test"]) == 1
    assert capsys.readouterr().out == "first do this\n"


class Recorded:
    """Stands for the outside world of `run` and remembers what was asked of it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, display: Display) -> None:
        self.wanted: list[list[str]] = []
        self.started: list[list[str]] = []
        self.main_jobs: list[Path | None] = []
        self.made_ready: list[int] = []
        self.probe: str | None = None
        monkeypatch.setattr(command, "this_display", lambda: display)
        monkeypatch.setattr(
            command, "ensure_system", lambda _, wanted, *__: self.wanted.append(list(wanted))
        )
        monkeypatch.setattr(Environment, "ensure", lambda *_: False)
        monkeypatch.setattr(command, "ensure_catalogues", lambda *_: self.made_ready.append(1))
        monkeypatch.setattr(command, "why_no_window", lambda *_: self.probe)
        monkeypatch.setattr(command, "start", self._start)
        monkeypatch.setattr(command, "main_job", self._main_job)

    def _start(self, _python: Path, arguments: list[str]) -> int:
        self.started.append(list(arguments))
        return 0

    def _main_job(self, _python: Path, _root: Path, output: Path | None) -> int:
        self.main_jobs.append(output)
        return 0


def test_with_a_screen_the_window_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    world = Recorded(monkeypatch, Display(("x11",)))
    assert command.main(["run", "--diary", "mia.sqlite3"]) == 0
    assert world.wanted == [["python", "window", "x11"]]
    assert world.started == [["--diary", "mia.sqlite3"]]
    assert world.made_ready == [1]
    assert not world.main_jobs


def test_without_a_screen_the_main_job_is_done(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    world = Recorded(monkeypatch, Display((), "DISPLAY is not set"))
    assert command.main(["run", "--output", "there"]) == 0
    assert world.main_jobs == [Path("there")]
    assert not world.started
    assert world.wanted == [["python"]], "without a window its libraries are not needed"
    assert not world.made_ready
    assert "no screen for a window: DISPLAY is not set" in capsys.readouterr().out


def test_a_screen_that_refuses_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    world = Recorded(monkeypatch, Display(("x11",)))
    world.probe = "could not connect to display"
    assert command.main(["run"]) == 0
    assert world.main_jobs == [None]


def test_a_command_asks_for_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    world = Recorded(monkeypatch, Display((), "not asked"))
    assert command.main(["run", "patterns", "mia.json"]) == 0
    assert world.started == [["patterns", "mia.json"]]


def test_the_shells_variables_do_not_bend_the_environment() -> None:
    variables = {"PATH": "p", "PYTHONPATH": "x", "PIP_TARGET": "y", "VIRTUAL_ENV": "z"}
    assert clean_environment(variables, {"A": "b"}) == {"PATH": "p", "A": "b"}


def test_a_locale_without_letters_bends_no_file_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "getfilesystemencoding", lambda: "ascii")
    assert clean_environment({"PYTHONUTF8": "0"}, {"A": "b"}) == {"PYTHONUTF8": "1", "A": "b"}


def test_a_window_without_its_other_languages_opens(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        message = "The tool is missing."
        raise SetupError(message)

    world = Recorded(monkeypatch, Display(("x11",)))
    monkeypatch.setattr(command, "ensure_catalogues", fail)
    assert command.main(["run"]) == 0
    assert world.started == [[]]
    assert capsys.readouterr().out == "The tool is missing. The window speaks English.\n"


def test_a_command_without_a_window_needs_no_other_languages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = Recorded(monkeypatch, Display(("x11",)))
    assert command.main(["run", "patterns", "mia.json"]) == 0
    assert world.made_ready == []
