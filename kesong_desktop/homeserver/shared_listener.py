"""The home server's second listener: TLS, for the other computers of the network."""

import ssl
from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.homeserver.tls.authority import FOLDER, HomeAuthority
from kesong_desktop.homeserver.tls.own_addresses import own_addresses, own_name


@dataclass(frozen=True, slots=True)
class SharedListener:
    """What the listener needs: its port (0: a free one), its certificate, and the names and addresses to reach it by."""

    port: int
    context: ssl.SSLContext
    fingerprint: bytes
    certificate_pem: bytes
    names: tuple[str, ...]
    addresses: tuple[str, ...]


def make_shared_listener(data: Path, port: int) -> SharedListener:
    """Return a listener for the home in ``data``, with a certificate for the addresses that this computer has now.

    Raises:
        StoreProblem: the key of the server cannot be read or written.
    """
    name = own_name()
    names, addresses = (name,) if name else (), tuple(own_addresses())
    authority = HomeAuthority(data / FOLDER)
    context = authority.server_context((*names, "localhost"), (*addresses, "127.0.0.1"))
    return SharedListener(port, context, authority.fingerprint, authority.certificate_pem, names, addresses)
