"""Toasts leave the controls of every pane free in the smallest window."""

import itertools

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLineEdit

from kesong_desktop.ui.widgets.toast import Toast
from tests.gui import tour
from tests.gui.real_window import Open
from tests.gui.screen_texts import open_menus
from tests.gui.test_pseudo_locale import SMALLEST, settle
from tests.gui.words import caption_of

LONG = "Something happened to a post that has a rather long title, which is told here at length"


def test_no_control_is_covered(open_window: Open) -> None:
    """Except in a scroll area, from which it can be scrolled out."""
    covered: dict[str, str] = {}
    with open_window(tour.filled) as person:
        window, toast = person.window, person.window.findChild(Toast)
        window.resize(*SMALLEST)
        for state in itertools.chain(tour.lists(person), tour.post_page(person), tour.making(person)):
            if open_menus():
                continue
            settle()
            window.toasts.offer(LONG, "Undo", lambda: None)
            for kind in (QAbstractButton, QLineEdit):
                for one in person.all(kind, person.pane):
                    above = one.parentWidget()
                    while above is not person.pane and not isinstance(above, QAbstractScrollArea):
                        above = above.parentWidget()
                    area = QRect(one.mapTo(window, QPoint(0, 0)), one.size())
                    if above is person.pane and area.intersects(toast.geometry()):
                        covered.setdefault(caption_of(one) or type(one).__name__, state)
            toast.hide()
    assert not covered
