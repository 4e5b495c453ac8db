"""Whom to call and where to go in an emergency, by country."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple


class EmergencyPlace(StrEnum):
    """What the place in a hospital that takes emergencies is called."""

    EMERGENCY_ROOM = "emergency_room"
    ACCIDENT_AND_EMERGENCY = "accident_and_emergency"
    EMERGENCY_DEPARTMENT = "emergency_department"


class EmergencyHelp(NamedTuple):
    """The number to call for an ambulance, None when it is not known, and the place to go to."""

    number: str | None = None
    place: EmergencyPlace = EmergencyPlace.EMERGENCY_DEPARTMENT


@dataclass(frozen=True, slots=True)
class EmergencyNumbers:
    """Reviewed help by country, as ISO 3166-1 codes of two letters; never guessed."""

    version: int
    by_country: Mapping[str, EmergencyHelp]

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "EmergencyNumbers":
        """The file of numbers as parsed; KeyError or ValueError when it is wrong."""
        places = {
            code: EmergencyPlace(entry["place"])
            for entry in data["places"]
            for code in entry["countries"]
        }
        found: dict[str, EmergencyHelp] = {}
        for entry in data["numbers"]:
            for code in entry["countries"]:
                if code in found:
                    raise ValueError(f"{code} has two numbers")
                if not entry["number"].isdecimal() or not entry["source"]:
                    raise ValueError(f"{code} has no number or no source")
                place = places.pop(code, EmergencyPlace.EMERGENCY_DEPARTMENT)
                found[code] = EmergencyHelp(entry["number"], place)
        if places:
            raise ValueError(f"{', '.join(places)} has a place but no number")
        return cls(int(data["version"]), found)

    def help_in(self, country: str) -> EmergencyHelp:
        """The help of a country; without a number when the country or its number is not known."""
        return self.by_country.get(country, EmergencyHelp())

    def countries(self) -> frozenset[str]:
        """The countries whose number is known."""
        return frozenset(self.by_country)
