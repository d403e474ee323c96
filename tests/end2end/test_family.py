"""A family: one computer shares its home server, another finds it, joins, and both see each other live."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.app import Environment, open_profile
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.event import Event
from kesong_desktop.model.home.discovery import NearbyServer
from kesong_desktop.model.outbox import State
from kesong_desktop.model.social.post import HOME, Post
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from tests.fakes.network import FakeNetwork
from tests.fakes.stores import stores

PATIENCE_S = 100.0


class Member:
    """Somebody at their own computer, whose profile is open."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self.services: Services
        self.account: Account

    def heard(self, _: Event) -> None:
        """Something has changed."""
        with self._news:
            self._news.notify_all()

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait, from event to event, until something holds."""
        with self._news:
            assert self._news.wait_for(holds, PATIENCE_S)

    def watches(self, account: Account) -> None:
        """Keep the account up to date from now on."""
        self.account = account
        self.services.accounts.choose(account)
        self.services.system.sync_control.watch_accounts().result(PATIENCE_S)

    def posts(self, text: str, in_reply_to_id: str = "") -> None:
        """Publish a post."""
        draft = Draft(DraftId(text), text=text, in_reply_to_id=in_reply_to_id)
        job = self.services.publishing.publisher.queue(draft, self.account)
        assert self.services.outbox.run_until_idle(job).state is State.PUBLISHED

    def sees(self) -> list[str]:
        """The texts in the home timeline."""
        return [post.text for post in stores(self.services).cache.page(self.account.key, HOME.name)]

    def post(self, text: str) -> Post:
        """A post of the home timeline."""
        shown = stores(self.services).cache.page(self.account.key, HOME.name)
        return next(post for post in shown if post.text == text)

    def notified_of(self) -> set[str]:
        """The kinds of notifications."""
        return {one.kind for one in stores(self.services).notifications.page(self.account.key)}


@contextmanager
def at_a_computer(folder: Path, network: FakeNetwork, pool: DecoderPool) -> Iterator[Member]:
    """Open the profile of somebody on the network."""
    member = Member()
    around = Environment(decoder_pool=pool, discovery=network)
    with open_profile(
        for_profile(folder), secrets=SessionSecrets(), report=member.heard, around=around
    ) as services:
        member.services = services
        yield member


def paired(owner: Member, guest: Member) -> Account:
    """The guest chooses the server, both look at their screens, the owner agrees, and the guest joins."""
    server, found, code = owner.services.system.home.server, Queue[NearbyServer](), Queue[str]()
    stop = guest.services.nearby.look_out(lambda servers: [found.put(one) for one in servers])
    server.open_pairing()
    asked = guest.services.nearby.pair(found.get(timeout=PATIENCE_S), code.put)
    shown = code.get(timeout=PATIENCE_S)
    (request,) = server.pairing_requests()
    assert request.code == shown
    server.accept_pairing(request.id)
    invitation = asked.result(PATIENCE_S)
    stop()
    server.close_pairing()
    return guest.services.sign_in.with_invitation(invitation.text, "ben").result(PATIENCE_S)


@pytest.mark.timeout(300)
def test_found_joined_and_seen_live(tmp_path: Path, decoder_pool: DecoderPool) -> None:
    """Post, like and reply arrive on the other side by themselves; also after the server was off and on again."""
    network = FakeNetwork("127.0.0.1")
    with (
        at_a_computer(tmp_path / "anna", network, decoder_pool) as anna,
        at_a_computer(tmp_path / "ben", network, decoder_pool) as ben,
    ):
        home = anna.services.system.home
        home.server.share(on=True)
        anna.watches(home.sign_in.use("anna"))
        ben.watches(paired(anna, ben))
        assert ben.account.server.startswith("https://127.0.0.1:")
        anna.posts("dinner is ready")
        ben.until(lambda: "dinner is ready" in ben.sees())
        ben.services.interactions.favourite(ben.account, ben.post("dinner is ready"), on=True).result(
            PATIENCE_S
        )
        ben.posts("@anna coming", ben.post("dinner is ready").id)
        anna.until(lambda: {"favourite", "mention"} <= anna.notified_of())

        home.server.stop()
        home.server.start()
        for one in (anna, ben):
            one.services.system.sync_control.look_for_news(has_slept=True)
        anna.posts("dessert")
        ben.until(lambda: "dessert" in ben.sees())
        ben.posts("mine")
        anna.until(lambda: "mine" in anna.sees())
