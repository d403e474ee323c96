"""Presenter of the accounts and the visibility of a draft."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.account import Account, AccountKey, Capability, Visibility
from kesong_desktop.model.draft import AccountVersion, Draft
from kesong_desktop.model.draft_version import (
    account_keys,
    draft_for,
    version,
    with_accounts,
    with_changes,
    without_account,
)
from kesong_desktop.ui.draft.draft_session import DraftSession


@dataclass(frozen=True, slots=True)
class AudienceState:
    """The accounts that a draft can be posted with, the chosen one, what its server can do, and who will see the post.

    ``further`` accounts post it too, ``addable`` ones could; ``adapted`` are the keys of those for which something is different.
    """

    accounts: tuple[Account, ...] = ()
    account: Account | None = None
    capability: Capability = Capability()
    visibility: Visibility | None = None
    further: tuple[Account, ...] = ()
    addable: tuple[Account, ...] = ()
    adapted: frozenset[AccountKey] = frozenset()


@dataclass(frozen=True, slots=True)
class VersionState:
    """The open draft as it is posted with a further account.

    ``shape``: to which its photos are cropped, or empty. ``length`` is counted as its server does, which takes ``limit``.
    """

    draft: Draft
    shape: str
    length: int
    limit: int


class AccountList(Protocol):
    """What is needed of the accounts service."""

    def all(self) -> list[Account]:
        """Return every account, in the order in which they were added."""

    def capability(self, account: Account) -> Capability:
        """What an account's server can do."""


class AudiencePresenter(QObject):
    """Chooses account and visibility of the open draft. ``changed`` is emitted when either was chosen."""

    changed = Signal()

    def __init__(self, session: DraftSession, accounts: AccountList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._accounts = accounts

    @property
    def account(self) -> Account | None:
        """The account that the draft is posted with: its own, else the one in use."""
        return self._session.account

    @property
    def capability(self) -> Capability:
        """What that account's server can do; careful defaults where no account is signed in."""
        account = self.account
        return self._accounts.capability(account) if account else Capability()

    def state(self) -> AudienceState:
        """What is shown for the open draft."""
        account = self.account
        default = account.default_visibility if account else None
        draft, everyone = self._session.draft, tuple(self._accounts.all())
        keys = account_keys(draft, account.key) if account else ()
        others = () if draft.in_reply_to_id else tuple(one for one in everyone if one.key not in keys)
        return AudienceState(
            accounts=everyone,
            account=account,
            capability=self.capability,
            visibility=draft.visibility or default,
            further=tuple(one for one in everyone if one.key in keys[1:]),
            addable=others,
            adapted=frozenset(one.account for one in draft.further if one != AccountVersion(one.account)),
        )

    def choose_account(self, key: str) -> None:
        """Post with another account. The place id of the former server means nothing there."""
        further = tuple(one for one in self._session.draft.further if one.account != key)
        self._session.change(account=key, place_id="", further=further)
        self.changed.emit()

    def add_account(self, key: AccountKey) -> None:
        """Post with a further account too."""
        account, draft = self.account, self._session.draft
        if account is not None:
            keys = (*account_keys(draft, account.key), key)
            self._session.become(with_accounts(draft, keys))
            self.changed.emit()

    def remove_account(self, key: AccountKey) -> None:
        """Post no more with a further account."""
        self._session.become(without_account(self._session.draft, key))
        self.changed.emit()

    def version(self, key: AccountKey) -> VersionState:
        """What is posted with a further account."""
        draft = self._session.draft
        here, own = draft_for(draft, key), version(draft, key)
        account = next((one for one in self._accounts.all() if one.key == key), None)
        capability = self._accounts.capability(account) if account else Capability()
        try:
            text = here.wire_text()
        except InvalidInput:
            text = here.text
        shape = own.shape.value if own and own.shape else ""
        return VersionState(here, shape, capability.length(text, here.spoiler), capability.limits.characters)

    def adapt(self, key: AccountKey, **fields: object) -> None:
        """Change what is different for a further account; what is as in the draft again counts as not changed."""
        draft = self._session.draft
        same = {
            name
            for name in ("text", "tags", "spoiler")
            if name in fields and fields[name] == getattr(draft, name)
        }
        changes = {name: None if name in same else value for name, value in fields.items()}
        self._session.become(with_changes(draft, key, **changes))

    def reset(self, key: AccountKey) -> None:
        """Post the draft as it is with a further account."""
        further = tuple(
            AccountVersion(key) if one.account == key else one for one in self._session.draft.further
        )
        self._session.change(further=further)

    def choose_visibility(self, visibility: Visibility) -> None:
        """Show the post to other people."""
        self._session.change(visibility=visibility)
        self.changed.emit()
