"""Drafts: what was begun, last changed first."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStackedWidget, QWidget

from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.event import DraftsChanged, Event
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.pane import Pane, TopBar
from kesong_desktop.ui.pictures import key_of
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import PANE_MARGIN, RADIUS_CARD, TILE_GAP
from kesong_desktop.ui.widgets.canvas import Canvas
from kesong_desktop.ui.widgets.empty import EmptyState

_TILE, _PICTURE, _HEIGHT = 224, 168, 248


class DraftsPane(Pane):
    """Tiles of drafts. ``draft_wanted`` carries the id of the one to go on with; ``deleted`` the draft that went."""

    draft_wanted = Signal(str)
    deleted = Signal(object)
    new_post_wanted = Signal()

    def __init__(self, stage: Stage, drafting: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self._drafting = drafting
        self._top = TopBar(self.tr("Drafts"))
        self._view = _Tiles(stage)
        self._view.activated.connect(self._open)
        self._view.delete_wanted.connect(self._delete)
        empty = EmptyState(
            stage.theme,
            stage.icons,
            "note-pencil",
            self.tr("No drafts"),
            self.tr("What you begin and do not publish waits here. Nothing you write is lost."),
            [(self.tr("New post"), "plain")],
        )
        empty.acted.connect(self._ask_new_post)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(empty)
        self.column.addWidget(self._top)
        self.column.addWidget(self._stack, 1)

    def entered(self) -> None:
        """Show what there is."""
        self._drafting.flush()
        self._read()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, event: Event) -> None:
        """Drafts come and go."""
        if isinstance(event, DraftsChanged) and self.isVisible():
            self._read()

    def _read(self) -> None:
        drafts = self.stage.desk.drafts.all()
        self._view.show_drafts(drafts)
        self._stack.setCurrentIndex(0 if drafts else 1)
        self._top.set_remark(self.tr("Enter goes on with one, Del deletes it") if drafts else "")

    @Slot(int)
    def _open(self, index: int) -> None:
        self.draft_wanted.emit(self._view.drafts[index].id)

    @Slot(int)
    def _delete(self, index: int) -> None:
        draft = self._view.drafts[index]
        self.stage.desk.drafts.remove([DraftId(draft.id)])
        self._read()
        self.deleted.emit(draft)

    @Slot(int)
    def _ask_new_post(self, _index: int) -> None:
        self.new_post_wanted.emit()


class _Tiles(Canvas):
    delete_wanted = Signal(int)

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self.drafts: Sequence[Draft] = ()
        self.setAccessibleName(self.tr("Drafts"))
        stage.pictures.ready.connect(self._repaint)
        self.current_changed.connect(self._tell)

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        self.drafts = drafts
        self.arrange()

    def layout_items(self, width: int) -> tuple[Sequence[QRect], int]:
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
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current >= 0:
            self.delete_wanted.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
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

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.viewport().update()

    @Slot(int)
    def _tell(self, index: int) -> None:
        if index >= 0:
            draft = self.drafts[index]
            self.setAccessibleDescription(f"{draft.name}. {self._facts(draft)}")
