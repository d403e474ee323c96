"""Downloads from anywhere: without the token, never into the local network, bounded."""

import io
import socket

import httpx
import pytest

from kesong_desktop.errors import Gone, NotThisProtocol, TooLarge
from tests.unit.api.world import SERVER, TOKEN, Script, ask


@pytest.fixture
def names(monkeypatch):
    """Names and their addresses, as the network would tell them."""
    known = {"media.example": "93.184.215.14", "inside.example": "192.168.1.1", "six.example": "fe80::1%eth0"}

    def getaddrinfo(host, port, *_args, **_more):
        host.encode("idna")  # as the real one does
        if host not in known and not host.replace(".", "").replace(":", "").isalnum():
            raise OSError(-2, "Name or service not known")
        address = known.get(host, host)
        return [
            (
                socket.AF_INET6 if ":" in address else socket.AF_INET,
                socket.SOCK_STREAM,
                6,
                "",
                (address, port),
            )
        ]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


def fetch(answer, url: str, limit_bytes: int = 1000) -> tuple[str, bytes]:
    target = io.BytesIO()
    kind = ask(answer, lambda client: client.download(url, target, limit_bytes=limit_bytes))
    return kind, target.getvalue()


@pytest.mark.parametrize("url", [f"{SERVER}/m/5.jpg", "https://media.example/5.jpg"])
def test_token_stays_at_home_on_downloads(names, url):
    """Media are fetched without the token, from our server and from others."""
    script = Script(httpx.Response(200, content=b"picture", headers={"Content-Type": "image/jpeg"}))
    assert fetch(script, url) == ("image/jpeg", b"picture")
    assert "authorization" not in script.requests[0].headers
    assert TOKEN not in str(script.requests[0].headers)


def test_redirect_of_a_download_is_followed_with_care(names):
    """To another place on the net yes, with no token; into the local network no."""
    script = Script(
        httpx.Response(302, headers={"Location": "https://media.example/a.jpg"}),
        httpx.Response(301, headers={"Location": "/b.jpg"}),
        httpx.Response(200, content=b"picture"),
    )
    assert fetch(script, f"{SERVER}/m/5.jpg")[1] == b"picture"
    assert [str(one.url) for one in script.requests[1:]] == [
        "https://media.example/a.jpg",
        "https://media.example/b.jpg",
    ]
    assert all("authorization" not in one.headers for one in script.requests)
    for location in ("https://inside.example/router", "https://[", "http://media.example/a.jpg"):
        script = Script(httpx.Response(302, headers={"Location": location}))
        with pytest.raises(NotThisProtocol):
            fetch(script, f"{SERVER}/m/5.jpg")
        assert len(script.requests) == 1


@pytest.mark.parametrize(
    "url",
    ["http://media.example/a.jpg", "file:///etc/passwd", "https://inside.example/a", "https://127.0.0.1/a", "https://10.0.0.1/a",
     "https://six.example/a", "https://169.254.169.254/latest", "ftp://media.example/a", "//media.example/a", "", "https://",
     "http://pixels.town/a", "https://[::1]/a", "https://[::ffff:10.0.0.1]/a", "https://[", "https://media.example:99999/a",
     "https://a..b/a", "data:image/png;base64,AAAA"],
)  # fmt: skip
def test_addresses_that_a_post_must_not_open(names, url):
    """Other schemes and the local network are refused before anything is asked."""
    script = Script()
    with pytest.raises(NotThisProtocol):
        fetch(script, url)
    assert script.requests == []


def test_download_is_bounded(names):
    """A file that does not end is broken off."""
    with pytest.raises(TooLarge):
        fetch(Script(httpx.Response(200, content=b"x" * 5000)), f"{SERVER}/m/5.jpg")


def test_endless_redirects(names):
    """Round and round is no answer."""
    script = Script(*(httpx.Response(302, headers={"Location": "/again"}) for _ in range(9)))
    with pytest.raises(NotThisProtocol, match="redirects"):
        fetch(script, f"{SERVER}/m/5.jpg")
    assert len(script.requests) == 4


def test_missing_picture(names):
    """A picture that is gone is gone."""
    with pytest.raises(Gone):
        fetch(Script(httpx.Response(404, html="<p>")), f"{SERVER}/m/5.jpg")
