"""What tells others of a shared server follows the addresses of the computer."""

from pathlib import Path

from kesong_desktop.homeserver.announcement import SharingAnnouncement
from kesong_desktop.homeserver.shared_listener import make_shared_listener
from kesong_desktop.homeserver.sharing_note import sharing_of
from tests.fakes.network import FakeNetwork


def test_another_address_is_announced_and_noted(tmp_path: Path) -> None:
    """At the same port, with the same key; and nothing is said while nothing changes, or after the end."""
    network, addresses = FakeNetwork(), ["192.168.1.2"]
    shared = make_shared_listener(tmp_path, 0)
    told = SharingAnnouncement(tmp_path, shared, network, lambda: addresses)
    told.refresh()
    assert network.servers == ()
    with told.begun(8718):
        assert network.servers[0].hosts[-1] == "192.168.1.2:8718"
        before = network.servers
        told.refresh()
        assert network.servers[0] is before[0]
        addresses[:] = ["192.168.1.77"]
        told.refresh()
        assert [server.hosts[-1] for server in network.servers] == ["192.168.1.77:8718"]
        assert network.servers[0].fingerprint == before[0].fingerprint == shared.fingerprint
        assert sharing_of(tmp_path) == (told.hosts, shared.fingerprint)
    assert network.servers == ()
    told.refresh()
    assert network.servers == ()
