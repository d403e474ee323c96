"""This computer as a home: the server that a profile runs for itself."""

import socket
from dataclasses import replace

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.errors import InvalidInput, ProfileBusy
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.outbox import State
from tests.fakes.odd_server import free_port
from tests.fakes.stores import stores


@pytest.fixture
def keeper(services: Services) -> LocalServer:
    """The profile's home server, not started yet."""
    return services.system.home.server


def settle(services: Services, keeper: LocalServer, name: str, password: str = "") -> Account:
    """Sign in to the home server of this computer."""
    assert keeper is services.system.home.server
    return services.system.home.sign_in.use(name, password)


def test_a_name_is_enough(services: Services, keeper: LocalServer) -> None:
    """The server runs, the person is there and signed in, and can post."""
    account = settle(services, keeper, " Anna ")
    assert (account.username, account.is_home, account.server) == ("anna", True, keeper.start())
    assert services.accounts.all() == [account]
    job = services.outbox.run_until_idle(
        services.publishing.publisher.queue(Draft(DraftId("d"), text="x"), account)
    )
    assert job.state is State.PUBLISHED


def test_a_known_name_is_the_same_person(services: Services, keeper: LocalServer) -> None:
    """Whoever opens the profile owns its files: no password is asked for, and nobody is added."""
    first = settle(services, keeper, "anna", "long enough")
    assert settle(services, keeper, "ANNA") == first
    assert keeper.home.accounts.sign_in("anna", "long enough") is not None
    assert services.accounts.all() == [first]


def test_a_password_that_nobody_knows(services: Services, keeper: LocalServer) -> None:
    """Without one the account cannot be opened by guessing nothing."""
    settle(services, keeper, "anna")
    assert keeper.home.accounts.sign_in("anna", "") is None


@pytest.mark.parametrize(("name", "password"), [("", ""), ("  ", ""), ("an na", ""), ("anna", "short")])
def test_a_name_or_password_that_is_none(
    services: Services, keeper: LocalServer, name: str, password: str
) -> None:
    """Refused; nobody is added or signed in."""
    with pytest.raises(InvalidInput):
        settle(services, keeper, name, password)
    assert services.accounts.all() == []


def test_no_server_is_started_for_no_name(services: Services, keeper: LocalServer) -> None:
    """What was typed is looked at first."""
    with pytest.raises(InvalidInput, match="name_missing"):
        settle(services, keeper, " ")
    assert not keeper.is_running
    assert not stores(services).settings.load().home_server_on


def test_its_port_is_remembered(services: Services, keeper: LocalServer) -> None:
    """The address is the account's name: it must be the same next time."""
    url = keeper.start()
    assert keeper.is_running
    assert keeper.start() == url
    keeper.stop()
    keeper.stop()
    assert not keeper.is_running
    settings = stores(services).settings.load()
    assert (settings.home_port, settings.home_server_on) == (int(url.rpartition(":")[2]), True)
    assert keeper.start() == url


def test_a_port_that_another_program_took(services: Services, keeper: LocalServer) -> None:
    """It is named; nothing is left half open, so that it works when the port is free again."""
    port = free_port()
    stores(services).settings.save(replace(stores(services).settings.load(), home_port=port))
    with (
        socket.create_server(("127.0.0.1", port)),
        pytest.raises(InvalidInput, match=f"port_in_use: port={port}"),
    ):
        keeper.start()
    assert not keeper.is_running
    assert keeper.start() == f"http://127.0.0.1:{port}"


def test_a_home_is_served_by_one(services: Services, keeper: LocalServer) -> None:
    """A second keeper of the same folder is refused."""
    keeper.start()
    with LocalServer(services.system.paths, stores(services).settings) as second, pytest.raises(ProfileBusy):
        second.start()


def test_no_home_before_the_start(keeper: LocalServer) -> None:
    """To ask for it is a mistake in the program."""
    with pytest.raises(RuntimeError):
        _ = keeper.home
