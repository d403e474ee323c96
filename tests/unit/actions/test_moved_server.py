"""A home server gets another address: its guests find it again by its key, and ask nothing."""

import asyncio
from dataclasses import replace
from pathlib import Path

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.api.client import Client
from kesong_desktop.homeserver.tls.authority import FOLDER, HomeAuthority
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.home.discovery import NearbyServer
from kesong_desktop.model.outbox import State
from kesong_desktop.paths import Paths
from kesong_desktop.settings import SettingsFile
from kesong_desktop.sync.server_locator import AGAIN_S, ServerLocator
from tests.fakes.network import FakeNetwork
from tests.fakes.odd_server import free_port
from tests.fakes.stores import stores
from tests.unit.actions.joining_steps import here, join


def move(host: LocalServer) -> None:
    """Stop the server, and start it at another port: on one computer the nearest thing to another address."""
    host.stop()
    settings = host._settings.load()
    host._settings.save(replace(settings, home_shared_port=free_port()))
    host.start()


def send(services: Services, account: Account, text: str) -> State:
    """Where a post got to."""
    draft = Draft(DraftId(text), text=text)
    return services.outbox.run_until_idle(services.publishing.publisher.queue(draft, account)).state


def test_same_server_at_another_address(services: Services, host: LocalServer, network: FakeNetwork) -> None:
    """The post arrives after it has moved; the account stays the same one, and knows where its server is."""
    account = join(services, here(host).text)
    assert send(services, account, "before") is State.PUBLISHED
    assert network.looks == 0
    move(host)
    assert send(services, account, "after") is State.PUBLISHED
    port = host.shared_hosts()[0].rpartition(":")[2]
    assert stores(services).accounts.address(account.server) == f"https://127.0.0.1:{port}"
    assert not account.server.endswith(port)
    assert services.accounts.all() == [account]
    assert network.looks == 1


def test_address_is_remembered_by_the_next_client(services: Services, host: LocalServer) -> None:
    """A client that is made later goes to the right place at once."""
    account = join(services, here(host).text)
    move(host)
    assert send(services, account, "one") is State.PUBLISHED
    services.nearby._engine.forget(account).result(timeout=20)

    async def where(client: Client) -> str:
        return client.server

    now = services.nearby._engine.with_client(account, where).result(timeout=20)
    assert now == stores(services).accounts.address(account.server) != account.server


def test_who_only_announces_the_key_is_not_followed(
    services: Services, host: LocalServer, network: FakeNetwork, tmp_path: Path
) -> None:
    """Another server that says it had this key has to prove it; then it is looked for again after a while only."""
    account = join(services, here(host).text)
    host.stop()
    now_s = [1000.0]
    accounts = stores(services).accounts
    locator = ServerLocator(accounts, network, lambda: now_s[0], look_s=0.0)
    paths = Paths(*(tmp_path / "false" / name for name in ("config", "data", "cache", "log")))
    paths.config.mkdir(parents=True)
    with LocalServer(paths, SettingsFile(paths.config / "settings.toml")) as false:
        false.share(on=True)
        false.start()
        fingerprint = HomeAuthority(host._paths.home / FOLDER).fingerprint
        place = f"127.0.0.1:{false.shared_hosts()[0].rpartition(':')[2]}"
        with network.announce(NearbyServer("kitchen", (place,), fingerprint)):
            assert not asyncio.run(locator.locate(account.server))
    assert accounts.address(account.server) == account.server
    for passed_s, looks in ((AGAIN_S - 1, 1), (1, 2)):
        now_s[0] += passed_s
        assert not asyncio.run(locator.locate(account.server))
        assert network.looks == looks


def test_servers_without_a_pinned_key_are_not_looked_for(
    services: Services, account: Account, network: FakeNetwork
) -> None:
    """An ordinary server that does not answer is none of this network."""
    locator = ServerLocator(stores(services).accounts, network, lambda: 0.0)
    assert not asyncio.run(locator.locate(account.server))
    assert network.looks == 0
