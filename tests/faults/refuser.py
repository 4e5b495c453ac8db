"""Runs some work again and again, each time with one of its system calls refused; needs strace.

Each run is a fork of this program, to which strace is attached: all modules are loaded already, so
the work makes the same calls each time, and thousands of runs take minutes.
"""

import os
import re
import shutil
import signal
import subprocess
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, NamedTuple

_WRITING: Final = (
    *("openat", "write", "pwrite64", "fsync", "fdatasync", "ftruncate"),
    *("rename", "renameat", "renameat2", "mkdir"),
)
# What may happen to each call: a full disk, one that fails, a folder of somebody else.
CALLS: Final[Mapping[str, Sequence[str]]] = {
    "ENOSPC": _WRITING,
    "EIO": (*_WRITING, "unlink"),
    "EACCES": ("openat", "rename", "renameat", "renameat2", "mkdir", "unlink"),
}
_ALL: Final = tuple(dict.fromkeys(call for calls in CALLS.values() for call in calls))
_LINE: Final = re.compile(r"(\d+) +(\w+)\((.*)")
# A machine that is busy may refuse to start strace.
_ATTEMPTS: Final = 3
# What lets any program trace this one, where else only its parents may: prctl(2).
_SET_TRACER, _ANY = 0x59616D61, -1


class Refusal(NamedTuple):
    """The `number`-th call of that name ends with `error`."""

    call: str
    number: int
    error: str


class Traced(NamedTuple):
    """What the work printed, how it ended, whether a call was refused, and the calls it made.

    `calls` are those of the first thread that touch the folder, by name: their numbers.
    """

    output: str
    problem: str
    came: bool
    calls: Mapping[str, Sequence[int]]


class Refuser:
    """Does `work` in a folder that is made anew each time, and `prepared` outside of the fork.

    Args:
        scratch: a folder of this object alone.
        prepare: fills the folder.
        work: what is done in it; what it prints on the standard output is read.
    """

    def __init__(
        self, scratch: Path, prepare: Callable[[Path], object], work: Callable[[Path], object]
    ) -> None:
        self.folder = scratch / "diary"
        self._log = scratch / "calls"
        self._errors = scratch / "errors"
        self._prepare, self._work = prepare, work

    def warm_up(self) -> None:
        """Load what the work loads, so that the forks make no other calls than the work's own."""
        self._begin()
        with _silence():
            self._work(self.folder)

    def run(self, refusal: Refusal | None = None) -> Traced:
        """Do the work; every call is allowed without a `refusal`."""
        for _ in range(_ATTEMPTS - 1):
            with suppress(OSError):
                return self._run(refusal)
        return self._run(refusal)

    def _run(self, refusal: Refusal | None) -> Traced:
        self._begin()
        gate, opened = os.pipe()
        listened, said = os.pipe()
        pid = os.fork()
        if not pid:
            self._be_the_fork(gate, said)
        os.close(gate)
        os.close(said)
        with subprocess.Popen(self._command(pid, refusal)) as strace:
            try:
                _wait_for_tracer(pid, strace)
            except OSError:
                os.kill(pid, signal.SIGKILL)
                raise
            os.write(opened, b"!")
            os.close(opened)
            with os.fdopen(listened, "rb") as output:
                told = output.read().decode()
            _, status = os.waitpid(pid, 0)
        calls, came = self._read_calls()
        return Traced(told, self._problem(os.waitstatus_to_exitcode(status)), came, calls)

    def refusals(
        self, error: str, calls: Mapping[str, Sequence[int]], step: int = 1
    ) -> list[Refusal]:
        """Every `step`-th of these calls that `error` may happen to."""
        return [
            Refusal(call, number, error)
            for call in CALLS[error]
            for number in calls.get(call, ())[::step]
        ]

    def _begin(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        self._prepare(self.folder)

    def _be_the_fork(self, gate: int, said: int) -> None:
        """Wait until strace is there, do the work, and end."""
        code = 1
        with suppress(BaseException):
            import ctypes

            ctypes.CDLL(None).prctl(_SET_TRACER, _ANY)
            os.dup2(said, 1)
            os.dup2(os.open(self._errors, os.O_CREAT | os.O_TRUNC | os.O_WRONLY), 2)
            os.read(gate, 1)
            try:
                self._work(self.folder)
                code = 0
            except BaseException:  # noqa: BLE001 - told by the parent
                os.write(2, traceback.format_exc().encode())
        os._exit(code)

    def _problem(self, code: int) -> str:
        if not code:
            return ""
        lines = self._errors.read_text(errors="replace").strip().splitlines()
        return f"ended by itself with {code}: {lines[-1:]}"

    def _command(self, pid: int, refusal: Refusal | None) -> list[str]:
        # Names of files are never cut short, other texts are of no use here.
        options = ["-f", "-qq", "-y", "-s", "0", "-e", f"trace={','.join(_ALL)}"]
        if refusal is not None:
            call, number, error = refusal
            options += ["-e", f"inject={call}:error={error}:when={number}"]
        return ["strace", *options, "-o", str(self._log), "-p", str(pid)]

    def _read_calls(self) -> tuple[dict[str, list[int]], bool]:
        found: dict[str, list[int]] = {}
        counts: Counter[str] = Counter()
        came, first, inside = False, "", str(self.folder)
        for line in self._log.read_text(errors="replace").splitlines():
            parts = _LINE.match(line)
            if parts is None:
                continue
            first = first or parts[1]
            if parts[1] != first:
                continue
            counts[parts[2]] += 1
            if inside in parts[3]:
                found.setdefault(parts[2], []).append(counts[parts[2]])
                came |= "(INJECTED)" in line
        return found, came


@contextmanager
def _silence() -> Iterator[None]:
    streams = (1, 2)
    kept = [os.dup(stream) for stream in streams]
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in streams:
        os.dup2(nowhere, stream)
    try:
        yield
    finally:
        for stream, old in zip(streams, kept, strict=True):
            os.dup2(old, stream)
            os.close(old)
        os.close(nowhere)


def _wait_for_tracer(pid: int, strace: "subprocess.Popen[bytes]") -> None:
    status = Path(f"/proc/{pid}/status")
    while "TracerPid:\t0\n" in status.read_text():
        if strace.poll() is not None:
            raise OSError(f"strace ended with {strace.returncode}")
        time.sleep(0.001)
