"""Parsing of server addresses as typed by a user, and detection of loopback addresses."""

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
    """Return the origin of a typed address: ``host``, ``https://host/path``, ``@me@host``, ``http://127.0.0.1:8000``.

    International names are converted to ASCII (IDNA 2008), so that each server has only one address.
    Plain http is allowed only for this computer.

    Raises:
        InvalidInput: it is no server address.
    """
    scheme, separator, rest = text.strip().rstrip("/").partition("://")
    if not separator:
        scheme, rest = "", scheme
    scheme = scheme.lower()
    host = _to_ascii_host(rest.partition("/")[0].rpartition("@")[2])
    if scheme not in {"", "http", "https"} or not _is_host(host):
        raise InvalidInput(Reason.ADDRESS_INVALID, address=text)
    is_local = is_loopback(f"http://{host}")
    if scheme == "http" and not is_local:
        raise InvalidInput(Reason.ADDRESS_NOT_ENCRYPTED, host=host)
    scheme = scheme or ("http" if is_local else "https")
    return f"{scheme}://{host.removesuffix(_PORTS[scheme])}"


def is_loopback(url: str) -> bool:
    """Return whether a URL refers to this computer."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _to_ascii_host(host: str) -> str:
    """Return ``host``, with or without a port, in lower case and in ASCII; unchanged if that fails."""
    if host.isascii():
        return host.lower()
    name, separator, port = host.partition(":")
    try:
        return idna.encode(name, uts46=True).decode() + separator + port
    except idna.IDNAError:
        return host


def _is_host(text: str) -> bool:
    """Return whether the text is a host name or IP address, with or without a port."""
    try:
        parts = urlsplit(f"//{text}")
        if parts.port == 0:
            return False
        if text.startswith("["):
            ipaddress.IPv6Address(parts.hostname or "")
    except ValueError:
        return False
    return bool((_V6 if text.startswith("[") else _HOST).fullmatch(text))
