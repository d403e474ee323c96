"""Invitations for a new user, or for another device of an existing user. Each can be used once."""

import base64
import hashlib
from dataclasses import dataclass

import apsw

from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.oauth.authorization import AuthorizationService
from kesong_desktop.homeserver.problems import ApiProblem, invalid
from kesong_desktop.homeserver.service.people.accounts import AccountService
from kesong_desktop.homeserver.storage.database import HomeDatabase, row
from kesong_desktop.homeserver.storage.ids import ClockMs, RandomBytes

_BYTES = 16
_ROLES = ("member", "guest")
_GREET = """
INSERT OR IGNORE INTO follow (follower, followed)
    SELECT :new, id FROM account WHERE id <> :new AND NOT locked AND closed_ms = 0
    UNION ALL SELECT id, :new FROM account WHERE id <> :new AND role = 'owner' AND :role <> 'guest'
"""


@dataclass(frozen=True, slots=True)
class Welcome:
    """An accepted invitation: the account, and the token of its device."""

    account: int
    token: str


class InvitationService:
    """Creates invitations, and accepts them by their code."""

    def __init__(
        self,
        database: HomeDatabase,
        clock_ms: ClockMs,
        random_bytes: RandomBytes,
        limits: HomeLimits,
        *,
        accounts: AccountService,
        oauth: AuthorizationService,
    ) -> None:
        self._database = database
        self._clock_ms = clock_ms
        self._random_bytes = random_bytes
        self._limits = limits
        self._accounts = accounts
        self._oauth = oauth

    def create(self, role: str = "member", *, account: int | None = None) -> str:
        """Return a new code of 128 bits, valid once and for 15 minutes; with ``account`` for a device of that user.

        Problem 422 for an unknown role.
        """
        if role not in _ROLES:
            raise invalid("Role is not included in the list")
        code = base64.urlsafe_b64encode(self._random_bytes(_BYTES)).decode().rstrip("=")
        with self._database.write() as connection:
            connection.execute("DELETE FROM invitation WHERE created_ms <= ?", (self._oldest(),))
            connection.execute(
                "INSERT INTO invitation (hash, role, account, created_ms) VALUES (?, ?, ?, ?)",
                (_hash(code), role, account, self._clock_ms()),
            )
        return code

    def accept(
        self, code: str, name: str, password: str, *, display_name: str = "", app: str, device: str = ""
    ) -> Welcome:
        """Accept an invitation: create the user ``name``, or add a device, for which the name is ignored.

        A new user follows everybody who does not choose their followers. If the name is invalid, the code stays valid.

        Raises:
            Problem: 410 for an unknown, used or expired code.
            InvalidInput: the name or password cannot be used.
        """
        with self._database.read() as connection:
            self._check(connection, code)
            found = row(connection, "SELECT account FROM invitation WHERE hash = ?", (_hash(code),))
        is_device = bool(found and found[0] is not None)
        new = None if is_device else self._accounts.prepare(name, password, display_name)
        with self._database.write() as connection:
            self._check(connection, code)
            used = "DELETE FROM invitation WHERE hash = ? RETURNING role, account"
            role, account = row(connection, used, (_hash(code),)) or ("", None)
            if new is not None:
                account = self._accounts.insert(connection, new, role)
                connection.execute(_GREET, {"new": account, "role": role})
            return Welcome(account, self._oauth.issue_within(connection, account, app, device=device))

    def _check(self, connection: apsw.Connection, code: str) -> None:
        sql = "SELECT 1 FROM invitation WHERE hash = ? AND created_ms > ?"
        if row(connection, sql, (_hash(code), self._oldest())) is None:
            raise ApiProblem(410, "This invitation was used already or is too old. Ask for a new one")

    def _oldest(self) -> int:
        return self._clock_ms() - self._limits.invitation_ms


def _hash(code: str) -> bytes:
    return hashlib.sha256(code.encode()).digest()
