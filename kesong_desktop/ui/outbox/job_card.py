"""A job of the outbox as a card."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGroupBox, QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.messages.joined_texts import joined_texts
from kesong_desktop.model.event import JobProgress
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import PLANNED, InteractionJob, Job, OutboxMedia, PostJob, State, Verb
from kesong_desktop.ui.images.thumb import FileThumb
from kesong_desktop.ui.outbox import job_text
from kesong_desktop.ui.outbox.file_row import FileRow
from kesong_desktop.ui.outbox.job_command import (
    JobCommand,
    button_commands,
    decision_commands,
    menu_commands,
)
from kesong_desktop.ui.outbox.job_head import JobHead
from kesong_desktop.ui.outbox.model import accessible_name
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.recovery import needs_home_server
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label, menu, set_look
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.flow import FlowRow

_THUMB = 48
_INDENT = 60
_TONES = {
    State.PARKED: "bad",
    State.OVERDUE: "warn",
    State.ASKING: "warn",
    State.MAYBE: "warn",
    State.PUBLISHED: "ok",
}
_ICONS = {
    JobCommand.RESUME: "play",
    JobCommand.RETRY: "paper-plane-tilt",
    JobCommand.PAUSE: "pause",
    JobCommand.CANCEL: "x",
    JobCommand.THERE: "check",
    JobCommand.AGAIN: "arrow-clockwise",
}
_INTERACTION_ICONS = {
    Verb.FAVOURITE: "heart",
    Verb.BOOKMARK: "bookmark-simple",
    Verb.BOOST: "repeat",
    Verb.FOLLOW: "user",
    Verb.PIN: "push-pin",
    Verb.MUTE: "bell-slash",
    Verb.DELETE: "trash",
}
PicturePath = Callable[[PostJob, OutboxMedia], Path]


class JobCard(QGroupBox):
    """A job, its files and its commands. A group box, so that screen readers find it as a group with a name.

    ``command_requested`` carries a ``JobCommand``, ``link_requested`` an address; ``chosen`` tells of a click. ``account`` is the
    account's handle; ``picture_path`` finds the file of a picture; ``is_brief`` leaves the files of a waiting job away.
    """

    command_requested = Signal(object)
    chosen = Signal()
    link_requested = Signal(str)

    def __init__(
        self,
        context: UiContext,
        job: Job,
        account: str,
        picture_path: PicturePath,
        *,
        is_brief: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._job = job
        self._account = account
        self._picture_path = picture_path
        self._is_brief = is_brief
        self._rows: list[FileRow] = []
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addWidget(self._build_head())
        body = QVBoxLayout()
        body.setContentsMargins(_INDENT, 0, 0, 0)
        body.setSpacing(10)
        self._build_body(body)
        if body.count():
            column.addLayout(body)
        self.setAccessibleName(accessible_name(job))
        self.setAccessibleDescription(" · ".join(part for part in (account, job_text.amount(job)) if part))

    @property
    def job(self) -> Job:
        """The job as it was when the card was made."""
        return self._job

    @property
    def is_brief(self) -> bool:
        """True where the files of a waiting job are left away."""
        return self._is_brief

    def set_chosen(self, *, on: bool) -> None:
        """Mark the card as the chosen one."""
        set_look(self, "state", "focus" if on else "")

    def show_progress(self, event: JobProgress) -> None:
        """Move the bar of one file."""
        if event.index < len(self._rows):
            self._rows[event.index].show_progress(event.done_bytes, event.total_bytes)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the card by a click."""
        self.chosen.emit()
        super().mousePressEvent(event)

    def _build_head(self) -> JobHead:
        job = self._job
        first = self._source(job, job.pictures[0]) if isinstance(job, PostJob) and job.pictures else ""
        icon = _INTERACTION_ICONS.get(job.interaction.verb, "") if isinstance(job, InteractionJob) else ""
        picture = FileThumb(self._context, first, _THUMB, icon=icon or "note-pencil")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(job_text.title(job), "body_strong", is_spare=True))
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(label(job_text.state(job), "small_strong", _TONES.get(job.state, "ink2")))
        details = [part for part in (self._account, job_text.amount(job)) if part]
        text = "".join(f" · {part}" for part in details)
        line.addWidget(ElidedLabel(text, "small", "ink3", is_spare=True), 1)
        words.addLayout(line)
        buttons = [self._button(verb) for verb in button_commands(job)]
        if menu_commands(job):
            self._more = icon_button(self._context.icons.icon("dots-three"), self.tr("More"))
            self._more.clicked.connect(self._open_menu)
            buttons.append(self._more)
        return JobHead(picture, words, buttons)

    def _build_body(self, body: QVBoxLayout) -> None:
        job = self._job
        match job:
            case PostJob(state=State.ASKING):
                body.addWidget(label(job_text.question(job), wrap=True))
                body.addWidget(self._build_question())
                hint = self.tr("Nothing is sent until you choose.")
                body.addWidget(label(hint, "small", "ink3", wrap=True))
            case PostJob(state=State.PARKED) | InteractionJob(state=State.PARKED):
                self._build_refusal(body)
                body.addWidget(self._build_decision())
            case PostJob(state=State.OVERDUE):
                body.addWidget(label(job_text.overdue(job), wrap=True))
                body.addWidget(self._build_decision())
            case PostJob(state=State.PUBLISHED):
                self._build_published(job, body)
            case _:
                if job.failure:
                    body.addWidget(label(messages.sentence(job.failure), "body", "ink2", wrap=True))
                    self._offer_home_server(job.failure, body)
                if isinstance(job, PostJob):
                    self._build_progress(job, body)

    def _offer_home_server(self, failure: Failure, body: QVBoxLayout) -> None:
        recovery = self._context.recovery
        if needs_home_server(failure):
            turn_on = button(recovery.button_text(failure), small=True)
            turn_on.clicked.connect(recovery.home_server_wanted)
            body.addWidget(turn_on, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_progress(self, job: PostJob, body: QVBoxLayout) -> None:
        if job.first_comment:
            body.addWidget(ElidedLabel(job_text.first_comment(job), "body", "ink2", is_spare=True))
        has_files = not self._is_brief and job.state in {State.PREPARING, State.QUEUED}
        if job.state in PLANNED:
            body.addWidget(label(job_text.due(job), "body", "ink2", wrap=True))
        elif has_files or job.state in {State.UPLOADING, State.SENDING}:
            self._build_files(job, body)
        elif job.state is State.MAYBE:
            body.addWidget(label(job_text.unconfirmed(), "body", "ink2", wrap=True))

    def _build_files(self, job: PostJob, body: QVBoxLayout) -> None:
        pictures = job.pictures
        following = next((i for i, one in enumerate(pictures) if not one.media_id), len(pictures))
        for index, picture in enumerate(pictures):
            row = FileRow(
                self._context, index, picture, self._source(job, picture), is_next=index == following
            )
            self._rows.append(row)
            body.addWidget(row)

    def _build_question(self) -> FlowRow:
        look = button(self.tr("Open server"), kind="link", small=True)
        look.clicked.connect(self._open_link)
        return FlowRow([*(self._button(verb) for verb in decision_commands(self._job)), look])

    def _build_decision(self) -> FlowRow:
        return FlowRow([self._button(verb, has_icon=False) for verb in decision_commands(self._job)])

    def _build_refusal(self, body: QVBoxLayout) -> None:
        failure = self._job.failure
        if failure is None:
            return
        if failure.said:
            box = QFrame()
            box.setProperty("role", "notice")
            box.setProperty("kind", "bad")
            inside = QHBoxLayout(box)
            inside.setContentsMargins(12, 10, 12, 10)
            inside.addWidget(
                label(self.tr("The server says"), "small_strong", "bad"), 0, Qt.AlignmentFlag.AlignTop
            )
            inside.addWidget(label(self.tr("“{words}”").format(words=failure.said), wrap=True), 1)
            body.addWidget(box)
        plain = messages.not_done(self._job)
        if not plain:
            plain = joined_texts((messages.what(failure, with_said=False), messages.what_now(failure)))
        body.addWidget(label(plain, "body", "ink2", wrap=True))

    def _build_published(self, job: PostJob, body: QVBoxLayout) -> None:
        if job.differs:
            body.addWidget(label(job_text.difference(job.differs), "body", "warn", wrap=True))
        if job.post_url:
            look = button(self.tr("Open post"), kind="link", small=True)
            look.clicked.connect(self._open_link)
            body.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)

    def _button(self, verb: JobCommand, *, has_icon: bool = True) -> QWidget:
        icon = self._context.icons.icon(_ICONS[verb]) if has_icon and verb in _ICONS else None
        kind = "quiet" if verb is JobCommand.CANCEL else "plain"
        made = button(job_text.command(self._job, verb), small=True, icon=icon, kind=kind)
        made.clicked.connect(partial(self._request, verb))
        return made

    def _source(self, job: PostJob, picture: OutboxMedia) -> str:
        return str(self._picture_path(job, picture))

    @Slot()
    def _open_menu(self) -> None:
        shown = menu(self)
        for verb in menu_commands(self._job):
            shown.addAction(job_text.command(self._job, verb), partial(self._request, verb))
        shown.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _request(self, verb: JobCommand) -> None:
        self.command_requested.emit(verb)

    @Slot()
    def _open_link(self) -> None:
        post_url = self._job.post_url if isinstance(self._job, PostJob) else ""
        host = self._job.account.partition("@")[2]
        is_local = host.startswith(("127.0.0.1", "localhost", "[::1]"))
        self.link_requested.emit(post_url or f"{'http' if is_local else 'https'}://{host}")
