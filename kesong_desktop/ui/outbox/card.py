"""One job as a card."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.errors import NotFound
from kesong_desktop.model.event import JobProgress
from kesong_desktop.model.outbox import Job, Picture, State
from kesong_desktop.ui import messages
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.thumb import FileThumb
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.look import label, set_look

_THUMB, _ROW_THUMB = 48, 32
_INDENT = 60
_TONES = {
    State.PARKED: "bad",
    State.ASKING: "warn",
    State.MAYBE: "warn",
    State.PUBLISHED: "ok",
}


class JobCard(QFrame):
    """Shows a job, its files and what a person can do; ``asked`` carries the command, ``chosen`` tells of a click."""

    asked = Signal(str)
    chosen = Signal()
    link_wanted = Signal(str)

    def __init__(self, stage: Stage, job: Job, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._job = job
        self._rows: list[_FileRow] = []
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addLayout(self._build_head(folder))
        body = QVBoxLayout()
        body.setContentsMargins(_INDENT, 0, 0, 0)
        body.setSpacing(10)
        self._build_body(body, folder)
        if body.count():
            column.addLayout(body)
        self.setAccessibleName(f"{job.title} {messages.state_word(job.state)}")

    @property
    def job(self) -> Job:
        """The job as it was when the card was made."""
        return self._job

    def set_chosen(self, *, on: bool) -> None:
        """Give it the edge of the chosen card."""
        set_look(self, "state", "focus" if on else "")

    def show_progress(self, event: JobProgress) -> None:
        """Move the bar of one file."""
        if event.index < len(self._rows):
            self._rows[event.index].show_bytes(event.done_bytes, event.total_bytes)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses it."""
        self.chosen.emit()
        super().mousePressEvent(event)

    def _whose(self) -> str:
        try:
            return messages.handle(self._stage.desk.accounts.get(self._job.account))
        except NotFound:
            return f"@{self._job.account}"

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build_head(self, folder: Path) -> QHBoxLayout:
        job = self._job
        head = QHBoxLayout()
        head.setSpacing(12)
        first = _source(job.pictures[0], folder) if job.pictures else ""
        head.addWidget(FileThumb(self._stage, first, _THUMB))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(job.title or self.tr("A post"), "body_strong"))
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(label(messages.state_word(job.state), "small_strong", _TONES.get(job.state, "ink2")))
        line.addWidget(label(f" · {self._whose()} · {self._amount()}", "small", "ink3"))
        line.addStretch(1)
        words.addLayout(line)
        head.addLayout(words, 1)
        for verb, text, icon in self._acts():
            made = button(
                text,
                small=True,
                icon=self._stage.icons.icon(icon),
                kind="quiet" if verb == "cancel" else "plain",
            )
            made.clicked.connect(partial(self._ask, verb))
            head.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _acts(self) -> list[tuple[str, str, str]]:
        state = self._job.state
        resume = ("resume", self.tr("Resume"), "play")
        pause, cancel = ("pause", self.tr("Pause"), "pause"), ("cancel", self.tr("Cancel"), "x")
        if state is State.PAUSED:
            return [resume, cancel]
        if state in {State.PREPARING, State.QUEUED, State.UPLOADING}:
            return [pause, cancel]
        return []

    def _build_body(self, body: QVBoxLayout, folder: Path) -> None:
        job = self._job
        if job.state is State.ASKING:
            self._build_doubt(body)
        elif job.state is State.PARKED:
            self._build_refusal(body)
        elif job.state is State.PUBLISHED:
            self._build_published(body)
        else:
            if job.trouble:
                body.addWidget(label(job.trouble.sentence, "body", "ink2", wrap=True))
            if job.state in {State.PREPARING, State.QUEUED, State.UPLOADING, State.SENDING}:
                self._build_files(body, folder)
            elif job.state is State.MAYBE:
                words = self.tr(
                    "The answer was lost. We look whether it is there before anything is sent again."
                )
                body.addWidget(label(words, "body", "ink2", wrap=True))

    def _build_files(self, body: QVBoxLayout, folder: Path) -> None:
        waiting = next(
            (i for i, p in enumerate(self._job.pictures) if not p.media_id), len(self._job.pictures)
        )
        for index, picture in enumerate(self._job.pictures):
            row = _FileRow(self._stage, index, picture, _source(picture, folder), is_next=index == waiting)
            self._rows.append(row)
            body.addWidget(row)

    def _build_doubt(self, body: QVBoxLayout) -> None:
        words = self.tr(
            "The line broke after this was sent, so we cannot tell whether it was published. We looked {0} times and did "
            "not find it in your latest posts. If it went through after all, sending again would show it twice."
        ).format(self._job.looks)
        body.addWidget(label(words, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        for verb, text, icon in (
            ("there", self.tr("It is there"), "check"),
            ("again", self.tr("Send again"), "arrow-clockwise"),
        ):
            made = button(text, small=True, icon=self._stage.icons.icon(icon))
            made.clicked.connect(partial(self._ask, verb))
            row.addWidget(made)
        look = button(self.tr("Look on the server"), kind="link", small=True)
        look.clicked.connect(self._look)
        row.addWidget(look)
        row.addStretch(1)
        row.addWidget(label(self.tr("Nothing is sent until you choose"), "small", "ink3"))
        body.addLayout(row)

    def _build_refusal(self, body: QVBoxLayout) -> None:
        trouble = self._job.trouble
        if trouble and trouble.said:
            box = QFrame()
            box.setProperty("role", "notice")
            box.setProperty("kind", "bad")
            inside = QHBoxLayout(box)
            inside.setContentsMargins(12, 10, 12, 10)
            inside.addWidget(
                label(self.tr("The server says"), "small_strong", "bad"), 0, Qt.AlignmentFlag.AlignTop
            )
            inside.addWidget(label(f"“{trouble.said}”", wrap=True), 1)
            body.addWidget(box)
        if trouble:
            plain = trouble.sentence.replace(f" “{trouble.said}”", "") if trouble.said else trouble.sentence
            body.addWidget(label(plain, "body", "ink2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        for verb, text, kind in (
            ("retry", self.tr("Try again"), "plain"),
            ("edit", self.tr("Change it"), "plain"),
            ("cancel", self.tr("Cancel post"), "quiet"),
        ):
            made = button(text, small=True, kind=kind)
            made.clicked.connect(partial(self._ask, verb))
            row.addWidget(made)
        row.addStretch(1)
        body.addLayout(row)

    def _build_published(self, body: QVBoxLayout) -> None:
        if self._job.differs:
            body.addWidget(label(self._job.differs, "body", "warn", wrap=True))
        if self._job.post_url:
            look = button(self.tr("Look at it"), kind="link", small=True)
            look.clicked.connect(self._look)
            body.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)

    def _amount(self) -> str:
        job = self._job
        count = len(job.pictures)
        pictures = self.tr("{0} pictures").format(count) if count != 1 else self.tr("1 picture")
        if job.total_bytes and job.state in {State.UPLOADING, State.PAUSED}:
            done, total = messages.megabytes(job.done_bytes), messages.megabytes(job.total_bytes)
            return self.tr("{0} of {1}").format(done.removesuffix(" MB"), total)
        return f"{pictures}, {messages.megabytes(job.total_bytes)}" if job.total_bytes else pictures

    def _ask(self, verb: str) -> None:
        self.asked.emit(verb)

    @Slot()
    def _look(self) -> None:
        host = self._job.account.partition("@")[2]
        is_local = host.startswith(("127.0.0.1", "localhost", "[::1]"))
        self.link_wanted.emit(self._job.post_url or f"{'http' if is_local else 'https'}://{host}")


class _FileRow(QWidget):
    """Thumb, number and size, bar, words."""

    def __init__(self, stage: Stage, index: int, picture: Picture, source: str, *, is_next: bool) -> None:
        super().__init__()
        self._stage = stage
        self._share = 1.0 if picture.media_id else 0.0
        self._is_done = bool(picture.media_id)
        self.setFixedHeight(40)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(FileThumb(stage, source, _ROW_THUMB))
        size = f" · {messages.megabytes(picture.bytes)}" if picture.bytes else ""
        name = label(f"{index + 1}{size}", "body", "ink2")
        name.setFixedWidth(112)
        row.addWidget(name)
        self._bar = _Bar(stage)
        self._bar.show_share(self._share, is_done=self._is_done)
        row.addWidget(self._bar, 1)
        waiting = self.tr("Next") if is_next else self.tr("Waiting")
        ready = waiting if picture.file else self.tr("Getting ready")
        self._words = label(self.tr("On the server") if self._is_done else ready, "small", "ink3")
        if self._is_done:
            set_look(self._words, "tone", "ok")
            set_look(self._words, "type", "small_strong")
        self._words.setFixedWidth(120)
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words)

    def show_bytes(self, done: int, total: int) -> None:
        """Never a whole bar before the server said so."""
        if self._is_done or not total:
            return
        self._bar.show_share(min(0.99, done / total), is_done=False)
        part = messages.megabytes(done).removesuffix(" MB")
        self._words.setText(self.tr("{0} of {1}").format(part, messages.megabytes(total)))


class _Bar(QWidget):
    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._theme = stage.theme
        self._share, self._is_done = 0.0, False
        self.setFixedHeight(6)

    def show_share(self, share: float, *, is_done: bool) -> None:
        self._share, self._is_done = share, is_done
        self.setAccessibleName(f"{round(share * 100)} %")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        if self._share > 0:
            painter.setBrush(self._theme.color("ok" if self._is_done else "accent"))
            painter.drawRoundedRect(QRectF(0, 0, max(6.0, self.width() * self._share), 6), 3, 3)
        painter.end()


def _source(picture: Picture, folder: Path) -> str:
    """The rendered copy, which stays when the original goes; else the original."""
    made = folder / picture.file if picture.file else None
    return str(made) if made is not None and made.is_file() else picture.source
