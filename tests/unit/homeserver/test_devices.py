"""Devices: each sign-in of a person, listed, ended, and then refused."""

import asyncio

import pytest

from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.problems import ApiProblem
from kesong_desktop.homeserver.web import stream_connections
from tests.unit.homeserver.world import PASSWORD, Person, World

PATH = "/api/kesong/v1/devices"


def joined(world: World, device: str) -> Person:
    """Alice on another computer."""
    code = world.home.invitations.create(account=world.home.accounts.id_of("alice"))
    token = world.home.invitations.accept(code, "", "", app="Kesong", device=device).token
    return Person("alice", str(world.home.accounts.id_of("alice")), token, world.client)


def test_own_devices_are_listed_and_ended(world: World, alice: Person, bob: Person) -> None:
    """With name, program and times; the ended one is refused at once, the others go on."""
    laptop = joined(world, "laptop")
    world.clock.pass_s(3600)
    first, second = laptop.get(PATH)
    assert (first["name"], first["app"], first["current"]) == ("laptop", "Kesong", True)
    assert first["last_used_at"] > first["created_at"]
    assert (second["current"], second["last_used_at"]) == (False, None)
    world.clock.pass_s(1)
    assert alice.get(PATH)[0]["current"]
    assert bob.status_of("DELETE", f"{PATH}/{first['id']}") == 404
    assert alice.status_of("DELETE", f"{PATH}/{first['id']}") == 200
    assert laptop.status_of("GET", PATH) == 401
    assert alice.status_of("DELETE", f"{PATH}/{first['id']}") == 404
    assert [one["current"] for one in alice.get(PATH)] == [True]


def test_last_use_is_noted_now_and_then(world: World, alice: Person) -> None:
    """Not at each call, which would write for every read."""
    seen = []
    for passed_s in (0, 599, 1):
        world.clock.pass_s(passed_s)
        seen.append(alice.get(PATH)[0]["last_used_at"])
    assert seen[0] == seen[1] < seen[2]


def test_tokens_of_part_of_the_scopes_do_not_see_devices(world: World) -> None:
    """A program that may only write posts cannot sign other devices out."""
    token = world.person("alice").token
    with world.home._database.write() as connection:
        connection.execute("UPDATE token SET scopes = 'read:statuses write:statuses'")
    some = Person("alice", "", token, world.client)
    assert some.status_of("GET", PATH) == 403
    assert some.status_of("DELETE", f"{PATH}/{'0' * 16}") == 403


def test_open_stream_of_an_ended_device_closes(home: HomeService) -> None:
    """Its session finds the token gone with the event of its end."""
    home.add_user("alice", PASSWORD)
    me, token = home.accounts.id_of("alice"), home.issue_token("alice")

    async def listen() -> None:
        listener = home.hub.join(me)
        grant = stream_connections.grant_of(home, token, "")
        session = stream_connections.StreamSession(home, token, grant, "", listener)
        await asyncio.to_thread(home.devices.revoke, me, home.devices.every(me)[0].id)
        event = await asyncio.wait_for(listener.next(), 20)
        with pytest.raises(ApiProblem) as caught:
            session.events(event, [])
        assert caught.value.status == 401
        home.hub.leave(listener)

    asyncio.run(listen())
