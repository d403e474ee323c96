"""The whole text of a post as a widget, with its links."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kesong_desktop.model.text.richtext import Runs, TextRun, shown
from kesong_desktop.ui.images.emoji_pictures import EmojiPictures, emoji_url
from kesong_desktop.ui.posts.cards.text_layout import PostTextLayout
from kesong_desktop.ui.posts.link_labels import link_target_label
from kesong_desktop.ui.style.style_helpers import tip
from kesong_desktop.ui.style.theme import Theme


class PostText(QWidget):
    """Draws runs of text of a ``kind`` over the whole width. ``link_clicked`` carries the target of a link."""

    link_clicked = Signal(str)

    def __init__(self, theme: Theme, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._runs: Runs = ()
        self._emojis: EmojiPictures | None = None
        self._layout: PostTextLayout | None = None
        self._width = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        theme.changed.connect(self._restyle)

    def show_runs(self, runs: Runs, emojis: EmojiPictures | None = None) -> None:
        """Show a text with its emojis; an empty one takes no room."""
        if (runs, emojis) != (self._runs, self._emojis):
            self._runs, self._emojis = runs, emojis
            self.setAccessibleName(shown(runs))
            self._restyle()
        self.setVisible(bool(runs))

    @Slot(object)
    def take_picture(self, key: object) -> None:
        """Lay the text out again if an emoji of it has come."""
        if self._emojis is not None and emoji_url(key) in self._emojis.urls.values():
            self._restyle()

    def hasHeightForWidth(self) -> bool:
        """Return True: the text is wrapped."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text at this width."""
        return int(self._laid_out(width).height)

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(200, self.width())
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        self._laid_out(self.width()).draw(painter, 0, 0, self._theme.color("ink"))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over links."""
        is_link = self._link_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link that is clicked."""
        run = self._link_at(event.position().toPoint())
        if run is not None and event.button() == Qt.MouseButton.LeftButton:
            self.link_clicked.emit(run.target)

    def event(self, event: QEvent) -> bool:
        """Say where a link leads while the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            run = self._link_at(event.pos())
            QToolTip.showText(event.globalPos(), tip(link_target_label(run)) if run else "", self)
            return True
        return super().event(event)

    def _link_at(self, point: QPoint) -> TextRun | None:
        return self._laid_out(self.width()).link_at(point.x(), point.y())

    def _laid_out(self, width: int) -> PostTextLayout:
        if self._layout is None or self._width != width:
            self._layout, self._width = (
                PostTextLayout(self._runs, self._kind, width, self._theme, 0, self._emojis),
                width,
            )
        return self._layout

    @Slot()
    def _restyle(self) -> None:
        self._layout = None
        self.updateGeometry()
        self.update()
