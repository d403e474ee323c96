"""The preflight pane: the check before publishing."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.model.draft import Draft
from kesong_desktop.model.preflight import Finding
from kesong_desktop.ui.draft.mends.description_sheet import DescriptionSheet
from kesong_desktop.ui.preflight.finding_row import FindingRow
from kesong_desktop.ui.preflight.metadata_presenter import MetadataPresenter
from kesong_desktop.ui.preflight.post_preview import PostPreview
from kesong_desktop.ui.preflight.presenter import PreflightPresenter, PreflightState
from kesong_desktop.ui.preflight.schedule_sheet import ScheduleSheet
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import ComposeDestination
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, divider, label, set_tip
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from kesong_desktop.ui.widgets.tab_order import set_tab_order

_RIGHT_PX, _RIGHT_FROM = 340, 760
_MOST_PX = 1100
_NAME_LENGTH = 40


class PreflightPane(Pane):
    """Findings about the open draft, and a preview of the post. ``queued`` carries the queued ``PostJob``."""

    queued = Signal(object)

    def __init__(
        self,
        context: UiContext,
        presenter: PreflightPresenter,
        metadata: MetadataPresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._presenter = presenter
        self._metadata = metadata
        self._shown: PreflightState | None = None
        presenter.setParent(self)
        presenter.state_changed.connect(self._show)
        presenter.checked.connect(metadata.start)
        presenter.queued.connect(self.queued)
        presenter.fix_requested.connect(self._open_field)
        presenter.fixed.connect(self._offer_undo)
        presenter.failed.connect(self._report)
        self._next_alt: int | None = None
        self._rows: list[FindingRow] = []
        self._build()

    def entered(self) -> None:
        """Check the open draft when the pane is shown."""
        self._metadata.forget()
        self._presenter.enter()
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Render no more files for the preview."""
        self._metadata.stop()

    def go_on(self) -> None:
        """Publish, if nothing must be fixed first."""
        self._presenter.publish()

    def go_back(self) -> None:
        """Go back to the draft."""
        self.destination_requested.emit(ComposeDestination())

    @Slot()
    def _publish(self) -> None:
        self._presenter.publish()

    @Slot(object)
    def _schedule(self, at_s: float) -> None:
        self._presenter.publish(at_s)

    @Slot()
    def _ask_time(self) -> None:
        sheet = ScheduleSheet(self.window())
        sheet.chosen.connect(self._schedule)
        sheet.closed.connect(sheet.deleteLater)
        sheet.ask()

    def _build(self) -> None:
        self._top = TopBar(self.tr("Check before publishing"), has_line=True)
        back = icon_button(self.context.icons.icon("arrow-left"), self.tr("Back to the draft"), key="Esc")
        back.clicked.connect(self.go_back)
        self._top.add_first(back)
        self._go = button(self.tr("Publish"), kind="filled")
        set_tip(self._go, self.tr("Publish (Ctrl+Enter)"))
        self._go.clicked.connect(self._publish)
        self._fix_all = button("", icon=self.context.icons.icon("magic-wand"))
        self._fix_all.clicked.connect(self._presenter.fix_all)
        self._fix_all.hide()
        self._later = button(self.tr("Schedule…"), icon=self.context.icons.icon("clock"))
        self._later.clicked.connect(self._ask_time)
        self._top.add(self._fix_all)
        self._top.add(self._later)
        self._top.add(self._go)
        self.column.addWidget(self._top)
        # From the outside: what is put into another widget later gets its style once more, with all that is in it.
        self._area = area = QScrollArea(self)
        self.column.addWidget(area, 1)
        self._inside = inside = QWidget(area)
        area.setWidget(inside)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        row.setContentsMargins(PANE_MARGIN, 20, PANE_MARGIN, PANE_MARGIN)
        row.setSpacing(24)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        row.addLayout(self._list, 1)
        self._preview = PostPreview(self.context, self._metadata, inside)
        self._preview.account_chosen.connect(self._show_version)
        row.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignTop)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @Slot()
    def fit(self) -> None:
        """Show the preview beside the findings where there is room, else below them."""
        is_wide = self.width() >= self.px(_RIGHT_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if is_wide else down)
        self._preview.setMinimumWidth(self.px(_RIGHT_PX) if is_wide else 0)
        self._preview.setMaximumWidth(self.px(_RIGHT_PX if is_wide else _MOST_PX))
        margin = max(PANE_MARGIN, (self.width() - self.px(_MOST_PX)) // 2)
        self._row.setContentsMargins(margin, 20, margin, PANE_MARGIN)

    @Slot(object)
    def _show(self, state: PreflightState) -> None:
        before, self._shown = self._shown, state
        if state.is_checking:
            self._show_draft(state)
        elif state.findings is not None and (before is None or before.findings != state.findings):
            self._show_findings(state.draft, state.findings, is_all_clear=state.is_all_clear)
        set_tab_order([self._fix_all, self._later, self._go, self._area])
        self._fix_all.setVisible(state.fixable_count > 0)
        self._fix_all.setText(self.tr("Fix all (%n)", "", state.fixable_count))
        set_tip(self._fix_all, self.tr("Applies every fix that loses nothing. It can be undone."))
        self._go.setEnabled(state.can_publish)
        self._later.setEnabled(state.can_publish)
        # There is no room for it beside "Fix all" in a narrow window.
        self._later.setVisible(not state.must_count)
        self._go.setText(self._go_text(state))

    def _go_text(self, state: PreflightState) -> str:
        if state.is_checking:
            return self.tr("Checking…")
        if state.must_count:
            return self.tr("Fix %n problem(s) first", "", state.must_count)
        return self.tr("Publish")

    def _show_draft(self, state: PreflightState) -> None:
        draft, account, count = state.draft, state.account, len(state.accounts)
        remark = self.tr("{title} · %n photo(s) · {server}", "", len(draft.pictures))
        if not draft.pictures:
            remark = "{title} · {server}"
        self._top.set_remark(
            remark.format(
                title=(draft.name or self.tr("Untitled post"))[:_NAME_LENGTH],
                server=messages.place(account) if count < 2 else self.tr("%n account(s)", "", count),
            )
        )
        self._preview.show_accounts(state.accounts)
        self._show_version(self._preview.account_key)

    @Slot(str)
    def _show_version(self, key: str) -> None:
        """Show the post as one of its accounts posts it."""
        state = self._presenter.version(key)
        if state is None:
            return
        visibility = state.draft.visibility or state.account.default_visibility
        self._preview.show_draft(state.draft, state.account, state.wire_text, visibility, state.capability)
        if not state.is_checking:
            self._metadata.start()

    def _show_findings(self, draft: Draft, findings: Sequence[Finding], *, is_all_clear: bool) -> None:
        clear(self._list)
        self._rows.clear()
        if is_all_clear:
            self._list.addLayout(self._all_clear())
            self._list.addSpacing(12)
        for severity, title, remark in (
            ("must", self.tr("Must be fixed"), self.tr("the server would refuse it, or readers be misled")),
            ("look", self.tr("Worth a look"), ""),
            ("done", self.tr("Taken care of"), ""),
        ):
            group = [one for one in findings if one.severity == severity]
            if group:
                heading = _heading(title, len(group), remark)
                if sum(one.code == "no_alt" for one in group) > 1:
                    heading.addWidget(self._write_all_button())
                self._list.addLayout(heading)
                self._list.addWidget(self._card(draft, group))
                self._list.addSpacing(12)
        self._list.addWidget(label(self.tr("Your files on disk stay as they are."), "small", "ink3"))
        self._list.addStretch(1)
        if self._next_alt is not None:
            self._focus_alt(self._next_alt)
            self._next_alt = None

    def _write_all_button(self) -> QPushButton:
        made = button(self.tr("Write all descriptions…"), kind="link", small=True)
        made.clicked.connect(self._write_all)
        return made

    @Slot()
    def _write_all(self) -> None:
        """Walk through all pictures without a description."""
        state = self._presenter.state
        if state is None:
            return
        sheet = DescriptionSheet(self.context, state.capability.limits.alt_characters, self.window())
        sheet.described.connect(self._presenter.describe)
        sheet.closed.connect(self._presenter.check)
        sheet.closed.connect(sheet.deleteLater)
        pictures = state.draft.pictures
        sheet.ask([(number, pictures[number]) for number in state.undescribed if number < len(pictures)])

    def _described(self, picture: int) -> None:
        """Check again, and go on to the next description."""
        self._next_alt = picture
        self._presenter.check()

    def _focus_alt(self, after: int) -> None:
        """Focus the next description to be written; the button at the top where none is left."""
        rows = [row for row in self._rows if row.alt_line is not None]
        later = [row for row in rows if (row.finding.picture or 0) > after]
        for row in (*later, *rows):
            if row.alt_line is not None:
                row.alt_line.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self._go.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(int)
    def _offer_undo(self, count: int) -> None:
        self.offered.emit(self.tr("%n problem(s) fixed.", "", count), self.tr("Undo"), self._presenter.undo)

    def _all_clear(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        sign = label("")
        sign.setPixmap(self.context.icons.pixmap("check-circle", "ok", 20, self.devicePixelRatioF()))
        row.addWidget(sign)
        row.addWidget(label(self.tr("Ready to publish."), "lead"))
        row.addStretch(1)
        return row

    def _card(self, draft: Draft, group: list[Finding]) -> QWidget:
        card = QFrame(self._inside)
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        pictures = draft.pictures
        for number, finding in enumerate(group):
            if number:
                column.addWidget(divider())
            has_file = finding.picture is not None and finding.picture < len(pictures)
            path = pictures[finding.picture].path if has_file and finding.picture is not None else ""
            about = f"@{finding.account}" if finding.account else ""
            shown = path if finding.code != "unreadable" else ""
            row = FindingRow(self.context, finding, shown, about=about, parent=card)
            row.fix_chosen.connect(partial(self._presenter.fix, finding))
            if finding.picture is not None:
                row.described.connect(partial(self._presenter.describe, finding.picture))
                row.finished.connect(partial(self._described, finding.picture))
            self._rows.append(row)
            if path:
                set_tip(row, Path(path).name)
            column.addWidget(row)
        return card

    @Slot(str, int)
    def _open_field(self, what: str, picture: int) -> None:
        self.destination_requested.emit(ComposeDestination(what, picture))

    @Slot(object)
    def _report(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))


def _heading(title: str, count: int, remark: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(label(title, "body_strong"))
    number = QLocale().toString(count)
    row.addWidget(ElidedLabel(f"{number} · {remark}" if remark else number, "body", "ink3", is_spare=True), 1)
    return row
