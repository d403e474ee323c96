"""A post's text: its links, tags and mentions, its length, and its HTML.

Take the tags off the HTML, with ``<br>`` as a line end and ``</p><p>`` as an empty line, unescape
what is left, and it is the very text again.
"""

import re
import unicodedata
from collections.abc import Container, Iterator
from dataclasses import dataclass
from html import escape
from typing import Literal
from urllib.parse import quote

_START = re.compile(
    r"(?P<url>(?<!\w)https?://[^\s<>\"]+)"
    r"|(?P<mention>(?<![\w@/])@[A-Za-z0-9_]{1,30}(?![\w@]))"
    r"|(?P<tag>(?<![\w/#&])#[^\s!-/:-@\[-^`{-~]+)",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?'*_~…。，、！？；：」』）】》”’"
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text."""

    kind: Literal["plain", "url", "mention", "tag"]
    text: str


def pieces(text: str) -> Iterator[Piece]:
    """Cut a text into plain stretches, links, mentions and tags; joined again they are the text."""
    done = at = 0
    while found := _START.search(text, at):
        piece = _piece(found)
        at = found.start() + len(piece.text)
        if piece.kind == "plain":
            continue
        if found.start() > done:
            yield Piece("plain", text[done : found.start()])
        yield piece
        done = at
    if done < len(text):
        yield Piece("plain", text[done:])


def mentioned(text: str) -> frozenset[str]:
    """The names, in small letters, of all who could live here and are mentioned."""
    return frozenset(piece.text[1:].lower() for piece in pieces(text) if piece.kind == "mention")


def tags(text: str) -> tuple[str, ...]:
    """The tags without their sign, folded, in the order of the text, each once."""
    return tuple(dict.fromkeys(fold_tag(piece.text[1:]) for piece in pieces(text) if piece.kind == "tag"))


def fold_tag(tag: str) -> str:
    """The one spelling under which a tag is kept and found."""
    return unicodedata.normalize("NFKC", tag).casefold()


def length(text: str, *, characters_per_url: int) -> int:
    """Characters of the text, each link counting as a fixed number."""
    return sum(characters_per_url if piece.kind == "url" else len(piece.text) for piece in pieces(text))


def to_html(text: str, *, base: str, people: Container[str]) -> str:
    """The text as Mastodon's kind of HTML. ``people`` are the names, in small letters, that become links."""
    if not text:
        return ""
    linked = "".join(_html(piece, base, people) for piece in pieces(text))
    return "<p>" + linked.replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p>"


def _piece(found: re.Match[str]) -> Piece:
    if found["url"]:
        return _url(found["url"])
    if found["mention"]:
        return Piece("mention", found["mention"])
    return _tag(found["tag"])


def _url(raw: str) -> Piece:
    url = raw
    while url and (url[-1] in _TRAILING or (url[-1] == ")" and url.count("(") < url.count(")"))):
        url = url[:-1]
    has_host = url.partition("://")[2][:1].isalnum() or "://[" in url
    return Piece("url", url) if has_host else Piece("plain", raw[:4])


def _tag(raw: str) -> Piece:
    end = 1
    while end < len(raw) and _is_tag_character(raw[end]):
        end += 1
    word = raw[1:end]
    if any(character.isalpha() for character in word):
        return Piece("tag", raw[:end])
    return Piece("plain", raw[: max(end, 1)])


def _is_tag_character(character: str) -> bool:
    is_word = character.isalnum() or character == "_" or character in _JOINERS
    return is_word or unicodedata.category(character).startswith("M")


def _html(piece: Piece, base: str, people: Container[str]) -> str:
    shown = escape(piece.text)
    name = piece.text[1:]
    if piece.kind == "url":
        return f'<a href="{shown}" target="_blank" rel="nofollow noopener">{shown}</a>'
    if piece.kind == "tag":
        href = escape(f"{base}/tags/{quote(fold_tag(name))}")
        return f'<a href="{href}" class="mention hashtag" rel="tag">#<span>{escape(name)}</span></a>'
    if piece.kind == "mention" and name.lower() in people:
        href = escape(f"{base}/@{name.lower()}")
        link = f'<a href="{href}" class="u-url mention">@<span>{escape(name)}</span></a>'
        return f'<span class="h-card">{link}</span>'
    return shown
