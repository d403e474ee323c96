"""``kesong --demo`` in a process of its own, watched from within: prints when its feed was on the screen.

``python -m benchmarks.watched_demo BEGAN CALM`` prints how many seconds after ``BEGAN`` (in seconds since 1970) the window was
first painted, the feed was, and the feed changed last, and closes the window when it has not changed for ``CALM`` seconds.
"""

import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from kesong_desktop import cli
from kesong_desktop.ui.startup.startup import Startup

_LOOK_MS = 200
_LEAST_PX = 400


class FeedWatch(QObject):
    """Grabs the largest list of the window after each time that it was painted."""

    def __init__(self, began_s: float, calm_s: float) -> None:
        super().__init__()
        self._began_s = began_s
        self._calm_s = calm_s
        self._times_s: list[float] = []
        self._seen: QImage | None = None
        self._is_grabbing = False
        self._calm = QTimer(self, interval=_LOOK_MS)
        self._calm.timeout.connect(self._end_when_calm)

    def begin(self, application: QCoreApplication) -> None:
        """Watch from now on."""
        application.installEventFilter(self)
        self._calm.start()

    def eventFilter(self, target: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notes the first painted window, and has each painted list grabbed once the event is over."""
        if event.type() == QEvent.Type.Paint and not self._is_grabbing and isinstance(target, QWidget):
            if not self._times_s:
                self._times_s.append(self._now_s())
            area = _largest_list()
            if area is not None and target is area.viewport():
                QTimer.singleShot(0, self._grab)
        return False

    def _now_s(self) -> float:
        return time.time() - self._began_s

    @Slot()
    def _grab(self) -> None:
        area = _largest_list()
        if area is None:
            return
        now_s, self._is_grabbing = self._now_s(), True
        seen = area.viewport().grab().toImage()
        self._is_grabbing = False
        if seen != self._seen:
            self._seen = seen
            self._times_s = (
                [*self._times_s[:2], now_s] if len(self._times_s) > 1 else [*self._times_s, now_s, now_s]
            )

    @Slot()
    def _end_when_calm(self) -> None:
        if len(self._times_s) > 1 and self._now_s() - self._times_s[-1] > self._calm_s:
            self._calm.stop()
            print(*self._times_s, flush=True)
            for window in QApplication.topLevelWidgets():
                window.close()


def _largest_list() -> QAbstractScrollArea | None:
    """The feed, once it is there: no other pane of the demo's start scrolls."""
    areas = [
        area
        for window in QApplication.topLevelWidgets()
        for area in window.findChildren(QAbstractScrollArea)
        if area.isVisible() and min(area.width(), area.height()) >= _LEAST_PX
    ]
    return max(areas, key=lambda area: area.width() * area.height(), default=None)


def main() -> int:
    """Run the command, with the watch begun when its application is there."""
    watch, run = FeedWatch(float(sys.argv[1]), float(sys.argv[2])), Startup.run

    def watched(self: Startup) -> int:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        watch.begin(application)
        return run(self)

    Startup.run = watched  # type: ignore[method-assign]
    return cli.run(["--demo"])


if __name__ == "__main__":
    sys.exit(main())
