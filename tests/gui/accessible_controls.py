"""What a screen reader or voice control would miss in the controls of a window."""

from collections.abc import Iterator

from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from kesong_desktop.ui.accessibility.toggle_action import ToggleAction


def faults_of_access(window: QWidget) -> Iterator[str]:
    """Controls that are shown and take the focus without a name, and checkable buttons whose "Toggle" does nothing."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        control = QAccessible.queryAccessibleInterface(widget)
        if control and control.state().focusable and not control.text(QAccessible.Text.Name).strip():
            yield f"no name: {_place(widget)}"
        if isinstance(widget, QAbstractButton) and _ignores_toggle(widget):
            yield f"ignores “Toggle”: {_place(widget)}"


def _ignores_toggle(button: QAbstractButton) -> bool:
    """Whether ``clicked`` is listened to but not emitted for Qt's accessible action."""
    if not button.isCheckable() or isinstance(button, ToggleAction | QCheckBox | QRadioButton):
        return False
    return bool(button.receivers(SIGNAL("clicked(bool)")) or button.receivers(SIGNAL("clicked()")))


def _place(widget: QWidget) -> str:
    names = [type(widget).__name__]
    while (parent := widget.parentWidget()) is not None and len(names) < 5:
        names.append(type(parent).__name__)
        widget = parent
    return " in ".join(names)
