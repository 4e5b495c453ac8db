"""The parents' choices about a report in plain words, for the window and the command line."""

from collections.abc import Collection, Mapping
from typing import Final

from baby_joints.report import Language, Paper, ReportOptions

# What may follow page 1, in the order of the pages.
PARTS: Final[Mapping[str, str]] = {
    "behind": "behind_patterns",
    "entries": "all_entries",
    "visits": "visits",
    "questions": "questions",
}
# What may be left out of the pages and of the diary inside.
HIDDEN: Final[Mapping[str, str]] = {
    "name": "hide_child_name",
    "observers": "hide_observers",
    "notes": "hide_notes",
    "clips": "hide_clips",
    "clinicians": "hide_clinicians",
}


def report_options(
    *,
    paper: str,
    language: str = Language.ENGLISH,
    parts: Collection[str] = (),
    hidden: Collection[str] = (),
    question: str | None = None,
    made_up: bool = False,
    attach_diary: bool = True,
) -> ReportOptions:
    """The choices as the report takes them; `parts` and `hidden` hold keys of PARTS and HIDDEN.

    Raises ValueError for a paper or language that there is not, KeyError for an unknown key.
    """
    chosen = {PARTS[part]: True for part in parts} | {HIDDEN[name]: True for name in hidden}
    return ReportOptions(
        paper=Paper(paper),
        language=Language(language),
        question=question,
        made_up=made_up,
        attach_diary=attach_diary,
        **chosen,
    )
