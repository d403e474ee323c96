"""Texts one after the other, as their language writes them."""

from collections.abc import Iterable
from unicodedata import east_asian_width

_ENDS = frozenset("。！？；：，、）」』】")
"""Punctuation that brings its own room."""


def joined_texts(parts: Iterable[str]) -> str:
    """Return the parts that are not empty with a space between them, but none where Chinese or Japanese has none."""
    made = ""
    for part in parts:
        if made and part:
            made += " " if _has_space(made[-1], part[0]) else ""
        made += part
    return made


def _has_space(before: str, after: str) -> bool:
    return before not in _ENDS and not (_is_wide(before) and _is_wide(after))


def _is_wide(character: str) -> bool:
    return east_asian_width(character) in {"W", "F"}
