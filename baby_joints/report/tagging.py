"""Makes a drawn PDF readable aloud and fit for archives: PDF/UA-1 and PDF/A-3a.

Standards: ISO 14289-1 (PDF/UA-1) and ISO 19005-3 (PDF/A-3); structure after ISO 32000-1, 14.7.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from baby_joints.report.archive_metadata import output_intent_profile, xmp_packet
from baby_joints.report.diary_inside import check_sum
from baby_joints.report.glyph_fonts import GlyphFonts
from baby_joints.report.object_file import ObjectFile
from baby_joints.report.structure import Element
from baby_joints.report.structure_writer import write_structure

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
    right_to_left: bool = False


def tagged(
    pdf: bytes, root: Element, info: DocumentInfo, glyphs: GlyphFonts | None = None
) -> bytes:
    """The PDF with its structure tree, its description and its attached file.

    `root` holds what each marked content of the pages is; `glyphs` are the fonts of shaped text.
    The same input gives the same bytes.
    """
    with pikepdf.open(BytesIO(pdf)) as document:
        _mend_fonts(document)
        if glyphs is not None:
            glyphs.embed(document)
        _describe(document, info)
        if info.attached is not None:
            _attach(document, info.attached, info.made_at)
        document.Root.StructTreeRoot = document.make_indirect(Dictionary())
        document.Root.MarkInfo = Dictionary(Marked=True)
        for number, page in enumerate(document.pages):
            page.obj.StructParents = number
            page.obj.Tabs = Name.S
        return _written(document, root)


def _written(document: Pdf, root: Element) -> bytes:
    """The file: the objects of `document` and the tree of `root`."""
    objects = {thing.objgen[0]: thing for thing in document.objects}
    file = ObjectFile(max(objects) + 1)
    tree = document.Root.StructTreeRoot.objgen[0]
    del objects[tree]
    # The description says all of it; two places could disagree, which the standards forbid.
    del objects[document.trailer.Info.objgen[0]]
    for number, thing in objects.items():
        if isinstance(thing, pikepdf.Stream):
            _write_stream(file, number, thing)
        else:
            file.add(number, thing.unparse(resolved=True))
    pages = [page.obj.objgen[0] for page in document.pages]
    write_structure(file, tree, root, pages)
    return file.finished(document.Root.objgen[0])


def _write_stream(file: ObjectFile, number: int, stream: pikepdf.Stream) -> None:
    entries = stream.stream_dict
    plain = Name.Filter not in entries and entries.get(Name.Type) != Name.Metadata
    if Name.Length in entries:
        del entries[Name.Length]
    # The inside of << and >>: the length comes from the data.
    inside = entries.unparse()[2:-2]
    if plain:
        file.add_compressed(number, inside, stream.read_raw_bytes())
    else:
        file.add_stream(number, inside, stream.read_raw_bytes())


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


def _describe(document: Pdf, info: DocumentInfo) -> None:
    root = document.Root
    root.Lang = String(info.language)
    way = Name.R2L if info.right_to_left else Name.L2R
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True, Direction=way)
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


def _attach(document: Pdf, attached: AttachedFile, made_at: datetime) -> None:
    moment = String(made_at.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'"))
    stream = document.make_stream(
        attached.content,
        Type=Name.EmbeddedFile,
        Subtype=Name("/" + attached.media_type),
        Params=Dictionary(
            Size=len(attached.content),
            ModDate=moment,
            CheckSum=String(check_sum(attached.content)),
        ),
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
