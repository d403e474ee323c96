"""Boosts, replies, edits, and whom one follows."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from msgspec import structs

from kesong_desktop.actions import posting, reading, social
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import InvalidInput, KesongError
from kesong_desktop.model.account import Account, Capability, Visibility
from kesong_desktop.model.event import Event, PostChanged
from kesong_desktop.model.outbox import Deed, Verb
from kesong_desktop.model.post import HOME, Attachment, Person, Post, Timeline
from kesong_desktop.model.social import Source
from tests.end2end.conftest import Village
from tests.unit.actions.test_accounts import sign_in
from tests.unit.actions.test_reading import write
from tests.unit.homeserver.world import PASSWORD

AT = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def anna(desk: Desk, village: Village) -> Account:
    """Signed in at the home server."""
    return sign_in(desk, village)


@pytest.fixture
def ben(desk: Desk, village: Village) -> Account:
    """Somebody else at the home server."""
    village.home.add_user("ben", PASSWORD)
    return sign_in(desk, village, "ben")


def test_boosted_and_back(desk: Desk, anna: Account, events: list[Event]) -> None:
    """Shown and counted at once, kept by the server, and taken back likewise."""
    (post,) = write(desk, anna, "one")
    for on in (True, False):
        events.clear()
        answer = social.boost(desk, anna, post, on=on)
        assert events[0] == PostChanged(anna.key, post.id)
        shown = desk.cache.post(anna.key, post.id)
        assert shown is not None
        assert (shown.reblogged, shown.reblogs) == (on, int(on))
        assert answer.result().reblogged is on
        post = shown


def test_boost_that_is_refused(desk: Desk, anna: Account, village: Village) -> None:
    """As it was before."""
    (post,) = write(desk, anna, "one")
    village.home.delete_post(village.home.accounts.id_of("anna"), int(post.id))
    with pytest.raises(KesongError):
        social.boost(desk, anna, post, on=True).result()
    assert desk.cache.post(anna.key, post.id) == post


def test_reply_is_no_more_open_than_what_it_answers(desk: Desk, anna: Account, ben: Account) -> None:
    """To its author by name, under the same warning, and kept as a draft."""
    (post,) = write(desk, ben, "one")
    for theirs, mine, wanted in (
        (Visibility.PUBLIC, Visibility.UNLISTED, Visibility.UNLISTED),
        (Visibility.PRIVATE, Visibility.PUBLIC, Visibility.PRIVATE),
        (Visibility.DIRECT, Visibility.PRIVATE, Visibility.DIRECT),
    ):
        answered = structs.replace(post, visibility=theirs, spoiler="careful")
        draft = social.begin_reply(desk, replace(anna, default_visibility=mine), answered)
        assert (draft.visibility, draft.in_reply_to_id) == (wanted, post.id)
        assert (draft.text, draft.spoiler) == ("@ben ", "careful")
        assert desk.drafts.get(draft.id) == draft
    assert social.begin_reply(desk, ben, post).text == "", "nobody calls themselves"


def test_edited(desk: Desk, anna: Account, events: list[Event]) -> None:
    """New words, here as there."""
    (post,) = write(desk, anna, "one")
    source = social.source(desk, anna, post).result()
    assert source == Source("one")
    events.clear()
    social.edit(desk, anna, post, Source("two", "careful")).result()
    assert PostChanged(anna.key, post.id) in events
    reading.refresh(desk, anna, HOME).result()
    (now,) = desk.cache.page(anna.key, HOME.name)
    assert (now.text, now.spoiler, now.sensitive) == ("two", "careful", True)


def test_edited_without_a_line(desk: Desk, account: Account) -> None:
    """Shown at once with its pictures' new descriptions, and kept until there is one."""
    desk.accounts.put_capability(account.server, Capability(edits=True), desk.clock())
    shots = tuple(Attachment(number, "image", f"https://x/{number}") for number in "12")
    post = Post("9", Person("1", "anna", "anna"), AT, Visibility.PUBLIC, "<p>one</p>", attachments=shots)
    desk.cache.put_post(account.key, post, at_head_of=HOME.name)
    shown = social.edit(desk, account, post, Source("two"), alts={"2": "a hill"}).result()
    assert (shown.text, [one.alt for one in shown.attachments]) == ("two", ["", "a hill"])
    (waiting,) = desk.jobs.all()
    assert (waiting.deed, waiting.body.text) == (Deed(Verb.EDIT, "9"), "two")


def test_edit_where_there_is_none(desk: Desk, anna: Account) -> None:
    """Told before anybody is asked."""
    (post,) = write(desk, anna, "one")
    desk.accounts.put_capability(
        anna.server, replace(posting.capability_of(desk, anna), edits=False), desk.clock()
    )
    with pytest.raises(InvalidInput, match="cannot edit posts"):
        social.edit(desk, anna, post, Source("two"))


def test_followed_and_no_longer(desk: Desk, anna: Account, ben: Account) -> None:
    """What they write comes home, or stays away."""
    write(desk, ben, "hello")
    reading.refresh(desk, anna, Timeline("public")).result()
    (post,) = desk.cache.page(anna.key, "public")
    assert social.follow(desk, anna, post.author, on=True).result() is True
    assert [one.text for one in desk.cache.page(anna.key, HOME.name)] == ["hello"]
    assert social.follow(desk, anna, post.author, on=False).result() is False


def test_search_for_nothing(desk: Desk, anna: Account) -> None:
    """Nobody is asked."""
    with pytest.raises(InvalidInput, match="nothing to search for"):
        social.search(desk, anna, "  ")
