"""The whole report as the bytes of a PDF file."""

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from baby_joints.analysis.summary import Summary
from baby_joints.report import fonts
from baby_joints.report.block import Frame
from baby_joints.report.context import Context
from baby_joints.report.options import ReportOptions
from baby_joints.report.page_one import PageOne
from baby_joints.report.paper import SHEETS, Sheet
from baby_joints.report.pen import Pen
from baby_joints.report.words import english, typed


def render_document(summary: Summary, options: ReportOptions) -> bytes:
    """Draw the report; the same summary and options give the same bytes."""
    fonts.register_fonts()
    sheet = SHEETS[options.paper]
    words = english()
    target = BytesIO()
    canvas = _canvas(target, sheet)
    canvas.setTitle(words.text("document.title", name=typed(summary.child.name)))
    canvas.setAuthor("baby_joints")
    canvas.setCreator("baby_joints")
    frame = Frame(sheet.side, sheet.width - sheet.side)
    pen = Pen(canvas, (sheet.width, sheet.height))
    PageOne(Context(summary, options, words, frame), sheet).draw(pen)
    pen.finish()
    canvas.save()
    return target.getvalue()


def _canvas(target: BytesIO, sheet: Sheet) -> Canvas:
    size = (sheet.width, sheet.height)
    return Canvas(target, pagesize=size, invariant=1, pageCompression=1, lang="en-US")
