"""Looks for home servers by multicast DNS until one is at the address that is given, and prints it as JSON."""

import json
import sys
import threading

from kesong_desktop.api.discovery import ZeroconfDiscovery
from kesong_desktop.model.home.discovery import NearbyServer

PATIENCE_S = 90.0


def main(address: str) -> int:
    """Return 0 if a server was found there."""
    found = threading.Event()
    told: list[NearbyServer] = []

    def changed(servers: tuple[NearbyServer, ...]) -> None:
        told[:] = [one for one in servers if any(host.startswith(f"{address}:") for host in one.hosts)]
        if told:
            found.set()

    with ZeroconfDiscovery().browse(changed):
        if not found.wait(PATIENCE_S):
            return 1
    json.dump({"hosts": told[0].hosts, "key": told[0].fingerprint.hex()}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
