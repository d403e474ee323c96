"""Local socket of a profile, on which the running instance accepts requests of the same user's other processes.

A local socket, or a named pipe on Windows. Its address and key are in a file of the profile that only its owner may read. Both
sides prove that they know the key; then one message is received and one is returned, as bytes: nothing is ever unpickled.
"""

import contextlib
import json
import logging
import os
import secrets
import socket
import tempfile
import threading
from collections.abc import Callable, Iterator
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener, answer_challenge, deliver_challenge
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from kesong_desktop.store.durable_files import write_durably

log = logging.getLogger(__name__)
MAX_BYTES = 1_000_000
"""Maximum size of a message; a larger one is refused before it is read."""
REQUEST_TIMEOUT_S = 10.0
"""A client that takes longer to send its request is disconnected."""
MAX_CLIENTS = 8
_EVICTION_S = 2.0
"""Timeout for a closed connection to free its slot."""
_WAITING = 64
_LONGEST_ADDRESS = 100
"""Length in bytes of a socket address that every system accepts."""
_BROKEN = (OSError, EOFError, AuthenticationError, AssertionError, ValueError)
"""Errors of a connection that fails or does not follow the protocol."""


class InstanceServer:
    """Open between ``__enter__`` and ``__exit__``. ``answer`` gets each message, on a thread of its own, and must not raise.

    ``address_file`` is the file with the socket's address. If no socket can be made, that is logged and the program runs without.
    """

    def __init__(
        self, address_file: Path, answer: Callable[[bytes], bytes], *, timeout_s: float = REQUEST_TIMEOUT_S
    ) -> None:
        self._address_file = address_file
        self._answer = answer
        self._timeout_s = timeout_s
        self._key = secrets.token_bytes(32)
        self._listener: Listener | None = None
        self._thread: threading.Thread | None = None
        self._is_closing = threading.Event()
        self._slots = threading.BoundedSemaphore(MAX_CLIENTS)
        self._clients: set[Connection[Any, Any]] = set()
        self._strangers: dict[Connection[Any, Any], None] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        address = _socket_address(self._address_file)
        try:
            if os.name != "nt":
                Path(address).unlink(missing_ok=True)
            self._listener = Listener(address, backlog=_WAITING)
            if os.name != "nt":
                Path(address).chmod(0o600)
            content = {"address": address, "key": self._key.hex()}
            write_durably(self._address_file, json.dumps(content).encode())
        except Exception as error:  # noqa: BLE001 - the window must open whatever happens here
            log.info("no local socket: other processes cannot pass commands: %s", error)
            self._close_listener()
            return self
        self._thread = threading.Thread(target=self._listen, name="kesong-listener", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_closing.set()
        if self._listener is not None:
            # Connecting wakes the thread that waits in accept().
            with contextlib.suppress(OSError):
                Client(self._listener.address).close()
        if self._thread is not None:
            self._thread.join(timeout=self._timeout_s)
        self._close_listener()
        with self._lock:
            for client in self._clients:
                _cut(client)

    def _close_listener(self) -> None:
        self._address_file.unlink(missing_ok=True)
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def _listen(self) -> None:
        assert self._listener is not None
        while not self._is_closing.is_set():
            try:
                client = self._listener.accept()
            except OSError as error:
                log.info("accepting a local client failed: %s", error)
                self._is_closing.wait(0.05)
                continue
            if self._is_closing.is_set() or not self._has_slot():
                client.close()
                continue
            with self._lock:
                self._clients.add(client)
                self._strangers[client] = None
            threading.Thread(target=self._serve, args=(client,), name="kesong-client", daemon=True).start()

    def _has_slot(self) -> bool:
        """Take a slot; if none is free, that of the longest idle client."""
        if self._slots.acquire(blocking=False):
            return True
        with self._lock:
            oldest = next(iter(self._strangers), None)
            if oldest is not None:
                del self._strangers[oldest]
                _cut(oldest)
        return oldest is not None and self._slots.acquire(timeout=_EVICTION_S)

    def _serve(self, client: "Connection[Any, Any]") -> None:
        try:
            with self._limited(client):
                deliver_challenge(client, self._key)
                answer_challenge(client, self._key)
                # The client knows the key, so it is not evicted any more.
                with self._lock:
                    self._strangers.pop(client, None)
                message = client.recv_bytes(MAX_BYTES)
            answer = self._answer(message)
            with self._limited(client):
                client.send_bytes(answer)
        except _BROKEN as error:
            log.info("connection rejected: %s", type(error).__name__)
        finally:
            with self._lock:
                self._clients.discard(client)
                self._strangers.pop(client, None)
                client.close()
            self._slots.release()

    def _limited(self, client: "Connection[Any, Any]") -> contextlib.AbstractContextManager[None]:
        return time_limit(client, self._timeout_s)


def connect(
    address_file: Path,
    message: bytes,
    *,
    answer_timeout_s: float | None = None,
    timeout_s: float = REQUEST_TIMEOUT_S,
) -> bytes | None:
    """Send a message to the socket whose address is in ``address_file``; returns the answer, or None if no instance answers.

    ``timeout_s``: timeout for connecting; ``answer_timeout_s``: timeout for the answer, None: no timeout.
    """
    try:
        content = json.loads(address_file.read_bytes())
        address, key = str(content["address"]), bytes.fromhex(content["key"])
        connection = Client(address)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    with connection:
        try:
            with time_limit(connection, timeout_s):
                answer_challenge(connection, key)
                deliver_challenge(connection, key)
                connection.send_bytes(message)
            return connection.recv_bytes(MAX_BYTES) if connection.poll(answer_timeout_s) else None
        except _BROKEN as error:
            log.info("the running instance closed the connection: %s", type(error).__name__)
            return None


@contextlib.contextmanager
def time_limit(connection: "Connection[Any, Any]", seconds: float) -> Iterator[None]:
    """Close the connection if the block takes longer than ``seconds``: an incomplete message must not block for ever."""
    timer = threading.Timer(seconds, _cut, (connection,))
    timer.daemon = True
    timer.name = "kesong-timeout"
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


def _cut(connection: "Connection[Any, Any]") -> None:
    """Shut the connection down, which ends a read on another thread."""
    with contextlib.suppress(OSError):
        if os.name == "nt":
            connection.close()
        else:
            with socket.socket(fileno=os.dup(connection.fileno())) as duplicate:
                duplicate.shutdown(socket.SHUT_RDWR)


def _socket_address(address_file: Path) -> str:
    """Return the socket address: in the profile, or in a private folder if that path is too long for a socket."""
    if os.name == "nt":
        return rf"\\.\pipe\kesong-{secrets.token_hex(16)}"
    beside = address_file.with_suffix(".socket")
    if len(os.fsencode(beside)) <= _LONGEST_ADDRESS:
        return str(beside)
    return str(Path(tempfile.mkdtemp(prefix="kesong-")) / "socket")
