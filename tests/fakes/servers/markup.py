"""The HTML that each kind of server makes of a post's text, as its formatter has it."""

import re
from collections.abc import Callable
from html import escape
from urllib.parse import quote

from kesong_desktop.homeserver import post_text
from kesong_desktop.model.text.text_rule import rule_of
from kesong_desktop.model.text.tokenizer import TextToken, tokens

HOST = "https://pixels.town"
Linker = Callable[[TextToken], str]


def _linked(text: str, software: str, link: Linker, escape_text: Callable[[str], str] = escape) -> str:
    return "".join(
        escape_text(token.text) if token.kind == "plain" else link(token)
        for token in tokens(text, rule_of(software))
    )


def _plain_link(token: TextToken) -> str:
    return f'<a href="{escape(token.text)}" rel="nofollow noopener">{escape(token.text)}</a>'


def _anchor(token: TextToken, path: str, classes: str, shown: str) -> str:
    href = f"{HOST}/{path}{quote(token.text[1:])}"
    return f'<a href="{href}" class="{classes}" rel="tag">{shown}</a>'


def _mastodon_link(token: TextToken) -> str:
    name = escape(token.text[1:])
    if token.kind == "tag":
        return _anchor(token, "tags/", "mention hashtag", f"#<span>{name}</span>")
    if token.kind == "mention":
        return f'<span class="h-card">{_anchor(token, "@", "u-url mention", f"@<span>{name}</span>")}</span>'
    scheme, _, rest = token.text.partition("://")
    hidden = f'<span class="invisible">{escape(rest[30:])}</span>'
    return (
        f'<a href="{escape(token.text)}" target="_blank" rel="nofollow noopener" translate="no">'
        f'<span class="invisible">{scheme}://</span><span class="{"ellipsis" if rest[30:] else ""}">'
        f"{escape(rest[:30])}</span>{hidden}</a>"
    )


def mastodon(text: str) -> str:
    """TextFormatter of Mastodon, with Rails' simple_format, its line ends deleted."""
    parts = re.split(r"\n\n+", _linked(text, "mastodon", _mastodon_link))
    return "".join("<p>" + part.replace("\n", "<br />") + "</p>" for part in parts)


def gotosocial(text: str) -> str:
    """GoToSocial 0.20 as recorded: few escapes, breaks within one paragraph."""

    def link(token: TextToken) -> str:
        if token.kind == "url":
            return _plain_link(token)
        if token.kind == "mention":
            return escape(token.text)
        return _anchor(token, "tags/", "mention hashtag", f"#<span>{token.text[1:]}</span>")

    def few(plain: str) -> str:
        return plain.replace("&", "&amp;").replace("<", "&lt;")

    return "<p>" + _linked(text, "gotosocial", link, few).replace("\n", "<br>") + "</p>"


def takahe(text: str) -> str:
    """Takahē 0.11 as recorded: paragraphs, all escapes, tags as links."""

    def link(token: TextToken) -> str:
        if token.kind == "tag":
            return _anchor(token, "tags/", "mention hashtag", escape(token.text))
        return _plain_link(token) if token.kind == "url" else escape(token.text)

    parts = re.split(r"\n\n+", text)
    return "".join("<p>" + _linked(part, "takahe", link).replace("\n", "<br>") + "</p>" for part in parts)


def pixelfed(text: str) -> str:
    """Autolink of Pixelfed, then PHP's nl2br, which leaves each line end behind its break."""

    def link(token: TextToken) -> str:
        if token.kind == "tag":
            return _anchor(token, "discover/tags/", "u-url hashtag", escape(token.text))
        if token.kind == "mention":
            return _anchor(token, "", "u-url mention", escape(token.text))
        return _plain_link(token)

    return _linked(text, "pixelfed", link).replace("\n", "<br />\r\n")


def pleroma(text: str) -> str:
    """Linkify of Pleroma and Akkoma: no paragraphs, every break an element."""

    def link(token: TextToken) -> str:
        if token.kind == "tag":
            return _anchor(token, "tag/", "hashtag", escape(token.text))
        return _plain_link(token) if token.kind == "url" else escape(token.text)

    return _linked(text, "pleroma", link).replace("\n", "<br/>")


def home(text: str) -> str:
    """The home server's own HTML, with a person named bob."""
    return post_text.to_html(text, base=HOST, people={"bob"})


HTML_OF: dict[str, Callable[[str], str]] = {
    "mastodon": mastodon,
    "gotosocial": gotosocial,
    "takahe": takahe,
    "pixelfed": pixelfed,
    "pleroma": pleroma,
    "akkoma": pleroma,
    "kesong": home,
}
"""By the name of the software."""
