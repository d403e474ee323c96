"""What a server can do: by its documents, by its kind, and carefully where it is silent."""

import asyncio
from dataclasses import replace

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.api import capability
from kesong_desktop.api.client import Client
from kesong_desktop.errors import NotAuthorised, NotThisProtocol, ServerFault
from kesong_desktop.model.account import Capability, Limits
from tests.unit.api.world import SERVER, Script, ask, recorded

MASTODON = {
    "domain": "mastodon.example",
    "title": "Example",
    "version": "4.3.2",
    "source_url": "https://github.com/mastodon/mastodon",
    "configuration": {
        "statuses": {"max_characters": 500, "max_media_attachments": 4, "characters_reserved_per_url": 23},
        "media_attachments": {
            "supported_mime_types": ["image/jpeg", "image/png", "image/heic", "video/mp4"],
            "description_limit": 1500,
            "image_size_limit": 16_777_216,
            "image_matrix_limit": 33_177_600,
            "video_size_limit": 103_809_024,
        },
    },
}
PIXELFED = {
    "domain": "pixelfed.example",
    "title": "Pixels",
    "version": "3.5.3 (compatible; Pixelfed 0.12.5)",
    "source_url": "https://github.com/pixelfed/pixelfed",
    "configuration": {
        "statuses": {"max_characters": 2000, "max_media_attachments": 20, "characters_reserved_per_url": 23},
        "media_attachments": {
            "supported_mime_types": ["image/jpeg", "image/png"],
            "image_size_limit": 15_360_000,
            "image_matrix_limit": 2_073_600,
            "video_size_limit": 15_360_000,
        },
    },
}


def test_mastodon():
    """All it says is taken; what is known of its kind is added."""
    found = capability.read(MASTODON)
    assert (found.software, found.version, found.title) == ("mastodon", "4.3.2", "Example")
    assert found.limits == Limits(
        4,
        500,
        23,
        1500,
        16_777_216,
        103_809_024,
        image_pixels=33_177_600,
        mime_types=("image/jpeg", "image/png", "image/heic", "video/mp4"),
    )
    assert found.media_single_use
    assert found.text_only_posts
    assert found.replays_keys_s == 0


def test_pixelfed():
    """It wants a picture in each post, and its number of pixels is not believed."""
    found = capability.read(PIXELFED)
    assert found.software == "pixelfed"
    assert not found.text_only_posts
    assert (found.limits.pictures, found.limits.characters) == (20, 2000)
    assert found.limits.image_pixels == 4_000_000
    assert found.limits.alt_characters == Limits().alt_characters


def test_gotosocial_as_recorded():
    """Both versions of its document; the old one does not tell how long a description may be."""
    found = capability.read(recorded("gotosocial_instance_v2"))
    raw = recorded("gotosocial_instance_v2")["configuration"]
    assert found.software == "gotosocial"
    assert (found.limits.characters, found.limits.pictures, found.limits.characters_per_url) == (5000, 6, 25)
    assert found.limits.image_bytes == raw["media_attachments"]["image_size_limit"]
    assert found.limits.alt_characters == raw["media_attachments"]["description_limit"]
    assert found.media_life_s == 2 * 3600
    old = capability.read(recorded("gotosocial_instance_v1"))
    assert replace(old.limits, alt_characters=1500) == found.limits


def test_takahe_as_recorded():
    """A zero is no limit that anybody could keep to."""
    found = capability.read(recorded("takahe_instance_v2"))
    assert (found.software, found.version) == ("takahe", "takahe/0.11.0")
    assert found.limits.video_bytes == Limits().video_bytes
    assert found.limits.image_bytes == 10_485_760
    assert not found.media_single_use


def test_promise_of_replays():
    """Only a clear promise counts."""
    statuses = {"idempotency_key": {"replayed": True, "seconds": 7_776_000}}
    document = {"configuration": {"statuses": statuses}}
    assert capability.read(document).replays_keys_s == 7_776_000
    statuses["idempotency_key"]["replayed"] = "yes"
    assert capability.read(document).replays_keys_s == 0


def test_old_name_of_the_characters():
    """Forks of version 1 say it at the top."""
    assert capability.read({"max_toot_chars": 11_000}).limits.characters == 11_000


@pytest.mark.parametrize(
    "document",
    [{}, [], None, "x", {"configuration": None}, {"configuration": {"statuses": [], "media_attachments": "x"}},
     {"configuration": {"statuses": {"max_characters": "many", "max_media_attachments": -1}}},
     {"configuration": {"media_attachments": {"image_size_limit": True, "supported_mime_types": {"a": 1}}}}],
)  # fmt: skip
def test_missing_fields_mean_careful_defaults(document):
    """What is left out or nonsense falls back to the careful defaults."""
    assert capability.read(document) == Capability()


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "configuration",
                    "statuses",
                    "media_attachments",
                    "max_characters",
                    "version",
                    "idempotency_key",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)


@given(JSON)
def test_no_document_does_harm(document):
    """Limits are always such that something can be posted."""
    limits = capability.read(document).limits
    assert limits.pictures >= 1
    assert limits.characters >= 1
    assert limits.image_pixels >= 4_000_000
    assert limits.mime_types


@pytest.mark.parametrize(
    ("document", "name"),
    [
        ({"version": "2.7.2 (compatible; Akkoma 3.13.2)"}, "akkoma"),
        ({"version": "2.7.2 (compatible; Pleroma 2.6.0)"}, "pleroma"),
        (
            {
                "version": "4.2.1+glitch",
                "domain": "x",
                "source_url": "https://github.com/glitch-soc/mastodon",
            },
            "mastodon",
        ),
        ({"version": "4.2.1+fork", "domain": "x"}, "mastodon"),
        ({"version": "4.2.1"}, "unknown"),
        ({"version": "Kesong 0.1"}, "kesong"),
        ({}, "unknown"),
    ],
)
def test_kind_of_software(document, name):
    """By the version's words, else by the address of the source."""
    assert capability.software_of(document) == name


def test_first_document_is_asked_first():
    """Version 2, and nothing more where it says enough."""
    script = Script(httpx.Response(200, json=MASTODON))
    assert ask(script, lambda client: client.capability()).software == "mastodon"
    assert script.asked == ["GET /api/v2/instance"]


@pytest.mark.parametrize(
    "first",
    [httpx.Response(404, json={"error": "no"}), httpx.Response(405), httpx.Response(302, headers={"Location": "/"}),
     httpx.Response(200, html="<html>the front page</html>")],
)  # fmt: skip
def test_older_document_and_nodeinfo(first):
    """Version 1 where there is no 2 (also where a front page stands in its place), and nodeinfo for the name of the kind."""
    script = Script(
        first,
        httpx.Response(200, json={"version": "9.9", "max_toot_chars": 777}),
        httpx.Response(200, json={"links": [{"rel": "x", "href": "https://elsewhere.example/nodeinfo/2.0"}]}),
        httpx.Response(200, json={"software": {"name": "Pixelfed"}}),
        httpx.Response(200, json={"default_scope": "public", "max_altext_length": 2500}),
    )
    found = ask(script, lambda client: client.capability())
    assert (found.software, found.limits.characters, found.text_only_posts) == ("pixelfed", 777, False)
    assert found.limits.alt_characters == 2500
    assert script.asked[1:] == [
        "GET /api/v1/instance",
        "GET /.well-known/nodeinfo",
        "GET /nodeinfo/2.0",
        "GET /api/v1.1/compose/settings",
    ]
    assert {str(one.url.host) for one in script.requests} == {"pixels.town"}


@pytest.mark.parametrize("links", [{}, {"links": []}, {"links": [{}]}, {"links": "x"}, []])
def test_nodeinfo_that_says_nothing(links):
    """The kind stays unknown; that is no error."""
    nothing = httpx.Response(404), httpx.Response(200, html="<html>")
    script = Script(httpx.Response(200, json={"uri": "x"}), httpx.Response(200, json=links), *nothing)
    assert ask(script, lambda client: client.capability()).software == "unknown"


def test_unknown_kind_is_asked_what_it_has():
    """What it answers to is there, whatever its documents leave out."""
    script = Script(
        httpx.Response(
            200, json={"version": "1", "configuration": {"urls": {"streaming": "wss://s.example/"}}}
        ),
        httpx.Response(404),
        httpx.Response(200, json=[]),
        httpx.Response(404, json={"error": "no"}),
    )
    found = ask(script, lambda client: client.capability())
    assert (found.schedules, found.markers, found.edits) == (True, False, False)
    assert (found.streams, found.streaming_url) == (True, "wss://s.example")
    assert script.asked[2:] == ["GET /api/v1/scheduled_statuses", "GET /api/v1/markers?timeline[]=home"]


def test_server_that_is_none():
    """A web page on both addresses is another protocol; a fault is a fault."""
    page = httpx.Response(200, html="<html>")
    with pytest.raises(NotThisProtocol):
        ask(Script(page, page), lambda client: client.capability())
    fault, gone = httpx.Response(503), httpx.Response(404)
    with pytest.raises(ServerFault):
        ask(Script(fault, gone), lambda client: client.capability(), server=SERVER)
    with pytest.raises(ServerFault):
        ask(Script(fault, fault), lambda client: client.capability(), server=SERVER)


@pytest.mark.parametrize(
    "first",
    [
        *(httpx.Response(status) for status in (403, 500, 501, 502, 503, 504, 520, 599)),
        *(httpx.Response(200, json=one) for one in ({}, [], None, "ok", {"error": "no identity"}, [{}])),
        httpx.Response(200, content=b"\xff\xfe\x00"),
        httpx.Response(200, content=b""),
    ],
)
def test_older_document_after_any_fault_or_nonsense(first):
    """Version 1 answers where version 2 fails; a server that is known already is not judged by it after a fault."""
    older = httpx.Response(200, json={"uri": "x", "version": "takahe/0.11.0"})
    rest = [httpx.Response(404)] * 4
    found = ask(Script(first, older, *rest), lambda client: client.capability())
    assert found.software == "takahe"
    if first.status_code >= 500:
        with pytest.raises(ServerFault):
            ask(Script(first), lambda client: client.capability(even_after_fault=False))


@pytest.mark.parametrize("first", [404, 503, 200])
def test_no_older_document_is_asked_for_once_the_sign_in_is_gone(first):
    """While the first document was awaited, another request was told so. What comes of the first is no matter."""
    asked = []
    newest = asyncio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        if request.url.path == "/api/v2/instance":
            await newest.wait()
            return httpx.Response(first)
        return httpx.Response(401)

    async def do(client: Client) -> None:
        asking = asyncio.ensure_future(client.capability())
        await asyncio.sleep(0)
        with pytest.raises(NotAuthorised):
            await client.me()
        newest.set()
        with pytest.raises(NotAuthorised):
            await asking

    ask(answer, do)
    assert sorted(asked) == ["/api/v1/accounts/verify_credentials", "/api/v2/instance"]


@pytest.mark.parametrize(
    ("stated", "path", "from_bytes"),
    [
        ({}, "/api/kesong/v1/uploads", 8_388_608),
        ({"advised_from": 5}, "/api/kesong/v1/uploads", 5),
        ({"protocol": "other"}, "", 0),
        ({"version": "2.0.0"}, "", 0),
        ({"path": "https://evil.example/x"}, "", 0),
        ({"path": "//evil.example/x"}, "", 0),
        ({"path": "/a/../b"}, "", 0),
        ({"path": "/a?b"}, "", 0),
        ({"path": 7}, "", 0),
    ],
)
def test_resumable_uploads_are_announced(stated: dict, path: str, from_bytes: int) -> None:  # type: ignore[type-arg]
    """Only by a protocol that is spoken here, and only at a path of the server itself."""
    known = {"protocol": "tus", "version": "1.0.0", "path": "/api/kesong/v1/uploads"}
    media = {"resumable_uploads": known | stated}
    found = capability.read({"configuration": {"media_attachments": media}})
    assert (found.resumable_path, found.resumable_from_bytes) == (path, from_bytes)
