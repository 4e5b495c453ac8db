"""The command that keeps translations in step with the English sentences."""

from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from update_translations import REPORT, English, as_po, main, open_sentences, updated

from baby_joints.report.language import Language

ENGLISH: dict[str, English] = {
    "hello": "Hello",
    "days": {"one": "{number} day", "other": "{number} days"},
}


def test_a_new_file_holds_every_sentence_empty() -> None:
    arabic = updated(Catalog(locale="ar"), ENGLISH)
    assert [message.context for message in arabic if message.id] == ["hello", "days"]
    assert open_sentences(arabic) == ["hello", "days"]
    assert as_po(arabic).count(b"msgstr[") == 6


def test_translations_stay_and_what_is_gone_goes() -> None:
    old = Catalog(locale="de")
    old.add("Hello", "Hallo", context="hello")
    old.add("Bye", "Tschüs", context="bye")
    old.add(("{number} day", "{number} days"), ("{number} Tag", "{number} Tage"), context="days")
    new = updated(old, ENGLISH)
    assert open_sentences(new) == []
    assert [message.string for message in new if message.id] == [
        "Hallo",
        ("{number} Tag", "{number} Tage"),
    ]


def test_changed_english_is_marked_with_what_it_was() -> None:
    old = Catalog(locale="de")
    old.add("Hi", "Hallo", context="hello")
    new = updated(old, {"hello": "Hello"})
    assert open_sentences(new) == ["hello"]
    written = as_po(new).decode()
    assert '#, fuzzy\n#| msgid "Hi"\nmsgctxt "hello"\nmsgid "Hello"\nmsgstr "Hallo"' in written


def test_a_sentence_that_got_plural_forms_is_translated_anew() -> None:
    old = Catalog(locale="de")
    old.add("Days: {number}", "Tage: {number}", context="days")
    assert open_sentences(updated(old, ENGLISH)) == ["hello", "days"]


def test_what_is_written_can_be_read_and_is_written_the_same_again() -> None:
    old = Catalog(locale="de")
    old.add("95% range of {n}", "95-%-Bereich von {n}", context="range")
    written = as_po(updated(old, {"range": "95% range of {n}"}))
    assert b"fuzzy" not in written
    assert b"python-format" not in written
    again = read_po(BytesIO(written), locale="de", abort_invalid=True)
    assert as_po(updated(again, {"range": "95% range of {n}"})) == written


def test_the_command_changes_nothing_when_all_is_in_step(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ours = {file.name: file.read_bytes() for file in REPORT.glob("*.po")}
    for name, content in ours.items():
        tmp_path.joinpath(name).write_bytes(content)
    monkeypatch.setattr("update_translations.REPORT", tmp_path)
    main()
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == ours
    assert capsys.readouterr().out.count(" 0 to translate") == len(Language) - 1
