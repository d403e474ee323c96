"""Names of servers, in every spelling."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.api.address import normalise_server
from kesong_desktop.errors import InvalidInput
from kesong_desktop.messages.catalogue import Messages


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("pixels.town", "https://pixels.town"),
        ("  Pixels.Town/ ", "https://pixels.town"),
        ("https://pixels.town", "https://pixels.town"),
        ("HTTPS://pixels.town/web/home?x=1", "https://pixels.town"),
        ("@me@pixels.town", "https://pixels.town"),
        ("me@pixels.town", "https://pixels.town"),
        ("https://pixels.town/@me", "https://pixels.town"),
        ("pixels.town:8443", "https://pixels.town:8443"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("localhost:3000/about", "http://localhost:3000"),
        ("https://localhost", "https://localhost"),
        ("[::1]:8000", "http://[::1]:8000"),
        ("http://[::1]:8000/", "http://[::1]:8000"),
        ("https://[2001:db8::1]", "https://[2001:db8::1]"),
        ("xn--bcher-kva.example", "https://xn--bcher-kva.example"),
        ("bücher.example", "https://xn--bcher-kva.example"),
        ("@me@BÜCHER.example", "https://xn--bcher-kva.example"),
        ("пример.example:8443", "https://xn--e1afmkfd.example:8443"),
        ("ｐｉｘｅｌｓ。town", "https://pixels.town"),
        ("https://pixels.town:443/", "https://pixels.town"),
        ("http://127.0.0.2:80", "http://127.0.0.2"),
        ("mastodon", "https://mastodon"),
    ],
)
def test_every_spelling_of_a_server(text, origin):
    """Whatever a person copies, the origin is meant."""
    assert normalise_server(text) == origin
    assert normalise_server(origin) == origin


@pytest.mark.parametrize(
    "text",
    ["", "   ", "/", "@", "two words", "ftp://pixels.town", "javascript://x", "https://", "a..b", "-x.example", "x" * 300,
     "pixels.town:port", "pixels.town:99999", "pixels.town:0", "http://pixels.town", "[::1", "[::1]x",
     "[nonsense]", "[::1]:99999",
     "a.b?c", "a#b", "pixels.town.", "ü" * 70, "http://bücher.example", "http://10.0.0.1", "bücher.example:x",
     "a\nb.example", "https:/pixels.town", "https://https://pixels.town"],
)  # fmt: skip
def test_what_is_no_server(text):
    """Nonsense, other schemes, impossible ports, and plain http to elsewhere are refused with a hint."""
    with pytest.raises(InvalidInput) as caught:
        normalise_server(text)
    assert Messages().what_now(caught.value)


@given(st.text(max_size=40))
def test_any_text_is_a_server_or_refused(text):
    """What passes is an address that can be used."""
    try:
        origin = normalise_server(text)
    except InvalidInput:
        return
    assert urlsplit(origin).hostname
    assert urlsplit(origin).port is None or 0 < urlsplit(origin).port < 65536
    assert origin.isascii()
    assert normalise_server(origin) == origin
