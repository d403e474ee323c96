"""Geometry of the item views: where items are, what is on the screen, and how the view scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from kesong_desktop.ui.views.layout.item_layout import ItemLayout, LayoutItems
from kesong_desktop.ui.views.layout.placement import NO_ROW, Placement

Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction
_BACK = frozenset({_Action.MoveLeft, _Action.MovePrevious})
_ON = frozenset({_Action.MoveRight, _Action.MoveNext})
_PAGES = frozenset({_Action.MovePageUp, _Action.MovePageDown})
_AIR_ABOVE, _AIR_BELOW = 16, 24
_PAGE_SHARE = 0.9
_SURELY_TALLER = 500


def bar_px(view: QAbstractItemView) -> int:
    """Return how wide the scroll bar of a view is, whether it is shown or not."""
    return view.verticalScrollBar().sizeHint().width()


class LayoutView(QListView):
    """Places the items by an ``ItemLayout`` and scrolls them by pixels.

    It derives from ``QListView`` because Qt makes the accessible list for that class and what derives from it, and for no other
    ``QAbstractItemView``; nothing of ``QListView`` itself is used, its overrides are all overridden (decision 25).

    ``arranged`` is emitted when items have new places, ``near_end`` when less than two screens are left below.
    """

    arranged = Signal()
    near_end = Signal()

    follows_height = False
    """Whether places depend on the height of the viewport, too."""
    shows_scroll_bar = True
    """Whether there is a scroll bar when there is something to scroll."""
    keeps_bar_room = False
    """Whether the room of the scroll bar stays free while there is none, so that what stands above the items is in line."""

    def __init__(self, item_layout: ItemLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item_layout = item_layout
        self._offset = 0
        # Nothing to lay out before there is a model: Qt asks for places while the view is being built.
        self._is_stale = False
        self._is_arranging = False
        self._goal_x: int | None = None
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    @property
    def placement(self) -> Placement:
        """Where the items are in the whole contents."""
        self.ensure_arranged()
        return self._item_layout.placement

    @property
    def contents_height(self) -> int:
        """How high all items are together, in pixels."""
        self.ensure_arranged()
        return self._item_layout.height

    @property
    def top_cover_px(self) -> int:
        """How much at the top of the viewport may be covered by something that stays there."""
        return 0

    def layout_items(self) -> LayoutItems:
        """What the layout asks about the items."""
        model = self.model()
        return LayoutItems(model.rowCount() if model is not None else 0)

    def arrange(self) -> None:
        """Lay out all items again; the scroll position stays."""
        self._is_stale = False
        if self._is_arranging:
            return
        # Showing or hiding the scroll bar resizes the viewport, which would call this method again.
        self._is_arranging = True
        try:
            self._arrange_with_bar(self.layout_items())
        finally:
            self._is_arranging = False
        self._is_stale = False
        self.updateGeometries()
        self.viewport().update()
        self.arranged.emit()

    def _arrange_with_bar(self, items: LayoutItems) -> None:
        """Lay out beside the scroll bar if the items do not fit without it.

        Qt would show and hide it by itself, but later, and for ever where the items fit only beside it.
        """
        layout, view = self._item_layout, self.viewport()
        self._show_bar(is_on=self._has_bar)
        if self.shows_scroll_bar and items.count > _SURELY_TALLER:
            self._show_bar(is_on=True)
        layout.arrange(items, view.width())
        if self.is_bar_needed == self._has_bar:
            return
        self._show_bar(is_on=not self._has_bar)
        layout.arrange(items, view.width())
        if self.is_bar_needed and not self._has_bar:
            self._show_bar(is_on=True)
            layout.arrange(items, view.width())

    @property
    def is_bar_needed(self) -> bool:
        """Whether the items, as they are placed, are higher than the viewport."""
        return self.shows_scroll_bar and self._item_layout.height > self.viewport().height()

    @property
    def _has_bar(self) -> bool:
        return self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn

    def _show_bar(self, *, is_on: bool) -> None:
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOn if is_on else policies.ScrollBarAlwaysOff)
        if self.keeps_bar_room:
            self.setViewportMargins(0, 0, 0 if is_on else bar_px(self), 0)

    def ensure_arranged(self) -> None:
        """Lay out the items if that was postponed."""
        if self._is_stale:
            self.arrange()

    def rect_of(self, row: int) -> QRect:
        """Where a row is in the viewport."""
        left, top, width, height = self.placement.box(row)
        return QRect(left, top - self._offset, width, height)

    def row_at(self, point: QPoint) -> int:
        """Return the row at a point of the viewport, or -1."""
        return self.placement.row_at(point.x(), point.y() + self._offset)

    def visible_rows(self) -> Sequence[int]:
        """Return the rows on the screen, in order."""
        view = self.viewport()
        return self.placement.rows_in(0, self._offset, view.width(), self._offset + view.height())

    def visualRect(self, index: Index) -> QRect:
        """Where an item is in the viewport."""
        row = index.row() if index.isValid() else NO_ROW
        return self.rect_of(row) if 0 <= row < len(self.placement) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the item at a point of the viewport."""
        row = self.row_at(point)
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def horizontalOffset(self) -> int:
        """Return 0: the views do not scroll horizontally."""
        return 0

    def verticalOffset(self) -> int:
        """How far the view is scrolled, in pixels."""
        return self._offset

    def isIndexHidden(self, _index: Index) -> bool:
        """Return False: no item is hidden."""
        return False

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll until an item is visible, with a small margin around it."""
        row = index.row()
        if not index.isValid() or not 0 <= row < len(self.placement):
            return
        _left, top, _width, height = self.placement.box(row)
        bar, view = self.verticalScrollBar(), self.viewport().height()
        highest, lowest = top - self.top_cover_px - _AIR_ABOVE, top + height + _AIR_BELOW - view
        hints = QAbstractItemView.ScrollHint
        if hint == hints.PositionAtTop:
            bar.setValue(highest)
        elif hint == hints.PositionAtBottom:
            bar.setValue(lowest)
        elif hint == hints.PositionAtCenter:
            bar.setValue(top + (height - view) // 2)
        elif highest < self._offset:
            bar.setValue(highest)
        elif lowest > self._offset:
            bar.setValue(min(highest, lowest))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return the item that a key leads to from the current one; from none it is the first on the screen."""
        place, row = self.placement, self.currentIndex().row()
        if not len(place):
            return QModelIndex()
        is_vertical = action in {_Action.MoveUp, _Action.MoveDown} | _PAGES
        if action in {_Action.MoveHome, _Action.MoveEnd}:
            target = 0 if action == _Action.MoveHome else len(place) - 1
        elif not 0 <= row < len(place):
            target = next(iter(self.visible_rows()), 0)
        elif action in _BACK | _ON:
            target = row + (1 if action in _ON else -1)
        else:
            target = self._vertical_target(row, action)
        if not is_vertical:
            self._goal_x = None
        return self.model().index(min(max(target, 0), len(place) - 1), 0)

    def _vertical_target(self, row: int, action: QAbstractItemView.CursorAction) -> int:
        """Return the row above or below; going on in the same direction stays at the same x, however wide the items are."""
        place = self.placement
        left, _top, width, _height = place.box(row)
        x = self._goal_x
        if x is None or action in _PAGES:
            x = left + width // 2
        self._goal_x = x
        direction = 1 if action in {_Action.MoveDown, _Action.MovePageDown} else -1
        if action in _PAGES:
            page = direction * int(self.viewport().height() * _PAGE_SHARE)
            return place.nearest(x, place.tops[row] + place.heights[row] // 2 + page)
        target = self._item_layout.row_beside(row, direction, x)
        return row if target == NO_ROW else target

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the contents."""
        bar, view = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(max(1, view))
        bar.setRange(0, max(0, self._item_layout.height - view))
        QAbstractItemView.updateGeometries(self)
        self.tell_near_end()

    def tell_near_end(self) -> None:
        """Emit ``near_end`` if that is so."""
        layout = self._item_layout
        if len(layout.placement) and layout.height - self._offset < 3 * self.viewport().height():
            self.near_end.emit()
