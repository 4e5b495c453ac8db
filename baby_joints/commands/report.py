"""The command that writes the page for the doctor."""

import sys
from collections.abc import Collection
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import typer

from baby_joints.commands.moments import day_of, end_of, period_of, refuse_before_birth
from baby_joints.commands.problems import CommandError
from baby_joints.commands.source import Source, source_of
from baby_joints.commands.usage import DiaryOption, FileArgument, needs_ending, say
from baby_joints.handover import HIDDEN, PARTS, Handover, report_options

_PRINTED: Final = Path("-")

OutArgument = Annotated[
    Path,
    typer.Argument(
        metavar="OUT.pdf", help="The file to write; with --text a .txt file, or - to print."
    ),
]
FromOption = Annotated[
    str | None,
    typer.Option("--from", metavar="DATE", help="First day.", show_default="the first entry"),
]
ToOption = Annotated[
    str | None,
    typer.Option(
        "--to",
        metavar="DATE",
        help="Last day; the page is then as it would have been that evening.",
        show_default="the newest",
    ),
]
PaperOption = Annotated[
    Literal["a4", "letter"], typer.Option(help="The paper.", case_sensitive=False)
]
LanguageOption = Annotated[
    Literal["en", "es", "de", "ar"],
    typer.Option(help="What the doctor reads.", case_sensitive=False),
]
SectionsOption = Annotated[
    str,
    typer.Option(
        metavar="LIST", help=f"What follows page 1: {','.join(PARTS)}.", show_default="page 1 alone"
    ),
]
HideOption = Annotated[
    str,
    typer.Option(
        metavar="LIST", help=f"What to leave out: {','.join(HIDDEN)}.", show_default="nothing"
    ),
]
AttachmentOption = Annotated[
    bool,
    typer.Option(
        "--attachment/--no-attachment", help="Put the entries of these days into the PDF as data."
    ),
]
TextOption = Annotated[
    bool, typer.Option("--text", help="Write page 1 as plain text, for a message to a clinic.")
]


def report(
    context: typer.Context,
    out: OutArgument,
    file: FileArgument = None,
    first: FromOption = None,
    last: ToOption = None,
    paper: PaperOption = "a4",
    language: LanguageOption = "en",
    sections: SectionsOption = "",
    hide: HideOption = "",
    attachment: AttachmentOption = True,
    text: TextOption = False,
    diary: DiaryOption = None,
) -> None:
    """Write the page for the doctor as a PDF, or its facts as text."""
    if not (text and out == _PRINTED):
        needs_ending(out, (".txt",) if text else (".pdf",), "OUT.txt" if text else "OUT.pdf")
    days = day_of(first, "--from"), day_of(last, "--to")
    chosen = {
        "paper": paper.lower(),
        "language": language.lower(),
        "parts": _listed(sections, PARTS, "--sections"),
        "hidden": _listed(hide, HIDDEN, "--hide"),
        "attach_diary": attachment,
    }
    with source_of(file, context.obj.at(diary)) as source:
        page = _handover(source, days, chosen)
        if text:
            _write_text(out, page)
        else:
            page.write(out)
    if out != _PRINTED:
        say(f"{source.contents.child.name}: page written to {out}.")


def _handover(
    source: Source, days: tuple[date | None, date | None], chosen: dict[str, Any]
) -> Handover:
    from baby_joints.analysis import summarise
    from baby_joints.guidance_file import read_guidance

    contents = source.contents
    as_of = _moment(days[1], source)
    period = period_of(*days, contents, as_of)
    options = report_options(made_up=contents.is_made_up, **chosen)
    if source.diary is not None:
        return source.diary.handover(options, period, as_of=as_of)
    summary = summarise(contents, as_of, period=period, guidance=read_guidance())
    return Handover.of(summary, contents, options)


def _moment(last: date | None, source: Source) -> datetime:
    if last is None:
        return source.as_of
    refuse_before_birth(last, source.contents, "--to")
    return min(source.as_of, end_of(last, source.contents, source.as_of))


def _write_text(out: Path, page: Handover) -> None:
    if out != _PRINTED:
        page.write_text(out)
    elif sys.stdout is None:
        raise CommandError("There is nowhere to print to: standard output is closed.")
    else:
        sys.stdout.write(page.text())


def _listed(text: str, known: Collection[str], option: str) -> list[str]:
    """The names in ``one,two``; a usage error for one that is not `known`."""
    names = [name.strip().lower() for name in text.split(",") if name.strip()]
    for name in names:
        if name not in known:
            raise typer.BadParameter(f"{name!r} is none of {', '.join(known)}.", param_hint=option)
    return names
