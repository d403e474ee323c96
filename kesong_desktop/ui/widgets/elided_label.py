"""A label of one line that ends in an ellipsis where it has no room."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kesong_desktop.ui.style.style_helpers import set_tip

_SHORTEST: Final = "…" * 3


class ElidedLabel(QLabel):
    """Plain text on one line; what does not fit is replaced by an ellipsis, and the tooltip shows all of it.

    ``kind`` and ``tone`` as for ``label``. With ``is_spare`` it asks for no width of its own, and takes what others leave.
    """

    def __init__(
        self,
        text: str,
        kind: str = "body",
        tone: str = "",
        *,
        is_spare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", kind)
        self.setProperty("tone", tone)
        policy = QSizePolicy.Policy.Ignored if is_spare else QSizePolicy.Policy.Preferred
        self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
        self.setText(text)

    @property
    def is_elided(self) -> bool:
        """Whether the text is longer than the label."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def setText(self, text: str) -> None:
        """Show ``text``."""
        super().setText(text)
        self._set_tip()

    def sizeHint(self) -> QSize:
        """Return a size in which the whole text has room. Qt's is a pixel too narrow at times, and never below the minimum."""
        # Qt's comes first: it gives the label the font of its style.
        high = super().sizeHint().height()
        margins = self.contentsMargins()
        around = margins.left() + margins.right()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + around, high)

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few characters."""
        high = super().minimumSizeHint().height()
        return QSize(min(self.sizeHint().width(), self.fontMetrics().horizontalAdvance(_SHORTEST)), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the whole text in the tooltip if it no longer fits."""
        super().resizeEvent(event)
        self._set_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, shortened if need be; nothing where an ellipsis is all there is room for."""
        if not self.is_elided:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        area = self.contentsRect()
        if area.width() < self.minimumSizeHint().width():
            painter.end()
            return
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, self.alignment(), text)
        painter.end()

    def _set_tip(self) -> None:
        set_tip(self, self.text() if self.is_elided else "")
