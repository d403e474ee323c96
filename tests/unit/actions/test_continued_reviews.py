"""A review that is too long for its server: published as a post and replies of one's own, and read as one."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from msgspec import structs

from kesong_desktop.actions.services import Services
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftId, ReviewForm
from kesong_desktop.model.outbox import JobId, PostJob, State
from kesong_desktop.model.review import Relation
from kesong_desktop.model.social.continued_review import folded
from kesong_desktop.model.social.thread import Thread
from tests.end2end.conftest import Village
from tests.fakes.stores import stores
from tests.unit.actions.test_accounts import sign_in

FORM = ReviewForm(product="Pan", halves=9, relation=Relation.GIFTED, brand="Staub", pros=("even",))
TEXT = "\n\n".join(
    f"Paragraph {number} of the review: " + "it is heavy, and it stays warm. " * 20 for number in range(24)
)


@pytest.fixture
def clock() -> Callable[[], float]:
    """The real time, as the server has it."""
    return time.time


@pytest.fixture
def anna(services: Services, village: Village) -> Account:
    """Signed in at the home server."""
    return sign_in(services, village)


def queued(services: Services, account: Account, text: str = TEXT) -> PostJob:
    draft = services.drafts.add(Draft(NO_DRAFT, account.key, text=text, language="en", review=FORM))
    return services.publishing.publisher.queue(draft, account)


def test_parts_are_replies_and_read_as_one(services: Services, anna: Account) -> None:
    """Each to the one before it; the page of the post shows the whole review, and the ledger has it once."""
    codes = [
        (one.code, one.severity)
        for one in services.publishing.preflight.check(Draft(DraftId("d"), text=TEXT, review=FORM), anna)
    ]
    assert ("review_continued", "done") in codes
    assert "too_long" not in [code for code, _ in codes]
    job = queued(services, anna)
    assert len(job.continuation) > 1
    stores(services).engine.drain().result()
    jobs = sorted(stores(services).jobs.posts(), key=lambda one: len(one.id))
    assert [one.state for one in jobs] == [State.PUBLISHED] * (len(job.continuation) + 1)
    assert [one.body.in_reply_to_id for one in jobs[1:]] == [one.post_id for one in jobs[:-1]]
    services.threads.refresh(anna, jobs[0].post_id).result()
    thread = services.threads.thread(anna.key, jobs[0].post_id)
    assert thread.post is not None
    assert thread.post.review is not None
    assert thread.post.review.text.split() == TEXT.split()
    assert thread.replies == ()
    (line,) = services.publishing.own_reviews.ledger()
    assert line.url == jobs[0].post_url
    (entry,) = services.publishing.own_reviews.entries()
    assert entry.review.text.split() == TEXT.split()


def test_saving_twice_queues_the_next_part_once(services: Services, account: Account) -> None:
    """Also after that part was removed from the list: it is never posted twice."""
    jobs = stores(services).jobs
    job = queued(services, account)
    done = replace(job, state=State.PUBLISHED, post_id="1")
    jobs.save(done)
    part = jobs.get(f"{job.id}+")
    assert isinstance(part, PostJob)
    assert (part.state, part.body.in_reply_to_id, part.body.text) == (
        State.PREPARING,
        "1",
        job.continuation[0],
    )
    assert part.body.visibility is job.body.visibility
    jobs.save(done)
    assert len(jobs.posts()) == 2
    kept = jobs.get(job.id)
    assert isinstance(kept, PostJob)
    jobs.remove(JobId(part.id))
    jobs.save(kept)
    assert len(jobs.posts()) == 1


def test_without_the_first_post_the_person_decides(services: Services, account: Account) -> None:
    """The rest is not lost, and not posted as if it stood alone."""
    jobs = stores(services).jobs
    job = queued(services, account)
    jobs.save(replace(job, state=State.PUBLISHED, post_id=""))
    assert jobs.get(f"{job.id}+").state is State.PAUSED


def test_a_job_becomes_the_whole_draft_again(services: Services, account: Account) -> None:
    """To the letter."""
    job = queued(services, account)
    draft = services.outbox.copy_to_draft(job)
    assert draft.review is not None
    assert draft.review.product == "Pan"
    assert draft.text.split() == TEXT.split()


def test_parts_of_others_are_not_taken(services: Services, anna: Account) -> None:
    """A stranger's reply that is marked as the next part stays a reply."""
    job = queued(services, anna)
    stores(services).engine.drain().result()
    posts = [stores(services).cache.post(anna.key, one.post_id) for one in stores(services).jobs.posts()]
    first, *rest = sorted((one for one in posts if one is not None), key=lambda one: one.id)
    strange = tuple(structs.replace(one, author=structs.replace(one.author, id="9")) for one in rest)
    assert folded(Thread(first, (), strange)).replies == strange
    assert folded(Thread(first, (), tuple(rest[:-1]))).post is first
    assert folded(Thread(first, (), tuple(rest))).replies == ()
    assert job.continuation
