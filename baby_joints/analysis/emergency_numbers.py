"""The number to call for an ambulance, by country."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class EmergencyNumbers:
    """Reviewed numbers by country, as ISO 3166-1 codes of two letters; never guessed."""

    version: int
    by_country: Mapping[str, str]

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "EmergencyNumbers":
        """The file of numbers as parsed; KeyError or ValueError when it is wrong."""
        found: dict[str, str] = {}
        for entry in data["numbers"]:
            for code in entry["countries"]:
                if code in found:
                    raise ValueError(f"{code} has two numbers")
                if not entry["number"].isdecimal() or not entry["source"]:
                    raise ValueError(f"{code} has no number or no source")
                found[code] = entry["number"]
        return cls(int(data["version"]), found)

    def number(self, country: str) -> str | None:
        """The number of a country; None when the country or its number is not known."""
        return self.by_country.get(country)

    def countries(self) -> frozenset[str]:
        """The countries whose number is known."""
        return frozenset(self.by_country)
