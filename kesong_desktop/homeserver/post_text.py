"""Parsing of a post's text: links, tags, mentions, length, and conversion to HTML.

The HTML is lossless: removing the tags (``<br>`` is a line end, ``</p><p>`` an empty line) and unescaping gives the text again.
"""

import unicodedata
from collections.abc import Container
from html import escape
from urllib.parse import quote

from kesong_desktop.model.text.tokenizer import TextToken, tokens


def mentioned(text: str) -> frozenset[str]:
    """Return the lower-case names of all local accounts that the text may mention."""
    names = (token.text[1:].lower() for token in tokens(text) if token.kind == "mention")
    return frozenset(name for name in names if "@" not in name)


def tags(text: str) -> tuple[str, ...]:
    """Return the hashtags without ``#``, folded, in the order of the text, each once."""
    return tuple(dict.fromkeys(fold_tag(token.text[1:]) for token in tokens(text) if token.kind == "tag"))


def fold_tag(tag: str) -> str:
    """Return the normalized spelling under which a tag is stored and looked up."""
    return unicodedata.normalize("NFKC", tag).casefold()


def length(text: str, *, characters_per_url: int) -> int:
    """Return the number of characters of the text; each link counts as ``characters_per_url``."""
    return sum(characters_per_url if token.kind == "url" else len(token.text) for token in tokens(text))


def to_html(text: str, *, base: str, people: Container[str]) -> str:
    """Return the text as HTML in Mastodon's form. ``people`` are the account names, in small letters, that become links."""
    if not text:
        return ""
    linked = "".join(_html(token, base, people) for token in tokens(text))
    return "<p>" + linked.replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p>"


def _html(token: TextToken, base: str, people: Container[str]) -> str:
    shown = escape(token.text)
    name = token.text[1:]
    if token.kind == "url":
        return f'<a href="{shown}" target="_blank" rel="nofollow noopener">{shown}</a>'
    if token.kind == "tag":
        href = escape(f"{base}/tags/{quote(fold_tag(name))}")
        return f'<a href="{href}" class="mention hashtag" rel="tag">{token.text[0]}<span>{escape(name)}</span></a>'
    if token.kind == "mention" and name.lower() in people:
        href = escape(f"{base}/@{name.lower()}")
        link = f'<a href="{href}" class="u-url mention">@<span>{escape(name)}</span></a>'
        return f'<span class="h-card">{link}</span>'
    return shown
