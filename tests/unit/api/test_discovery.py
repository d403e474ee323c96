"""Home servers announced and found by multicast DNS, on the loopback interface."""

import queue
from collections.abc import Callable

import pytest
from zeroconf import ServiceInfo

from kesong_desktop.api.discovery import ZeroconfDiscovery, nearby_server
from kesong_desktop.model.home.discovery import NearbyServer

KEY = bytes(range(32))
TYPE = "_kesong._tcp.local."


def test_what_is_announced_is_found_and_goes() -> None:
    """With its name, its address and its key; a second look-out hears of it too, and both hear when it goes."""
    network = ZeroconfDiscovery(["127.0.0.1"])
    told: queue.Queue[tuple[NearbyServer, ...]] = queue.Queue()
    with network.browse(told.put):
        with network.announce(NearbyServer("Mei's kitchen", ("kitchen.local:8718", "127.0.0.1:8718"), KEY)):
            (found,) = told.get(timeout=20)
            assert found == NearbyServer("Mei's kitchen", ("127.0.0.1:8718",), KEY)
        assert told.get(timeout=20) == ()


def test_a_server_without_an_address_is_not_announced() -> None:
    """Nor does it fail."""
    with ZeroconfDiscovery(["127.0.0.1"]).announce(NearbyServer("x", ("kitchen.local:1",), KEY)):
        pass


def record(**changes: object) -> ServiceInfo:
    given = {
        "type_": TYPE,
        "name": f"kitchen.{TYPE}",
        "port": 8718,
        "parsed_addresses": ["192.168.1.2", "8.8.8.8"],
        "properties": {b"v": b"1", b"fp": KEY.hex().encode()},
    }
    return ServiceInfo(**{**given, **changes})


def test_addresses_elsewhere_are_left_out() -> None:
    """An announcement cannot lead out of the network."""
    assert nearby_server(record()) == NearbyServer("kitchen", ("192.168.1.2:8718",), KEY)


@pytest.mark.parametrize(
    "change",
    [
        lambda: record(parsed_addresses=["8.8.8.8"]),
        lambda: record(parsed_addresses=[]),
        lambda: record(properties={b"v": b"1"}),
        lambda: record(properties={b"v": b"2", b"fp": KEY.hex().encode()}),
        lambda: record(properties={b"v": b"1", b"fp": b"\xff"}),
        lambda: record(properties={b"v": b"1", b"fp": b"00"}),
        lambda: record(properties={b"v": b"1", b"fp": None}),
        lambda: record(port=0),
    ],
)
def test_records_that_are_none(change: Callable[[], ServiceInfo]) -> None:
    assert nearby_server(change()) is None
