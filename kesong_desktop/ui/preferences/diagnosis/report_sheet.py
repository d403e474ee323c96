"""A sheet with a report as text, which can be copied."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.sheet import Sheet, sheet_column

_WIDTH_PX, _HEIGHT_PX, _AROUND_PX = 760, 420, 240


class DiagnosisReportSheet(Sheet):
    """Shows ``text`` under ``title``, to be read, copied and closed."""

    def __init__(self, theme: Theme, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        room = parent.size()
        inside, column = sheet_column(title, min(theme.px(_WIDTH_PX), room.width() - 120))
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setAccessibleName(title)
        shown.setTabChangesFocus(True)
        shown.setFixedHeight(max(120, min(theme.px(_HEIGHT_PX), room.height() - _AROUND_PX)))
        column.addWidget(shown)
        row = QHBoxLayout()
        row.addStretch(1)
        copy, close = button(self.tr("Copy")), button(self.tr("Close"), kind="filled")
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.close_sheet)
        row.addWidget(copy)
        row.addWidget(close)
        column.addLayout(row)
        self.set_content(inside)
        self.closed.connect(self.deleteLater)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
