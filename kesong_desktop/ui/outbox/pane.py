"""The outbox."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.actions import posting
from kesong_desktop.errors import KesongError
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import Event, JobChanged, JobProgress
from kesong_desktop.model.outbox import ENDED, RESTING, Job, State
from kesong_desktop.ui import messages
from kesong_desktop.ui.outbox.card import JobCard
from kesong_desktop.ui.outbox.history import History
from kesong_desktop.ui.pane import Pane, TopBar
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import PANE_MARGIN
from kesong_desktop.ui.web import browse
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.empty import EmptyState
from kesong_desktop.ui.widgets.look import clear, label

_HISTORY_PX, _HISTORY_FROM = 352, 900
_SETTLE_MS = 60
_SHOWN_ENDED = 20


class OutboxPane(Pane):
    """Jobs by what they need. ``new_post_wanted`` and ``draft_wanted`` (with a draft's id) are for other panes."""

    say = Signal(str)
    new_post_wanted = Signal()
    draft_wanted = Signal(str)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self._cards: dict[str, JobCard] = {}
        self._chosen = ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._read)
        self._build()

    def entered(self) -> None:
        """Show how it stands."""
        self._read()

    def take(self, event: Event) -> None:
        """Jobs move on."""
        match event:
            case JobChanged():
                if self.isVisible() and not self._settle.isActive():
                    self._settle.start()
            case JobProgress(job_id) if job_id in self._cards:
                self._cards[job_id].show_progress(event)

    def _build(self) -> None:
        self._top = TopBar(self.tr("Outbox"), has_line=True)
        self._pause_all = button(self.tr("Pause all"), icon=self.stage.icons.icon("pause"))
        self._pause_all.clicked.connect(self._toggle_all)
        self._clear = button(self.tr("Clear the list of done"), kind="quiet")
        self._clear.clicked.connect(self._clear_ended)
        self._top.add(self._clear)
        self._top.add(self._pause_all)
        self.column.addWidget(self._top)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(PANE_MARGIN, 20, PANE_MARGIN, PANE_MARGIN)
        self._list.setSpacing(8)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self._history = History(self.stage)
        full = QWidget()
        row = QHBoxLayout(full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(area, 1)
        row.addWidget(self._history)
        empty = EmptyState(
            self.stage.theme,
            self.stage.icons,
            "tray",
            self.tr("All sent"),
            self.tr("What you publish waits here until the server has it."),
            [(self.tr("New post"), "plain")],
        )
        empty.acted.connect(self._ask_new_post)
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(empty)
        self.column.addWidget(self._stack, 1)

    @Slot()
    def fit(self) -> None:
        """The history stands beside the jobs where there is room."""
        self._history.setVisible(self.width() >= self.px(_HISTORY_FROM))
        self._history.setFixedWidth(self.px(_HISTORY_PX))

    # --- reading ------------------------------------------------------------------------------------------------------------

    @Slot()
    def _read(self) -> None:
        jobs = self.stage.desk.jobs.all()
        groups = (
            (self.tr("Needs you"), [job for job in jobs if job.state in {State.ASKING, State.PARKED}]),
            (self.tr("Going out"), [job for job in jobs if _is_moving(job)]),
            (self.tr("Waiting"), [job for job in jobs if job.state not in RESTING and not _is_moving(job)]),
            (self.tr("Paused"), [job for job in jobs if job.state is State.PAUSED]),
            (self.tr("Done"), [job for job in reversed(jobs) if job.state in ENDED][:_SHOWN_ENDED]),
        )
        self._stack.setCurrentIndex(0 if jobs else 1)
        self._fill(groups)
        self._tell(jobs)
        known = [job.id for _, group in groups for job in group]
        self._choose(self._chosen if self._chosen in known else (known[0] if known else ""))

    def _fill(self, groups: tuple[tuple[str, list[Job]], ...]) -> None:
        clear(self._list)
        self._cards.clear()
        for title, group in groups:
            if not group:
                continue
            self._list.addWidget(_heading(title, len(group)))
            for job in group:
                self._list.addWidget(self._card(job))
            self._list.addSpacing(12)
        self._list.addStretch(1)

    def _card(self, job: Job) -> JobCard:
        card = JobCard(self.stage, job, self.stage.desk.paths.outbox / job.id)
        card.asked.connect(partial(self._command, job.id))
        card.chosen.connect(partial(self._choose, job.id))
        card.link_wanted.connect(browse)
        self._cards[job.id] = card
        return card

    def _tell(self, jobs: list[Job]) -> None:
        going = sum(_is_moving(job) for job in jobs)
        paused = sum(job.state is State.PAUSED for job in jobs)
        waiting = sum(job.state not in RESTING and not _is_moving(job) for job in jobs)
        parts = (
            (going, self.tr("{0} going out")),
            (paused, self.tr("{0} paused")),
            (waiting, self.tr("{0} waiting")),
        )
        self._top.set_remark(" · ".join(words.format(count) for count, words in parts if count))
        self._all_paused = bool(paused) and not going and not waiting
        self._pause_all.setVisible(bool(going or waiting or paused))
        self._pause_all.setText(self.tr("Resume all") if self._all_paused else self.tr("Pause all"))
        self._pause_all.setIcon(self.stage.icons.icon("play" if self._all_paused else "pause"))
        self._clear.setVisible(any(job.state in ENDED for job in jobs))

    def _choose(self, job_id: str) -> None:
        self._chosen = job_id
        for key, card in self._cards.items():
            card.set_chosen(on=key == job_id)
        chosen = self._cards.get(job_id)
        notes = self.stage.desk.jobs.history(job_id) if chosen else []
        self._history.show_job(chosen.job if chosen else None, notes)

    # --- what a person does -------------------------------------------------------------------------------------------------

    def _command(self, job_id: str, verb: str) -> None:
        if verb == "edit":
            self._edit(job_id)
            return
        try:
            future = posting.command(self.stage.desk, job_id, verb)
        except KesongError as error:
            self.say.emit(messages.sentence(error))
            return
        self.stage.bridge.watch(future, self, self._obeyed, partial(self._refused, job_id, verb))

    def _edit(self, job_id: str) -> None:
        """A refused post becomes a draft again first, and then the job is taken back: nothing is lost in between."""
        desk = self.stage.desk
        self.stage.work(
            lambda: posting.draft_again(desk, desk.jobs.get(job_id)),
            self,
            partial(self._take_back, job_id),
            partial(self._refused, job_id, "cancel"),
        )

    def _take_back(self, job_id: str, draft: Draft) -> None:
        future = posting.command(self.stage.desk, job_id, "cancel")
        refused = partial(self._refused, job_id, "cancel")
        self.stage.bridge.watch(future, self, lambda _: self.draft_wanted.emit(draft.id), refused)

    def _obeyed(self, _: Job) -> None:
        self._read()

    def _refused(self, job_id: str, verb: str, error: BaseException) -> None:
        if isinstance(error, posting.NotPossible):
            error = posting.refusal(self.stage.desk.jobs.get(job_id), verb)
        self.say.emit(messages.sentence(error))
        self._read()

    @Slot()
    def _toggle_all(self) -> None:
        verb = "resume" if self._all_paused else "pause"
        for job in self.stage.desk.jobs.all():
            fits = job.state is State.PAUSED if verb == "resume" else job.state not in RESTING
            if fits:
                self._command(job.id, verb)

    @Slot()
    def _clear_ended(self) -> None:
        posting.clear_ended(self.stage.desk)
        self._read()

    @Slot(int)
    def _ask_new_post(self, _index: int) -> None:
        self.new_post_wanted.emit()


def _is_moving(job: Job) -> bool:
    return job.state in {State.UPLOADING, State.SENDING, State.MAYBE}


def _heading(title: str, count: int) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(label(title, "body_strong"))
    row.addWidget(label(str(count), "body", "ink3"))
    row.addStretch(1)
    return box
