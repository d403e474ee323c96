"""A post's HTML as a small tree of our own.

Nothing is ever fetched, run or drawn from the HTML itself: tags that are not in the tables only contribute their text, scripts
and styles not even that. Whatever a server sends, the tree is bounded, and what does not fit is left out behind an ellipsis.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Literal

from msgspec import Struct, field

from kesong_desktop.model.text import links, markup
from kesong_desktop.model.text.characters import clean
from kesong_desktop.model.text.markup import MarkupToken
from kesong_desktop.model.text.tokenizer import is_tag, tokens
from kesong_desktop.record import Record

MAX_DEPTH = 100
"""Elements within elements. Editors make five."""
MAX_NODES = 4_000
"""Tags and texts read, and leaves made: room for 1,000 lines or 400 tags, more than servers take. The worst that can be
sent costs some hundredths of a second, once."""
ELLIPSIS = "…"
RULE = "———"
"""Stands for a line across."""
CELL_GAP, SUMMARY_MARK = " · ", "▸ "
"""Between the cells of a row, and before what a folded part is called."""

BlockKind = Literal["paragraph", "quote", "list", "item", "row", "rule"]
InlineKind = Literal["strong", "emphasis", "code", "struck"]
LeafKind = Literal["text", "break", "link", "mention", "tag", "emoji", "ellipsis"]


class HtmlNode(Record, frozen=True):
    """A block or inline element with its ``nodes``, or a leaf with its ``text``.

    Of a link, mention or tag ``text`` is all that it says, ``shown`` what of it is drawn, and ``href`` a web address or empty.
    An emoji's text is its ``:shortcode:``. An item's is the mark before it.
    """

    kind: BlockKind | InlineKind | LeafKind
    text: str = ""
    nodes: tuple["HtmlNode", ...] = ()
    shown: str = ""
    href: str = ""


def parse(html: str, emojis: Collection[str] = ()) -> tuple[HtmlNode, ...]:
    """Read a post's HTML; ``emojis`` are the shortcodes that its server draws. Never raises.

    Reading ends with an ellipsis node where ``markup.MAX_CHARACTERS``, ``MAX_DEPTH`` or ``MAX_NODES`` is reached, and where
    a tag or comment has no end.
    """
    builder = _Builder(emojis)
    is_whole = all(builder.takes(token) for token in markup.tokens(html))
    return builder.finished(is_whole=is_whole)


_BLOCKS: dict[str, BlockKind] = {
    **dict.fromkeys(("p", "div", "pre", "h1", "h2", "h3", "h4", "h5", "h6"), "paragraph"),
    **dict.fromkeys(("section", "article", "aside", "main", "header", "footer", "nav"), "paragraph"),
    **dict.fromkeys(("address", "center", "form", "fieldset"), "paragraph"),
    "blockquote": "quote",
    **dict.fromkeys(("ul", "ol"), "list"),
    "li": "item",
    **dict.fromkeys(("table", "details", "dl", "figure"), "paragraph"),
    **dict.fromkeys(("tr", "summary", "dt", "dd", "caption", "figcaption"), "row"),
}
_INLINES: dict[str, InlineKind] = {
    **dict.fromkeys(("b", "strong"), "strong"),
    **dict.fromkeys(("i", "em"), "emphasis"),
    **dict.fromkeys(("code", "tt", "kbd"), "code"),
    **dict.fromkeys(("del", "s", "strike"), "struck"),
}
_AROUND = {"q": ("“", "”"), "rt": ("(", ")")}
"""What stands before and after the words of an element. ``rp``, the brackets for programs that know no ``rt``, is not read."""
_RAISED = {
    "sup": str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ"),
    "sub": str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"),
}
_BOXES = {True: "☑", False: "☐"}
_INDENT, _MOST_INDENTS = "\u2003", 8
_VOID = frozenset(
    {"area", "base", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_COLLAPSIBLE = " \t\r\n\f"
EMOJI = re.compile(r":(\w{1,64}+):", re.ASCII)


def _number(text: str, otherwise: int) -> int:
    """Return a whole number out of an attribute; ``otherwise`` where it is none, or has no end."""
    digits = text.strip()
    is_number = re.fullmatch(r"[+-]?[0-9]{1,9}", digits) is not None
    return int(digits) if is_number else otherwise


def _raised(tag: str, text: str) -> str:
    """Superscript and subscript in characters that stand so by themselves, where there are such for all of it."""
    table = _RAISED.get(tag, {})
    return text.translate(table) if all(ord(sign) in table for sign in text) else text


def _counted_down(nodes: list["HtmlNode"], indent: str) -> list["HtmlNode"]:
    """Return the items of a list whose last one has the number 1."""
    number = sum(one.kind == "item" for one in nodes)
    made = []
    for one in nodes:
        is_item = one.kind == "item"
        made.append(replace(one, text=f"{indent}{number}. ") if is_item else one)
        number -= is_item
    return made


class _Words(Struct):
    """The words of a link that is being read: each with whether the server hides it."""

    href: str
    classes: list[str]
    parts: list[tuple[str, bool]] = field(default_factory=list)
    is_cut: bool = False
    has_picture: bool = False

    def leaf(self) -> HtmlNode | None:
        whole = "".join(words for words, _ in self.parts)
        shown = "".join(words for words, is_hidden in self.parts if not is_hidden)
        if self.has_picture and not whole.strip():
            # Of a picture without a description the address is all that can be said.
            whole = shown = self.href
        if not whole:
            return None
        if not shown.strip():
            shown = whole
        if self.href:
            shown = links.short(shown) + (ELLIPSIS if self.is_cut else "")
        return HtmlNode(self._kind(whole, shown), whole, shown=shown, href=self.href)

    def _kind(self, whole: str, shown: str) -> LeafKind:
        """Return the kind of a leaf. A tag or mention must read as one, so that links cannot be disguised as them."""
        if "hashtag" in self.classes and is_tag(whole) and whole == shown:
            return "tag"
        if not self.href:
            return "text"
        return "mention" if "mention" in self.classes and re.fullmatch(r"@[\w.@-]+", shown) else "link"


class _Open(Struct):
    """An element whose end has not come. Those that are no nodes of their own share the list of the one around them."""

    tag: str
    kind: BlockKind | InlineKind | None
    nodes: list[HtmlNode]
    link: _Words | None = None
    is_hidden: bool = False
    items: int = 0
    step: int = 1
    """From the number of an item to that of the next."""
    is_counted_down: bool = False
    """The numbers of the items end with 1, wherever they begin."""


class _Builder:
    def __init__(self, emojis: Collection[str]) -> None:
        self._emojis = emojis
        self._open = [_Open("", None, [])]
        self._left = MAX_NODES
        self._gap: str | None = ""
        """White space since the edge of a block, or None once there was more; what follows decides whether it counts."""

    def takes(self, token: MarkupToken) -> bool:
        """Add a tag or a text; False where no more can be taken."""
        self._left -= 1
        if token.kind == "cut" or (token.kind == "open" and len(self._open) > MAX_DEPTH):
            return False
        if token.kind == "text":
            self._text(clean(token.text))
        elif token.kind == "open":
            self._begin(token)
        elif token.text in _BLOCKS:
            self._end_block(token.text)
        else:
            self._end_inline(token.text)
        return self._left > 0

    def finished(self, *, is_whole: bool) -> tuple[HtmlNode, ...]:
        """Return the tree, with every open element closed."""
        if not is_whole:
            while self._open[-1].link:
                self._close()
            self._open[-1].nodes.append(HtmlNode("ellipsis", ELLIPSIS))
        while len(self._open) > 1:
            self._close()
        return tuple(self._open[0].nodes)

    def _begin(self, token: MarkupToken) -> None:
        tag = token.text
        if tag in _BLOCKS:
            self._begin_block(token)
            return
        if tag == "hr":
            self._rule()
            return
        if tag in {"td", "th"}:
            self._begin_cell(tag)
            return
        self._begin_inline(token)

    def _begin_inline(self, token: MarkupToken) -> None:
        tag = token.text
        if tag in {"rt", "rp"}:
            for name in ("rt", "rp"):
                self._end_within(name, {"ruby", *_BLOCKS})
            self._gap = None
        self._fill_gap()
        if tag == "br":
            self._break()
        elif tag == "img":
            self._picture(token)
        elif tag == "input" and token.attribute("type").lower() == "checkbox":
            self._say(_BOXES[token.has("checked")])
        elif tag == "a":
            self._end_inline("a")
            classes = token.attribute("class").split()
            self._push(tag, None, link=_Words(links.safe(token.attribute("href")), classes))
        elif tag not in _VOID:
            self._begin_words(token)

    def _begin_words(self, token: MarkupToken) -> None:
        tag = token.text
        self._push(tag, _INLINES.get(tag) if self._open[-1].link is None else None)
        if tag == "span" and (words := self._open[-1].link) is not None:
            classes = token.attribute("class").split()
            self._open[-1].is_hidden |= "invisible" in classes
            words.is_cut |= "ellipsis" in classes
        if tag in _AROUND:
            self._say(_AROUND[tag][0])

    def _picture(self, token: MarkupToken) -> None:
        """Its description in brackets; that of an emoji is the emoji or its shortcode."""
        alt = " ".join(clean(token.attribute("alt")).split())
        is_emoji = "emoji" in token.attribute("class") or not any(sign.isalnum() for sign in alt)
        if alt:
            self._text(alt if is_emoji else f"[{alt}]")
        elif self._open[-1].link is not None:
            self._open[-1].link.has_picture = True

    def _say(self, text: str) -> None:
        """Add words of our own, which are neither links nor tags."""
        inside = self._open[-1]
        if inside.link:
            inside.link.parts.append((text, inside.is_hidden))
        else:
            self._leaf(HtmlNode("text", text))

    def _push(self, tag: str, kind: BlockKind | InlineKind | None, link: _Words | None = None) -> None:
        above = self._open[-1]
        nodes = above.nodes if kind is None else []
        self._open.append(_Open(tag, kind, nodes, link or above.link, above.is_hidden))

    def _begin_block(self, token: MarkupToken) -> None:
        """A block ends the paragraph, link or item that it cannot stand in."""
        tag = token.text
        self._gap = ""
        while self._open[-1].link:
            self._close()
        self._end_within("p", _BLOCKS.keys())
        if tag == "li":
            self._end_within("li", {"ul", "ol"})
            self._open[-1].items = _number(
                token.attribute("value"), self._open[-1].items + self._open[-1].step
            )
        elif tag == "tr":
            self._end_within("tr", {"table"})
        self._push(tag, _BLOCKS[tag])
        if tag == "ol":
            self._begin_numbers(token)
        elif tag == "summary":
            self._leaf(HtmlNode("text", SUMMARY_MARK))

    def _begin_numbers(self, token: MarkupToken) -> None:
        inside = self._open[-1]
        start = token.attribute("start")
        inside.step = -1 if token.has("reversed") else 1
        inside.is_counted_down = token.has("reversed") and not start
        inside.items = _number(start, 1) - inside.step

    def _begin_cell(self, tag: str) -> None:
        """A cell stands in the line of its row, apart from the one before."""
        for name in ("td", "th"):
            self._end_within(name, {"tr", "table"})
        self._gap = ""
        if self._open[-1].nodes and self._open[-1].tag == "tr":
            self._leaf(HtmlNode("text", CELL_GAP))
        self._push(tag, "strong" if tag == "th" else None)

    def _rule(self) -> None:
        """A line across ends the paragraph that it stands in."""
        self._gap = ""
        while self._open[-1].link:
            self._close()
        self._end_within("p", _BLOCKS.keys())
        self._left -= 1
        self._open[-1].nodes.append(HtmlNode("rule", nodes=(HtmlNode("text", RULE),)))

    def _end_block(self, tag: str) -> None:
        self._gap = ""
        self._end_within(tag, ())

    def _end_inline(self, tag: str) -> None:
        self._end_within(tag, _BLOCKS.keys())

    def _end_within(self, tag: str, walls: Collection[str]) -> None:
        """End the innermost ``tag`` and what is open in it, unless one of ``walls`` stands around us first."""
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].tag == tag:
                while len(self._open) > place:
                    self._close()
                return
            if self._open[place].tag in walls:
                return

    def _close(self) -> None:
        if self._open[-1].tag in _AROUND:
            self._say(_AROUND[self._open[-1].tag][1])
        done = self._open.pop()
        above = self._open[-1]
        if done.link is not above.link and done.link is not None:
            if leaf := done.link.leaf():
                above.nodes.append(leaf)
        elif done.kind and done.nodes:
            mark = ""
            if done.kind == "item":
                mark = self._indent() + (f"{above.items}. " if above.tag == "ol" else "• ")
            nodes = _counted_down(done.nodes, self._indent(1)) if done.is_counted_down else done.nodes
            above.nodes.append(HtmlNode(done.kind, mark, tuple(nodes)))

    def _indent(self, more: int = 0) -> str:
        """What stands before the mark of an item, by the lists around that of the item."""
        lists = sum(one.kind == "list" for one in self._open) + more
        return _INDENT * min(_MOST_INDENTS, max(0, lists - 1))

    def _fill_gap(self) -> None:
        if self._gap:
            self._leaf(HtmlNode("text", self._gap))
        self._gap = None

    def _break(self) -> None:
        inside = self._open[-1]
        if inside.link:
            inside.link.parts.append(("\n", inside.is_hidden))
        else:
            self._leaf(HtmlNode("break", "\n"))

    def _text(self, text: str) -> None:
        if self._gap is not None and not text.strip(_COLLAPSIBLE):
            self._gap += text
            return
        if self._open[-1].tag == "rp":
            return
        self._fill_gap()
        inside = self._open[-1]
        if inside.link:
            inside.link.parts.append((text, inside.is_hidden))
            return
        text = _raised(inside.tag, text)
        if inside.nodes and inside.nodes[-1].kind == "break":
            # PHP's nl2br leaves this line break in the source.
            text = text.removeprefix("\n")
        is_code = any(one.kind == "code" for one in self._open)
        for leaf in (HtmlNode("text", text),) if is_code else self._leaves(text):
            if self._left <= 0:
                break
            self._leaf(leaf)

    def _leaf(self, leaf: HtmlNode) -> None:
        if leaf.text:
            self._left -= 1
            self._open[-1].nodes.append(leaf)

    def _leaves(self, text: str) -> Iterator[HtmlNode]:
        """Plain text, and the addresses and tags that no server has made links of."""
        for token in tokens(text):
            words = token.text
            if token.kind == "tag":
                yield HtmlNode("tag", words, shown=words)
            elif token.kind == "url" and (href := links.safe(words)):
                yield HtmlNode("link", words, shown=links.short(words), href=href)
            else:
                yield from self._without_links(words)

    def _without_links(self, text: str) -> Iterator[HtmlNode]:
        at = 0
        for found in EMOJI.finditer(text) if self._emojis else ():
            if found[1] in self._emojis:
                yield HtmlNode("text", text[at : found.start()])
                yield HtmlNode("emoji", found[0])
                at = found.end()
        yield HtmlNode("text", text[at:])
