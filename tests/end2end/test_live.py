"""Live, from one end to the other: the engine listens to a home server, and asks it nothing more."""

import asyncio
import logging
import secrets
import threading
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.api.client import Client
from kesong_desktop.app import open_profile
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.draft import NO_DRAFT, Draft
from kesong_desktop.model.event import Event, ReachabilityChanged
from kesong_desktop.model.social.post import HOME, Post
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from tests.end2end.conftest import Village
from tests.fakes.stores import stores
from tests.unit.homeserver.world import PASSWORD, cheap_hasher

PATIENCE_S = 100.0


class Watched:
    """The profile of anna or another one, whose events can be waited for, and ben, who acts from elsewhere."""

    def __init__(self, folder: Path, village: Village, name: str = "anna") -> None:
        self.village = village
        self._name = name
        self.events: list[Event] = []
        self._news = threading.Condition()
        self._folder = folder
        self.services: Any = None
        self.account: Any = None

    def open(self) -> Iterator["Watched"]:
        """Sign in, watch, and close in the end."""
        paths = for_profile(self._folder)
        with open_profile(paths, secrets=SessionSecrets(), report=self._report) as services:
            self.services = services
            token = self.village.home.issue_token(self._name)
            self.account = services.sign_in.with_token(self.village.url, token).result()
            stores(services).engine.watch().result(PATIENCE_S)
            self.until(lambda: self.reached() == 1)
            yield self

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait, from event to event, until ``condition`` holds."""
        with self._news:
            assert self._news.wait_for(condition, PATIENCE_S)

    def reached(self) -> int:
        """How often home and notifications were pulled."""
        return self.events.count(ReachabilityChanged(self.account.key, None))

    def home(self) -> list[str]:
        """The texts in the home timeline."""
        return [post.text for post in self.shown()]

    def shown(self) -> list[Post]:
        """The posts in the home timeline."""
        services: Services = self.services
        account: Account = self.account
        return stores(services).cache.page(account.key, HOME.name)

    def kinds(self) -> list[str]:
        """The kinds of notifications, newest first."""
        return [one.kind for one in stores(self.services).notifications.page(self.account.key)]

    def does(self, name: str, work: Callable[[Client], Awaitable[Any]]) -> Any:
        """What somebody does from elsewhere."""

        async def run() -> Any:
            client = Client(self.village.url, self.village.home.issue_token(name))
            try:
                return await work(client)
            finally:
                await client.close()

        return asyncio.run(run())

    def writes(self, name: str, text: str) -> Post:
        """Somebody posts."""
        key = secrets.token_hex(8)
        made: Post = self.does(
            name,
            lambda client: client.create_status(
                text=text, media_ids=[], visibility=Visibility.PUBLIC, key=key
            ),
        )
        return made

    def _report(self, event: Event) -> None:
        with self._news:
            self.events.append(event)
            self._news.notify_all()


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    """Anna follows ben, and is watched."""
    with open_home(tmp_path / "home", hasher=cheap_hasher()) as home, HomeRunner(home) as runner:
        home.add_user("anna", PASSWORD, "Anna")
        home.add_user("ben", PASSWORD, "Ben")
        made = Watched(tmp_path / "profile", Village(home, tmp_path / "home", runner.url, tmp_path))

        async def follow(client: Client) -> None:
            await client.follow((await client.lookup("ben")).id, on=True)

        made.does("anna", follow)
        yield from made.open()


def test_what_others_do_arrives_without_asking(watched: Watched, caplog: pytest.LogCaptureFixture) -> None:
    """A post, its edit and its end, a like and a mention; each notice once, and nothing is pulled a second time."""
    mine = watched.writes("anna", "A loaf")
    watched.until(lambda: watched.home() == ["A loaf"])
    theirs = watched.writes("ben", "Good morning")
    watched.until(lambda: watched.home() == ["Good morning", "A loaf"])
    watched.does("ben", lambda client: client.edit_status(theirs.id, text="Good evening", media_ids=[]))
    watched.until(lambda: watched.home() == ["Good evening", "A loaf"])
    for on in (True, False, True):
        watched.does("ben", lambda client, on=on: client.favourite(mine.id, on=on))
    watched.until(lambda: "favourite" in watched.kinds() and watched.shown()[1].favourites == 1)
    asked = watched.writes("ben", "@anna Which flour?")
    watched.until(lambda: watched.kinds() == ["mention", "favourite"])
    watched.does("ben", lambda client: client.delete_status(theirs.id))
    watched.does("ben", lambda client: client.delete_status(asked.id))
    watched.until(lambda: watched.home() == ["A loaf"] and watched.kinds() == ["favourite"])
    assert watched.reached() == 1
    assert not [one for one in caplog.records if one.levelno >= logging.WARNING]


def test_what_happened_while_the_line_was_down_is_there_afterwards(watched: Watched) -> None:
    """One look closes the gap, and the line stands again."""
    watched.writes("ben", "Before")
    watched.until(lambda: watched.home() == ["Before"])
    stores(watched.services).engine.wake_watch(anew=True)
    watched.until(lambda: watched.reached() == 2)
    watched.writes("ben", "After")
    watched.until(lambda: watched.home() == ["After", "Before"])
    assert watched.reached() == 2


def test_two_profiles_see_each_other_live(watched: Watched, tmp_path: Path) -> None:
    """Ben posts through his outbox and anna sees it, anna likes it and ben is told: by the streams, nothing is pulled again."""
    theirs = Watched(tmp_path / "ben", watched.village, "ben")
    for _ in theirs.open():
        services: Services = theirs.services
        draft = services.drafts.add(Draft(NO_DRAFT, theirs.account.key, text="Fresh bread"))
        services.publishing.publisher.queue(draft, theirs.account)
        services.system.sync_control.start_outbox().result(PATIENCE_S)
        watched.until(lambda: watched.home() == ["Fresh bread"])
        (post,) = watched.shown()
        mine: Services = watched.services
        mine.system.sync_control.start_outbox().result(PATIENCE_S)
        mine.interactions.favourite(watched.account, post, on=True)
        theirs.until(lambda: theirs.kinds() == ["favourite", "follow"])
        assert (watched.reached(), theirs.reached()) == (1, 1)
