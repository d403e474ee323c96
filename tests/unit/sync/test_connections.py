"""What a server can do is asked once a day, corrected by what it answers, and never in the way."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from kesong_desktop.api.client import Client
from kesong_desktop.errors import Gone
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal import schema
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.secrets import SessionSecrets
from kesong_desktop.sync.connections import AGAIN_S, FRESH_S, Connections

ANNA = Account(AccountKey("anna@pixels.town"), "https://pixels.town", "7", "anna")


class StreamingServer:
    """A server that says that it is a Mastodon, and has no markers all the same."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.characters = 500
        self.is_away = False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        if self.is_away:
            raise httpx.ConnectError("refused")
        if request.url.path != "/api/v2/instance":
            return httpx.Response(404, json={"error": "None"})
        statuses = {"max_characters": self.characters}
        document = {"domain": "pixels.town", "version": "4.3.0", "configuration": {"statuses": statuses}}
        return httpx.Response(200, json=document)


class World:
    """One account at the town."""

    def __init__(self, journal: Database) -> None:
        self.now_s = 1_000.0
        self.town = StreamingServer()
        self.accounts = AccountStore(journal)
        self.secrets = SessionSecrets()
        self.secrets.put(ANNA.key, "T")

    def connections(self) -> Connections:
        """As at a start of the program."""

        def make(server: str, token: str) -> Client:
            return Client(server, token, http=httpx.AsyncClient(transport=httpx.MockTransport(self.town)))

        return Connections(self.accounts, self.secrets, make, lambda: self.now_s)

    @property
    def known(self):
        """What is remembered of the town."""
        found = self.accounts.capability(ANNA.server)
        return found[0] if found else None


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A fresh journal."""
    journal = Database(tmp_path / "journal.db", schema.MIGRATIONS, full=True)
    yield World(journal)
    journal.close()


async def at_rest() -> None:
    """Whatever can go on has gone on."""
    for _ in range(50):
        await asyncio.sleep(0)


def test_asked_once_a_day_while_the_account_is_used(world: World) -> None:
    """Whoever only reads sees new limits the next day as well."""

    async def walk() -> None:
        connections = world.connections()
        for characters, passed_s, known in ((500, 0, 500), (700, FRESH_S / 2, 500), (700, FRESH_S / 2, 700)):
            world.town.characters = characters
            world.now_s += passed_s
            await connections.client(ANNA)
            await at_rest()
            assert world.known.limits.characters == known
        await connections.close()

    asyncio.run(walk())
    assert world.town.asked == ["/api/v2/instance"] * 2


def test_two_who_ask_at_once_ask_once(world: World) -> None:
    """The runner waits for what is asked already."""

    async def walk() -> None:
        connections = world.connections()
        await connections.client(ANNA)
        found = await asyncio.gather(connections.capability(ANNA), connections.capability(ANNA))
        assert {one.software for one in found} == {"mastodon"}
        await connections.close()

    asyncio.run(walk())
    assert world.town.asked == ["/api/v2/instance"]


def test_answer_corrects_what_was_believed(world: World) -> None:
    """Markers that are not there are not there, whatever the documents say, also the next day."""

    async def walk() -> None:
        connections = world.connections()
        client = await connections.client(ANNA)
        await at_rest()
        assert world.known.markers
        assert await client.markers() == {}
        assert (world.known.markers, world.known.edits) == (False, True)
        world.now_s += FRESH_S
        await connections.client(ANNA)
        await at_rest()
        assert world.known.markers is False
        await connections.close()

    asyncio.run(walk())
    assert world.town.asked.count("/api/v2/instance") == 2


def test_post_that_is_gone_teaches_nothing(world: World) -> None:
    """A 404 for one thing is no word about the ability."""

    async def walk() -> None:
        connections = world.connections()
        client = await connections.client(ANNA)
        await at_rest()
        before = world.known
        for ask in (client.status("5"), client.edit_history("5"), client.person("8")):
            with pytest.raises(Gone):
                await ask
        assert world.known == before
        await connections.close()

    asyncio.run(walk())


def test_server_that_is_away_is_asked_again_later(world: World) -> None:
    """Not at each call; what was known is used meanwhile."""
    world.town.is_away = True

    async def walk() -> None:
        connections = world.connections()
        for passed_s in (0, AGAIN_S / 2, AGAIN_S / 2):
            world.now_s += passed_s
            await connections.client(ANNA)
            await at_rest()
        assert (await connections.capability(ANNA)).software == "unknown"
        await connections.close()

    asyncio.run(walk())
    assert world.known is None
    assert len(world.town.asked) == 3


def test_signing_out_while_it_is_asked(world: World) -> None:
    """Nothing is left behind."""

    async def walk() -> None:
        connections = world.connections()
        await connections.client(ANNA)
        await connections.forget(ANNA)
        await at_rest()
        assert [one for one in asyncio.all_tasks() if one is not asyncio.current_task()] == []

    asyncio.run(walk())
    assert world.known is None
