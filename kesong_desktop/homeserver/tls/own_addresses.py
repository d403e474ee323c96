"""The names and addresses by which other computers of the network reach this one."""

import contextlib
import ipaddress
import re
import socket

SHARED_NETWORKS = tuple(
    ipaddress.IPv4Network(network)
    for network in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10")
)
"""Private networks (RFC 1918), link-local addresses (RFC 3927), and those that Tailscale gives (RFC 6598)."""
_ELSEWHERE = ("192.0.2.1", 9)
"""An address of no computer (RFC 5737): to choose it as a destination of UDP sends nothing."""
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")


def own_addresses() -> list[str]:
    """Return the private IPv4 addresses of this computer, the one that leads to the network's router first."""
    found = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, contextlib.suppress(OSError):
        probe.connect(_ELSEWHERE)
        found.append(str(probe.getsockname()[0]))
    with contextlib.suppress(OSError):
        found += [
            str(entry[4][0]) for entry in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)
        ]
    return [one for one in dict.fromkeys(found) if is_shared_address(one)]


def is_shared_address(text: str) -> bool:
    """Whether this is the IPv4 address of a computer in a private network."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    return any(address in network for network in SHARED_NETWORKS)


def own_name() -> str:
    """Return the name of this computer by multicast DNS (RFC 6762), empty where its name cannot be one."""
    label = socket.gethostname().partition(".")[0].lower()
    return f"{label}.local" if _LABEL.fullmatch(label) else ""
