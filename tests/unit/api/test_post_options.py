"""Who may answer, who may quote and where it is: sent where the server is known to take it."""

import json

import httpx
import pytest

from kesong_desktop.api import capability
from kesong_desktop.api.wire import post_options
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.outbox import PostBody
from kesong_desktop.model.reply_policy import ReplyPolicy
from tests.unit.api.test_capability import PIXELFED, recorded
from tests.unit.api.world import Script, ask, status

WISH = PostBody(replies=ReplyPolicy.NOBODY, quotes=ReplyPolicy.FOLLOWERS, place="Arezzo", place_id="77")


def mastodon(version: str) -> dict[str, object]:
    """The instance document of a Mastodon."""
    return {"domain": "pixels.town", "version": version, "source_url": "https://github.com/mastodon/mastodon"}


def sent(document: dict[str, object], body: PostBody) -> dict[str, object]:
    """The fields for a server with such a document."""
    return post_options.fields(body, capability.read(document))


def test_gotosocial_keeps_answers_to_some() -> None:
    """As recorded, 0.20: in both spellings of its rules. An older one is told nothing."""
    document = recorded("gotosocial_instance_v2")
    rules = sent(document, WISH)["interaction_policy"]["can_reply"]
    assert rules["always"] == rules["automatic_approval"] == ["author"]
    only_named = sent(document, PostBody(replies=ReplyPolicy.MENTIONED))
    assert only_named["interaction_policy"]["can_reply"]["always"] == ["author", "mentioned"]
    assert sent(document | {"version": "0.15.0+git"}, WISH) == {}


@pytest.mark.parametrize(
    ("version", "is_heard"), [("4.4.8", False), ("4.5.0", True), ("4.10.1+glitch", True)]
)
def test_mastodon_knows_who_may_quote(version: str, *, is_heard: bool) -> None:
    """Since 4.5; who may answer it never knows."""
    assert sent(mastodon(version), WISH) == ({"quote_approval_policy": "followers"} if is_heard else {})


def test_pixelfed_has_places_and_closes_comments() -> None:
    """It closes them for all or for nobody."""
    assert sent(PIXELFED, WISH) == {"comments_disabled": True, "place_id": "77"}
    assert sent(PIXELFED, PostBody(replies=ReplyPolicy.FOLLOWERS)) == {}


def test_nothing_is_said_where_nothing_is_wished() -> None:
    """Nor where the server is not known to listen."""
    for document in (PIXELFED, recorded("gotosocial_instance_v2"), mastodon("4.5.0")):
        assert sent(document, PostBody()) == {}
    assert sent({}, WISH) == {}


def test_they_go_with_the_post() -> None:
    """Beside its other fields, which they cannot overwrite by being empty."""
    script = Script(httpx.Response(200, json=status(5)))

    async def do(client):
        made = await client.create_status(
            text="hello", media_ids=[], visibility=Visibility.PUBLIC, key="K", more={"place_id": "77"}
        )
        return made.id

    assert ask(script, do) == "5"
    assert json.loads(script.requests[0].content) == {
        "status": "hello",
        "visibility": "public",
        "place_id": "77",
    }
