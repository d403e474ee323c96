"""A window in which nothing happens is not laid out again and again."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.gui import tour
from tests.gui.test_focus_seen import PANES

ROUNDS = 30
"""Of the event loop: layouts within layouts take some to end."""


class LayoutRequests(QObject):
    """Notes which widgets are asked to be laid out."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - of Qt
        if event.type() == QEvent.Type.LayoutRequest:
            self.found.add(type(watched).__name__)
        return False


def run_loop() -> None:
    for _ in range(ROUNDS):
        QApplication.processEvents()


def test_layouts_end(open_window):
    """In each pane, in a wide window and in the smallest."""
    lasting: dict[str, set[str]] = {}
    with open_window(tour.filled) as person:
        for size in ((1440, 900), (1100, 700)):
            person.window.resize(*size)
            for name in PANES:
                person.window.show_pane(name)
                person.until(lambda: person.pane.is_complete)
                person.until(lambda: not person.window.context.pictures.has_pending)
                run_loop()
                requests = LayoutRequests()
                QApplication.instance().installEventFilter(requests)
                run_loop()
                QApplication.instance().removeEventFilter(requests)
                requests.found.clear()
                QApplication.instance().installEventFilter(requests)
                run_loop()
                QApplication.instance().removeEventFilter(requests)
                if requests.found:
                    lasting[f"{name} at {size}"] = requests.found
    assert not lasting
