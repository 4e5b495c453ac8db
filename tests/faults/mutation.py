"""Files that are nearly what they should be."""

import json
import random
from copy import deepcopy
from typing import Any, Final

# What readers stumble over: huge and odd numbers, empty and long texts, markup, paths, nothing.
VALUES: Final[tuple[Any, ...]] = (
    *(None, True, 0, -1, 1, 2**31, 2**63, 2**200, 1e308, 0.5, "", "x" * 20_000, "\u0000", "\ud800"),
    *("<b>&", "<img src='/etc/passwd'>", "=1+1", "../../x", "\x1b[2J", "\u202e", "left", "hip"),
    *(
        "2026-02-30T25:00:00+99:00",
        "2026-03-02T07:40:00",
        "0001-01-01T00:00:00+00:00",
        "9999-12-31",
    ),
    *([], {}, [[]], [None], {"a": {"b": []}}),
)
TOKENS: Final = (
    *(
        b"\x00",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b'"',
        b"'",
        b"\\",
        b"\r\n",
        b"<",
        b"&",
        b"%",
        b";",
        b",",
    ),
    *(b"{", b"}", b"[", b"]", b"stream", b"endobj", b"/JS", b"PK\x03\x04", b"SQLite format 3\x00"),
    *(b"../", b"-1", b"4294967296", b"NaN", b"\x1b[31m"),
)
DEEP: Final = 3_000


def mutated_bytes(data: bytes, chance: random.Random) -> bytes:
    """`data` with some of its bytes flipped, cut, doubled, moved or filled in."""
    content = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(content) + 1)
        end = min(len(content), at + chance.choice((1, 4, 64, 1024)))
        match chance.randrange(6):
            case 0 if at < len(content):
                content[at] ^= 1 << chance.randrange(8)
            case 1:
                del content[at:end]
            case 2:
                content[at:at] = content[at:end]
            case 3:
                content[at:at] = chance.choice(TOKENS)
            case 4:
                content[at:end] = chance.randbytes(end - at)
            case _:
                if chance.random() < 0.2:
                    del content[at:]
    return bytes(content)


def mutated_json(text: str, chance: random.Random) -> str:
    """A JSON text with some of its values, names or lists changed; still JSON, most often."""
    tree = json.loads(text)
    for _ in range(chance.choice((1, 1, 2, 5))):
        tree = _changed(tree, chance)
    if chance.random() < 0.02:
        return "[" * DEEP + "]" * DEEP
    return json.dumps(tree, ensure_ascii=chance.random() < 0.5)


def _changed(tree: Any, chance: random.Random) -> Any:  # noqa: ANN401 - any JSON
    """One place of the tree changed; walks down by chance."""
    if isinstance(tree, dict) and tree and chance.random() < 0.9:
        name = chance.choice(list(tree))
        match chance.randrange(8):
            case 0:
                del tree[name]
            case 1:
                tree[str(chance.choice(VALUES))] = deepcopy(tree[name])
            case _:
                tree[name] = _changed(tree[name], chance)
        return tree
    if isinstance(tree, list) and tree and chance.random() < 0.9:
        place = chance.randrange(len(tree))
        match chance.randrange(6):
            case 0:
                tree.insert(place, deepcopy(tree[place]))
            case 1:
                tree.pop(place)
            case _:
                tree[place] = _changed(tree[place], chance)
        return tree
    return deepcopy(chance.choice(VALUES))
