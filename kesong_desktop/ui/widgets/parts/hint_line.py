"""HintLine: a field of one line that is wide enough for its placeholder."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit

_QT_LETTERS = 17
"""How many letters wide Qt makes a field."""


class HintLine(QLineEdit):
    """A field that shows the whole of its placeholder at every size of text, where the layout has the room."""

    def sizeHint(self) -> QSize:
        """Return the size in which the placeholder is whole."""
        return self.minimumSizeHint().expandedTo(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return the size in which the placeholder is whole."""
        metrics, hint = self.fontMetrics(), super().sizeHint()
        around = hint.width() - _QT_LETTERS * metrics.horizontalAdvance("x")
        return QSize(max(0, around) + metrics.horizontalAdvance(self.placeholderText()) + 4, hint.height())
