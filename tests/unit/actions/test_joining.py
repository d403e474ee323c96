"""A guest joins the home server of another profile by an invitation."""

import asyncio
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.errors import InvalidInput, Reason, Unreachable
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.home.discovery import NearbyServer
from kesong_desktop.model.outbox import State
from kesong_desktop.model.social.invitation import Invitation
from kesong_desktop.paths import Paths
from kesong_desktop.settings import SettingsFile
from kesong_desktop.sync.pairing import PairingFlow
from tests.fakes.network import FakeNetwork
from tests.fakes.odd_server import free_port
from tests.unit.actions.joining_steps import here, join


def test_an_invitation_is_enough(services: Services, host: LocalServer) -> None:
    """Signed in over TLS, with what the server is pinned to; a post with everything goes there."""
    account = join(services, here(host).text, " Guest ")
    assert (account.username, account.is_home) == ("guest", False)
    assert account.server.startswith("https://127.0.0.1:")
    job = services.outbox.run_until_idle(
        services.publishing.publisher.queue(Draft(DraftId("d"), text="thanks"), account)
    )
    assert job.state is State.PUBLISHED
    with pytest.raises(InvalidInput) as caught:
        join(services, here(host).text, "guest")
    assert caught.value.reason is Reason.USER_NAME_TAKEN
    assert caught.value.facts["name"] == "guest"


def test_hosts_are_tried_in_turn(services: Services, host: LocalServer) -> None:
    """One that does not answer is passed over."""
    invitation = here(host)
    hosts = (f"127.0.0.1:{free_port()}", *invitation.hosts)
    assert join(services, replace(invitation, hosts=hosts).text).server.endswith(invitation.hosts[0])


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda one: replace(one, fingerprint=bytes(32)), Reason.CERTIFICATE_CHANGED),
        (lambda one: replace(one, code="A" * 22), Reason.INVITATION_USED),
        (lambda one: replace(one, hosts=(f"127.0.0.1:{free_port()}",)), Reason.UNREACHABLE),
    ],
)
def test_what_is_wrong_is_told(
    services: Services, host: LocalServer, change: Callable[[Invitation], Invitation], reason: Reason
) -> None:
    """Nobody is signed in, and no code goes to a server with another key."""
    good = here(host)
    with pytest.raises((InvalidInput, Unreachable)) as caught:
        join(services, change(good).text)
    assert caught.value.reason is reason
    assert services.accounts.all() == []
    assert join(services, good.text).username == "guest"


def test_the_same_server_after_a_new_start(services: Services, host: LocalServer) -> None:
    """Its certificate is another one, its key the same, and so is its port."""
    account = join(services, here(host).text)
    host.stop()
    host.start()
    job = services.outbox.run_until_idle(
        services.publishing.publisher.queue(Draft(DraftId("d"), text="again"), account)
    )
    assert job.state is State.PUBLISHED


def test_no_invitation_while_the_server_is_not_shared(host: LocalServer) -> None:
    """Sharing can be turned off and on; the address for this computer stays."""
    url = host.start()
    host.share(on=False)
    assert host.shared_hosts() == ()
    with pytest.raises(InvalidInput) as caught:
        host.invite()
    assert caught.value.reason is Reason.HOME_NOT_SHARED
    host.share(on=True)
    assert host.start() == url
    assert host.invite("guest").hosts == host.shared_hosts()


def found_by(services: Services) -> list[NearbyServer]:
    """The servers that a guest sees."""
    seen: list[NearbyServer] = []
    told = threading.Event()

    def changed(servers: tuple[NearbyServer, ...]) -> None:
        seen[:] = servers
        told.set()

    stop = services.nearby.look_out(changed)
    told.wait(20)
    stop()
    return seen


def code_shown(services: Services, server: NearbyServer) -> tuple[Future[Invitation], str]:
    """Ask a server, and the code that comes to the screen."""
    told: queue.Queue[str] = queue.Queue()
    asked = services.nearby.pair(server, told.put)
    return asked, told.get(timeout=20)


def test_found_and_paired_by_a_code(services: Services, host: LocalServer, network: FakeNetwork) -> None:
    """The server is there while it is shared; both screens show the same code, and no address is typed."""
    (server,) = found_by(services)
    host.open_pairing()
    asked, code = code_shown(services, server)
    (request,) = host.pairing_requests()
    assert request.code == code
    host.accept_pairing(request.id)
    assert join(services, asked.result(timeout=20).text).username == "guest"
    host.share(on=False)
    assert network.servers == ()


def test_pairing_that_is_refused_or_not_expected(services: Services, host: LocalServer) -> None:
    (server,) = found_by(services)
    with pytest.raises(InvalidInput) as caught:
        services.nearby.pair(server, str).result(timeout=20)
    assert caught.value.reason is Reason.PAIRING_CLOSED
    host.open_pairing()
    asked, _ = code_shown(services, server)
    host.refuse_pairing(host.pairing_requests()[0].id)
    with pytest.raises(InvalidInput) as caught:
        asked.result(timeout=20)
    assert caught.value.reason is Reason.PAIRING_REFUSED


def test_a_guest_who_gives_up_is_not_shown_any_longer(services: Services, host: LocalServer) -> None:
    """The owner cannot let somebody in who has gone."""
    (server,) = found_by(services)
    host.open_pairing()

    async def give_up() -> None:
        shown = asyncio.Event()
        asked = asyncio.create_task(PairingFlow("laptop").pair(server, lambda _: shown.set()))
        await shown.wait()
        assert [one.name for one in host.pairing_requests()] == ["laptop"]
        asked.cancel()
        await asyncio.wait([asked])

    asyncio.run(give_up())
    assert host.pairing_requests() == ()


def test_somebody_in_between_shows_another_code(
    services: Services, host: LocalServer, network: FakeNetwork, tmp_path: Path
) -> None:
    """Who stands between has a key of their own: whatever they pass on, the two screens differ."""
    paths = Paths(*(tmp_path / "between" / name for name in ("config", "data", "cache", "log")))
    paths.config.mkdir(parents=True)
    with LocalServer(paths, SettingsFile(paths.config / "settings.toml"), discovery=network) as between:
        between.share(on=True)
        between.start()
        for server in (host, between):
            server.open_pairing()
        real, false = found_by(services)[-2:]
        (seen, guest), (passed_on, owner) = code_shown(services, false), code_shown(services, real)
        assert host.pairing_requests()[0].code == owner != guest
        for one in (seen, passed_on):
            one.cancel()
