"""Breaks the analysis in one small place after another, and looks which tests notice.

Run by hand: ``pip install cosmic-ray``, then ``python -m tests.mutation.check MODULE...`` with
paths such as ``baby_joints/analysis/twins.py``; none: all of `TESTS`. ``--sample 150 --seed WORD``
tries so many of all changes, drawn by the word. It prints every change that no test noticed, the
share that was, and its 95 % interval (Wilson 1927). The operators are those of Cosmic Ray, each
with one or two replacements instead of all; the mutants run in forked processes (not on Windows),
so that the program is loaded once. Survivors that are no faults stand in ``SURVIVORS.md``.
"""

import argparse
import ast
import importlib
import importlib.abc
import importlib.util
import os
import resource
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib.machinery import ModuleSpec
from itertools import groupby
from math import sqrt
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any, Final, NamedTuple, TypeAlias

import pytest

ROOT: Final = Path(__file__).parents[2]
ANALYSIS: Final = "baby_joints/analysis/"
SECONDS: Final = 120  # of processor time
# What the parent has loaded already cannot have its asserts explained: nobody reads them here.
OPTIONS: Final = (
    *("-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"),
    *("-W", "ignore::pytest.PytestAssertRewriteWarning"),
)
# The tests that are about a module; what others of the analysis would notice is not asked.
TESTS: Final = {
    "twins": ["test_log_reading.py"],
    "tallies": ["test_log_reading.py"],
    "columns": ["test_columns.py", "test_log_reading.py", "test_leaves.py"],
    "kind": ["test_log_reading.py", "test_summarise.py"],
    "known_versions": ["test_log_reading.py"],
    "leaf": ["test_log_reading.py", "test_leaves.py"],
    "leaves": ["test_leaves.py"],
    "log_reading": ["test_log_reading.py"],
    "missing": ["test_missing.py"],
    "parameters": ["patterns", "test_log_reading.py", "test_parameters.py"],
    "guidance": ["test_guidance.py"],
    "advice": ["test_guidance.py"],
    "answer": ["test_guidance.py"],
    "statistics": ["test_statistics.py"],
    "summarise": ["test_summarise.py"],
    "findings": ["test_summarise.py"],
    "counting": ["counting", "test_summarise.py"],
    "patterns": ["patterns", "test_log_reading.py"],
}
# One or two ways to be wrong for each operator: the neighbor and the opposite.
REPLACED: Final = {
    "Add_Sub", "Sub_Add", "Mul_Div", "Div_Mul", "FloorDiv_Mul", "Mod_Mul", "Pow_Mul",
    "BitOr_BitAnd", "BitAnd_BitOr", "LShift_RShift", "RShift_LShift",
    "Eq_NotEq", "NotEq_Eq", "Lt_LtE", "Lt_GtE", "LtE_Lt", "LtE_Gt", "Gt_GtE", "Gt_LtE",
    "GtE_Gt", "GtE_Lt", "Is_IsNot", "IsNot_Is", "Delete_USub", "Delete_Not",
}  # fmt: skip


# What forbids a wrong use or saves time; no run of the program depends on it.
_FORM: Final = ("@dataclass", "@lru_cache", "@cache")
_Place: TypeAlias = tuple[int, int]


class Mutant(NamedTuple):
    """A module with one small change: which, on which line, and its source."""

    path: Path
    name: str
    operator: str
    line: int
    before: str
    after: str
    source: str


class _Loader(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the mutant when its module is imported."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        if fullname != self._mutant.name:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._mutant.source, "<mutant>", "exec"), module.__dict__)  # noqa: S102 - the program, changed


def unchanged(path: Path) -> Mutant:
    """The module as it is: the tests must pass on it."""
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    return Mutant(path, name, "none", 1, "", "", path.read_text())


def mutants(path: Path) -> Iterator[Mutant]:
    """Every change of one file that the operators know, but none of annotations or of `_FORM`."""
    from cosmic_ray.ast import get_ast  # type: ignore[import-not-found] # installed by hand
    from cosmic_ray.mutating import mutate_code  # type: ignore[import-not-found] # as above
    from cosmic_ray.plugins import get_operator, operator_names  # type: ignore[import-not-found] # as above

    source = path.read_text()
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    lines, types = source.splitlines(), _types(source)
    for operator_name in operator_names():
        kind = operator_name.partition("/")[2]
        if kind.startswith("Variable") or (
            "Operator_" in kind and kind.split("r_")[1] not in REPLACED
        ):
            continue
        operator = get_operator(operator_name)()
        places = [
            at for node in _nodes(get_ast(source)) for at in operator.mutation_positions(node)
        ]
        for occurrence, (start, _) in enumerate(places):
            after = mutate_code(source, operator, occurrence)
            if after is None or any(first <= start < last for first, last in types):
                continue
            line = start[0] - 1
            if lines[line].lstrip().startswith(_FORM) or _is_marker(kind, lines[line], start[1]):
                continue
            changed = after.splitlines()[line] if line < len(after.splitlines()) else ""
            yield Mutant(path, name, kind, line + 1, lines[line].strip(), changed.strip(), after)


def _is_marker(kind: str, line: str, column: int) -> bool:
    """A star alone in a list of parameters: what stands after it is called by name."""
    return kind.startswith("ReplaceBinaryOperator_Mul") and line[column : column + 2] in ("*,", "*")


def _nodes(node: Any) -> Iterator[Any]:  # noqa: ANN401 - a node of parso
    yield node
    for child in getattr(node, "children", ()):
        yield from _nodes(child)


def _types(source: str) -> list[tuple[_Place, _Place]]:
    """Where types are written: what they say is not looked at when the program runs."""
    found: list[ast.expr | None] = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.AnnAssign(annotation=ast.Name(id="TypeAlias")):
                found.append(node.value)
            case ast.AnnAssign() | ast.arg():
                found.append(node.annotation)
            case ast.FunctionDef():
                found.append(node.returns)
    return [
        ((one.lineno, one.col_offset), (one.end_lineno or 0, one.end_col_offset or 0))
        for one in found
        if one is not None
    ]


def survives(mutant: Mutant, tests: Sequence[str]) -> bool:
    """No test failed on it, in a process of its own."""
    child = os.fork()
    if not child:
        _be(mutant, tests)
    _, status = os.waitpid(child, 0)  # the limit of its processor time ends it if nothing else does
    return status == 0


def _be(mutant: Mutant, tests: Sequence[str]) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    code = 1
    try:
        sys.meta_path.insert(0, _Loader(mutant))
        code = int(pytest.main([*OPTIONS, *tests]))
    finally:
        os._exit(code)


def tests_of(path: Path) -> list[str]:
    """Those about the module."""
    inside = path.relative_to(ROOT / ANALYSIS)
    return [
        str(ROOT / "tests" / "analysis" / name) for name in TESTS[inside.with_suffix("").parts[0]]
    ]


def say(line: str) -> None:
    """At once: a run takes long, and may be stopped."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def drawn(paths: Iterable[Path], sample: int | None, seed: str) -> list[Mutant]:
    """All changes of these modules, or so many of them, in the order of the modules."""
    every = [mutant for path in paths for mutant in mutants(path)]
    if sample is None or sample >= len(every):
        return every
    say(f"{sample} of {len(every)} changes, seed {seed}")
    places = sorted(Random(seed).sample(range(len(every)), sample))
    return [every[place] for place in places]


def check(tried: Sequence[Mutant]) -> bool:
    """Print what no test noticed; whether nine of ten changes were."""
    lived = 0
    for path, of_module in groupby(tried, lambda mutant: mutant.path):
        tests, mine = tests_of(path), list(of_module)
        if not survives(unchanged(path), tests):
            raise RuntimeError(f"the tests fail on {path.name} as it is")
        alive = [mutant for mutant in mine if survives(mutant, tests)]
        for mutant in alive:
            say(f"{path.relative_to(ROOT)}:{mutant.line} {mutant.operator}")
            say(f"    {mutant.before}\n    {mutant.after}")
        say(f"{path.name}: {len(alive)} of {len(mine)} lived")
        lived += len(alive)
    noticed = len(tried) - lived
    low, high = wilson(noticed, max(1, len(tried)))
    say(f"{noticed} of {len(tried)} changes were noticed ({low:.1%} to {high:.1%} of all)")
    return lived <= 0.1 * len(tried)


def wilson(found: int, tried: int) -> tuple[float, float]:
    """The 95 % interval of a share, after Wilson 1927."""
    z, share = 1.96, found / tried
    middle = share + z * z / (2 * tried)
    reach = z * sqrt(share * (1 - share) / tried + z * z / (4 * tried * tried))
    return (middle - reach) / (1 + z * z / tried), (middle + reach) / (1 + z * z / tried)


def main() -> int:
    """The modules named, or all that `TESTS` knows."""
    parser = argparse.ArgumentParser(prog="tests.mutation.check", description=__doc__)
    parser.add_argument("modules", nargs="*", help="paths; none: all")
    parser.add_argument("--sample", type=int, help="so many of the changes; none: all")
    parser.add_argument("--seed", default="fresh", help="a word that draws them")
    options = parser.parse_args()
    for name in ("PySide6.QtTest", "PySide6.QtWidgets", "hypothesis.strategies", "tests.builders"):
        importlib.import_module(name)  # once for all forks
    named = [ROOT / argument for argument in options.modules]
    every = [
        path
        for path in sorted((ROOT / ANALYSIS).rglob("*.py"))
        if path.relative_to(ROOT / ANALYSIS).with_suffix("").parts[0] in TESTS
    ]
    return 0 if check(drawn(named or every, options.sample, options.seed)) else 1


if __name__ == "__main__":
    sys.exit(main())
