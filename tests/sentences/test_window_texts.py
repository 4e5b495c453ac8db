"""Every English text of the window, from its catalogue, can be read by a tired parent."""

import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from pathlib import Path
from typing import Final

import pytest

from tests.reading_grade import (
    HARDEST_GRADE,
    LONGEST_MEAN,
    mean_words,
    reading_grade,
    split_sentences,
)

# A test of the translations keeps this file in step with the source.
CATALOGUE: Final = Path(__file__).parents[2] / "resources" / "i18n" / "window" / "de.ts"
# What the thing is called, in each second sentence; a shorter word would be another thing.
UNAVOIDABLE: Final = re.compile(
    r"\b(computer|diagnos[ie]s|diaper|diary|diaries|emergency|entry|entries|password|program"
    r"|hospital|license|version)s?\b",
    re.IGNORECASE,
)
# Who found it out: names of houses and papers, in small print at the end.
SOURCES: Final = re.compile(r"Academy|Clinic and|Hospital[,;.]|Institute|NHS|PLoS|\*\.json")
# Flesch-Kincaid of one sentence swings by its two or three long words.
HARDEST_SENTENCE: Final = 9.0
LONGEST_SENTENCE: Final = 20
# Shorter ones are labels.
LEAST_WORDS: Final = 4
LONGEST_LABEL: Final = 7
LEAST_SENTENCES: Final = 3


def sentences() -> dict[str, list[str]]:
    """All sentences of each part of the window, with a short word for whatever is filled in."""
    found: dict[str, list[str]] = defaultdict(list)
    for context in ET.parse(CATALOGUE).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            text = re.sub(r"<[^>]+>", "", message.findtext("source") or "")
            text = re.sub(r"\{[^}]*\}|%n", "two", text).replace("\n", " ")
            found[context.findtext("name") or ""] += [
                one
                for one in split_sentences(text)
                if len(one.split()) >= LEAST_WORDS and not SOURCES.search(one)
            ]
    return {name: said for name, said in found.items() if said}


def test_the_window_as_a_whole() -> None:
    told = [one for said in sentences().values() for one in said]
    assert len(told) > 800
    assert reading_grade(told) <= HARDEST_GRADE
    assert mean_words(told) <= LONGEST_MEAN


def test_each_part_of_it() -> None:
    parts = {name: said for name, said in sentences().items() if len(said) >= LEAST_SENTENCES}
    plain = {name: [UNAVOIDABLE.sub("thing", one) for one in said] for name, said in parts.items()}
    assert {name for name, said in plain.items() if reading_grade(said) > HARDEST_GRADE} == set()
    assert {name for name, said in parts.items() if mean_words(said) > LONGEST_MEAN} == set()


@pytest.mark.parametrize("part", sorted(sentences()))
def test_each_sentence(part: str) -> None:
    told = sentences()[part]
    # Of a few words a single long one makes the grade.
    whole = [one for one in told if len(one.split()) > LONGEST_LABEL]
    plain = {one: reading_grade([UNAVOIDABLE.sub("thing", one)]) for one in whole}
    assert {one: grade for one, grade in plain.items() if grade > HARDEST_SENTENCE} == {}
    assert [one for one in told if len(one.split()) > LONGEST_SENTENCE] == []
