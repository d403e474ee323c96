"""A screen reader's view of the program, by AT-SPI: ``python3 screen_reader.py COMMAND...`` starts it and takes commands.

Runs on the system's Python, for which Debian packages pyatspi, in a session with D-Bus and a display. One JSON object a line:
``{"do": "nodes"}``, ``{"do": "press", "name": N}``, ``{"do": "type", "name": N, "text": T}``, ``{"do": "focus", "name": N}``,
``{"do": "keys", "combo": C}`` or ``{"do": "heard"}``.
"""

import contextlib
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from queue import Empty, Queue
from typing import Any

import gi
from gi.repository import Gio, GLib

gi.require_version("Atspi", "2.0")

MARK = "answer: "
_TICK_S = 0.05
_CALL_MS, _START_MS = 60_000, 120_000
"""How long a program may take to answer; AT-SPI's own patience is 0.8 s, after which it takes the program for hung."""
_REGISTRY_S = 300.0
# The session starts the bus of AT-SPI for the first that asks for it, who gives up after 25 s, or 0.8 s in pyatspi.
Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
    *("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"),
    *(None, None, Gio.DBusCallFlags.NONE, int(_REGISTRY_S * 1000), None),
)
import pyatspi  # noqa: E402 - it connects with that bus when it is imported
from gi.repository import Atspi  # noqa: E402 - likewise

_KEYS = {
    "Escape": 9,
    "Tab": 23,
    "Return": 36,
    "Control": 37,
    "Space": 65,
    "Home": 110,
    "Right": 114,
    **{str(digit): 9 + (digit or 10) for digit in range(10)},
    "X": 53,
}
"""X's codes of keys on a keyboard of 105 keys."""


class ScreenReader:
    """Finds what the program shows, presses and types by its accessible names, and collects what is to be read out."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._heard: list[str] = []
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")

    def nodes(self) -> list[dict[str, Any]]:
        """Everything that is showing, with role, name, description and state."""
        return [_described(node) for node in self._walk(self._program())]

    def press(self, name: str) -> str:
        """Do the first action of the first showing node of that name that has one; returns the action's name or empty."""
        for node in self._named(name):
            with contextlib.suppress(NotImplementedError):
                action = node.queryAction()
                action.doAction(0)
                return str(action.getName(0))
        return ""

    def type(self, name: str, text: str) -> bool:
        """Put ``text`` into the first showing editor of that name; returns whether there is one."""
        for node in self._named(name):
            with contextlib.suppress(NotImplementedError):
                return bool(node.queryEditableText().setTextContents(text))
        return False

    def focus(self, name: str) -> bool:
        """Give the focus to the first showing node of that name; returns whether there is one that takes it."""
        for node in self._named(name):
            with contextlib.suppress(NotImplementedError):
                if node.queryComponent().grabFocus():
                    return True
        return False

    def keys(self, combo: str) -> bool:
        """Press and release keys together, such as ``Control+2``, wherever the focus is; they come from the X server."""
        codes = [_KEYS[name] for name in combo.split("+")]
        for code in codes:
            Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.PRESS)
        for code in reversed(codes):
            Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.RELEASE)
        return True

    def heard(self) -> list[str]:
        """The announcements so far."""
        return self._heard

    def _hear(self, event: Any) -> None:
        self._heard.append(str(event.any_data))

    def _named(self, name: str) -> Iterator[Any]:
        return (node for node in self._walk(self._program()) if node.name == name)

    def _program(self) -> Any:
        found = [one for one in pyatspi.Registry.getDesktop(0) if one is not None and one.name == self._name]
        return found[0] if found else ()

    def _walk(self, top: Any) -> Iterator[Any]:
        for child in top:
            if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
                yield child
                # An item of a list says everything in its name.
                if child.getRole() != pyatspi.ROLE_LIST_ITEM:
                    yield from self._walk(child)


def _described(node: Any) -> dict[str, Any]:
    state = node.getState()
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "can_focus": state.contains(pyatspi.STATE_FOCUSABLE),
        "is_checked": state.contains(pyatspi.STATE_CHECKED),
    }


def _read_lines(lines: "Queue[str]") -> None:
    for line in sys.stdin:
        lines.put(line)
    lines.put("")


def _await_registry() -> None:
    """Return when the registry answers.

    A program says that it is there once, at its start, and does not try again: Qt waits for the registry's answer for 25 s, in
    which a busy machine may not have started the registry, which is started for the first that asks.
    """
    until_s = time.monotonic() + _REGISTRY_S
    context = GLib.MainContext.default()
    while True:
        with contextlib.suppress(GLib.Error, RuntimeError):
            if pyatspi.Registry.getDesktop(0).getRole() == pyatspi.ROLE_DESKTOP_FRAME:
                return
        if time.monotonic() > until_s:
            raise TimeoutError("the registry of AT-SPI does not answer")
        GLib.timeout_add(round(_TICK_S * 1000), lambda: False)
        context.iteration(True)


def main() -> None:
    """Start the program of the command line once the registry is there, and answer until the input ends."""
    Atspi.set_timeout(_CALL_MS, _START_MS)
    reader, events = ScreenReader("Kesong"), GLib.MainContext.default()
    _await_registry()
    program = subprocess.Popen(sys.argv[1:])
    lines: Queue[str] = Queue()
    threading.Thread(target=_read_lines, args=(lines,), daemon=True).start()
    try:
        while True:
            while events.pending():
                events.iteration(False)
            try:
                line = lines.get(timeout=_TICK_S)
            except Empty:
                continue
            if not line:
                return
            given = json.loads(line)
            answer: Any = None
            # A node may go while it is looked at.
            with contextlib.suppress(GLib.Error, RuntimeError):
                answer = getattr(reader, given.pop("do"))(**given)
            # ``xvfb-run`` mixes in what others write to stderr.
            sys.stdout.write(f"{MARK}{json.dumps(answer)}\n")
            sys.stdout.flush()
    finally:
        program.terminate()
        program.wait()


if __name__ == "__main__":
    main()
