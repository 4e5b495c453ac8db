"""Makes a drawn PDF readable aloud and fit for archives: PDF/UA-1 and PDF/A-3a.

Standards: ISO 14289-1 (PDF/UA-1) and ISO 19005-3 (PDF/A-3); structure after ISO 32000-1, 14.7.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from baby_joints.report.archive_metadata import output_intent_profile, xmp_packet
from baby_joints.report.structure import Element, MarkedContent

_BFCHAR: Final = re.compile(rb"\d+ beginbfchar\n(.*?)endbfchar", re.DOTALL)
# A CMap may list at most this many codes in one block (Adobe technical note 5014).
_CODES_A_BLOCK: Final = 100


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file that travels inside the PDF."""

    name: str
    description: str
    content: bytes
    media_type: str = "application/json"


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What the file says about itself; `language` as in ``en-US``."""

    title: str
    language: str
    made_at: datetime
    attached: AttachedFile | None = None


def tagged(pdf: bytes, root: Element, info: DocumentInfo) -> bytes:
    """The PDF with its structure tree, its description and its attached file.

    `root` holds what each marked content of the pages is. The same input gives the same bytes.
    """
    with pikepdf.open(BytesIO(pdf)) as document:
        _mend_fonts(document)
        _add_structure(document, root)
        _describe(document, info)
        if info.attached is not None:
            _attach(document, info.attached, info.made_at)
        target = BytesIO()
        document.save(
            target,
            deterministic_id=True,
            force_version="1.7",
            compress_streams=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return target.getvalue()


def _mend_fonts(document: Pdf) -> None:
    """Drop unused codes from the maps to Unicode: ReportLab maps them to U+0000."""
    for thing in document.objects:
        if isinstance(thing, pikepdf.Dictionary) and Name.ToUnicode in thing:
            stream = thing[Name.ToUnicode]
            stream.write(_BFCHAR.sub(_used_codes, stream.read_bytes()))


def _used_codes(block: re.Match[bytes]) -> bytes:
    used = [line for line in block[1].splitlines() if not line.endswith(b"<0000>")]
    return b"\n".join(
        b"%d beginbfchar\n%b\nendbfchar" % (len(part), b"\n".join(part))
        for part in (
            used[start : start + _CODES_A_BLOCK] for start in range(0, len(used), _CODES_A_BLOCK)
        )
    )


def _add_structure(document: Pdf, root: Element) -> None:
    tree = document.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    contents: list[dict[int, Object]] = [{} for _ in document.pages]
    tree.K = _element(document, root, tree, contents)
    numbers: list[Object | int] = []
    for number, (page, marked) in enumerate(zip(document.pages, contents, strict=True)):
        page.obj.StructParents = number
        page.obj.Tabs = Name.S
        owners = Array(marked[content] for content in sorted(marked))
        numbers.extend([number, document.make_indirect(owners)])
    tree.ParentTree = document.make_indirect(Dictionary(Nums=Array(numbers)))
    tree.ParentTreeNextKey = len(contents)
    document.Root.StructTreeRoot = tree
    document.Root.MarkInfo = Dictionary(Marked=True)


def _element(
    document: Pdf, node: Element, parent: Object, contents: list[dict[int, Object]]
) -> Object:
    made = document.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name(f"/{node.tag}"), P=parent)
    )
    page = _first_page(node)
    if page is not None:
        made.Pg = document.pages[page].obj
    kids = Array()
    for kid in node.kids:
        if isinstance(kid, MarkedContent):
            contents[kid.page][kid.number] = made
            kids.append(_content(document, kid, page))
        else:
            kids.append(_element(document, kid, made, contents))
    made.K = kids
    _add_attributes(made, node)
    return made


def _first_page(node: Element) -> int | None:
    return next((kid.page for kid in node.kids if isinstance(kid, MarkedContent)), None)


def _content(document: Pdf, kid: MarkedContent, page: int | None) -> Object | int:
    """The number alone on the element's own page, else with the page it stands on."""
    if kid.page == page:
        return kid.number
    return Dictionary(Type=Name.MCR, Pg=document.pages[kid.page].obj, MCID=kid.number)


def _add_attributes(made: Object, node: Element) -> None:
    if node.alternative:
        made.Alt = String(node.alternative)
    if node.title:
        made.T = String(node.title)
    if node.scope:
        made.A = Dictionary(O=Name.Table, Scope=Name(f"/{node.scope}"))
    if node.box is not None:
        box = Array(round(edge, 2) for edge in node.box)
        made.A = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box)


def _describe(document: Pdf, info: DocumentInfo) -> None:
    root = document.Root
    root.Lang = String(info.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    profile = document.make_stream(output_intent_profile(), N=3)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=document.make_indirect(profile),
    )
    root.OutputIntents = Array([document.make_indirect(intent)])
    packet = xmp_packet(info.title, info.language, info.made_at)
    metadata = document.make_stream(packet, Type=Name.Metadata, Subtype=Name.XML)
    root.Metadata = document.make_indirect(metadata)
    # The packet says all of it; two places could disagree, which the standards forbid.
    del document.trailer["/Info"]


def _attach(document: Pdf, attached: AttachedFile, made_at: datetime) -> None:
    moment = String(made_at.strftime("D:%Y%m%d%H%M%S+00'00'"))
    stream = document.make_stream(
        attached.content,
        Type=Name.EmbeddedFile,
        Subtype=Name("/" + attached.media_type),
        Params=Dictionary(Size=len(attached.content), ModDate=moment),
    )
    embedded = document.make_indirect(stream)
    spec = document.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(attached.name),
            UF=String(attached.name),
            Desc=String(attached.description),
            AFRelationship=Name.Data,
            EF=Dictionary(F=embedded, UF=embedded),
        )
    )
    names = Array([String(attached.name), spec])
    document.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=names))
    document.Root.AF = Array([spec])
