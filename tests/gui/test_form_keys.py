"""Tab goes through every pane and sheet as the eye does; Enter confirms and Esc cancels."""

import itertools
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from kesong_desktop.ui.viewer.viewer import Viewer
from kesong_desktop.ui.widgets.sheet import Sheet
from tests.gui import tour
from tests.gui.accessible_controls import faults_of_access
from tests.gui.person import Person
from tests.gui.real_window import Open, Prepare, nothing
from tests.gui.screen_texts import open_menus
from tests.gui.tab_order import faults_of_order
from tests.gui.test_pseudo_locale import settle

WALKS = (tour.lists, tour.post_page, tour.people, tour.short_videos, tour.products, tour.photos, tour.making)
Walk = Callable[[Person], Iterator[str]]


def _home(person: Person) -> Iterator[str]:
    """Walk through the first steps, and the preferences of somebody with a home server."""
    yield from tour.first_steps(person)
    yield from tour.home_server(person)


def open_sheet(person: Person) -> Sheet | None:
    """Return the sheet that is open, if there is one."""
    return next((one for one in person.window.findChildren(Sheet) if one.is_open), None)


def scope_of(person: Person) -> QWidget | None:
    """Return what Tab should stay in: a sheet, the viewer, or the pane in front; None where a menu is open."""
    if open_menus():
        return None
    viewers = person.all(Viewer)
    return open_sheet(person) or (viewers[0] if viewers else person.pane)


@pytest.mark.parametrize(
    ("prepare", "tour_part"),
    [
        *((tour.filled, walk) for walk in WALKS),
        (nothing, tour.empty_panes),
        (nothing, _home),
    ],
    ids=lambda part: part.__name__,
)
def test_tab_follows_the_eye(open_window: Open, prepare: Prepare, tour_part: Walk) -> None:
    """Each control of each pane and sheet is reached, from top to bottom, and nothing keeps the focus; each has a name."""
    faults: dict[str, str] = {}
    with open_window(prepare) as person:
        for state in tour_part(person):
            settle()
            scope = scope_of(person)
            if scope is not None:
                before = QApplication.focusWidget()
                for fault in itertools.chain(faults_of_order(scope), faults_of_access(scope)):
                    faults.setdefault(fault, state)
                if before is not None and isValid(before):
                    # The tour goes on with the keys of what had the focus.
                    before.setFocus()
    assert not faults, "\n".join(f"{state}: {fault}" for fault, state in faults.items())


# The other walks go on in a sheet after a step in it.
@pytest.mark.parametrize("tour_part", WALKS[1:3], ids=lambda walk: walk.__name__)
@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return], ids=["esc", "enter"])
def test_keys_end_every_sheet(open_window: Open, tour_part: Walk, key: Qt.Key) -> None:
    """Esc closes it; Enter presses the filled button, as from one of its fields."""
    seen, faults = 0, []
    with open_window(tour.filled) as person:
        for state in tour_part(person):
            sheet = open_sheet(person)
            if sheet is None:
                continue
            seen += 1
            if key == Qt.Key.Key_Escape:
                QTest.keyClick(QApplication.focusWidget(), key)
                if isValid(sheet) and sheet.is_open:
                    faults.append(f"{state} stays")
            elif not confirmed_by_key(sheet):
                faults.append(f"{state} is not confirmed")
    assert not faults
    assert seen


def confirmed_by_key(sheet: Sheet) -> bool:
    """Press Enter with the focus on the sheet itself; return whether its filled button was pressed, or it has none to press."""
    filled = [
        one
        for one in sheet.findChildren(QAbstractButton)
        if one.property("kind") == "filled" and one.isVisible() and one.isEnabled()
    ]
    pressed: list[bool] = []
    for one in filled:
        one.clicked.connect(lambda: pressed.append(True))
        # What it would do is not of interest here, and some of it cannot be repeated.
    sheet.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    return bool(pressed) or not filled


def test_a_sheet_with_a_note_keeps_the_keyboard(open_window: Open) -> None:
    """No part of it is a window of its own for a moment, which would take the keyboard from this one."""
    shown: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - of Qt
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(watched)
            return False

    with open_window(tour.filled) as person:
        person.window.show_pane("feed")
        watch = Watch()
        QApplication.instance().installEventFilter(watch)
        try:
            person.window.pane("feed").filter.button.click()
        finally:
            QApplication.instance().removeEventFilter(watch)
        assert open_sheet(person) is not None
        assert not shown
