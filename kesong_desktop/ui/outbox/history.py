"""What happened to a job, line by line."""

from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.outbox import Job
from kesong_desktop.store.jobs import Note
from kesong_desktop.ui.messages import translated
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.widgets.look import clear, label

_WORDS = {
    "queued": ("check", "ok", "Queued and kept safe on this computer"),
    "rendered": ("check", "ok", "Pictures made ready"),
    "uploaded": ("check", "ok", "Uploaded"),
    "published": ("check", "ok", "The server has it"),
    "no_answer": ("wifi-slash", "warn", "No answer came back"),
    "not_sent": ("wifi-slash", "warn", "It could not be sent"),
    "looked": ("magnifying-glass", "info", "Looked in your latest posts: not there"),
    "found": ("check", "ok", "Found in your latest posts"),
    "look_failed": ("wifi-slash", "warn", "Your latest posts could not be read"),
    "asking": ("clock", "warn", "Waiting for you"),
    "refused": ("x", "bad", "The server refused it"),
    "hindered": ("warning-circle", "warn", "It did not work; it is tried again"),
    "not_there": ("magnifying-glass", "info", "Looked long enough: it is not there"),
    "signed_out": ("lock", "warn", "The sign-in ended"),
    "paused": ("pause", "info", "Paused by you"),
    "resumed": ("play", "info", "Resumed by you"),
    "retried": ("arrow-clockwise", "info", "Tried again by you"),
    "cancelled": ("x", "info", "Cancelled by you"),
    "settled_there": ("check", "info", "You said that it is there"),
    "settled_again": ("arrow-clockwise", "info", "You said to send it again"),
    "interrupted": ("clock", "warn", "The program was closed while it went out"),
}


class History(QFrame):
    """The inspector of the outbox."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self.setProperty("role", "inspector")
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(4)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(area)

    def show_job(self, job: Job | None, notes: list[Note]) -> None:
        """Show what happened to a job."""
        clear(self._column)
        if job is not None:
            self._column.addWidget(label(self.tr("What happened"), "lead"))
            self._column.addWidget(label(job.title or self.tr("A post"), "body", "ink2", wrap=True))
            self._column.addSpacing(12)
            for number, note in enumerate(notes):
                self._column.addWidget(_Line(self._stage, note, is_last=number == len(notes) - 1))
        self._column.addStretch(1)


class _Line(QWidget):
    def __init__(self, stage: Stage, note: Note, *, is_last: bool) -> None:
        super().__init__()
        self._stage = stage
        self._is_last = is_last
        icon, tone, words = _WORDS.get(note.note, ("info", "info", note.note.replace("_", " ").capitalize()))
        self._icon, self._tone = icon, tone
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 0, 0, 14)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(translated(words), wrap=True))
        moment = datetime.fromtimestamp(note.at_s)  # noqa: DTZ006 - the person's own clock
        column.addWidget(label(f"{moment:%d %b %H:%M:%S}", "small", "ink3"))
        if note.words:
            column.addWidget(label(note.words, "small", "ink2", wrap=True))
        row.addLayout(column, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._stage.theme
        if not self._is_last:
            painter.setPen(QPen(theme.color("line2"), 1))
            painter.drawLine(12, 24, 12, self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{self._tone}_soft"))
        painter.drawEllipse(QRectF(0, 0, 24, 24))
        self._stage.icons.draw(painter, QRectF(5, 5, 14, 14), self._icon, self._tone)
        painter.end()
