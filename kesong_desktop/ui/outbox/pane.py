"""The outbox."""

import math
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.actions import outboxing, sending
from kesong_desktop.errors import KesongError
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import Event, JobChanged, JobProgress, OutboxHeld
from kesong_desktop.model.outbox import BEGUN, ENDED, PLANNED, RESTING, Job, State
from kesong_desktop.model.outbox.pace import Pace, rounded_s
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
_SHOWN, _MORE = 30, 60
"""Cards in a group at first, and by how many more each time: 500 at once would stall the window."""
_FULL = 6
"""Waiting cards that show their files; the others are brief."""


_NEEDS = frozenset({State.ASKING, State.PARKED, State.OVERDUE})


class OutboxPane(Pane):
    """Jobs by what they need. ``new_post_wanted`` and ``draft_wanted`` (with a draft's id) are for other panes."""

    say = Signal(str)
    new_post_wanted = Signal()
    draft_wanted = Signal(str)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self._cards: dict[str, JobCard] = {}
        self._chosen = ""
        self._most: dict[str, int] = {}
        self._pace: Pace | None = None
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
                self._read_soon()
            case OutboxHeld():
                self._read_soon()
            case JobProgress(job_id) if job_id in self._cards:
                self._cards[job_id].show_progress(event)
                self._tell_time(event)

    def _read_soon(self) -> None:
        if self.isVisible() and not self._settle.isActive():
            self._settle.start()

    def _build(self) -> None:
        self._top = TopBar(self.tr("Outbox"), has_line=True)
        self._held = label("", "body", "ink2", wrap=True)
        self._held.setContentsMargins(PANE_MARGIN, 12, PANE_MARGIN, 0)
        self._pause_all = button(self.tr("Pause all"), icon=self.stage.icons.icon("pause"))
        self._pause_all.clicked.connect(self._toggle_all)
        self._clear = button(self.tr("Clear the list of done"), kind="quiet")
        self._clear.clicked.connect(self._clear_ended)
        self._top.add(self._clear)
        self._top.add(self._pause_all)
        self.column.addWidget(self._top)
        self.column.addWidget(self._held)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(PANE_MARGIN, 20, PANE_MARGIN, PANE_MARGIN)
        self._list.setSpacing(8)
        self._area = area = QScrollArea()
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
        self._jobs = jobs = self.stage.desk.jobs.all()
        groups = (
            ("needs", self.tr("Needs you"), [job for job in jobs if job.state in _NEEDS]),
            ("going", self.tr("Going out"), [job for job in jobs if job.state in BEGUN]),
            ("waiting", self.tr("Waiting"), [job for job in jobs if _is_waiting(job)]),
            ("planned", self.tr("Planned"), [job for job in jobs if job.state in PLANNED]),
            ("paused", self.tr("Paused"), [job for job in jobs if job.state is State.PAUSED]),
            ("done", self.tr("Done"), [job for job in reversed(jobs) if job.state in ENDED][:_SHOWN_ENDED]),
        )
        self._stack.setCurrentIndex(0 if jobs else 1)
        self._fill(groups)
        self._tell(jobs)
        known = [job.id for _, _, group in groups for job in group]
        self._choose(self._chosen if self._chosen in known else (known[0] if known else ""))

    def _fill(self, groups: tuple[tuple[str, str, list[Job]], ...]) -> None:
        """Show the groups again. A card whose job is as it was stays the card that it is."""
        before, self._cards = self._cards, {}
        bar = self._area.verticalScrollBar()
        place = bar.value()
        for card in before.values():
            self._list.removeWidget(card)
        clear(self._list)
        for name, title, group in groups:
            if not group:
                continue
            self._list.addWidget(_heading(title, len(group)))
            most = self._most.get(name, _SHOWN)
            for number, job in enumerate(group[:most]):
                self._list.addWidget(self._card(job, before, is_brief=number >= _FULL))
            if len(group) > most:
                self._list.addWidget(self._more_button(name, len(group) - most))
            self._list.addSpacing(12)
        self._list.addStretch(1)
        for card in before.values():
            card.hide()
            card.deleteLater()
        bar.setValue(place)

    def _card(self, job: Job, before: dict[str, JobCard], *, is_brief: bool) -> JobCard:
        known = before.get(job.id)
        if known is not None and known.job == job and known.is_brief == is_brief:
            self._cards[job.id] = before.pop(job.id)
            return known
        card = JobCard(self.stage, job, self.stage.desk.paths.outbox / job.id, is_brief=is_brief)
        card.asked.connect(partial(self._command, job.id))
        card.chosen.connect(partial(self._choose, job.id))
        card.link_wanted.connect(browse)
        self._cards[job.id] = card
        return card

    def _more_button(self, group: str, count: int) -> QWidget:
        made = button(self.tr("{0} more").format(count), kind="link")
        made.clicked.connect(partial(self._show_more, group))
        return made

    def _show_more(self, group: str) -> None:
        self._most[group] = self._most.get(group, _SHOWN) + _MORE
        self._read()

    def _tell(self, jobs: list[Job]) -> None:
        going = sum(job.state in BEGUN for job in jobs)
        paused = sum(job.state is State.PAUSED for job in jobs)
        waiting = sum(_is_waiting(job) for job in jobs)
        parts = (
            (going, self.tr("{0} going out")),
            (paused, self.tr("{0} paused")),
            (waiting, self.tr("{0} waiting")),
        )
        self._remark = " · ".join(words.format(count) for count, words in parts if count)
        self._top.set_remark(self._remark)
        if not going:
            self._pace = None
        self._all_paused = sending.is_held(self.stage.desk)
        self._pause_all.setVisible(bool(going or waiting or self._all_paused))
        self._pause_all.setText(self.tr("Resume all") if self._all_paused else self.tr("Pause all"))
        self._pause_all.setIcon(self.stage.icons.icon("play" if self._all_paused else "pause"))
        self._clear.setVisible(any(job.state in ENDED for job in jobs))
        self._held.setText(self._why_held())
        self._held.setVisible(bool(self._held.text()))

    def _why_held(self) -> str:
        desk = self.stage.desk
        quiet_s = desk.conditions.quiet_left_s(desk.clock())
        if self._all_paused:
            return self.tr("Paused: nothing is sent, also what you publish now, until you say so.")
        if quiet_s:
            return self.tr("Quiet hours: nothing is sent for another {0} min.").format(
                math.ceil(quiet_s / 60)
            )
        if desk.conditions.is_costly:
            return self.tr("This line costs: posts wait for another one, as you chose.")
        if desk.conditions.only_unmetered and desk.conditions.is_metered is None:
            return self.tr("The system does not say whether this line costs, so posts go out.")
        return ""

    def _tell_time(self, event: JobProgress) -> None:
        """How long what is being uploaded will take, by the speed of this moment."""
        job = self._cards[event.job_id].job
        now_s = self.stage.desk.clock()
        before = sum(one.bytes for one in job.pictures[: event.index])
        done = before + event.done_bytes
        self._pace = Pace(now_s, done) if self._pace is None else self._pace.advance(now_s, done)
        left_s = self._pace.left_s(job.total_bytes - done)
        if left_s is not None:
            self._top.set_remark(f"{self._remark} · {messages.time_left(rounded_s(left_s))}")

    def _choose(self, job_id: str) -> None:
        self._chosen = job_id
        for key, card in self._cards.items():
            card.set_chosen(on=key == job_id)
        chosen = self._cards.get(job_id)
        notes = self.stage.desk.jobs.history(job_id) if chosen else []
        self._history.show_job(chosen.job if chosen else None, notes)

    # --- what a person does -------------------------------------------------------------------------------------------------

    def _command(self, job_id: str, verb: str) -> None:
        desk = self.stage.desk
        try:
            job = desk.jobs.get(job_id)
        except KesongError as error:
            self.say.emit(messages.sentence(error))
            return
        refused = partial(self._refused, job_id, "change" if verb == "edit" else verb)
        if verb == "edit":
            self.stage.work(partial(outboxing.change, desk, job_id), self, self._drafted, refused)
        elif verb in sending.MOVES:
            self.stage.bridge.watch(sending.move(desk, job, verb), self, self._obeyed, refused)
        else:
            self.stage.bridge.watch(outboxing.command(desk, job_id, verb), self, self._obeyed, refused)

    def _drafted(self, draft: Draft) -> None:
        self.draft_wanted.emit(draft.id)

    def _obeyed(self, _: Job | None) -> None:
        self._read()

    def _refused(self, job_id: str, verb: str, error: BaseException) -> None:
        if isinstance(error, outboxing.NotPossible):
            error = outboxing.refusal(self.stage.desk.jobs.get(job_id), verb)
        self.say.emit(messages.sentence(error))
        self._read()

    @Slot()
    def _toggle_all(self) -> None:
        future = sending.hold(self.stage.desk, None, on=not self._all_paused)
        self.stage.bridge.watch(future, self, self._obeyed, self._failed)

    def _failed(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))

    @Slot()
    def _clear_ended(self) -> None:
        outboxing.clear_ended(self.stage.desk)
        self._read()

    @Slot(int)
    def _ask_new_post(self, _index: int) -> None:
        self.new_post_wanted.emit()


def _is_waiting(job: Job) -> bool:
    return job.state not in RESTING and job.state not in BEGUN


def _heading(title: str, count: int) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(label(title, "body_strong"))
    row.addWidget(label(str(count), "body", "ink3"))
    row.addStretch(1)
    return box
