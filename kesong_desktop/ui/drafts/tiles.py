"""Drafts as tiles: the first picture, a name, and when it was worked on."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen

from kesong_desktop.model.draft import Draft
from kesong_desktop.ui.drafts.naming import NameLine
from kesong_desktop.ui.pictures import key_of
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import PANE_MARGIN, RADIUS_CARD, TILE_GAP
from kesong_desktop.ui.widgets.canvas import Canvas
from kesong_desktop.ui.widgets.look import menu

_TILE, _PICTURE, _HEIGHT = 224, 168, 248


class Tiles(Canvas):
    """A tile for each draft. The signals carry its number; ``named`` the name that it was given, too.

    Enter goes on with one, Del deletes it, F2 lets it be named, Ctrl+D makes another like it.
    """

    delete_wanted = Signal(int)
    duplicate_wanted = Signal(int)
    named = Signal(int, str)

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self.drafts: Sequence[Draft] = ()
        self.setAccessibleName(self.tr("Drafts"))
        stage.pictures.ready.connect(self._repaint)
        self.current_changed.connect(self._tell)

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Show these; the one that was current stays so."""
        here = self.drafts[self.current].id if 0 <= self.current < len(self.drafts) else None
        ids = [draft.id for draft in drafts]
        if here in ids:
            self.keep_current(ids.index(here))
        self.drafts = drafts
        self.arrange()

    def rename(self, index: int) -> None:
        """Let a draft be named, in its tile."""
        draft = self.drafts[index]
        self.set_current(index)
        line = NameLine(draft.name, self.viewport())
        rect = self.rect_of(index)
        line.setGeometry(
            rect.left() + 6, rect.top() + _PICTURE + 4, rect.width() - 12, line.sizeHint().height()
        )
        line.named.connect(partial(self._named, draft))
        line.ended.connect(self._take_focus)
        line.show()
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def layout_items(self, width: int) -> tuple[Sequence[QRect], int]:
        """Rows of tiles."""
        inner = max(_TILE, width - 2 * PANE_MARGIN)
        count = max(1, (inner + TILE_GAP) // (_TILE + TILE_GAP))
        rects = []
        for index in range(len(self.drafts)):
            row, column = divmod(index, count)
            rects.append(
                QRect(
                    PANE_MARGIN + column * (_TILE + TILE_GAP), 8 + row * (_HEIGHT + TILE_GAP), _TILE, _HEIGHT
                )
            )
        return rects, (rects[-1].bottom() + PANE_MARGIN) if rects else 0

    def paint_item(self, painter: QPainter, index: int, rect: QRect) -> None:
        """One tile."""
        draft, theme = self.drafts[index], self._stage.theme
        outline = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(outline, RADIUS_CARD, RADIUS_CARD)
        painter.save()
        painter.fillPath(shape, theme.color("card"))
        painter.setClipPath(shape)
        self._picture(painter, draft, QRectF(rect.left(), rect.top(), rect.width(), _PICTURE))
        painter.restore()
        painter.setPen(QPen(theme.color("line2" if index == self.hovered else "line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        words = QRectF(rect).adjusted(12, _PICTURE + 10, -12, -10)
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font("body_strong"))
        name = draft.name or self.tr("Without words yet")
        metrics = painter.fontMetrics()
        painter.drawText(
            words,
            Qt.AlignmentFlag.AlignTop,
            metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(words.width())),
        )
        painter.setPen(theme.color("ink3"))
        painter.setFont(theme.font("small"))
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom, self._facts(draft))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is done with the current one."""
        key, has_ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.current < 0:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_wanted.emit(self.current)
        elif key == Qt.Key.Key_F2:
            self.rename(self.current)
        elif key == Qt.Key.Key_D and has_ctrl:
            self.duplicate_wanted.emit(self.current)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same by the mouse, or by the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.current if by_key else self.item_at(self.viewport().mapFromGlobal(event.globalPos()))
        if index < 0:
            return
        self.set_current(index)
        icons, shown = self._stage.icons, menu(self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, words, act in (
            ("note-pencil", self.tr("Go on with it"), self.activated.emit),
            ("text-aa", self.tr("Name it (F2)"), self.rename),
            ("copy", self.tr("Duplicate (Ctrl+D)"), self.duplicate_wanted.emit),
            ("trash", self.tr("Delete (Del)"), self.delete_wanted.emit),
        ):
            shown.addAction(icons.icon(icon), words, partial(act, index))
        at = self.rect_of(index).center() if by_key else QPoint()
        shown.popup(self.viewport().mapToGlobal(at) if by_key else event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes on with it."""
        index = self.item_at(event.position().toPoint())
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.set_current(index)
            self.activated.emit(index)

    def _picture(self, painter: QPainter, draft: Draft, area: QRectF) -> None:
        key = key_of(draft.pictures[0], 512) if draft.pictures else None
        pixmap = self._stage.pictures.get(key) if key else None
        if pixmap is None:
            painter.fillRect(area, self._stage.theme.color("sunken"))
            name = "star" if draft.review else "note-pencil"
            middle = area.center()
            self._stage.icons.draw(painter, QRectF(middle.x() - 17, middle.y() - 17, 34, 34), name, "ink3")
            return
        scale = min(pixmap.width() / area.width(), pixmap.height() / area.height())
        wide, high = area.width() * scale, area.height() * scale
        cut = QRectF((pixmap.width() - wide) / 2, (pixmap.height() - high) / 2, wide, high)
        painter.drawPixmap(area, pixmap, cut)

    def _facts(self, draft: Draft) -> str:
        kind = self.tr("Review") if draft.review else self.tr("Post")
        count = len(draft.pictures)
        pictures = self.tr("{0} pictures").format(count) if count != 1 else self.tr("1 picture")
        when = datetime.fromtimestamp(draft.changed_s)  # noqa: DTZ006 - the person's own clock
        return f"{kind} · {pictures} · {when:%d %b %H:%M}"

    def _named(self, draft: Draft, name: str) -> None:
        """The list may be another one by now; a name that is as it was, is none."""
        known = [one.id for one in self.drafts]
        if draft.id in known and name != draft.name:
            self.named.emit(known.index(draft.id), name)

    @Slot()
    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.viewport().update()

    @Slot(int)
    def _tell(self, index: int) -> None:
        if index >= 0:
            draft = self.drafts[index]
            self.setAccessibleDescription(f"{draft.name}. {self._facts(draft)}")
