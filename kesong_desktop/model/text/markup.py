"""HTML as a flat run of tags and texts, cut the way browsers cut it, in time that grows with its length.

Neither ``html.parser`` nor nh3 keeps that bound (docs/decisions/0026-libraries.md). No pattern
here ever takes back what it has taken (``++``, ``*+``, ``(?>``), and what has no end ends the reading. Groups are atomic instead
of possessive: ``(?:x|y)++`` matches too much before Python 3.11.5 (CPython issue 106052).
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import Literal, NamedTuple

MAX_CHARACTERS = 65_536
"""Twelve times the longest text that common servers take (5,000 characters), so that it holds its markup."""

_TEXT = re.compile(r"(?>(?:[^<]++|<(?![A-Za-z/!?]))+)")
_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Za-z][^\s/>]*+)(?P<attributes>(?>(?:[^>=]++|=\s*+(?>(?:\"[^\"]*+\"|'[^']*+')?))*))>"
)
_ATTRIBUTE = re.compile(r"([^\s=>\"'/]++)(?>(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>]++)))?)")
_TAG_BEGINS = re.compile(r"</?[A-Za-z]")
_COMMENT_END, _DECLARATION_END = re.compile("-->"), re.compile(">")
_LONG_NUMBER = re.compile(r"&#[xX]?[0-9A-Fa-f]{9,}+;?")
_SILENT = frozenset({"script", "style", "head", "title", "template", "iframe", "object", "svg", "math"})
"""Elements whose content is not for reading."""
_TEX = "application/x-tex"


class MarkupToken(NamedTuple):
    """A tag or a piece of text. ``text`` is the tag's name in small letters, or the text without escapes."""

    kind: Literal["text", "open", "close", "cut"]
    """``cut`` stands at the end where something was left out: too long, or a tag, comment or script without an end."""
    text: str = ""
    attributes: str = ""

    def attribute(self, name: str) -> str:
        """Return the value of an attribute, or empty."""
        for key, *values in _ATTRIBUTE.findall(self.attributes):
            if key.lower() == name:
                return _unescaped("".join(values))
        return ""

    def has(self, name: str) -> bool:
        """Return whether an attribute is there, with or without a value."""
        return any(key.lower() == name for key, *_ in _ATTRIBUTE.findall(self.attributes))


def tokens(html: str) -> Iterator[MarkupToken]:
    """Return the tags and texts of some HTML, without comments and what is not for reading. Never raises."""
    at, end = 0, min(len(html), MAX_CHARACTERS)
    while 0 <= at < end:
        if text := _TEXT.match(html, at, end):
            at = text.end()
            yield MarkupToken("text", _unescaped(text[0]))
        elif tag := _TAG.match(html, at, end):
            at, name = tag.end(), tag["name"].lower()
            if name not in _SILENT:
                yield MarkupToken("close" if tag["end"] else "open", name, tag["attributes"])
            elif not tag["end"] and not tag["attributes"].endswith("/"):
                start, at = at, _after(html, re.compile(rf"</{name}\s*+>", re.IGNORECASE), at, end)
                if name == "math" and at > 0:
                    yield from _formula(tag["attributes"], html[start:at].rpartition("</")[0])
        elif _TAG_BEGINS.match(html, at, end):
            at = -1
        else:
            at = _after(html, _COMMENT_END if html.startswith("<!--", at) else _DECLARATION_END, at, end)
    if at < 0 or end < len(html):
        yield MarkupToken("cut")


def _formula(attributes: str, content: str) -> Iterator[MarkupToken]:
    """What a formula says: its TeX between dollar signs, as Mastodon writes it (FEP-dc88), else its signs in their order."""
    note = content.find(_TEX)
    begins = content.find(">", note)
    if note >= 0 and begins >= 0:
        tex = content[begins + 1 :].partition("<")[0].strip()
        yield MarkupToken("text", f"${_unescaped(tex)}$")
    elif words := MarkupToken("open", "math", attributes).attribute("alttext"):
        yield MarkupToken("text", words)
    else:
        yield from (one for one in tokens(content) if one.kind == "text")


def _after(html: str, what: re.Pattern[str], at: int, end: int) -> int:
    """Where the next ``what`` ends, or -1 where there is none."""
    found = what.search(html, at, end)
    return found.end() if found else -1


def _unescaped(text: str) -> str:
    # Python refuses to read numbers of thousands of digits; no character has a number of nine.
    return unescape(_LONG_NUMBER.sub("\ufffd", text)) if "&" in text else text
