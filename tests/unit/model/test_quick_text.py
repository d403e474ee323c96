"""The quick way to a post's text says the same words as the tree, or leaves it to the tree."""

import re

from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.search import tags_of
from kesong_desktop.model.text import richtext
from kesong_desktop.model.text.quick_text import quick_tags, quick_text
from kesong_desktop.model.text.search_words import cjk_pairs, folded, holds_all, trigrams
from tests.fakes.timeline_services import post

_PIECES = st.sampled_from(
    (
        *(
            "<p>",
            "</p>",
            "<br>",
            "<br />",
            "<strong>",
            "</strong>",
            "<em>",
            "</em>",
            "<ul><li>",
            "</li></ul>",
            "<p dir='auto'>",
        ),
        *(
            "Fog",
            " over ",
            "the bay",
            "湖边",
            "&amp;",
            "&lt;b&gt;",
            "a < b",
            "<3",
            "&#x200b;",
            "\u202e",
            "x\ty",
            "\n",
            "#",
            "<!--",
        ),
        '<a href="https://a/tags/lake" class="mention hashtag" rel="tag">#<span>lake</span></a>',
        '<a href="https://a/tags/no" class="hashtag">no sign</a>',
        "#bare",
        '<a href="https://a.example/x?y=1&amp;z=2"><span class="invisible">https://</span><span>a.example/x</span></a>',
        '<span class="h-card"><a href="https://a/@bo" class="u-url mention">@<span>bo</span></a></span>',
        '<a title=">" href="https://b">b</a>',
        "<script>no</script>",
        "<code> x </code>",
        "<p",
    )
)


def words(text: str) -> str:
    """The text without white space, which decides about no match of a word within a line."""
    return "".join(text.split())


@given(st.lists(_PIECES, max_size=12).map("".join))
def test_quick_text_and_tags_are_those_of_the_tree(html: str) -> None:
    one = post(1, html=html)
    quick = quick_text(html)
    if quick is not None:
        assert words(quick) == words(richtext.text_of(one.runs))
        tags = quick_tags(html, quick)
        if tags is not None:
            wanted = {run.target.removeprefix("#") for run in one.links if run.kind == "tag"}
            assert set(tags) == wanted


def test_ordinary_posts_take_the_quick_way() -> None:
    html = (
        '<p>Fog &amp; gulls<br />over the bay</p><p><a href="https://a/tags/lake" class="mention hashtag" rel="tag">'
        '#<span>Lake</span></a> <span class="h-card"><a href="https://a/@bo">@<span>bo</span></a></span></p>'
    )
    text = quick_text(html)
    assert text is not None
    assert text.split() == ["Fog", "&", "gulls", "over", "the", "bay", "#Lake", "@bo"]
    assert quick_tags(html, text) == ("Lake",)
    assert tags_of(post(1, html=html)) == {"lake": "Lake"}


@given(st.text(alphabet="湖边aあガ゛한、 é\0Ⅷ㎏🈚", max_size=8), st.integers(0, 7), st.integers(1, 4))
def test_each_part_of_a_text_has_its_trigrams_and_pairs_in_it(text: str, at: int, length: int) -> None:
    """So the indexes never miss what the text holds."""
    whole = folded(text)
    part = whole[at : at + length].strip()
    if not part or re.search(r"\s", part):
        return
    assert holds_all(part, whole)
    assert set(trigrams(part)) <= set(trigrams(whole))
    if len(cjk_pairs(part)) == len(part) == 2:
        assert part in cjk_pairs(whole)
    elif len(cjk_pairs(part)) == len(part) == 1:
        assert any(pair.startswith(part) for pair in cjk_pairs(whole))
