"""Small words and looks: labels by kind of text, and dynamic properties that the style sheet reads."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QWidget


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set the property ``name`` that the style sheet asks for, and let the widget take on its new look."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def label(
    text: str, kind: str = "body", tone: str = "", *, wrap: bool = False, parent: QWidget | None = None
) -> QLabel:
    """A plain-text label: ``kind`` of ``tokens.TYPE``, ``tone`` a text colour (ink2, ink3, accent, ok, warn, bad, info)."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("type", kind)
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    return made


def divider(parent: QWidget | None = None) -> QFrame:
    """A horizontal line of one pixel."""
    line = QFrame(parent)
    line.setProperty("role", "divider")
    line.setFixedHeight(1)
    return line


def menu(parent: QWidget) -> QMenu:
    """An empty menu with round corners; show it with ``popup``."""
    made = QMenu(parent)
    made.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    made.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    return made
