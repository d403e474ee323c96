"""OAuth 2: client apps, one-time codes with PKCE, and tokens stored as hashes.

Source: RFC 6749, 7009, 7636, 8252.
"""

import base64
import contextlib
import hashlib
import hmac
import json
import re
from collections.abc import Sequence
from urllib.parse import urlsplit

import apsw

from kesong_desktop.errors import StoreProblem
from kesong_desktop.homeserver.events import TokenRevoked
from kesong_desktop.homeserver.limits import DAY_MS, HOUR_MS, HomeLimits
from kesong_desktop.homeserver.oauth import scopes as scope_rules
from kesong_desktop.homeserver.oauth.unused_apps import end_old_app_tokens, forget_unused_apps
from kesong_desktop.homeserver.problems import OAuthProblem, invalid
from kesong_desktop.homeserver.storage.database import HomeDatabase, row
from kesong_desktop.homeserver.storage.ids import ClockMs, IdGenerator, RandomBytes
from kesong_desktop.homeserver.storage.oauth_records import AppRecord, GrantRecord, IssuedToken

_NOTED_MS = HOUR_MS // 6
"""Resolution of the time of last use of a device."""
OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{0,63}")
_FORBIDDEN_SCHEMES = {"javascript", "data", "vbscript", "file", "about", "blob", "filesystem"}
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")
_CODE = "SELECT app, account, redirect_uri, scopes, challenge, created_ms, used FROM code WHERE hash = ?"
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")


def is_redirect_uri(uri: str) -> bool:
    """Return whether a redirect URI is allowed: http, https, a private-use scheme, or the out-of-band page."""
    if uri == OUT_OF_BAND:
        return True
    if len(uri) > 2000 or not uri.isprintable() or " " in uri:
        return False
    try:
        parts = urlsplit(uri)
        parts.port  # noqa: B018 - reading it checks it
    except ValueError:
        return False
    if parts.fragment or not _SCHEME.fullmatch(parts.scheme) or parts.scheme in _FORBIDDEN_SCHEMES:
        return False
    return bool(parts.hostname) and "@" not in parts.netloc if parts.scheme in {"http", "https"} else True


def allows_redirect(registered: Sequence[str], asked: str) -> bool:
    """Return whether ``asked`` is registered; the port of a loopback address is ignored (RFC 8252, 7.3)."""
    return asked in registered or (
        is_redirect_uri(asked) and any(_is_same_loopback(known, asked) for known in registered)
    )


def is_challenge(text: str) -> bool:
    """Return whether this is a PKCE S256 challenge."""
    return bool(_CHALLENGE.fullmatch(text))


class AuthorizationService:
    """Registers apps, and issues codes and tokens: secrets of 256 bits, stored as SHA-256."""

    def __init__(
        self,
        database: HomeDatabase,
        ids: IdGenerator,
        clock_ms: ClockMs,
        random_bytes: RandomBytes,
        limits: HomeLimits,
    ) -> None:
        self._database = database
        self._ids = ids
        self._clock_ms = clock_ms
        self._random_bytes = random_bytes
        self._limits = limits

    def register(
        self, name: str, redirect_uris: Sequence[str], scopes: str, website: str
    ) -> tuple[AppRecord, str]:
        """Register a client app; return it and its secret. Problem 422 for an invalid name, redirect URI or scope."""
        asked = scope_rules.parse(scopes or "read")
        if not name.strip() or len(name) > 200 or len(website) > 2000:
            raise invalid("Application name can't be blank or too long")
        if not 1 <= len(redirect_uris) <= 20 or not all(is_redirect_uri(uri) for uri in redirect_uris):
            raise invalid("Redirect URI must be an absolute URI")
        if asked is None:
            raise invalid("Scopes doesn't match configured on the server")
        client_id, secret = self._secret(), self._secret()
        with self._database.write() as connection:
            app = AppRecord(self._ids.take(), name, website, client_id, tuple(redirect_uris), asked)
            connection.execute(
                "INSERT INTO app VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    app.id,
                    name,
                    website,
                    client_id,
                    token_hash(secret),
                    json.dumps(redirect_uris),
                    " ".join(asked),
                ),
            )
            forget_unused_apps(connection, self._clock_ms() - self._limits.code_ms)
        return app, secret

    def app(self, client_id: str) -> AppRecord | None:
        """Return the app with this client id, or None."""
        with self._database.read() as connection:
            return _app(connection, client_id)

    def issue_code(
        self, app: AppRecord, account: int, redirect_uri: str, scopes: Sequence[str], challenge: str
    ) -> str:
        """Return a code that the app can exchange for a token once, within ten minutes."""
        code = self._secret()
        with self._database.write() as connection:
            connection.execute("DELETE FROM code WHERE created_ms < ?", (self._clock_ms() - DAY_MS,))
            connection.execute(
                "INSERT INTO code (hash, app, account, redirect_uri, scopes, challenge, created_ms)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    token_hash(code),
                    app.id,
                    account,
                    redirect_uri,
                    " ".join(scopes),
                    challenge,
                    self._clock_ms(),
                ),
            )
        return code

    def redeem(self, client_id: str, secret: str, code: str, redirect_uri: str, verifier: str) -> IssuedToken:
        """Exchange a code for a token. A second use also revokes the token (RFC 6749, 4.1.2).

        Raises:
            OAuthProblem: ``invalid_client`` or ``invalid_grant``.
        """
        problem = OAuthProblem(
            "invalid_grant", "The code is invalid, expired, used, or was meant for another request"
        )
        with self._database.write() as connection:
            found = row(connection, _CODE, (token_hash(code),))
            app = _checked_app(
                connection, client_id, secret, is_public=bool(found and found[4] and not secret)
            )
            if found is None or found[0] != app.id:
                raise problem
            _, account, meant_for, scopes, challenge, created_ms, used = found
            if used:
                connection.execute("DELETE FROM token WHERE code = ?", (token_hash(code),))
                self._database.note(TokenRevoked())
                token = None
            elif (
                self._clock_ms() - created_ms > self._limits.code_ms
                or redirect_uri != meant_for
                or not _is_proven(challenge, verifier)
            ):
                token = None
            else:
                connection.execute("UPDATE code SET used = 1 WHERE hash = ?", (token_hash(code),))
                token = self._issue(connection, app, account, tuple(scopes.split()), token_hash(code))
        if token is None:
            raise problem
        return token

    def issue_to_app(self, client_id: str, secret: str, scopes: str) -> IssuedToken:
        """Return a token for the app itself, without a user (client credentials)."""
        with self._database.write() as connection:
            app = _checked_app(connection, client_id, secret, is_public=False)
            asked = scope_rules.parse(scopes or " ".join(app.scopes))
            if asked is None or not all(scope_rules.covers(app.scopes, scope) for scope in asked):
                raise OAuthProblem("invalid_scope", "The program did not register these scopes")
            issued = self._issue(connection, app, None, asked, None)
            end_old_app_tokens(connection, app.id)
            return issued

    def issue_to_person(self, account: int, app_name: str) -> str:
        """Return a token with all scopes of a user, issued on this computer without OAuth."""
        with self._database.write() as connection:
            return self.issue_within(connection, account, app_name)

    def issue_within(
        self, connection: apsw.Connection, account: int, app_name: str, *, device: str = ""
    ) -> str:
        """Return a token with all scopes of a user, within a transaction; ``device`` is the name of the computer."""
        token, now = self._secret(), self._clock_ms()
        everything = ("read", "write", "follow")
        _insert_token(
            connection,
            token,
            app=None,
            app_name=app_name,
            account=account,
            scopes=everything,
            code=None,
            now=now,
            device=device,
        )
        return token

    def grant(self, token: str) -> GrantRecord | None:
        """Return the grant of a token, or None. Updates the last use of the device from time to time."""
        sql = (
            "SELECT coalesce(t.account, 0), t.app_name, coalesce(a.website, ''), t.scopes, p.role = 'guest', t.used_ms"
            " FROM token t LEFT JOIN app a ON a.id = t.app LEFT JOIN account p ON p.id = t.account"
            " WHERE t.hash = ?"
        )
        with self._database.read() as connection:
            found = row(connection, sql, (token_hash(token),))
        if found is None:
            return None
        if self._clock_ms() - found[5] >= _NOTED_MS:
            self._note_use(token)
        return GrantRecord(found[0], found[1], found[2], tuple(found[3].split()), is_guest=bool(found[4]))

    def _note_use(self, token: str) -> None:
        # A full disk must not prevent reading.
        with contextlib.suppress(StoreProblem), self._database.write() as connection:
            sql = "UPDATE token SET used_ms = ? WHERE hash = ?"
            connection.execute(sql, (self._clock_ms(), token_hash(token)))

    def revoke(self, client_id: str, secret: str, token: str) -> None:
        """Revoke a token; an unknown one is ignored. OAuthProblem for a token of another app."""
        with self._database.write() as connection:
            app = _checked_app(connection, client_id, secret, is_public=not secret)
            found = row(connection, "SELECT app FROM token WHERE hash = ?", (token_hash(token),))
            if found and found[0] != app.id:
                raise OAuthProblem(
                    "unauthorized_client", "You are not authorized to revoke this token", status=403
                )
            connection.execute("DELETE FROM token WHERE hash = ?", (token_hash(token),))
            self._database.note(TokenRevoked())

    def _issue(
        self,
        connection: apsw.Connection,
        app: AppRecord,
        account: int | None,
        scopes: tuple[str, ...],
        code: bytes | None,
    ) -> IssuedToken:
        token, now = self._secret(), self._clock_ms()
        _insert_token(
            connection,
            token,
            app=app.id,
            app_name=app.name,
            account=account,
            scopes=scopes,
            code=code,
            now=now,
        )
        return IssuedToken(token, scopes, now)

    def _secret(self) -> str:
        return base64.urlsafe_b64encode(self._random_bytes(32)).decode().rstrip("=")


def token_hash(secret: str) -> bytes:
    """Return the SHA-256 under which a token, code or secret is stored."""
    return hashlib.sha256(secret.encode()).digest()


def _insert_token(
    connection: apsw.Connection,
    token: str,
    *,
    app: int | None,
    app_name: str,
    account: int | None,
    scopes: tuple[str, ...],
    code: bytes | None,
    now: int,
    device: str = "",
) -> None:
    connection.execute(
        "INSERT INTO token (hash, app, app_name, account, scopes, code, created_ms, device)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (token_hash(token), app, app_name, account, " ".join(scopes), code, now, device),
    )


def _app(connection: apsw.Connection, client_id: str) -> AppRecord | None:
    sql = "SELECT id, name, website, redirect_uris, scopes FROM app WHERE client_id = ?"
    found = row(connection, sql, (client_id,))
    if found is None:
        return None
    number, name, website, uris, scopes = found
    return AppRecord(number, name, website, client_id, tuple(json.loads(uris)), tuple(scopes.split()))


def _checked_app(connection: apsw.Connection, client_id: str, secret: str, *, is_public: bool) -> AppRecord:
    """Return the app after checking its secret, or its PKCE verifier if ``is_public``."""
    app = _app(connection, client_id)
    kept = row(connection, "SELECT secret_hash FROM app WHERE client_id = ?", (client_id,))
    if app is None or kept is None or not (is_public or hmac.compare_digest(kept[0], token_hash(secret))):
        raise OAuthProblem("invalid_client", "Client authentication failed", status=401)
    return app


def _is_proven(challenge: str, verifier: str) -> bool:
    if not challenge:
        return True
    if not _VERIFIER.fullmatch(verifier):
        return False
    digest = hashlib.sha256(verifier.encode()).digest()
    return hmac.compare_digest(base64.urlsafe_b64encode(digest).decode().rstrip("="), challenge)


def _is_same_loopback(known: str, asked: str) -> bool:
    one, other = urlsplit(known), urlsplit(asked)
    if one.scheme != "http" or other.scheme != "http" or one.hostname not in _LOOPBACK:
        return False
    return (one.hostname, one.path, one.query) == (other.hostname, other.path, other.query)
