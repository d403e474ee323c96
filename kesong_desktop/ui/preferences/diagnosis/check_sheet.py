"""The sheet with the results of the doctor."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.actions.system.diagnosis.check import Check, Grade
from kesong_desktop.messages.check_text import CHECK_TITLES
from kesong_desktop.ui.preferences.diagnosis.diagnosis_presenter import DiagnosisPresenter
from kesong_desktop.ui.style.style_helpers import clear, label
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.flow import FlowRow
from kesong_desktop.ui.widgets.focus_ring import FocusRing
from kesong_desktop.ui.widgets.sheet import Sheet, list_area, sheet_column

_WIDTH_PX, _HEIGHT_PX, _AROUND_PX, _WORDS_PX, _GRADE_PX = 760, 480, 176, 84, 64
_ORDER: tuple[Grade, ...] = ("bad", "note", "good")


class CheckSheet(Sheet):
    """Examines when it is made, and lists what was found: what is bad first."""

    def __init__(self, theme: Theme, presenter: DiagnosisPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._grade_px = theme.px(_GRADE_PX)
        room = parent.size()
        inside, column = sheet_column(
            self.tr("Check of this computer"), min(theme.px(_WIDTH_PX), room.width() - 120)
        )
        self._summary = label(self.tr("Checking…"), "body", "ink2", wrap=True)
        column.addWidget(self._summary)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        high = min(theme.px(_HEIGHT_PX), room.height() - _AROUND_PX - theme.px(_WORDS_PX))
        self._area = list_area(self._list, max(120, high))
        # The arrow keys scroll it.
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area.setAccessibleName(self.tr("Results"))
        FocusRing(self._area, RADIUS_SMALL, is_inside=True)
        column.addWidget(self._area)
        column.addLayout(self._buttons())
        self.set_content(inside)
        self.closed.connect(self.deleteLater)
        presenter.examined.connect(self._show)
        presenter.failed.connect(self._fail)
        presenter.examine()

    @property
    def area(self) -> QScrollArea:
        """The area that the results are in."""
        return self._area

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._copy_button = button(self.tr("Copy report"))
        self._save_button = button(self.tr("Save report…"))
        for one, act in ((self._copy_button, self._copy), (self._save_button, self._choose_file)):
            one.clicked.connect(act)
            one.setEnabled(False)
        row.addWidget(FlowRow([self._copy_button, self._save_button]), 1)
        close = button(self.tr("Close"), kind="filled")
        close.clicked.connect(self.close_sheet)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    @Slot(object)
    def _show(self, checks: list[Check]) -> None:
        clear(self._list)
        for grade in _ORDER:
            for check in (one for one in checks if one.grade == grade):
                self._list.addWidget(self._row(check))
        self._list.addStretch(1)
        problems = sum(check.grade != "good" for check in checks)
        self._summary.setText(
            self.tr("%n thing(s) to look at.", "", problems) if problems else self.tr("Everything works.")
        )
        for one in (self._copy_button, self._save_button):
            one.setEnabled(True)

    def _row(self, check: Check) -> QWidget:
        words = {"good": self.tr("OK"), "note": self.tr("Note"), "bad": self.tr("Problem")}
        tones = {"good": "ok", "note": "ink2", "bad": "bad"}
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, self._grade_px)
        grid.addWidget(
            label(words[check.grade], "small", tones[check.grade]), 0, 0, Qt.AlignmentFlag.AlignTop
        )
        grid.addWidget(label(_title(check), "body_strong", wrap=True), 0, 1)
        for number, text in enumerate(filter(None, (check.found, *check.fix.splitlines())), start=1):
            line: QLabel = label(text, "small", "ink2", wrap=True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(line, number, 1)
        return made

    @Slot(object)
    def _fail(self, _error: BaseException) -> None:
        self._summary.setText(self.tr("The check could not be finished."))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._presenter.report_text())

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save report"), "kesong-report.txt")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self._presenter.save_report)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _title(check: Check) -> str:
    """Return the title of a check in the language of the window."""
    return QCoreApplication.translate("messages", CHECK_TITLES.get(check.name, check.name))
