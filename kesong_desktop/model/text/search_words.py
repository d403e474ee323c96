"""Words as they are compared in searches."""

import re
import unicodedata
from itertools import filterfalse

_TRIGRAM = 3
_CJK = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u312f\u31a0-\u31ff"
    "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_CJK_RUN = re.compile(f"[{_CJK}]+")


def folded(text: str) -> str:
    """Return the text without case, width and accents, which do not matter in a search."""
    if text.isascii():
        return text.lower().replace("\0", "")
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(filterfalse(unicodedata.combining, apart)).replace("\0", "")


def holds_all(words: str, searchable_text: str) -> bool:
    """Return whether every one of the words, or a longer word with it, is in a text that ``folded`` returned."""
    return all(word in searchable_text for word in folded(words).split())


def trigrams(word: str) -> list[str]:
    """Return each three characters of a word that follow each other; none of a shorter one."""
    return list(dict.fromkeys(word[at : at + _TRIGRAM] for at in range(len(word) - _TRIGRAM + 1)))


def is_short_cjk(word: str) -> bool:
    """Return whether a word has one or two characters, each Chinese or Japanese, so that ``cjk_pairs`` has it."""
    return len(word) < _TRIGRAM and _CJK_RUN.fullmatch(word) is not None


def cjk_pairs(text: str) -> set[str]:
    """Return each two Chinese or Japanese characters that follow each other, and the last of each run alone.

    So one with any character of the text begins with it.
    """
    runs = _CJK_RUN.findall(text)
    return {run[at : at + 2] for run in runs for at in range(len(run))}
