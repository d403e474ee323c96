"""The service of interactions: boosts, edits and follows; and the draft of a reply."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from msgspec import structs

from kesong_desktop.actions.services import Services
from kesong_desktop.errors import InvalidInput, KesongError, Reason
from kesong_desktop.model.account import Account, Capability, Visibility
from kesong_desktop.model.event import Event, PostChanged
from kesong_desktop.model.outbox import Interaction, Verb
from kesong_desktop.model.social.notification import StatusSource
from kesong_desktop.model.social.post import HOME, Attachment, Person, Post, Timeline
from kesong_desktop.model.social.reply import reply_draft
from tests.end2end.conftest import Village
from tests.fakes.stores import stores
from tests.unit.actions.test_accounts import sign_in
from tests.unit.actions.test_timelines import write
from tests.unit.homeserver.world import PASSWORD

AT = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def anna(services: Services, village: Village) -> Account:
    """Signed in at the home server."""
    return sign_in(services, village)


@pytest.fixture
def ben(services: Services, village: Village) -> Account:
    """Somebody else at the home server."""
    village.home.add_user("ben", PASSWORD)
    return sign_in(services, village, "ben")


def test_boost_and_undo(services: Services, anna: Account, events: list[Event]) -> None:
    """Shown and counted at once, kept by the server, and taken back likewise."""
    (post,) = write(services, anna, "one")
    for on in (True, False):
        events.clear()
        answer = services.interactions.boost(anna, post, on=on)
        assert events[0] == PostChanged(anna.key, post.id)
        shown = stores(services).cache.post(anna.key, post.id)
        assert shown is not None
        assert (shown.reblogged, shown.reblogs) == (on, int(on))
        assert answer.result().reblogged is on
        post = shown


def test_refused_boost(services: Services, anna: Account, village: Village) -> None:
    """As it was before."""
    (post,) = write(services, anna, "one")
    village.home.delete_post(village.home.accounts.id_of("anna"), int(post.id))
    with pytest.raises(KesongError):
        services.interactions.boost(anna, post, on=True).result()
    assert stores(services).cache.post(anna.key, post.id) == post


def test_reply_is_not_more_public_than_its_post(services: Services, anna: Account, ben: Account) -> None:
    """To its author by name, under the same warning, and kept as a draft."""
    (post,) = write(services, ben, "one")
    for theirs, mine, wanted in (
        (Visibility.PUBLIC, Visibility.UNLISTED, Visibility.UNLISTED),
        (Visibility.PRIVATE, Visibility.PUBLIC, Visibility.PRIVATE),
        (Visibility.DIRECT, Visibility.PRIVATE, Visibility.DIRECT),
    ):
        answered = structs.replace(post, visibility=theirs, spoiler="careful")
        draft = services.drafts.add(reply_draft(replace(anna, default_visibility=mine), answered))
        assert (draft.visibility, draft.in_reply_to_id) == (wanted, post.id)
        assert (draft.text, draft.spoiler) == ("@ben ", "careful")
        assert services.drafts.get(draft.id) == draft
    assert services.drafts.add(reply_draft(ben, post)).text == "", "nobody calls themselves"


def test_edit(services: Services, anna: Account, events: list[Event]) -> None:
    """New words, here as there."""
    (post,) = write(services, anna, "one")
    source = services.interactions.source(anna, post).result()
    assert source == StatusSource("one")
    events.clear()
    services.interactions.edit(anna, post, StatusSource("two", "careful")).result()
    assert PostChanged(anna.key, post.id) in events
    services.timelines.refresh(anna, HOME).result()
    (now,) = stores(services).cache.page(anna.key, HOME.name)
    assert (now.text, now.spoiler, now.sensitive) == ("two", "careful", True)


def test_edit_offline(services: Services, account: Account) -> None:
    """Shown at once with its pictures' new descriptions, and kept until there is one."""
    stores(services).accounts.put_capability(account.server, Capability(edits=True), services.system.clock())
    shots = tuple(Attachment(number, "image", f"https://x/{number}") for number in "12")
    post = Post("9", Person("1", "anna", "anna"), AT, Visibility.PUBLIC, "<p>one</p>", attachments=shots)
    stores(services).cache.put_post(account.key, post, at_head_of=HOME.name)
    shown = services.interactions.edit(account, post, StatusSource("two"), alts={"2": "a hill"}).result()
    assert (shown.text, [one.alt for one in shown.attachments]) == ("two", ["", "a hill"])
    (waiting,) = stores(services).jobs.all()
    assert (waiting.interaction, waiting.edit.body.text) == (Interaction(Verb.EDIT, "9"), "two")


def test_edit_where_server_cannot(services: Services, anna: Account) -> None:
    """Told before anybody is asked."""
    (post,) = write(services, anna, "one")
    stores(services).accounts.put_capability(
        anna.server, replace(services.accounts.capability(anna), edits=False), services.system.clock()
    )
    with pytest.raises(InvalidInput, match=Reason.EDIT_UNSUPPORTED):
        services.interactions.edit(anna, post, StatusSource("two"))


def test_follow_and_unfollow(services: Services, anna: Account, ben: Account) -> None:
    """What they write comes home, or stays away."""
    write(services, ben, "hello")
    services.timelines.refresh(anna, Timeline("public")).result()
    (post,) = stores(services).cache.page(anna.key, "public")
    assert services.interactions.follow(anna, post.author, on=True).result() is True
    assert [one.text for one in stores(services).cache.page(anna.key, HOME.name)] == ["hello"]
    assert services.interactions.follow(anna, post.author, on=False).result() is False


def test_empty_search(services: Services, anna: Account) -> None:
    """Nobody is asked."""
    with pytest.raises(InvalidInput, match=Reason.SEARCH_EMPTY):
        services.search.remote(anna, "  ")
