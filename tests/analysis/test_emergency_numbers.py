"""The numbers to call, by country: reviewed, sourced, never guessed."""

import re
import tomllib
from datetime import date
from typing import Any

import pytest

from baby_joints.analysis.emergency_numbers import (
    EmergencyHelp,
    EmergencyNumbers,
    EmergencyPlace,
)
from baby_joints.guidance_file import read_emergency_numbers
from baby_joints.paths import resource

NUMBERS = read_emergency_numbers()
EUROPEAN_UNION = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"


@pytest.mark.parametrize(
    ("country", "number"),
    [("US", "911"), ("GB", "999"), ("AU", "000"), ("NZ", "111"), ("CH", "144"), ("NO", "113")],
)
def test_well_known_numbers(country: str, number: str) -> None:
    assert NUMBERS.help_in(country).number == number


def test_one_number_in_the_european_union() -> None:
    assert {NUMBERS.help_in(code).number for code in EUROPEAN_UNION.split()} == {"112"}
    assert len(EUROPEAN_UNION.split()) == 27


@pytest.mark.parametrize("country", ["", "XX", "us", "JP"])
def test_an_unknown_country_has_no_number(country: str) -> None:
    assert NUMBERS.help_in(country) == EmergencyHelp()


def test_the_place_is_called_as_people_there_call_it() -> None:
    assert NUMBERS.help_in("US").place is EmergencyPlace.EMERGENCY_ROOM
    assert NUMBERS.help_in("GB").place is EmergencyPlace.ACCIDENT_AND_EMERGENCY
    assert NUMBERS.help_in("AU").place is EmergencyPlace.EMERGENCY_DEPARTMENT


def test_every_line_is_sourced_and_dated() -> None:
    data = tomllib.loads(resource("guidance", "emergency.toml").read_text(encoding="utf-8"))
    for line in (*data["numbers"], *data["places"]):
        assert line["source"]
        assert isinstance(line["reviewed_on"], date)
        assert all(len(code) == 2 and code.isupper() for code in line["countries"])


def test_every_number_names_the_page_that_was_read() -> None:
    data = tomllib.loads(resource("guidance", "emergency.toml").read_text(encoding="utf-8"))
    for line in data["numbers"]:
        assert re.search(r"\w\.\w{2,3}\b", line["source"]), line


@pytest.mark.parametrize(
    "lines",
    [
        [{"number": "1", "countries": ["AA"], "source": "x"}] * 2,
        [{"number": "one", "countries": ["AA"], "source": "x"}],
        [{"number": "1", "countries": ["AA"], "source": ""}],
        [{"number": "", "countries": ["AA"], "source": "x"}],
    ],
)
def test_wrong_lines_are_refused(lines: list[dict[str, Any]]) -> None:
    with pytest.raises(ValueError, match="has"):
        EmergencyNumbers.from_data({"version": 1, "places": [], "numbers": lines})


def test_a_place_without_a_number_is_refused() -> None:
    places = [{"place": "emergency_room", "countries": ["AA"]}]
    with pytest.raises(ValueError, match="has a place but no number"):
        EmergencyNumbers.from_data({"version": 1, "places": places, "numbers": []})
