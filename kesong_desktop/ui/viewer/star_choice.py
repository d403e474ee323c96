"""The stars of a photo in the viewer, set with a click."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.stars import STARS, draw_stars, stars_width

_SIDE_PX, _AIR_PX = 24, 6


class StarChoice(QWidget):
    """Five stars. ``chosen`` carries the stars that a click gives: 1 to 5, or 0 where it takes back those that are there.

    It takes no focus: digits give stars while the picture has it.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stars = 0
        self._under: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_tip(self, self.tr("Keys 1 to 5 give stars, 0 removes them"))
        theme.changed.connect(self.update)

    @property
    def stars(self) -> int:
        """The stars that are shown."""
        return self._stars

    def show_stars(self, stars: int) -> None:
        """Show so many stars as those of the photo."""
        self._stars = stars
        self._under = None
        self.setAccessibleName(self.tr("%n star(s)", "", stars) if stars else self.tr("Not rated"))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of five stars."""
        return QSize(round(stars_width(_SIDE_PX)), _SIDE_PX + 2 * _AIR_PX)

    def rect_of(self, number: int) -> QRectF:
        """Return the rectangle of star ``number``, counted from 1."""
        step = stars_width(_SIDE_PX) / STARS
        return QRectF((number - 1) * step, 0, step, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stars; under the pointer those that a click would give."""
        painter = QPainter(self)
        shown = self._stars if self._under is None else self._under
        area = QRectF(0, (self.height() - _SIDE_PX) / 2, self.width(), _SIDE_PX)
        draw_stars(painter, area, 2 * shown, self._theme)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Preview what a click would give."""
        self._show_under(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show the stars of the photo again."""
        super().leaveEvent(event)
        self._show_under(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the stars, or take them back where the photo has just as many."""
        number = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self.chosen.emit(0 if number == self._stars else number)

    def _show_under(self, number: int | None) -> None:
        if number != self._under:
            self._under = number
            self.update()

    def _at(self, position: QPointF) -> int | None:
        found = (number for number in range(1, STARS + 1) if self.rect_of(number).contains(position))
        return next(found, None)
