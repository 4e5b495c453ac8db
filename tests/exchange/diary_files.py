"""A small whole diary file, and many that are broken in one place each."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

ENTRY = "0b5e1f60-7a53-4d3c-9a51-000000000001"
QUIET = "0b5e1f60-7a53-4d3c-9a51-000000000002"
GONE = "0b5e1f60-7a53-4d3c-9a51-000000000003"
SIGNS = "0b5e1f60-7a53-4d3c-9a51-000000000004"
VISIT = "0b5e1f60-7a53-4d3c-9a51-000000000005"
CHILD = "0b5e1f60-7a53-4d3c-9a51-00000000000c"
LONG_NUMBER = "9" * 5000


def whole_file() -> dict[str, Any]:
    """A diary file with every kind of record, as its parsed JSON."""
    return {
        "format": "baby-joints-diary",
        "version": 1,
        "exported_at": "2026-05-01T08:00:00+02:00",
        "application": "baby_joints 0.1.0",
        "child": {"id": CHILD, "name": "Mia", "born_on": "2026-01-10"},
        "observations": [
            {
                "id": ENTRY,
                "observed_at": "2026-03-02T07:40:00+01:00",
                "recorded_at": "2026-03-02T07:41:10+01:00",
                "joint": "hip",
                "side": "left",
                "sound": "click",
                "tried": 4,
                "sounded": 3,
            },
            {
                "id": QUIET,
                "observed_at": "2026-03-01T09:00:00+01:00",
                "recorded_at": "2026-03-01T09:00:30+01:00",
                "joint": "hip",
                "side": "left",
                "sound": "none",
                "tried": 8,
            },
            {"id": GONE, "deleted_at": "2026-03-03T07:00:00+01:00"},
        ],
        "hip_signs": [
            {
                "id": SIGNS,
                "observed_at": "2026-03-02T18:00:00+01:00",
                "recorded_at": "2026-03-02T18:01:00+01:00",
                "side": "left",
                "opens_less": "absent",
            }
        ],
        "visits": [
            {
                "id": VISIT,
                "visited_at": "2026-03-10T10:00:00+01:00",
                "recorded_at": "2026-03-10T12:00:00+01:00",
                "kind": "well_child",
                "questions": [{"text": "Does she need a scan?", "answer": ""}],
            }
        ],
    }


@dataclass(frozen=True)
class BrokenFile:
    """The bytes of a file that must be refused, and what its one line must name."""

    name: str
    content: bytes
    says: tuple[str, ...]


def text_of(given: object) -> bytes:
    """The bytes of `given` as a file."""
    return json.dumps(given).encode()


def with_entry(**wrong: object) -> bytes:
    """The whole file with fields of its first entry replaced."""
    given = whole_file()
    given["observations"][0].update(wrong)
    return text_of(given)


def without(kind: str, field: str) -> bytes:
    """The whole file without one field of its first record."""
    given = whole_file()
    record = given["child"] if kind == "child" else given[kind][0]
    del record[field]
    return text_of(given)


def with_child(**wrong: object) -> bytes:
    """The whole file with fields of its child replaced."""
    given = whole_file()
    given["child"].update(wrong)
    return text_of(given)


def with_top(**wrong: object) -> bytes:
    """The whole file with fields of its own replaced."""
    return text_of(whole_file() | wrong)


def with_record(kind: str, **wrong: object) -> bytes:
    """The whole file with fields of the first record of `kind` replaced."""
    given = whole_file()
    given[kind][0].update(wrong)
    return text_of(given)


def raw(find: str, put: str) -> bytes:
    """The whole file with a piece of its text replaced, for what no dict can hold."""
    text = json.dumps(whole_file())
    assert find in text
    return text.replace(find, put, 1).encode()


def one_more(kind: str, record: Mapping[str, object]) -> bytes:
    """The whole file with one more record."""
    given = whole_file()
    given[kind].append(record)
    return text_of(given)


FIRST = f"observations[0], id {ENTRY}"
DEEP = b"[" * 10_000 + b"]" * 10_000

BROKEN = [
    BrokenFile("empty", b"", ("is empty",)),
    BrokenFile("only spaces", b" \r\n\t", ("is empty",)),
    BrokenFile("cut off", json.dumps(whole_file()).encode()[:500], ("line 1, column",)),
    BrokenFile("no JSON", b"Dear doctor,\nMia's hip clicks.\n", ("is not whole JSON", "line 1")),
    BrokenFile("a list", b"[1, 2]", ("is JSON, but no diary",)),
    BrokenFile("deep", DEEP, ()),
    BrokenFile("deep field", raw('"name"', '"x": ' + DEEP.decode() + ', "name"'), ("deep",)),
    BrokenFile("NaN", raw('"tried": 4', '"tried": NaN'), ("NaN",)),
    BrokenFile("Infinity", raw('"tried": 4', '"x": -Infinity'), ("-Infinity",)),
    BrokenFile("endless float", raw('"tried": 4', '"x-weight": 1e999'), (FIRST, "x-weight")),
    BrokenFile("huge number", raw('"tried": 4', f'"tried": {LONG_NUMBER}'), ("too many digits",)),
    BrokenFile("large number", raw('"tried": 4', f'"tried": {"9" * 400}'), (FIRST, "tried")),
    BrokenFile(
        "field twice",
        raw('"joint": "hip"', '"joint": "knee", "joint": "hip"'),
        (ENTRY, "joint", "stands twice"),
    ),
    BrokenFile("list twice", raw('"visits"', '"observations": [], "visits"'), ("observations",)),
    BrokenFile("lone surrogate", with_entry(note="\ud800"), (FIRST, "note", "cannot be stored")),
    BrokenFile("hidden surrogate", with_entry(**{"x-app": ["\udfff"]}), (FIRST, "x-app[0]")),
    BrokenFile("surrogate name", with_entry(**{"\udfff": 1}), (FIRST, "cannot be stored")),
    BrokenFile("zero byte", with_entry(note="a\x00b"), (FIRST, "note", "cannot be stored")),
    BrokenFile("not UTF-8", raw("Mia", "M\xed\xe4").decode().encode("latin-1"), ("is not UTF-8",)),
    BrokenFile("UTF-16", json.dumps(whole_file()).encode("utf-16"), ("UTF-16", "Save it as UTF-8")),
    BrokenFile("UTF-32", json.dumps(whole_file()).encode("utf-32"), ("UTF-32",)),
    BrokenFile("a picture", b"\x89PNG\r\n\x1a\n\x00\x00\xff", ("is not UTF-8", "byte 1")),
    BrokenFile("a database", b"SQLite format 3\x00\x10\x00", ("is not whole JSON",)),
    BrokenFile(
        "other format", with_top(format="baby-buddy"), ("format", "no diary of baby_joints")
    ),
    BrokenFile("no format", text_of({"version": 1}), ("format",)),
    BrokenFile("format a list", with_top(format=["baby-joints-diary"]), ("format",)),
    BrokenFile("newer", with_top(version=2), ("version", "2 is", "newer", "Update baby_joints")),
    BrokenFile("much newer", with_top(version=10**400), ("version", "newer program")),
    BrokenFile("version zero", with_top(version=0), ("version",)),
    BrokenFile("version text", with_top(version="1"), ("version",)),
    BrokenFile("version true", with_top(version=True), ("version",)),
    BrokenFile("naive export", with_top(exported_at="2026-05-01T08:00:00"), ("exported_at",)),
    BrokenFile("application", with_top(application=7), ("application",)),
    BrokenFile("no child", with_top(child=None), ("child",)),
    BrokenFile("two children", with_top(child=[{}, {}]), ("child",)),
    BrokenFile("child without birth", without("child", "born_on"), ("child: born_on", "missing")),
    BrokenFile("impossible birth", with_child(born_on="2026-02-30"), ("child: born_on",)),
    BrokenFile("due too late", with_child(due_on="2026-12-24"), ("child: due_on",)),
    BrokenFile(
        "risk", with_child(risk_factors={"breech": "maybe"}), ("child: risk_factors.breech",)
    ),
    BrokenFile("nameless child", with_child(name="  "), ("child: name", "is empty")),
    BrokenFile("entries no list", with_top(observations={}), ("observations", "is not a list")),
    BrokenFile("entry is text", with_top(observations=["click"]), ("observations[0]",)),
    BrokenFile("entry without id", without("observations", "id"), ("observations[0]: id",)),
    BrokenFile("entry without joint", without("observations", "joint"), (FIRST, "joint")),
    BrokenFile("wrong joint", with_entry(joint="hipp"), (FIRST, "joint", "'hipp'", "neck")),
    BrokenFile("joint upper case", with_entry(joint="Hip"), (FIRST, "joint")),
    BrokenFile("side of no joint", with_entry(side="middle"), (FIRST, "side", "left, right")),
    BrokenFile("sounded over tried", with_entry(sounded=5), (FIRST, "sounded", "more than tried")),
    BrokenFile("sounded text", with_entry(sounded="3"), (FIRST, "sounded", "whole number")),
    BrokenFile("half a time", with_entry(tried=3.5), (FIRST, "tried", "whole number")),
    BrokenFile("minus", with_entry(sounded=-1), (FIRST, "sounded")),
    BrokenFile("quiet but sounded", with_entry(sound="none"), (FIRST, "sounded", "must be 0")),
    BrokenFile("no offset", with_entry(observed_at="2026-03-02T07:40:00"), (FIRST, "observed_at")),
    BrokenFile("no such day", with_entry(observed_at="2026-02-30T07:40:00+01:00"), (FIRST,)),
    BrokenFile("25 hours off", with_entry(observed_at="2026-03-02T07:40:00+25:00"), (FIRST,)),
    BrokenFile("a number as time", with_entry(observed_at=1772433600), (FIRST, "observed_at")),
    BrokenFile("year 206", with_entry(observed_at="0206-03-02T07:40:00+01:00"), (FIRST, "1900")),
    BrokenFile(
        "from the future", with_entry(observed_at="2026-03-02T07:50:00+01:00"), ("is after",)
    ),
    BrokenFile(
        "before birth",
        with_entry(observed_at="2025-03-02T07:40:00+01:00"),
        (FIRST, "before the birth"),
    ),
    BrokenFile("no id at all", with_entry(id="first"), ("observations[0], id first", "UUID")),
    BrokenFile(
        "id used twice", with_record("hip_signs", id=ENTRY), ("hip_signs[0]", "observations[0]")
    ),
    BrokenFile(
        "id in capitals twice",
        with_record("visits", id=ENTRY.upper()),
        ("visits[0]", "already the id"),
    ),
    BrokenFile(
        "deleted and living",
        one_more("observations", {"id": ENTRY, "deleted_at": "2026-04-01T00:00:00Z"}),
        ("observations[3]", "already the id of observations[0]"),
    ),
    BrokenFile(
        "deleted never", one_more("visits", {"id": GONE, "deleted_at": None}), ("deleted_at",)
    ),
    BrokenFile(
        "visit before birth",
        with_record("visits", visited_at="2026-01-09T10:00:00+01:00"),
        ("visits[0]", "before the birth"),
    ),
    BrokenFile(
        "empty question", with_record("visits", questions=[{"text": ""}]), ("questions[0].text",)
    ),
    BrokenFile("question text", with_record("visits", questions=["Why?"]), ("questions[0]",)),
    BrokenFile(
        "hip sign", with_record("hip_signs", opens_less="yes"), ("hip_signs[0]", "opens_less")
    ),
    BrokenFile("long note", with_entry(note="a" * 10_001), (FIRST, "note", "10000")),
    BrokenFile("history", with_entry(history=[{"joint": "hip"}]), (FIRST, "history[0].sound")),
    BrokenFile("evil text", with_entry(joint="\x1b[2J\nhip\u2028\u202e"), (FIRST, "joint")),
    BrokenFile("evil name", with_entry(**{"x\x1b[2J\n": float("inf")}), ("Infinity",)),
    BrokenFile("erased", with_entry(erased_until="once"), ("observations[0].erased_until",)),
]
