"""Steps that several walks take: buttons by their words, menus, sheets."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from kesong_desktop.ui.widgets.sheet import Sheet
from tests.gui.person import Person as Visitor
from tests.gui.screen_texts import open_menus
from tests.gui.words import caption_of


def button_of(person: Visitor, context: str, words: str) -> QAbstractButton:
    """Return the visible button that has the translation of ``words``."""
    wanted = QCoreApplication.translate(context, words)
    return next(one for one in person.all(QAbstractButton) if caption_of(one) == wanted)


def pause(person: Visitor) -> None:
    """Let the event loop come round, as it does between any two things that somebody does."""
    came_round: list[bool] = []
    QTimer.singleShot(0, lambda: came_round.append(True))
    person.until(lambda: came_round)


def menu_at(person: Visitor, name: str, opens: Callable[[], None]) -> Iterator[str]:
    opens()
    assert open_menus(), name
    yield name
    for shown in open_menus():
        shown.close()
    person.window.activateWindow()


def sheet_at(person: Visitor, name: str) -> Iterator[str]:
    sheet = person.one(Sheet)
    yield name
    if isValid(sheet):
        sheet.close_sheet()
