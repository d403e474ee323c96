"""A post's HTML as runs of text that can be drawn, and as plain text."""

from collections.abc import Collection
from dataclasses import replace
from typing import Literal

from kesong_desktop.model.text import links
from kesong_desktop.model.text.characters import isolated
from kesong_desktop.model.text.html_tree import EMOJI, HtmlNode, parse
from kesong_desktop.record import Record

Look = Literal["strong", "emphasis", "code", "quote", "struck"]
RunKind = Literal["text", "link", "mention", "tag", "emoji", "host", "mark"]


class TextRun(Record, frozen=True):
    """A stretch of a post in one look. The runs' ``text`` together is the plain text, ``shown`` what is drawn.

    Runs of our own have no text: ``host`` stands behind a link whose words name another host than its own, ``mark``
    before an item.
    """

    text: str
    shown: str
    kind: RunKind = "text"
    href: str = ""
    looks: frozenset[Look] = frozenset()

    @property
    def target(self) -> str:
        """Where it leads: ``#tag``, a web address, or empty."""
        return f"#{self.text[1:]}" if self.kind == "tag" else self.href

    @property
    def host(self) -> str:
        """The true host that it leads to, whatever its words say."""
        return links.host(self.href) if self.href else ""


Runs = tuple[TextRun, ...]


def read(html: str, emojis: Collection[str] = ()) -> Runs:
    """Return HTML as runs with an empty line between blocks and a line end between items. Never raises; bounded as ``parse``."""
    writer = _Writer()
    for node in parse(html, emojis):
        writer.write(node, frozenset())
    return tuple(writer.runs)


def text_of(runs: Runs) -> str:
    """Return the plain text: paragraphs apart by an empty line, ``<br>`` as a newline, addresses whole."""
    return "".join(run.text for run in runs).strip("\n")


def shown(runs: Runs) -> str:
    """What is drawn of them, for those who listen: addresses short, true hosts told."""
    return "".join(run.shown for run in runs).strip("\n")


def plain(html: str) -> str:
    """Return the text of a post's HTML: paragraphs apart by an empty line, ``<br>`` as a newline."""
    return text_of(read(html))


def bare(text: str) -> Runs:
    """Plain text as it is."""
    return (TextRun(text, text),) if text else ()


def with_emojis(text: str, emojis: Collection[str]) -> Runs:
    """Plain text, such as a name, with the shortcodes in it that are drawn as pictures."""
    found: list[TextRun] = []
    at = 0
    for match in EMOJI.finditer(text) if emojis else ():
        if match[1] in emojis:
            found += bare(text[at : match.start()])
            found.append(TextRun(match[0], match[0], "emoji"))
            at = match.end()
    return (*found, *bare(text[at:]))


def part(runs: Runs, text: str) -> Runs:
    """Return the runs that say ``text``, which stands in whole lines of their plain text; bare text where it does not."""
    whole = "\n" + "".join(run.text for run in runs) + "\n"
    start = whole.rfind(f"\n{text}\n")
    if not text or start < 0:
        return bare(text)
    end, at = start + len(text), 0
    found = []
    for run in runs:
        begins, at = at, at + len(run.text)
        if not run.text:
            is_in = start < at <= end if run.kind == "host" else start <= at < end
            found += [run] if is_in else []
        elif start <= begins and at <= end:
            found.append(run)
        elif begins < end and at > start:
            cut = run.text[max(0, start - begins) : end - begins]
            found.append(replace(run, text=cut, shown=cut, kind="text", href=""))
    return tuple(found)


STRUCK_MARK = TextRun("~~", "")
"""Before and after what is struck out in plain text, as people type it; where it is drawn, a line says it."""


_QUOTE_MARK, _MOST_QUOTE_MARKS = "› ", 8
"""Before the paragraphs of a quote within a quote, once for each quote around it but the first."""


class _Writer:
    def __init__(self) -> None:
        self.runs: list[TextRun] = []
        self._owed_newlines = 0
        self._owed_mark = ""
        self._items = self._quotes = 0

    def write(self, node: HtmlNode, looks: frozenset[Look]) -> None:
        """Add what a node says, in the looks of those around it."""
        match node.kind:
            case "strong" | "emphasis" | "code" | "quote" | "struck" as look:
                looks |= {look}
            case "item":
                self._owed_mark = node.text
        newlines = self._newlines(node.kind)
        self._owe(newlines)
        if node.kind == "struck":
            self._add(STRUCK_MARK)
        self._items += node.kind == "item"
        self._quotes += node.kind == "quote"
        for inner in node.nodes:
            self.write(inner, looks)
        self._items -= node.kind == "item"
        self._quotes -= node.kind == "quote"
        if node.kind == "struck":
            self._add(STRUCK_MARK)
        match node.kind:
            case "text" | "break" | "ellipsis":
                self._add(TextRun(node.text, node.text, looks=looks))
            case "link" | "mention" | "tag" | "emoji" as kind:
                self._add(TextRun(node.text, isolated(node.shown or node.text), kind, node.href, looks))
                true_host = links.host(node.href) if kind != "tag" else ""
                if links.names_another(node.shown, true_host):
                    self.runs.append(TextRun("", f" \u2066({true_host})\u2069", "host", node.href))
            case "paragraph" | "quote" | "list" | "rule" | "row":
                self._owe(newlines)

    def _newlines(self, kind: str) -> int:
        """Return how many line ends there are before and after a block, at least."""
        if kind == "list" and self._items:
            # A list within an item continues with the lines of the list around it.
            return 1
        return {"paragraph": 2, "quote": 2, "list": 2, "rule": 2, "item": 1, "row": 1}.get(kind, 0)

    def _owe(self, newlines: int) -> None:
        if self.runs:
            self._owed_newlines = max(self._owed_newlines, newlines)

    def _add(self, run: TextRun) -> None:
        is_new_line = bool(self._owed_newlines) or not self.runs
        if self._owed_newlines:
            # A break at the end of a block is no line of its own.
            before = next((one.text for one in reversed(self.runs) if one.text), "")
            newlines = "\n" * (self._owed_newlines - (len(before) - len(before.rstrip("\n"))))
            self.runs += [TextRun(newlines, newlines)] if newlines else []
            self._owed_newlines = 0
        if is_new_line and self._quotes > 1:
            inner = min(_MOST_QUOTE_MARKS, self._quotes - 1)
            self.runs.append(TextRun("", _QUOTE_MARK * inner, "mark"))
        if self._owed_mark:
            self.runs.append(TextRun("", self._owed_mark, "mark"))
            self._owed_mark = ""
        self.runs.append(run)
