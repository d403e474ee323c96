"""The host name and addresses of this computer on the local network."""

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
"""A documentation address (RFC 5737): connecting a UDP socket to it sends nothing but selects a route."""
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")


def own_addresses() -> list[str]:
    """Return the private IPv4 addresses of this computer, the one on the default route first."""
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
    """Return whether this is the IPv4 address of a computer in a private network."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    return any(address in network for network in SHARED_NETWORKS)


def own_name() -> str:
    """Return the multicast DNS name of this computer (RFC 6762), empty if its host name is no valid label."""
    label = socket.gethostname().partition(".")[0].lower()
    return f"{label}.local" if _LABEL.fullmatch(label) else ""
