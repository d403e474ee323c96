"""Words on pictures: a dark pill, drawn once and kept as a pixmap."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap

from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PILL, PILL_ALPHA, PILL_TEXT

_AIR, _ICON, _GAP = 8, 14, 4
_MOST = 200


def pill_ground(alpha: float = PILL_ALPHA) -> QColor:
    """Return the ground of words on pictures."""
    color = QColor(PILL)
    color.setAlphaF(alpha)
    return color


def pill_size(theme: Theme, text: str, icon: str = "") -> QSize:
    """Return the size of a pill with an icon (empty: none) before its text."""
    wide = QFontMetrics(theme.font("small_strong", tabular=True)).horizontalAdvance(text)
    return QSize(2 * _AIR + wide + ((_ICON + _GAP) if icon else 0), theme.px(24))


class Pills:
    """Pills and round buttons on pictures, by what is on them."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._icons = icons
        self._made: dict[tuple[str, str, int, float], QPixmap] = {}

    def clear(self) -> None:
        """Forget all of them, because the size of text has changed."""
        self._made.clear()

    def draw(self, painter: QPainter, box: QRect, text: str, icon: str = "") -> None:
        """Draw a pill that has the size that ``pill_size`` told; without text it is a disc as wide as ``box``."""
        ratio = painter.device().devicePixelRatioF()
        key = (text, icon, box.width(), ratio)
        found = self._made.get(key)
        if found is None:
            if len(self._made) >= _MOST:
                self._made.clear()
            found = self._made[key] = self._drawn(box.size(), text, icon, ratio)
        painter.drawPixmap(box.topLeft(), found)

    def _drawn(self, size: QSize, text: str, icon: str, ratio: float) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pill_ground())
        whole = QRectF(0, 0, size.width(), size.height())
        painter.drawRoundedRect(whole, size.height() / 2, size.height() / 2)
        if icon:
            self._draw_icon(painter, size, icon, is_alone=not text)
        painter.setPen(QColor(PILL_TEXT))
        painter.setFont(self._theme.font("small_strong", tabular=True))
        left = _AIR + (_ICON + _GAP if icon else 0)
        painter.drawText(
            whole.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text
        )
        painter.end()
        return pixmap

    def _draw_icon(self, painter: QPainter, size: QSize, icon: str, *, is_alone: bool) -> None:
        side = size.height() // 2 if is_alone else _ICON
        left = (size.width() - side) / 2 if is_alone else _AIR
        # The lightest colour of each theme: no token is white in both.
        tone = "ink" if self._theme.is_dark else "raised"
        self._icons.draw(painter, QRectF(left, (size.height() - side) / 2, side, side), icon, tone)
