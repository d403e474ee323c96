"""File types by their first bytes."""

import pytest

from kesong_desktop.imaging import file_type


def ftyp(major: bytes, *compatible: bytes) -> bytes:
    """Return a file type box, as ISO/IEC 14496-12, 4.3 defines it."""
    body = b"ftyp" + major + bytes(4) + b"".join(compatible)
    return (4 + len(body)).to_bytes(4, "big") + body


@pytest.mark.parametrize(
    ("head", "mime"),
    [
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png"),
        (b"GIF87a", "image/gif"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (b"RIFF\0\0\0\0AVI LIST", "video/x-msvideo"),
        (ftyp(b"avif", b"avif", b"mif1"), "image/avif"),
        (ftyp(b"avis", b"avis", b"msf1", b"iso8"), "image/avif"),
        (ftyp(b"mif1", b"mif1", b"avif"), "image/avif"),
        (ftyp(b"heic", b"mif1", b"heic"), "image/heic"),
        (ftyp(b"mif1", b"mif1", b"heic"), "image/heic"),
        (ftyp(b"mif1", b"mif1"), "image/heif"),
        (ftyp(b"isom", b"isom", b"mp42"), "video/mp4"),
        (ftyp(b"XAVC", b"XAVC", b"mp42"), "video/mp4"),
        (ftyp(b"qt  ", b"qt  "), "video/quicktime"),
        (ftyp(b"zzzz"), ""),
        (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01", "video/webm"),
        (b"<svg", ""),
        (b"", ""),
    ],
)
def test_mime_type_of_first_bytes(head: bytes, mime: str) -> None:
    """Known types are recognised by magic bytes, ISO media by the major and the compatible brands."""
    assert file_type.mime_of(head) == mime


def test_brands_end_where_the_box_ends() -> None:
    """Bytes after the file type box are not taken for brands."""
    assert file_type.mime_of(ftyp(b"zzzz") + b"heic" * 8) == ""


@pytest.mark.parametrize(
    ("head", "is_video"),
    [
        (ftyp(b"isom", b"mp42"), True),
        (ftyp(b"zzzz"), True),
        (b"\0\0\0\x08wide\0\0\0\0mdat", True),
        (b"\x1aE\xdf\xa3", True),
        (ftyp(b"heic", b"mif1"), False),
        (ftyp(b"msf1", b"hevc"), False),
        (ftyp(b"crx ", b"isom"), False),
        (ftyp(b"avci", b"mif1"), False),
        (ftyp(b"hevm"), False),
        (ftyp(b"avif"), False),
        (b"\xff\xd8\xff\xe0moov", False),
        (b"", False),
    ],
)
def test_video_containers_of_any_brand_are_videos(head: bytes, is_video: bool) -> None:
    """The decoder decides about unknown brands; still pictures in the same container are not videos."""
    assert file_type.is_video(head) is is_video


@pytest.mark.parametrize(
    ("head", "is_heif"),
    [(ftyp(b"heix"), True), (ftyp(b"mif1"), True), (ftyp(b"mif1", b"avif"), False), (b"\xff\xd8\xff", False)],
)
def test_only_heif_needs_its_own_decoder(head: bytes, is_heif: bool) -> None:
    """AVIF pictures often name HEIF's generic brand, but Pillow decodes them."""
    assert file_type.is_heif(head) is is_heif


def test_each_extension_belongs_to_one_type() -> None:
    """The two tables are each other's inverse."""
    assert {file_type.EXTENSIONS[mime]: mime for mime in file_type.EXTENSIONS} == file_type.MIME_OF_EXTENSION
