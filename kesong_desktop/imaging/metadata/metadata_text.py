"""Text values of EXIF, XMP and IPTC."""

import re

_MAX_LINE_CHARS = 200
_FEWEST_WIDE_BYTES = 3
"""Of two letters without the last zero."""
_JUNK_CAPTIONS = re.compile(
    r"^(olympus digital camera|minolta digital camera|sony dsc|konica minolta.*|digital camera|dcim.*|exif_.*|\s*|.*\.jpe?g"
    r"|kodak digital still camera|default|untitled|image description|hdr.*|oznor.*|cof|sdr|dig)$",
    re.IGNORECASE,
)
"""Texts that cameras and programs write into the caption by themselves."""


def decode_text(value: object) -> str:
    """Return the text up to its first NUL. Bytes are UTF-16 where they look like it, UTF-8, or else Windows-1252.

    EXIF is defined as ASCII and mostly written as UTF-8, but Pillow decodes it as Latin-1: such text is decoded again.
    """
    if isinstance(value, str) and not (value.isascii() and "\0" not in value):
        value = _encode_latin_1(value)
    if not isinstance(value, bytes):
        return str(value or "").partition("\0")[0]
    if coding := _wide_coding(value):
        return (
            value[: len(value) // 2 * 2].decode(coding, "replace").removeprefix("\ufeff").partition("\0")[0]
        )
    content = value.partition(b"\0")[0].removeprefix(b"\xef\xbb\xbf")
    for coding in ("utf-8", "cp1252"):
        try:
            return content.decode(coding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def _wide_coding(content: bytes) -> str:
    """Return which UTF-16 a text is, by its byte order mark or, of ASCII letters, by its zeros; empty if it is none."""
    if content[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return "utf-16-le" if content[:1] == b"\xff" else "utf-16-be"
    text = content.rstrip(b"\0")
    if len(text) < _FEWEST_WIDE_BYTES or b"\0" not in text:
        return ""
    for coding, zeros, letters in (
        ("utf-16-le", text[1::2], text[::2]),
        ("utf-16-be", text[::2], text[1::2]),
    ):
        if not zeros.strip(b"\0") and b"\0" not in letters:
            return coding
    return ""


def clean_text(value: object) -> str:
    """Return the text of a value without unprintable characters other than line breaks, and without outer white space."""
    text = decode_text(value)
    if not text.isprintable():
        text = "".join(c for c in text if c.isprintable() or c == "\n")
    return text.strip()


def single_line(value: object) -> str:
    """Return the text of a value as one printable line of at most 200 characters; empty for a value that is no text."""
    text = decode_text(value) if isinstance(value, str | bytes) else ""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:_MAX_LINE_CHARS].strip()


def human_caption(value: object) -> str:
    """Return a caption, or an empty string for one that a camera or a program wrote by itself."""
    text = clean_text(value)
    return "" if _JUNK_CAPTIONS.match(text) else text


def _encode_latin_1(text: str) -> str | bytes:
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text
