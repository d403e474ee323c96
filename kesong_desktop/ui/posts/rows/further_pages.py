"""Decides when a list that is scrolled to its end requests older posts again, without widgets."""

from PySide6.QtCore import QObject, QTimer, Signal

_FIRST_MS, _MOST_MS = 2_000, 60_000


class FurtherPages(QObject):
    """``wanted`` is emitted when the next page may be asked for, if the end of the list is still near.

    A view says that its end is near when it is scrolled or changes; while a page is on its way that is of no effect, and at the
    very end nothing is scrolled any more. After a failure, or a page of nothing new, it takes two seconds, and each time twice as
    long, up to a minute.
    """

    wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.wanted)
        self._wait_ms = _FIRST_MS

    @property
    def wait_ms(self) -> int:
        """How long it takes after the next failure, in milliseconds."""
        return self._wait_ms

    @property
    def is_waiting(self) -> bool:
        """Whether a page failed or brought nothing new, and the next one is not to be asked for yet."""
        return self._timer.isActive() and self._timer.interval() > 0

    def end(self, *, is_empty: bool) -> None:
        """Note that a page has come; ``is_empty``: with nothing new, or not at all."""
        self._timer.start(self._wait_ms if is_empty else 0)
        self._wait_ms = min(2 * self._wait_ms, _MOST_MS) if is_empty else _FIRST_MS

    def stop(self) -> None:
        """Ask for nothing: the list is not shown, or another one is."""
        self._timer.stop()
        self._wait_ms = _FIRST_MS
