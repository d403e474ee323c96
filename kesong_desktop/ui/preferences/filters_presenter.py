"""The filters of the account in use, as the preferences list and change them: without widgets."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.social.filters import Filters
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.post_filter import PostFilter
from kesong_desktop.ui.shell.background import Background


@dataclass(frozen=True, slots=True)
class FiltersState:
    """The filters of ``account``. ``is_available``: its server has filters; ``can_edit``: they can be changed here.

    ``problem`` is why they could not be listed.
    """

    account: AccountKey = AccountKey("")
    filters: tuple[PostFilter, ...] = ()
    is_available: bool = False
    can_edit: bool = False
    is_loading: bool = False
    problem: BaseException | None = None


class FiltersPresenter(QObject):
    """Lists filters from the server, adds and deletes them. ``failed`` carries why a change was not made."""

    state_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, accounts: Accounts, filters: Filters, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._filters = filters
        self._background = background
        self._state = FiltersState()

    @property
    def state(self) -> FiltersState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    @Slot()
    def refresh(self) -> None:
        """List the filters of the account in use, where its server has any."""
        account = self._accounts.current_or_none()
        if account is None or not self._filters.can_list(account):
            self._tell(FiltersState())
            return
        before = self._state if self._state.account == account.key else FiltersState(account.key)
        can_edit = self._filters.can_edit(account)
        self._tell(replace(before, is_available=True, can_edit=can_edit, is_loading=True, problem=None))
        listed, failed = partial(self._listed, account.key), partial(self._list_failed, account.key)
        self._background.watch(self._filters.all(account), self, listed, failed)

    def add(self, wanted: PostFilter, lasts_s: int) -> None:
        """Add a filter that ends after ``lasts_s`` seconds, or (0) not by itself."""
        account = self._accounts.current_or_none()
        if account is not None and wanted.words:
            sent = self._filters.add(account, wanted, lasts_s=lasts_s)
            self._background.watch(sent, self, lambda _: self.refresh(), self._change_failed)

    def delete(self, filter_id: str) -> None:
        """Delete a filter: it goes from the list at once, and comes back if the server does not delete it."""
        account = self._accounts.current_or_none()
        if account is not None:
            before = self._state
            left = tuple(one for one in before.filters if one.id != filter_id)
            self._tell(replace(before, filters=left))
            sent = self._filters.delete(account, filter_id)
            self._background.watch(sent, self, lambda _: self.refresh(), partial(self._delete_failed, before))

    def _listed(self, key: AccountKey, found: tuple[PostFilter, ...]) -> None:
        if key == self._state.account:
            self._tell(replace(self._state, filters=found, is_loading=False))

    def _list_failed(self, key: AccountKey, error: BaseException) -> None:
        if key == self._state.account:
            self._tell(replace(self._state, is_loading=False, problem=error))

    def _delete_failed(self, before: FiltersState, error: BaseException) -> None:
        if before.account == self._state.account:
            self._tell(replace(self._state, filters=before.filters))
        self.failed.emit(error)

    def _change_failed(self, error: BaseException) -> None:
        self.failed.emit(error)

    def _tell(self, state: FiltersState) -> None:
        self._state = state
        self.state_changed.emit(state)
