"""A scheduled post handed to a home server on another computer: kept there, published on time, found, recalled."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from kesong_desktop.actions.outbox import outbox
from kesong_desktop.actions.services import Services
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.outbox import InvalidTransition, Job, State
from tests.end2end.conftest import Village
from tests.fakes.stores import stores
from tests.unit.actions.test_accounts import sign_in


@pytest.fixture
def clock() -> Callable[[], float]:
    """The real time, as the server has it."""
    return time.time


@pytest.fixture
def anna(services: Services, village: Village) -> Account:
    """Signed in, as at somebody else's server."""
    account = replace(sign_in(services, village), is_home=False)
    stores(services).accounts.put(account)
    return account


@pytest.fixture
def job(services: Services, anna: Account) -> Job:
    """Planned for in an hour, and handed over."""
    at_s = time.time() + 3600
    queued = services.publishing.publisher.queue(Draft(DraftId("d"), text="later"), anna, at_s=at_s)
    stores(services).engine.drain().result()
    return stores(services).jobs.get(queued.id)


def test_server_publishes_on_time(services: Services, village: Village, job: Job) -> None:
    """An hour later it is there, once, and the outbox finds it."""
    assert job.state is State.SERVER_SCHEDULED
    due_s = time.time() - 90
    with village.home.schedule._database.write() as connection:  # an hour is long
        connection.execute("UPDATE scheduled SET due_ms = ?", (int(due_s * 1000),))
    stores(services).jobs.save(replace(job, due_s=due_s))
    assert village.home.schedule.publish_due() == 1
    stores(services).engine.drain().result()
    found = stores(services).jobs.get(job.id)
    assert (found.state, found.differs) == (State.PUBLISHED, "")
    assert [post.text for post in stores(services).cache.page(job.account, "home")] == ["later"]


def test_pause_recalls_the_post(services: Services, village: Village, job: Job) -> None:
    """The server keeps nothing of it; it is paused here, and can be changed again."""
    services.outbox.command(job.id, "pause").result()
    stores(services).engine.drain().result()
    assert stores(services).jobs.get(job.id).state is State.PAUSED
    assert services.outbox.edit(job.id).text == "later"
    assert village.home.schedule.publish_due() == 0


def test_edit_is_refused_while_the_server_keeps_it(services: Services, job: Job) -> None:
    """Who tries is told what to do first."""
    with pytest.raises(InvalidTransition):
        services.outbox.edit(job.id)
    assert "Pause it first" in Messages().sentence(outbox.refusal(job, "change"))
