"""A label for foreign rich text: drawn as runs, with links for mouse and keyboard."""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kesong_desktop.model.text import richtext
from kesong_desktop.model.text.richtext import Runs, TextRun
from kesong_desktop.ui.images.emoji_pictures import EmojiPictures, emoji_url
from kesong_desktop.ui.posts.cards.text_layout import PostTextLayout
from kesong_desktop.ui.posts.link_labels import link_target_label
from kesong_desktop.ui.style.style_helpers import tip
from kesong_desktop.ui.style.theme import Theme

_LEAST_PX = 40


class RunsLabel(QWidget):
    """Shows runs of text over as many lines as they need. ``link_clicked`` carries the run of a link.

    With the focus, arrow keys go from link to link, and Enter follows the one that is framed.
    """

    link_clicked = Signal(object)

    def __init__(
        self, theme: Theme, kind: str = "body", tone: str = "ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._tone = tone
        self._runs: Runs = ()
        self._emojis: EmojiPictures | None = None
        self._links: list[TextRun] = []
        self._chosen = 0
        self._laid_out: tuple[int, PostTextLayout] | None = None
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._forget)
        self.hide()

    @property
    def links(self) -> list[TextRun]:
        """The links of the text, in its order."""
        return self._links

    def show_runs(self, runs: Runs, emojis: EmojiPictures | None = None) -> None:
        """Show another text with its emojis; nothing is shown for none."""
        if (runs, emojis) == (self._runs, self._emojis):
            return
        self._runs, self._emojis = runs, emojis
        self._links = [run for run in runs if run.target]
        self._chosen = 0
        takes_focus = Qt.FocusPolicy.TabFocus if self._links else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(takes_focus)
        self.setAccessibleName(richtext.shown(runs))
        self.setVisible(bool(runs))
        self._forget()

    @Slot(object)
    def take_picture(self, key: object) -> None:
        """Lay the text out again if an emoji of it has come."""
        if self._emojis is not None and emoji_url(key) in self._emojis.urls.values():
            self._forget()

    def hasHeightForWidth(self) -> bool:
        """Return True: narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text at a width."""
        return self._layout(max(_LEAST_PX, width)).height

    def sizeHint(self) -> QSize:
        """Return a width for a short line, and the height that it needs."""
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 320
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(_LEAST_PX, self._theme.line(self._kind))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, and a frame around the chosen link while the focus came by key."""
        painter = QPainter(self)
        self._layout(self.width()).draw(painter, 0, 0, self._theme.color(self._tone))
        if self.hasFocus() and self._links:
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(self._chosen_rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Show where a link leads as its tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            run = self._link_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(link_target_label(run)) if run else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over links."""
        shape = Qt.CursorShape.PointingHandCursor if self._link_at(event.position()) else None
        if shape is None:
            self.unsetCursor()
        else:
            self.setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press on a link; others go to the parent."""
        event.setAccepted(self._link_at(event.position()) is not None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the link that was pressed."""
        run = self._link_at(event.position())
        if run is not None and event.button() == Qt.MouseButton.LeftButton:
            self.link_clicked.emit(run)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from link to link, or follow one."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._links:
            self._chosen = min(max(0, self._chosen + step), len(self._links) - 1)
            self.setAccessibleDescription(link_target_label(self._links[self._chosen]))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._links:
            self.link_clicked.emit(self._links[self._chosen])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw a frame around the link that Enter opens."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remove the frame."""
        super().focusOutEvent(event)
        self.update()

    def _link_at(self, point: QPointF) -> TextRun | None:
        return self._layout(self.width()).link_at(point.x(), point.y())

    def _chosen_rect(self) -> QRect:
        """Where the chosen link is: found by asking for the link at points of each line."""
        layout, line = self._layout(self.width()), self._theme.line(self._kind)
        chosen = self._links[self._chosen]
        for y in range(line // 2, max(line, layout.height), line):
            xs = [x for x in range(0, self.width(), 3) if layout.link_at(x, y) == chosen]
            if xs:
                return QRect(xs[0] - 3, y - line // 2, xs[-1] - xs[0] + 9, line)
        return self.rect()

    def _layout(self, width: int) -> PostTextLayout:
        if self._laid_out is None or self._laid_out[0] != width:
            self._laid_out = (
                width,
                PostTextLayout(self._runs, self._kind, width, self._theme, 0, self._emojis),
            )
        return self._laid_out[1]

    def _forget(self) -> None:
        self._laid_out = None
        self.updateGeometry()
        self.update()
