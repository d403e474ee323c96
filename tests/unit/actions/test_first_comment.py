"""A first comment: an own reply that follows a post, once."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.draft import NO_DRAFT, Draft, ReviewForm
from kesong_desktop.model.outbox import JobId, PostJob, State
from kesong_desktop.model.review import Relation
from tests.end2end.conftest import Village
from tests.fakes.stores import stores
from tests.unit.actions.test_accounts import sign_in

COMMENT = "More in my profile #porto"


@pytest.fixture
def clock() -> Callable[[], float]:
    """The real time, as the server has it."""
    return time.time


@pytest.fixture
def anna(services: Services, village: Village) -> Account:
    """Signed in at the home server."""
    return sign_in(services, village)


def queued(services: Services, account: Account, text: str = "A tram", **fields: object) -> PostJob:
    draft = Draft(NO_DRAFT, account.key, text=text, first_comment=f"{COMMENT}\n", **fields)  # type: ignore[arg-type]
    return services.publishing.publisher.queue(services.drafts.add(draft), account)


def test_it_is_a_reply_to_the_published_post(services: Services, anna: Account) -> None:
    """With the post's visibility, and both are published once."""
    job = queued(services, anna, visibility=Visibility.UNLISTED)
    assert services.drafts.all() == []
    stores(services).engine.drain().result()
    post, comment = sorted(stores(services).jobs.posts(), key=lambda one: len(one.id))
    assert [one.state for one in (post, comment)] == [State.PUBLISHED] * 2
    assert (comment.body.text, comment.body.in_reply_to_id) == (COMMENT, post.post_id)
    assert (comment.body.visibility, comment.title) == (Visibility.UNLISTED, COMMENT)
    assert (comment.is_continuation, comment.draft_id) == (False, "")
    services.threads.refresh(anna, post.post_id).result()
    thread = services.threads.thread(anna.key, post.post_id)
    assert [one.text for one in thread.replies] == [COMMENT]
    assert job.id == post.id


def test_it_follows_the_last_part_of_a_long_review(services: Services, anna: Account) -> None:
    """The parts stay one behind the other."""
    words = " ".join(f"word{number}" for number in range(1200))
    job = queued(
        services, anna, words, language="en", review=ReviewForm("Pan", halves=8, relation=Relation.BOUGHT)
    )
    assert job.continuation
    stores(services).engine.drain().result()
    jobs = sorted(stores(services).jobs.posts(), key=lambda one: len(one.id))
    assert len(jobs) == len(job.continuation) + 2
    assert [one.body.in_reply_to_id for one in jobs[1:]] == [one.post_id for one in jobs[:-1]]
    assert [one.body.text == COMMENT for one in jobs] == [False] * (len(jobs) - 1) + [True]
    assert [one.is_continuation for one in jobs[-2:]] == [True, False]


def test_saving_twice_queues_it_once(services: Services, account: Account) -> None:
    """Also after it was removed from the list."""
    jobs = stores(services).jobs
    job = queued(services, account)
    done = replace(job, state=State.PUBLISHED, post_id="1")
    jobs.save(done)
    comment = jobs.get(f"{job.id}+")
    assert isinstance(comment, PostJob)
    assert (comment.state, comment.body.in_reply_to_id) == (State.PREPARING, "1")
    jobs.save(done)
    assert len(jobs.posts()) == 2
    kept = jobs.get(job.id)
    jobs.remove(JobId(comment.id))
    jobs.save(kept)
    assert len(jobs.posts()) == 1


def test_without_the_post_the_person_decides(services: Services, account: Account) -> None:
    """It is not lost, and not posted as if it stood alone."""
    jobs = stores(services).jobs
    job = queued(services, account)
    jobs.save(replace(job, state=State.PUBLISHED, post_id=""))
    assert jobs.get(f"{job.id}+").state is State.PAUSED


def test_a_cancelled_post_has_none(services: Services, account: Account) -> None:
    """The draft that it becomes has it again."""
    job = queued(services, account)
    draft = services.outbox.take_back(job.id)
    assert draft is not None
    assert draft.first_comment == COMMENT
    assert len(stores(services).jobs.posts()) == 1
