"""Turns to other days while something is held at an edge of the calendar."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

HOLD_MS = 700
"""How long something is held at an edge before the page turns, and again before the next one."""


class PageTurner(QObject):
    """``turned`` carries -1 (earlier) or 1 (later) for as long as ``hold`` says that an edge is held."""

    turned = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._edge = 0
        self._timer = QTimer(self)
        self._timer.setInterval(HOLD_MS)
        self._timer.timeout.connect(self._turn)

    @property
    def edge(self) -> int:
        """The edge that is held: -1 the left one, 1 the right one, 0 none."""
        return self._edge

    def hold(self, edge: int) -> bool:
        """Note which edge is held now; return whether it is another one than before."""
        if edge == self._edge:
            return False
        self._edge = edge
        if edge:
            self._timer.start()
        else:
            self._timer.stop()
        return True

    @Slot()
    def _turn(self) -> None:
        self.turned.emit(self._edge)
