"""The home server's TLS listener for the local network."""

import ssl
from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.homeserver.tls.authority import FOLDER, HomeAuthority
from kesong_desktop.homeserver.tls.own_addresses import own_addresses, own_name


@dataclass(frozen=True, slots=True)
class SharedListener:
    """Configuration of the listener: port (0: a free one), certificate, and its host names and addresses."""

    port: int
    context: ssl.SSLContext
    fingerprint: bytes
    certificate_pem: bytes
    names: tuple[str, ...]
    addresses: tuple[str, ...]


def make_shared_listener(data: Path, port: int) -> SharedListener:
    """Return a listener for the home in ``data``, with a certificate for this computer's current addresses.

    Raises:
        StoreProblem: the key of the server cannot be read or written.
    """
    name = own_name()
    names, addresses = (name,) if name else (), tuple(own_addresses())
    authority = HomeAuthority(data / FOLDER)
    context = authority.server_context((*names, "localhost"), (*addresses, "127.0.0.1"))
    return SharedListener(port, context, authority.fingerprint, authority.certificate_pem, names, addresses)
