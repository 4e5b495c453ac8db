"""Writes the tree that a reading program follows (ISO 32000-1, 14.7), element by element."""

from dataclasses import dataclass

from pikepdf import String

from baby_joints.report.object_file import ObjectFile
from baby_joints.report.structure import Element, MarkedContent


def write_structure(file: ObjectFile, tree: int, root: Element, pages: list[int]) -> None:
    """Write the tree of `root` under the number `tree`; `pages` are the numbers of the pages.

    Page n (from 0) must carry the StructParents n.
    """
    writer = _Writer(file, pages, [[] for _ in pages])
    document = writer.write(root, tree)
    rows = [
        b"%d[%b]" % (number, b" ".join(b"%d 0 R" % owner for owner in owners))
        for number, owners in enumerate(writer.owners)
    ]
    parents = file.new_number()
    file.add(parents, b"<</Nums[%b]>>" % b"\n".join(rows))
    entries = b"/Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d"
    file.add(tree, b"<<%b>>" % (entries % (document, parents, len(pages))))


@dataclass(slots=True)
class _Writer:
    """`owners` holds for each page the element of each marked content, by its number."""

    file: ObjectFile
    pages: list[int]
    owners: list[list[int]]

    def write(self, node: Element, parent: int) -> int:
        """Write `node` and all below it; return its number."""
        number = self.file.new_number()
        page = _first_page(node)
        kids = b" ".join(self._kid(kid, number, page) for kid in node.kids)
        on = b"/Pg %d 0 R" % self.pages[page] if page is not None else b""
        entries = (node.tag.encode(), parent, on, kids, _attributes(node))
        self.file.add(number, b"<</S/%b/P %d 0 R%b/K[%b]%b>>" % entries)
        return number

    def _kid(self, kid: Element | MarkedContent, number: int, page: int | None) -> bytes:
        """The number alone on the element's own page, else with the page it stands on."""
        if isinstance(kid, Element):
            return b"%d 0 R" % self.write(kid, number)
        # Marked contents are numbered in the order in which they are drawn; elements may be not.
        owners = self.owners[kid.page]
        owners.extend([0] * (kid.number + 1 - len(owners)))
        owners[kid.number] = number
        if kid.page == page:
            return b"%d" % kid.number
        return b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (self.pages[kid.page], kid.number)


def _first_page(node: Element) -> int | None:
    return next((kid.page for kid in node.kids if isinstance(kid, MarkedContent)), None)


def _attributes(node: Element) -> bytes:
    found = b""
    if node.scope:
        span = b"/ColSpan %d" % node.columns if node.columns > 1 else b""
        found += b"/A<</O/Table/Scope/%b%b>>" % (node.scope.encode(), span)
    if node.language:
        found += b"/Lang" + String(node.language).unparse()
    if node.alternative:
        found += b"/Alt" + String(node.alternative).unparse()
    if node.spoken:
        found += b"/ActualText" + String(node.spoken).unparse()
    if node.box is not None:
        box = b" ".join(b"%.2f" % edge for edge in node.box)
        found += b"/A<</O/Layout/Placement/Block/BBox[%b]>>" % box
    return found
