import ast
import subprocess
import sys

import pytest

from tests.packaging.project import ROOT

BOOTSTRAP = ROOT / "packaging" / "bootstrap.py"


def start_as(version: tuple[int, int, int], *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start bootstrap.py in a Python that says it is another version."""
    code = (
        f"import runpy, sys; sys.path.insert(0, {str(BOOTSTRAP.parent)!r}); "
        f"sys.version_info = {version}; sys.argv = {['bootstrap.py', *arguments]!r}; "
        f"runpy.run_path({str(BOOTSTRAP)!r}, run_name='__main__')"
    )
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT
    )


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 6, 0), (3, 10, 13), (3, 15, 0)])
def test_a_python_that_does_not_fit_is_refused_in_one_line(version: tuple[int, int, int]) -> None:
    ended = start_as(version, "run")
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert len(ended.stderr.splitlines()) == 1
    assert f"This is Python {version[0]}.{version[1]}:" in ended.stderr
    assert "3.11, 3.12, 3.13 or 3.14" in ended.stderr


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 2)])
def test_a_python_that_fits_goes_on(version: tuple[int, int, int]) -> None:
    ended = start_as(version, "--help")
    assert ended.returncode == 0, ended.stderr
    assert "set up if needed" in ended.stdout


def test_a_python_without_its_library_is_told_what_adds_it() -> None:
    # As on Debian's python3-minimal.
    code = (
        f"import runpy, sys; sys.path.insert(0, {str(BOOTSTRAP.parent)!r}); "
        f"sys.modules['dataclasses'] = None; runpy.run_path({str(BOOTSTRAP)!r})"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    assert ended.stderr.endswith(f"apt-get install -y python{version}-venv\n")


def test_an_old_python_can_read_the_refusal() -> None:
    source = BOOTSTRAP.read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 4))
    newer = (ast.JoinedStr, ast.NamedExpr, ast.AnnAssign, ast.AsyncFunctionDef, ast.Starred)
    assert not [node for node in ast.walk(tree) if isinstance(node, newer)]
    assert source.isascii()


def test_a_wrong_command_is_wrong_usage() -> None:
    ended = subprocess.run(
        [sys.executable, str(BOOTSTRAP), "walk"], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 2
    assert "invalid choice: 'walk'" in ended.stderr
