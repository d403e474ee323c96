"""The further accounts of a draft: added, adapted and removed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesong_desktop.model.account import Account
from kesong_desktop.ui.draft.audience_presenter import AudiencePresenter, AudienceState
from kesong_desktop.ui.draft.version_sheet import VersionSheet
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import clear, menu, set_tip
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.chips import Chip
from kesong_desktop.ui.widgets.flow import FlowRow

_CHIP_PX, _CHIP_EDGES_PX = 230, 60


class FurtherAccounts(QWidget):
    """A chip for each further account, and a button to add one. ``changed`` is emitted when one was added, adapted or removed.

    A click on a chip opens a sheet with what is different there; its cross, or Del, removes the account.
    """

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, presenter: AudiencePresenter) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._presenter = presenter
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: tuple[object, ...] | None = None

    def show_state(self, state: AudienceState) -> bool:
        """Show the further accounts of the open draft; nothing where there is only one account, or the post is a reply.

        Returns whether the chips are created again.
        """
        self.setVisible(bool(state.further or state.addable))
        shown = (state.further, state.addable, state.adapted)
        if shown == self._shown:
            return False
        self._shown = shown
        clear(self._column)
        row = FlowRow()
        for account in state.further:
            row.add(self._chip(account, is_adapted=account.key in state.adapted))
        if state.addable:
            add = button(
                self.tr("Also post to…"), kind="link", small=True, icon=self._icons.icon("plus", "accent")
            )
            add.clicked.connect(partial(self._open_menu, add))
            row.add(add)
        self._column.addWidget(row)
        return True

    def _chip(self, account: Account, *, is_adapted: bool) -> Chip:
        name = messages.handle(account)
        words = self.tr("{account} · adapted").format(account=name) if is_adapted else name
        chip = Chip(words, self._icons, kind="tag", removable=True)
        room = self._theme.px(_CHIP_PX)
        if chip.sizeHint().width() > room:
            set_tip(chip, words)
            shown = QFontMetrics(chip.font()).elidedText(
                words, Qt.TextElideMode.ElideMiddle, room - _CHIP_EDGES_PX
            )
            chip.setText(shown)
        chip.clicked.connect(partial(self._open_sheet, account))
        chip.removed.connect(partial(self._do, partial(self._presenter.remove_account, account.key)))
        return chip

    def _open_menu(self, below: QWidget) -> None:
        shown = menu(self)
        for account in self._presenter.state().addable:
            add = partial(self._do, partial(self._presenter.add_account, account.key))
            shown.addAction(messages.handle(account), add)
        shown.popup(below.mapToGlobal(QPoint(0, below.height())))

    def _do(self, act: Callable[[], None], *_: object) -> None:
        act()
        self.changed.emit()

    def _open_sheet(self, account: Account) -> None:
        # The click on a chip's cross has removed it before.
        if account.key not in {one.key for one in self._presenter.state().further}:
            return
        sheet = VersionSheet(self._theme, self._icons, self._presenter, account, self.window())
        sheet.closed.connect(self._close)
        sheet.closed.connect(sheet.deleteLater)
        sheet.ask()

    @Slot()
    def _close(self) -> None:
        self.changed.emit()
