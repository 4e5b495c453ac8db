"""The clinician's page: from a summary to a PDF. ReportLab is loaded with the first page."""

from typing import TYPE_CHECKING

from baby_joints.report.language import Language
from baby_joints.report.options import ReportOptions
from baby_joints.report.paper import Paper

if TYPE_CHECKING:
    from collections.abc import Callable

    from baby_joints.analysis.summary import Summary
    from baby_joints.domain.diary_contents import DiaryContents

__all__ = ["Language", "Paper", "ReportOptions", "render", "render_text"]


def render(
    summary: "Summary",
    options: ReportOptions,
    contents: "DiaryContents | None" = None,
    attached: bytes | None = None,
    done: "Callable[[int, int], None] | None" = None,
) -> bytes:
    """Return the report as a PDF: the same input gives the same bytes.

    It computes nothing: every number stands in `summary`. `contents` holds the entries that the
    pages after page 1 print. `attached` is the diary file that travels inside the PDF; whoever
    makes it leaves out there what the options hide (`redaction.redacted_contents`). `done` is told
    after each page how many of how many are drawn; what it raises ends the rendering.

    Raises ValueError when entries are asked for without `contents`, and FileNotFoundError when the
    program's fonts or the sentences of the language are gone.
    """
    from baby_joints.report.document import render_document

    if contents is None and (options.behind_patterns or options.all_entries):
        raise ValueError("pages of entries need the contents of the diary")
    return render_document(summary, options, contents, attached, done or _nobody)


def _nobody(_pages: int, _all_pages: int) -> None:
    """Tells nobody."""


def render_text(summary: "Summary", options: ReportOptions) -> str:
    """Return the facts of page 1 as plain text of at most 3,000 letters, for a clinic's portal."""
    from baby_joints.report.plain_text import plain_text

    return plain_text(summary, options)
