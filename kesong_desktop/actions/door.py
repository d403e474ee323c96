"""The door of a profile: whoever holds it open listens there to other Kesongs of the same user.

A local socket, or a named pipe on Windows, whose address and key lie in a file of the profile that its owner alone may read. Both
sides prove that they know the key; then one message goes in, and one comes out. Messages are bytes: nothing is ever unpickled.
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

from kesong_desktop.store.files import write_durably

log = logging.getLogger(__name__)
MOST_BYTES = 1_000_000
"""Of a message; more is refused before it is read."""
HURRY_S = 10.0
"""Who takes longer to say what they want is shown out."""
MOST_CALLERS = 8
_WAITING = 64
_LONGEST_ADDRESS = 100
"""Bytes that every system takes for the address of a socket."""
_BROKEN = (OSError, EOFError, AuthenticationError, AssertionError, ValueError)
"""What a conversation with somebody who does not know the way can end in."""


class Door:
    """Open between ``__enter__`` and ``__exit__``. ``answer`` gets each message, on a thread of its own, and must not raise.

    ``note`` is the file that says where the door is. Where none can be made the program goes on without: it is logged.
    """

    def __init__(self, note: Path, answer: Callable[[bytes], bytes], *, hurry_s: float = HURRY_S) -> None:
        self._note = note
        self._answer = answer
        self._hurry_s = hurry_s
        self._key = secrets.token_bytes(32)
        self._listener: Listener | None = None
        self._thread: threading.Thread | None = None
        self._is_closing = threading.Event()
        self._seats = threading.BoundedSemaphore(MOST_CALLERS)
        self._callers: set[Connection[Any, Any]] = set()
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        address = _address_beside(self._note)
        try:
            if os.name != "nt":
                Path(address).unlink(missing_ok=True)
            self._listener = Listener(address, backlog=_WAITING)
            if os.name != "nt":
                Path(address).chmod(0o600)
            note = {"address": address, "key": self._key.hex()}
            write_durably(self._note, json.dumps(note).encode())
        except Exception as error:  # noqa: BLE001 - whatever it is, the window is worth more
            log.info("other programs cannot hand over anything: %s", error)
            self._shut()
            return self
        self._thread = threading.Thread(target=self._listen, name="kesong-door", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_closing.set()
        if self._listener is not None:
            with contextlib.suppress(OSError):  # who waits for a caller is woken by one
                Client(self._listener.address).close()
        if self._thread is not None:
            self._thread.join(timeout=self._hurry_s)
        self._shut()
        with self._lock:
            for caller in self._callers:
                _cut(caller)

    def _shut(self) -> None:
        self._note.unlink(missing_ok=True)
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def _listen(self) -> None:
        assert self._listener is not None
        while not self._is_closing.is_set():
            try:
                caller = self._listener.accept()
            except OSError as error:
                log.info("somebody at the door went away again: %s", error)
                self._is_closing.wait(0.05)
                continue
            if self._is_closing.is_set() or not self._seats.acquire(blocking=False):
                caller.close()
                continue
            with self._lock:
                self._callers.add(caller)
            threading.Thread(target=self._attend, args=(caller,), name="kesong-caller", daemon=True).start()

    def _attend(self, caller: "Connection[Any, Any]") -> None:
        try:
            with self._hurrying(caller):
                deliver_challenge(caller, self._key)
                answer_challenge(caller, self._key)
                message = caller.recv_bytes(MOST_BYTES)
            answer = self._answer(message)
            with self._hurrying(caller):
                caller.send_bytes(answer)
        except _BROKEN as error:
            log.info("a caller was shown out: %s", type(error).__name__)
        finally:
            with self._lock:
                self._callers.discard(caller)
                caller.close()
            self._seats.release()

    def _hurrying(self, caller: "Connection[Any, Any]") -> contextlib.AbstractContextManager[None]:
        return hurrying(caller, self._hurry_s)


def call(
    note: Path, message: bytes, *, patience_s: float | None = None, hurry_s: float = HURRY_S
) -> bytes | None:
    """Say something at the door that ``note`` tells of; returns the answer, or None where nobody opens.

    ``hurry_s``: for being let in; ``patience_s``: for the answer, without end where it is None.
    """
    try:
        told = json.loads(note.read_bytes())
        address, key = str(told["address"]), bytes.fromhex(told["key"])
        door = Client(address)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    with door:
        try:
            with hurrying(door, hurry_s):
                answer_challenge(door, key)
                deliver_challenge(door, key)
                door.send_bytes(message)
            return door.recv_bytes(MOST_BYTES) if door.poll(patience_s) else None
        except _BROKEN as error:
            log.info("the door was shut: %s", type(error).__name__)
            return None


@contextlib.contextmanager
def hurrying(connection: "Connection[Any, Any]", seconds: float) -> Iterator[None]:
    """Cut the connection where what is done within takes longer: a half message must not be waited for without end."""
    timer = threading.Timer(seconds, _cut, (connection,))
    timer.daemon = True
    timer.name = "kesong-hurry"
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


def _cut(connection: "Connection[Any, Any]") -> None:
    """End it for whoever reads from it on another thread."""
    with contextlib.suppress(OSError):
        if os.name == "nt":
            connection.close()
        else:
            with socket.socket(fileno=os.dup(connection.fileno())) as line:
                line.shutdown(socket.SHUT_RDWR)


def _address_beside(note: Path) -> str:
    """Where to listen: in the profile, or in a folder of one's own where that lies too deep for a socket."""
    if os.name == "nt":
        return rf"\\.\pipe\kesong-{secrets.token_hex(16)}"
    beside = note.with_suffix(".socket")
    if len(os.fsencode(beside)) <= _LONGEST_ADDRESS:
        return str(beside)
    return str(Path(tempfile.mkdtemp(prefix="kesong-")) / "door")
