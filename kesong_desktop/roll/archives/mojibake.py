"""Repairs text in which each UTF-8 byte was written as a Latin-1 character, as Instagram does."""


def repair_mojibake(text: str) -> str:
    r"""Return the intended text; correct text is returned unchanged.

    Source: the exports themselves, where ``é`` reads ``\u00c3\u00a9``; whole strings are so, or not at all.
    """
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


def clean(text: object) -> str:
    """Return storable text: no lone surrogates, NUL or control characters except line ends; empty for other values."""
    if not isinstance(text, str):
        return ""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    lines = whole.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in lines if char >= " " or char in "\n\t").strip()
