"""Reading and people, of each kind of server: what it has works, and what it lacks is told and does no harm."""

from kesong_desktop.api.client import Client
from kesong_desktop.model.social.post import TRENDING, Timeline
from kesong_desktop.model.social.post_filter import FilterWord, PostFilter
from kesong_desktop.model.social.report import Report
from tests.contract.client_calls import ask
from tests.fakes.servers.pixelfed import Pixelfed
from tests.fakes.servers.wire import ALICE, BOB

BOB_ID, ALICE_ID = BOB["id"], ALICE["id"]


def can_of(model):
    return ask(model, lambda client: client.capability()).social


def test_profile_and_relationship(model):
    """Who they are, and how Alice stands to them."""
    model.profiles[BOB_ID] = {
        "note": "<p>hi</p>",
        "fields": [{"name": "site", "value": "x", "verified_at": None}],
    }
    model.followers.add(BOB_ID)

    async def see(client: Client):
        return await client.profile(BOB_ID), (await client.relationships([ALICE_ID, BOB_ID]))[BOB_ID]

    profile, relationship = ask(model, see)
    assert (profile.person.username, profile.note_html, profile.fields[0].name) == (
        "bob",
        "<p>hi</p>",
        "site",
    )
    assert (profile.posts, profile.followers) == (0, None)
    assert (relationship.followed_by, relationship.following) == (True, False)


def test_mute_and_block(model):
    """Done and undone, as the answers say."""

    async def through(client: Client):
        muted = await client.mute_person(BOB_ID, notifications=False, duration_s=60)
        heard = await client.unmute_person(BOB_ID)
        blocked = await client.block_person(BOB_ID)
        return muted, heard, blocked, await client.unblock_person(BOB_ID)

    muted, heard, blocked, free = ask(model, through)
    assert (muted.muting, muted.muting_notifications, heard.muting) == (True, False, False)
    assert (blocked.blocking, free.blocking) == (True, False)


def test_followers(model):
    """Pages of people."""
    model.followers.add(BOB_ID)
    page = ask(model, lambda client: client.followers(ALICE_ID))
    assert [one.id for one in page.people] == [BOB_ID]
    assert page.older == ""


def test_lists(model):
    """Made, filled, read as a timeline, deleted; where there are none the list of them is empty."""
    if "lists" in model.absent:
        assert ask(model, lambda client: client.lists()) == ()
        return
    post = model.keep_post(BOB_ID, text="a", media_ids=[])

    async def through(client: Client):
        made = await client.create_list("Friends", replies="none", is_exclusive=True)
        await client.add_to_list(made.id, [BOB_ID])
        members = await client.list_members(made.id)
        page = await client.timeline(Timeline.of_list(made.id))
        await client.remove_from_list(made.id, [BOB_ID])
        rest = await client.list_members(made.id)
        held = await client.lists()
        await client.delete_list(made.id)
        return made, members, page, rest, held, await client.lists()

    made, members, page, rest, held, after = ask(model, through)
    assert (made.title, made.replies, made.is_exclusive) == ("Friends", "none", True)
    assert [one.id for one in members.people] == [BOB_ID]
    assert [one.id for one in page.posts] == [post]
    assert (rest.people, held, after) == ((), (made,), ())


def test_tags_and_trends(model):
    """Followed tags work everywhere; trends are there, or empty."""
    number = model.keep_post(BOB_ID, text="#lake")
    model.posts[number]["flags"].add("favourited")

    async def through(client: Client):
        tag = await client.set_tag_followed("#lake", on=True)
        return (
            tag,
            await client.tags_followed(),
            await client.trending_tags(),
            await client.timeline(TRENDING),
        )

    tag, followed, trends, posts = ask(model, through)
    assert (tag.name, tag.following, [one.name for one in followed]) == ("lake", True, ["lake"])
    if "trends" not in model.absent or isinstance(model, Pixelfed):
        assert [one.tag.name for one in trends] == ["lake"]
        assert [one.id for one in posts.posts] == [number]
    else:
        assert (trends, posts.posts) == ((), ())


def test_filters(model):
    """Made with words, changed, deleted; none where there are none."""
    if "filters" in model.absent:
        assert ask(model, lambda client: client.filters()) == ()
        return
    wanted = PostFilter("spoilers", (FilterWord("finale"), FilterWord("ending", whole=False)), action="hide")

    async def through(client: Client):
        made = await client.create_filter(wanted)
        kept = PostFilter("spoilers", made.words[:1], action="warn")
        changed = await client.update_filter(made, kept)
        await client.delete_filter(made.id)
        return made, changed, await client.filters()

    made, changed, after = ask(model, through)
    assert [(one.text, one.whole) for one in made.words] == [("finale", True), ("ending", False)]
    assert (made.action, changed.action, changed.words) == ("hide", "warn", made.words[:1])
    assert after == ()


def test_conversations(model):
    """Who writes to Alice alone, read and taken away."""
    if "conversations" in model.absent:
        assert ask(model, lambda client: client.conversations()).conversations == ()
        return
    number = model.begins_talk(BOB_ID, "hello")

    async def through(client: Client):
        first = await client.conversations()
        read = await client.mark_conversation_read(number)
        await client.delete_conversation(number)
        await client.delete_conversation(number)
        return first.conversations, read, (await client.conversations()).conversations

    first, read, after = ask(model, through)
    assert [(one.id, one.is_unread, one.people[0].id) for one in first] == [(number, True, BOB_ID)]
    assert first[0].last_post.text == "hello"
    assert (read.is_unread, after) == (False, ())


def test_polls(model):
    """A vote is counted."""
    if "polls" in model.absent:
        assert not can_of(model).polls
        return
    number = model.asks(BOB_ID, "which?", "a", "b")
    poll = ask(model, lambda client: client.vote(number, [1]))
    assert (poll.has_voted, poll.own_votes, poll.options[1].votes) == (True, (1,), 1)
    assert ask(model, lambda client: client.status(number)).poll == poll


def test_reports_and_suggestions(model):
    """At the address that the kind has; none is suggested where the kind suggests nobody."""
    suggested = ask(model, lambda client: client.suggested_people())
    assert [one.person.id for one in suggested] in ([BOB_ID], [])
    if "reports" not in model.absent or isinstance(model, Pixelfed):
        assert can_of(model).reports
        ask(model, lambda client: client.report(Report(BOB_ID, ("5",), "rude", "spam")))
        assert len(model.reports) == 1
