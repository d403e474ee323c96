"""The first lines of a job's card."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QWidget

_GAP_PX: Final = 12
_WORDS_PX: Final = 160
"""The least width of the words beside buttons, at lines that are ``_LINE_PX`` high."""
_LINE_PX: Final = 17


class JobHead(QWidget):
    """A picture, words, and buttons at the right; these are below the words where there is no room."""

    def __init__(self, picture: QWidget, words: QLayout, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self._picture = picture
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP_PX)
        self._left = QHBoxLayout()
        self._left.setSpacing(_GAP_PX)
        self._left.addWidget(picture)
        self._left.addLayout(words, 1)
        self._box.addLayout(self._left, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(_GAP_PX)
        for one in buttons:
            self._buttons.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addLayout(self._buttons)

    def minimumSizeHint(self) -> QSize:
        """Return the size with the buttons below the words."""
        width = max(part.minimumSize().width() for part in (self._left, self._buttons))
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words where these have room."""
        super().resizeEvent(event)
        words = _WORDS_PX * self.fontMetrics().height() // _LINE_PX
        needed = self._picture.sizeHint().width() + words + self._buttons.sizeHint().width() + 2 * _GAP_PX
        is_wide = not self._buttons.count() or event.size().width() >= needed
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if is_wide else down)
        self._box.setAlignment(self._buttons, Qt.AlignmentFlag(0) if is_wide else Qt.AlignmentFlag.AlignLeft)
