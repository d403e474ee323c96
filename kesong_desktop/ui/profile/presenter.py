"""Whom the profile pane shows, and when it asks the server: without widgets."""

from dataclasses import dataclass, replace
from functools import partial

from msgspec import structs
from PySide6.QtCore import QObject, Signal, Slot

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.timeline.people import People
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import (
    AccountsChanged,
    Event,
    InteractionRefused,
    PersonChanged,
    ReachabilityChanged,
)
from kesong_desktop.model.features import SocialFeatures
from kesong_desktop.model.outbox import Verb
from kesong_desktop.model.social.profile import AccountRelationship, Profile
from kesong_desktop.ui.shell.background import Background
from kesong_desktop.ui.shell.destination import ProfileDestination


@dataclass(frozen=True, slots=True)
class ProfileState:
    """What is known of the person in the pane.

    ``profile`` is None until something is known of them. ``problem`` is why the last pull failed. ``number`` is another one
    for another person.
    """

    account: Account | None = None
    target: ProfileDestination = ProfileDestination()
    profile: Profile | None = None
    relationship: AccountRelationship | None = None
    features: SocialFeatures = SocialFeatures()
    is_loading: bool = False
    problem: BaseException | None = None
    number: int = 0

    @property
    def person_id(self) -> str:
        """The id of the person; empty while it is not known."""
        if self.profile is not None:
            return self.profile.person.id
        return self.target.account_id

    @property
    def is_own(self) -> bool:
        """Whether it is the profile of the account in use."""
        return self.account is not None and self.person_id == self.account.remote_id

    @property
    def shows_posts(self) -> bool:
        """Whether posts of the user can be asked for."""
        if self.profile is None or self.profile.is_suspended:
            return False
        stands = self.relationship
        return stands is None or not (stands.blocking or stands.blocked_by)

    @property
    def full_handle(self) -> str:
        """``@name@host``, by which any server finds the person."""
        if self.profile is None or self.account is None:
            return self.target.handle
        handle = self.profile.person.handle
        return handle if "@" in handle[1:] else f"{handle}@{self.account.host}"

    @property
    def url(self) -> str:
        """The web page of the person."""
        return (self.profile.person.url if self.profile else "") or self.target.url


class ProfilePresenter(QObject):
    """Reads a profile from the cache, and has it pulled. ``state_changed`` carries a ``ProfileState``."""

    state_changed = Signal(object)

    def __init__(
        self, accounts: Accounts, people: People, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._people = people
        self._background = background
        self._state = ProfileState()

    @property
    def state(self) -> ProfileState:
        """The state as last emitted with ``state_changed``."""
        return self._state

    def show(self, target: ProfileDestination) -> None:
        """Show a person as they are cached, and pull what is new; the same person again is only pulled."""
        account = self._accounts.current_or_none()
        if account is not None and not target.account_id and not target.handle:
            target = structs.replace(target, account_id=account.remote_id)
        if target == self._state.target and account == self._state.account:
            self.refresh()
            return
        features = self._accounts.capability(account).social if account else SocialFeatures()
        self._state = ProfileState(account, target, features=features, number=self._state.number + 1)
        self._read()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Pull the profile, unless that is under way."""
        state, account = self._state, self._state.account
        if account is None or state.is_loading:
            return
        self._change(is_loading=True)
        if state.person_id:
            future = self._people.refresh(account, state.person_id)
        else:
            future = self._people.find(account, state.target.handle)
        number = state.number
        self._background.watch(future, self, partial(self._pulled, number), partial(self._failed, number))

    def take(self, event: Event) -> None:
        """Read the person again if an event changed them; follow the account in use."""
        state, account = self._state, self._state.account
        key = account.key if account else ""
        match event:
            case PersonChanged(one, person_id) if one == key and person_id == state.person_id:
                self._read()
            case InteractionRefused(one, target, verb) if (
                one == key and target == state.person_id and verb == Verb.FOLLOW
            ):
                self.refresh()
            case ReachabilityChanged(one, None) if one == key and state.problem is not None:
                self.refresh()
            case AccountsChanged() if account is not None:
                self._follow_account(account)

    def _follow_account(self, before: Account) -> None:
        now = self._accounts.current_or_none()
        if now is None:
            self._state = ProfileState(number=self._state.number + 1)
            self.state_changed.emit(self._state)
        elif now.key != before.key:
            # Ids are those of one server: the others find the person by name.
            target = ProfileDestination(handle=self._state.full_handle, url=self._state.url)
            self.show(ProfileDestination() if self._state.is_own else target)
        else:
            self._change(account=now)

    def _read(self) -> None:
        state, account = self._state, self._state.account
        if account is None:
            self._change(profile=None, relationship=None)
            return
        if state.person_id:
            profile = self._people.profile(account, state.person_id)
        else:
            profile = self._people.profile_by_name(account, state.target.handle)
        known = profile or state.profile
        stands = self._people.relationship(account, known.person.id) if known else None
        self._change(profile=known, relationship=stands)

    def _pulled(self, number: int, profile: Profile) -> None:
        if number == self._state.number:
            self._state = replace(self._state, is_loading=False, problem=None, profile=profile)
            self._read()

    def _failed(self, number: int, error: BaseException) -> None:
        if number == self._state.number:
            self._change(is_loading=False, problem=error)

    def _change(self, **fields: object) -> None:
        changed = replace(self._state, **fields)  # type: ignore[arg-type]
        self._state = changed
        self.state_changed.emit(changed)
