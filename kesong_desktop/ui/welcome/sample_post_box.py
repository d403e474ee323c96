"""A post to try, for oneself alone: published, shown and taken back by one button each."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.system.sample_post import SamplePost
from kesong_desktop.model.event import Event, JobChanged
from kesong_desktop.model.outbox import PostJob, State
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import PostDestination
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button


class SamplePostBox(QWidget):
    """Publishes and takes back the sample post. ``destination_requested`` carries where it is shown."""

    destination_requested = Signal(object)

    def __init__(
        self, context: UiContext, accounts: Accounts, sample: SamplePost, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._accounts = accounts
        self._sample = sample
        self._job: PostJob | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Try it"), "lead"))
        self._words = label("", "body", "ink2", wrap=True)
        column.addWidget(self._words)
        self._publish = button(self.tr("Publish a sample post"), small=True)
        self._publish.clicked.connect(self._begin)
        self._show_it = button(self.tr("Show it"), small=True)
        self._show_it.clicked.connect(self._show_post)
        self._undo = button(self.tr("Take it back"), small=True)
        self._undo.clicked.connect(self._take_back)
        row = QHBoxLayout()
        row.setSpacing(8)
        for one in (self._publish, self._show_it, self._undo):
            row.addWidget(one)
        row.addStretch(1)
        column.addLayout(row)
        self._tell(self.tr("A post with a picture that comes with Kesong. Nobody but you can see it."))

    def take(self, event: Event) -> None:
        """Follow the post through the outbox."""
        if isinstance(event, JobChanged) and self._job is not None and event.job_id == self._job.id:
            self._follow(self._sample.find(self._job.id))

    @Slot()
    def _begin(self) -> None:
        self._publish.setEnabled(False)
        text = self.tr("Hello! This is a sample post.")
        alt = self.tr("A boat and a jetty on a still lake, hills mirrored in it")
        task = partial(self._sample.publish, self._accounts.current(), text, alt)
        self._context.work(task, self, self._queued, self._failed)

    def _queued(self, job: PostJob) -> None:
        self._job = job
        self._follow(self._sample.find(job.id) or job)

    def _follow(self, job: PostJob | None) -> None:
        if job is None:
            return
        self._job = job
        if job.state is State.PUBLISHED:
            self._tell(self.tr("Published. Nobody but you can see it."))
        elif job.failure is not None:
            self._tell(messages.sentence(job.failure))
        else:
            self._tell(self.tr("It is in the outbox…"))

    @Slot()
    def _show_post(self) -> None:
        if self._job is not None:
            self.destination_requested.emit(PostDestination(self._job.post_id, self._job.post_url))

    @Slot()
    def _take_back(self) -> None:
        if self._job is None:
            return
        self._undo.setEnabled(False)
        task = partial(self._sample.take_back, self._accounts.current(), self._job.id)
        self._context.work(task, self, self._taken_back, self._failed)

    def _taken_back(self, _: None) -> None:
        self._job = None
        self._tell(self.tr("Taken back. Nothing of it is left."))

    def _failed(self, error: BaseException) -> None:
        self._tell(messages.sentence(error))

    def _tell(self, words: str) -> None:
        """Show where the post stands, and the buttons for what can be done now."""
        is_published = self._job is not None and self._job.state is State.PUBLISHED
        self._words.setText(words)
        self._publish.setEnabled(True)
        self._publish.setVisible(self._job is None)
        self._show_it.setVisible(is_published)
        self._undo.setVisible(self._job is not None)
        self._undo.setEnabled(True)
