"""A window in this process, which closes once it is painted.

``python -m benchmarks.first_paint bare``, ``... kesong PROFILE`` or ``... content PROFILE``; the last waits for the profile
in the window.

A line goes to stdout when the first frame is drawn, so that who started the process knows when. It holds the seconds of processor
time until then.
"""

import sys
import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

PAINTED = b"!"


class FirstPaint(QObject):
    """Waits until a window (or its content) is painted with all that is in it, tells, and closes it."""

    def __init__(self, application: QApplication, *, is_content: bool = False) -> None:
        super().__init__(application)
        self._application = application
        self._is_content = is_content
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See the event of a window that begins to be painted; the widgets in it follow before any timer does."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and self._is_wanted(watched):
            self._application.removeEventFilter(self)
            QTimer.singleShot(0, self, self.tell)
        return False

    def _is_wanted(self, painted: QWidget) -> bool:
        return painted.property("role") == "window" if self._is_content else painted.isWindow()

    @Slot()
    def tell(self) -> None:
        """Say that it is painted, and close all windows, which ends the program."""
        sys.stdout.buffer.write(PAINTED + str(time.process_time()).encode() + b"\n")
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
    _watch_before_exec(is_content=arguments[0] == "content")
    from kesong_desktop.__main__ import main as kesong  # noqa: PLC0415 - only what is measured

    sys.argv = ["kesong", "--profile", arguments[1]]
    return kesong()


def _watch_before_exec(*, is_content: bool) -> None:
    """Have whichever application is run next watched from when it is run."""
    run = QApplication.exec

    def watched(*_: object) -> int:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        FirstPaint(application, is_content=is_content)
        return run()

    QApplication.exec = watched  # type: ignore[method-assign]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
