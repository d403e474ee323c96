"""SearchLine: the field in which a pane is searched."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import set_tip

_BESIDE_PX: Final = 84
"""What the magnifying glass, the cross and the edges take beside the words."""


class SearchLine(QLineEdit):
    """A line with a magnifying glass, and a cross once there are words in it; as wide as ``prompt``, which it shows while empty.

    ``name`` is what a screen reader calls it, where that is not ``prompt``.
    """

    def __init__(self, icons: Icons, prompt: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(name or prompt)
        self.setClearButtonEnabled(True)
        self.addAction(
            QAction(icons.icon("magnifying-glass"), "", self), QLineEdit.ActionPosition.LeadingPosition
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a size in which the prompt is not cut off."""
        hint = super().sizeHint()
        wide = self.fontMetrics().horizontalAdvance(self.placeholderText()) + _BESIDE_PX
        return QSize(max(hint.width(), wide), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the prompt in a tooltip where it has no room."""
        super().resizeEvent(event)
        prompt = self.placeholderText()
        set_tip(self, prompt if self.width() < self.sizeHint().width() else "")
