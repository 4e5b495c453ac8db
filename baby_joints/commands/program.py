"""The commands: what each takes and does."""

import sys
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from baby_joints import __version__
from baby_joints.commands.backups import (
    backup,
    backups,
    is_copy,
    mend,
    refuse_no_copy,
    restore,
    take_in,
)
from baby_joints.commands.check import check
from baby_joints.commands.choice import Choice
from baby_joints.commands.moments import moment_of
from baby_joints.commands.problems import CommandError
from baby_joints.commands.report import report
from baby_joints.commands.source import Source, begun, made, opened, source_of
from baby_joints.commands.tables import export_table, import_table, is_table
from baby_joints.commands.usage import DiaryOption, FileArgument, needs_ending, say
from baby_joints.handover import read_handed_over

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
    password_fd: Annotated[
        int | None,
        typer.Option(
            "--password-fd",
            metavar="NUMBER",
            min=0,
            help="Read the diary's password from this open file (0: standard input) instead of"
            " asking for it. Goes before the command.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """A diary for babies' joint sounds. Without a command the window opens."""
    context.obj = Choice(diary, password_fd)
    if version:
        say(f"baby_joints {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise typer.BadParameter("goes with a command or alone.", param_hint="--diary")


@app.command(name="import")
def import_(
    context: typer.Context,
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="A diary file (.json), one with photos and clips (.zip), a page with it inside"
            " (.pdf), a table (.csv), or a copy from another computer (.bjbackup).",
        ),
    ],
    skip_unclear: Annotated[
        bool,
        typer.Option("--skip-unclear", help="Of a table, leave out rows that cannot be read."),
    ] = False,
    diary: DiaryOption = None,
) -> None:
    """Merge a diary file into the diary of this computer: all of it or nothing."""
    if is_table(file):
        with begun(context.obj.at(diary)) as opened_diary:
            change = import_table(opened_diary, file, skip_unclear=skip_unclear)
        say(f"{change.added} added, {change.unchanged} unchanged.")
        if change.differing:
            say(f"{change.differing} of them say something else in the table: left as they are.")
        return
    # Read first: a file that is wrong neither makes a diary nor brings an older one up to date.
    if is_copy(file):
        refuse_no_copy(file)
        with made(context.obj.at(diary)) as opened_diary:
            take_in(opened_diary, file)
        return
    contents = read_handed_over(file).contents
    with made(context.obj.at(diary)) as opened_diary:
        change = opened_diary.import_file(file)
    say(
        f"{contents.child.name}: {change.added} added, {change.updated} updated,"
        f" {change.deleted} deleted, {change.unchanged} unchanged."
    )


@app.command()
def export(
    context: typer.Context,
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="The file to write: .json, .zip with photos and clips, or a table: .csv.",
        ),
    ],
    diary: DiaryOption = None,
) -> None:
    """Write the diary of this computer to a diary file, or its entries to a table.

    A photo in a .zip is kept as it is: it may say where it was taken.
    """
    if is_table(file):
        with begun(context.obj.at(diary)) as opened_diary:
            written = export_table(opened_diary, file)
        say(f"{written} entries written to {file}. Visits and photos are not in a table.")
        return
    needs_ending(file, (".json", ".zip"), "FILE")
    with begun(context.obj.at(diary)) as opened_diary:
        left_out = opened_diary.export_file(file)
        contents = opened_diary.contents()
    say(f"{contents.child.name}: {len([*contents.records()])} records written to {file}.")
    for one in left_out:
        say(f"Not in the file, as it is missing or damaged here: {one.name}.")


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
    """Print the patterns that hold, each with its numbers and its rule.

    In a diary whose patterns are switched off the counts alone are printed.
    """
    from baby_joints.analysis import summarise
    from baby_joints.commands import told
    from baby_joints.guidance_file import read_guidance

    if sys.stdout is None:
        raise CommandError("There is nowhere to print to: standard output is closed.")
    with source_of(file, context.obj.at(diary)) as source:
        on = source.diary is None or source.diary.looks_for_patterns
        moment = _moment(as_of, source)
        summary = summarise(source.contents, moment, patterns=on, guidance=read_guidance())
    text = told.as_json(summary) if as_json else "\n".join(told.as_lines(summary))
    sys.stdout.write(f"{text}\n")


class Switch(StrEnum):
    """Whether patterns are looked for."""

    ON = "on"
    OFF = "off"


@app.command(name="switch-patterns")
def switch_patterns(
    context: typer.Context,
    to: Annotated[Switch, typer.Argument(help="on, or off: entries and counts alone.")],
    diary: DiaryOption = None,
) -> None:
    """Look for patterns in the diary of this computer, or only keep and count its entries."""
    with opened(context.obj.at(diary)) as opened_diary:
        opened_diary.look_for_patterns(on=to is Switch.ON)
    say(f"Patterns are switched {to}.")


app.command()(report)
app.command()(backup)
app.command()(backups)
app.command()(restore)
app.command()(mend)
app.command()(check)


def _moment(as_of: str | None, source: Source) -> datetime:
    return source.as_of if as_of is None else moment_of(as_of, source.contents, source.as_of)
