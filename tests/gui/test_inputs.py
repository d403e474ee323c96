"""Who scrolls changes nothing: the wheel goes to the scroll area, whatever field is below the pointer."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QDateTime, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QVBoxLayout, QWidget

import kesong_desktop.ui
from kesong_desktop.ui.widgets.parts.inputs import ComboBox, DateEdit, DateTimeEdit, SpinBox, TimeEdit

UI = Path(kesong_desktop.ui.__file__).parent


def turn_wheel(over):
    """Turn the wheel down over a field. As Qt does, whoever ignores the event leaves it to the parent."""
    widget = over
    while widget is not None:
        place = QPointF(widget.rect().center())
        event = QWheelEvent(
            place, QPointF(widget.mapToGlobal(place)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)
        if event.isAccepted():
            return
        widget = widget.parentWidget()


@pytest.fixture
def fields(qtbot):
    """One of each field in a scroll area that can scroll, and the area."""
    box, number = ComboBox(), SpinBox()
    box.addItems(["500 MB", "1,000 MB", "5,000 MB"])
    day, hour = QDate(2026, 12, 1), QTime(18, 0)
    inputs = (box, number, DateEdit(day), TimeEdit(hour), DateTimeEdit(QDateTime(day, hour)))
    inside = QWidget()
    column = QVBoxLayout(inside)
    for field in inputs:
        column.addWidget(field)
    inside.setMinimumHeight(2000)
    area = QScrollArea()
    area.setWidget(inside)
    area.resize(400, 300)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)
    return inputs, area


def value(field):
    """What a field shows."""
    return field.currentText() if isinstance(field, QComboBox) else field.text()


def test_wheel_scrolls_and_changes_nothing(fields):
    """Also in a field that has the focus, which a person last used."""
    inputs, area = fields
    for field in inputs:
        before, seen = value(field), area.verticalScrollBar().value()
        turn_wheel(field)
        assert area.verticalScrollBar().value() > seen
        field.setFocus()
        turn_wheel(field)
        assert value(field) == before
        assert not field.focusPolicy() & ~Qt.FocusPolicy.StrongFocus


def test_program_has_no_other_fields():
    """Fields of Qt are made in one module alone."""
    plain = re.compile(r"\bQ(?:ComboBox|SpinBox|DoubleSpinBox|DateEdit|TimeEdit|DateTimeEdit)\(")
    assert not [path.name for path in UI.rglob("*.py") if plain.search(path.read_text("utf-8"))]
