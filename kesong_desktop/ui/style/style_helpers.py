"""Helpers for styled widgets: labels by kind of text, and dynamic properties that the style sheet reads."""

import re
from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLayout, QMenu, QWidget

from kesong_desktop.ui.style.tokens import TYPE

_LEADING_PERCENT: Final = 118
"""A line of 14 px takes 17 in most system fonts; the look wants 20."""

_LONG_WORD: Final = re.compile(r"[!-~]{24,}")
_PIECE: Final = re.compile(r"[^/\\_.-]{1,16}[/\\_.-]?|[/\\_.-]")
_BREAK: Final = "\u200b"


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set the property ``name`` that the style sheet reads, and apply the style sheet again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


class Paragraph(QLabel):
    """A label for plain text over several lines, with the line height of the design.

    Only rich text knows that air: it is used here, around words that are escaped, and nowhere else.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plain = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Show ``text`` as it is; a line break stays one."""
        self._plain = text
        super().setText(_escaped(text, f"line-height: {_LEADING_PERCENT}%") if text else "")

    def text(self) -> str:
        """The text that the paragraph shows."""
        return self._plain


def label(
    text: str, kind: str = "body", tone: str = "", *, wrap: bool = False, parent: QWidget | None = None
) -> QLabel:
    """Return a label that shows its text as plain text, whatever markup it holds.

    ``kind`` of ``tokens.TYPE``, ``tone`` a text colour (ink2, ink3, accent, ok, warn, bad, info).
    """
    made = Paragraph(parent) if wrap else QLabel(parent)
    if not wrap:
        made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setProperty("type", kind)
    made.setProperty("tone", tone)
    return made


def breakable(text: str) -> str:
    """Return a text whose long words, such as paths and addresses, may go on in the next line after a mark or some letters."""
    return _LONG_WORD.sub(lambda found: _BREAK.join(_PIECE.findall(found[0])), text)


def unbroken(text: str) -> str:
    """Return a text, or a part of one, as it was before ``breakable``."""
    return text.replace(_BREAK, "")


def tip(text: str) -> str:
    """Return a text for a tooltip that Qt does not take for rich text, whose links it would load."""
    return _escaped(text) if "<" in text else text


def icon_px(size: int) -> int:
    """Return the side of an icon that is ``size`` pixels at 100 % text: it grows half as much as the text, as controls do."""
    plain = TYPE["body"][0]
    return round(size * (plain + QApplication.font().pixelSize()) / (2 * plain))


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip of plain words."""
    widget.setToolTip(tip(text))


def menu_words(text: str) -> str:
    """Return a text for a menu with ampersands escaped, which would mark a mnemonic key."""
    return text.replace("&", "&&")


def _escaped(text: str, style: str = "") -> str:
    return f'<div style="white-space: pre-wrap; {style}">{escape(text)}</div>'


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


def clear(layout: QLayout) -> None:
    """Remove all items from a layout, and delete their widgets."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
