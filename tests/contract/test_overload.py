"""Servers that have too much to do: one that asks to slow down, and one that fails at an upload for ever."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path

import httpx
import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.app import Environment, open_profile
from kesong_desktop.errors import Reason, ServerFault, SlowDown
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.outbox import State
from kesong_desktop.model.outbox.rules import UPLOAD_TRIES
from kesong_desktop.model.social.post import HOME, Timeline
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from tests.fakes import pictures
from tests.fakes.servers.model import TOKEN, Answer, Model
from tests.fakes.servers.over_http import Served

BEGAN_S = 1_790_000_000.0
TOLD_S = 600
PATIENCE_S = 100.0
_TELLING = [(status, by_date) for status in (429, 502, 503, 504) for by_date in (False, True)]


class Clock:
    """Seconds since 1970; a sleep takes no time but the clock's."""

    def __init__(self) -> None:
        self.now_s = BEGAN_S

    def __call__(self) -> float:
        return self.now_s

    async def sleep(self, delay_s: float) -> None:
        self.now_s += delay_s
        await asyncio.sleep(0)


class Throttling(Model):
    """Answers so from the moment it is told to, with the time to wait, and writes down what is asked all the same."""

    def __init__(self, clock: Callable[[], float], status: int = 429, *, by_date: bool = False) -> None:
        super().__init__(clock=clock)
        self.status, self.by_date = status, by_date
        self.until_s = 0.0
        self.asked_too_early: list[str] = []

    def slow_down(self) -> None:
        """From now on, for ``TOLD_S``."""
        self.until_s = self.clock() + TOLD_S

    def before(self, path: str) -> httpx.Response | None:
        """The answer in the model's place, if there is one."""
        if self.clock() >= self.until_s:
            return None
        self.asked_too_early.append(path)
        told = formatdate(self.clock() + TOLD_S, usegmt=True) if self.by_date else str(TOLD_S)
        return httpx.Response(self.status, headers={"Retry-After": told}, json={"error": "Too much to do"})


class FailsAtUploads(Model):
    """Its disk is full: each upload of a picture is answered with 500, while all else goes on."""

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__(clock=clock)
        self.uploads = 0

    def upload(self, request: httpx.Request) -> Answer:
        self.uploads += 1
        return Answer(500, json={"error": "Something went wrong on our end"})


@pytest.fixture
def clock() -> Clock:
    """A clock that only sleeps move."""
    return Clock()


@pytest.fixture
def services(clock: Clock, decoder_pool: DecoderPool, tmp_path: Path) -> Iterator[Services]:
    """An open profile on that clock."""
    around = Environment(clock=clock, steady=clock, sleep=clock.sleep, decoder_pool=decoder_pool)
    with open_profile(for_profile(tmp_path / "profile"), secrets=SessionSecrets(), around=around) as opened:
        yield opened


def signed_in(services: Services, url: str) -> Account:
    """The account of the model's person."""
    return services.sign_in.with_token(url, TOKEN).result(PATIENCE_S)


def written(services: Services, account: Account, text: str, *paths: str) -> Draft:
    """A draft with a text and these pictures."""
    return replace(services.drafts.create(list(paths), account=account), text=text)


def refused(asked: "Future[object]") -> float:
    """The seconds that are still to be waited."""
    with pytest.raises((SlowDown, ServerFault)) as caught:
        asked.result(PATIENCE_S)
    return caught.value.wait_s


@pytest.mark.parametrize(("status", "by_date"), _TELLING)
def test_nothing_is_asked_before_the_told_time(
    services: Services, clock: Clock, status: int, by_date: bool
) -> None:
    """Whatever a person and the program's own timers want of the server: one request learned of it, no other leaves."""
    server = Throttling(clock, status, by_date=by_date)
    with Served(server, server.before) as served:
        account = signed_in(services, served.url)
        services.timelines.refresh(account, HOME).result(PATIENCE_S)
        server.slow_down()
        assert 0 < refused(services.timelines.refresh(account, HOME)) <= TOLD_S
        (first,) = server.asked_too_early
        for asked in (
            lambda: services.timelines.refresh(account, HOME),
            lambda: services.timelines.refresh(account, Timeline("public")),
            lambda: services.notifications.refresh(account),
            lambda: services.people.people.refresh(account, "8"),
        ):
            clock.now_s += TOLD_S / 10
            assert 0 < refused(asked()) <= TOLD_S
        assert server.asked_too_early == [first]


@pytest.mark.parametrize(("status", "by_date"), _TELLING)
def test_a_post_goes_out_after_the_told_time(
    services: Services, clock: Clock, status: int, by_date: bool
) -> None:
    """It waits as long as the server said, and is published once."""
    server = Throttling(clock, status, by_date=by_date)
    with Served(server, server.before) as served:
        account = signed_in(services, served.url)
        draft = written(services, account, "hello")
        job = services.publishing.publisher.queue(draft, account)
        server.slow_down()
        services.outbox.run_until_idle(job)
        services.outbox.send_due().result(PATIENCE_S)
        assert len(server.asked_too_early) == 1
        assert len(server.posts) == 1
        assert clock.now_s >= BEGAN_S + TOLD_S


def test_an_upload_that_fails_for_ever_parks_its_post_alone(
    services: Services, clock: Clock, tmp_path: Path
) -> None:
    """Bounded tries, then words; what has no picture goes out."""
    server = FailsAtUploads(clock)
    with Served(server) as served:
        account = signed_in(services, served.url)
        queue = services.publishing.publisher.queue
        photo = str(pictures.jpeg(tmp_path / "a.jpg"))
        with_photo = queue(written(services, account, "bad", photo), account)
        plain = queue(written(services, account, "good"), account)
        for _ in range(UPLOAD_TRIES):
            services.outbox.send_due().result(PATIENCE_S)
        found = services.outbox.get_post(with_photo.id)
        assert (found.state, server.uploads) == (State.PARKED, UPLOAD_TRIES)
        assert found.failure.reason is Reason.UPLOAD_KEEPS_FAILING
        assert services.outbox.get_post(plain.id).state is State.PUBLISHED
        assert len(server.posts) == 1
