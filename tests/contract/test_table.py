"""The table: each request of the program against each kind of server."""

from typing import Any

import pytest

from kesong_desktop.api.client import Client
from kesong_desktop.errors import Forbidden, Gone, NotAuthorised, Rejected
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import HOME, Post, Timeline
from tests.contract.client_calls import ask, publish
from tests.fakes.servers.kinds import KINDS, OldPixelfed, Takahe


def test_what_it_is(model):
    """Its kind is recognised, and its limits are what it says, or such that one can post."""
    found = ask(model, lambda client: client.capability())
    kind = next(name for name, made in KINDS.items() if type(model) is made).removesuffix("-old")
    assert found.software == kind
    limits = found.limits
    assert limits.image_pixels >= 4_000_000
    assert limits.video_bytes > 0
    assert limits.pictures == {"gotosocial": 6}.get(kind, 4)
    assert limits.characters == {"gotosocial": 5000, "akkoma": 5000, "pleroma": 5000}.get(kind, 500)
    assert limits.image_bytes == {
        "gotosocial": 41_943_040,
        "takahe": 10_485_760,
        "pixelfed": 8_388_608 if isinstance(model, OldPixelfed) else 15_360_000,
        "akkoma": 16_000_000,
        "pleroma": 16_000_000,
    }.get(kind, 8_388_608)
    assert limits.alt_characters == {
        "gotosocial": 1500,
        "pixelfed": 2000,
        "akkoma": 5000,
        "pleroma": 5000,
    }.get(kind, 1000)


def test_what_it_can(model):
    """What the kind has and has not is known; of one that is not known, its answers tell."""
    can = ask(model, lambda client: client.capability())
    kind = can.software
    assert can.schedules is (kind in {"mastodon", "gotosocial", "akkoma", "pleroma"})
    assert can.direct is (kind != "pixelfed")
    assert can.album_in_order is (kind != "takahe")
    assert can.edits is (kind != "unknown")
    assert ("video/mp4" in can.limits.mime_types) is ("video/mp4" in model.types())


def test_who_i_am(model):
    """The person, and their usual visibility."""
    me = ask(model, lambda client: client.me())
    assert (me.person.username, str(me.default_visibility)) == ("alice", model.default_visibility)


def test_album(model, picture):
    """Four pictures with their descriptions, public as asked; in order where the kind keeps it."""
    post = ask(model, lambda client: publish(client, picture, 4))
    alts = [one.alt for one in post.attachments]
    assert sorted(alts) == [f"number {one}" for one in range(4)]
    capability = ask(model, lambda client: client.capability())
    if capability.album_in_order and capability.software != "unknown":
        assert alts == sorted(alts)
    assert post.visibility is Visibility.PUBLIC
    assert all(one["focus"] == "0.000,0.500" for one in model.media.values())


def test_text_alone(model):
    """Posted, or refused where the capability says so."""
    made = refused = None
    takes = ask(model, lambda client: client.capability()).text_only_posts
    try:
        made = ask(
            model,
            lambda client: client.create_status(
                text="hi", media_ids=[], visibility=Visibility.PUBLIC, key="K"
            ),
        )
    except Forbidden as error:
        refused = error.said
    assert (made is not None) is takes
    assert takes or refused == "Empty statuses are not allowed"


def test_home_to_its_end(model, picture):
    """All posts once, newest first, and an end."""

    async def do(client: Client) -> list[str]:
        for number in range(12):
            await publish(client, picture, key=str(number))
        seen: list[str] = []
        page = await client.timeline(HOME)
        for _ in range(20):
            assert len({one.id for one in page.posts}) == len(page.posts)
            seen += [one.id for one in page.posts]
            if not page.older:
                return seen
            page = await client.timeline(HOME, cursor=page.older)
        raise AssertionError("it never ends")

    seen = ask(model, do)
    assert seen == model.newest_first()


@pytest.mark.parametrize("name", ["account:7", "tag:lake", "public"])
def test_other_timelines_to_their_end(model, picture, name):
    """Also where no Link header leads on."""

    async def do(client: Client) -> set[str]:
        for number in range(7):
            await publish(client, picture, key=str(number), text="the #lake")
        first = await client.timeline(Timeline(name))
        second = await client.timeline(Timeline(name), cursor=first.older)
        return {one.id for one in (*first.posts, *second.posts)}

    assert ask(model, do) == set(model.posts)


def test_like_save_and_back(model, picture):
    """Each shows in the answer."""

    async def do(client: Client) -> list[bool]:
        post = await publish(client, picture)
        return [
            (await client.favourite(post.id, on=True)).favourited,
            (await client.bookmark(post.id, on=True)).bookmarked,
            [one.id for one in (await client.timeline(Timeline("bookmarks"))).posts] == [post.id],
            not (await client.favourite(post.id, on=False)).favourited,
            not (await client.bookmark(post.id, on=False)).bookmarked,
        ]

    assert all(ask(model, do))


def test_boost_twice_is_once(model, picture):
    """The boosted post comes back, whatever it is wrapped in."""

    async def do(client: Client) -> list[tuple[str, bool]]:
        post = await publish(client, picture)
        boosts = [await client.boost(post.id, on=on) for on in (True, True, False, False)]
        return [(one.id == post.id, one.reblogged) for one in boosts]

    assert ask(model, do) == [(True, True), (True, True), (True, False), (True, False)]
    assert len(model.boosts) == 1


def test_edit_keeps_every_picture(model, picture):
    """New words, the same pictures in the same order; nothing is deleted from the server."""

    async def do(client: Client) -> tuple[Post, Post, str]:
        post = await publish(client, picture, 3)
        before = await client.source(post.id)
        ids = [one.id for one in post.attachments]
        edited = await client.edit_status(post.id, text=before.text + " there", media_ids=ids)
        return post, edited, (await client.source(post.id)).text

    post, edited, text = ask(model, do)
    assert text == "hello there"
    assert [one.id for one in edited.attachments] == [one.id for one in post.attachments]
    assert [one.alt for one in edited.attachments] == [one.alt for one in post.attachments]
    assert model.deleted_media == []


def test_new_description(model, picture):
    """It changes, and the point of focus stays."""

    async def do(client: Client) -> None:
        sent = await client.upload(picture, mime="image/jpeg", alt="old", focus=(0, 0.5))
        await client.update_media(sent.id, alt="new", focus=(0, 0.5))

    ask(model, do)
    (made,) = model.media.values()
    assert (made["description"], made["focus"]) == ("new", "0.000,0.500")


def test_history(model, picture):
    """The first wording, where the capability says that it is kept."""

    async def do(client: Client) -> list[str]:
        post = await publish(client, picture)
        await client.edit_status(post.id, text="other", media_ids=[one.id for one in post.attachments])
        return [one.html for one in await client.edit_history(post.id)]

    if ask(model, lambda client: client.capability()).history:
        assert ask(model, do) == ["<p>hello</p>", "<p>other</p>"]
    else:
        with pytest.raises(Gone):
            ask(model, do)


def test_conversation(model):
    """All that stands above, from the first on, and the answers below."""
    numbers = [""]
    for _ in range(5):
        numbers.append(model.keep_post("8", reply_to=numbers[-1]))
    _, *above, middle, last = numbers

    found = ask(model, lambda client: client.context(middle))
    assert [[one.id for one in part] for part in found] == [above, [last]]


def test_bookmarks_to_their_end(model, picture):
    """Also where only the server's own cursor leads on."""

    async def do(client: Client) -> list[str]:
        for number in range(7):
            post = await publish(client, picture, key=str(number))
            await client.bookmark(post.id, on=True)
        first = await client.timeline(Timeline("bookmarks"))
        second = await client.timeline(Timeline("bookmarks"), cursor=first.older)
        return [one.id for one in (*first.posts, *second.posts)]

    assert ask(model, do) == model.newest_first()


def test_delete_twice(model, picture):
    """Gone is what was wanted."""

    async def do(client: Client) -> None:
        post = await publish(client, picture)
        await client.delete_status(post.id)
        await client.delete_status(post.id)

    ask(model, do)
    assert model.posts == {}


def test_what_is_not_there(model):
    """Told as gone, whatever number or page the server tells it with."""
    with pytest.raises(Gone):
        ask(model, lambda client: client.status("404"))


def test_sign_in_that_is_over(model):
    """Recognised, in each of its disguises."""
    with pytest.raises(NotAuthorised):
        ask(model, lambda client: client.timeline(HOME), token="OLD")


def test_notifications_end(model):
    """Each once."""

    async def do(client: Client) -> tuple[list[str], int]:
        page = await client.notifications()
        return [one.kind for one in page.notifications], len(
            (await client.notifications(cursor=page.older)).notifications
        )

    assert ask(model, do) == (["follow"], 0)


def test_search(model, picture):
    """People and tags; posts where the kind looks into them."""

    async def do(client: Client) -> Any:
        await publish(client, picture, text="bobbing on the #lake")
        return await client.search("bob"), await client.search("#lake")

    bob, lake = ask(model, do)
    assert [one.username for one in bob.people] == ["bob"]
    assert lake.tags == ("lake",)
    looks_into_posts = not isinstance(model, Takahe)
    assert [one.text for one in bob.posts] == ["bobbing on the #lake"] * looks_into_posts


def test_marker(model):
    """Kept by the server exactly where the capability says that it is; else nothing breaks."""

    async def do(client: Client) -> tuple[bool, str]:
        kept = await client.set_marker("home", "5")
        return kept, (await client.markers()).get("home", "")

    keeps = ask(model, lambda client: client.capability()).markers
    assert ask(model, do) == ((True, "5") if keeps else (False, ""))


def test_follow(model):
    """Followed or asked, and no longer; the answer itself may be older than what it did."""

    async def do(client: Client) -> list[bool]:
        known = []
        for on in (True, False):
            known.append(await client.follow("8", on=on))
            known.append((await client.following(["8"])).get("8", False))
        return known

    assert ask(model, do) == [True, True, False, False]


def test_same_post_sent_again(model, picture):
    """What the capability says of a repeated key is what the server does."""

    async def do(client: Client) -> list[Any]:
        post = await publish(client, picture)
        ids = [one.id for one in post.attachments]
        again = None
        try:
            again = await client.create_status(
                text="hello", media_ids=ids, visibility=Visibility.PUBLIC, key="K"
            )
        except Rejected as error:
            again = error
        return [post, again, await client.status(post.id), await client.capability()]

    post, again, now, capability = ask(model, do)
    said = getattr(again, "said", "")
    came_back = isinstance(again, Post) and again.id == post.id
    outcome = {
        "replays": came_back,
        "refuses": said == "Duplicate idempotency key.",
        "doubles": "already attached" in said or (isinstance(again, Post) and not came_back),
        "moves_media": isinstance(again, Post) and not came_back and now.attachments == (),
    }
    assert outcome[capability.repeated_key]
    assert capability.replays_keys_s == 0
