"""How long a text is, as its server counts it.

Sources: Mastodon's validator (graphemes; a link is a fixed number, a mention its name alone), Pleroma's (graphemes),
GoToSocial's, Pixelfed's and Takahē's (code points, nothing else), as of 2025 and 2026; all but the last two count the warning in.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_URL = re.compile(r"(?<![\w@#/])https?://[^\s<>\"]+", re.IGNORECASE)
_TRAILING = ".,;:!?'*_~…。，、！？；：」』）】》”’"
_MENTION = re.compile(r"(?<![\w/=])@([A-Za-z0-9_]+(?:[\w.-]*[A-Za-z0-9_])?)@[\w.-]+\w")
_JOINER, _NON_JOINER = "\u200d", "\u200c"
_BREAKS = "\r\n"
_LEAD, _VOWEL, _TAIL = ("\u1100", "\u115f"), ("\u1160", "\u11a7"), ("\u11a8", "\u11ff")
_BLOCK = ("\uac00", "\ud7a3")
_FLAGS, _TONES, _LABELS = (
    ("\U0001f1e6", "\U0001f1ff"),
    ("\U0001f3fb", "\U0001f3ff"),
    ("\U000e0020", "\U000e007f"),
)


@dataclass(frozen=True, slots=True)
class Counting:
    """The manner of a server. Defaults are the careful ones, for a server of which nothing is known."""

    links: bool = True
    """A link counts a fixed number, which the server tells, whatever its length."""
    mentions: bool = False
    """``@name@host`` counts as ``@name``."""
    graphemes: bool = False
    """What a reader sees as one character counts once; else each code point."""
    warning: bool = True
    """The content warning counts in."""


PLAIN = Counting(links=False)
"""Code points, the warning's too."""


def length(text: str, warning: str, manner: Counting, *, per_url: int) -> int:
    """How much of a server's limit a post with this text and content warning takes; a link may count ``per_url``."""
    links = list(_links(text)) if manner.links else []
    for link in links:
        text = text.replace(link, "\n", 1)  # a break, lest its neighbours become one
    if manner.mentions:
        text = _MENTION.sub(r"@\1", text)
    whole = text + warning if manner.warning else text
    return (graphemes(whole) if manner.graphemes else len(whole)) + (per_url - 1) * len(links)


def graphemes(text: str) -> int:
    """How many characters a reader sees: a letter with its marks, a flag, a family of joined faces each count once.

    Source: Unicode Standard Annex 29, extended grapheme clusters, without the rules for prepended marks and Indic conjuncts,
    which only ever join more: never less is counted than a server counts.
    """
    count, base, last, flags = 0, "\n", "\n", 0
    for character in unicodedata.normalize("NFC", text):
        is_mark = base not in _BREAKS and _extends(character)
        is_flag = _in(character, _FLAGS)
        is_pair = is_flag and last == base and flags % 2 == 1
        is_joined = last == _JOINER and _is_pictured(base) and _is_pictured(character)
        is_crlf = last == "\r" and character == "\n"
        if not (is_mark or is_pair or is_joined or is_crlf or _is_syllable(last, character)):
            count += 1
        flags = flags + 1 if is_flag and last == base else int(is_flag)
        base, last = base if is_mark else character, character
    return count


def _links(text: str) -> Iterator[str]:
    for found in _URL.finditer(text):
        link = found[0].rstrip(_TRAILING)
        while link.endswith(")") and link.count("(") < link.count(")"):
            link = link[:-1].rstrip(_TRAILING)
        if link.partition("://")[2][:1].isalnum():
            yield link


def _extends(character: str) -> bool:
    is_mark = unicodedata.category(character) in {"Mn", "Me", "Mc"}
    is_added = _in(character, _TONES) or _in(character, _LABELS)
    return is_mark or is_added or character in {_JOINER, _NON_JOINER}


def _is_pictured(character: str) -> bool:
    is_sign = character >= "\u2000" and unicodedata.category(character) == "So"
    return (is_sign and not _in(character, _FLAGS)) or character in {"\u00a9", "\u00ae"}


def _is_syllable(before: str, character: str) -> bool:
    """Letters of Hangul that stand in one block and have no code point together."""
    if _in(before, _LEAD):
        return any(_in(character, one) for one in (_LEAD, _VOWEL, _BLOCK))
    is_block = _in(before, _BLOCK)
    if _in(before, _VOWEL) or (is_block and (ord(before) - ord(_BLOCK[0])) % 28 == 0):
        return _in(character, _VOWEL) or _in(character, _TAIL)
    return (is_block or _in(before, _TAIL)) and _in(character, _TAIL)


def _in(character: str, span: tuple[str, str]) -> bool:
    return span[0] <= character <= span[1]
