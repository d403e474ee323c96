"""A guest joins the home server of another profile by an invitation."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.errors import InvalidInput, Reason, Unreachable
from kesong_desktop.homeserver.tls.authority import FOLDER, HomeAuthority
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.outbox import State
from kesong_desktop.model.social.invitation import Invitation
from kesong_desktop.paths import Paths
from kesong_desktop.settings import SettingsFile
from tests.fakes.odd_server import free_port


@pytest.fixture
def host(tmp_path):
    """The server of somebody else on the network, shared, with its owner."""
    paths = Paths(*(tmp_path / "host" / name for name in ("config", "data", "cache", "log")))
    paths.config.mkdir(parents=True)
    with LocalServer(paths, SettingsFile(paths.config / "settings.toml")) as server:
        server.share(on=True)
        server.start()
        server.home.add_user("host", "long enough")
        yield server


def here(server: LocalServer, **changes: object) -> Invitation:
    """An invitation that leads to the loopback interface, on which the server can be reached too."""
    invitation = server.invite()
    return replace(invitation, hosts=tuple(_local(one) for one in invitation.hosts[-1:]), **changes)


def _local(host: str) -> str:
    return f"127.0.0.1:{host.rpartition(':')[2]}"


def join(services: Services, text: str, name: str = "guest"):
    return services.sign_in.with_invitation(text, name).result(timeout=60)


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


def test_a_server_with_another_key_is_not_talked_to(services: Services, host: LocalServer) -> None:
    """Its key is lost and made anew: the guest's program stops, and says so."""
    account = join(services, here(host).text)
    host.stop()
    folder = host._paths.home / FOLDER
    for path in folder.iterdir():
        path.unlink()
    HomeAuthority(folder)
    host.start()
    job = services.outbox.run_until_idle(
        services.publishing.publisher.queue(Draft(DraftId("d"), text="secret"), account)
    )
    assert job.state is not State.PUBLISHED
    assert job.failure is not None
    assert job.failure.reason is Reason.CERTIFICATE_CHANGED


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
    assert host.sharing is None
    with pytest.raises(InvalidInput) as caught:
        host.invite()
    assert caught.value.reason is Reason.HOME_NOT_SHARED
    host.share(on=True)
    assert host.start() == url
    assert host.invite("guest").hosts == host.sharing.hosts
