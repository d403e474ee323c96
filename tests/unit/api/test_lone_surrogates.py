"""Half a character in one text of an answer, which JSON cannot hold, loses neither the post nor the page."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.api.wire import decode, decode_stream, lenient_decode
from kesong_desktop.errors import NotThisProtocol
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


BODY = json.dumps([status(1, content="one"), status(2, content="two", favourites_count="COUNT")])


@pytest.mark.parametrize(
    "body",
    [
        b"\xef\xbb\xbf" + BODY.encode(),
        BODY.encode("utf-16"),
        BODY.encode("utf-16-be"),
        BODY.encode("utf-32"),
        BODY.encode() + b"\0",
        BODY.replace("one", "a\tb\nc\x01d").encode(),
        *(
            BODY.replace('"COUNT"', number).encode()
            for number in ("1e999", "-1E+4000", "NaN", "-Infinity", "9" * 5000, "1" + "0" * 400 + ".5")
        ),
    ],
)
def test_what_json_does_not_allow_in_one_place_keeps_the_page(body: bytes) -> None:
    """A byte order mark, another encoding, control characters in a text, numbers that are none or beyond all range."""
    assert [one.id for one in decode.posts(body, "pixels.town")] == ["1", "2"]


def test_texts_with_numbers_are_not_changed() -> None:
    """Where another place of the answer has to be repaired."""
    body = json.dumps({"a": '1e999 NaN \\\\ " Infinity', "b": "x"}).replace('"x"', "1e999").encode()
    assert lenient_decode.read(body, "x") == {"a": '1e999 NaN \\\\ " Infinity', "b": None}


def test_repair_of_a_long_answer_takes_time_in_proportion() -> None:
    """Quotes without an end, digits and backslashes: work that grows with the square would not end."""
    for piece in (b'"', b"9", b"\\", b'"\\', b"1e", b"-"):
        with pytest.raises(NotThisProtocol):
            lenient_decode.read(b"[" + piece * 300_000, "x")
