"""A bar of what takes room, with a table of the same figures below it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.actions.system.profile_upkeep import StorageKind, StorageUse
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_BAR_PX, _SWATCH_PX, _ROW_PX = 14, 12, 30
_SIDE_PX, _GAP_PX = 16, 10
_COLORS: dict[StorageKind, str] = {
    "media": "accent",
    "kept": "star",
    "posts": "info",
    "index": "plum",
    "roll": "ok",
    "collections": "heart",
    "drafts": "warn",
}


class StorageBar(QWidget):
    """Parts of a whole as stretches of one bar. The table says the same to those who do not see it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._use: tuple[StorageUse, ...] = ()
        self.setFixedHeight(_BAR_PX)

    def show_use(self, use: tuple[StorageUse, ...]) -> None:
        """Draw the parts of the storage, in their order."""
        self._use = use
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that takes any width."""
        return QSize(120, _BAR_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each part as wide as its share."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), _BAR_PX / 2, _BAR_PX / 2)
        painter.setClipPath(whole)
        painter.fillRect(self.rect(), self._theme.color("sunken"))
        total = sum(one.size_bytes for one in self._use)
        left = 0.0
        for one in self._use if total else ():
            width = self.width() * one.size_bytes / total
            painter.fillRect(QRectF(left, 0, width, _BAR_PX), self._theme.color(_COLORS[one.kind]))
            left += width
        painter.end()


class StorageUseChart(QWidget):
    """What each kind of data takes: as a bar, and as a table of names and sizes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bar = StorageBar(theme)
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(self.tr("Storage used on this computer"))
        self.table.setHorizontalHeaderLabels([self.tr("Data"), self.tr("Size")])
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        FocusRing(self.table, RADIUS_SMALL, is_inside=True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, _GAP_PX, _SIDE_PX, _GAP_PX)
        column.setSpacing(_GAP_PX)
        column.addWidget(self._bar)
        column.addWidget(self.table)

    def show_use(self, use: Sequence[StorageUse]) -> None:
        """Show these figures, and their sum in the last row."""
        self._bar.show_use(tuple(use))
        rows = [(self._name(one.kind), one.size_bytes, self._swatch(one.kind)) for one in use]
        rows.append((self.tr("Total"), sum(one.size_bytes for one in use), QIcon()))
        self.table.setRowCount(len(rows))
        for row, (name, size_bytes, icon) in enumerate(rows):
            size = QTableWidgetItem(messages.file_size(size_bytes))
            size.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, 0, QTableWidgetItem(icon, name))
            self.table.setItem(row, 1, size)
        self._fit()

    def _fit(self) -> None:
        """Give the table the height of its rows."""
        high = max(_ROW_PX, self.fontMetrics().height() + _GAP_PX)
        for row in range(self.table.rowCount()):
            self.table.setRowHeight(row, high)
        self.table.setFixedHeight(high * self.table.rowCount() + 2 * self.table.frameWidth())

    def _swatch(self, kind: StorageKind) -> QIcon:
        pixmap = QPixmap(_SWATCH_PX, _SWATCH_PX)
        pixmap.fill(QColor(self._theme.color(_COLORS[kind])))
        return QIcon(pixmap)

    def _name(self, kind: StorageKind) -> str:
        names: dict[StorageKind, str] = {
            "media": self.tr("Photos and videos you have seen"),
            "kept": self.tr("Photos and videos of your own and bookmarked posts"),
            "posts": self.tr("Posts, people and notifications"),
            "index": self.tr("Search index"),
            "roll": self.tr("Previews of the camera roll"),
            "collections": self.tr("Photos in collections"),
            "drafts": self.tr("Copies of photos in drafts"),
        }
        return names[kind]
