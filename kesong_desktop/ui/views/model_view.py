"""How the item views follow their model."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QMetaObject, QObject, QPoint, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kesong_desktop.ui.views.anchor import Anchor
from kesong_desktop.ui.views.item_delegate import ItemDelegate
from kesong_desktop.ui.views.item_model import ItemSection, read_ratios, read_sections
from kesong_desktop.ui.views.item_role import ItemRole
from kesong_desktop.ui.views.layout.item_layout import ItemLayout, LayoutItems
from kesong_desktop.ui.views.layout_view import Index, LayoutView

_MEASURE_TRIES, _MEASURED_BESIDE = 4, 8


class ModelView(LayoutView):
    """A view whose items stay where they are on the screen while the model changes.

    What is current or on top of the screen is found again by its key after a reset. At the very top, what is new comes into
    sight, unless ``is_top_held``.
    """

    reads_sections = False
    all_measured = 300
    """Items of a longer list are measured when they come near the screen; until then their heights are estimated."""

    def __init__(
        self, item_layout: ItemLayout, delegate: ItemDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(item_layout, parent)
        self._delegate = delegate
        self._sections: Sequence[ItemSection] = ()
        self._anchor: Anchor | None = None
        self._current: Anchor | None = None
        self._connections: list[QMetaObject.Connection] = []
        self.is_top_held = False
        self._is_measuring = False
        self._measured = bytearray()
        """1 for each row whose height is known to be its own, of a list with estimates."""
        self._has_estimates = type(delegate).estimated_height is not ItemDelegate.estimated_height

    @property
    def item_delegate(self) -> ItemDelegate:
        """The delegate that measures and paints the items."""
        return self._delegate

    @property
    def sections(self) -> Sequence[ItemSection]:
        """The sections that are shown."""
        return self._sections

    def layout_items(self) -> LayoutItems:
        """What the layout asks about the items."""
        model, sections = self.model(), self._sections

        def ratios(first: int, end: int) -> Sequence[float]:
            return read_ratios(model, first, end)

        count = model.rowCount() if model is not None else 0
        counts = [section.count for section in sections]
        delegate = self._delegate
        heights = _measured_by(delegate) if count <= self.all_measured else delegate.estimated_heights
        return LayoutItems(count, ratios, counts, heights)

    def measure_rows(self, first: int, end: int) -> bool:
        """Measure these rows of a list so long that heights are estimated; True: they have new places."""
        place = self.placement
        first, end = max(0, first), min(end, len(place))
        if not self._has_estimates or len(place) <= self.all_measured or first >= end:
            return False
        if 0 not in self._measured[first:end]:
            return False
        items, layout = replace(self.layout_items(), heights=_measured_by(self._delegate)), self._item_layout
        is_moved = layout.differs(items, first, end)
        self._measured[first:end] = b"\1" * (end - first)
        if is_moved:
            if self._anchor is None:
                self._hold_top()
            layout.remeasure(items, first, end)
            if self.is_bar_needed == self._has_bar:
                self.updateGeometries()
                self.viewport().update()
                self.arranged.emit()
                self._go_to_anchor()
            else:
                self.arrange()
        return is_moved

    def measure_view(self) -> None:
        """Measure what is on the screen and a screen around it, which stays where it is."""
        if self._is_measuring or not self._has_estimates:
            return
        place = self.placement
        if len(place) <= self.all_measured:
            return
        self._is_measuring, high = True, self.viewport().height()
        try:
            for _ in range(_MEASURE_TRIES):
                around = place.rows_between(self._offset - high, self._offset + 2 * high)
                # Each step of scrolling asks, and mostly all of them are known.
                if 0 not in self._measured[around.start : around.stop]:
                    break
                if not self.measure_rows(around.start, around.stop):
                    break
                place = self.placement
        finally:
            self._is_measuring = False

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll until an item is visible; what is beside it is measured first, so that it stays where it comes to be."""
        if index.isValid():
            self.measure_rows(index.row() - _MEASURED_BESIDE, index.row() + _MEASURED_BESIDE)
        super().scrollTo(index, hint)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model's items; nothing of the one before is kept."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections = []
        self._anchor = self._current = None
        self._sections = ()
        # Qt asks for positions while it changes the model; those of the old items would be wrong.
        self._item_layout.arrange(LayoutItems(0), self.viewport().width())
        super().setModel(model)
        if model is None:
            return
        about = (
            model.rowsAboutToBeInserted,
            model.rowsAboutToBeRemoved,
            model.rowsAboutToBeMoved,
            model.layoutAboutToBeChanged,
        )
        done = (model.rowsRemoved, model.rowsMoved, model.layoutChanged)
        self._connections = [signal.connect(self._hold) for signal in about]
        self._connections += [signal.connect(self.follow) for signal in done]
        self._connections.append(model.modelAboutToBeReset.connect(self._hold_for_reset))
        self._connections.append(model.modelReset.connect(self.restore))

    def reset(self) -> None:
        """Show the model's items again after a reset."""
        QAbstractItemView.reset(self)
        self.follow()

    @Slot()
    def restore(self) -> None:
        """Behind a reset: make current again what was. Qt's selection model forgets it after ``reset`` was called."""
        model, current = self.model(), self._current
        self._current = None
        row = current.row(model) if current is not None else -1
        if row >= 0:
            had_auto_scroll = self.hasAutoScroll()
            self.setAutoScroll(False)
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(model.index(row, 0), flag)
            self.setAutoScroll(had_auto_scroll)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Make another item current, if that one goes."""
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Place new items; those at the end leave the others where they are."""
        QAbstractItemView.rowsInserted(self, parent, start, end)
        if self._is_stale or not self.isVisible() or start != len(self._item_layout.placement):
            self.follow()
            return
        self._anchor = None
        self._read_sections()
        self._item_layout.extend(self.layout_items())
        if self._has_estimates:
            self._measured.extend(bytes(len(self._item_layout.placement) - len(self._measured)))
        if self.is_bar_needed != self._has_bar:
            self.arrange()
            return
        self.updateGeometries()
        self.viewport().update()
        self.arranged.emit()
        self.measure_view()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Repaint what changed, and lay out anew if it is of another size or in another section."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))
        if self._is_stale or not first.isValid():
            return
        is_moved = int(ItemRole.SECTION) in roles and self.reads_sections
        if not is_moved and roles and self.reads_sections and int(ItemRole.SIZE_RATIO) not in roles:
            return
        rows = range(first.row(), min(last.row() + 1, len(self._item_layout.placement)))
        if is_moved or self._item_layout.differs(self.layout_items(), rows.start, rows.stop):
            self.follow()
        elif self._has_estimates:
            # The estimate may be what was measured before, and the item be of another height now.
            self._measured[rows.start : rows.stop] = bytes(len(rows))
            self.measure_view()

    def arrange(self) -> None:
        """Lay out all items again. The item at the top of the screen stays there."""
        if self._is_arranging:
            super().arrange()
            return
        if self._anchor is None:
            self._hold_top()
        super().arrange()
        self._measured = bytearray(len(self._item_layout.placement) if self._has_estimates else 0)
        self._go_to_anchor()
        self.measure_view()

    def _go_to_anchor(self) -> None:
        """Scroll so that the item that was held is where it was on the screen."""
        anchor, self._anchor = self._anchor, None
        if anchor is not None:
            row = anchor.row(self.model())
            if row >= 0:
                self.verticalScrollBar().setValue(self._item_layout.placement.tops[row] - anchor.offset)

    def hold_at(self, point: QPoint | None) -> None:
        """Keep the item at a point of the viewport where it is on the screen when the items are next laid out."""
        row = self.row_at(point) if point is not None else -1
        if row >= 0:
            self._anchor = Anchor.of(self.model(), row, self.rect_of(row).top())

    def _hold_top(self) -> None:
        place = self._item_layout.placement
        if not len(place) or (self._offset <= 0 and not self.is_top_held) or self.model() is None:
            return
        rows = place.rows_in(0, self._offset, 1 << 30, self._offset + self.viewport().height())
        if rows and rows[0] < self.model().rowCount():
            self._anchor = Anchor.of(self.model(), rows[0], place.tops[rows[0]] - self._offset)

    @Slot()
    def _hold(self) -> None:
        """Store the item at the top of the screen before the model changes."""
        if self._anchor is None and not self._is_stale:
            self._hold_top()

    @Slot()
    def _hold_for_reset(self) -> None:
        self._hold()
        row = self.currentIndex().row()
        self._current = Anchor.of(self.model(), row, 0) if row >= 0 else None

    @Slot()
    def follow(self) -> None:
        """Lay out all items again after the model changed, at once if the view is visible."""
        self._read_sections()
        self._is_stale = True
        if self.isVisible():
            self.arrange()

    def _read_sections(self) -> None:
        model = self.model()
        if self.reads_sections:
            self._sections = read_sections(model) if model is not None else ()

    def doItemsLayout(self) -> None:
        """Lay out the items if anything changed and the view is visible; called by Qt. ``arrange`` does so in any case."""
        if self.isVisible():
            self.ensure_arranged()
        QAbstractItemView.doItemsLayout(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the items for the new width, at once if the view is visible."""
        now, before = event.size(), event.oldSize()
        if now.width() != before.width() or (self.follows_height and now.height() != before.height()):
            self._is_stale = True
        QAbstractItemView.resizeEvent(self, event)
        if self.is_bar_needed != self._has_bar:
            self._is_stale = True
        if self.isVisible():
            self.ensure_arranged()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out the items if that was postponed while the view was hidden, and ask for more where the end is near."""
        super().showEvent(event)
        self.ensure_arranged()
        self.tell_near_end()


def _measured_by(delegate: ItemDelegate) -> Callable[[int, int, int], Sequence[int]]:
    """Return what asks a delegate for the heights of rows from a first one to just before another, of a width."""

    def heights(first: int, end: int, width: int) -> Sequence[int]:
        height = delegate.height_for_width
        return [height(row, width) for row in range(first, end)]

    return heights
