"""A disk that may lose, tear and reorder what was not synced, fed with traced system calls."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

SECTOR: Final = 512


@dataclass(frozen=True)
class Write:
    """Bytes at an offset; with `data` None the file ends at `offset` from then on."""

    offset: int
    data: bytes | None

    def apply(self, content: bytearray) -> None:
        """Do it to the content of a file."""
        if self.data is None:
            del content[self.offset :]
            content.extend(bytes(self.offset - len(content)))
            return
        end = self.offset + len(self.data)
        content.extend(bytes(max(0, end - len(content))))
        content[self.offset : end] = self.data

    def torn(self, chance: random.Random) -> "Write":
        """Some of its first sectors only."""
        if self.data is None or len(self.data) <= SECTOR:
            return self
        sectors = chance.randrange(len(self.data) // SECTOR + 1)
        return Write(self.offset, self.data[: sectors * SECTOR])


@dataclass
class Inode:
    """A file: what is on the disk for sure, and what was written since."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Write] = field(default_factory=list)

    @property
    def size(self) -> int:
        """As programs see it."""
        content = bytearray(self.durable)
        for write in self.pending:
            write.apply(content)
        return len(content)

    def sync(self) -> None:
        """All of it is on the disk."""
        for write in self.pending:
            write.apply(self.durable)
        self.pending.clear()


class Disk:
    """One folder and those inside it; names become durable when their folder is synced.

    A journaling file system keeps the order of changes to names, so a power cut keeps the first of
    them. Writes into files are kept or lost one by one, and one of them may be torn.
    """

    def __init__(self) -> None:
        self._seen: dict[str, Inode] = {}
        self._durable: dict[str, Inode] = {}
        self._pending: list[tuple[str, Inode | None]] = []

    def open(self, path: str, *, creates: bool, empties: bool) -> Inode:
        """The file of that name, made when it is not there."""
        inode = self._seen.get(path)
        if inode is None and creates:
            inode = Inode()
            self._name(path, inode)
        if inode is None:
            raise FileNotFoundError(path)
        if empties:
            inode.pending.append(Write(0, None))
        return inode

    def rename(self, old: str, new: str) -> None:
        """Both names change at once."""
        inode = self._seen.pop(old)
        self._seen[new] = inode
        self._pending += [(new, inode), (old, None)]

    def unlink(self, path: str) -> None:
        """The name is gone."""
        if self._seen.pop(path, None) is not None:
            self._pending.append((path, None))

    def sync_folder(self, folder: str) -> None:
        """Names of that folder are on the disk, and all changes of names before them."""
        last = max(
            (place for place, (path, _) in enumerate(self._pending) if _parent(path) == folder),
            default=-1,
        )
        for path, inode in self._pending[: last + 1]:
            _rename(self._durable, path, inode)
        del self._pending[: last + 1]

    def after_a_cut(self, chance: random.Random, share: float) -> dict[str, bytes]:
        """What the folder may hold: of what was not synced, each write with the chance `share`."""
        names = dict(self._durable)
        kept = len(self._pending) if share >= 1 else round(len(self._pending) * share)
        for path, inode in self._pending[:kept]:
            _rename(names, path, inode)
        return {path: bytes(_content(inode, chance, share)) for path, inode in names.items()}

    def _name(self, path: str, inode: Inode) -> None:
        self._seen[path] = inode
        self._pending.append((path, inode))


def put(files: dict[str, bytes], old: str, new: Path) -> None:
    """Write these files below `new` in the place of the folder `old`."""
    for path, data in files.items():
        target = new / Path(path).relative_to(old)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def _rename(names: dict[str, Inode], path: str, inode: Inode | None) -> None:
    if inode is None:
        names.pop(path, None)
    else:
        names[path] = inode


def _content(inode: Inode, chance: random.Random, share: float) -> bytearray:
    content = bytearray(inode.durable)
    for write in _kept(inode.pending, chance, share):
        write.apply(content)
    return content


def _kept(pending: Iterable[Write], chance: random.Random, share: float) -> list[Write]:
    if share >= 1:
        return list(pending)
    kept = [write for write in pending if chance.random() < share]
    if kept:
        torn = chance.randrange(len(kept))
        kept[torn] = kept[torn].torn(chance)
    return kept


def _parent(path: str) -> str:
    return path.rpartition("/")[0]
