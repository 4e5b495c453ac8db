"""The house keeps its rules: imports touch no disk, modules stay small, each says what it is."""

import ast
import json
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import baby_joints

PACKAGE = Path(baby_joints.__file__).parent
MODULES = sorted(
    name
    for _, name, _ in pkgutil.walk_packages([str(PACKAGE)], "baby_joints.")
    # Importing a __main__ starts the program; migrations are run by Alembic, never imported.
    if not name.endswith("__main__") and ".migrations" not in name
)
SOURCES = sorted(PACKAGE.rglob("*.py"))
MAX_MODULE_LINES = 400
MAX_FUNCTION_LINES = 60
MAX_METHODS = 15
# Ceilings, each with the reason why the class is not cut.
MORE_METHODS = {
    "Diary": (30, "a facade: one verb for each thing that can be done with a diary"),
    "DiaryBridge": (28, "a facade: the verbs of the diary, on its own thread"),
    "LogPage": (19, "what the window asks of a page, the form, and files dropped on it"),
    "MainWindow": (20, "wires the parts of the window, in one block that can be read"),
    "Pen": (18, "one small verb for each shape that is drawn"),
    "Reader": (20, "all that one transaction reads of a diary, a verb for each question"),
}

PROBE = """
import json, sys
touched = []
def watch(event, args):
    if event == "open":
        path, mode, flags = args
        writes = isinstance(mode, str) and set(mode) & set("wax+")
        if isinstance(path, (str, bytes)) and (writes or (flags or 0) & 3):
            touched.append(f"{event} {path!r}")
    elif event in {"os.mkdir", "os.remove", "os.rename", "sqlite3.connect", "socket.connect"}:
        touched.append(f"{event} {args!r}")
sys.dont_write_bytecode = True
sys.addaudithook(watch)
import importlib
for name in json.loads(sys.argv[1]):
    importlib.import_module(name)
print(json.dumps(touched))
"""


def probe(*modules: str) -> list[str]:
    """What importing `modules` in a new interpreter writes, makes or connects to."""
    finished = subprocess.run(
        [sys.executable, "-c", PROBE, json.dumps(modules)],
        capture_output=True,
        text=True,
        check=True,
        cwd=PACKAGE.parent,
    )
    touched: list[str] = json.loads(finished.stdout.splitlines()[-1])
    return [line for line in touched if "/dev/null" not in line]


def test_importing_every_module_touches_no_disk() -> None:
    assert len(MODULES) > 20
    assert probe(*MODULES) == []


def test_the_probe_sees_a_module_that_touches_the_disk(tmp_path: Path) -> None:
    (tmp_path / "careless.py").write_text("open(__file__ + '.made', 'w').close()\n")
    finished = subprocess.run(
        [sys.executable, "-c", PROBE, json.dumps(["careless"])],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    assert "careless.py.made" in finished.stdout


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_modules_and_functions_fit(source: Path) -> None:
    text = source.read_text(encoding="utf-8")
    assert text.count("\n") <= MAX_MODULE_LINES
    long = {
        node.name: lines
        for node in functions(ast.parse(text))
        if (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > MAX_FUNCTION_LINES
    }
    assert not long


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_module_says_what_it_is(source: Path) -> None:
    assert ast.get_docstring(ast.parse(source.read_text(encoding="utf-8")))


def methods(tree: ast.ClassDef) -> int:
    """How many methods a class has, without properties and Qt overrides: all camelCase is Qt's."""
    return sum(
        isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.islower()
        and not any(
            ast.unparse(mark).endswith(("property", ".setter")) for mark in node.decorator_list
        )
        for node in tree.body
    )


def test_a_class_does_one_thing() -> None:
    counted = [
        (tree.name, methods(tree))
        for source in SOURCES
        for tree in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(tree, ast.ClassDef)
    ]
    ceilings = {name: most for name, (most, _) in MORE_METHODS.items()}
    assert not [(name, n) for name, n in counted if n > ceilings.get(name, MAX_METHODS)]
    # One that was cut is no exception any more.
    assert ceilings.keys() == {name for name, n in counted if n > MAX_METHODS}


def test_methods_are_counted_without_properties_and_overrides() -> None:
    source = """
class Some:
    def __init__(self): ...
    def act(self): ...
    @property
    def name(self): ...
    @name.setter
    def name(self, value): ...
    @cached_property
    def far(self): ...
    def paintEvent(self, event): ...
    async def wait(self): ...
"""
    (some,) = ast.parse(source).body
    assert isinstance(some, ast.ClassDef)
    assert methods(some) == 3
