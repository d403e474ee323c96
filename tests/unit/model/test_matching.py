"""A post's words, compared across servers."""

import html

from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.outbox.matching import normalised
from kesong_desktop.model.text import richtext
from kesong_desktop.model.text.html_tree import ELLIPSIS

words = st.text(st.characters(exclude_categories=("Cs",))) | st.text(
    "ab \n\t\r\x07\x0b\x85\u2028\u202e\u2066\u200f"
)


@given(words)
def test_own_words_are_known_again_behind_html(text):
    """What reading leaves out of HTML, comparing leaves out of the words that were sent."""
    page = f"<p>{html.escape(text, quote=False).replace(chr(10), '<br>')}</p>"
    seen = richtext.plain(page)
    assert normalised(seen) == normalised(text) or seen.endswith(ELLIPSIS)
