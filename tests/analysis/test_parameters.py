"""Every number a rule decides with says why it is so, and who says so."""

from dataclasses import FrozenInstanceError, fields
from hashlib import sha256

import pytest

from baby_joints.analysis.parameters import PARAMETERS


def test_each_parameter_has_a_reason_and_a_source() -> None:
    explained = PARAMETERS.explained()
    assert len(explained) >= 60
    for name, (value, why, source) in explained.items():
        assert value is not None, name
        assert len(why) > 5, name
        assert source, name
    rules = {name.partition(".")[0] for name in explained}
    assert rules == {rule.name for rule in fields(PARAMETERS)} - {"version"}


def test_the_configuration_is_frozen() -> None:
    for rules in (PARAMETERS, *(getattr(PARAMETERS, rule.name) for rule in fields(PARAMETERS)[1:])):
        for one in fields(rules):
            with pytest.raises(FrozenInstanceError):
                setattr(rules, one.name, 1)


def test_another_number_needs_another_version() -> None:
    """Pages that were printed name the version: behind it stand the same numbers for ever."""
    numbers = {name: value for name, (value, _, _) in PARAMETERS.explained().items()}
    told = "\n".join(f"{name} {numbers[name]!r}" for name in sorted(numbers))
    assert (PARAMETERS.version, sha256(told.encode()).hexdigest()[:16]) == ("5", "dde5dd8ea1d4821a")
