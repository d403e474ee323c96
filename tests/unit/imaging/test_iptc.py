"""Captions that photo editors write: found by the quick reader's way and by the careful one, in the order of their worth."""

from pathlib import Path

import pytest
from PIL import Image

from kesong_desktop.imaging.metadata.details import read_details
from kesong_desktop.imaging.metadata.iptc import CAPTION, find_data_set
from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from kesong_desktop.imaging.metadata.probe import probe
from tests.unit.imaging import makers


def record(number: int, words: bytes) -> bytes:
    """One data set of the second record."""
    return b"\x1c\x02" + bytes([number]) + len(words).to_bytes(2, "big") + words


def with_iptc(path: Path, body: bytes, **more: object) -> Path:
    """A JPEG with these data sets, as Photoshop lays them."""
    makers.corners((80, 40)).save(path, "JPEG", **more)
    body += b"\0" * (len(body) % 2)
    resource = b"8BIM\x04\x04\0\0" + len(body).to_bytes(4, "big") + body
    segment = b"Photoshop 3.0\0" + resource
    content = path.read_bytes()
    path.write_bytes(
        content[:2] + b"\xff\xed" + (len(segment) + 2).to_bytes(2, "big") + segment + content[2:]
    )
    return path


def xmp(name: str, words: str) -> bytes:
    """One property with a text."""
    return f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{words}</rdf:li></rdf:Alt></{name}>'.encode()


def told(path: Path) -> str:
    """What all readers agree on."""
    (found,) = {JpegHeaderReader()(path).description, probe(path).description, read_details(path).caption}
    return found


def test_an_iptc_caption(tmp_path: Path) -> None:
    """Wherever it stands among the others; UTF-8 or Latin-1."""
    body = record(5, b"Title") + record(120, "Zwei Möwen".encode()) + record(80, b"Ada")
    assert told(with_iptc(tmp_path / "a.jpg", body)) == "Zwei Möwen"
    assert told(with_iptc(tmp_path / "b.jpg", record(120, "Möwe".encode("latin-1")))) == "Möwe"
    assert told(with_iptc(tmp_path / "c.jpg", record(5, b"Title"))) == ""
    assert JpegHeaderReader(slow=None).jpeg_facts(tmp_path / "c.jpg") is not None


def test_what_was_written_for_those_who_cannot_see_comes_first(tmp_path: Path) -> None:
    """Then the caption of XMP, then that of IPTC; signs are what they stand for."""
    iptc = record(120, b"From IPTC")
    caption, alt = (
        xmp("dc:description", "Salt &amp; wind"),
        xmp("Iptc4xmpCore:AltTextAccessibility", "Two gulls"),
    )
    assert told(with_iptc(tmp_path / "a.jpg", iptc, xmp=caption + alt)) == "Two gulls"
    assert told(with_iptc(tmp_path / "b.jpg", iptc, xmp=caption)) == "Salt & wind"
    assert told(with_iptc(tmp_path / "c.jpg", iptc, xmp=b"<x/>")) == "From IPTC"


def test_an_iptc_caption_of_a_tiff(tmp_path: Path) -> None:
    """Behind its own tag."""
    path = tmp_path / "a.tif"
    made = makers.corners((80, 40))
    made.save(path, tiffinfo={0x83BB: record(120, b"Two gulls")})
    with Image.open(path) as shown:
        assert shown.format == "TIFF"
    assert probe(path).description == "Two gulls"


@pytest.mark.parametrize(
    "body",
    [b"", b"\x1c\x02", b"\x1c\x02\x78\xff\xff", b"\x1c\x02\x05\x80\x04\0\0\0\1x", b"x" + record(120, b"y"), record(120, b"")],
)  # fmt: skip
def test_what_is_no_caption(body: bytes) -> None:
    """Cut off, too long, or something else."""
    assert find_data_set(body, CAPTION) == b""
