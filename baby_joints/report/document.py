"""The whole report as the bytes of a PDF file."""

from collections.abc import Callable
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from baby_joints.analysis.summary import Summary
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.report import fonts
from baby_joints.report.block import Frame
from baby_joints.report.blocks.how_to_read import Pages
from baby_joints.report.context import Context
from baby_joints.report.diary_inside import ATTACHED_NAME
from baby_joints.report.han import han_language
from baby_joints.report.later.flow import Flow
from baby_joints.report.later.sections import later_sections
from baby_joints.report.missing_letters import missing_letters, typed_texts
from baby_joints.report.options import ReportOptions
from baby_joints.report.page_one import PageOne
from baby_joints.report.paper import SHEETS, Sheet
from baby_joints.report.pen import Pen
from baby_joints.report.redaction import redacted_contents, redacted_summary
from baby_joints.report.rich_text import Rich, rich
from baby_joints.report.tagging import AttachedFile, DocumentInfo, tagged
from baby_joints.report.words import Words, typed, words_in


def render_document(
    summary: Summary,
    options: ReportOptions,
    contents: DiaryContents | None,
    attached: bytes | None,
    done: Callable[[int, int], None],
) -> bytes:
    """Draw the report; the same input gives the same bytes."""
    summary = redacted_summary(summary, options)
    contents = redacted_contents(contents, options) if contents else None
    fonts.register_fonts()
    sheet = SHEETS[options.paper]
    words = words_in(options.language)
    frame = Frame(sheet.side, sheet.width - sheet.side)
    texts = typed_texts(summary, options, contents)
    context = Context(
        summary,
        options,
        words,
        frame,
        later_page=2 if options.later_pages else None,
        missing=missing_letters(texts),
    )
    target = BytesIO()
    canvas = _canvas(target, sheet)
    size = (sheet.width, sheet.height)
    pen = Pen(canvas, size, mirrored=words.right_to_left, han=han_language(texts))
    _draw(pen, context, sheet, contents, done)
    canvas.save()
    title = words.text("document.title", name=typed(summary.child.name))
    inside = _attached(words, attached) if attached is not None else None
    tag, leftward = options.language.tag, words.right_to_left
    info = DocumentInfo(title, tag, summary.as_of, inside, right_to_left=leftward)
    return tagged(target.getvalue(), pen.root, info, pen.fonts)


def _attached(words: Words, content: bytes) -> AttachedFile:
    return AttachedFile(ATTACHED_NAME, words.text("document.attached"), content)


def _canvas(target: BytesIO, sheet: Sheet) -> Canvas:
    size = (sheet.width, sheet.height)
    # The pages are compressed when the structure is added.
    return Canvas(target, pagesize=size, invariant=1, pageCompression=0)


def _draw(
    pen: Pen,
    context: Context,
    sheet: Sheet,
    contents: DiaryContents | None,
    done: Callable[[int, int], None],
) -> None:
    """Page 1 names the pages after it, so those are laid out before anything is drawn."""
    first = PageOne(context, sheet)
    limits = first.limits()
    parts = later_sections(context, limits, contents)
    flow = Flow(context, sheet, [section for _, section in parts])
    follows = _follows(context, [key for key, _ in parts], flow.pages)
    pen.bookmark(context.words.text("running.title"), sheet.top)
    first.draw(pen, limits, Pages(1, flow.pages + 1, follows))
    flow.draw(pen, lambda pages: done(pages, flow.pages + 1))
    pen.next_page()
    done(flow.pages + 1, flow.pages + 1)


def _follows(context: Context, keys: list[str], pages: int) -> Rich:
    """What the pages after page 1 hold, such as "Pages 2-4: all entries, visits"."""
    words = context.words
    if not pages:
        return ()
    parts = words.comma_list(rich(words.text(key)) for key in keys)
    if pages == 1:
        return words.rich("follows.one", page=2, parts=parts)
    return words.rich("follows.many", first=2, last=pages + 1, parts=parts)
