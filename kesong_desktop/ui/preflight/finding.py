"""One finding as a row: what it is, why, and how to mend it."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.model.preflight import Finding
from kesong_desktop.ui import messages
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.thumb import FileThumb
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.look import label

_DISC, _THUMB = 32, 40
_TONES = {"must": ("bad", "bad_soft"), "look": ("warn", "warn_soft"), "done": ("ok", "ok_soft")}
_ICONS = {
    "unreadable": "file-x",
    "no_alt": "eye",
    "alt_too_long": "eye",
    "too_many": "copy",
    "too_long": "note-pencil",
    "review_unfinished": "star",
    "price_without_currency": "tag",
    "invalid": "star",
    "empty": "image",
    "needs_picture": "image",
    "no_direct": "envelope-simple",
    "place_removed": "check-circle",
    "place_told": "map-pin",
    "warning_too_long": "note-pencil",
    "bare": "shield-check",
}


class FindingRow(QWidget):
    """Shows a finding; ``mended`` carries what a person chose to do about it."""

    mended = Signal(str)

    def __init__(self, stage: Stage, finding: Finding, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        is_done = finding.severity == "done"
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8 if is_done else 14, 16, 8 if is_done else 14)
        row.setSpacing(12)
        row.addWidget(_Disc(stage, finding), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        title = label(messages.title_of(finding), "body" if is_done else "body_strong", wrap=True)
        words.addWidget(title)
        reason = messages.reason_of(finding)
        if reason:
            words.addWidget(label(reason, "small", "ink2", wrap=True))
        words.addStretch(1)
        if finding.mends:
            words.addLayout(self._build_mends(finding))
        row.addLayout(words, 1)
        if path:
            row.addWidget(FileThumb(stage, path, _THUMB), 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{messages.title_of(finding)} {reason}")

    def _build_mends(self, finding: Finding) -> QHBoxLayout:
        names = {
            "take_out": self.tr("Take it out"),
            "write_alt": self.tr("Write it now"),
            "shorten": self.tr("Shorten the text"),
            "open_review": self.tr("Open the review"),
            "add_picture": self.tr("Add a picture"),
            "drop_place": self.tr("Leave the place out"),
            "leave": self.tr("Leave it"),
        }
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(8)
        for number, mend in enumerate(finding.mends):
            made = button(names[mend], kind="plain" if number == 0 else "quiet", small=True)
            made.clicked.connect(partial(self._choose, mend))
            row.addWidget(made)
        row.addStretch(1)
        return row

    def _choose(self, mend: str) -> None:
        self.mended.emit(mend)


class _Disc(QWidget):
    def __init__(self, stage: Stage, finding: Finding) -> None:
        super().__init__()
        self._stage = stage
        self._icon = _ICONS.get(finding.code, "warning-circle")
        self._ink, self._ground = _TONES[finding.severity]
        side = 20 if finding.severity == "done" else _DISC
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.width() == _DISC:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._stage.theme.color(self._ground))
            painter.drawEllipse(area)
            area.adjust(7, 7, -7, -7)
        self._stage.icons.draw(painter, area, self._icon, self._ink)
        painter.end()
