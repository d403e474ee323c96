"""``kesong serve --pair``: pairing codes are compared in the terminal of the server."""

import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kesong_desktop.homeserver.service.people.pairing import PairingService

_READ_BYTES = 4096


class PairingPrompt:
    """Shows who wants to join, and lets in whose code is typed. ``lines`` holds what was typed, ``say`` prints a line."""

    def __init__(self, lines: "queue.SimpleQueue[str]", say: Callable[[str], object]) -> None:
        self._lines = lines
        self._say = say
        self._shown: set[str] = set()

    def look(self, pairing: "PairingService") -> None:
        """Show new requests and act on what was typed; does not wait."""
        waiting = pairing.waiting()
        for one in waiting:
            if one.id not in self._shown:
                self._shown.add(one.id)
                self._say(
                    f"{one.name} wants to join with the code {one.code}."
                    " If its screen shows the same, type the code; n refuses."
                )
        while not self._lines.empty():
            self._answer(pairing, self._lines.get().strip())

    def _answer(self, pairing: "PairingService", typed: str) -> None:
        if not typed:
            return
        waiting = pairing.waiting()
        if typed.casefold() in {"n", "no"}:
            for one in waiting:
                pairing.cancel(one.id)
                self._say(f"{one.name} was refused.")
            return
        for one in waiting:
            if "".join(typed.split()) == "".join(one.code.split()):
                pairing.accept(one.id)
                self._say(f"{one.name} may join now.")
                return
        self._say("No request has this code.")


def typed_lines() -> "queue.SimpleQueue[str]":
    """Return a queue that gets each line that is typed into standard input from now on."""
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(sys.stdin.fileno(), lines), name="kesong-typed", daemon=True).start()
    return lines


def _read(descriptor: int, lines: "queue.SimpleQueue[str]") -> None:
    """Read without Python's buffer, whose lock a thread that still reads would hold when the program ends."""
    rest = b""
    while part := os.read(descriptor, _READ_BYTES):
        *whole, rest = (rest + part).split(b"\n")
        for line in whole:
            lines.put(line.decode(errors="replace"))
