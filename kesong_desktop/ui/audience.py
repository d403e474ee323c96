"""Where a post goes, and who can see it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from kesong_desktop.actions import posting
from kesong_desktop.model.account import Account, Capability, Visibility
from kesong_desktop.ui import messages
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.widgets.buttons import Segmented
from kesong_desktop.ui.widgets.field import Field
from kesong_desktop.ui.widgets.look import label


class Audience(QWidget):
    """Chooses account and visibility of the draft in hand; ``changed`` tells that either did."""

    changed = Signal()

    def __init__(self, stage: Stage, drafting: Drafting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._drafting = drafting
        self._accounts = QComboBox()
        self._accounts.activated.connect(self._choose_account)
        self._facts = label("", "small", "ink3", wrap=True)
        self._sees = Segmented(
            [
                (Visibility.PUBLIC, self.tr("Public")),
                (Visibility.UNLISTED, self.tr("Unlisted")),
                (Visibility.PRIVATE, self.tr("Followers")),
                (Visibility.DIRECT, self.tr("Direct")),
            ]
        )
        self._sees.changed.connect(self._choose_visibility)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Field(self.tr("Post to"), self._accounts))
        column.addWidget(self._facts)
        column.addSpacing(10)
        column.addWidget(Field(self.tr("Who can see it"), self._sees))

    @property
    def account(self) -> Account | None:
        """The account that the draft goes to: its own, else the one in use."""
        known = self._stage.desk.accounts.all()
        own = next((one for one in known if one.key == self._drafting.draft.account), None)
        return own or self._stage.account()

    @property
    def capability(self) -> Capability:
        """What that account's server can do."""
        account = self.account
        return posting.capability_of(self._stage.desk, account) if account else Capability()

    def show_draft(self) -> None:
        """Show the draft in hand."""
        known, account = self._stage.desk.accounts.all(), self.account
        self._accounts.clear()
        for one in known:
            self._accounts.addItem(messages.handle(one), one.key)
        if account is not None:
            self._accounts.setCurrentIndex([one.key for one in known].index(account.key))
            self._sees.set_value(self._drafting.draft.visibility or account.default_visibility)
        limits = self.capability.limits
        facts = (
            self.tr("{0} pictures").format(limits.pictures),
            self.tr("{0} characters").format(f"{limits.characters:,}"),
            f"{limits.image_bytes // 1_000_000} MB",
        )
        self._facts.setText(" · ".join(facts))

    @Slot(int)
    def _choose_account(self, index: int) -> None:
        self._drafting.change(account=self._accounts.itemData(index), place_id="")
        self.show_draft()
        self.changed.emit()

    @Slot(str)
    def _choose_visibility(self, value: str) -> None:
        self._drafting.change(visibility=Visibility(value))
        self.changed.emit()
