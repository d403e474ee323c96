"""A window in this process, which closes once it is painted.

``python -m benchmarks.first_paint bare``, ``... kesong PROFILE``, ``... content PROFILE``, which waits for the profile in the
window, ``... pictures PROFILE``, which waits until the camera roll is painted with all pictures that are in sight, or
``... home PROFILE``, which waits until the feed is painted with its posts.

A line goes to stdout when the first frame is drawn, so that who started the process knows when. It holds the seconds of processor
time until then; of ``home`` those since the window was first painted.
"""

import sys
import time
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

PAINTED = b"!"
_LOOK_MS = 5


class FirstPaint(QObject):
    """Waits until a window (or what is ``wanted`` of it) is painted with all that is in it, tells, and closes it.

    Only the widget in question is watched: a filter of the whole application would have every event pass through Python, which
    costs 40 ms by the time of the first pictures.
    """

    def __init__(self, application: QApplication, wanted: str = "window") -> None:
        super().__init__(application)
        self._application = application
        self._wanted = wanted
        self._is_told = False
        self._first_cpu_s = 0.0
        self._watched: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._look()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See the event of a widget that begins to be painted; the widgets in it follow before any timer does."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self.tell)
        return False

    @Slot()
    def _look(self) -> None:
        """Look for the widget until it is there."""
        self._watched = next(self._candidates(), None)
        if self._watched is not None:
            self._watched.installEventFilter(self)
            self._timer.stop()
            # It may have been painted before it was found.
            self._watched.update()

    def _candidates(self) -> Iterator[QWidget]:
        match self._wanted:
            case "content":
                yield from _windows()
            case "pictures":
                shown = (one for one in _windows() if one.current == "roll")
                yield from (view.viewport() for one in shown for view in one.front.findChildren(QListView))
            case "home" if self._first_cpu_s:
                feeds = (one for one in _windows() if one.current == "feed")
                yield from (view.viewport() for one in feeds for view in _filled_views(one))
            case _:
                yield from QApplication.topLevelWidgets()

    def _has_pictures(self) -> bool:
        """Whether the roll shows photos, and has all the pictures that it asked for when it was painted."""
        window = next(_windows())
        is_loaded = window.current == "roll" and not window.context.pictures.has_pending
        return bool(is_loaded) and _has_photos(window)

    @Slot()
    def tell(self) -> None:
        """Say that it is painted, and close all windows, which ends the program."""
        if self._is_told or self._watched is None:
            return
        if self._wanted == "home" and not self._first_cpu_s:
            self._first_cpu_s = time.process_time()
            self._watched.removeEventFilter(self)
            self._watched = None
            self._timer.start()
            return
        is_missing = (self._wanted == "pictures" and not self._has_pictures()) or (
            self._wanted == "home" and not _has_posts(next(_windows()))
        )
        if is_missing:
            # What comes last may be out of sight, so that nothing is painted for it.
            QTimer.singleShot(_LOOK_MS, self, self.tell)
            return
        self._is_told = True
        self._watched.removeEventFilter(self)
        sys.stdout.buffer.write(PAINTED + str(time.process_time() - self._first_cpu_s).encode() + b"\n")
        sys.stdout.buffer.flush()
        self._application.closeAllWindows()


def main(arguments: Sequence[str]) -> int:
    """Run one of the two programs; returns its exit code."""
    if arguments[0] == "bare":
        application = QApplication(["bare"])
        window = QWidget()
        window.resize(1200, 800)
        window.show()
        FirstPaint(application)
        return application.exec()
    _watch_before_exec(arguments[0])
    from kesong_desktop.__main__ import main as kesong  # noqa: PLC0415 - only what is measured

    sys.argv = ["kesong", "--profile", arguments[1]]
    return kesong()


def _windows() -> Iterator[Any]:
    """The program's windows, below the frame that was drawn first."""
    for frame in QApplication.topLevelWidgets():
        yield from (one for one in frame.findChildren(QWidget) if one.property("role") == "window")


def _has_photos(window: Any) -> bool:
    return any(isinstance(view, QListView) for view in _filled_views(window))


def _filled_views(window: Any) -> Iterator[QAbstractItemView]:
    """The lists of the pane in front that are to be seen and have rows."""
    for view in window.front.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() is not None and view.model().rowCount():
            yield view


def _has_posts(window: Any) -> bool:
    return window.current == "feed" and bool(len(window.front.presenter.state.posts))


def _watch_before_exec(wanted: str) -> None:
    """Have whichever application is run next watched from when it is run."""
    run = QApplication.exec

    def watched(*_: object) -> int:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        FirstPaint(application, wanted)
        return run()

    QApplication.exec = watched  # type: ignore[method-assign]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
