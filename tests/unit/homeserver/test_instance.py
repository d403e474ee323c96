"""What the server says about itself."""

import io

from PIL import Image

from kesong_desktop.api import capability
from tests.unit.homeserver.world import Client, Person


def test_instance_2_tells_the_limits_and_the_promise(client: Client) -> None:
    """Limits are told as they are held, and the replay of keys is promised in both places."""
    told = client.get("/api/v2/instance").json()
    promise = {"replayed": True, "seconds": 7_776_000}
    statuses, media = told["configuration"]["statuses"], told["configuration"]["media_attachments"]
    assert statuses["idempotency_key"] == told["kesong"]["statuses"]["idempotency_key"] == promise
    assert (statuses["max_characters"], statuses["max_media_attachments"]) == (5000, 20)
    assert statuses["characters_reserved_per_url"] == 23
    assert (media["image_size_limit"], media["video_size_limit"], media["description_limit"]) == (
        200_000,
        400_000,
        1500,
    )
    assert "image/jpeg" in media["supported_mime_types"]
    assert "image/heic" not in media["supported_mime_types"]
    assert told["version"].startswith("4.3.0 (compatible; Kesong ")
    assert told["configuration"]["urls"] == {"streaming": "ws://localhost"}
    assert client.get("/api/v1/instance").json()["urls"] == {"streaming_api": "ws://localhost"}


def test_our_own_client_reads_what_it_can_do(client: Client) -> None:
    """Live updates, posts for later, edits and the rest, from the document alone."""
    found = capability.read(client.get("/api/v2/instance").json())
    assert (found.software, found.streaming_url) == ("kesong", "ws://localhost")
    assert found.streams
    assert found.schedules
    assert found.edits
    assert found.markers
    assert found.replays_keys_s == 7_776_000


def test_default_limits_are_those_promised() -> None:
    """40 MiB pictures, 200 MiB clips, 100 million pixels."""
    from kesong_desktop.homeserver.limits import HomeLimits  # noqa: PLC0415

    limits = HomeLimits()
    assert (limits.image_bytes, limits.video_bytes, limits.image_pixels) == (
        41_943_040,
        209_715_200,
        100_000_000,
    )


def test_instance_1_and_nodeinfo_count(client: Client, alice: Person) -> None:
    """People and public posts are counted; private ones are not."""
    alice.say("x")
    alice.say("y", visibility="private")
    assert client.get("/api/v1/instance").json()["stats"] == {
        "user_count": 3,
        "status_count": 1,
        "domain_count": 0,
    }
    link = client.get("/.well-known/nodeinfo").json()["links"][0]["href"]
    told = client.get(link).json()
    assert told["software"]["name"] == "kesong"
    assert told["usage"] == {"users": {"total": 3}, "localPosts": 1}


def test_oauth_metadata_names_what_there_is(client: Client) -> None:
    """RFC 8414."""
    told = client.get("/.well-known/oauth-authorization-server").json()
    assert told["token_endpoint"] == "http://localhost/oauth/token"
    assert told["code_challenge_methods_supported"] == ["S256"]


def test_art_is_a_picture(client: Client, alice: Person) -> None:
    """Everybody has an avatar and a header that can be opened."""
    me = alice.get("/api/v1/accounts/verify_credentials")
    for address in (me["avatar"], me["header"]):
        Image.open(io.BytesIO(client.get(address).content)).load()
    assert client.get("/art/other.png").status_code == 404
