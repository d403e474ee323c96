"""Home servers announced and found by DNS-based service discovery over multicast DNS (RFC 6762, RFC 6763)."""

import contextlib
import ipaddress
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from kesong_desktop.model.home.discovery import NearbyServer

if TYPE_CHECKING:
    from zeroconf import ServiceInfo, ServiceStateChange, Zeroconf

log = logging.getLogger(__name__)
_TYPE = "_kesong._tcp.local."
_VERSION = b"1"
_FINGERPRINT_BYTES = 32
_LONGEST_NAME_BYTES = 50
"""Below the maximum of 63 bytes of an instance name, because a number may be appended to it."""
_MOST = 20
_LOOK_UP_MS = 3000


class ZeroconfDiscovery:
    """Discovery on the network interfaces with these IPv4 addresses; None: on all."""

    def __init__(self, interfaces: Sequence[str] | None = None) -> None:
        self._interfaces = interfaces

    @contextlib.contextmanager
    def announce(self, server: NearbyServer) -> Iterator[None]:
        """Announce the server within the ``with`` block. A network that cannot be used is logged."""
        with contextlib.ExitStack() as stack:
            zeroconf = self._open(stack)
            info = _service_info(server)
            if zeroconf is not None and info is not None:
                self._register(stack, zeroconf, info)
            yield

    @contextlib.contextmanager
    def browse(self, changed: Callable[[tuple[NearbyServer, ...]], object]) -> Iterator[None]:
        """Look for servers within the ``with`` block; ``changed`` is called with all present ones, on a separate thread."""
        with contextlib.ExitStack() as stack:
            zeroconf = self._open(stack)
            if zeroconf is not None:
                from zeroconf import ServiceBrowser  # noqa: PLC0415 - as in _open

                listener = _Listener(changed)
                browser = ServiceBrowser(zeroconf, _TYPE, handlers=[listener.on_change])
                stack.callback(browser.cancel)
            yield

    def _open(self, stack: contextlib.ExitStack) -> "Zeroconf | None":
        # Imported late: most starts look for no server, and this loads asyncio's networking and much more.
        from zeroconf import InterfaceChoice, IPVersion, Zeroconf  # noqa: PLC0415

        try:
            zeroconf = Zeroconf(
                interfaces=[*self._interfaces] if self._interfaces else InterfaceChoice.All,
                ip_version=IPVersion.V4Only,
            )
        except OSError as error:
            log.info("home servers cannot be found on this network: %s", error)
            return None
        stack.callback(zeroconf.close)
        return zeroconf

    def _register(self, stack: contextlib.ExitStack, zeroconf: "Zeroconf", info: "ServiceInfo") -> None:
        from zeroconf import Error  # noqa: PLC0415 - as in _open

        try:
            zeroconf.register_service(info, allow_name_change=True)
        except (OSError, Error) as error:
            log.info("the home server cannot be announced on this network: %s", error)
            return
        stack.callback(zeroconf.unregister_service, info)


class _Listener:
    """Keeps the discovered servers by the names of their records."""

    def __init__(self, changed: Callable[[tuple[NearbyServer, ...]], object]) -> None:
        self._changed = changed
        self._lock = threading.Lock()
        self._found: dict[str, NearbyServer] = {}

    def on_change(
        self, zeroconf: "Zeroconf", service_type: str, name: str, state_change: "ServiceStateChange"
    ) -> None:
        """Handle a record that was added, changed or removed."""
        from zeroconf import ServiceStateChange  # noqa: PLC0415 - as in _open

        is_gone = state_change is ServiceStateChange.Removed
        info = None if is_gone else zeroconf.get_service_info(service_type, name, timeout=_LOOK_UP_MS)
        server = nearby_server(info) if info is not None else None
        with self._lock:
            before = dict(self._found)
            if is_gone:
                self._found.pop(name, None)
            elif server is not None and (name in self._found or len(self._found) < _MOST):
                self._found[name] = server
            if self._found == before:
                return
            everything = tuple(self._found.values())
        self._changed(everything)


def nearby_server(info: "ServiceInfo") -> NearbyServer | None:
    """Return the server of a record; None if it is no home server on this network."""
    from zeroconf import IPVersion  # noqa: PLC0415 - as in _open

    properties = info.properties
    try:
        fingerprint = bytes.fromhex((properties.get(b"fp") or b"").decode("ascii"))
    except ValueError:
        return None
    addresses = [one for one in info.parsed_addresses(IPVersion.V4Only) if _is_local(one)]
    name = info.name.removesuffix("." + _TYPE)
    shown = "".join(letter for letter in name if letter.isprintable()).strip()
    is_whole = properties.get(b"v") == _VERSION and len(fingerprint) == _FINGERPRINT_BYTES and info.port
    if not is_whole or not addresses or not shown:
        return None
    return NearbyServer(shown, tuple(f"{one}:{info.port}" for one in addresses), fingerprint)


def _service_info(server: NearbyServer) -> "ServiceInfo | None":
    """Return the record of a server, or None where it has no address."""
    from zeroconf import ServiceInfo  # noqa: PLC0415 - as in _open

    pairs = [host.rpartition(":")[::2] for host in server.hosts]
    addresses = [host for host, _ in pairs if _is_local(host)]
    if not addresses:
        return None
    name = server.name.encode()[:_LONGEST_NAME_BYTES].decode(errors="ignore").replace(".", " ").strip()
    return ServiceInfo(
        _TYPE,
        f"{name or 'Kesong'}.{_TYPE}",
        port=int(pairs[0][1]),
        parsed_addresses=addresses,
        properties={b"v": _VERSION, b"fp": server.fingerprint.hex().encode()},
        # A separate name: the system may already announce that of the computer.
        server=f"kesong-{server.fingerprint.hex()[:16]}.local.",
    )


def _is_local(host: str) -> bool:
    """Return whether this is an IPv4 address of a private network, or of this computer."""
    try:
        address = ipaddress.IPv4Address(host)
    except ValueError:
        return False
    return not address.is_global and not address.is_unspecified and not address.is_multicast
