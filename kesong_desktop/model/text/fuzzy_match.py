"""How well typed characters match the words of a command, as in the command palettes of editors."""

from kesong_desktop.model.text.search_words import folded

_CONSECUTIVE, _WORD_START, _START = 6, 8, 10


def match_score(typed: str, text: str) -> int | None:
    """Return how well the characters of ``typed`` occur in this order in ``text``: more is better, None if they do not.

    Case, accents and spaces do not count. Beginnings of words and neighbouring characters count more; of two texts that match
    alike the shorter one does.
    """
    wanted = "".join(folded(typed).split())
    words = folded(text)
    if not wanted:
        return 0
    best: dict[int, int] = {}
    for number, character in enumerate(wanted):
        best = _further(best, words, character, is_first=number == 0)
        if not best:
            return None
    return max(best.values()) * 100 - min(len(words), 99)


def _further(before: dict[int, int], words: str, character: str, *, is_first: bool) -> dict[int, int]:
    """Return the best score for each place of ``character`` that lies behind one of ``before``."""
    found: dict[int, int] = {}
    behind: int | None = None
    for at, here in enumerate(words):
        if here == character:
            value = (_START if at == 0 else _WORD_START if not words[at - 1].isalnum() else 0) + 1
            if is_first:
                found[at] = value
            elif behind is not None:
                found[at] = value + max(behind, before.get(at - 1, -_CONSECUTIVE) + _CONSECUTIVE)
        if at in before:
            behind = before[at] if behind is None else max(behind, before[at])
    return found
