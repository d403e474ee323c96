"""Items of a view are dragged to other places, or moved by keys."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from kesong_desktop.ui.views.item_view import ItemView

_BAR_PX, _EDGE_PX, _STEP_PX, _TICK_MS = 4, 48, 24, 30
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Reorder(QObject):
    """Watches ``view``, whose model must not offer its items to other programs.

    ``moved`` carries the row of an item and the row that it is to have. Alt+Up and Alt+Down move the current item by one; Esc
    gives up a drag.
    """

    moved = Signal(int, int)

    def __init__(self, view: ItemView) -> None:
        super().__init__(view)
        self._view = view
        self._press: QPoint | None = None
        self._row = -1
        self._target = -1
        self._mark = QWidget(view.viewport())
        self._mark.setAutoFillBackground(True)
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._mark.hide()
        self._point = QPoint()
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_TICK_MS)
        self._scrolling.timeout.connect(self._scroll)
        view.setDragEnabled(True)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    @property
    def is_dragging(self) -> bool:
        """Whether an item is being dragged."""
        return self._row >= 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys and the moves of the mouse that move items."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._take_mouse(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        step = (
            _STEPS.get(Qt.Key(event.key())) if event.modifiers() == Qt.KeyboardModifier.AltModifier else None
        )
        if self.is_dragging and event.key() == Qt.Key.Key_Escape:
            self._end()
            return True
        if step is None:
            return False
        row = self._view.currentIndex().row()
        self._move(row, row + step)
        return True

    def _take_mouse(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._press = point if self._view.hot_spot_under(point) is None else None
        elif event.type() == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
            if self.is_dragging:
                self._follow(point)
                return True
            self._begin(point)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._press = None
            if self.is_dragging:
                row, target = self._row, self._target
                self._end()
                self._move(row, target)
                return True
        return False

    def _begin(self, point: QPoint) -> None:
        press = self._press
        if press is None or (point - press).manhattanLength() < QApplication.startDragDistance():
            return
        # The view sees this move as well, and forgets the press: the release is no click.
        self._press = None
        self._row = self._view.row_under(press)
        if self.is_dragging:
            palette = QPalette(self._mark.palette())
            palette.setColor(QPalette.ColorRole.Window, self._view.view_style.accent)
            self._mark.setPalette(palette)
            self._scrolling.start()
            self._follow(point)

    def _follow(self, point: QPoint) -> None:
        self._point = point
        rows = list(self._view.visible_rows())
        if not rows:
            return
        under = self._view.row_at(point)
        self._target = (
            under if under >= 0 else min(rows, key=lambda row: _distance(self._view.rect_of(row), point))
        )
        rect = self._view.rect_of(self._target)
        is_column = len({self._view.rect_of(row).left() for row in rows}) == 1
        is_after = self._target > self._row
        if is_column:
            y = rect.bottom() + 2 if is_after else rect.top() - _BAR_PX - 1
            self._mark.setGeometry(rect.left(), y, rect.width(), _BAR_PX)
        else:
            x = rect.right() + 2 if is_after else rect.left() - _BAR_PX - 1
            self._mark.setGeometry(x, rect.top(), _BAR_PX, rect.height())
        self._mark.setVisible(self._target != self._row)
        self._mark.raise_()

    @Slot()
    def _scroll(self) -> None:
        """Scroll while the pointer is near an edge."""
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        step = (
            -_STEP_PX
            if self._point.y() < _EDGE_PX
            else _STEP_PX
            if self._point.y() > height - _EDGE_PX
            else 0
        )
        if step:
            bar.setValue(bar.value() + step)
            self._follow(self._point)

    def _end(self) -> None:
        self._row = self._target = -1
        self._scrolling.stop()
        self._mark.hide()

    def _move(self, row: int, target: int) -> None:
        if row == target or row < 0 or not 0 <= target < self._view.model().rowCount():
            return
        self.moved.emit(row, target)
        self._view.set_current_row(target)


def _distance(rect: QRect, point: QPoint) -> int:
    return (rect.center() - point).manhattanLength()
