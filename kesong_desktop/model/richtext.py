"""A post's HTML as a small tree of our own, and as plain text.

Nothing is ever fetched, run or drawn from the HTML itself: tags that are not in the table only contribute their text, scripts
and styles not even that. Bounds on length, nodes and depth hold for whatever a server sends.
"""

from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Literal
from urllib.parse import urlsplit

MAX_HTML_CHARS = 65_536
MAX_SPANS = 2_000

LinkKind = Literal["link", "mention", "tag"]


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text. ``href`` is an http(s) address or empty; line breaks are newlines within ``text``."""

    text: str
    href: str = ""
    kind: LinkKind | None = None

    @property
    def host(self) -> str:
        """The true host that a link leads to, whatever its text says."""
        return urlsplit(self.href).hostname or "" if self.href else ""


_SILENT = frozenset({"script", "style", "head", "title", "template", "iframe", "object", "svg", "math"})
_BLOCKS = frozenset({"p", "div", "blockquote", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6"})
_VOID = frozenset({"br", "img", "hr", "wbr", "input", "meta", "link"})


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.spans: list[Span] = []
        self._silent = 0
        self._href = ""
        self._kind: LinkKind | None = None
        self._owed_newlines = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self._add("\n")
        elif tag == "li":
            self._owe(1)
        elif tag in _BLOCKS:
            self._owe(2)
        elif tag == "a":
            self._open_link(dict(attrs))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self._owe(2)
        elif tag == "a":
            self._href, self._kind = "", None

    def handle_data(self, data: str) -> None:
        self._add(data)

    def _open_link(self, attrs: dict[str, str | None]) -> None:
        href = (attrs.get("href") or "").strip()
        classes = (attrs.get("class") or "").split()
        safe = urlsplit(href).scheme in {"http", "https"} if href.isprintable() else False
        self._href = href if safe else ""
        self._kind = "tag" if "hashtag" in classes else "mention" if "mention" in classes else "link"

    def _owe(self, newlines: int) -> None:
        if self.spans:
            self._owed_newlines = max(self._owed_newlines, newlines)

    def _add(self, text: str) -> None:
        if self._silent or len(self.spans) >= MAX_SPANS or not text:
            return
        if self._owed_newlines:
            self.spans.append(Span("\n" * self._owed_newlines))
            self._owed_newlines = 0
        self.spans.append(Span(text, self._href, self._kind if self._href else None))


def parse(html: str) -> tuple[Span, ...]:
    """Read a post's HTML into runs of text and links. Never raises; the input beyond the bounds is left out."""
    reader = _Reader()
    try:
        reader.feed(html[:MAX_HTML_CHARS])
        reader.close()
    except (ValueError, AssertionError):
        # html.parser gives up on some malformed declarations; what was read before them stands.
        return tuple(reader.spans)
    return tuple(reader.spans)


def plain(html: str) -> str:
    """The text of a post's HTML: paragraphs apart by an empty line, ``<br>`` as a newline."""
    return "".join(span.text for span in parse(html)).replace("\r", "").strip("\n")
