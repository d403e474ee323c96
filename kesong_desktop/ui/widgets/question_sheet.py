"""A question before something that cannot be undone by one click."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.sheet import Sheet

_TEXT_PX = 380


class QuestionSheet(Sheet):
    """Asks ``question`` with an explanation. Enter or the button ``action`` confirms, Esc or "Cancel" does not."""

    confirmed = Signal()

    def __init__(self, parent: QWidget, question: str, explanation: str, action: str) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setAccessibleName(question)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for text, kind, color in ((question, "lead", "ink"), (explanation, "body", "ink2")):
            shown = label(text, kind, color, wrap=True)
            shown.setMinimumWidth(_TEXT_PX)
            column.addWidget(shown)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        self._confirm = button(action, kind="filled")
        self._confirm.clicked.connect(self._take)
        row.addWidget(cancel)
        row.addWidget(self._confirm)
        column.addLayout(row)
        self.set_content(inside)
        self.closed.connect(self.deleteLater)

    def ask(self, confirmed: Callable[[], object]) -> None:
        """Open the sheet; ``confirmed`` is called when the user agrees."""
        self.confirmed.connect(confirmed)
        self.open()
        self._confirm.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _take(self) -> None:
        self.close_sheet()
        self.confirmed.emit()
