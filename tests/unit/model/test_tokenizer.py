"""One tokenizer for hashtags, mentions and links, by the rule of each kind of server."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.api.capability import with_software
from kesong_desktop.model.account import Capability
from kesong_desktop.model.text import caption, richtext
from kesong_desktop.model.text.entities import begun_at, links_in, mentions_in, tags_in
from kesong_desktop.model.text.text_rule import OWN, rule_of
from kesong_desktop.model.text.tokenizer import is_tag, tidy_tag, tokens
from tests.fakes.scripts import WORDS
from tests.fakes.servers.markup import HTML_OF

URL = "https://example.org/a_(b)/c?x=1#top"
CUTS = {
    "mastodon": re.compile("\u200d"),
    "pleroma": re.compile("[\u200d・]"),
    "akkoma": re.compile("[\u200d・]"),
    "gotosocial": re.compile("[\u200c\u200d·・]"),
}
"""What a server's tags cannot hold, of the words below."""
KINDS = [*HTML_OF, "unknown"]

texts = st.lists(
    st.sampled_from([*WORDS.values(), "#", "＃", "@bob", "@a.b@c.example", "https://", URL, " ", "\n", "。", "（", ")",
                     "·", "・", "\u200c", "\u0301", "️⃣", "_", "1", "/", "&", "."])
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=3),
    max_size=12,
).map("".join)  # fmt: skip


@given(texts, st.sampled_from(KINDS))
def test_tokens_are_the_text(text: str, kind: str) -> None:
    """Nothing is lost between them, none is empty, and each stands where it says."""
    found = list(tokens(text, rule_of(kind)))
    assert "".join(token.text for token in found) == text
    assert all(token.text and text.startswith(token.text, token.start) for token in found)


@given(texts)
def test_own_tags_are_recognised_again(text: str) -> None:
    """What is found as a tag is one when it comes back as a link, stays as it is when tidied, and is complete while typed."""
    for token in tokens(text):
        if token.kind == "tag":
            assert is_tag(token.text)
            assert tags_in("#" + tidy_tag(token.text[1:])) == (tidy_tag(token.text[1:]),)
            begun = begun_at(text[: token.start] + token.text, token.start + len(token.text))
            assert begun is not None
            assert begun.word == token.text[1:]


def test_there_are_forty_scripts() -> None:
    """The law below is about at least so many."""
    assert len(WORDS) >= 40


@pytest.mark.parametrize("kind", HTML_OF)
@pytest.mark.parametrize("script", WORDS)
def test_each_script_keeps_its_tags_links_and_count(kind: str, script: str) -> None:
    """From the draft through the server's HTML to the reader: the same tags and links, the same text, one count."""
    word = WORDS[script]
    space = " " if word[-1].isascii() else ""
    written = caption.compose("", f"{word}{space}{URL} {word} ({URL}) @bob", (word, f"{word} 2"))
    runs = richtext.read(HTML_OF[kind](written))
    assert richtext.text_of(runs) == written
    shown = {run.target for run in runs if run.kind == "tag"}
    composed = unicodedata.normalize("NFC", word)
    wanted = {f"#{composed}", f"#{composed}2"}
    # Where a server's rule ends a tag early, the reader is led to the tag that the server knows.
    if CUTS.get(kind, re.compile(r"(?!)")).search(composed) or (
        kind == "takahe" and not re.fullmatch(r"\w+", composed)
    ):
        wanted = {f"#{tag}" for tag in tags_in(written, rule_of(kind))} or wanted
    assert shown == wanted
    can = with_software(Capability(), kind)
    assert can.length(written) == can.length(richtext.text_of(runs))
    assert [run.href for run in runs if run.kind == "link"] == [URL, URL]


@pytest.mark.parametrize(
    ("kind", "text", "wanted"),
    [
        # spec/models/tag_spec.rb of Mastodon
        ("mastodon", "https://en.wikipedia.org/wiki/Ghostbusters_(song)#Lawsuit", ()),
        ("mastodon", "https://gcc.gnu.org/bugzilla/show_bug.cgi?id=111895#c4", ()),
        ("mastodon", "this is #ａｅｓｔｈｅｔｉｃ", ("ａｅｓｔｈｅｔｉｃ",)),
        ("mastodon", "hello #3d #l33ts35k1ll #１ #3", ("3d", "l33ts35k1ll")),
        ("mastodon", "#one·two·three #·one #one·", ("one·two·three", "one")),
        ("mastodon", "#ス・パ #hello_world #_ #test🎉", ("ス・パ", "hello_world", "test")),
        ("mastodon", "x=#no a/#no )#no", ()),
        ("pleroma", "#a·b #हिन्दी #c・d", ("a·b", "हिन्दी", "c")),
        ("pixelfed", "#ス・パ ＃舟 &#no #2024", ("ス・パ", "舟")),
        ("gotosocial", "#2024 #a·b #test🎉 #été", ("2024", "a", "été")),
        ("takahe", "#हिन्दी #面包", ("ह", "面包")),
        ("kesong", "#हिन्दी #क्\u200dष #1 #️⃣x (#in) a#b ##y", ("हिन्दी", "क्\u200dष", "in")),
    ],
)
def test_tags_by_the_rule_of_each_server(kind: str, text: str, wanted: tuple[str, ...]) -> None:
    """As its source has it."""
    assert tags_in(text, rule_of(kind)) == wanted


@pytest.mark.parametrize(
    ("kind", "text", "wanted"),
    [
        ("kesong", "看https://example.org/好，然后", ("https://example.org/好",)),
        ("kesong", "（https://example.org/a）", ("https://example.org/a",)),
        ("kesong", "「https://example.org/a」。", ("https://example.org/a",)),
        ("kesong", "https://example.org/a_(b_(c)) (https://example.org/d)e",
         ("https://example.org/a_(b_(c))", "https://example.org/d")),
        ("kesong", "https://example.org/x[1]={y}] http://[::1]:80/z", ("https://example.org/x[1]={y}", "http://[::1]:80/z")),
        ("kesong", "https://example.org은 https://a.example를/b https://münchen.example/ä",
         ("https://example.org", "https://a.example", "https://münchen.example/ä")),
        ("kesong", "https://例え.jp/パス https://例え.テスト/ https://h.example:8080은",
         ("https://例え.jp/パス", "https://例え.テスト/", "https://h.example:8080은")),
        ("kesong", "https://example.org/a\u200b https://example.org/b\u202egpj \u2067https://example.org/c\u2069",
         ("https://example.org/a", "https://example.org/b", "https://example.org/c")),
        ("kesong", "https://example.org/می\u200cخواهم https://example.org/क्\u200dष",
         ("https://example.org/می\u200cخواهم", "https://example.org/क्\u200dष")),
        ("kesong", "'https://example.org/a' «https://example.org/b» “https://example.org/c”。 https://example.org/d…",
         ("https://example.org/a", "https://example.org/b", "https://example.org/c", "https://example.org/d")),
        ("kesong", "xhttps://example.org @https://example.org", ()),
        ("mastodon", "看https://example.org/好，然后 x", ("https://example.org/好，然后",)),
        ("mastodon", "看https://example.org。然后", ("https://example.org",)),
        ("mastodon", "(https://example.org/a_(b)). https://example.org?q=1!", ("https://example.org/a_(b)", "https://example.org?q=1")),
        ("mastodon", "http://localhost/x https://a.example/ https://example.com1 https://", ()),
        ("mastodon", "https://例子.中国/路 https://xn--fsq.xn--fiqs8s/", ("https://例子.中国/路", "https://xn--fsq.xn--fiqs8s/")),
    ],
)  # fmt: skip
def test_links_by_the_rule_of_each_server(kind: str, text: str, wanted: tuple[str, ...]) -> None:
    """Our own ends at full-width punctuation; Mastodon's as twitter-text has it."""
    assert links_in(text, rule_of(kind)) == wanted


@pytest.mark.parametrize(
    ("kind", "text", "wanted"),
    [
        ("mastodon", "@anna.b@pixels.town. @ben-, x=@no a@no.org @screen@", ("anna.b@pixels.town", "ben")),
        ("kesong", "@bobさん @anna@127.0.0.1:80 @bob.", ("bob", "anna@127.0.0.1:80")),
    ],
)
def test_mentions_by_the_rule_of_each_server(kind: str, text: str, wanted: tuple[str, ...]) -> None:
    """A name with dots is one on Mastodon, the end of a sentence is none."""
    assert mentions_in(text, rule_of(kind)) == wanted


@pytest.mark.parametrize(
    ("tag", "wanted"),
    [
        ("हिन्दी", "हिन्दी"),
        ("slow travel", "slowtravel"),
        ("#ส้ม!", "ส้ม"),
        ("·ab·", "ab"),
        ("❤️", ""),
        ("l·l", "l·l"),
    ],
)
def test_a_tag_is_tidied_without_its_marks_lost(tag: str, wanted: str) -> None:
    """Spaces and punctuation go, marks and middle dots stay."""
    assert tidy_tag(tag) == wanted


def test_the_tokenizer_is_quick_on_hostile_text() -> None:
    """Work grows with the length."""
    for part in ("https://a.", "#a·", "@a.", "https://a.b/(", "https://a.b/((((", "a.b-"):
        list(tokens("https://" + part * 2000, rule_of("mastodon")))
        list(tokens(part * 2000, OWN))


def test_own_rule_is_the_rule_of_the_unknown() -> None:
    """So nothing is linked where a server says nothing of itself."""
    assert rule_of("unheard-of") is OWN
    assert re.fullmatch(r"\S+", OWN.separators)
