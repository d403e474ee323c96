"""Sheets that ask for a text before something is done to the selected posts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field
from kesong_desktop.ui.widgets.sheet import Sheet

_WIDTH_PX = 420


@dataclass(frozen=True, slots=True)
class InputField:
    """A field of the sheet: its name, what it holds at first, and an example."""

    name: str
    text: str = ""
    example: str = ""


class InputSheet(Sheet):
    """Asks for one or more texts. ``preview`` returns what they would do, or raises ``ValueError`` with what is wrong.

    ``given`` carries the list of texts. Enter or the button confirms, Esc or "Cancel" does not.
    """

    given = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        explanation: str,
        action: str,
        *,
        fields: Sequence[InputField],
        preview: Callable[[list[str]], str],
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        inside = QWidget()
        inside.setAccessibleName(title)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(title, "lead", "ink", wrap=True))
        column.addWidget(label(explanation, "body", "ink2", wrap=True))
        self.lines: list[QLineEdit] = []
        for one in fields:
            line = QLineEdit(one.text)
            line.setPlaceholderText(one.example)
            line.setMinimumWidth(_WIDTH_PX)
            line.textChanged.connect(self._show)
            self.lines.append(line)
            column.addWidget(Field(one.name, line))
        self._said = label("", "small", "ink2", wrap=True)
        column.addWidget(self._said)
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
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms; Esc closes the sheet."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    @property
    def _texts(self) -> list[str]:
        return [line.text() for line in self.lines]

    @Slot()
    def _show(self) -> None:
        try:
            said, is_good = self._preview(self._texts), True
        except ValueError as error:
            said, is_good = str(error), False
        self._said.setText(said)
        self._confirm.setEnabled(is_good)

    @Slot()
    def _take(self) -> None:
        if self._confirm.isEnabled():
            texts = self._texts
            self.close_sheet()
            self.given.emit(texts)
