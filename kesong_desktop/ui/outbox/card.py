"""One job as a card."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.errors import NotFound
from kesong_desktop.model.event import JobProgress
from kesong_desktop.model.outbox import PLANNED, Job, Picture, State
from kesong_desktop.ui import messages
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.thumb import FileThumb
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.look import label, menu, set_look

_THUMB, _ROW_THUMB = 48, 32
_INDENT = 60
_TONES = {
    State.PARKED: "bad",
    State.OVERDUE: "warn",
    State.ASKING: "warn",
    State.MAYBE: "warn",
    State.PUBLISHED: "ok",
}


class JobCard(QFrame):
    """Shows a job, its files and what a person can do; ``asked`` carries the command, ``chosen`` tells of a click."""

    asked = Signal(str)
    chosen = Signal()
    link_wanted = Signal(str)

    def __init__(
        self, stage: Stage, job: Job, folder: Path, *, is_brief: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._job = job
        self._is_brief = is_brief
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

    @property
    def is_brief(self) -> bool:
        """Whether it leaves the files of a waiting job away."""
        return self._is_brief

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
        first = _source(job.pictures[0], folder) if job.pictures and job.deed is None else ""
        head.addWidget(FileThumb(self._stage, first, _THUMB))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self._name(), "body_strong"))
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(label(self._state(), "small_strong", _TONES.get(job.state, "ink2")))
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
        if self._more():
            more = icon_button(self._stage.icons.icon("dots-three"), self.tr("More"))
            more.clicked.connect(self._open_more)
            self._more_button = more
            head.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _name(self) -> str:
        job = self._job
        if job.deed is not None:
            does = messages.deed_words(job.deed)
            return f"{does}: {job.title}" if job.title else does
        return job.title or self.tr("A post")

    def _state(self) -> str:
        job = self._job
        if job.deed is not None and job.state is State.PUBLISHED:
            return self.tr("Done")
        return messages.state_word(job.state)

    def _acts(self) -> list[tuple[str, str, str]]:
        state = self._job.state
        resume, now = (
            ("resume", self.tr("Resume"), "play"),
            ("retry", self.tr("Send now"), "paper-plane-tilt"),
        )
        pause, cancel = ("pause", self.tr("Pause"), "pause"), ("cancel", self.tr("Cancel"), "x")
        if state is State.PAUSED:
            return [resume, cancel]
        if state is State.SCHEDULED:
            return [now, cancel]
        if state is State.ENTRUSTED:
            return [now, ("pause", self.tr("Take it back"), "arrow-clockwise"), cancel]
        if state in {State.PREPARING, State.QUEUED, State.UPLOADING}:
            return [pause, cancel]
        return []

    def _more(self) -> list[tuple[str, str]]:
        """What else can be done with what has not begun."""
        job = self._job
        moves = [
            ("first", self.tr("Move to the front")),
            ("up", self.tr("Move up")),
            ("down", self.tr("Move down")),
        ]
        can_wait = job.state in {State.PREPARING, State.QUEUED, State.PAUSED, State.SCHEDULED}
        if job.deed is not None or job.is_in_doubt or not (can_wait or job.state is State.UPLOADING):
            return []
        change = ("edit", self.tr("Change it"))
        return [change, *moves] if can_wait and job.state is not State.SCHEDULED else [change]

    @Slot()
    def _open_more(self) -> None:
        shown = menu(self)
        for verb, text in self._more():
            shown.addAction(text, partial(self._ask, verb))
        shown.popup(self._more_button.mapToGlobal(self._more_button.rect().bottomLeft()))

    def _build_body(self, body: QVBoxLayout, folder: Path) -> None:
        job = self._job
        if job.state is State.ASKING:
            self._build_doubt(body)
        elif job.state is State.PARKED:
            self._build_refusal(body)
        elif job.state is State.PUBLISHED:
            self._build_published(body)
        elif job.state is State.OVERDUE:
            self._build_overdue(body)
        else:
            if job.trouble:
                body.addWidget(label(job.trouble.sentence, "body", "ink2", wrap=True))
            if job.state in PLANNED:
                words = (
                    self.tr("The server publishes it on {0}, also while Kesong is closed.")
                    if job.state is State.ENTRUSTED
                    else self.tr("It goes out on {0}, while Kesong is open.")
                )
                body.addWidget(label(words.format(_when(job.due_s)), "body", "ink2", wrap=True))
            elif job.state in {State.UPLOADING, State.SENDING} or (
                job.state in {State.PREPARING, State.QUEUED} and not self._is_brief
            ):
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
        looks = self._job.looks
        if not looks:
            looked = self.tr("Your latest posts could not be read.")
        elif looks == 1:
            looked = self.tr("We looked once and did not find it in your latest posts.")
        else:
            looked = self.tr("We looked {0} times and did not find it in your latest posts.").format(looks)
        words = self.tr(
            "The line broke after this was sent, so we cannot tell whether it was published. {0} "
            "If it went through after all, sending again would show it twice."
        ).format(looked)
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
            if verb == "edit" and self._job.deed is not None:
                continue
            made = button(text, small=True, kind=kind)
            made.clicked.connect(partial(self._ask, verb))
            row.addWidget(made)
        row.addStretch(1)
        body.addLayout(row)

    def _build_overdue(self, body: QVBoxLayout) -> None:
        words = self.tr(
            "It was to go out on {0}, and Kesong was closed. Shall it go out now, with the time of now?"
        )
        body.addWidget(label(words.format(_when(self._job.due_s)), wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        for verb, text, kind in (
            ("retry", self.tr("Send now"), "plain"),
            ("edit", self.tr("Keep as a draft"), "plain"),
            ("cancel", self.tr("Cancel post"), "quiet"),
        ):
            made = button(text, small=True, kind=kind)
            made.clicked.connect(partial(self._ask, verb))
            row.addWidget(made)
        row.addStretch(1)
        body.addLayout(row)

    def _build_published(self, body: QVBoxLayout) -> None:
        if self._job.differs:
            body.addWidget(label(_differs(self._job.differs), "body", "warn", wrap=True))
        if self._job.post_url:
            look = button(self.tr("Look at it"), kind="link", small=True)
            look.clicked.connect(self._look)
            body.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)

    def _amount(self) -> str:
        job = self._job
        count = len(job.pictures)
        if job.deed is not None:
            return self.tr("waits for the network") if job.state is State.QUEUED else ""
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


def _when(due_s: float) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(due_s)), QLocale.FormatType.ShortFormat)


def _differs(what: str) -> str:
    """How the published post is not as it was asked for (R8)."""
    words = {
        "missing": "The server left out some of the pictures.",
        "order": "The server put the pictures in another order.",
        "alt": "The server has other descriptions than those that were sent.",
        "visibility": "The server shows it to other people than was asked for.",
    }
    return messages.translated(words.get(what, what))


def _source(picture: Picture, folder: Path) -> str:
    """The rendered copy, which stays when the original goes; else the original."""
    made = folder / picture.file if picture.file else None
    return str(made) if made is not None and made.is_file() else picture.source
