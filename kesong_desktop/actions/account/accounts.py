"""The signed-in accounts: lookup, selection and sign-out."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from kesong_desktop.errors import NoKeyring, NotFound, Reason
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.model.social.post import Person
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.secrets import SecretStore, SystemSecrets


class Accounts:
    """The accounts of the profile, and the capabilities of their servers.

    ``end_session`` signs out of an account on the engine's loop.
    """

    def __init__(
        self,
        store: AccountStore,
        secrets: SecretStore,
        settings: SettingsFile,
        end_session: Callable[[Account], Future[None]],
        report: Callable[[Event], None],
    ) -> None:
        self._store = store
        self._secrets = secrets
        self._settings = settings
        self._end_session = end_session
        self._report = report

    def all(self) -> list[Account]:
        """Return all accounts in the order in which they were added."""
        return self._store.all()

    def get(self, key: str) -> Account:
        """Return the account ``key``.

        Raises:
            NotFound: there is none.
        """
        return self._store.get(key)

    def current(self, key: str = "") -> Account:
        """Return the account ``key``; without one the account used last, else the first.

        Raises:
            NotFound: there is none.
        """
        if key:
            return self._store.get(key)
        chosen = self.current_or_none()
        if chosen is None:
            raise NotFound(Reason.NO_ACCOUNT)
        return chosen

    def current_or_none(self) -> Account | None:
        """Return the account used last, else the first; None if no account is signed in."""
        known = self._store.all()
        if not known:
            return None
        last = self._settings.load().account
        return next((account for account in known if account.key == last), known[0])

    def choose(self, account: Account) -> None:
        """Make ``account`` the default one."""
        self._settings.save(replace(self._settings.load(), account=account.key))
        self._report(AccountsChanged())

    def capability(self, account: Account) -> Capability:
        """Return the capability of the account's server as far as it is known, else conservative defaults."""
        known = self._store.capability(account.server)
        return known[0] if known else Capability()

    def take_profile(self, account: Account, person: Person) -> None:
        """Update the stored name and avatar of an account."""
        known = next((one for one in self._store.all() if one.key == account.key), None)
        if known is None:
            return
        changed = replace(known, display_name=person.display_name, avatar_url=person.avatar_url)
        if changed != known:
            self._store.put(changed)
            self._report(AccountsChanged())

    def sign_out(self, account: Account) -> Future[None]:
        """Sign out: revoke the token if the server supports it, and delete it here. Queued posts are kept."""
        return self._end_session(account)

    @property
    def keeps_tokens(self) -> bool:
        """False where tokens are lost when the program ends."""
        return self._secrets.keeps

    @property
    def token_store(self) -> str:
        """Name of the place where tokens are stored: ``keyring``, ``file`` or ``session``."""
        return self._secrets.kind

    @property
    def may_choose_token_store(self) -> bool:
        """Whether ``keep_tokens_in_file`` can be called: neither a variable nor a demo decided where tokens are stored."""
        return isinstance(self._secrets, SystemSecrets)

    def keep_tokens_in_file(self, *, on: bool) -> None:
        """Store tokens in a file that only this user can read, or in the system's keyring again; existing ones are moved.

        Raises:
            NoKeyring, StoreProblem: they could not be moved; nothing changed.
        """
        assert isinstance(self._secrets, SystemSecrets)
        self._secrets.keep_in_file(on=on)
        self._settings.save(replace(self._settings.load(), keep_sign_ins="file" if on else "keyring"))
        self._report(AccountsChanged())

    def require_lasting_tokens(self) -> None:
        """Check that tokens outlive this process, for commands that end at once.

        Raises:
            NoKeyring: tokens are only kept in memory.
        """
        if not self.keeps_tokens:
            raise NoKeyring
