"""The tray beside the calendar: drafts without a time."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView

from kesong_desktop.ui.planner.entry_painter import TrayDelegate
from kesong_desktop.ui.planner.model import ENTRY_MIME, TrayModel, dragged
from kesong_desktop.ui.shell.item_style import item_style
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.views.card_list import CardListView
from kesong_desktop.ui.views.layout.column import ColumnRule


class DraftTray(CardListView):
    """``opened`` carries a draft's id, to be planned; ``taken_back`` the key of an entry dropped here."""

    opened = Signal(str)
    taken_back = Signal(str)

    def __init__(self, context: UiContext, model: TrayModel) -> None:
        rule = ColumnRule(item_width=2000, wide_width=2000, gap=8, side=16, top=4, bottom=16)
        super().__init__(
            TrayDelegate(context, model), item_style(context.theme, radius=RADIUS_SMALL, ground="card"), rule
        )
        self._context = context
        self._drafts = model
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Drafts without a time"))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.activated.connect(self._open)
        self.doubleClicked.connect(self._open)
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self._restyle)

    @property
    def chosen(self) -> list[str]:
        """The ids of the selected drafts in the order of selecting, else of all."""
        rows = self.selected_rows or range(len(self._drafts.items))
        return [self._drafts.items[row].id for row in rows]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take planned posts of the calendar."""
        if event.mimeData().hasFormat(ENTRY_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Accept a planned post anywhere in the tray."""
        if event.mimeData().hasFormat(ENTRY_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a planned post back."""
        if key := dragged(event.mimeData(), ENTRY_MIME):
            event.acceptProposedAction()
            self.taken_back.emit(key)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._drafts.items[index.row()].id)

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        self.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        self.set_style(item_style(self._context.theme, radius=RADIUS_SMALL, ground="card"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
