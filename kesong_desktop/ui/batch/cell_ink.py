"""Colours, fonts and shortened texts of the batch table, kept while the theme stays."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics

from kesong_desktop.ui.style.theme import Theme

_MOST_TEXTS = 8192


class CellInk(QObject):
    """A table has thousands of cells: none of them makes its own font, or measures a text that was measured before."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[str, tuple[QFont, QFontMetrics]] = {}
        self._texts: dict[tuple[str, str, int], str] = {}
        theme.changed.connect(self._clear)

    def color(self, name: str) -> QColor:
        """Return a colour of the palette."""
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = self._theme.color(name)
        return found

    def font(self, kind: str) -> QFont:
        """Return the font for a kind of text, with figures of one width."""
        return self._made(kind)[0]

    def elided(self, text: str, kind: str, width: int) -> str:
        """Return the text, shortened at its end to a width in pixels."""
        key = (text, kind, width)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) >= _MOST_TEXTS:
                self._texts.clear()
            found = self._made(kind)[1].elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._texts[key] = found
        return found

    def _made(self, kind: str) -> tuple[QFont, QFontMetrics]:
        found = self._fonts.get(kind)
        if found is None:
            font = self._theme.font(kind, tabular=True)
            found = self._fonts[kind] = (font, QFontMetrics(font))
        return found

    @Slot()
    def _clear(self) -> None:
        self._colors.clear()
        self._fonts.clear()
        self._texts.clear()
