"""The shipped schema says what the program does, by a second validator's word."""

import json
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings

from baby_joints.domain import checks, codes
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.errors import DomainError
from baby_joints.exchange import DiaryFileError, diary_to_json, read_diary
from baby_joints.exchange.schema import check_against_schema, schema_file
from tests.domain import strategies
from tests.exchange.diary_files import BROKEN, BrokenFile, whole_file
from tests.exchange.test_writing import NOW

SCHEMA: dict[str, Any] = json.loads(schema_file().read_text(encoding="utf-8"))
REFERENCE = jsonschema.Draft202012Validator(SCHEMA)
# What a schema cannot say: sums, the calendar, the order of times, ids and characters.
BEYOND_A_SCHEMA = {
    "sounded over tried",
    "no such day",
    "from the future",
    "before birth",
    "visit before birth",
    "id used twice",
    "id in capitals twice",
    "deleted and living",
    "impossible birth",
    "due too late",
    "lone surrogate",
    "hidden surrogate",
    "surrogate name",
    "zero byte",
    "endless float",
}


def fits(written: dict[str, Any]) -> bool:
    try:
        check_against_schema(written)
    except DiaryFileError:
        return False
    return True


def test_the_schema_is_valid_and_says_what_it_is() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"].endswith("draft/2020-12/schema")
    assert SCHEMA["title"] == "baby_joints diary, version 1"


@settings(max_examples=50)
@given(strategies.diaries())
def test_every_written_diary_fits_it(contents: DiaryContents) -> None:
    written = diary_to_json(contents, exported_at=NOW, application="a test")
    REFERENCE.validate(written)
    check_against_schema(written)


@pytest.mark.parametrize("validates", [REFERENCE.is_valid, fits], ids=["reference", "shipped"])
def test_a_text_is_empty_to_it_where_it_is_to_the_program(
    validates: Callable[[dict[str, Any]], bool],
) -> None:
    # Regular expressions of Python and of JSON Schema disagree about six blanks.
    written = whole_file()
    for letter in [*filter(str.isspace, map(chr, range(0x10000))), "\ufeff", "\u200b", "a"]:
        written["child"]["name"] = letter
        assert validates(written) == is_stored(letter), f"U+{ord(letter):04X}"


def is_stored(name: str) -> bool:
    try:
        checks.text("name", name, required=True)
    except DomainError:
        return False
    return True


def parsed(broken: BrokenFile) -> Any:  # noqa: ANN401 - whatever JSON the file holds
    try:
        return json.loads(broken.content.decode("utf-8"))
    except (ValueError, RecursionError):
        return None


@pytest.mark.parametrize(
    "broken", [broken for broken in BROKEN if parsed(broken)], ids=lambda broken: broken.name
)
def test_it_refuses_what_the_program_refuses(broken: BrokenFile) -> None:
    known_to_json = {"NaN", "Infinity", "field twice", "list twice", "evil name", "deep field"}
    if broken.name not in known_to_json:
        assert REFERENCE.is_valid(parsed(broken)) == (broken.name in BEYOND_A_SCHEMA)


def test_both_validators_agree_on_the_whole_file() -> None:
    REFERENCE.validate(whole_file())
    check_against_schema(whole_file())


def test_a_refusal_by_the_schema_alone_names_the_place() -> None:
    given_ = whole_file()
    given_["visits"][0]["erased_until"] = "once"
    with pytest.raises(DiaryFileError) as refused:
        read_diary(given_)
    assert refused.value.field == "visits[0].erased_until"
    assert "once" in refused.value.problem


def nodes(node: Any) -> Any:  # noqa: ANN401 - any part of a schema
    if isinstance(node, dict):
        yield node
        for inner in node.values():
            yield from nodes(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from nodes(inner)


def definition(name: str, field: str) -> Any:  # noqa: ANN401 - any part of a schema
    found = SCHEMA["$defs"][name]["properties"][field]
    if "$ref" in found:
        return SCHEMA["$defs"][found["$ref"].rpartition("/")[2]]
    return found


@pytest.mark.parametrize(
    ("name", "field", "kind"),
    [
        ("observation_version", "joint", codes.Joint),
        ("observation_version", "side", codes.Side),
        ("observation_version", "sound", codes.Sound),
        ("observation_version", "movement", codes.Movement),
        ("observation_version", "swelling", codes.Presence),
        ("observation_version", "felt_loose", codes.Presence),
        ("hip_signs_version", "opens_less", codes.Presence),
        ("child", "sex", codes.Sex),
    ],
)
def test_codes_are_those_of_the_program(name: str, field: str, kind: type[codes.Joint]) -> None:
    assert definition(name, field)["enum"] == [code.value for code in kind]


def test_nested_codes_are_those_of_the_program() -> None:
    entry = SCHEMA["$defs"]["observation_version"]["properties"]
    assert entry["activity"]["enum"] == [*[code.value for code in codes.Activity], None]
    assert entry["noticed"]["items"]["enum"] == [code.value for code in codes.Noticed]
    assert entry["reaction"]["oneOf"][1]["items"]["enum"] == [code.value for code in codes.Reaction]
    assert list(entry["lifting"]["properties"]) == [code.value for code in codes.LiftingStep]
    assert list(entry["safety"]["properties"]) == [code.value for code in codes.SafetyQuestion]
    assert SCHEMA["$defs"]["answer"]["enum"] == [code.value for code in codes.Answer]
    factors = SCHEMA["$defs"]["child"]["properties"]["risk_factors"]["properties"]
    assert list(factors) == [code.value for code in codes.RiskFactor]


def test_every_field_is_explained_and_unknown_ones_may_stand_everywhere() -> None:
    for node in nodes(SCHEMA):
        for name, field in node.get("properties", {}).items():
            if isinstance(field, dict) and set(field) not in ({"enum"}, {"const"}, {"minimum"}):
                explained = "description" in field or field["$ref"].startswith("#/$defs/")
                assert explained, name
        assert node.get("additionalProperties", True) is True
