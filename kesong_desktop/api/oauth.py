"""OAuth sign-in of a native app: RFC 8252 with PKCE (RFC 7636), by a loopback redirect or a pasted code."""

import base64
import hashlib
import re
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urlsplit

import httpx

from kesong_desktop.api.http.error_conversion import raise_for
from kesong_desktop.api.http.transport import answer_of, converted, make_http, server_offset_s
from kesong_desktop.api.wire import lenient_decode
from kesong_desktop.errors import (
    AppForgotten,
    Forbidden,
    Gone,
    NotAuthorised,
    NotThisProtocol,
    Reason,
    Rejected,
    ServerFault,
    ServerProblem,
    SignInFailed,
)

SCOPES = "read write follow"
PASTED = "urn:ietf:wg:oauth:2.0:oob"
"""Redirect URI of the flow in which the user pastes the code."""
_NO_SUCH_ADDRESS = frozenset({404, 405, 410})
_UNKNOWN_APP = re.compile(r"(invalid|unknown)[ _]client|client authentication failed", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AppCredentials:
    """Client id and secret of this app on one server, for one redirect URI."""

    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str = ""


@dataclass(frozen=True, slots=True)
class TokenGrant:
    """An access token. ``life_s`` is 0 if it does not expire; ``refresh_token`` may be empty."""

    token: str = field(repr=False)
    refresh_token: str = field(default="", repr=False)
    life_s: float = 0.0


def make_pkce(random_bytes: bytes) -> tuple[str, str]:
    """Return (verifier, challenge) of the method S256 from 32 random bytes."""
    verifier = _url_safe(random_bytes)
    return verifier, _url_safe(hashlib.sha256(verifier.encode()).digest())


async def register_app(
    server: str, redirect_uri: str, *, http: httpx.AsyncClient | None = None
) -> AppCredentials:
    """Register this app on a server, for one redirect URI.

    Raises:
        Forbidden: it registers no apps.
        ServerProblem: it refuses this one, could not be reached, or failed.
    """
    fields = {"client_name": "Kesong", "redirect_uris": redirect_uri, "scopes": SCOPES, "website": ""}
    try:
        raw = await _post(server, "/api/v1/apps", fields, http)
    except NotAuthorised as error:
        # No token was sent, so none is wrong.
        raise Forbidden(error.server, said=error.said) from error
    if not raw.get("client_id") or not raw.get("client_secret"):
        raise NotThisProtocol(urlsplit(server).netloc, why="an app without an id")
    return AppCredentials(str(raw["client_id"]), str(raw["client_secret"]), redirect_uri)


def authorize_url(server: str, app: AppCredentials, *, state: str, challenge: str) -> str:
    """Return the URL of the page on which the user signs in and authorizes the app."""
    query = {
        "response_type": "code",
        "client_id": app.client_id,
        "redirect_uri": app.redirect_uri,
        "scope": SCOPES,
        "state": state,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    return f"{server}/oauth/authorize?{urlencode(query)}"


async def exchange(
    server: str, app: AppCredentials, code: str, verifier: str, *, http: httpx.AsyncClient | None = None
) -> TokenGrant:
    """Exchange a code for an access token.

    Raises:
        AppForgotten: the server does not know this app (any more).
        SignInFailed: it rejects the code.
        ServerProblem: it does not answer, or fails.
    """
    fields = {
        "grant_type": "authorization_code",
        "code": code.strip(),
        "client_id": app.client_id,
        "client_secret": app.client_secret,
        "redirect_uri": app.redirect_uri,
        "code_verifier": verifier,
        "scope": SCOPES,
    }
    try:
        return await _granted(server, fields, http)
    except ServerFault as error:
        if error.status != 500 or error.said:
            raise
        # Takahē fails with a web page if a code is wrong or was used.
        raise SignInFailed(error.server, Reason.SIGN_IN_CODE_USED) from error


async def refresh(
    server: str, app: AppCredentials, refresh_token: str, *, http: httpx.AsyncClient | None = None
) -> TokenGrant:
    """Return a new access token before the old one expires.

    Raises:
        AppForgotten: the server does not know this app (any more).
        SignInFailed: it rejects the refresh token.
        ServerProblem: it does not answer, or fails.
    """
    fields = {
        "grant_type": "refresh_token",
        "refresh_token": refresh_token,
        "client_id": app.client_id,
        "client_secret": app.client_secret,
        "scope": SCOPES,
    }
    return await _granted(server, fields, http)


async def is_known(server: str, app: AppCredentials, *, http: httpx.AsyncClient | None = None) -> bool:
    """Return False if the server answers that it does not know this app (any more): sign-in would end on an error page.

    Raises:
        ServerProblem: it does not answer, or fails.
    """
    fields = {
        "grant_type": "client_credentials",
        "client_id": app.client_id,
        "client_secret": app.client_secret,
        "redirect_uri": app.redirect_uri,
        "scope": "read",
    }
    try:
        await _post(server, "/oauth/token", fields, http)
    except NotAuthorised:
        return False
    except (Rejected, Forbidden) as error:
        return not _UNKNOWN_APP.search(error.said)
    except (Gone, NotThisProtocol, ServerFault):
        return True
    return True


async def revoke(
    server: str, app: AppCredentials, token: str, *, http: httpx.AsyncClient | None = None
) -> None:
    """Revoke a token. A server without revocation is no error."""
    fields = {"client_id": app.client_id, "client_secret": app.client_secret, "token": token}
    try:
        await _post(server, "/oauth/revoke", fields, http)
    except ServerProblem:
        return


async def _granted(server: str, fields: dict[str, str], http: httpx.AsyncClient | None) -> TokenGrant:
    host = urlsplit(server).netloc
    try:
        raw = await _post(server, "/oauth/token", fields, http)
    except (Rejected, NotAuthorised, Forbidden, Gone) as error:
        if "code" in fields and not error.said and error.facts.get("status") in _NO_SUCH_ADDRESS:
            # It says nothing of the code.
            raise
        kind = AppForgotten if _UNKNOWN_APP.search(error.said) else SignInFailed
        raise kind(host, _reason_for(kind, fields), said=error.said) from error
    token, renewal, life_s = raw.get("access_token"), raw.get("refresh_token"), raw.get("expires_in")
    if not isinstance(token, str) or not token:
        raise SignInFailed(host, Reason.SIGN_IN_NO_TOKEN)
    if not isinstance(life_s, int | float) or isinstance(life_s, bool) or not 0 < life_s < 1e11:
        life_s = 0
    return TokenGrant(token, renewal if isinstance(renewal, str) else "", float(life_s))


def _reason_for(kind: type[AppForgotten | SignInFailed], fields: dict[str, str]) -> Reason:
    if kind is AppForgotten:
        return Reason.APP_FORGOTTEN
    return Reason.SIGN_IN_CODE_USED if "code" in fields else Reason.SIGN_IN_REFUSED


async def _post(
    server: str, path: str, fields: dict[str, str], http: httpx.AsyncClient | None
) -> dict[str, Any]:
    host = urlsplit(server).netloc
    own = http is None
    http = http or make_http(server)
    try:
        async with converted(server, 60.0):
            response = await answer_of(http.stream("POST", server + path, data=fields), host)
        now_s = time.time()
        now_s += server_offset_s(response.headers, now_s) or 0.0
        raise_for(response, response.content, host, now_s)
        raw = lenient_decode.read(response.content, host)
        if not isinstance(raw, dict):
            raise NotThisProtocol(host, why="no object")
        return raw
    finally:
        if own:
            await http.aclose()


def _url_safe(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")
