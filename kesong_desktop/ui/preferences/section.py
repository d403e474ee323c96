"""The parts of a page of preferences: a titled card with rows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.ui.widgets.look import divider, label


class Section(QWidget):
    """A title above a card of rows."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(0, 4, 0, 4)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(title, "lead"))
        column.addWidget(self._card)

    @property
    def rows(self) -> QVBoxLayout:
        """Where the rows stand."""
        return self._rows

    def add_row(self, name: str, line: str, *controls: QWidget) -> QWidget:
        """Add a row: a name, a quiet line below it, and controls at the right. Returns the row."""
        if self._rows.count():
            self._rows.addWidget(divider())
        made = row(name, line, *controls)
        self._rows.addWidget(made)
        return made


def row(name: str, line: str, *controls: QWidget) -> QWidget:
    """A row of a section on its own."""
    made = QWidget()
    across = QHBoxLayout(made)
    across.setContentsMargins(16, 10, 16, 10)
    across.setSpacing(12)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(label(name, "body_strong", wrap=True))
    if line:
        words.addWidget(label(line, "small", "ink3", wrap=True))
    across.addLayout(words, 1)
    for control in controls:
        across.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        if not control.accessibleName():
            own = control.text() if isinstance(control, QAbstractButton) else ""
            control.setAccessibleName(f"{own}: {name}" if own else name)
        if line and not control.accessibleDescription():
            control.setAccessibleDescription(line)
    return made


def switch(*, on: bool) -> QCheckBox:
    """A switch, as it stands at first."""
    made = QCheckBox()
    made.setProperty("kind", "switch")
    made.setChecked(on)
    return made
