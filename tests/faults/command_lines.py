"""Command lines and variables that are nearly right, given to the program in this process.

Run by hand: ``python -m tests.faults.command_lines [CASES] [SEED]``. The files that they name are
real: diaries, pages, tables, copies, cut ones, folders and none. A case is fine when it ends with a
code of the program and at most one line of complaint, and changes nothing when it is refused.
"""

import io
import os
import random
import shutil
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Final
from unittest import mock

from baby_joints import cli
from baby_joints.diary import Diary
from baby_joints.diary_tables import DiaryTables
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.paths import DIARY_VARIABLE
from baby_joints.report.options import ReportOptions
from baby_joints.storage.errors import DatabaseError
from tests.faults.mutation import VALUES, mutated_bytes
from tests.faults.readers import HIP, STIFF

_USUAL: Final = "diary.sqlite3"
_WHOLE: Final = ("d.json", "d.zip", "page.pdf", "t.csv", "copy.bjbackup", "other.sqlite3")
_DAYS: Final = ("2026-04-01", "2026-04-26", "2026-02-30", "0001-01-01", "9999-12-31", "today")
_LISTS: Final = ("behind,entries", "visits", "name", "notes,clips", "everything", ",", "")
# The options of each command, with what may follow them; those without a value have None.
_OPTIONS: Final[Mapping[str, Mapping[str, Sequence[str] | None]]] = {
    "import": {"--skip-unclear": None},
    "export": {},
    "patterns": {"--as-of": _DAYS, "--json": None},
    "report": {
        "--from": _DAYS,
        "--to": _DAYS,
        "--paper": ("a4", "LETTER", "a5"),
        "--language": ("en", "es", "DE", "ar", "fr"),
        "--sections": _LISTS,
        "--hide": _LISTS,
        "--no-attachment": None,
        "--text": None,
    },
    "check": {},
    "backup": {},
    "backups": {},
    "restore": {"--look": None},
    "mend": {"--with": ("both", "read", "backup", "glue")},
    "switch-patterns": {},
}
# What fits each command.
_FITTING: Final[Mapping[str, Sequence[str]]] = {
    "import": ("d.json", "d.zip", "page.pdf", "t.csv", "copy.bjbackup"),
    "export": ("o.json", "o.zip", "o.csv", "d.json"),
    "patterns": ("d.json", "page.pdf"),
    "report": ("o.pdf", "page.pdf"),
    "backup": ("o.bjbackup",),
    "restore": ("copy.bjbackup", "other.sqlite3"),
    "switch-patterns": ("on", "off"),
}
_MAY_STAND_ALONE: Final = frozenset({"patterns", "backup"})
_TARGETS: Final = ("o.pdf", "o.txt", "o.json", "o.zip", "o.csv", "o.bjbackup", "-", "on", "OFF")
_VARIABLES: Final[Mapping[str, Sequence[str]]] = {
    DIARY_VARIABLE: ("", "~", "~nobody-here/x", ".", "folder", "none/at/all.sqlite3", "d.json"),
    "HOME": ("", "/", "folder", "none"),
    "XDG_DATA_HOME": ("", "relative", "/proc", "d.json"),
    "XDG_CONFIG_HOME": ("", "d.json"),
    "XDG_STATE_HOME": ("", "/proc/self"),
    "TZ": ("", "Asia/Tokyo", "Nowhere/Land", ":/etc/passwd", "UTC+99:99"),
    "LANG": ("", "C", "de_DE.UTF-8", "xx_YY.nothing"),
    "LC_ALL": ("", "C", "ar_EG.UTF-8", "\udcff"),
    "COLUMNS": ("", "0", "1", "-5", "many", "99999999"),
    "TMPDIR": ("", "none", "d.json"),
    "TERM": ("", "dumb", "\x1b[31m"),
    "NO_COLOR": ("1",),
    "FORCE_COLOR": ("1", "x"),
    "SOURCE_DATE_EPOCH": ("0", "-1"),
}


class CommandLines:
    """Command lines about the files in a folder, which is filled here and entered by `case`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept = folder / "kept"
        # As deep as odd names may lead out of it.
        self._here = folder / "a" / "b" / "here"
        self._kept.mkdir()
        self._fill()

    def _fill(self) -> None:
        kept = self._kept
        for name, source in ((_USUAL, HIP), ("other.sqlite3", STIFF)):
            with closing(Diary.open(kept / name)) as diary:
                diary.import_file(source)
                if name == _USUAL:
                    diary.backups.back_up()
                    diary.export_file(kept / "d.json")
                    diary.export_file(kept / "d.zip")
                    DiaryTables(diary).write(kept / "t.csv")
                    diary.backups.copy_to(kept / "copy.bjbackup")
                    diary.handover(ReportOptions()).write(kept / "page.pdf")
        (kept / "folder").mkdir()
        (kept / "empty.json").touch()

    def case(self, chance: random.Random) -> tuple[str, int, str | None]:
        """Try one: what was tried, its code, and what is wrong; None when nothing is."""
        shutil.rmtree(self._here, ignore_errors=True)
        shutil.copytree(self._kept, self._here)
        for name in (*_WHOLE, _USUAL):
            if chance.random() < 0.06:
                (self._here / name).write_bytes(
                    mutated_bytes((self._kept / name).read_bytes(), chance)
                )
        words, variables = self._line(chance), self._environment(chance)
        tried = f"{variables} {words}"
        before = _held(self._here / _USUAL)
        try:
            code, out, err = _run(words, variables, self._here)
        except BaseException:  # noqa: BLE001 - that there is none is what is looked for
            return tried, -1, traceback.format_exc(limit=-4)
        return tried, code, self._judge(code, out, err, before)

    def _judge(
        self, code: int, out: str, err: str, before: tuple[DiaryContents, ...] | None
    ) -> str | None:
        if code not in {0, 1, 2}:
            return f"ended with {code}"
        if "Traceback" in err or "should not have happened" in err or err.count("\n") > 1:
            return f"complained: {err[:300]!r}"
        if bool(code) is not bool(err):
            return f"ended with {code} and said {err!r}"
        if "\x1b" in out + err:
            return "steers the terminal"
        after = _held(self._here / _USUAL)
        # What was damaged may have been mended; what was refused changes nothing.
        if code and before is not None and after != before:
            return "refused, but something changed"
        left = [path.name for path in self._here.rglob(".baby-joints-*")]
        return f"left {left}" if left else None

    def _line(self, chance: random.Random) -> list[str]:
        """One command with arguments and options that are plausible, most of them."""
        command = chance.choice(list(_OPTIONS))
        words = [command, *self._arguments(command, chance)]
        for option, values in _OPTIONS[command].items():
            if chance.random() < 0.2:
                words.append(option)
                if values is not None:
                    words.append(self._odd(chance) or chance.choice(values))
        if chance.random() < 0.15:
            words += ["--diary", self._argument(chance)]
        if chance.random() < 0.05:
            words[:0] = ["--password-fd", chance.choice(("999", "-1", "x", "1.5", "9" * 30))]
        if chance.random() < 0.05:
            chance.shuffle(words)
        if chance.random() < 0.05:
            words.insert(chance.randrange(len(words) + 1), chance.choice(("-h", "--version", "--")))
        if words[0].partition("=")[0] == "--diary":
            words.insert(0, "check")  # alone it opens the window
        return words

    def _arguments(self, command: str, chance: random.Random) -> list[str]:
        if chance.random() < 0.25:
            return [self._argument(chance) for _ in range(chance.choice((0, 1, 1, 2)))]
        fitting = _FITTING.get(command)
        if not fitting or (command in _MAY_STAND_ALONE and chance.random() < 0.5):
            return []
        return [chance.choice(fitting)]

    def _argument(self, chance: random.Random) -> str:
        found = (*_WHOLE, *_TARGETS, _USUAL, "folder", "empty.json", "none.json", "/dev/null")
        return self._odd(chance) or chance.choice(found)

    def _odd(self, chance: random.Random) -> str:
        """Sometimes something that nobody types."""
        if chance.random() < 0.85:
            return ""
        return str(chance.choice(VALUES)).replace("\0", "")

    def _environment(self, chance: random.Random) -> dict[str, str]:
        names = [name for name in _VARIABLES if chance.random() < 0.04]
        return {name: chance.choice(_VARIABLES[name]) for name in names}


@contextmanager
def _in(folder: Path, variables: Mapping[str, str]) -> Iterator[None]:
    before = Path.cwd()
    usual = {DIARY_VARIABLE: str(folder / _USUAL), "HOME": str(folder), "DISPLAY": ""}
    usual |= {"WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}  # no window, whatever is asked for
    os.chdir(folder)
    try:
        with mock.patch.dict(os.environ, {**usual, **variables}):
            yield
    finally:
        os.chdir(before)


def _run(words: list[str], variables: Mapping[str, str], folder: Path) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with (
        _in(folder, variables),
        redirect_stdout(out),
        redirect_stderr(err),
        mock.patch("sys.stdin", io.StringIO()),
    ):
        code = cli.main(words)
    return code, out.getvalue(), err.getvalue()


def _held(path: Path) -> tuple[DiaryContents, ...] | None:
    """All that the diary holds, read from a copy; None when it is damaged."""
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / path.name
        for ending in ("", "-wal", "-journal"):
            beside = path.with_name(path.name + ending)
            if beside.exists():
                shutil.copyfile(beside, copy.with_name(copy.name + ending))
        try:
            with closing(Diary.open(copy)) as diary:
                found = []
                for child in diary.children():
                    diary.choose_child(child.id)
                    found.append(diary.contents())
                return tuple(found)
        except DatabaseError:
            return None


def main(arguments: Sequence[str]) -> int:
    """Try so many; print every problem and the sums."""
    cases = int(arguments[0]) if arguments else 500
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    chance = random.Random(seed)
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        lines = CommandLines(Path(folder))
        for number in range(cases):
            tried, code, problem = lines.case(chance)
            counts[f"code {code}"] += 1
            counts["problems"] += problem is not None
            counts["with variables"] += not tried.startswith("{}")
            if problem is not None:
                print(f"{number}: {tried[:400]}: {problem}", flush=True)
    print(
        f"{cases} command lines, {counts['with variables']} of them with odd variables:"
        f" {counts['code 0']} done, {counts['code 1']} refused, {counts['code 2']} wrong usage,"
        f" {counts['problems']} problems"
    )
    return bool(counts["problems"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
