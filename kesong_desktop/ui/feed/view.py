"""The list of cards."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from kesong_desktop.model.post import Post
from kesong_desktop.model.richtext import shown
from kesong_desktop.ui.feed.card import Card, Look, lay_out
from kesong_desktop.ui.feed.card_painter import CardPainter
from kesong_desktop.ui.feed.leads import where
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import CARD_GAP
from kesong_desktop.ui.widgets.canvas import Canvas
from kesong_desktop.ui.widgets.look import tip

CARD_WIDTH, WIDE_CARD = 632, 720
_WIDE_VIEW = 1400
_MARGIN = 24
_PICTURE_SHARE = 0.72
_EDGE = 80
"""So near to a side of the picture, a click leafs."""


class FeedView(Canvas):
    """Cards in one column; signals tell what a person wants of a post."""

    liked = Signal(object)
    saved = Signal(object)
    menu_wanted = Signal(object, QPoint)
    link_clicked = Signal(str)
    clip_wanted = Signal(object)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._posts: list[Post] = []
        self._looks: dict[str, Look] = {}
        self._cards: dict[str, Card] = {}
        self._measure = (0, 0)
        self._painter = CardPainter(stage.theme, stage.icons, stage.pictures, "")
        self._pointer = QPoint(-1, -1)
        self._is_second_click = False
        self._opening = QTimer(self, singleShot=True)
        self._opening.setInterval(QApplication.doubleClickInterval())
        self._opening.timeout.connect(self._open_current)
        stage.pictures.ready.connect(self._repaint)
        stage.theme.changed.connect(self._renew)
        self.setAccessibleName(self.tr("Posts"))
        self.current_changed.connect(self._tell)

    @property
    def posts(self) -> Sequence[Post]:
        """What is shown."""
        return self._posts

    def show_posts(self, posts: Sequence[Post], account: str, *, is_held: bool = False) -> None:
        """Show these posts, as seen from ``account``. The card at the top of the screen stays where it is.

        At the very top what is new comes into sight; with ``is_held`` it stays above even there.
        """
        held = self._posts[next(self.visible_items(), 0)].id if self._posts else ""
        before = self._rects[self._index(held)].top() if held else 0
        for post in posts:
            known = self._cards.get(post.id)
            if known is not None and known.post != post:
                del self._cards[post.id]
        self._painter = CardPainter(self._stage.theme, self._stage.icons, self._stage.pictures, account)
        scrolled = self.verticalScrollBar().value()
        self._posts = list(posts)
        self.arrange()
        index = self._index(held)
        if held and index >= 0 and (scrolled > 0 or is_held):
            self.verticalScrollBar().setValue(scrolled + self._rects[index].top() - before)

    def layout_items(self, width: int) -> tuple[Sequence[QRect], int]:
        """One column, centred."""
        wanted = WIDE_CARD if width > _WIDE_VIEW else CARD_WIDTH
        card_width = max(240, min(wanted, width - 2 * _MARGIN))
        measure = (card_width, round(self.viewport().height() * _PICTURE_SHARE))
        if measure != self._measure:
            self._measure = measure
            self._cards.clear()
        left = max(_MARGIN, (width - card_width) // 2)
        rects, y = [], 8
        for post in self._posts:
            card = self._card(post)
            rects.append(QRect(left, y, card.width, card.height))
            y += card.height + CARD_GAP
        return rects, y

    def paint_item(self, painter: QPainter, index: int, rect: QRect) -> None:
        """Draw one card."""
        post = self._posts[index]
        inside = self._pointer - rect.topLeft() if index == self.hovered else None
        self._painter.draw(painter, self._card(post), rect.topLeft(), self._look(post), inside)

    def viewportEvent(self, event: QEvent) -> bool:
        """The pointer that rests on a link is told where it truly leads."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        point, index = event.pos(), self.item_at(event.pos())
        run = (
            self._card(self._posts[index]).link_at(point - self.rect_of(index).topLeft())
            if index >= 0
            else None
        )
        QToolTip.showText(event.globalPos(), tip(where(run)) if run else "", self.viewport())
        return True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer shows what can be pressed."""
        self._pointer = event.position().toPoint()
        super().mouseMoveEvent(event)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if self._act_at(self._pointer) else Qt.CursorShape.ArrowCursor
        )
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click does what lies under it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._is_second_click:
            self._is_second_click = False
            return
        point = event.position().toPoint()
        act = self._act_at(point)
        index = self.item_at(point)
        if index >= 0:
            self.set_current_quietly(index)
        if act:
            self._do(act, index, point)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice on a picture likes the post."""
        self._opening.stop()
        self._is_second_click = True
        index = self.item_at(event.position().toPoint())
        if (
            index >= 0
            and self._act_at(event.position().toPoint()) == "picture"
            and not self._posts[index].favourited
        ):
            self.liked.emit(self._posts[index])

    def contextMenuEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 - Qt's event
        """The menu of the post under the pointer, or of the current one."""
        index = self.item_at(event.pos()) if event.reason() == event.Reason.Mouse else self.current
        if index >= 0:
            self.menu_wanted.emit(self._posts[index], event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """L likes, B saves, comma and full stop leaf through the pictures, M opens the menu."""
        index = self.current
        keys = {
            Qt.Key.Key_L: "like",
            Qt.Key.Key_B: "save",
            Qt.Key.Key_M: "more",
            Qt.Key.Key_A: "alt",
            Qt.Key.Key_Comma: "previous",
            Qt.Key.Key_Period: "next",
            Qt.Key.Key_Space: "unfold",
        }
        act = keys.get(Qt.Key(event.key()))
        if index >= 0 and act and not event.modifiers():
            self._do(act, index, self.rect_of(index).topRight() + QPoint(-40, 40))
        else:
            super().keyPressEvent(event)

    def set_current_quietly(self, index: int) -> None:
        """Make a card the current one without moving the view."""
        if index != self._current:
            self._current = index
            self.current_changed.emit(index)

    def sizeHint(self) -> QSize:
        """As wide as one card."""
        return QSize(CARD_WIDTH + 2 * _MARGIN, 600)

    def _act_at(self, point: QPoint) -> str:
        index = self.item_at(point)
        if index < 0:
            return ""
        card = self._card(self._posts[index])
        inside = point - self.rect_of(index).topLeft()
        for name in ("like", "save", "more", "alt", "unfold"):
            if getattr(card, name).contains(inside):
                return name
        if card.picture.contains(inside):
            return self._act_on_picture(card, inside)
        run = card.link_at(inside)
        return f"link {run.target}" if run else ""

    def _act_on_picture(self, card: Card, inside: QPoint) -> str:
        shots = card.post.attachments
        if len(shots) > 1 and inside.x() > card.width - _EDGE:
            return "next"
        if len(shots) > 1 and inside.x() < _EDGE:
            return "previous"
        shown = shots[self.picture_of(card.post)]
        return "clip" if shown.kind in {"video", "gifv"} else "picture"

    def picture_of(self, post: Post) -> int:
        """Which of its pictures a post shows."""
        return min(self._look(post).picture, max(0, len(post.attachments) - 1))

    @Slot()
    def _open_current(self) -> None:
        if 0 <= self.current < len(self._posts):
            self.activated.emit(self.current)

    def _do(self, act: str, index: int, point: QPoint) -> None:
        post = self._posts[index]
        look = self._look(post)
        if act == "like":
            self.liked.emit(post)
        elif act == "save":
            self.saved.emit(post)
        elif act == "more":
            self.menu_wanted.emit(post, self.viewport().mapToGlobal(point))
        elif act == "picture":
            # A second click would like the post instead.
            self._opening.start()
        elif act == "clip":
            self.clip_wanted.emit(post)
        elif act.startswith("link "):
            self.link_clicked.emit(act.removeprefix("link "))
        elif act == "alt":
            look.shows_alt = not look.shows_alt
        elif act in {"next", "previous"} and post.attachments:
            step = 1 if act == "next" else -1
            look.picture = max(0, min(len(post.attachments) - 1, look.picture + step))
            self._cards.pop(post.id, None)
        elif act == "unfold":
            look.is_open = not look.is_open
            self._cards.pop(post.id, None)
            self.arrange()
        self.viewport().update()

    def _card(self, post: Post) -> Card:
        card = self._cards.get(post.id)
        if card is None:
            width, tallest = self._measure
            card = self._cards[post.id] = lay_out(post, width, tallest, self._look(post), self._stage.theme)
        return card

    def _look(self, post: Post) -> Look:
        return self._looks.setdefault(post.id, Look())

    def _index(self, post_id: str) -> int:
        return next((index for index, post in enumerate(self._posts) if post.id == post_id), -1)

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.viewport().update()

    @Slot()
    def _renew(self) -> None:
        self._cards.clear()
        self.arrange()

    @Slot(int)
    def _tell(self, index: int) -> None:
        """Say the current post to those who listen."""
        if index >= 0:
            post = self._posts[index]
            alts = " ".join(
                shot.alt or self.tr("A picture without a description.") for shot in post.attachments
            )
            self.setAccessibleDescription(f"{post.author.name}. {shown(post.runs)} {alts}")
