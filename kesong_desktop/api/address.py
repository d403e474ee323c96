"""Addresses of servers: every spelling that a person may give, and which of them are this computer."""

import ipaddress
import re
from urllib.parse import urlsplit

import idna

from kesong_desktop.errors import InvalidInput, Reason

_HOST = re.compile(
    r"(?=.{1,253}(:|$))([a-z0-9]([\w-]{0,61}[a-z0-9])?\.)*[a-z0-9]([\w-]{0,61}[a-z0-9])?(:\d{1,5})?", re.ASCII
)
_V6 = re.compile(r"\[[^\[\]]+\](:\d{1,5})?", re.ASCII)
_PORTS = {"http": ":80", "https": ":443"}


def normalise_server(text: str) -> str:
    """The origin that any spelling means: ``host``, ``https://host/path``, ``@me@host``, ``http://127.0.0.1:8000``.

    A name in other letters than a to z comes out as the network spells it (IDNA 2008), so that each server has one address alone.
    Plain http is kept for this computer alone.

    Raises:
        InvalidInput: it is no name of a server.
    """
    scheme, separator, rest = text.strip().rstrip("/").partition("://")
    if not separator:
        scheme, rest = "", scheme
    scheme = scheme.lower()
    host = _as_the_network_spells(rest.partition("/")[0].rpartition("@")[2])
    if scheme not in {"", "http", "https"} or not _is_host(host):
        raise InvalidInput(Reason.ADDRESS_INVALID, address=text)
    is_local = is_loopback(f"http://{host}")
    if scheme == "http" and not is_local:
        raise InvalidInput(Reason.ADDRESS_NOT_ENCRYPTED, host=host)
    scheme = scheme or ("http" if is_local else "https")
    return f"{scheme}://{host.removesuffix(_PORTS[scheme])}"


def is_loopback(url: str) -> bool:
    """True for an address on this computer."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _as_the_network_spells(host: str) -> str:
    """``host``, with or without a port, in lower case and in ASCII; unchanged where that cannot be."""
    if host.isascii():
        return host.lower()
    name, separator, port = host.partition(":")
    try:
        return idna.encode(name, uts46=True).decode() + separator + port
    except idna.IDNAError:
        return host


def _is_host(text: str) -> bool:
    """True for a name or an address in a network, with or without a port."""
    try:
        parts = urlsplit(f"//{text}")
        if parts.port == 0:
            return False
        if text.startswith("["):
            ipaddress.IPv6Address(parts.hostname or "")
    except ValueError:
        return False
    return bool((_V6 if text.startswith("[") else _HOST).fullmatch(text))
