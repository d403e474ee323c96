"""One finding of preflight as a row: what it is, why, and how to fix it."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kesong_desktop.model.preflight import Finding
from kesong_desktop.ui.draft.mends.finding_icon import TONES, icon_of
from kesong_desktop.ui.draft.mends.mend_name import mend_name
from kesong_desktop.ui.images.thumb import FileThumb
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label, set_tip
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.flow import FlowRow

_DISC, _THUMB = 32, 40


class FindingRow(QWidget):
    """Shows a finding. ``about`` names the account that it is about, where there are several.

    ``fix_chosen`` carries one of its ``fixes``. Where a description is missing, it can be written here: ``described`` carries it
    at each change, ``finished`` is emitted when Enter was pressed.
    """

    fix_chosen = Signal(str)
    described = Signal(str)
    finished = Signal()

    def __init__(
        self,
        context: UiContext,
        finding: Finding,
        path: str,
        *,
        about: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.finding = finding
        self.alt_line: QLineEdit | None = None
        is_done = finding.severity == "done"
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8 if is_done else 14, 16, 8 if is_done else 14)
        row.setSpacing(12)
        row.addWidget(_Disc(context, finding), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        title = label(messages.finding_title(finding), "body" if is_done else "body_strong", wrap=True)
        words.addWidget(title)
        if about:
            words.addWidget(label(about, "small_strong", "ink2", wrap=True))
        reason = messages.finding_reason(finding)
        if reason:
            words.addWidget(label(reason, "small", "ink2", wrap=True))
        words.addStretch(1)
        if finding.code == "no_alt":
            words.addWidget(self._build_alt(finding))
        if finding.fixes:
            words.addWidget(self._build_fixes(finding))
        row.addLayout(words, 1)
        if path:
            row.addWidget(FileThumb(context, path, _THUMB), 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(" ".join(filter(None, (messages.finding_title(finding), about, reason))))

    def _build_alt(self, finding: Finding) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(self.tr("Describe the photo. Enter goes to the next one"))
        set_tip(line, line.placeholderText())
        number = finding.facts.get("number", 1)
        line.setAccessibleName(self.tr("Description of photo {number}").format(number=number))
        line.textEdited.connect(self.described)
        line.returnPressed.connect(self._finish)
        self.alt_line = line
        return line

    def _build_fixes(self, finding: Finding) -> FlowRow:
        row = FlowRow()
        row.setContentsMargins(0, 6, 0, 0)
        for number, fix in enumerate(finding.fixes):
            is_choice = fix.startswith("relation_")
            made = button(
                mend_name(finding, fix), kind="plain" if number == 0 or is_choice else "quiet", small=True
            )
            made.clicked.connect(partial(self._choose, fix))
            row.add(made)
        return row

    @Slot()
    def _finish(self) -> None:
        if self.alt_line is not None and self.alt_line.text().strip():
            self.finished.emit()

    def _choose(self, fix: str) -> None:
        self.fix_chosen.emit(fix)


class _Disc(QWidget):
    def __init__(self, context: UiContext, finding: Finding) -> None:
        super().__init__()
        self._context = context
        self._icon = icon_of(finding)
        self._ink, self._ground = TONES[finding.severity]
        side = 20 if finding.severity == "done" else _DISC
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.width() == _DISC:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._context.theme.color(self._ground))
            painter.drawEllipse(area)
            area.adjust(7, 7, -7, -7)
        self._context.icons.draw(painter, area, self._icon, self._ink)
        painter.end()
