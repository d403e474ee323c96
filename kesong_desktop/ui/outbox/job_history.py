"""The history of a job."""

from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.outbox import Job
from kesong_desktop.store.journal.job_rows import JobNote
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.date_text import moment_text
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, label
from kesong_desktop.ui.style.tokens import RADIUS_SMALL
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_SIGNS = {
    "queued": ("check", "ok"),
    "rendered": ("check", "ok"),
    "uploaded": ("check", "ok"),
    "published": ("check", "ok"),
    "no_answer": ("wifi-slash", "warn"),
    "not_sent": ("wifi-slash", "warn"),
    "looked": ("magnifying-glass", "info"),
    "found": ("check", "ok"),
    "look_failed": ("wifi-slash", "warn"),
    "asking": ("clock", "warn"),
    "refused": ("x", "bad"),
    "hindered": ("warning-circle", "warn"),
    "not_there": ("magnifying-glass", "info"),
    "signed_out": ("lock", "warn"),
    "paused": ("pause", "info"),
    "resumed": ("play", "info"),
    "retried": ("arrow-clockwise", "info"),
    "superseded": ("pencil-simple", "info"),
    "cancelled": ("x", "info"),
    "settled_there": ("check", "info"),
    "settled_again": ("arrow-clockwise", "info"),
    "interrupted": ("clock", "warn"),
    "media_lost": ("warning-circle", "warn"),
    "spoiled": ("warning-circle", "warn"),
    "done": ("check", "ok"),
    "changed": ("pencil-simple", "info"),
    "due": ("clock", "info"),
    "entrusting": ("clock", "info"),
    "entrusted": ("check", "ok"),
    "due_there": ("magnifying-glass", "info"),
    "recalling": ("arrow-clockwise", "info"),
    "rescheduled": ("clock", "info"),
    "moved": ("check", "ok"),
    "not_moved": ("warning-circle", "warn"),
    "recalled": ("check", "info"),
    "not_recalled": ("warning-circle", "warn"),
    "too_late": ("clock", "warn"),
    "overdue": ("clock", "warn"),
}


class JobHistoryView(QFrame):
    """The inspector of the outbox: a line for each step of a job."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("role", "inspector")
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(4)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("History"))
        FocusRing(area, RADIUS_SMALL, is_inside=True)
        area.setWidget(inside)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(area)

    def show_job(self, job: Job | None, notes: list[JobNote]) -> None:
        """Show what happened to a job."""
        clear(self._column)
        if job is not None:
            self._column.addWidget(label(self.tr("History"), "lead"))
            self._column.addWidget(label(job.title or self.tr("Untitled post"), "body", "ink2", wrap=True))
            self._column.addSpacing(12)
            for number, note in enumerate(notes):
                self._column.addWidget(_Line(self._context, note, is_last=number == len(notes) - 1))
        self._column.addStretch(1)


class _Line(QWidget):
    def __init__(self, context: UiContext, note: JobNote, *, is_last: bool) -> None:
        super().__init__()
        self._context = context
        self._is_last = is_last
        icon, tone = _SIGNS.get(note.note, ("info", "info"))
        self._icon, self._tone = icon, tone
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 0, 0, 14)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(messages.job_note(note.note), wrap=True))
        when = moment_text(datetime.fromtimestamp(note.at_s).astimezone(), has_seconds=True)
        column.addWidget(label(when, "small", "ink3"))
        if note.failure is not None:
            column.addWidget(label(messages.sentence(note.failure), "small", "ink2", wrap=True))
        row.addLayout(column, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._context.theme
        if not self._is_last:
            painter.setPen(QPen(theme.color("line2"), 1))
            painter.drawLine(12, 24, 12, self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{self._tone}_soft"))
        painter.drawEllipse(QRectF(0, 0, 24, 24))
        self._context.icons.draw(painter, QRectF(5, 5, 14, 14), self._icon, self._tone)
        painter.end()
