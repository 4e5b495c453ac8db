"""The system calls of a program that change files, as strace writes them."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from tests.faults.disk import Disk, Inode, Write

CALLS: Final = (
    "openat,close,dup,dup2,dup3,fcntl,write,pwrite64,writev,pwritev,ftruncate,truncate,fallocate,fsync,"
    "fdatasync,sync_file_range,rename,renameat,renameat2,unlink,unlinkat,link,linkat,lseek"
)
# Those would change files in a way that is not modeled here.
_UNKNOWN: Final = frozenset(
    {"writev", "pwritev", "truncate", "fallocate", "link", "linkat", "sync_file_range"}
)
_LINE: Final = re.compile(r"(\d+) +(\w+)\((.*)\) += +(-?\d+)")
_UNFINISHED: Final = re.compile(r"(\d+) +(\w+\(.*) <unfinished \.\.\.>")
_RESUMED: Final = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)")
_TEXT: Final = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def command(log: Path, program: list[str]) -> list[str]:
    """The command line that runs `program` and writes its calls to `log`."""
    options = ["-f", "-qq", "--seccomp-bpf", "-xx", "-s", "100000000", "-e", f"trace={CALLS}"]
    return ["strace", *options, "-o", str(log), *program]


class Call(NamedTuple):
    """One call that succeeded: its name, its words, and what it returned."""

    name: str
    words: str
    result: int

    def texts(self) -> list[bytes]:
        """The strings among its words."""
        return [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(self.words)]

    def numbers(self) -> list[int]:
        """Its numbers: the file handle first."""
        plain = _TEXT.sub("", self.words)
        return [int(number) for number in re.findall(r"(?<![\w])-?\d+(?![\w])", plain)]


def calls_in(log: Path) -> Iterator[Call]:
    """Every call that succeeded, in the order in which they ended."""
    begun: dict[str, str] = {}
    with log.open(encoding="ascii", errors="replace") as lines:
        for text in lines:
            line = text.rstrip("\n")
            if found := _UNFINISHED.fullmatch(line):
                begun[found[1]] = found[2]
                continue
            if found := _RESUMED.fullmatch(line):
                line = f"{found[1]} {begun.pop(found[1])}{found[2]}"
            if (parts := _LINE.match(line)) and int(parts[4]) >= 0:
                yield Call(parts[2], parts[3], int(parts[4]))


class Player:
    """Plays traced calls on a Disk; what is outside of `folder` is passed over.

    `said` is all that the program told on its standard output up to now.
    """

    def __init__(self, folder: str) -> None:
        self.disk = Disk()
        self.said = b""
        self._folder = folder
        self._files: dict[int, Inode] = {}
        self._folders: dict[int, str] = {}
        self._places: dict[int, int] = {}
        self._plays: dict[str, Callable[[Call], bool]] = {
            "openat": self._open,
            "close": self._close,
            **dict.fromkeys(("dup", "dup2", "dup3"), self._dup),
            "fcntl": self._fcntl,
            "lseek": self._seek,
            "write": self._write,
            "pwrite64": self._write_at,
            "ftruncate": self._truncate,
            "fsync": self._sync,
            "fdatasync": self._sync,
            "rename": self._rename,
            "renameat": self._rename,
            "renameat2": self._rename,
            "unlink": self._unlink,
            "unlinkat": self._unlink,
        }

    def play(self, call: Call) -> bool:
        """Do one call; whether a power cut right after it can leave something else than before."""
        if call.name in _UNKNOWN:
            handle = call.numbers()[0] if call.numbers() else -1
            if handle in self._files or any(map(self._is_ours, map(_decoded, call.texts()))):
                raise NotImplementedError(call.name)
            return False
        return self._plays[call.name](call)

    def _open(self, call: Call) -> bool:
        path = _decoded(call.texts()[0])
        if not self._is_ours(path):
            return False
        if "O_DIRECTORY" in call.words or path == self._folder:
            self._folders[call.result] = path
            return False
        try:
            file = self.disk.open(
                path, creates="O_CREAT" in call.words, empties="O_TRUNC" in call.words
            )
        except FileNotFoundError:
            self._folders[call.result] = path  # a folder that is read as one
            return False
        self._files[call.result] = file
        self._places[call.result] = file.size if "O_APPEND" in call.words else 0
        return "O_CREAT" in call.words or "O_TRUNC" in call.words

    def _close(self, call: Call) -> bool:
        handle = call.numbers()[0]
        self._files.pop(handle, None)
        self._folders.pop(handle, None)
        return False

    def _dup(self, call: Call) -> bool:
        self._refuse_copies(call)
        return False

    def _fcntl(self, call: Call) -> bool:
        if "F_DUPFD" in call.words:
            self._refuse_copies(call)
        return False

    def _refuse_copies(self, call: Call) -> None:
        if call.numbers()[0] in self._files:
            raise NotImplementedError("a handle of a file of ours was copied")

    def _seek(self, call: Call) -> bool:
        if call.numbers()[0] in self._files:
            self._places[call.numbers()[0]] = call.result
        return False

    def _write(self, call: Call) -> bool:
        handle, data = call.numbers()[0], call.texts()[0][: call.result]
        if handle == 1:
            self.said += data
            return False
        file = self._files.get(handle)
        if file is None:
            return False
        file.pending.append(Write(self._places[handle], data))
        self._places[handle] += len(data)
        return True

    def _write_at(self, call: Call) -> bool:
        file = self._files.get(call.numbers()[0])
        if file is None:
            return False
        file.pending.append(Write(call.numbers()[-1], call.texts()[0][: call.result]))
        return True

    def _truncate(self, call: Call) -> bool:
        file = self._files.get(call.numbers()[0])
        if file is None:
            return False
        file.pending.append(Write(call.numbers()[1], None))
        return True

    def _sync(self, call: Call) -> bool:
        handle = call.numbers()[0]
        if handle in self._folders:
            self.disk.sync_folder(self._folders[handle])
            return True
        if handle in self._files:
            self._files[handle].sync()
            return True
        return False

    def _rename(self, call: Call) -> bool:
        old, new = map(_decoded, call.texts())
        if not self._is_ours(new):
            return False
        self.disk.rename(old, new)
        return True

    def _unlink(self, call: Call) -> bool:
        path = _decoded(call.texts()[0])
        if not self._is_ours(path):
            return False
        self.disk.unlink(path)
        return True

    def _is_ours(self, path: str) -> bool:
        inside = path == self._folder or path.startswith(f"{self._folder}/")
        # SQLite's shared memory is made anew after a power cut, and written through a mapping.
        return inside and not path.endswith("-shm")


def _decoded(path: bytes) -> str:
    return path.decode("utf-8", "surrogateescape")
