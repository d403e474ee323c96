"""The panel at the right of the planner: the drafts without a time, and the button that gives them one."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kesong_desktop.model.plan.entry import PostingPlan
from kesong_desktop.ui.planner.draft_tray import DraftTray
from kesong_desktop.ui.planner.model import TrayModel
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label, set_tip
from kesong_desktop.ui.widgets.buttons import button

_SIDE_PX = 16


class TrayPanel(QFrame):
    """``fill_requested`` carries the ids of the drafts to be put on posting times."""

    fill_requested = Signal(object)

    def __init__(self, context: UiContext, drafts: TrayModel) -> None:
        super().__init__()
        self._drafts = drafts
        self.tray = DraftTray(context, drafts)
        self.setProperty("role", "inspector")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(8)
        self._hint = label("", "small", "ink3", wrap=True)
        for words in (label(self.tr("Drafts without a time"), "body_strong", wrap=True), self._hint):
            words.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
            column.addWidget(words)
        column.addWidget(self.tray, 1)
        self.fill = button(self.tr("Fill times"), kind="filled")
        set_tip(self.fill, self.tr("Put drafts on the next free posting times"))
        self.fill.clicked.connect(self._ask_fill)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        foot.addWidget(self.fill)
        column.addLayout(foot)

    @property
    def least_px(self) -> int:
        """The width that the words of the button need."""
        return self.fill.minimumSizeHint().width() + 2 * _SIDE_PX + 2

    def show_plan(self, plan: PostingPlan) -> None:
        """Show the drafts of a plan."""
        self._drafts.replace_items(plan.drafts)
        self.fill.setVisible(bool(plan.drafts and plan.slots))
        if plan.drafts:
            self._hint.setText(self.tr("Drag one onto a day, or press Enter."))
        else:
            self._hint.setText(self.tr("Drafts that you write are listed here, to be put on a day."))

    @Slot()
    def _ask_fill(self) -> None:
        self.fill_requested.emit(self.tray.chosen)
