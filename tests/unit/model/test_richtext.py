"""Posts' HTML: what is read out of it, what of it is drawn, and what none of it can do."""

import html
import json
import re
import time
import unicodedata
from collections.abc import Iterator

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.text import richtext
from kesong_desktop.model.text.html_tree import ELLIPSIS, MAX_DEPTH, MAX_NODES, HtmlNode, parse
from kesong_desktop.model.text.markup import MAX_CHARACTERS
from kesong_desktop.model.text.richtext import TextRun
from tests.unit.api.world import RECORDED

MASTODON = (
    '<p><span class="h-card"><a href="https://pixels.town/@bob" class="u-url mention">@<span>bob</span></a></span> '
    '<a href="https://pixels.town/tags/Lake" class="mention hashtag" rel="tag">#<span>Lake</span></a> '
    '<a href="https://www.example.org/a/very/long/path/to/a/page.html"><span class="invisible">https://www.</span>'
    '<span class="ellipsis">example.org/a/very/long/path/t</span><span class="invisible">o/a/page.html</span></a></p>'
)

SCRAPS = """<p> </p> <b> </b> <br> <br/> <ul> <ol> <li> </li> </ul> <blockquote> </blockquote> <code> </code> </a> <!-- --> <!x>
<script> </script> <svg> <img> <span~class="invisible"> <span~class=ellipsis> </span> <a~href=https://a.example/b> <a> <a
<a~href="javascript:x()"> <a~href="https://evil.example/?a"~class="mention"> <a~class='hashtag'~href='http://t.ex'>
# @ tag @bob #1 :cat: :dog: bank.example https://c.example/d. &lt; &amp &#x202e; &#0; < " ' > = / \u202e \u05d0"""
pieces = st.sampled_from([scrap.replace("~", " ") for scrap in re.split(r"\s", SCRAPS)]) | st.sampled_from(
    "\n\t\u2028\x07"
)
soups = st.one_of(st.text(), st.lists(pieces | st.text(max_size=4), max_size=60).map("".join))


def every(nodes: tuple[HtmlNode, ...], depth: int = 1) -> Iterator[tuple[HtmlNode, int]]:
    """All nodes of a tree, each with its depth."""
    for node in nodes:
        yield node, depth
        yield from every(node.nodes, depth + 1)


def recorded_html() -> list[str]:
    """All HTML that the recorded servers sent."""
    found: set[str] = set()
    waiting: list[object] = [
        line for path in RECORDED.glob("*.json*") for line in path.read_text().splitlines()
    ]
    waiting += [path.read_text() for path in RECORDED.glob("*.json")]
    while waiting:
        match waiting.pop():
            case dict() as members:
                found.update(value for key, value in members.items() if key in {"content", "note"} and value)
                waiting += members.values()
            case list() as members:
                waiting += members
            case str() as text if text[:1] in {"{", "["}:
                try:
                    waiting.append(json.loads(text))
                except ValueError:
                    continue
    return sorted(found)


def test_html_becomes_text():
    """Paragraphs, line breaks, links and entities; scripts leave nothing, and images their descriptions."""
    page = (
        '<p>One<br>two &amp; three</p><p><a href="https://x.org/a" class="hashtag">#<span>tag</span></a></p>'
        '<script>no()</script><style>p{}</style><!-- no --><img src="file:///etc/passwd" alt="A heron">'
    )
    assert richtext.plain(page) == "One\ntwo & three\n\n#tag\n\n[A heron]"


def test_what_mastodon_sends():
    """A mention, a tag, and a long address that is shown short and leads all the way."""
    mention, _, tag, _, address = richtext.read(MASTODON)
    assert (mention.kind, mention.shown, mention.target) == ("mention", "@bob", "https://pixels.town/@bob")
    assert (tag.kind, tag.shown, tag.target) == ("tag", "#Lake", "#Lake")
    assert address.text == address.href == "https://www.example.org/a/very/long/path/to/a/page.html"
    assert address.shown == "example.org/a/very/long/path/t…"


def test_looks_and_lists():
    """Bold, italic, code and quotes keep their look; items have their marks where they are drawn, and only there."""
    runs = richtext.read(
        "<p><b>a</b><i>b</i><code>c #no</code></p><blockquote><p>d</p></blockquote>"
        "<ul><li>e</li></ul><ol><li>f</li><li>g</li></ol>"
    )
    assert [(run.text, *run.looks) for run in runs if run.looks] == [
        ("a", "strong"), ("b", "emphasis"), ("c #no", "code"), ("d", "quote"),
    ]  # fmt: skip
    assert richtext.text_of(runs) == "abc #no\n\nd\n\ne\n\nf\ng"
    assert richtext.shown(runs) == "abc #no\n\nd\n\n• e\n\n1. f\n2. g"


def test_emojis_are_those_of_the_post():
    """A shortcode that the server draws is an emoji, and is its words; others are text."""
    runs = richtext.read("<p>Good :cat: 12:30:45 :dog:</p>", {"cat"})
    assert [run.text for run in runs if run.kind == "emoji"] == [":cat:"]
    assert richtext.text_of(runs) == "Good :cat: 12:30:45 :dog:"


def test_white_space_of_the_source_is_no_text():
    """What stands between blocks, and the line end that PHP leaves behind a break."""
    assert richtext.plain("<div>\n<p>a</p>\n <p>b<br />\r\nc</p>\n</div>") == "a\n\nb\nc"


def test_addresses_and_tags_that_no_server_linked():
    """They lead too; the full stop behind one does not belong to it."""
    runs = richtext.read("<p>See https://example.org/a, #lake.</p>")
    assert [run.target for run in runs if run.target] == ["https://example.org/a", "#lake"]


def test_a_tag_or_mention_reads_as_one():
    """A class alone makes neither: the words would be trusted for what they are not."""
    page = '<a class="hashtag" href="https://evil.example">bank.example</a> <a class="mention" href="https://e.example">you</a>'
    kinds = [run.kind for run in richtext.read(page) if run.target]
    assert kinds == ["link", "host", "link"]


def test_unclosed_and_crossed_tags():
    """Ends that are missing, too many or in the wrong order harm nothing outside their block."""
    assert richtext.plain("<p>a<p>b</b></div><b>c<p>d</b>e</p>f") == "a\n\nbc\n\nde\n\nf"
    strong = [run.text for run in richtext.read("<b>x<i>y</b>z") if "strong" in run.looks]
    assert strong == ["x", "y"]


@pytest.mark.parametrize(
    "more",
    [
        "<b>" * 20_000 + "deep",
        "<br>" * 20_000,
        "x" * 70_000,
        "<p>x" * 5_000,
        "<!-- ",
        "<script>x",
        '<a href="',
    ],
)
def test_what_does_not_fit_is_left_out(more):
    """Too deep, too many, too long, or without an end: an ellipsis stands for it, and what came before it stays."""
    nodes = parse("<p>Before</p>" + more)
    assert richtext.plain("<p>Before</p>" + more).startswith("Before")
    assert [node.text for node, _ in every(nodes)][-1] == ELLIPSIS


@pytest.mark.parametrize(
    "what",
    [
        "<b>",
        "<b></b>",
        "<p>",
        "<ul><li>",
        "<span class=x>",
        "</b>",
        "<blockquote>",
        "<math>",
        "<ol reversed><li>",
        "<rp>",
        "<q>",
        "<sup>1",
    ],
)
def test_20_000_tags_cost_little(what):
    """Reading stops at the bounds: well under a tenth of a second of this thread's time, ten times what is needed."""
    costs_s = []
    # The least of them: a collection of all that the other tests have made may fall into one.
    for _ in range(3):
        begun = time.thread_time()
        runs = richtext.read(what * 20_000 + "deep")
        costs_s.append(time.thread_time() - begun)
        assert len(runs) <= 2 * MAX_NODES
    assert min(costs_s) < 0.25


@pytest.mark.parametrize(
    "bad",
    ["<", "<a ", '<a "', "<a ='", "<!--", "<!", "</", "<a x", "<a x ", "<a x=", "<script>", "</script ", "&", "&#", "&a", "#",
     "#1", ":", ":a", ":a:", "@", "x.ex@", "http://", "http://a.b", "<a href=http://a.b>", "<a href=http://ä.ä", "a.ä.",
     "ä.", "1.1", "x", "x ", "-", "<math>", "<math></math>", "<math>x", "<math>application/x-tex", "<img alt=", "<rt>", "<q>"],
)  # fmt: skip
def test_no_input_costs_more_than_its_length(bad):
    """Whatever is repeated, alone, within a tag or within a link: no reading takes back what it has read."""
    many = bad * ((MAX_CHARACTERS - 100) // len(bad))
    begun = time.thread_time()
    for page in (
        many,
        f"<a {many}>",
        f'<a href="https://a.example">{many}</a>',
        f'<a href="http://{many[:8_000]}">x</a>' * 8,
    ):
        richtext.read(page, {"a"})
    assert time.thread_time() - begun < 3.0


def test_a_number_of_thousands_of_digits():
    """Python refuses to read it; here it is no character."""
    assert richtext.plain(f"<p>a&#{'9' * 5_000};b</p>") == "a\ufffdb"


@given(soups)
def test_any_html_is_survived_within_bounds(page):
    """Whatever a server sends, the tree is bounded, and its leaves say something."""
    nodes = list(every(parse(page, {"cat"})))
    assert len(nodes) <= 2 * MAX_NODES
    assert all(depth <= MAX_DEPTH + 1 for _, depth in nodes)
    assert all(node.text or node.nodes for node, _ in nodes)


@given(soups)
def test_text_has_no_control_characters(page):
    """None but newlines in the text; what is drawn turns nothing around, and ends every isolation that it begins."""
    runs = richtext.read(page, {"cat"})
    assert all(c == "\n" or unicodedata.category(c) != "Cc" for c in richtext.text_of(runs))
    for run in runs:
        assert not set("\u202a\u202b\u202c\u202d\u202e\u2067") & set(run.shown)
        assert run.shown.count("\u2069") == sum(run.shown.count(begin) for begin in "\u2066\u2068")


@given(soups)
def test_links_lead_to_the_web(page):
    """By http or https, to a host that is told."""
    for run in richtext.read(page):
        assert not run.href or (
            run.href.startswith(("http://", "https://")) or run.href[:5].lower() == "http:"
        )
        assert bool(run.href) == bool(run.host)


@given(soups)
def test_plain_text_stays_as_it_is(page):
    """The text of a post, written as HTML once more, is read as itself."""
    text = richtext.plain(page)
    again = "<br>".join(html.escape(line) for line in text.split("\n"))
    said = richtext.plain(f"<p>x{again}x</p>")
    assert said == f"x{text}x" or said.endswith(ELLIPSIS)


@given(soups)
def test_part_says_what_it_was_asked_for(page):
    """Any lines of the text, as runs."""
    runs = richtext.read(page)
    lines = richtext.text_of(runs).split("\n")
    for count in (1, len(lines) // 2, len(lines)):
        for wanted in ("\n".join(lines[:count]), "\n".join(lines[-count:]), "never there"):
            assert "".join(run.text for run in richtext.part(runs, wanted)) == wanted


def test_words_from_the_right_turn_nothing_around():
    """A link, and the true host behind it, are each kept to themselves."""
    runs = richtext.read('<a href="https://evil.example">בנק bank.example</a>')
    assert richtext.shown(runs) == "\u2068בנק bank.example\u2069 \u2066(evil.example)\u2069"


def test_part_keeps_links_and_their_hosts():
    """What belongs to a line comes with it, and nothing of its neighbours."""
    runs = richtext.read('<p>Title</p><p><a href="https://evil.example">bank.example</a></p><p>#end</p>')
    assert [run.kind for run in richtext.part(runs, "bank.example")] == ["link", "host"]
    assert richtext.part(runs, "Title") == (TextRun("Title", "Title"),)


@pytest.mark.parametrize("page", recorded_html())
def test_recorded_html(page):
    """What real servers sent is read whole: tags, people and addresses lead, and the text is that between the tags."""
    runs = richtext.read(page)
    assert ELLIPSIS not in richtext.text_of(runs) or ELLIPSIS in page
    assert sum(run.kind in {"link", "mention", "tag"} for run in runs) >= page.count("</a>")
    assert all(run.kind == "tag" for run in runs if run.text.startswith("#") and run.text[1:2].isalpha())
    assert not any(run.kind == "host" for run in runs)
    between = " ".join(html.unescape(text) for text in _without_tags(page))
    assert "".join(richtext.text_of(runs).split()) == "".join(between.split())


@pytest.mark.parametrize("page", recorded_html())
def test_recorded_html_as_browsers_read_it(page):
    """Made well-formed by a parser that follows the HTML standard, it says the same."""
    tags = {
        "a",
        "b",
        "strong",
        "i",
        "em",
        "code",
        "p",
        "pre",
        "blockquote",
        "ul",
        "ol",
        "li",
        "br",
        "span",
        "div",
    }
    attributes = {"a": {"href", "class"}, "span": {"class"}}
    assert richtext.read(nh3.clean(page, tags=tags, attributes=attributes, link_rel=None)) == richtext.read(
        page
    )


def _without_tags(page: str) -> Iterator[str]:
    first, *rest = page.split("<")
    yield first
    for piece in rest:
        yield piece.partition(">")[2]


@pytest.mark.parametrize(
    ("page", "text", "drawn"),
    [
        ("<p>a</p><hr><p>b</p>", "a\n\n———\n\nb", "a\n\n———\n\nb"),
        ("<p>a<hr>b</p>", "a\n\n———\n\nb", "a\n\n———\n\nb"),
        ('<ol start="3"><li>x</li><li>y</li></ol>', "x\ny", "3. x\n4. y"),
        ('<ol start="-1"><li>x<li value=9>y<li>z</ol>', "x\ny\nz", "-1. x\n9. y\n10. z"),
        ('<ol start="99999999999999"><li>x</ol>', "x", "1. x"),
        ("<p>was <del>5</del> <s>6</s> <ins>7</ins></p>", "was ~~5~~ ~~6~~ 7", "was 5 6 7"),
        (
            "<table><caption>Fares</caption><tr><th>To</th><th>Fare</th></tr><tr><td>Lyon<td><b>9</b></table>end",
            "Fares\nTo · Fare\nLyon · 9\n\nend",
            "Fares\nTo · Fare\nLyon · 9\n\nend",
        ),
        (
            "<details><summary>More</summary><p>Inside</p></details>end",
            "▸ More\n\nInside\n\nend",
            "▸ More\n\nInside\n\nend",
        ),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "a\nb\nc", "• a\n\u2003• b\n• c"),
        ("<ol><li>a<ol><li>b</ol></ol>", "a\nb", "1. a\n\u20031. b"),
        ("<ol reversed><li>a<li>b<li>c</ol>", "a\nb\nc", "3. a\n2. b\n1. c"),
        ("<ol reversed start=9><li>a<li>b</ol>", "a\nb", "9. a\n8. b"),
        ("<ul><li>x<ol reversed><li>a<li>b</ol></ul>", "x\na\nb", "• x\n\u20032. a\n\u20031. b"),
        (
            "<blockquote>a<blockquote>b<p>c</p></blockquote>d</blockquote>e",
            "a\n\nb\n\nc\n\nd\n\ne",
            "a\n\n› b\n\n› c\n\nd\n\ne",
        ),
        ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字", "漢(kan)字", "漢(kan)字"),
        ("<ruby>漢<rt>kan<rt>kun</ruby>字", "漢(kan)(kun)字", "漢(kan)(kun)字"),
        ("<p>10 m<sup>2</sup> H<sub>2</sub>O 1<sup>st</sup></p>", "10 m² H₂O 1st", "10 m² H₂O 1st"),
        ("<p>see <img alt=' A\nheron'></p>", "see [A heron]", "see [A heron]"),
        ("<p><img class=emoji alt='😀'> <img alt='★'><img alt=''><img></p>", "😀 ★", "😀 ★"),
        ("<a href='https://a.example/b'><img alt='A heron'></a>", "[A heron]", "[A heron]"),
        ("<a href='https://a.example/b'><img></a>", "https://a.example/b", "a.example/b"),
        ("<p>He said <q>yes</q></p>", "He said “yes”", "He said “yes”"),
        ("<section>a</section><article>b</article><center>c</center>", "a\n\nb\n\nc", "a\n\nb\n\nc"),
        ("<p><input type=checkbox checked> a <input type=checkbox> b</p>", "☑ a ☐ b", "☑ a ☐ b"),
        ("<p>a<br></p><p>b</p>", "a\n\nb", "a\n\nb"),
        ("<pre>a\n b\n</pre><p>c</p>", "a\n b\n\nc", "a\n b\n\nc"),
        ("a <math><mi>x</mi><mo>=</mo><mn>1</mn></math> b", "a x=1 b", "a x=1 b"),
        ("<math alttext='x'><mi>y</mi></math>", "x", "x"),
        (
            "<math><mi>y</mi><annotation encoding='application/x-tex'>\\frac{1}{2} &lt; 1</annotation></math>",
            "$\\frac{1}{2} < 1$",
            "$\\frac{1}{2} < 1$",
        ),
    ],
)
def test_structure_keeps_its_meaning(page, text, drawn):
    """Lines across, lists, what is struck out, cells in their rows, folded parts, readings, descriptions, formulas."""
    runs = richtext.read(page)
    assert (richtext.text_of(runs), richtext.shown(runs)) == (text, drawn)


def test_what_is_struck_out_is_drawn_so():
    runs = richtext.read("<p>was <del>five <b>and</b></del> six</p>")
    assert [run.text for run in runs if "struck" in run.looks] == ["five ", "and"]
