"""Addresses in posts: which may be followed, where they truly lead, and whether their words say otherwise."""

import re
import unicodedata
from urllib.parse import urlsplit

SHOWN_CHARACTERS = 30
"""So much of a long address is shown, as Mastodon does."""

MAX_CHARACTERS = 8_192
"""No browser or server is sure to take longer addresses."""

_NAME_CHARACTERS = 253
_HOST = re.compile(r"[a-z0-9_-]+(?>(?:\.[a-z0-9_-]+)*)\.?|[0-9a-f:.]*:[0-9a-f:.]*")
_HOST_LIKE = re.compile(r"[\w-]\.[^\W\d_]{2}|\d\.\d+\.\d")
_WEB = frozenset({"http", "https"})
_AMBIGUOUS = frozenset("\u00df\u1e9e\u03c2\u200c\u200d")
_IP4 = re.compile(r"(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})")
_DOTS = str.maketrans("。｡", "..")


def safe(href: str) -> str:
    """Return the address where it is one of the web, whose host no two readers understand differently; else empty."""
    href = href.strip()
    return href if host(href) else ""


def host(href: str) -> str:
    """Return the host that a web address leads to, in the letters of the name system (``xn--...``); empty where it is none."""
    if len(href) > MAX_CHARACTERS or not href.isprintable() or "\\" in href or " " in href:
        return ""
    try:
        parts = urlsplit(href)
        name = _in_ascii(parts.hostname or "")
        _ = parts.port  # raises for what is none
    except ValueError:  # no address at all, or a host that is no name
        return ""
    is_host = len(name) <= _NAME_CHARACTERS and _HOST.fullmatch(name) and not _is_disguised(name)
    return name if parts.scheme in _WEB and is_host else ""


def _in_ascii(name: str) -> str:
    """Return a host's name in the letters of the name system. Python takes long over names that are longer than these can be.

    Raises:
        ValueError: it is none, or the two standards for such names (IDNA 2003 and 2008) make two different hosts of it.
    """
    if not _AMBIGUOUS.isdisjoint(name):
        raise ValueError(name)
    return name[: _NAME_CHARACTERS + 1].encode("idna").decode("ascii").lower()


def _is_disguised(name: str) -> bool:
    """True for a number that browsers take for an address, such as 2130706433 for 127.0.0.1."""
    last = name.rstrip(".").rpartition(".")[2]
    return bool(re.fullmatch(r"\d+|0x[0-9a-f]*", last)) and not _IP4.fullmatch(name)


def names_another(words: str, true_host: str) -> bool:
    """True where the words hold what reads as a host, and it is not plainly ``true_host``."""
    if not true_host:
        return False
    bare = true_host.removeprefix("www.")
    plainly = re.compile(
        rf"[^\w@]*+(?:https?://|@[\w.-]++@)?(?:www\.)?{re.escape(bare)}(?:(?::\d|[/?#]).*|\W*)", re.IGNORECASE
    )
    return any(_HOST_LIKE.search(word) and not plainly.fullmatch(word) for word in _seen(words).split())


def short(words: str) -> str:
    """Return an address as it is shown: without its scheme, and cut. Other words stay as they are."""
    if not words.startswith(("http://", "https://")):
        return words
    rest = words.partition("://")[2].removeprefix("www.")
    return rest if len(rest) <= SHOWN_CHARACTERS + 1 else f"{rest[:SHOWN_CHARACTERS]}…"


def _seen(words: str) -> str:
    """Return the words as the eye takes them: look-alike letters folded, what has no width left out."""
    folded = unicodedata.normalize("NFKC", words).translate(_DOTS)
    return "".join(character for character in folded if unicodedata.category(character) != "Cf")
