"""Cuts a text that is too long for its server at the end of a word."""

from collections.abc import Callable

ELLIPSIS = "…"


def cut_at_word(text: str, limit: int) -> str:
    """Return the text, or as many of its words as ``limit`` characters hold, with an ellipsis."""
    return cut_to_fit(text, lambda part: len(part) <= limit)


def cut_to_fit(text: str, fits: Callable[[str], bool]) -> str:
    """Return the longest beginning of the text that fits, at the end of a word, with an ellipsis; empty where none does.

    ``fits`` has to hold for every shorter beginning of what it holds for.
    """
    if fits(text):
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(text[:middle].rstrip() + ELLIPSIS) else (low, middle - 1)
    part = text[:low]
    is_within_word = low < len(text) and not text[low].isspace()
    at_word = part.rsplit(maxsplit=1)[0] if is_within_word and len(part.split()) > 1 else part
    # In languages without spaces, and in one long word, the cut is at a character.
    kept = at_word if len(at_word) * 2 >= len(part) else part
    return f"{kept.rstrip()}{ELLIPSIS}" if kept.strip() else ""
