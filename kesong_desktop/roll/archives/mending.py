"""Instagram writes UTF-8 bytes as if each were a character of Latin-1; this turns them back."""


def mended(text: str) -> str:
    r"""What was meant by ``text``; text that is right already stays as it is.

    Source: the exports themselves, where ``é`` reads ``\u00c3\u00a9``; whole strings are so, or not at all.
    """
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


def clean(text: object) -> str:
    """Text as it can be kept: no halves of characters, no NUL, no control characters but line ends; empty for what is no text."""
    if not isinstance(text, str):
        return ""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    lines = whole.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in lines if char >= " " or char in "\n\t").strip()
