"""The service of conversations, over a home server."""

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.errors import Gone, Unreachable
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.event import Event, PostChanged, ReachabilityChanged, ThreadChanged
from kesong_desktop.model.outbox import PostJob
from kesong_desktop.model.social.notification import StatusSource
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.thread import Thread
from tests.end2end.conftest import Village
from tests.fakes.stores import stores
from tests.unit.actions.test_accounts import sign_in
from tests.unit.actions.test_timelines import write


@pytest.fixture
def anna(services: Services, village: Village) -> Account:
    """Signed in at the home server."""
    return sign_in(services, village)


def reply(services: Services, account: Account, to: Post, text: str) -> PostJob:
    """Publish a reply through the outbox."""
    draft = Draft(DraftId(text), text=text, in_reply_to_id=to.id)
    job = services.publishing.publisher.queue(draft, account)
    return services.outbox.run_until_idle(job)


def test_thread_is_pulled_and_kept(services: Services, anna: Account, events: list[Event]) -> None:
    """What is cached comes at once, the rest with the pull; afterwards it is there without a network."""
    (post,) = write(services, anna, "Heron")
    assert services.threads.thread(anna.key, post.id).replies == ()
    answer = reply(services, anna, post, "Where?")
    events.clear()
    services.threads.refresh(anna, post.id).result()
    assert events == [ReachabilityChanged(anna.key, None), ThreadChanged(anna.key, post.id)]
    assert [one.text for one in services.threads.thread(anna.key, post.id).replies] == ["Where?"]
    other = services.threads.thread(anna.key, answer.post_id)
    assert [one.text for one in other.ancestors] == ["Heron"]


def test_published_reply_is_added_without_a_pull(
    services: Services, anna: Account, events: list[Event]
) -> None:
    (post,) = write(services, anna, "Heron")
    services.threads.refresh(anna, post.id).result()
    job = reply(services, anna, post, "Where?")
    events.clear()
    services.threads.add_published(anna.key, job.post_id)
    assert events == [ThreadChanged(anna.key, post.id)]
    assert [one.text for one in services.threads.thread(anna.key, post.id).replies] == ["Where?"]


def test_deleted_post_is_dropped(services: Services, anna: Account, events: list[Event]) -> None:
    (post,) = write(services, anna, "Heron")
    stores(services).engine.with_client(anna, lambda client: client.delete_status(post.id)).result()
    with pytest.raises(Gone):
        services.threads.refresh(anna, post.id).result()
    assert PostChanged(anna.key, post.id) in events
    assert services.threads.thread(anna.key, post.id) == Thread()


def test_unreachable_server_is_reported(services: Services, account: Account, events: list[Event]) -> None:
    with pytest.raises(Unreachable):
        services.threads.refresh(account, "1").result()
    (event,) = events
    assert isinstance(event, ReachabilityChanged)


def test_edit_history(services: Services, anna: Account) -> None:
    (post,) = write(services, anna, "Heorn")
    services.interactions.edit(anna, post, StatusSource("Heron", "")).result()
    versions = services.threads.edit_history(anna, post.id).result()
    assert [("Heorn" in one.html, "Heron" in one.html) for one in versions] == [(True, False), (False, True)]
