"""Any flowable can be tagged: what is drawn inside an element belongs to it."""

from io import BytesIO

import page as page_validation
import pikepdf
import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, Table

from baby_joints.report import fonts
from baby_joints.report.marking import Marking
from baby_joints.report.tagging import DocumentInfo, tagged
from tests.report.read_aloud import read_aloud
from tests.report.stories import hip_story

PROFILES = (page_validation.ValidationProfile.PDF_A_3A, page_validation.ValidationProfile.PDF_UA_1)


class Heard(Flowable):
    """A flowable that is heard as an element `tag`."""

    def __init__(self, inner: Flowable, tag: str, marking: Marking) -> None:
        super().__init__()
        self._inner, self._tag, self._marking = inner, tag, marking

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self._size: tuple[float, float] = self._inner.wrap(available_width, available_height)
        return self._size

    def draw(self) -> None:
        with self._marking.element(self._tag):
            self._marking.begin()
            self._inner.drawOn(self.canv, 0, 0)


@pytest.fixture
def pdf() -> bytes:
    fonts.register_fonts()
    target = BytesIO()
    canvas = Canvas(target, invariant=1, pageCompression=0)
    marking = Marking(canvas)
    style = ParagraphStyle("body", fontName=fonts.REGULAR)
    cells = [["1", "2"], ["3", "4"]]
    flowables = [
        Heard(Paragraph("A head", style), "H1", marking),
        Heard(Paragraph("Long words " * 40, style), "P", marking),
        Heard(Table(cells, style=[("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR)]), "P", marking),
    ]
    top = 700.0
    for flowable in flowables:
        _, height = flowable.wrapOn(canvas, 300, 600)
        top -= height
        flowable.drawOn(canvas, 100, top)
    with marking.artifact():
        marking.begin()
        canvas.rect(10, 10, 20, 20)
    with marking.figure("A square.", (200, 200, 220, 220)):
        marking.begin_shape()
        canvas.rect(200, 200, 20, 20)
    marking.end_page()
    canvas.showPage()
    canvas.save()
    info = DocumentInfo("Flowables", "en-US", hip_story().as_of)
    return tagged(target.getvalue(), marking.root, info)


@pytest.mark.parametrize("profile", PROFILES)
def test_platypus_flowables_pass_the_checker(
    pdf: bytes, profile: page_validation.ValidationProfile
) -> None:
    report = page_validation.validate_pdf_bytes(pdf, profile=profile)
    assert report.is_compliant, list(report.failures)[:3]


def test_each_is_heard_in_its_place(pdf: bytes) -> None:
    assert read_aloud(pdf) == [
        "H1: A head",
        "P: " + " ".join(["Long words"] * 40),
        "P: 1 2 3 4",
        "Figure: A square.",
    ]


def test_the_tree_leads_to_the_pages(pdf: bytes) -> None:
    with pikepdf.open(BytesIO(pdf)) as document:
        tree = document.Root.StructTreeRoot
        owners = tree.ParentTree.Nums[1]
        assert [str(owner.S) for owner in owners.as_list()] == ["/H1", "/P", "/P", "/Figure"]
        assert all(owner.P == tree.K for owner in owners.as_list())
