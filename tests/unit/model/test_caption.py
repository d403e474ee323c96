"""Composing a post's text, and splitting it again."""

from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model import caption, richtext
from kesong_desktop.model.review import Relation, Review


def test_title_is_the_first_line():
    """A title stands first, followed by an empty line, and comes back as one."""
    wire = caption.compose("Ten boats", "No hurry.", ("lake", "slow travel"))
    assert wire == "Ten boats\n\nNo hurry.\n\n#lake #slowtravel"
    assert caption.split(wire) == caption.Caption("Ten boats", "No hurry.\n\n#lake #slowtravel")


def test_tags_in_the_text_are_not_repeated():
    """A tag that the text holds already is not put behind it again; a longer tag is another tag."""
    assert caption.compose("", "By the #Lake", ("lake", "la")) == "By the #Lake\n\n#la"


def test_review_with_title_keeps_both():
    """A titled review has its title and its structure."""
    made = Review("Cup", 8, Relation.GIFTED, text="Warm.")
    read = caption.split(caption.compose("Morning", "", ("tea",), made))
    assert (read.title, read.review) == ("Morning", made)


def test_links_count_as_the_server_counts_them():
    """A link counts the same whatever its length."""
    assert caption.count("see https://example.org/a/very/long/path ok", per_url=23) == len("see  ok") + 23


def test_html_becomes_text():
    """Paragraphs, line breaks, links and entities; scripts and images leave nothing."""
    html = (
        '<p>One<br>two &amp; three</p><p><a href="https://x.org/a" class="hashtag">#<span>tag</span></a></p>'
        '<script>no()</script><img src="file:///etc/passwd">'
    )
    assert richtext.plain(html) == "One\ntwo & three\n\n#tag"


def test_links_keep_only_web_addresses():
    """A link leads to the web or nowhere, and shows its true host."""
    spans = richtext.parse(
        '<a href="javascript:x()">a</a><a href="https://evil.example/login">bank.example</a>'
    )
    assert [(span.text, span.href, span.host) for span in spans] == [
        ("a", "", ""),
        ("bank.example", "https://evil.example/login", "evil.example"),
    ]


def test_deep_nesting_is_no_burden():
    """20,000 nested tags are read without recursion."""
    assert richtext.plain("<b>" * 20_000 + "deep") == "deep"


@given(st.text())
def test_any_html_is_survived(html):
    """Whatever a server sends, text comes out."""
    assert isinstance(richtext.plain(html), str)
