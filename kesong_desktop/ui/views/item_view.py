"""Base of the item views: mouse, keys and focus."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QWidget

from kesong_desktop.ui.views.input.pointer_input import PointerInput
from kesong_desktop.ui.views.item_delegate import ItemDelegate
from kesong_desktop.ui.views.layout.item_layout import ItemLayout
from kesong_desktop.ui.views.paint_view import PaintView
from kesong_desktop.ui.views.selection_view import SEVERAL
from kesong_desktop.ui.views.view_style import ViewStyle

_Action = QAbstractItemView.CursorAction
_MOVES = {
    Qt.Key.Key_Left: _Action.MoveLeft,
    Qt.Key.Key_Right: _Action.MoveRight,
    Qt.Key.Key_Up: _Action.MoveUp,
    Qt.Key.Key_Down: _Action.MoveDown,
    Qt.Key.Key_Home: _Action.MoveHome,
    Qt.Key.Key_End: _Action.MoveEnd,
    Qt.Key.Key_PageUp: _Action.MovePageUp,
    Qt.Key.Key_PageDown: _Action.MovePageDown,
}
_LETTERS = {Qt.Key.Key_J: _Action.MoveNext, Qt.Key.Key_K: _Action.MovePrevious}
_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta})
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_BY_KEY = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)


def copy_by_drag(drag: QDrag) -> None:
    """Run the drag until it is dropped. Only copying is allowed, so that no other program moves the files away."""
    drag.exec(Qt.DropAction.CopyAction)


class ItemView(PaintView):
    """Shows the items of a model. Qt's ``clicked``, ``doubleClicked`` and ``activated`` (Enter) tell what a person does with one.

    One item is current: keys move it, and after a key it wears the focus ring. With ``has_type_ahead`` letters lead to the item
    whose title begins with them; without, J and K move and other letters are left to whoever holds the view. ``run_drag``
    carries a drag out. Hot spots are told with the row and their name.
    """

    hot_spot_clicked = Signal(int, str)
    hot_spot_double_clicked = Signal(int, str)

    def __init__(
        self,
        item_layout: ItemLayout,
        delegate: ItemDelegate,
        style: ViewStyle,
        parent: QWidget | None = None,
        *,
        has_type_ahead: bool = True,
        run_drag: Callable[[QDrag], None] = copy_by_drag,
    ) -> None:
        super().__init__(item_layout, delegate, style, parent)
        self._has_type_ahead = has_type_ahead
        self._run_drag = run_drag
        self._input = PointerInput(self, self.row_under, self.hot_spot_under)
        self._input.clicked.connect(self._tell_click)
        self._input.double_clicked.connect(self._tell_double_click)
        self._input.spot_clicked.connect(self.hot_spot_clicked)
        self._input.spot_double_clicked.connect(self.hot_spot_double_clicked)
        self._input.drag_started.connect(self.start_drag)
        self._input.pressed_changed.connect(self._show_pressed)

    @property
    def has_rubber_band(self) -> bool:
        """Whether a rubber band is being stretched."""
        return self._input.band.is_active

    def press_over(self, point: QPoint) -> bool:
        """Take a press on something that lies over the items; False where there is none."""
        return self.covers(point)

    def paint_over(self, painter: QPainter, dirty: QRect) -> None:
        """Draw the rubber band over the items."""
        super().paint_over(painter, dirty)
        self._input.band.paint(painter, self._style.accent)

    def is_moved_whole(self) -> bool:
        """Return True while a rubber band is shown: only one of its corners scrolls."""
        return self.has_rubber_band

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, a drag or a rubber band; the next move decides which. Other buttons go to the parent."""
        point = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or self.model() is None:
            event.ignore()
        elif not self.press_over(point):
            self._has_ring = False
            self._input.press(point, event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover, stretch the rubber band, or begin a drag."""
        point = event.position().toPoint()
        if self.model() is not None and not self._input.move(point):
            self.hover(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the click or the rubber band."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._input.release(event.position().toPoint())
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click; on what lies over the items it is one press after another."""
        point = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or self.model() is None:
            event.ignore()
        elif not self.press_over(point):
            self._input.double_click(point, event.modifiers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home, End and Page keys move, and with Shift select; Enter activates; Esc ends the band or the selection."""
        key, current = Qt.Key(event.key()), self.currentIndex()
        action = _MOVES.get(key)
        if action is None and not self._has_type_ahead and not event.modifiers():
            action = _LETTERS.get(key)
        if action is not None and len(self.placement):
            self._move_by_key(action, event)
            return
        if key not in _MODIFIERS:
            self._input.range.end()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current.isValid():
            self.activated.emit(current)
        elif key == Qt.Key.Key_Escape and (self.has_rubber_band or len(self.order)):
            if not self._input.cancel():
                self.clearSelection()
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self.selectionMode() in SEVERAL:
            self.selectAll()
        elif not self._has_type_ahead and event.text().strip() and not event.modifiers() & _COMMANDS:
            event.ignore()
        else:
            QAbstractItemView.keyPressEvent(self, event)

    def _move_by_key(self, action: QAbstractItemView.CursorAction, event: QKeyEvent) -> None:
        row, modifiers = self.moveCursor(action, event.modifiers()).row(), event.modifiers()
        mode, modes = self.selectionMode(), QAbstractItemView.SelectionMode
        if modifiers & Qt.KeyboardModifier.ShiftModifier and mode in SEVERAL:
            self._input.range.extend_to(row)
        else:
            self._input.range.end()
            if mode == modes.ExtendedSelection and not modifiers & Qt.KeyboardModifier.ControlModifier:
                self.select_in_order([row])
        self.show_ring()
        self.set_current_row(row)

    def show_ring(self) -> None:
        """Show the focus ring on the current item until the mouse is used."""
        self._has_ring = True
        self.update_rows((self.currentIndex().row(),))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus by a key shows the ring, on the first item of the screen where none is current."""
        QAbstractScrollArea.focusInEvent(self, event)
        if event.reason() in _BY_KEY and len(self.placement):
            if not self.currentIndex().isValid():
                self.set_current_row(next(iter(self.visible_rows()), 0))
            self.show_ring()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring, and end a rubber band, when the view loses focus."""
        QAbstractItemView.focusOutEvent(self, event)
        self._has_ring = False
        self.update_rows((self.currentIndex().row(),))
        if self.has_rubber_band:
            self._input.release(QPoint(-1, -1))

    @Slot(int)
    def start_drag(self, row: int) -> None:
        """Drag the item of ``row``, or all selected items if it is one of them."""
        selected = self.selected_rows
        flag, model = Qt.ItemFlag.ItemIsDragEnabled, self.model()
        wanted = [model.index(one, 0) for one in (selected if row in selected else [row])]
        indexes = [index for index in wanted if index.flags() & flag]
        data = self.drag_data(indexes) if indexes else None
        if data is None:
            return
        drag = QDrag(self)
        drag.setMimeData(data)
        pixmap = self._delegate.drag_pixmap([index.row() for index in indexes], self.devicePixelRatioF())
        if pixmap is not None:
            drag.setPixmap(pixmap)
            size = pixmap.deviceIndependentSize()
            drag.setHotSpot(QPoint(int(size.width() / 2), int(size.height() / 2)))
        self._run_drag(drag)

    def drag_data(self, indexes: Sequence[QModelIndex]) -> QMimeData | None:
        """Return what is dragged of these items: what the model says, unless a view shows it otherwise."""
        return self.model().mimeData(list(indexes))

    def keyboardSearch(self, search: str) -> None:
        """Make the next item current whose title begins with what was typed."""
        if self._has_type_ahead:
            super().keyboardSearch(search)
            self.show_ring()

    @Slot()
    def _show_pressed(self) -> None:
        before, self._pressed = self._pressed, self._input.pressed_row
        self.update_rows((before, self._pressed, self.currentIndex().row()))

    @Slot(int)
    def _tell_click(self, row: int) -> None:
        self.clicked.emit(self.model().index(row, 0))

    @Slot(int)
    def _tell_double_click(self, row: int) -> None:
        self.doubleClicked.emit(self.model().index(row, 0))
