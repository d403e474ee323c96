"""A button that lies on a video."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kesong_desktop.ui.posts.cards.pill import Pills, pill_size
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_DISC_PX = 40


class PillButton(QAbstractButton):
    """A dark disc with an icon, or a dark pill with words."""

    def __init__(self, context: UiContext, icon: str, parent: QWidget, *, disc_px: int = _DISC_PX) -> None:
        super().__init__(parent)
        self._context = context
        self._icon_name = icon
        self._disc_px = disc_px
        self._pills = Pills(context.theme, context.icons)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        FocusRing(self, disc_px / 2)
        context.theme.changed.connect(self._restyle)

    def show_as(self, name: str, key: str, *, text: str = "", icon: str = "") -> None:
        """Show other words or another icon; ``name`` and ``key`` are told by tooltip and screen reader."""
        self.setAccessibleName(name)
        set_tip(self, f"{name} ({key})" if key else name)
        self.setText(text)
        self._icon_name = icon
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the disc, or of the pill around the words."""
        if not self.text():
            return QSize(self._disc_px, self._disc_px)
        return pill_size(self._context.theme, self.text(), self._icon_name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        self._pills.draw(painter, QRect(QPoint(), self.size()), self.text(), self._icon_name)
        painter.end()

    def _restyle(self) -> None:
        self._pills.clear()
        self.resize(self.sizeHint())
        self.update()
