"""The clinician's page: from a summary to a PDF. ReportLab is loaded with the first page."""

from typing import TYPE_CHECKING

from baby_joints.report.options import ReportOptions
from baby_joints.report.paper import Paper

if TYPE_CHECKING:
    from baby_joints.analysis.summary import Summary

__all__ = ["Paper", "ReportOptions", "render"]


def render(summary: "Summary", options: ReportOptions) -> bytes:
    """Return the report as a PDF: the same summary and options give the same bytes.

    It computes nothing: every number stands in `summary`. Raises FileNotFoundError when the
    program's fonts are gone.
    """
    from baby_joints.report.document import render_document

    return render_document(summary, options)
