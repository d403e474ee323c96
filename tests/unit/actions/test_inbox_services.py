"""The services of follow requests, direct messages and filters, at the home server and where no server can be asked."""

import asyncio
import secrets
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.social.conversations import Conversations
from kesong_desktop.actions.social.follow_requests import FollowRequests
from kesong_desktop.errors import Gone, NotAuthorised
from kesong_desktop.model.account import Account, AccountKey, Visibility
from kesong_desktop.model.event import ConversationsChanged, Event, FollowRequestsChanged
from kesong_desktop.model.social.conversation import Conversation, ConversationPage
from kesong_desktop.model.social.post import HOME, Person, Post
from kesong_desktop.model.social.post_filter import FilterWord, PostFilter
from kesong_desktop.model.social.profile import PeoplePage, ProfileEdit
from kesong_desktop.sync.social.conversations import ConversationPuller
from kesong_desktop.sync.social.follow_requests import FollowRequestPuller
from tests.end2end.conftest import Village
from tests.fakes.stores import stores
from tests.fakes.timeline_services import LIN, post
from tests.unit.actions.test_accounts import sign_in
from tests.unit.homeserver.world import PASSWORD

NOBODY = Account(AccountKey("mei@nowhere.example"), "https://nowhere.example", "1", "mei")
"""There is no token for it, so nothing reaches a server."""


@pytest.fixture
def anna(services: Services, village: Village) -> Account:
    """Signed in at the home server; she answers who wants to follow her."""
    account = sign_in(services, village)
    ask(services, account, lambda client: client.update_profile(ProfileEdit(locked=True)))
    return account


@pytest.fixture
def ben(services: Services, village: Village) -> Account:
    """Somebody else at the home server."""
    village.home.add_user("ben", PASSWORD)
    return sign_in(services, village, "ben")


def ask(services: Services, account: Account, work: Any) -> Any:
    """Return what the server answers to an account."""
    return stores(services).engine.with_client(account, work).result(30)


def write_to(services: Services, author: Account, name: str, text: str) -> Post:
    """Return a direct post."""
    found = ask(
        services,
        author,
        lambda client: client.create_status(
            text=f"@{name} {text}", media_ids=[], visibility=Visibility.DIRECT, key=secrets.token_hex(16)
        ),
    )
    assert isinstance(found, Post)
    return found


@pytest.mark.parametrize("accept", [True, False])
def test_answered_request(services: Services, anna: Account, ben: Account, accept: bool) -> None:
    """It goes at once, stays away, and the server follows."""
    requests = services.inbox.follow_requests
    ask(services, ben, lambda client: client.follow(anna.remote_id, on=True))
    requests.refresh(anna).result(30)
    (person,) = requests.people(anna)
    answer = requests.answer(anna, person, accept=accept)
    assert requests.people(anna) == []
    answer.result(30)
    requests.refresh(anna).result(30)
    assert requests.people(anna) == []
    stands = ask(services, ben, lambda client: client.relationships([anna.remote_id]))[anna.remote_id]
    assert (stands.following, stands.requested) == (accept, False)


def test_withdrawn_request(services: Services, anna: Account, ben: Account) -> None:
    """It stays away, and the reason is told."""
    requests = services.inbox.follow_requests
    ask(services, ben, lambda client: client.follow(anna.remote_id, on=True))
    requests.refresh(anna).result(30)
    (person,) = requests.people(anna)
    ask(services, ben, lambda client: client.follow(anna.remote_id, on=False))
    with pytest.raises(Gone):
        requests.answer(anna, person, accept=True).result(30)
    assert requests.people(anna) == []


def test_answer_that_does_not_reach_the_server(services: Services, events: list[Event]) -> None:
    """The request is back where it stood."""
    people = [Person(str(number), f"p{number}", f"p{number}") for number in range(3)]
    cache = services.inbox.follow_requests._cache
    cache.replace(NOBODY.key, people)
    with pytest.raises(NotAuthorised):
        services.inbox.follow_requests.answer(NOBODY, people[1], accept=True).result(30)
    assert services.inbox.follow_requests.people(NOBODY) == people
    assert events.count(FollowRequestsChanged(NOBODY.key)) == 2


def test_request_answered_during_a_pull(services: Services) -> None:
    """The pull's answer is older, and does not bring it back."""
    cache, ana = services.inbox.follow_requests._cache, Person("1", "ana", "ana")

    class SlowClient:
        """Lists Ana; before the list arrives she is answered."""

        async def follow_requests(self, **_more: Any) -> PeoplePage:
            await puller.answer(self, NOBODY, ana, accept=True)  # type: ignore[arg-type]
            return PeoplePage((ana,))

        async def answer_follow_request(self, _person_id: str, *, accept: bool) -> None:
            assert accept

    puller = FollowRequestPuller(cache, lambda _: None)
    asyncio.run(puller.refresh(SlowClient(), NOBODY))  # type: ignore[arg-type]
    assert cache.people(NOBODY.key) == []


def test_request_answered_while_the_list_is_on_its_way(services: Services) -> None:
    """It stays away, though its answer was not sent when the list came."""
    stored, ana = services.inbox.follow_requests._cache, Person("1", "ana", "ana")
    sent: list[Future[None]] = []

    class BusyEngine:
        """Has not come to send anything."""

        def with_client(self, _account: Account, _work: Any) -> "Future[None]":
            sent.append(Future())
            return sent[-1]

    class SlowClient:
        """Lists Ana; before the list arrives somebody answers her here."""

        async def follow_requests(self, **_more: Any) -> PeoplePage:
            if not sent:
                requests.answer(NOBODY, ana, accept=True)
            return PeoplePage((ana,))

    puller = FollowRequestPuller(stored, lambda _: None)
    own = services.inbox.follow_requests
    requests = FollowRequests(
        stored,
        own._notifications,
        BusyEngine(),  # type: ignore[arg-type]
        puller,
        accounts=services.accounts,
        report=lambda _: None,
    )
    stored.replace(NOBODY.key, [ana])
    asyncio.run(puller.refresh(SlowClient(), NOBODY))  # type: ignore[arg-type]
    assert stored.people(NOBODY.key) == []
    sent[0].set_exception(NotAuthorised(NOBODY.key))
    assert stored.people(NOBODY.key) == [ana]
    asyncio.run(puller.refresh(SlowClient(), NOBODY))  # type: ignore[arg-type]
    assert stored.people(NOBODY.key) == [ana]


def test_messages_are_pulled_read_and_deleted(services: Services, anna: Account, ben: Account) -> None:
    """Here at once, and on the server."""
    conversations = services.inbox.conversations
    sent = write_to(services, ben, "anna", "Hello")
    conversations.refresh(anna).result(30)
    (talk,) = conversations.all(anna)
    assert (talk.is_unread, [one.id for one in conversations.messages(anna, talk.id)]) == (True, [sent.id])
    conversations.pull_messages(anna, talk.id).result(30)
    assert [one.id for one in conversations.messages(anna, talk.id)] == [sent.id]
    marked = conversations.mark_read(anna, talk.id)
    assert marked is not None
    assert not conversations.all(anna)[0].is_unread
    marked.result(30)
    assert conversations.mark_read(anna, talk.id) is None
    conversations.refresh(anna).result(30)
    assert not conversations.all(anna)[0].is_unread
    deleted = conversations.delete(anna, talk.id)
    assert conversations.all(anna) == []
    deleted.result(30)
    conversations.refresh(anna).result(30)
    assert conversations.all(anna) == []


def test_message_changed_while_the_list_is_on_its_way(services: Services) -> None:
    """What is deleted or read stays so, though the server was not asked for it when the list came, or just was."""
    one, other = (Conversation(number, (LIN,), post(1), is_unread=True) for number in "78")
    stored, own = services.inbox.conversations._cache, services.inbox.conversations
    sent: list[tuple[Any, Future[None]]] = []

    class BusyEngine:
        """Has not come to send anything."""

        def with_client(self, _account: Account, work: Any) -> "Future[None]":
            sent.append((work, Future()))
            return sent[-1][1]

    class SlowClient:
        """Lists both; before the list arrives they are changed here, and there where ``is_quick``."""

        is_quick = False

        async def conversations(self, **_more: Any) -> ConversationPage:
            if not sent:
                conversations.delete(NOBODY, one.id)
                conversations.mark_read(NOBODY, other.id)
            elif self.is_quick:
                for work, future in sent:
                    await work(self)
                    future.set_result(None)
            return ConversationPage((one, other))

        async def mark_conversation_read(self, _id: str) -> None:
            pass

        async def delete_conversation(self, _id: str) -> None:
            pass

    puller = ConversationPuller(stored, lambda _: None, lambda _: None)
    conversations = Conversations(
        stored,
        BusyEngine(),  # type: ignore[arg-type]
        puller,
        services.accounts,
        lambda _: None,
        filters=own._filters,
    )
    client = SlowClient()
    for conversation in (one, other):
        stored.put(NOBODY.key, conversation)
    for client.is_quick in (False, True):
        asyncio.run(puller.refresh(client, NOBODY))  # type: ignore[arg-type]
        assert [(each.id, each.is_unread) for each in stored.all(NOBODY.key)] == [(other.id, False)]


def test_failed_changes_of_messages_are_undone(services: Services, events: list[Event]) -> None:
    """Unread again, and on the list again."""
    talk = Conversation("7", (LIN,), post(1, visibility=Visibility.DIRECT), is_unread=True)
    conversations = services.inbox.conversations
    conversations._cache.put(NOBODY.key, talk)
    marked = conversations.mark_read(NOBODY, "7")
    assert marked is not None
    for change in (marked, conversations.delete(NOBODY, "7")):
        with pytest.raises(NotAuthorised):
            change.result(30)
    assert [replace(one, is_unread=True) for one in conversations.all(NOBODY)] == [talk]
    assert ConversationsChanged(NOBODY.key) in events


def test_filters_are_applied_here_where_the_server_does_not(services: Services, anna: Account) -> None:
    """Also offline; not once they have ended."""
    stored = stores(services)
    known = services.accounts.capability(anna)
    capability = replace(known, social=replace(known.social, filters_posts=False))
    stored.accounts.put_capability(anna.server, capability, services.system.clock())
    rain = PostFilter("Rain", (FilterWord("rain"),), contexts=("home",))
    services.inbox.filters.add(anna, rain).result(30)
    services.inbox.filters.all(anna).result(30)
    for number, text in enumerate(("Rain again", "Rainbow")):
        wet = post(number, html=f"<p>{text}</p>")
        stored.cache.put_post(anna.key, wet, at_head_of=HOME.name)
    shown = {
        one.text: [match.title for match in one.filtered] for one in services.timelines.page(anna.key, HOME)
    }
    assert shown == {"Rain again": ["Rain"], "Rainbow": []}


def test_filters(services: Services, anna: Account) -> None:
    """Added, listed and deleted."""
    filters = services.inbox.filters
    assert filters.can_edit(anna)
    made = filters.add(anna, PostFilter("Rain", (FilterWord("rain"),), action="hide"), lasts_s=3600).result(
        30
    )
    (listed,) = filters.all(anna).result(30)
    assert (listed.id, listed.action, listed.expires_utc is not None) == (made.id, "hide", True)
    filters.delete(anna, made.id).result(30)
    assert filters.all(anna).result(30) == ()
