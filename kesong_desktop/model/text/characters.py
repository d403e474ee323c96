"""Foreign characters made fit to be shown: none that command a terminal, none that turn the words around them."""

import re
import unicodedata

_STRAY = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f"  # control characters but the newline
    "\u2028\u2029\u202a-\u202e\u2066-\u2069"  # line separators; overrides, embeddings and isolates of direction
    "\ufff9-\ufffc\ud800-\udfff]"  # annotations and object marks; halves of characters
)
_BECOMES = dict.fromkeys("\t\x0b\x0c\x1c\x1d\x1e\x1f\x85", " ") | dict.fromkeys("\u2028\u2029", "\n")
_FROM_THE_RIGHT = frozenset({"R", "AL"})


def clean(text: str) -> str:
    """Return text whose only control character is the newline. White space of other kinds becomes a space, the rest goes.

    Marks of direction (LRM, RLM) and joiners stay: languages need them.
    """
    return _STRAY.sub(lambda found: _BECOMES.get(found[0], ""), text)


def one_line(text: str) -> str:
    """Clean text in one line, every run of white space a space."""
    return " ".join(clean(text).split())


def isolated(text: str) -> str:
    """Return text for the middle of a line: where it runs from the right, it is kept from turning its neighbours around."""
    if not text.isascii() and any(
        unicodedata.bidirectional(character) in _FROM_THE_RIGHT for character in text
    ):
        return f"\u2068{text}\u2069"
    return text
