"""A file of many objects is read back by strangers' programs, whatever its streams end with."""

import re
from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject

from baby_joints.report.object_file import ObjectFile


def written(count: int, data: bytes) -> bytes:
    """A file with a page tree of its own, `count` small objects and one stream."""
    file = ObjectFile(next_number=4)
    file.add(1, b"<</Type/Catalog/Pages 2 0 R/Numbers 3 0 R>>")
    file.add(2, b"<</Type/Pages/Kids[]/Count 0>>")
    numbers = [file.new_number() for _ in range(count)]
    file.add(3, b"[%b]" % b" ".join(b"%d 0 R" % number for number in numbers))
    stream = file.new_number()
    file.add_stream(stream, b"/Kind/Data", data)
    for place, number in reversed(list(enumerate(numbers))):
        file.add(number, b"<</Place %d/Data %d 0 R>>" % (place, stream))
    return file.finished(root=1)


def number_of(thing: PdfObject | None) -> object:
    assert isinstance(thing, DictionaryObject)
    return thing["/Place"]


@pytest.mark.parametrize("count", [0, 1, 199, 200, 1001])
def test_every_object_is_found_again(count: int) -> None:
    pdf = written(count, b"data")
    with pikepdf.open(BytesIO(pdf)) as document:
        assert document.check_pdf_syntax() == []
        assert [int(thing.Place) for thing in document.Root.Numbers.as_list()] == list(range(count))
    reader = PdfReader(BytesIO(pdf), strict=True)
    found = reader.root_object["/Numbers"].get_object()
    assert isinstance(found, ArrayObject)
    places = [number_of(kid.get_object()) for kid in found]
    assert places == list(range(count))


@pytest.mark.parametrize("data", [b"", b"\r", b"\n", b"x\r\n", b"endstream", bytes(range(256))])
def test_a_stream_keeps_its_last_bytes(data: bytes) -> None:
    pdf = written(1, data)
    with pikepdf.open(BytesIO(pdf)) as document:
        assert document.Root.Numbers[0].Data.read_raw_bytes() == data
    assert re.search(rb"/Length %d>>\nstream\n" % len(data), pdf)


def test_the_same_objects_give_the_same_bytes_and_other_ones_another_name() -> None:
    assert written(3, b"a") == written(3, b"a")
    name = re.compile(rb"/ID\[<(\w+)>")
    one, other = (name.search(written(3, data)) for data in (b"a", b"b"))
    assert one
    assert other
    assert one[1] != other[1]
