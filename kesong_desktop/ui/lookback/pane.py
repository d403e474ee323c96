"""The pane with statistics of own posts."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTime, Slot
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from kesong_desktop.messages.joined_texts import joined_texts
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.event import Event
from kesong_desktop.model.plan.best_times import BestTimes, TimeScore
from kesong_desktop.model.plan.history_table import ALL_ACCOUNTS, HistoryRow
from kesong_desktop.ui.accounts.account_box import AccountBox
from kesong_desktop.ui.lookback.describe_sheet import DescribeSheet
from kesong_desktop.ui.lookback.history_model import HistoryModel
from kesong_desktop.ui.lookback.history_table import HistoryTable
from kesong_desktop.ui.lookback.month_figures import MonthFigures
from kesong_desktop.ui.lookback.presenter import DescribeResult, LookbackPresenter, LookbackState
from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import DraftDestination, PlannerDestination, PostDestination
from kesong_desktop.ui.shell.pane import Pane, TopBar
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button, icon_button

_TIMES_SHOWN = 3


class LookbackPane(Pane):
    """Own posts in a table, below what they got month by month and the best times.

    ``file_name`` returns a name for an export.
    """

    def __init__(
        self,
        context: UiContext,
        presenter: LookbackPresenter,
        *,
        file_name: Callable[[], str],
    ) -> None:
        super().__init__(context)
        self._presenter = presenter
        self._file_name = file_name
        presenter.setParent(self)
        self._model = HistoryModel(self)
        self.table = HistoryTable(context, self._model)
        self.figures = MonthFigures(context)
        self._build()
        self._connect()

    @property
    def presenter(self) -> LookbackPresenter:
        """Return the presenter of the pane."""
        return self._presenter

    def entered(self) -> None:
        """Read the posts, and focus the table."""
        self._presenter.enter()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Pull the newest posts (F5)."""
        self._presenter.enter()

    def take(self, event: Event) -> None:
        """Follow changes of posts while the pane is shown."""
        if self.isVisible():
            self._presenter.take(event)

    @Slot()
    def fit(self) -> None:
        """Leave out the figures where it would leave no room for the table."""
        is_low = self.height() < self.px(520)
        self.figures.setVisible(not is_low and bool(self._presenter.state.months))

    def _build(self) -> None:
        icons = self.context.icons
        self._top = TopBar(self.tr("Look back"), has_line=True)
        self._back = icon_button(icons.icon("arrow-left"), self.tr("Back to the planner"))
        self._top.add_first(self._back)
        self._account = AccountBox(every=ALL_ACCOUNTS)
        self._top.add(self._account)
        self._describe = button(self.tr("Write descriptions…"), small=True)
        self._again = button(self.tr("Post again"), small=True)
        self._export = icon_button(icons.icon("download-simple"), self.tr("Export as CSV…"))
        for widget in (self._describe, self._again, self._export):
            widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._top.add(widget)
        self.column.addWidget(self._top)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(PANE_MARGIN, 16, PANE_MARGIN, 8)
        column.setSpacing(8)
        self._best = label("", "body", "ink2", wrap=True)
        column.addWidget(self._best)
        column.addWidget(self.figures)
        self.column.addWidget(head)
        inside = QVBoxLayout()
        inside.setContentsMargins(PANE_MARGIN - 8, 0, PANE_MARGIN - 8, 0)
        inside.addWidget(self.table)
        self.column.addLayout(inside, 1)
        self._more = button(self.tr("Load older posts"), kind="quiet", small=True)
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.state_changed.connect(self._show)
        presenter.described.connect(self._say_described)
        presenter.drafted.connect(self._open_draft)
        presenter.exported.connect(self._say_exported)
        presenter.failed.connect(self._report)
        self.table.opened.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._fit_buttons)
        self._back.clicked.connect(self._go_back)
        self._describe.clicked.connect(self._ask_descriptions)
        self._again.clicked.connect(self._post_again)
        self._export.clicked.connect(self._ask_export)
        self._more.clicked.connect(presenter.load_older)
        self._account.chosen.connect(presenter.choose)

    @Slot(object)
    def _show(self, state: LookbackState) -> None:
        self.table.show_account(is_shown=state.account == ALL_ACCOUNTS)
        if state.rows is not None:
            self._model.set_rows(state.rows)
        self.figures.show_months(state.months)
        self._account.show_accounts(state.accounts, state.account)
        self._best.setText(self._best_text(state.best))
        self._top.set_remark(self._remark(state))
        self._more.setVisible(bool(state.rows) and not state.is_end)
        self._export.setEnabled(bool(state.rows))
        self._fit_buttons()
        self.fit()

    @Slot()
    def _fit_buttons(self) -> None:
        state = self._presenter.state
        self._describe.setVisible(bool(state.describable))
        self._again.setEnabled(len(self.table.chosen) == 1)

    def _remark(self, state: LookbackState) -> str:
        if state.rows is None or (state.is_loading and not state.rows):
            return self.tr("Loading…")
        count = self.tr("%n post(s)", "", len(state.rows))
        if state.is_outdated:
            return self.tr("{posts} · the server did not answer, so this may be outdated").format(posts=count)
        missing = len(state.undescribed)
        if missing:
            return f"{count} · " + self.tr("%n without descriptions", "", missing)
        return count

    def _best_text(self, best: BestTimes) -> str:
        if not best.is_enough:
            return self.tr("Best times: not enough posts yet, {count} so far.").format(count=best.posts)
        times = "; ".join(self._time_text(one) for one in best.times[:_TIMES_SHOWN])
        return self.tr("Best times, by likes and replies of {count} posts: {times}").format(
            count=best.posts, times=times
        )

    def _time_text(self, score: TimeScore) -> str:
        locale = QLocale()
        return self.tr("{day} {time} ({mean} a post, from {count} posts)").format(
            day=locale.standaloneDayName(score.weekday + 1, QLocale.FormatType.ShortFormat),
            time=locale.toString(QTime(score.hour, 0), QLocale.FormatType.ShortFormat),
            mean=locale.toString(score.mean, "f", 1),
            count=score.posts,
        )

    @Slot()
    def _go_back(self) -> None:
        self.destination_requested.emit(PlannerDestination())

    @Slot(object)
    def _open(self, row: HistoryRow) -> None:
        if row.account == self._presenter.state.current:
            self.destination_requested.emit(PostDestination(row.post.id, row.post.url))
        else:
            # The window shows the posts of the account in use; its server has another id for this one, or none.
            browse(row.post.url)

    @Slot()
    def _ask_descriptions(self) -> None:
        """Ask for those of the selected posts, else of all."""
        state = self._presenter.state
        able = {row.key for row in state.describable}
        rows = [row for row in self.table.chosen if row.key in able] or list(state.describable)
        if not rows:
            return
        has_accounts = state.account == ALL_ACCOUNTS
        sheet = DescribeSheet(self.context, rows, self._presenter.alt_limit, self, has_accounts=has_accounts)
        sheet.saved.connect(self._presenter.describe)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open()

    @Slot()
    def _post_again(self) -> None:
        for row in self.table.chosen[:1]:
            self._presenter.post_again(row)

    @Slot()
    def _ask_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Export as CSV"), self._file_name())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._export_to)
        dialog.open()

    @Slot(str)
    def _export_to(self, path: str) -> None:
        self._presenter.export(Path(path))

    @Slot(object)
    def _say_described(self, result: DescribeResult) -> None:
        parts = [self.tr("%n post(s) will be edited.", "", result.count)] if result.count else []
        if result.error is not None:
            parts.append(messages.sentence(result.error))
        self.say.emit(joined_texts(parts))

    @Slot(int)
    def _say_exported(self, count: int) -> None:
        self.say.emit(self.tr("%n post(s) exported.", "", count))

    @Slot(object)
    def _open_draft(self, draft: Draft) -> None:
        self.destination_requested.emit(DraftDestination(draft.id))

    @Slot(object)
    def _report(self, error: BaseException) -> None:
        self.say.emit(messages.sentence(error))
