"""Grid of drafts."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from kesong_desktop.ui.drafts.draft_delegate import TEXT_PX, DraftDelegate
from kesong_desktop.ui.drafts.model import DraftListModel
from kesong_desktop.ui.drafts.name_line import NameLine
from kesong_desktop.ui.shell.item_style import item_style
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import menu
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import PANE_MARGIN, TILE_GAP
from kesong_desktop.ui.views.layout.grid import GridRule
from kesong_desktop.ui.views.square_grid import SquareGridView

_TILE, _PICTURE = 224, 168


class DraftGrid(SquareGridView):
    """A tile for each draft. The signals carry the draft's id; ``renamed`` also its new name.

    Enter and a click open one, Del deletes it, F2 renames it, Ctrl+D duplicates it.
    """

    opened = Signal(str)
    deletion_requested = Signal(str)
    duplicate_requested = Signal(str)
    renamed = Signal(str, str)

    def __init__(self, context: UiContext, model: DraftListModel) -> None:
        super().__init__(DraftDelegate(context, model), item_style(context.theme), _rule(context.theme))
        self._context = context
        self._drafts = model
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Drafts"))
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self._restyle)

    def rename(self, row: int) -> None:
        """Let a draft be renamed in its tile."""
        self.set_current_row(row)
        draft = self._drafts.drafts[row]
        line = NameLine(draft.name, self.viewport())
        tile = self.rect_of(row)
        top = tile.bottom() + 1 - self._context.theme.px(TEXT_PX) + 4
        line.setGeometry(QRect(tile.left() + 6, top, tile.width() - 12, line.sizeHint().height()))
        line.named.connect(partial(self.renamed.emit, draft.id))
        line.ended.connect(self._take_focus)
        line.show()
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commands on the current draft."""
        row, key = self.currentIndex().row(), event.key()
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if row < 0:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deletion_requested.emit(self._drafts.key(row))
        elif key == Qt.Key.Key_F2:
            self.rename(row)
        elif key == Qt.Key.Key_D and has_ctrl:
            self.duplicate_requested.emit(self._drafts.key(row))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same commands in a menu, opened by mouse or key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        point = self.viewport().mapFromGlobal(event.globalPos())
        row = self.currentIndex().row() if by_key else self.row_at(point)
        if row < 0:
            return
        self.set_current_row(row)
        icons, shown, draft_id = self._context.icons, menu(self), str(self._drafts.key(row))
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.addAction(icons.icon("note-pencil"), self.tr("Open"), partial(self.opened.emit, draft_id))
        shown.addAction(icons.icon("text-aa"), self.tr("Rename (F2)"), partial(self.rename, row))
        shown.addAction(
            icons.icon("copy"),
            self.tr("Duplicate (Ctrl+D)"),
            partial(self.duplicate_requested.emit, draft_id),
        )
        shown.addAction(
            icons.icon("trash"), self.tr("Delete (Del)"), partial(self.deletion_requested.emit, draft_id)
        )
        at = self.rect_of(row).center() if by_key else QPoint()
        shown.popup(self.viewport().mapToGlobal(at) if by_key else event.globalPos())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._drafts.key(index.row()))

    @Slot()
    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        self.set_rule(_rule(self._context.theme))
        self.set_style(item_style(self._context.theme))


def _rule(theme: Theme) -> GridRule:
    """Tiles of one width; as high as their picture and, at the present text size, their text."""
    return GridRule(
        tile=_TILE,
        gap=TILE_GAP,
        side=PANE_MARGIN,
        bottom=PANE_MARGIN,
        extra_height=_PICTURE - _TILE + theme.px(TEXT_PX),
        is_fixed=True,
    )
