"""Large preview of the current picture of a draft."""

from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.ui.images.pictures import Pictures, key_of
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PILL, PILL_ALPHA, PILL_TEXT, RADIUS_CARD
from kesong_desktop.ui.widgets.buttons import icon_button

_PX = 1440


class PicturePreview(QWidget):
    """Shows one picture whole, as it will be published.

    ``remove_wanted`` asks to remove it from the post, ``edit_wanted`` to edit it. ``shown`` tells that another picture is shown,
    or that it is elsewhere.
    """

    remove_wanted = Signal()
    edit_wanted = Signal()
    shown = Signal()

    def __init__(self, theme: Theme, icons: Icons, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._pictures = pictures
        self._shot: DraftPicture | None = None
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._edit = icon_button(icons.icon("sliders-horizontal"), self.tr("Edit"), key="Ctrl+E", parent=self)
        self._edit.clicked.connect(self.edit_wanted)
        self._remove = icon_button(
            icons.icon("trash"), self.tr("Remove from the post"), key="Del", parent=self
        )
        self._remove.clicked.connect(self.remove_wanted)
        pictures.ready.connect(self._repaint)
        theme.changed.connect(self.update)

    def show_picture(self, shot: DraftPicture, words: str) -> None:
        """Show a picture of a draft, with ``words`` in its corner."""
        self._shot, self._words = shot, words
        self.setAccessibleName(shot.alt or words)
        self.update()
        self.shown.emit()

    def picture_rect(self) -> QRectF:
        """The rectangle of the picture in this widget; empty while there is none."""
        pixmap = self._pictures.get(key_of(self._shot, _PX)) if self._shot is not None else None
        return _fitted(QRectF(self.rect()), pixmap.width(), pixmap.height()) if pixmap else QRectF()

    def raise_buttons(self) -> None:
        """Put the buttons on top of what lies over the picture."""
        self._edit.raise_()
        self._remove.raise_()

    def set_first_button(self, button: QWidget) -> None:
        """Let Tab reach ``button``, which stands at the left of the others, before them."""
        # Qt 6.11 moves no widget that is the first in its window to behind the last one.
        for before, after in pairwise((self._edit, button, self._edit, self._remove)):
            QWidget.setTabOrder(before, after)

    def sizeHint(self) -> QSize:
        """A large picture."""
        return QSize(720, 480)

    def minimumSizeHint(self) -> QSize:
        """A size for a low window."""
        return QSize(200, 140)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 - Qt's event
        """Keep the buttons in their corner."""
        super().resizeEvent(event)
        self._remove.adjustSize()
        self._remove.move(self.width() - self._remove.width() - 12, 12)
        self._edit.adjustSize()
        self._edit.move(self._remove.x() - self._edit.width() - 8, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(area, RADIUS_CARD, RADIUS_CARD)
        painter.fillPath(shape, self._theme.color("canvas"))
        painter.setClipPath(shape)
        if self._shot is not None:
            self._draw(painter, area, self._shot)
            self._pill(painter)
            self._button_grounds(painter)
        painter.end()

    def _draw(self, painter: QPainter, area: QRectF, shot: DraftPicture) -> None:
        key = key_of(shot, _PX)
        pixmap = self._pictures.get(key)
        problem = self._pictures.problem(key)
        if problem is not None:
            painter.setPen(self._theme.color("bad"))
            painter.setFont(self._theme.font("body"))
            words = area.adjusted(48, 48, -48, -48)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(words, flags, messages.sentence(problem))
        elif pixmap is not None:
            target = _fitted(area, pixmap.width(), pixmap.height())
            painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))

    def _pill(self, painter: QPainter) -> None:
        font = self._theme.font("small_strong", tabular=True)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(self._words) + 20
        box = QRectF(12, 12, wide, self._theme.px(24))
        ground = QColor(PILL)
        ground.setAlphaF(PILL_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(PILL_TEXT))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)

    def _button_grounds(self, painter: QPainter) -> None:
        painter.setPen(self._theme.color("line"))
        painter.setBrush(self._theme.color("card"))
        for one in (self._edit, self._remove):
            painter.drawRoundedRect(QRectF(one.geometry()), 10, 10)

    @Slot(object)
    def _repaint(self, key: object) -> None:
        if self._shot is not None and key == key_of(self._shot, _PX):
            self.update()
            self.shown.emit()


def _fitted(area: QRectF, width: int, height: int) -> QRectF:
    """The largest box of these proportions in the middle of ``area``."""
    scale = min(area.width() / width, area.height() / height)
    wide, high = width * scale, height * scale
    return QRectF(area.center().x() - wide / 2, area.center().y() - high / 2, wide, high)
