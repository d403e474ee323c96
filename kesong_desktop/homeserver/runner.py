"""Running the home server: in a thread of its own, or as the foreground command."""

import asyncio
import contextlib
import errno
import logging
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, Self

import uvicorn
from anyio import to_thread
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.connection_watch import ConnectionLimits, ConnectionWatch
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.http_connection import HEAD_BYTES, WATCH, BoundedConnection
from kesong_desktop.homeserver.media_tools import real_tools
from kesong_desktop.homeserver.service.people.pairing import PairingService
from kesong_desktop.homeserver.web.routes import create_app
from kesong_desktop.homeserver.web.stream_connections import CUT
from kesong_desktop.imaging.decoder_pool import worker
from kesong_desktop.imaging.decoder_pool.limits import SOON, limit_arenas
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.store.profile_lock import ProfileLock

if TYPE_CHECKING:
    from kesong_desktop.homeserver.announcement import SharingAnnouncement
    from kesong_desktop.homeserver.shared_listener import SharedListener
    from kesong_desktop.model.home.discovery import Discovery

log = logging.getLogger(__name__)

THREAD_NAME = "kesong-home"
SERVING_LOCK = "serving.lock"
"""Lock file in the data folder, held by the serving process."""
_HOSTS = {"localhost": "127.0.0.1", "127.0.0.1": "127.0.0.1", "::1": "::1"}
_ALL = "0.0.0.0"  # noqa: S104 - only where a person turned sharing on, and with TLS
_HANDSHAKE_S = 10.0
_PURGE_S = 3600.0
_PUBLISH_S = 2.0
_TIDY_S = 3600.0
_WATCH_S = 1.0
_ABORT_IDLE_S = 0.3
_GRACE_S = 1
_PING_S = 20.0
_ARENAS = 2
"""More malloc arenas would keep freed memory per thread, so that memory use grows for hours."""
_WORKERS = 12
"""Threads for requests: each keeps a connection to the database with its cache, and Python runs one of them at a time."""
_WORKERS_S = 30
_POLL_S = 0.2
_ADDRESSES_S = 30.0
"""How often this computer's addresses are checked: a router may assign another one at any time."""


class HomeRunner:
    """Serves a home from a thread named ``kesong-home``. The caller closes the home.

    Port 0 selects a free port. ``url`` is the base URL after ``start``. With ``shared`` the server is also reachable from the
    local network, by TLS at ``shared_port``. ``also_every_s`` are (function, interval in s) pairs, called on worker threads.

    Raises:
        InvalidInput: ``host`` is not a loopback address, or ``port`` is not a port number.
    """

    def __init__(
        self,
        home: HomeService,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        purge_every_s: float = _PURGE_S,
        publish_every_s: float = _PUBLISH_S,
        watch: ConnectionWatch | None = None,
        watch_every_s: float = _WATCH_S,
        shared: "SharedListener | None" = None,
        also_every_s: Sequence[tuple[Callable[[], object], float]] = (),
    ) -> None:
        if host not in _HOSTS:
            raise InvalidInput(Reason.HOST_NOT_ALLOWED, host=host)
        if not 0 <= port <= 65535:
            raise InvalidInput(Reason.PORT_INVALID, port=port)
        self._home = home
        self._host = _HOSTS[host]
        self._port = port
        self._every_s = (
            (home.purge, purge_every_s),
            (home.tidy, _TIDY_S),
            (home.do_due, publish_every_s),
            *also_every_s,
        )
        self._watch = watch or ConnectionWatch(ConnectionLimits(), time.monotonic)
        self._watch_every_s = watch_every_s
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._shared = shared
        self.url = ""
        self.shared_port = 0

    @property
    def is_running(self) -> bool:
        """Whether the thread is alive."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> str:
        """Clean up after a crash, start, and return the base URL once connections are accepted.

        Raises:
            InvalidInput: the port is busy or not allowed.
        """
        self._home.start()
        with contextlib.ExitStack() as stack:
            listener = stack.enter_context(_listen(self._host, self._port))
            outer = stack.enter_context(_listen(_ALL, self._shared.port)) if self._shared else None
            server = _Server(
                self._home, self._every_s, self._shared, outer, watching=(self._watch, self._watch_every_s)
            )
            thread = threading.Thread(target=server.run, args=([listener],), name=THREAD_NAME)
            thread.start()
            stack.pop_all()
        self.shared_port = outer.getsockname()[1] if outer else 0
        self._server, self._thread = server, thread
        server.wait_until_ready(thread)
        port = self._port or listener.getsockname()[1]
        self.url = f"http://{f'[{self._host}]' if ':' in self._host else self._host}:{port}"
        return self.url

    def wait(self, seconds: float) -> None:
        """Wait at most ``seconds`` for the server to end by itself."""
        if self._thread is not None:
            self._thread.join(seconds)

    def stop(self) -> None:
        """End open requests within seconds, then the thread; a second call does nothing."""
        if self._server is None or self._thread is None:
            return
        self._server.should_exit = True
        self._thread.join()
        self._server = self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def serve_forever(
    data: Path,
    host: str,
    port: int,
    announce: Callable[[str], None],
    *,
    shared_port: int | None = None,
    discovery: "Discovery | None" = None,
    admit: Callable[[PairingService], object] | None = None,
) -> int | None:
    """Serve the home in ``data`` until SIGINT or SIGTERM, and return which; main thread only. ``announce`` gets the URL.

    With ``shared_port`` (0: a free one) also serve the local network; ``announce`` gets those addresses too, and ``discovery``
    publishes them. With ``admit``, which is called periodically, guests may request pairing.

    Raises:
        InvalidInput: the host is not allowed or the port is busy.
        ProfileBusy: another process serves this folder.
        StoreProblem: the folder cannot be used.
    """
    asked: list[int] = []
    limit_arenas(_ARENAS)
    with (
        # Posting waits for decoding, also while other programs keep the computer busy; requests that read come first.
        DecoderPool(other_side=partial(worker.main, niceness=SOON)) as decoder_pool,
        open_home(data, tools=real_tools(decoder_pool)) as home,
        ProfileLock(data / SERVING_LOCK),
        _on_signals(asked.append),
    ):
        shared, announcement = None, None
        if shared_port is not None:
            shared, announcement = make_sharing(data, shared_port, discovery)
        runner = HomeRunner(home, host, port, shared=shared, also_every_s=follow_addresses(announcement))
        try:
            announce(runner.start())
            with contextlib.ExitStack() as stack:
                if announcement is not None:
                    stack.enter_context(announcement.begun(runner.shared_port))
                    for one in announcement.hosts:
                        announce(f"https://{one}")
                if shared is not None and admit is not None:
                    home.pairing.open(shared.fingerprint)
                    stack.callback(home.pairing.close)
                while runner.is_running and not asked:
                    runner.wait(_POLL_S)
                    if admit is not None:
                        admit(home.pairing)
        finally:
            decoder_pool.interrupt()
            runner.stop()
    return asked[0] if asked else None


def make_sharing(
    data: Path, port: int, discovery: "Discovery | None"
) -> tuple["SharedListener", "SharingAnnouncement"]:
    """Return the listener for the local network, and its announcement.

    Raises:
        StoreProblem: the key of the server cannot be read or written.
    """
    # The certificate library is slow to import, and most homes are not shared.
    from kesong_desktop.homeserver.announcement import SharingAnnouncement  # noqa: PLC0415
    from kesong_desktop.homeserver.shared_listener import make_shared_listener  # noqa: PLC0415

    shared = make_shared_listener(data, port)
    return shared, SharingAnnouncement(data, shared, discovery)


def follow_addresses(
    announcement: "SharingAnnouncement | None",
) -> tuple[tuple[Callable[[], object], float], ...]:
    """Return the periodic (function, interval in s) pairs that update the announcement after a change of addresses."""
    return () if announcement is None else ((announcement.refresh, _ADDRESSES_S),)


class _WebSocket(WebSocketsSansIOProtocol):
    """uvicorn's WebSocket protocol, but a refused handshake is not logged as an error of the application."""

    async def send(self, message: Any) -> None:
        """Send a message; the body of a refusal completes the handshake."""
        await super().send(message)
        if message["type"] == "websocket.http.response.body" and self.close_sent:
            self.handshake_complete = True


class _Server(uvicorn.Server):
    """uvicorn without its output and signal handlers, and with periodic tasks."""

    def __init__(
        self,
        home: HomeService,
        every_s: Sequence[tuple[Callable[[], object], float]],
        shared: "SharedListener | None",
        outer: socket.socket | None,
        *,
        watching: tuple[ConnectionWatch, float],
    ) -> None:
        # Without any handler uvicorn's warnings would land on stderr by logging's last resort.
        logging.getLogger("uvicorn").addHandler(logging.NullHandler())
        super().__init__(
            uvicorn.Config(
                create_app(
                    home,
                    names=shared.names if shared else (),
                    certificate_pem=shared.certificate_pem if shared else b"",
                ),
                log_config=None,
                access_log=False,
                lifespan="off",
                loop="asyncio",
                http=BoundedConnection,
                ws=_WebSocket,
                ws_max_size=HEAD_BYTES,
                ws_ping_interval=_PING_S,
                ws_ping_timeout=_PING_S,
                ws_per_message_deflate=False,
                server_header=False,
                proxy_headers=False,
                h11_max_incomplete_event_size=HEAD_BYTES,
                timeout_graceful_shutdown=_GRACE_S,
            )
        )
        self._home = home
        self._every_s = every_s
        self._tls = shared.context if shared else None
        self._outer = outer
        self._watch, self._watch_every_s = watching
        self._ready = threading.Event()
        self._periodic_tasks: list[asyncio.Task[None]] = []
        self._loop: asyncio.AbstractEventLoop | None = None

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve until ``stop`` is called, then wait for the worker threads, which may still be writing."""
        super().run(sockets)
        for thread in threading.enumerate():
            # anyio ends its workers with the loop that they belong to, but joins none of them.
            if self._loop is not None and getattr(thread, "loop", None) is self._loop:
                thread.join(_WORKERS_S)

    def wait_until_ready(self, thread: threading.Thread) -> None:
        """Return when connections are accepted, or the thread has ended before."""
        while not self._ready.wait(_POLL_S) and thread.is_alive():
            pass

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening, then signal that the server is ready."""
        self._home.hub.open()
        self.lifespan.state[CUT] = self._cut
        self.lifespan.state[WATCH] = self._watch
        await super().startup(sockets)
        self._loop = loop = asyncio.get_running_loop()
        to_thread.current_default_thread_limiter().total_tokens = _WORKERS
        if self._outer is not None:
            outer = await loop.create_server(
                self._make_protocol, sock=self._outer, ssl=self._tls, ssl_handshake_timeout=_HANDSHAKE_S
            )
            self.servers.append(outer)
        self._periodic_tasks = [
            asyncio.create_task(_run_periodically(work, every_s)) for work, every_s in self._every_s
        ]
        self._periodic_tasks.append(
            asyncio.create_task(_close_late_connections(self._watch, self._watch_every_s))
        )
        self._ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop the periodic tasks, then close all connections."""
        for task in self._periodic_tasks:
            task.cancel()
        await asyncio.gather(*self._periodic_tasks, return_exceptions=True)
        self._home.hub.close()
        closing = asyncio.create_task(self._abort_idle_connections())
        await super().shutdown(sockets)
        closing.cancel()
        await asyncio.gather(closing, return_exceptions=True)
        for connection in tuple(self.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)

    async def _abort_idle_connections(self) -> None:
        """Abort closed connections that wait for the peer's TLS close_notify, which an idle peer never sends."""
        while True:
            await asyncio.sleep(_ABORT_IDLE_S)
            for connection in tuple(self.server_state.connections):
                if connection.transport.is_closing() and not connection.transport.get_write_buffer_size():
                    connection.transport.abort()

    def _make_protocol(self) -> asyncio.Protocol:
        """Return the protocol of a connection from another computer, built as uvicorn does for its own sockets."""
        kind: Callable[..., asyncio.Protocol] = self.config.http_protocol_class
        return kind(config=self.config, server_state=self.server_state, app_state=self.lifespan.state)

    def _cut(self, peer: tuple[str, int]) -> None:
        """Abort the connection of a peer, discarding unsent data."""
        for connection in tuple(self.server_state.connections):
            if getattr(connection, "client", None) == peer:
                connection.transport.abort()


async def _run_periodically(work: Callable[[], object], every_s: float) -> None:
    while True:
        await asyncio.sleep(every_s)
        try:
            await asyncio.to_thread(work)
        except Exception:
            log.exception("the server's housekeeping failed; it is tried again")


async def _close_late_connections(watch: ConnectionWatch, every_s: float) -> None:
    while True:
        await asyncio.sleep(every_s)
        if count := watch.cut_late():
            log.info("%d connections were closed: their requests took too long", count)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sets TCP_NODELAY on sockets of this protocol alone. Without it an answer on a kept connection waits 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen()
    except OSError as error:
        listener.close()
        if error.errno in {errno.EADDRINUSE, errno.EACCES}:
            is_used = error.errno == errno.EADDRINUSE
            reason = Reason.PORT_IN_USE if is_used else Reason.PORT_NOT_ALLOWED
            raise InvalidInput(reason, port=port) from error
        raise InvalidInput(Reason.HOST_UNUSABLE, host=host, why=error.strerror or "") from error
    return listener


@contextlib.contextmanager
def _on_signals(callback: Callable[[int], None]) -> Iterator[None]:
    def handle(number: int, _: FrameType | None) -> None:
        callback(number)

    before = {number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
