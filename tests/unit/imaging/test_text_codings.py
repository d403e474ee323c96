"""Texts in EXIF as programs write them, whatever the standard says: read alike by the quick and the thorough reader."""

from datetime import timedelta
from pathlib import Path

import pytest

from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from kesong_desktop.imaging.metadata.metadata_text import decode_text
from kesong_desktop.imaging.metadata.probe import probe
from tests.fakes.corpus.blocks import exif, jpeg

DESCRIPTION, MODEL, XP_TITLE, XP_COMMENT = 0x010E, 0x0110, 0x9C9B, 0x9C9C


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (b"Caf\xe9", "Café"),
        ("Café 日本".encode(), "Café 日本"),
        (b"\xef\xbb\xbfCaf\xc3\xa9", "Café"),
        (b"It\x92s \x93here\x94", "It’s “here”"),
        ("My cat".encode("utf-16-le"), "My cat"),
        ("My cat".encode("utf-16-be"), "My cat"),
        ("\ufeff日本語".encode("utf-16-le"), "日本語"),
        ("\ufeff日本語".encode("utf-16-be"), "日本語"),
        (b"A", "A"),
        (b"plain\0hidden", "plain"),
        (b"\0\0\0", ""),
    ],
)
@pytest.mark.parametrize("tag", [DESCRIPTION, MODEL])
def test_a_text_in_any_coding(tmp_path: Path, tag: int, content: bytes, wanted: str) -> None:
    """In a caption and in the name of a camera."""
    path = jpeg(exif_block=exif({tag: content}))(tmp_path / "a")
    facts = probe(path)
    assert (facts.description if tag == DESCRIPTION else facts.camera) == wanted
    assert JpegHeaderReader()(path) == facts


@pytest.mark.parametrize("tag", [XP_TITLE, XP_COMMENT])
def test_a_caption_that_windows_wrote(tmp_path: Path, tag: int) -> None:
    """It stands in tags of its own, and counts where the camera wrote its name into EXIF's."""
    block = exif({DESCRIPTION: "OLYMPUS DIGITAL CAMERA", tag: "Mein Garten 花".encode("utf-16-le") + b"\0\0"})
    path = jpeg(exif_block=block)(tmp_path / "a")
    assert probe(path).description == "Mein Garten 花"
    assert JpegHeaderReader()(path) == probe(path)


@pytest.mark.parametrize(
    ("text", "hours"), [("Z", 0), ("UTC", 0), ("+02:00", 2), ("+2:00", 2), ("-0330", -3.5), ("  :  ", None)]
)
def test_an_offset_as_cameras_write_it(tmp_path: Path, text: str, hours: float | None) -> None:
    """By both readers."""
    path = jpeg(exif_block=exif({}, {0x9003: "2024:01:31 12:00:00", 0x9011: text}))(tmp_path / "a")
    taken = probe(path).taken
    assert taken is not None
    assert taken.utcoffset() == (None if hours is None else timedelta(hours=hours))
    assert JpegHeaderReader()(path).taken == taken


def test_decoded_text_has_no_byte_order_mark() -> None:
    """Nor a character of half its bytes."""
    assert decode_text(b"\xff\xfeA\0B\0C") == "AB"
