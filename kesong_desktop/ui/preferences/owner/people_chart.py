"""Bar chart of the storage use of each user of the home server."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kesong_desktop.model.home.overview import HomePerson
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext

_SHOWN: Final = 12
_ROW_PX: Final = 26
_BAR_PX: Final = 12
_NAME_PX: Final = 130
_SIZE_PX: Final = 90
_ROUND_PX: Final = 3


class PeopleChart(QWidget):
    """A bar for each of the twelve who store most. Screen readers read the figures; the table beside it has all of them."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._people: tuple[HomePerson, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Storage by person"))
        context.theme.changed.connect(self._restyle)

    def show_people(self, people: Sequence[HomePerson]) -> None:
        """Show what these store, the largest first."""
        self._people = tuple(people[:_SHOWN])
        lines = [
            self.tr("{name}: {size}").format(name=name_of(one), size=messages.file_size(one.stored_bytes))
            for one in people
        ]
        self.setAccessibleDescription("\n".join(lines))
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the height for the people at the present text size."""
        return QSize(300, self._context.theme.px(_ROW_PX) * len(self._people))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw name, bar and size of each person."""
        painter, theme = QPainter(self), self._context.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small", tabular=True))
        most = max((one.stored_bytes for one in self._people), default=0) or 1
        name, size, row = theme.px(_NAME_PX), theme.px(_SIZE_PX), theme.px(_ROW_PX)
        wide = max(0.0, self.width() - name - size)
        for number, one in enumerate(self._people):
            top = number * row
            painter.setPen(theme.color("ink2"))
            words = painter.fontMetrics().elidedText(name_of(one), Qt.TextElideMode.ElideRight, name - 8)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, name, row), middle, words)
            high = theme.px(_BAR_PX)
            bar = QRectF(name, top + (row - high) / 2, max(2.0, wide * one.stored_bytes / most), high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("info"))
            painter.drawRoundedRect(bar, _ROUND_PX, _ROUND_PX)
            painter.setPen(theme.color("ink2"))
            text = messages.file_size(one.stored_bytes)
            painter.drawText(QRectF(bar.right() + 8, top, size, row), middle, text)
        painter.end()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def name_of(one: HomePerson) -> str:
    """Return the display name of a user."""
    return one.display_name or one.name
