"""The program talks to nobody: the system is asked which sockets it opens while it is used."""

import os
import re
import subprocess
import sys
from pathlib import Path

from baby_joints.paths import DIARY_VARIABLE, resource
from tests.faults.test_faults import needs_strace

ROOT = Path(__file__).parents[1]
# Sockets between programs of one computer are no network: a second start speaks to the first.
_SOCKET = re.compile(r"socket\((AF_\w+|PF_\w+)")
_LOCAL = {"AF_UNIX", "AF_LOCAL"}

COMMANDS = """
from baby_joints import cli
sample = {sample!r}
for words in (
    ["import", sample], ["patterns"], ["report", "page.pdf"], ["export", "out.zip"],
    ["export", "out.csv"], ["import", "out.csv"], ["backup"], ["check"],
):
    assert cli.main(words) == 0, words
"""


def families(folder: Path, *program: str) -> set[str]:
    """The kinds of sockets that a program and its helpers open."""
    log = folder / "sockets"
    options = ["-f", "-qq", "--seccomp-bpf", "-e", "trace=socket,connect,sendto", "-o", str(log)]
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        DIARY_VARIABLE: str(folder / "usual.sqlite3"),
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        ["strace", *options, sys.executable, *program],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return set(_SOCKET.findall(log.read_text(encoding="utf-8", errors="replace")))


@needs_strace
def test_the_command_line_opens_no_socket(tmp_path: Path) -> None:
    sample = str(resource("samples", "left-hip-clicks.json"))
    assert families(tmp_path, "-c", COMMANDS.format(sample=sample)) == set()


@needs_strace
def test_every_page_of_the_window_speaks_to_nobody(tmp_path: Path) -> None:
    tour = str(ROOT / "packaging" / "screen_tour.py")
    found = families(
        tmp_path, tour, str(tmp_path / "out"), "--themes", "light", "--sizes", "1024x640"
    )
    assert len(list((tmp_path / "out").glob("*.png"))) > 20
    assert found <= _LOCAL


@needs_strace
def test_a_program_that_asks_for_an_address_is_noticed(tmp_path: Path) -> None:
    program = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    assert families(tmp_path, "-c", program) == {"AF_INET"}
