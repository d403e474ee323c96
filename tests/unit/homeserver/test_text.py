"""A post's text becomes HTML from which it can be had back exactly."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.api.capability import with_software
from kesong_desktop.homeserver import post_text
from kesong_desktop.model.account import Capability, Limits
from kesong_desktop.model.text.tokenizer import tokens

BASE = "http://localhost"
words = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.sampled_from(
        [
            "#tag",
            "@bob",
            "https://a.example/x?y=(z)",
            "\n",
            "\n\n",
            "  ",
            "<b>",
            "&amp;",
            "#面包",
            "@",
            "#",
            "https://",
        ]
    ),
)
texts = st.lists(words, max_size=12).map("".join).filter(lambda found: "\n\n\n" not in found)


def plain(markup: str) -> str:
    """What a reader makes of the HTML."""
    lines = markup.removeprefix("<p>").removesuffix("</p>").replace("</p><p>", "\n\n").replace("<br>", "\n")
    return html.unescape(re.sub(r"<[^>]*>", "", lines))


@given(texts)
def test_html_gives_the_text_back(written: str) -> None:
    """Whatever is written comes back to the last space."""
    assert plain(post_text.to_html(written, base=BASE, people={"bob"})) == written


@given(texts)
def test_pieces_are_the_text(written: str) -> None:
    """Nothing is lost between the pieces."""
    assert "".join(token.text for token in tokens(written)) == written


@given(texts)
def test_html_holds_only_known_tags(written: str) -> None:
    """No text makes a tag of its own."""
    found = set(re.findall(r"</?([^\s>]*)", post_text.to_html(written, base=BASE, people={"bob"})))
    assert found <= {"p", "br", "a", "span"}


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("#Bread #bread #BREAD", ("bread",)),
        ("#面包\uff0c好吃 #हिन्दी #été2024", ("面包", "हिन्दी", "été2024")),
        ("#1 #2024 a#b &#39; /#x ##y", ()),
        ("(#in) #a_b-c", ("in", "a_b")),
        ("https://a.example/#frag", ()),
    ],
)
def test_tags_are_found(written: str, found: tuple[str, ...]) -> None:
    """In every script, each once, never of digits alone or inside a word."""
    assert post_text.tags(written) == found


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("@bob @Bob, (@carol) @bob.", {"bob", "carol"}),
        ("mail a@bob.example and @bob@elsewhere.example", set()),
        ("https://a.example/@bob", set()),
    ],
)
def test_mentions_are_found(written: str, found: set[str]) -> None:
    """Names of people here; no addresses of elsewhere."""
    assert post_text.mentioned(written) == found


@pytest.mark.parametrize(
    ("written", "link"),
    [
        ("see https://a.example/x.", "https://a.example/x"),
        ("(https://a.example/x_(y))", "https://a.example/x_(y)"),
        ("看https://a.example/好。再看", "https://a.example/好"),
        ("（https://a.example/x）「https://a.example/x」", "https://a.example/x"),
        ("看 https://a.example/好。", "https://a.example/好"),
        ('"https://a.example/"onclick=', "https://a.example/"),
        ("javascript://a.example", None),
        ("https:// x", None),
    ],
)
def test_links_end_where_a_reader_would_end_them(written: str, link: str | None) -> None:
    """Without the full stop or bracket behind; http and https alone."""
    found = list(dict.fromkeys(token.text for token in tokens(written) if token.kind == "url"))
    assert found == ([link] if link else [])


def test_length_counts_links_as_told() -> None:
    """Each link is 23 characters long, whatever it is."""
    assert post_text.length("ab https://a.example/" + "x" * 99, characters_per_url=23) == 26


@given(texts)
def test_the_client_counts_as_the_server_does(written: str) -> None:
    """One tokenizer and one rule: what fits here is taken there."""
    counted = with_software(Capability(), "kesong").length(written)
    assert counted == post_text.length(written, characters_per_url=Limits().characters_per_url)
