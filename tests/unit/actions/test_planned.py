"""A planned post at a home server on another computer, over HTTP: kept there, published in its time, found, taken back."""

import time
from dataclasses import replace

import pytest

from kesong_desktop.actions import outboxing, posting
from kesong_desktop.actions.desk import Desk
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.outbox import Job, State
from tests.end2end.conftest import Village
from tests.unit.actions.test_accounts import sign_in


@pytest.fixture
def anna(desk: Desk, village: Village) -> Account:
    """Signed in, as at somebody else's server."""
    account = replace(sign_in(desk, village), is_home=False)
    desk.accounts.put(account)
    return account


@pytest.fixture
def job(desk: Desk, anna: Account) -> Job:
    """Planned for in an hour, and handed over."""
    at_s = time.time() + 3600
    queued = posting.queue(replace(desk, clock=time.time), Draft(DraftId("d"), text="later"), anna, at_s=at_s)
    desk.engine.drain().result()
    return desk.jobs.get(queued.id)


def test_published_by_the_server(desk: Desk, village: Village, job: Job) -> None:
    """An hour later it is there, once, and the outbox finds it."""
    assert job.state is State.ENTRUSTED
    due_s = time.time() - 90
    with village.home.schedule._database.write() as connection:  # an hour is long
        connection.execute("UPDATE scheduled SET due_ms = ?", (int(due_s * 1000),))
    desk.jobs.save(replace(job, due_s=due_s))
    assert village.home.schedule.publish_due() == 1
    desk.engine.drain().result()
    found = desk.jobs.get(job.id)
    assert (found.state, found.differs) == (State.PUBLISHED, "")
    assert [post.text for post in desk.cache.page(job.account, "home")] == ["later"]


def test_taken_back(desk: Desk, village: Village, job: Job) -> None:
    """The server keeps nothing of it; it is paused here, and can be changed again."""
    outboxing.command(desk, job.id, "pause").result()
    desk.engine.drain().result()
    assert desk.jobs.get(job.id).state is State.PAUSED
    assert outboxing.change(desk, job.id).text == "later"
    assert village.home.schedule.publish_due() == 0


def test_not_changed_while_the_server_keeps_it(desk: Desk, job: Job) -> None:
    """Who tries is told what to do first."""
    with pytest.raises(outboxing.NotPossible):
        outboxing.change(desk, job.id)
    assert "pause it first" in outboxing.refusal(job, "change").sentence()
