"""This computer as a home: the server that a profile runs for itself."""

import asyncio
import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest

from kesong_desktop.actions import posting
from kesong_desktop.actions.desk import Desk
from kesong_desktop.actions.homing import HomeKeeper, use_this_computer
from kesong_desktop.errors import InvalidInput, ProfileBusy
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.outbox import State
from tests.fakes.odd_server import free_port


@pytest.fixture
def keeper(desk: Desk) -> Iterator[HomeKeeper]:
    """The profile's home, which does not serve yet."""
    with HomeKeeper(desk.paths, desk.settings) as made:
        yield made


def settle(desk: Desk, keeper: HomeKeeper, name: str, password: str = "") -> Account:
    """Use this computer."""
    return asyncio.run(use_this_computer(desk, keeper, name, password))


def test_a_name_is_enough(desk: Desk, keeper: HomeKeeper) -> None:
    """The server runs, the person is there and signed in, and can post."""
    account = settle(desk, keeper, " Anna ")
    assert (account.username, account.is_home, account.server) == ("anna", True, keeper.start())
    assert desk.accounts.all() == [account]
    job = posting.work_off(desk, posting.queue(desk, Draft(DraftId("d"), text="x"), account))
    assert job.state is State.PUBLISHED


def test_a_known_name_is_the_same_person(desk: Desk, keeper: HomeKeeper) -> None:
    """Whoever opens the profile owns its files: no password is asked for, and nobody is added."""
    first = settle(desk, keeper, "anna", "long enough")
    assert settle(desk, keeper, "ANNA") == first
    assert keeper.home.accounts.sign_in("anna", "long enough") is not None
    assert desk.accounts.all() == [first]


def test_a_password_that_nobody_knows(desk: Desk, keeper: HomeKeeper) -> None:
    """Without one the account cannot be opened by guessing nothing."""
    settle(desk, keeper, "anna")
    assert keeper.home.accounts.sign_in("anna", "") is None


@pytest.mark.parametrize(("name", "password"), [("", ""), ("  ", ""), ("an na", ""), ("anna", "short")])
def test_a_name_or_password_that_is_none(desk: Desk, keeper: HomeKeeper, name: str, password: str) -> None:
    """Refused; nobody is added or signed in."""
    with pytest.raises(InvalidInput):
        settle(desk, keeper, name, password)
    assert desk.accounts.all() == []


def test_no_server_is_started_for_no_name(desk: Desk, keeper: HomeKeeper) -> None:
    """What was typed is looked at first."""
    with pytest.raises(InvalidInput, match="A name is needed"):
        settle(desk, keeper, " ")
    assert not keeper.is_running
    assert not desk.settings.load().home_server_on


def test_its_port_is_remembered(desk: Desk, keeper: HomeKeeper) -> None:
    """The address is the account's name: it must be the same next time."""
    url = keeper.start()
    assert keeper.is_running
    assert keeper.start() == url
    keeper.stop()
    keeper.stop()
    assert not keeper.is_running
    settings = desk.settings.load()
    assert (settings.home_port, settings.home_server_on) == (int(url.rpartition(":")[2]), True)
    assert keeper.start() == url


def test_a_port_that_another_program_took(desk: Desk, keeper: HomeKeeper) -> None:
    """It is named; nothing is left half open, so that it works when the port is free again."""
    port = free_port()
    desk.settings.save(replace(desk.settings.load(), home_port=port))
    with (
        socket.create_server(("127.0.0.1", port)),
        pytest.raises(InvalidInput, match=f"Port {port} is in use"),
    ):
        keeper.start()
    assert not keeper.is_running
    assert keeper.start() == f"http://127.0.0.1:{port}"


def test_a_home_is_served_by_one(desk: Desk, keeper: HomeKeeper) -> None:
    """A second keeper of the same folder is refused."""
    keeper.start()
    with HomeKeeper(desk.paths, desk.settings) as second, pytest.raises(ProfileBusy):
        second.start()


def test_no_home_before_the_start(keeper: HomeKeeper) -> None:
    """To ask for it is a mistake in the program."""
    with pytest.raises(RuntimeError):
        _ = keeper.home


def test_a_demonstrations_clock(desk: Desk) -> None:
    """Posts can be of another day."""
    with HomeKeeper(desk.paths, desk.settings, is_demo=True) as keeper:
        account = settle(desk, keeper, "anna")
        made = []
        for number, behind_ms in enumerate((3 * 86_400_000, 0)):
            keeper.clock.behind_ms = behind_ms
            posting.queue(desk, Draft(DraftId(f"d{number}"), text=f"x{number}"), account)
            desk.engine.drain(account.key).result()
            made.append(desk.cache.page(account.key, "home")[0].created_utc)
    assert 2.9 < (made[1] - made[0]).total_seconds() / 86_400 < 3.1
