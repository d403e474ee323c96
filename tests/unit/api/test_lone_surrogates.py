"""Half a character in one text of an answer, which JSON cannot hold, loses neither the post nor the page."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.api.wire import decode, decode_stream, lenient_decode
from tests.unit.api.world import status

TEXTS = [
    r"\ud800",
    r"a\udc00b",
    r"\ud83d",
    r"\ude00\ud83d",
    r"\ud83d\ud83d\ude00",
    r"\\ud800\ud800",
    r"\ud800\n",
]


@pytest.mark.parametrize("text", TEXTS)
def test_page_keeps_all_its_posts(text: str) -> None:
    """The half becomes the replacement character; the posts beside it are as they were."""
    bodies = [json.dumps(status(number, content=f"<p>post {number}</p>")) for number in range(3)]
    bodies[1] = bodies[1].replace("post 1", f"post {text} 1")
    found = decode.posts(f"[{', '.join(bodies)}]".encode(), "pixels.town")
    assert [one.id for one in found] == ["0", "1", "2"]
    assert "\ufffd" in found[1].html
    found[1].html.encode()


def test_bytes_that_are_no_text_keep_the_page() -> None:
    """A surrogate written as three bytes, and bytes of another encoding."""
    for half in (b"\xed\xa0\x80", b"\xe4", b"\xff"):
        body = json.dumps([status(1, content="post X")]).encode().replace(b"X", half)
        assert [one.id for one in decode.posts(body, "pixels.town")] == ["1"]


def test_event_of_a_stream_is_kept() -> None:
    """In both forms of a stream."""
    body = json.dumps(status(5, content="post X")).replace("X", r"\ud800").encode()
    assert decode_stream.event("update", body, "pixels.town") is not None


@given(st.text(alphabet=st.characters(), max_size=30))
def test_sound_text_is_not_changed(text: str) -> None:
    """Escaped or not, with pairs of surrogates and backslashes: read as the standard says."""
    for body in (json.dumps({"a": text}), json.dumps({"a": text}, ensure_ascii=False)):
        sound = body.encode("utf-8", "surrogatepass")
        wanted = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        assert len(lenient_decode.read(sound, "x")["a"]) >= len(wanted) - 1 if "\ufffd" in wanted else True
        if "\ufffd" not in wanted or "\ufffd" in text:
            assert lenient_decode.read(sound, "x")["a"] == text
