"""What stands beside the feed where there is room: what goes out now, and whom to follow."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from kesong_desktop.model.event import JobProgress
from kesong_desktop.model.outbox import RESTING, Job
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import CARD_PADDING
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.look import label

WIDTH = 304


class Side(QWidget):
    """Two cards. ``follow_wanted`` carries a name; ``outbox_wanted`` asks for that pane."""

    follow_wanted = Signal(str)
    outbox_wanted = Signal()

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._job: Job | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._build_going())
        column.addWidget(self._build_follow())
        column.addStretch(1)

    def show_jobs(self, jobs: list[Job]) -> None:
        """Show the first job that is on its way, if there is one."""
        going = next((job for job in jobs if job.state not in RESTING), None)
        self._job = going
        self._going.setVisible(going is not None)
        if going is not None:
            there = sum(bool(picture.media_id) for picture in going.pictures)
            self._what.setText(going.title or self.tr("A post"))
            self._how_far.setText(self.tr("{0} of {1} pictures").format(there, len(going.pictures)))
            self._bar.setRange(0, max(1, going.total_bytes))
            self._bar.setValue(going.done_bytes)

    def show_progress(self, event: JobProgress) -> None:
        """Move the bar."""
        if self._job is not None and event.job_id == self._job.id:
            self._bar.setValue(self._job.done_bytes + event.done_bytes)

    def followed(self) -> None:
        """The name was found: ready for the next."""
        self._name.clear()

    def _build_going(self) -> QWidget:
        self._going, column = _card(self)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Going out now"), "small_strong", "ink2"))
        head.addStretch(1)
        there = button(self.tr("Open outbox"), kind="link", small=True)
        there.clicked.connect(self.outbox_wanted)
        head.addWidget(there)
        self._what = label("", "body_strong")
        self._how_far = label("", "small", "ink2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much has left"))
        column.addLayout(head)
        for part in (self._what, self._how_far, self._bar):
            column.addWidget(part)
        self._going.hide()
        return self._going

    def _build_follow(self) -> QWidget:
        card, column = _card(self)
        column.addWidget(label(self.tr("Follow somebody"), "small_strong", "ink2"))
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("name or name@server"))
        self._name.setAccessibleName(self.tr("Whom to follow"))
        self._name.returnPressed.connect(self._ask)
        go = button(self.tr("Follow"), small=True)
        go.clicked.connect(self._ask)
        column.addWidget(self._name)
        column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def focus_follow(self) -> None:
        """Let a name be typed."""
        self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _ask(self) -> None:
        if name := self._name.text().strip():
            self.follow_wanted.emit(name)


def _card(parent: QWidget) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame(parent)
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(CARD_PADDING, CARD_PADDING - 4, CARD_PADDING, CARD_PADDING)
    column.setSpacing(8)
    return card, column
