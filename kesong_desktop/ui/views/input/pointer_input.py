"""What presses, moves and releases of the mouse mean in an item view."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication

from kesong_desktop.ui.views.input.range_selection import RangeSelection
from kesong_desktop.ui.views.input.rubber_band import RubberBand
from kesong_desktop.ui.views.item_delegate import HotSpot
from kesong_desktop.ui.views.selection_view import SEVERAL, SelectionView

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_Mode = QAbstractItemView.SelectionMode


@dataclass(frozen=True, slots=True)
class _Press:
    """Where the left button went down: at a point of the viewport, on an item or on none, on a hot spot of it or on none."""

    point: QPoint
    index: QPersistentModelIndex
    modifiers: Qt.KeyboardModifier
    spot: str


class PointerInput(QObject):
    """Turns the mouse into clicks, double clicks, drags and rubber bands.

    A drag from an item is ``drag_started``, if the view's ``dragEnabled`` says so. From anywhere else, or with Shift or Ctrl, it
    pulls a rubber band where several items may be selected: alone it selects what it touches and nothing else, with Shift as
    well, with Ctrl the other way round. Signals carry rows. ``pressed_changed`` is emitted when ``pressed_row`` is another.
    """

    clicked = Signal(int)
    double_clicked = Signal(int)
    spot_clicked = Signal(int, str)
    spot_double_clicked = Signal(int, str)
    drag_started = Signal(int)
    pressed_changed = Signal()

    def __init__(
        self,
        view: SelectionView,
        row_under: Callable[[QPoint], int],
        spot_under: Callable[[QPoint], HotSpot | None],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._row_under = row_under
        self._spot_under = spot_under
        self._press: _Press | None = None
        self._before: list[int] = []
        self.drag_spots: frozenset[str] = frozenset()
        """Hot spots from which an item is dragged, and nothing else of it; empty: from anywhere beside hot spots."""
        self.range = RangeSelection(view)
        self.band = RubberBand(view)
        self.band.stretched.connect(self._select_touched)

    @property
    def pressed_row(self) -> int:
        """The row that is held down, or -1."""
        is_held = self._press is not None and not self.band.is_active
        return self._press.index.row() if is_held and self._press is not None else -1

    def press(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """The left button went down."""
        row, spot = self._row_under(point), self._spot_under(point)
        index = (
            QPersistentModelIndex(self._view.model().index(row, 0)) if row >= 0 else QPersistentModelIndex()
        )
        self._press = _Press(point, index, modifiers, spot.name if spot is not None else "")
        self.pressed_changed.emit()

    def move(self, point: QPoint) -> bool:
        """Handle a move of the pointer; return False if no button is down, so that it only hovers."""
        press = self._press
        if self.band.is_active:
            self.band.stretch(point)
        elif (
            press is not None and (point - press.point).manhattanLength() >= QApplication.startDragDistance()
        ):
            self._pull(press, point)
        return press is not None

    def release(self, point: QPoint) -> None:
        """The left button came up."""
        press, self._press = self._press, None
        self.pressed_changed.emit()
        if self.band.is_active:
            self.band.end()
            self._view.viewport().update()
        elif press is not None:
            self._click(press, point)

    def double_click(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """The second press of a double click: where a click toggles, the selection is as it was before the first."""
        row, spot = self._row_under(point), self._spot_under(point)
        self._press = None
        if row < 0:
            return
        if spot is not None:
            self.spot_double_clicked.emit(row, spot.name)
            return
        if self._view.selectionMode() == _Mode.MultiSelection and not modifiers & _SHIFT:
            self._view.toggle(row)
        self.double_clicked.emit(row)

    def cancel(self) -> bool:
        """Give up a press or a band, as if it had not been; False where there is none."""
        had_band, press = self.band.is_active, self._press
        self._press = None
        if had_band:
            self.band.end()
            self._view.select_in_order(self._before)
            self._view.viewport().update()
        if press is not None:
            self.pressed_changed.emit()
        return had_band

    def _pull(self, press: _Press, point: QPoint) -> None:
        view = self._view
        has_modifier = bool(press.modifiers & (_SHIFT | _CTRL))
        if press.spot not in (self.drag_spots or {""}):
            return
        if press.index.isValid() and view.dragEnabled() and not has_modifier:
            # The button comes up where the items are dropped, and its release does not reach this view.
            self._press = None
            self.pressed_changed.emit()
            self.drag_started.emit(press.index.row())
        elif view.selectionMode() in SEVERAL:
            self._before = view.selected_rows
            self.band.begin(press.point)
            self.band.stretch(point)

    def _click(self, press: _Press, point: QPoint) -> None:
        row, spot = self._row_under(point), self._spot_under(point)
        if not press.index.isValid():
            if (
                row < 0
                and self._view.selectionMode() == _Mode.ExtendedSelection
                and not press.modifiers & _CTRL
            ):
                self._view.clearSelection()
            return
        if press.index.row() != row or (spot.name if spot is not None else "") != press.spot:
            return
        if press.spot:
            self._view.set_current_row(row, scrolls=False)
            self.spot_clicked.emit(row, press.spot)
            return
        self._select(row, press.modifiers)
        self._view.set_current_row(row, scrolls=False)
        self.clicked.emit(row)

    def _select(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        mode = self._view.selectionMode()
        if mode not in SEVERAL or (modifiers & _SHIFT and self.range.take_to(row)):
            return
        if mode == _Mode.MultiSelection or modifiers & _CTRL:
            self._view.toggle(row)
        else:
            self._view.select_in_order([row])
        self.range.set_pivot(row)

    @Slot()
    def _select_touched(self) -> None:
        view, press, area = self._view, self._press, self.band.area
        view.viewport().update()
        if press is None:
            return
        place = view.placement
        touched = place.rows_in(area.left(), area.top(), area.right() + 1, area.bottom() + 1)
        if press.modifiers & _CTRL:
            both = set(touched) & set(self._before)
            view.select_in_order(row for row in (*self._before, *touched) if row not in both)
        elif press.modifiers & _SHIFT:
            view.select_in_order((*self._before, *touched))
        else:
            view.select_in_order(touched)
