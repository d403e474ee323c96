"""The check before publishing."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.actions import posting
from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.outbox import Job
from kesong_desktop.model.preflight import Finding, musts
from kesong_desktop.ui import messages
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.pane import Pane, TopBar
from kesong_desktop.ui.preflight.finding import FindingRow
from kesong_desktop.ui.preflight.later import LaterSheet
from kesong_desktop.ui.preflight.leaves import Leaves
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.look import clear, divider, label, set_tip

_RIGHT_PX, _RIGHT_FROM = 340, 760
_MOST_PX = 1100


class PreflightPane(Pane):
    """Findings about the draft in hand, and what leaves.

    ``edit_wanted`` goes back; ``mend_wanted`` carries what to mend and the picture's number; ``queued`` the job's title.
    """

    say = Signal(str)
    edit_wanted = Signal()
    mend_wanted = Signal(str, int)
    queued = Signal(str)

    def __init__(self, stage: Stage, drafting: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self._drafting = drafting
        self._left_alone: set[tuple[str, int | None]] = set()
        self._ticket = 0
        self._build()

    def entered(self) -> None:
        """Check the draft in hand."""
        self._drafting.flush()
        self._left_alone.clear()
        self._leaves.files.forget()
        self._check()
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Nothing more is made on trial."""
        self._leaves.files.stop()

    def go_on(self) -> None:
        """Publish it, where nothing must be mended first."""
        self.publish()

    def go_back(self) -> None:
        """Back to what is being made."""
        self.edit_wanted.emit()

    @Slot()
    def publish(self) -> None:
        """Put the draft into the outbox, if nothing must be mended first."""
        self._publish(0.0)

    @Slot(object)
    def _publish(self, at_s: float) -> None:
        account = self._account()
        if account is None or not self._go.isEnabled():
            return
        self._let_go(on=False)
        task = partial(posting.queue, self.stage.desk, self._drafting.draft, account, at_s=at_s)
        self.stage.work(task, self, self._queued, partial(self._failed, self._ticket))

    @Slot()
    def _ask_time(self) -> None:
        sheet = LaterSheet(self.window())
        sheet.chosen.connect(self._publish)
        sheet.closed.connect(sheet.deleteLater)
        sheet.ask()

    def _let_go(self, *, on: bool) -> None:
        self._go.setEnabled(on)
        self._later.setEnabled(on)

    # --- building -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._top = TopBar(self.tr("Check before publishing"), has_line=True)
        back = icon_button(self.stage.icons.icon("arrow-left"), self.tr("Back to the post"), key="Esc")
        back.clicked.connect(self.edit_wanted)
        self._top.add_first(back)
        self._go = button(self.tr("Publish"), kind="filled")
        set_tip(self._go, self.tr("Publish (Ctrl+Enter)"))
        self._go.clicked.connect(self.publish)
        self._later = button(self.tr("Publish at…"), icon=self.stage.icons.icon("clock"))
        self._later.clicked.connect(self._ask_time)
        self._top.add(self._later)
        self._top.add(self._go)
        self.column.addWidget(self._top)
        inside = QWidget()
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        row.setContentsMargins(PANE_MARGIN, 20, PANE_MARGIN, PANE_MARGIN)
        row.setSpacing(24)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        row.addLayout(self._list, 1)
        self._leaves = Leaves(self.stage)
        row.addWidget(self._leaves, 0, Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.column.addWidget(area, 1)

    @Slot()
    def fit(self) -> None:
        """What leaves stands beside the findings where there is room, else below; the whole is 1100 wide at most, centred."""
        is_wide = self.width() >= self.px(_RIGHT_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if is_wide else down)
        self._leaves.setMinimumWidth(self.px(_RIGHT_PX) if is_wide else 0)
        self._leaves.setMaximumWidth(self.px(_RIGHT_PX if is_wide else _MOST_PX))
        margin = max(PANE_MARGIN, (self.width() - self.px(_MOST_PX)) // 2)
        self._row.setContentsMargins(margin, 20, margin, PANE_MARGIN)

    # --- checking -----------------------------------------------------------------------------------------------------------

    def _account(self) -> Account | None:
        known = self.stage.desk.accounts.all()
        own = next((one for one in known if one.key == self._drafting.draft.account), None)
        return own or self.stage.account()

    def _check(self) -> None:
        account, draft = self._account(), self._drafting.draft
        if account is None:
            return
        self._ticket += 1
        name = draft.name or self.tr("A post")
        self._top.set_remark(
            self.tr("{0} · {1} pictures to {2}").format(
                name[:40], len(draft.pictures), messages.place(account)
            )
        )
        visibility = draft.visibility or account.default_visibility
        can = posting.capability_of(self.stage.desk, account)
        self._leaves.show_draft(draft, account, self._words(draft), visibility, can)
        self._let_go(on=False)
        self._go.setText(self.tr("Looking…"))
        task = partial(posting.check, self.stage.desk, draft, account)
        checked, failed = (
            partial(self._checked, self._ticket),
            partial(self._check_failed, self._ticket),
        )
        self.stage.work(task, self, checked, failed)

    def _words(self, draft: Draft) -> str:
        try:
            return draft.wire_text()
        except InvalidInput:
            return draft.text

    def _checked(self, ticket: int, findings: list[Finding]) -> None:
        if ticket != self._ticket:
            return
        self._findings = [one for one in findings if (one.code, one.picture) not in self._left_alone]
        self._show(self._findings)
        self._leaves.files.look()

    def _check_failed(self, ticket: int, error: BaseException) -> None:
        """A check that another has followed says nothing, whatever became of it."""
        if ticket == self._ticket:
            self._failed(ticket, error)
            self._leaves.files.look()

    def _show(self, findings: Sequence[Finding]) -> None:
        clear(self._list)
        for severity, title, remark in (
            (
                "must",
                self.tr("Must be mended"),
                self.tr("the server would refuse these, or readers be misled"),
            ),
            ("look", self.tr("Worth a look"), ""),
            ("done", self.tr("Taken care of"), ""),
        ):
            group = [one for one in findings if one.severity == severity]
            if group:
                self._list.addLayout(_heading(title, len(group), remark))
                self._list.addWidget(self._card(group))
                self._list.addSpacing(12)
        if all(one.severity == "done" for one in findings):
            self._list.insertLayout(0, self._all_clear())
            self._list.insertSpacing(1, 12)
        foot = label(self.tr("Your files on disk stay as they are."), "small", "ink3")
        self._list.addWidget(foot)
        self._list.addStretch(1)
        count = len(musts(list(findings)))
        self._let_go(on=count == 0)
        self._go.setText(self.tr("{0} to mend first").format(count) if count else self.tr("Publish"))

    def _all_clear(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        sign = label("")
        sign.setPixmap(self.stage.icons.pixmap("check-circle", "ok", 20, self.devicePixelRatioF()))
        row.addWidget(sign)
        row.addWidget(label(self.tr("Nothing to mend: it can go out as it is."), "lead"))
        row.addStretch(1)
        return row

    def _card(self, group: list[Finding]) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        pictures = self._drafting.draft.pictures
        for number, finding in enumerate(group):
            if number:
                column.addWidget(divider())
            has_file = finding.picture is not None and finding.picture < len(pictures)
            path = pictures[finding.picture].path if has_file and finding.picture is not None else ""
            row = FindingRow(self.stage, finding, path if finding.code != "unreadable" else "")
            row.mended.connect(partial(self._mend, finding))
            if path:
                set_tip(row, Path(path).name)
            column.addWidget(row)
        return card

    def _mend(self, finding: Finding, mend: str) -> None:
        if mend == "leave":
            self._left_alone.add((finding.code, finding.picture))
            self._findings = [one for one in self._findings if one is not finding]
            self._show(self._findings)
        elif mend == "take_out" and finding.picture is not None:
            self._drafting.take_out(finding.picture)
            self._left_alone.clear()
            self._check()
        elif mend == "drop_place":
            self._drafting.change(place="", place_id="")
            self._check()
        else:
            self.mend_wanted.emit(mend, -1 if finding.picture is None else finding.picture)

    def _queued(self, job: Job) -> None:
        self._drafting.let_go()
        self.queued.emit(job.title)

    def _failed(self, ticket: int, error: BaseException) -> None:
        """It is told in any case; what a newer check has to say about publishing holds."""
        if ticket == self._ticket:
            self._let_go(on=True)
            self._go.setText(self.tr("Publish"))
        self.say.emit(messages.sentence(error))


def _heading(title: str, count: int, remark: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(label(title, "body_strong"))
    row.addWidget(label(f"{count} · {remark}" if remark else str(count), "body", "ink3"))
    row.addStretch(1)
    return row
