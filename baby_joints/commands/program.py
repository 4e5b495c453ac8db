"""The commands: what each takes and does."""

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from baby_joints import __version__
from baby_joints.atomic_file import write_atomically
from baby_joints.commands.integrity import problems_in
from baby_joints.commands.moments import (
    day_of,
    end_of,
    moment_of,
    period_of,
    refuse_before_birth,
)
from baby_joints.commands.problems import CommandError
from baby_joints.commands.source import Source, begun, made, opened, source_of
from baby_joints.exchange import read_diary
from baby_joints.exchange.errors import one_line

DiaryOption = Annotated[
    Path | None,
    typer.Option(
        "--diary",
        metavar="FILE",
        help="The diary of this computer (default: the usual one, or BABY_JOINTS_DIARY).",
        show_default=False,
    ),
]
FileArgument = Annotated[
    Path | None,
    typer.Argument(
        metavar="[FILE]",
        help="A diary file (.json) to look at instead; it is not imported.",
        show_default=False,
    ),
]

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def run(arguments: Sequence[str]) -> int:
    """Carry out the command that `arguments` name; 0 when done, else errors are raised."""
    code = app(args=list(arguments), prog_name="baby-joints", standalone_mode=False)
    return code if isinstance(code, int) else 0


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    diary: DiaryOption = None,
    version: Annotated[bool, typer.Option("--version", help="Print the version and end.")] = False,
) -> None:
    """A diary for babies' joint sounds. Without a command the window opens."""
    context.obj = diary
    if version:
        _say(f"baby_joints {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise typer.BadParameter("goes with a command or alone.", param_hint="--diary")


@app.command(name="import")
def import_(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A diary file (.json).")],
    diary: DiaryOption = None,
) -> None:
    """Merge a diary file into the diary of this computer: all of it or nothing."""
    # Read first: a file that is wrong neither makes a diary nor brings an older one up to date.
    contents = read_diary(file)
    with made(diary or context.obj) as opened_diary:
        change = opened_diary.import_file(file)
    _say(
        f"{contents.child.name}: {change.added} added, {change.updated} updated,"
        f" {change.deleted} deleted, {change.unchanged} unchanged."
    )


@app.command()
def export(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write (.json).")],
    diary: DiaryOption = None,
) -> None:
    """Write the diary of this computer to a diary file."""
    _needs_ending(file, ".json", "FILE")
    with begun(diary or context.obj) as opened_diary:
        opened_diary.export_file(file)
        contents = opened_diary.contents()
    _say(f"{contents.child.name}: {len([*contents.records()])} records written to {file}.")


@app.command()
def patterns(
    context: typer.Context,
    file: FileArgument = None,
    as_of: Annotated[
        str | None,
        typer.Option(
            "--as-of",
            metavar="DATE",
            help="Look from the end of this day, or from this ISO time. Default: now; for FILE"
            " when it was exported or last written to.",
            show_default=False,
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
    diary: DiaryOption = None,
) -> None:
    """Print the patterns that hold, each with its numbers and its rule."""
    from baby_joints.analysis import summarise
    from baby_joints.commands import told

    if sys.stdout is None:
        raise CommandError("There is nowhere to print to: standard output is closed.")
    with source_of(file, diary or context.obj) as source:
        summary = summarise(source.contents, _moment(as_of, source))
    text = told.as_json(summary) if as_json else "\n".join(told.as_lines(summary))
    sys.stdout.write(f"{text}\n")


@app.command()
def report(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(metavar="OUT.pdf", help="The file to write.")],
    file: FileArgument = None,
    first: Annotated[
        str | None,
        typer.Option("--from", metavar="DATE", help="First day.", show_default="the first entry"),
    ] = None,
    last: Annotated[
        str | None,
        typer.Option(
            "--to",
            metavar="DATE",
            help="Last day; the page is then as it would have been that evening.",
            show_default="the newest",
        ),
    ] = None,
    paper: Annotated[
        Literal["a4", "letter"], typer.Option(help="The paper.", case_sensitive=False)
    ] = "a4",
    diary: DiaryOption = None,
) -> None:
    """Write the page for the doctor as a PDF."""
    from baby_joints.analysis import summarise
    from baby_joints.report import Paper, ReportOptions, render

    _needs_ending(out, ".pdf", "OUT.pdf")
    first_day, last_day = day_of(first, "--from"), day_of(last, "--to")
    with source_of(file, diary or context.obj) as source:
        contents, as_of = source.contents, source.as_of
        if last_day is not None:
            refuse_before_birth(last_day, contents, "--to")
            as_of = min(as_of, end_of(last_day, contents, as_of))
        period = period_of(first_day, last_day, contents, as_of)
        made_up = contents.extra.get("made_up") is True
        options = ReportOptions(paper=Paper(paper), made_up=made_up)
        if source.diary is not None:
            source.diary.write_report(out, options, period, as_of=as_of)
        else:
            write_atomically(out, render(summarise(contents, as_of, period=period), options))
    _say(f"{contents.child.name}: page written to {out}.")


@app.command()
def check(context: typer.Context, diary: DiaryOption = None) -> None:
    """Look whether the diary of this computer is whole and fits the published schema."""
    with opened(diary or context.obj) as opened_diary:
        problems = problems_in(opened_diary.path)
        count = opened_diary.count()
    for problem in problems:
        _say(problem)
    if problems:
        raise CommandError(
            f"The diary is not whole. Problems found: {len(problems)}. Keep a copy, open a backup."
        )
    _say(f"The diary is whole: {count} entries.")


def _moment(as_of: str | None, source: Source) -> datetime:
    return source.as_of if as_of is None else moment_of(as_of, source.contents, source.as_of)


def _needs_ending(path: Path, ending: str, name: str) -> None:
    if path.suffix.lower() != ending:
        raise typer.BadParameter(f"{path.name!r} does not end in {ending}.", param_hint=name)


def _say(text: str) -> None:
    """One line to the person at the terminal; nobody misses it where there is none."""
    if sys.stdout is not None:
        sys.stdout.write(f"{one_line(text)}\n")
