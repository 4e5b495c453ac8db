"""Every number a rule decides with says why it is so, and who says so."""

from dataclasses import FrozenInstanceError, fields

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
    with pytest.raises(FrozenInstanceError):
        PARAMETERS.persistent.days = 1  # type: ignore[misc] # that is the point
