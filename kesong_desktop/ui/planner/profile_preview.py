"""The profile as it will be: planned posts on top of those that are out, as a grid or a waterfall."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget

from kesong_desktop.model.plan.entry import EntryKind, PlanEntry, PostingPlan
from kesong_desktop.ui.planner.entry_painter import EntryPainter, cover_key
from kesong_desktop.ui.planner.model import CalendarModel, time_text
from kesong_desktop.ui.shell.item_style import item_style
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.tokens import PANE_MARGIN, RADIUS_SMALL, TILE_GAP
from kesong_desktop.ui.views.item_delegate import ItemDelegate, PaintItem
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.item_view import ItemView
from kesong_desktop.ui.views.keyed_list_model import KeyedListModel
from kesong_desktop.ui.views.layout.grid import GridRule
from kesong_desktop.ui.views.layout.waterfall import WaterfallRule
from kesong_desktop.ui.views.square_grid import SquareGridView
from kesong_desktop.ui.views.waterfall import WaterfallView

_PX, _TILE, _SHOWN = 512, 200, 120
_TALLEST, _WIDEST = 4 / 3, 3 / 4
_DIMMED = 0.55
Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


def preview_entries(plan: PostingPlan, account: str) -> tuple[PlanEntry, ...]:
    """Return what a visitor of the profile of an account will see, the latest first."""
    planned = [one for one in reversed(plan.entries) if one.account == account]
    posted = [one for one in plan.posted if one.account == account]
    return (*planned, *posted[:_SHOWN])


class PreviewModel(KeyedListModel[PlanEntry]):
    """Planned posts and those that are out, as a profile lists them."""

    def __init__(self, names: CalendarModel) -> None:
        super().__init__(names)
        self._names = names

    def key_of(self, item: PlanEntry) -> Hashable:
        """Return the key of the entry."""
        return item.key

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return what an entry is in a role."""
        if not index.isValid():
            return None
        entry = self.items[index.row()]
        if role == ItemRole.TITLE:
            return self._names.title_of(entry)
        if role in {ItemRole.ALT_TEXT, ItemRole.TOOL_TIP}:
            return ", ".join((self._names.title_of(entry), time_text(entry.at_s)))
        if role == ItemRole.DETAILS:
            return self._names.place(entry)
        return entry.key if role == ItemRole.KEY else None


class PreviewDelegate(ItemDelegate):
    """Paints a cover that fills its tile; below it the title where ``has_title``. What is planned is dimmed, with its time."""

    def __init__(self, context: UiContext, model: PreviewModel, *, has_title: bool) -> None:
        self._context = context
        self._model = model
        self._has_title = has_title
        self._parts = EntryPainter(context)

    def height_for_width(self, row: int, width: int) -> int:
        """Return the height of the cover, and of the title below it."""
        entry = self._model.items[row]
        return round(width * min(max(1 / entry.ratio, _WIDEST), _TALLEST)) + self._title_px

    @property
    def _title_px(self) -> int:
        return self._context.theme.line("small_strong") + 12 if self._has_title else 0

    def paint(self, painter: QPainter, item: PaintItem) -> None:
        """Paint a post as it will be seen."""
        entry, theme = self._model.items[item.row], self._context.theme
        is_planned = entry.kind is not EntryKind.POSTED
        area = self._parts.frame(painter, item)
        cover = area.adjusted(0, 0, 0, -self._title_px)
        painter.setOpacity(_DIMMED if is_planned else 1.0)
        self._parts.picture(painter, cover_key(entry, _PX), cover, "image" if entry.pictures else "text-aa")
        if self._has_title:
            line = QRectF(cover.left() + 8, cover.bottom() + 4, cover.width() - 16, self._title_px - 8)
            self._parts.line(
                painter, line, self._model.data(self._model.index(item.row, 0)), kind="small_strong"
            )
        painter.setOpacity(1.0)
        if is_planned:
            painter.setFont(theme.font("small_strong", tabular=True))
            text = time_text(entry.at_s)
            metrics = painter.fontMetrics()
            wide = min(metrics.horizontalAdvance(text) + 16, cover.width() - 12)
            pill = QRectF(cover.left() + 6, cover.top() + 6, wide, metrics.height() + 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("soft"))
            painter.drawRoundedRect(pill, RADIUS_SMALL, RADIUS_SMALL)
            painter.setPen(theme.color("on_soft"))
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(wide - 12))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, cut)


class ProfilePreview(QStackedWidget):
    """``opened`` carries the ``PlanEntry`` that was clicked."""

    opened = Signal(object)

    def __init__(self, context: UiContext, names: CalendarModel) -> None:
        super().__init__()
        self._context = context
        self.model = PreviewModel(names)
        style = item_style(context.theme, radius=RADIUS_SMALL)
        self.grid = SquareGridView(
            PreviewDelegate(context, self.model, has_title=False),
            style,
            GridRule(tile=_TILE, gap=4, side=PANE_MARGIN, top=16, columns_least=3, widest=940),
        )
        self.waterfall = WaterfallView(
            PreviewDelegate(context, self.model, has_title=True),
            style,
            WaterfallRule(_TILE, TILE_GAP, PANE_MARGIN, top=16),
        )
        self.grid.setAccessibleName(self.tr("Your profile as a grid"))
        self.waterfall.setAccessibleName(self.tr("Your profile as a waterfall"))
        for view in self._views:
            view.setModel(self.model)
            view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
            view.clicked.connect(self._open)
            view.activated.connect(self._open)
            self.addWidget(view)
        context.pictures.ready.connect(self._repaint)
        context.theme.changed.connect(self._restyle)

    @property
    def _views(self) -> tuple[ItemView, ...]:
        return (self.grid, self.waterfall)

    def show_plan(self, plan: PostingPlan, account: str, *, is_waterfall: bool) -> None:
        """Show the profile of an account that a plan makes."""
        self.model.replace_items(preview_entries(plan, account))
        self.setCurrentWidget(self.waterfall if is_waterfall else self.grid)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.items[index.row()])

    @Slot(object)
    def _repaint(self, _key: object) -> None:
        for view in self._views:
            view.viewport().update()

    @Slot()
    def _restyle(self) -> None:
        for view in self._views:
            view.set_style(item_style(self._context.theme, radius=RADIUS_SMALL))
