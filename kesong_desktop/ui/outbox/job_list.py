"""The scrolled list of job cards, under a heading for each group."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.event import JobProgress
from kesong_desktop.model.outbox import Job
from kesong_desktop.ui.outbox.job_card import JobCard, PicturePath
from kesong_desktop.ui.outbox.model import JobListModel
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, label
from kesong_desktop.ui.style.tokens import PANE_MARGIN, RADIUS_SMALL
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_FULL = 6
"""The jobs of a group whose cards show their files; the others are brief."""


class JobList(QScrollArea):
    """Shows a ``JobListModel``. A card whose job is unchanged stays the widget that it is.

    ``command_requested`` carries the id of a job and a ``JobCommand``, ``chosen`` the id of the job that was clicked,
    ``more_requested`` the key of a group, ``link_requested`` an address. ``handle`` names the account of a job.
    """

    command_requested = Signal(str, object)
    chosen = Signal(str)
    more_requested = Signal(object)
    link_requested = Signal(str)

    def __init__(self, context: UiContext, model: JobListModel, picture_path: PicturePath) -> None:
        super().__init__()
        self._context = context
        self._model = model
        self._picture_path = picture_path
        self._cards: dict[str, JobCard] = {}
        self._handles: dict[str, str] = {}
        self._counts: dict[object, int] = {}
        inside = QWidget()
        inside.setAccessibleName(self.tr("Jobs"))
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(PANE_MARGIN, 20, PANE_MARGIN, PANE_MARGIN)
        self._column.setSpacing(8)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Outbox"))
        FocusRing(self, RADIUS_SMALL, is_inside=True)
        self.setWidget(inside)
        model.modelReset.connect(self._rebuild)
        model.dataChanged.connect(self._replace)

    def set_accounts(self, handles: dict[str, str]) -> None:
        """Use these handles as the names of accounts."""
        self._handles = handles

    def set_counts(self, counts: dict[object, int]) -> None:
        """How many jobs each group has in all, by the key of its section; shown with the next reset of the model."""
        self._counts = counts

    def set_chosen(self, job_id: str) -> None:
        """Mark the card of the chosen job."""
        for key, card in self._cards.items():
            card.set_chosen(on=key == job_id)

    def show_progress(self, event: JobProgress) -> None:
        """Move the bar of a file."""
        if event.job_id in self._cards:
            self._cards[event.job_id].show_progress(event)

    @Slot()
    def _rebuild(self) -> None:
        before, self._cards = self._cards, {}
        bar = self.verticalScrollBar()
        place = bar.value()
        for card in before.values():
            self._column.removeWidget(card)
        clear(self._column)
        row = 0
        for section in self._model.sections():
            total = self._counts.get(section.key, section.count)
            self._column.addWidget(_heading(section.title, total))
            for number in range(section.count):
                job = self._model.jobs[row]
                self._column.addWidget(self._card(job, before, is_brief=number >= _FULL))
                row += 1
            if total > section.count:
                self._column.addWidget(self._more_button(section.key, total - section.count))
            self._column.addSpacing(12)
        self._column.addStretch(1)
        for card in before.values():
            card.hide()
            card.deleteLater()
        bar.setValue(place)

    @Slot(QModelIndex, QModelIndex)
    def _replace(self, first: QModelIndex, last: QModelIndex) -> None:
        """Replace the cards of some rows by new ones."""
        for row in range(first.row(), last.row() + 1):
            job = self._model.jobs[row]
            old = self._cards.pop(job.id)
            card = self._card(job, {}, is_brief=old.is_brief)
            self._column.replaceWidget(old, card)
            old.hide()
            old.deleteLater()

    def _card(self, job: Job, before: dict[str, JobCard], *, is_brief: bool) -> JobCard:
        known = before.get(job.id)
        if known is not None and known.job == job and known.is_brief == is_brief:
            self._cards[job.id] = before.pop(job.id)
            return known
        account = self._handles.get(job.account, f"@{job.account}")
        card = JobCard(
            self._context, job, account, self._picture_path, is_brief=is_brief, parent=self.widget()
        )
        card.command_requested.connect(partial(self.command_requested.emit, job.id))
        card.chosen.connect(partial(self.chosen.emit, job.id))
        card.link_requested.connect(self.link_requested)
        self._cards[job.id] = card
        return card

    def _more_button(self, group: object, count: int) -> QWidget:
        made = button(self.tr("{count} more").format(count=count), kind="link")
        made.clicked.connect(partial(self.more_requested.emit, group))
        return made


def _heading(title: str, count: int) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(label(title, "body_strong"))
    row.addWidget(label(str(count), "body", "ink3"))
    row.addStretch(1)
    return box
