"""Keys of the roll: which command a key stands for."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kesong_desktop.model.library.rating import MOST_STARS
from kesong_desktop.ui.platform.digits import digit_of

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class RollVerb(Enum):
    """What a key of the roll does."""

    UNDO = auto()
    STEP = auto()
    ZOOM = auto()
    TOGGLE_SELECTED = auto()
    VIEW = auto()
    TOGGLE_STACK = auto()
    TOGGLE_REJECTED = auto()
    GIVE_STARS = auto()


@dataclass(frozen=True, slots=True)
class RollCommand:
    """A verb with its number: steps, or stars. ``goes_on``: then go to the next photo."""

    verb: RollVerb
    number: int = 0
    goes_on: bool = False


_COMMANDS = {
    Qt.Key.Key_J: RollCommand(RollVerb.STEP, 1),
    Qt.Key.Key_K: RollCommand(RollVerb.STEP, -1),
    Qt.Key.Key_Plus: RollCommand(RollVerb.ZOOM, 1),
    Qt.Key.Key_Equal: RollCommand(RollVerb.ZOOM, 1),
    Qt.Key.Key_Minus: RollCommand(RollVerb.ZOOM, -1),
    Qt.Key.Key_X: RollCommand(RollVerb.TOGGLE_SELECTED),
    Qt.Key.Key_Space: RollCommand(RollVerb.VIEW),
    Qt.Key.Key_F: RollCommand(RollVerb.TOGGLE_STACK),
    Qt.Key.Key_R: RollCommand(RollVerb.TOGGLE_REJECTED),
}


class RollKeys:
    """Returns the commands of keys, unless the user is typing the beginning of a file name."""

    def __init__(self) -> None:
        self._typing = QElapsedTimer()

    def command(self, event: QKeyEvent) -> RollCommand | None:
        """Return the command that a key stands for; None where it stands for none, or is a letter of a name."""
        if event.modifiers() & _CTRL:
            return RollCommand(RollVerb.UNDO) if event.key() == Qt.Key.Key_Z else None
        if self._is_typing():
            return None
        if (command := _COMMANDS.get(Qt.Key(event.key()))) is not None:
            return command
        digit = digit_of(event)
        if not 0 <= digit <= MOST_STARS:
            return None
        return RollCommand(RollVerb.GIVE_STARS, digit, goes_on=bool(event.modifiers() & _SHIFT))

    def note_typing(self, event: QKeyEvent) -> None:
        """Take note of a key that no command was carried out for: it may be a letter of a name."""
        text = event.text()
        if not event.modifiers() & _CTRL and text.strip() and text.isprintable():
            self._typing.start()

    def _is_typing(self) -> bool:
        interval_ms = QApplication.keyboardInputInterval()
        return self._typing.isValid() and not self._typing.hasExpired(interval_ms)
