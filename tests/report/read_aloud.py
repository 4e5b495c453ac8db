"""Reads a report as a program for the blind does: along the structure tree, not over the page."""

from collections.abc import Iterator
from io import BytesIO
from itertools import groupby, pairwise
from typing import Any, TypeAlias

import pdfplumber
import pikepdf

Contents: TypeAlias = dict[tuple[int, int], str]
# Points between letters that are heard as a space.
GAP = 2.5
# These are read as one; others are read kid by kid.
WHOLE = {"H1", "H2", "H3", "P", "TH", "TD", "LBody", "Figure"}


def read_aloud(pdf: bytes) -> list[str]:
    """Each head, paragraph, cell, item and figure with its tag, in the order of the tree."""
    return [f"{tag}: {text}" if text else tag for tag, text in spoken(pdf)]


def spoken(pdf: bytes) -> list[tuple[str, str]]:
    """As `read_aloud`, tag and text apart; Table, TR and L have no text of their own."""
    contents = marked_contents(pdf)
    with pikepdf.open(BytesIO(pdf)) as document:
        pages = {page.obj.objgen: number for number, page in enumerate(document.pages)}
        return list(_walk(document.Root.StructTreeRoot.K, pages, contents))


def tags(pdf: bytes) -> list[str]:
    """The tags of the tree, in reading order."""
    found: list[str] = []

    def walk(node: pikepdf.Object) -> None:
        if isinstance(node, pikepdf.Dictionary) and "/S" in node:
            found.append(str(node.S)[1:])
            for kid in node.K.as_list():
                walk(kid)

    with pikepdf.open(BytesIO(pdf)) as document:
        walk(document.Root.StructTreeRoot.K)
    return found


def marked_contents(pdf: bytes) -> Contents:
    """The text of each marked content by page and number; lines are parted by a space."""
    found: Contents = {}
    with pdfplumber.open(BytesIO(pdf)) as document:
        for number, page in enumerate(document.pages):
            for mcid, chars in groupby(page.chars, key=lambda char: char["mcid"]):
                if mcid is not None:
                    before = found.get((number, mcid), "")
                    found[number, mcid] = f"{before} {_joined(list(chars))}".strip()
    return found


def _joined(chars: list[dict[str, Any]]) -> str:
    """The letters of one marked content; a gap between them is a space."""
    said = chars[0]["text"]
    for before, after in pairwise(chars):
        apart = abs(after["x0"] - before["x1"]) > GAP or abs(after["top"] - before["top"]) > GAP
        said += (" " if apart else "") + after["text"]
    return " ".join(said.split())


def _walk(
    node: pikepdf.Object, pages: dict[tuple[int, int], int], contents: Contents
) -> Iterator[tuple[str, str]]:
    tag = str(node.S)[1:]
    if tag in WHOLE and not any(str(kid.S)[1:] in WHOLE for kid in _elements(node)):
        yield tag, str(node.Alt) if "/Alt" in node else _text(node, pages, contents)
        return
    if tag != "Document":
        yield tag, _own_text(node, pages, contents)
    for kid in _elements(node):
        yield from _walk(kid, pages, contents)


def _elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    for kid in node.K.as_list():
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid


def _text(node: pikepdf.Object, pages: Any, contents: Contents) -> str:  # noqa: ANN401 - see _walk
    if "/ActualText" in node:
        return str(node.ActualText)
    parts: list[str] = []
    for kid in node.K.as_list():
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            parts.append(_text(kid, pages, contents))
        elif isinstance(kid, pikepdf.Dictionary):
            parts.append(contents.get((pages[kid.Pg.objgen], int(kid.MCID)), ""))
        else:
            parts.append(contents.get((pages[node.Pg.objgen], int(kid)), ""))
    return " ".join(part for part in parts if part)


def _own_text(node: pikepdf.Object, pages: Any, contents: Contents) -> str:  # noqa: ANN401 - see _walk
    own = [kid for kid in node.K.as_list() if not isinstance(kid, pikepdf.Dictionary)]
    return " ".join(contents.get((pages[node.Pg.objgen], int(kid)), "") for kid in own)
