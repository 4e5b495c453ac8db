"""The box of signs: how often each was there, of how often somebody looked for it."""

from datetime import date

import pytest

from baby_joints.analysis.sign_record import Sign, SignRecord
from baby_joints.domain.codes import Presence
from tests.analysis.counting.counted import counted
from tests.builders import key


def sign(text: str, of: Sign) -> SignRecord:
    return counted(text).sign(of)


@pytest.mark.parametrize(
    ("of", "text", "present", "looked"),
    [
        (Sign.PAIN_AFTER_SOUND, "d1 neck pop pain; d2 neck pop calm; d3 neck pop", 1, 2),
        (Sign.PAIN_AFTER_SOUND, "d1 neck quiet pain; d2 neck pop wincing", 1, 1),
        (Sign.SWOLLEN_RED_OR_WARM, "d1 knee-L pop no-swollen red; d2 knee-L pop no-warm", 1, 2),
        (Sign.SWOLLEN_RED_OR_WARM, "d1 knee-L pop swollen; d2 knee-L pop", 1, 1),
        (Sign.LIMB_HELD_OR_UNUSED, "d1 knee-L pop stiff; d2 knee-L pop unused", 2, 2),
        (Sign.LIMB_HELD_OR_UNUSED, "d1 knee-L pop reduced; d2 knee-L pop", 0, 1),
        (Sign.REDUCED_MOVEMENT, "d1 knee-L pop reduced; d2 knee-L pop stiff", 1, 2),
        (Sign.REDUCED_MOVEMENT, "d1 knee-L pop moves; d2 knee-L pop", 0, 1),
        (Sign.HIP_CLUNK, "d1 hip-L clunk; d2 hip-L click; d3 hip-L unsure; d4 knee-L clunk", 1, 2),
        (Sign.HIP_CLUNK, "d1 hip-L quiet", 0, 1),
        (Sign.HIP_FELT_LOOSE, "d1 hip-L pop loose; d2 hip-L pop no-loose; d3 hip-L pop", 1, 2),
        (Sign.HIP_FELT_LOOSE, "d1 knee-L pop loose", 0, 0),
        (Sign.GRINDING, "d1 neck grinding; d2 neck pop; d3 neck quiet; d4 neck unsure", 1, 2),
        (Sign.OPENS_LESS, "d1 signs-L opens_less; d2 signs-L no-opens_less", 1, 2),
        (Sign.LIMP_OR_WADDLE, "d1 signs-L opens_less", 0, 0),
    ],
)
def test_how_often_of_how_often(of: Sign, text: str, present: int, looked: int) -> None:
    record = sign(text, of)
    assert (record.present, record.looked) == (present, looked)
    expected = Presence.ABSENT if looked else Presence.NOT_CHECKED
    assert record.state is (Presence.PRESENT if present else expected)


def test_days_and_records_of_a_sign() -> None:
    text = "d3 20:00 knee-L pop pain; d3 neck pop pain; d2 neck pop pain; d5 neck pop calm"
    record = sign(text, Sign.PAIN_AFTER_SOUND)
    assert record.present_on == (date(2026, 2, 17), date(2026, 2, 18))
    assert record.last_looked_on == date(2026, 2, 20)
    assert record.record_ids == (key(3), key(2), key(1))


def test_a_look_at_the_legs_has_days_and_records_too() -> None:
    text = "d3 signs-L limp_or_waddle; d6 signs-L no-limp_or_waddle"
    record = sign(text, Sign.LIMP_OR_WADDLE)
    assert record.present_on == (date(2026, 2, 18),)
    assert record.last_looked_on == date(2026, 2, 21)
    assert record.record_ids == (key(1),)


def test_one_moment_told_twice_counts_once_with_the_graver_answer() -> None:
    text = "d3 10:00 knee-L pop calm by Ana; d3 10:05 knee-L pop pain by Ben; d4 knee-L pop calm"
    record = sign(text, Sign.PAIN_AFTER_SOUND)
    assert (record.present, record.looked) == (1, 2)
    assert record.present_on == (date(2026, 2, 18),)
    alike = "d3 10:00 knee-L pop pain by Ana; d3 10:05 knee-L pop pain by Ben"
    assert sign(alike, Sign.PAIN_AFTER_SOUND).looked == 1


def test_an_entry_that_a_tally_covers_still_tells_its_sign() -> None:
    text = "d3 09:00 hip-L clunk diaper; d3 20:00 hip-L click diaper 3/8; d4 hip-L click late 9d"
    record = counted(text).sign(Sign.HIP_CLUNK)
    assert (record.present, record.looked) == (1, 3)
    assert record.record_ids == (key(1),)


def test_only_the_days_of_the_period_count() -> None:
    text = "d1 knee-L grinding; d5 knee-L grinding; d1 signs-L opens_less"
    summary = counted(text, first=2)
    assert summary.sign(Sign.GRINDING).present == 1
    assert summary.sign(Sign.OPENS_LESS).looked == 0
    assert [record.sign for record in summary.signs] == list(Sign)
