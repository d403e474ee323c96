"""Sheet in which the posting times are written."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from kesong_desktop.actions.plan.posting_slots import SlotSettings
from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.plan.best_times import BestTimes
from kesong_desktop.model.plan.slots import parse_slots, zone_of
from kesong_desktop.ui.accessibility.editor_name import name_editor
from kesong_desktop.ui.planner.best_time_row import BestTimeRow
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.parts.inputs import ComboBox
from kesong_desktop.ui.widgets.sheet import Sheet

_LINES, _WIDTH_PX = 5, 400


class SlotsSheet(Sheet):
    """``save_requested`` carries the text and the time zone; the sheet stays open until ``saved`` or Cancel.

    ``best_wanted`` asks for the best times by the clock of a time zone, which ``show_best`` shows.
    """

    save_requested = Signal(str, str)
    best_wanted = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setAccessibleName(self.tr("Posting times"))
        inside.setMinimumWidth(_WIDTH_PX)
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
        self.best = BestTimeRow(icons)
        self._best: BestTimes | None = None
        column.addWidget(self.best)
        column.addWidget(label(self.tr("Time zone"), "body_strong"))
        self._zone = ComboBox()
        self._zone.setEditable(True)
        self._zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        name_editor(self._zone, self.tr("Time zone"))
        column.addWidget(self._zone)
        self._problem = label("", "small", "bad", wrap=True)
        self._problem.hide()
        column.addWidget(self._problem)
        go = button(self.tr("Save"), kind="filled")
        go.clicked.connect(self._save)
        self.best.added.connect(self._add_line)
        self._text.textChanged.connect(self._show_best)
        self._zone.currentTextChanged.connect(self._ask_best)
        column.addLayout(self.answers(self.tr("Cancel"), go))
        self.set_content(inside)

    @property
    def has_zones(self) -> bool:
        """Whether the list of time zones is filled."""
        return self._zone.count() > 0

    def offer_zones(self, zones: list[str]) -> None:
        """Let these time zones be chosen; what stands in the field stays."""
        chosen = self._zone.currentText()
        # It is the same zone as before: the best times stay.
        with QSignalBlocker(self._zone):
            self._zone.clear()
            self._zone.addItems(zones)
            self._zone.setEditText(chosen)

    def ask(self, settings: SlotSettings) -> None:
        """Open the sheet with the present posting times."""
        self._text.setPlainText(settings.text)
        with QSignalBlocker(self._zone):
            self._zone.setEditText(settings.zone)
        self._problem.hide()
        self._ask_best(settings.zone)
        self.open()
        self._text.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_best(self, zone: str, best: BestTimes) -> None:
        """Show the best times by the clock of a time zone, unless another one was chosen meanwhile."""
        if zone == self._zone.currentText().strip():
            self._best = best
            self._show_best()

    def show_problem(self, error: BaseException) -> None:
        """Say why the posting times cannot be saved."""
        self._problem.setText(messages.sentence(error))
        self._problem.show()

    @Slot(str)
    def _ask_best(self, zone: str) -> None:
        self._best = None
        self.best.hide()
        try:
            zone_of(zone.strip())
        except InvalidInput:
            return
        self.best_wanted.emit(zone.strip())

    @Slot()
    def _show_best(self) -> None:
        if self._best is None:
            return
        zone = self._zone.currentText().strip()
        try:
            slots = parse_slots(self._text.toPlainText(), zone)
        except InvalidInput:
            slots = ()
        self.best.show_best(self._best, slots, zone)

    @Slot(str)
    def _add_line(self, line: str) -> None:
        text = self._text.toPlainText().rstrip()
        self._text.setPlainText(f"{text}\n{line}" if text else line)

    @Slot()
    def _save(self) -> None:
        self._problem.hide()
        self.save_requested.emit(self._text.toPlainText(), self._zone.currentText())
