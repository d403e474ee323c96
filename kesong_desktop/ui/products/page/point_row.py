"""A pro or con as a line that can be pressed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kesong_desktop.ui.accessibility.toggle_action import ToggleAction
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.focus_ring import FocusRing


class PointRow(ToggleAction, QPushButton):
    """A sign, the text, and how many reviews name it."""

    def __init__(self, sign: str, tone: str, text: str, count: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setProperty("compact", True)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{text}, {count}")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 8, 2)
        row.setSpacing(10)
        mark = label(sign, "lead", tone)
        words = ElidedLabel(text, "body", is_spare=True)
        number = label(count, "small", "ink3")
        row.addWidget(mark)
        row.addWidget(words, 1)
        row.addWidget(number)
        for part in (mark, words, number):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.answer_toggle()
        FocusRing(self, RADIUS_SMALL)

    def sizeHint(self) -> QSize:
        """Return the size of the line."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the height of the line."""
        return QSize(120, self.sizeHint().height())
