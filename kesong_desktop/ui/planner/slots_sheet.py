"""Sheet in which the posting times are written."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from kesong_desktop.actions.plan.posting_slots import SlotSettings
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.sheet import Sheet

_LINES = 5


class SlotsSheet(Sheet):
    """``save_requested`` carries the text and the time zone; the sheet stays open until ``saved`` or Cancel."""

    save_requested = Signal(str, str)

    def __init__(self, zones: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setAccessibleName(self.tr("Posting times"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Posting times"), "lead"))
        words = self.tr("Days and times, in lines of their own. A line may end with a time zone of its own.")
        column.addWidget(label(words, "small", "ink3", wrap=True))
        self._text = QPlainTextEdit()
        self._text.setPlaceholderText(self.tr("Mon Wed Fri 18:00"))
        self._text.setAccessibleName(self.tr("Days and times"))
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * _LINES + 24)
        column.addWidget(self._text)
        column.addWidget(label(self.tr("Time zone"), "body_strong"))
        self._zone = QComboBox()
        self._zone.setEditable(True)
        self._zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._zone.addItems(zones)
        self._zone.setAccessibleName(self.tr("Time zone"))
        column.addWidget(self._zone)
        self._problem = label("", "small", "bad", wrap=True)
        self._problem.hide()
        column.addWidget(self._problem)
        go = button(self.tr("Save"), kind="filled")
        go.clicked.connect(self._save)
        column.addLayout(self.answers(self.tr("Cancel"), go))
        self.set_content(inside)

    def ask(self, settings: SlotSettings) -> None:
        """Open the sheet with the present posting times."""
        self._text.setPlainText(settings.text)
        self._zone.setEditText(settings.zone)
        self._problem.hide()
        self.open()
        self._text.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_problem(self, error: BaseException) -> None:
        """Say why the posting times cannot be saved."""
        self._problem.setText(messages.sentence(error))
        self._problem.show()

    @Slot()
    def _save(self) -> None:
        self._problem.hide()
        self.save_requested.emit(self._text.toPlainText(), self._zone.currentText())
