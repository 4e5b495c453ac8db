"""All stories by name, and the hips that are meant to be told."""

from collections.abc import Callable
from random import Random
from typing import Final, TypeAlias

from tests.simulation import harmless_stories as harmless
from tests.simulation import lasting_stories as lasting
from tests.simulation.truth import Truth

Story: TypeAlias = Callable[[Random], Truth]

HARMLESS: Final[tuple[Story, ...]] = (
    harmless.nothing_to_hear,
    harmless.quiet_hips,
    harmless.noisy_knees,
    harmless.knees_taken_for_hips,
    harmless.fading_newborn,
    harmless.born_early_and_fading,
    harmless.one_bad_day,
    harmless.two_bad_weekends,
    harmless.a_cold_week,
    harmless.first_weeks_then_once,
    harmless.wanders,
    harmless.hurts,
    harmless.a_single_clunk,
    harmless.lifts_gently_later,
    harmless.lifts_gently_in_vain,
    harmless.a_holiday_of_kicks,
    harmless.one_click_a_month,
)
# The hips that go on sounding; every other hip is harmless.
_LASTING: Final[dict[Story, tuple[str, ...]]] = {
    lasting.rare_but_lasting: ("left",),
    lasting.often_and_lasting: ("right",),
    lasting.at_the_weekly_bath: ("left",),
    lasting.begins_late: ("left",),
    lasting.both_hips_unlike: ("left", "right"),
    lasting.comes_in_spells: ("left",),
    lasting.crawls_and_clicks: ("right",),
    lasting.born_early_and_lasting: ("left",),
    lasting.on_a_journey: ("right",),
    lasting.every_change: ("left",),
    lasting.every_stretch: ("right",),
    lasting.every_second_change: ("left",),
    lasting.grows: ("left",),
    # It goes on for weeks and then rests: to tell it is neither right nor wrong.
    lasting.quiets_down: (),
}
STORIES: Final[dict[str, Story]] = {story.__name__: story for story in (*HARMLESS, *_LASTING)}
LASTING: Final = {story.__name__: sides for story, sides in _LASTING.items()}
