"""Signing in as a native app should: RFC 8252 with PKCE (RFC 7636) over a loopback redirect, or a code that is pasted."""

import asyncio
import base64
import hashlib
import html
import ipaddress
import re
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx

from kesong_desktop.api import salvage
from kesong_desktop.api.convert import raise_for
from kesong_desktop.api.transport import converted, is_loopback, make_http, server_offset_s
from kesong_desktop.errors import (
    Forbidden,
    Gone,
    InvalidInput,
    NotAuthorised,
    NotThisProtocol,
    Rejected,
    ServerProblem,
    SignInFailed,
)

SCOPES = "read write follow"
PASTED = "urn:ietf:wg:oauth:2.0:oob"
"""The redirect address of the flow in which the person pastes the code."""
_HOST = re.compile(r"(?=.{1,253}(:|$))([^\W_]([\w-]{0,61}[^\W_])?\.)*[^\W_]([\w-]{0,61}[^\W_])?(:\d{1,5})?")
_V6 = re.compile(r"\[[^\[\]]+\](:\d{1,5})?")


@dataclass(frozen=True, slots=True)
class AppCredentials:
    """This program as one server knows it, for one redirect address."""

    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str = ""


def normalise_server(text: str) -> str:
    """The origin that any spelling means: ``host``, ``https://host/path``, ``@me@host``, ``http://127.0.0.1:8000``.

    Plain http is kept for this computer alone.

    Raises:
        InvalidInput: it is no name of a server.
    """
    mend = "Type its name as in a browser, such as pixelfed.social."
    name = text.strip().rstrip("/")
    scheme, separator, rest = name.partition("://")
    if separator and scheme.lower() not in {"http", "https"}:
        raise InvalidInput(f"“{text}” is not the address of a server.", mend)
    host = (rest if separator else name).partition("/")[0].rpartition("@")[2].lower()
    if not _is_host(host):
        raise InvalidInput(f"“{text}” is not the address of a server.", mend)
    if is_loopback(f"http://{host}"):
        return f"{scheme.lower() if separator else 'http'}://{host}"
    if separator and scheme.lower() == "http":
        raise InvalidInput(f"{host} would be spoken to without encryption.", f"Use https://{host} instead.")
    return f"https://{host}"


def make_pkce(random_bytes: bytes) -> tuple[str, str]:
    """(verifier, challenge) of the method S256 out of 32 random bytes."""
    verifier = _url_safe(random_bytes)
    return verifier, _url_safe(hashlib.sha256(verifier.encode()).digest())


async def register_app(
    server: str, redirect_uri: str, *, http: httpx.AsyncClient | None = None
) -> AppCredentials:
    """Make this program known to a server, for one redirect address."""
    fields = {"client_name": "Kesong", "redirect_uris": redirect_uri, "scopes": SCOPES, "website": ""}
    raw = await _post(server, "/api/v1/apps", fields, http)
    if not raw.get("client_id") or not raw.get("client_secret"):
        raise NotThisProtocol(urlsplit(server).netloc, why="an app without an id")
    return AppCredentials(str(raw["client_id"]), str(raw["client_secret"]), redirect_uri)


def authorize_url(server: str, app: AppCredentials, *, state: str, challenge: str) -> str:
    """The page on which the person signs in and agrees."""
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
) -> str:
    """The access token for a code.

    Raises:
        SignInFailed: the server does not take the code.
        ServerProblem: it could not be asked, or broke.
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
    host = urlsplit(server).netloc
    try:
        raw = await _post(server, "/oauth/token", fields, http)
    except (Rejected, NotAuthorised, Forbidden, Gone) as error:
        raise SignInFailed(host, why=error.said or "the code was refused") from error
    token = raw.get("access_token")
    if not isinstance(token, str) or not token:
        raise SignInFailed(host, why="the server gave no token")
    return token


async def revoke(
    server: str, app: AppCredentials, token: str, *, http: httpx.AsyncClient | None = None
) -> None:
    """Tell the server to forget a token. Servers without such a thing are no error."""
    fields = {"client_id": app.client_id, "client_secret": app.client_secret, "token": token}
    try:
        await _post(server, "/oauth/revoke", fields, http)
    except ServerProblem:
        return


class LoopbackReceiver:
    """Waits on 127.0.0.1 for the browser to bring the code. Wrong requests are answered and ignored.

    ``port`` 0 takes a free one; ``path`` must be hard to guess.
    """

    def __init__(self, path: str, *, port: int = 0) -> None:
        self._path = f"/{path}"
        self._port = port
        self._server: asyncio.Server | None = None
        self._answers: asyncio.Queue[dict[str, str]] = asyncio.Queue()

    @property
    def redirect_uri(self) -> str:
        """The address to give to the server."""
        return f"http://127.0.0.1:{self._port}{self._path}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self._port, limit=16_384)
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    async def code(self, server: str, state: str, *, timeout_s: float = 300.0) -> str:
        """The code that comes with the right ``state``.

        Raises:
            SignInFailed: the person said no, or nothing came in time.
        """
        host = urlsplit(server).netloc
        try:
            async with asyncio.timeout(timeout_s):
                while True:
                    answer = await self._answers.get()
                    if answer.get("state") != state:
                        continue
                    if answer.get("code"):
                        return answer["code"]
                    raise SignInFailed(
                        host, why=answer.get("error_description") or answer.get("error") or "no code came"
                    )
        except TimeoutError as error:
            raise SignInFailed(host, why="nobody answered in the browser for five minutes") from error

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(5):
                request = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n", 1)[0]
            method, _, rest = request.partition(" ")
            parts = urlsplit(rest.partition(" ")[0])
            is_ours = method == "GET" and parts.path == self._path
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            is_ours = is_ours and "state" in query
            writer.write(_answer(200 if is_ours else 404, went_well="code" in query))
            await writer.drain()
            if is_ours:
                self._answers.put_nowait(query)
        except (TimeoutError, OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            return  # somebody knocked and went away; the right request may still come
        finally:
            writer.close()


def _answer(status: int, *, went_well: bool) -> bytes:
    words = (
        "You are signed in. You can close this page now."
        if went_well
        else "The sign-in did not finish. Try it again in Kesong."
    )
    if status != 200:
        words = "There is nothing here."
    page = (
        '<!doctype html><meta charset="utf-8"><title>Kesong</title>'
        '<body style="background:#FBF7F0;color:#2A211A;font:18px/1.6 system-ui;text-align:center;padding-top:20vh">'
        f"<h1 style='font-size:28px'>Kesong</h1><p>{html.escape(words)}</p>"
    ).encode()
    head = (
        f"HTTP/1.1 {status} {'OK' if status == 200 else 'Not Found'}\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(page)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + page


async def _post(
    server: str, path: str, fields: dict[str, str], http: httpx.AsyncClient | None
) -> dict[str, Any]:
    host = urlsplit(server).netloc
    own = http is None
    http = http or make_http(server)
    try:
        async with converted(server, 60.0):
            response = await http.post(server + path, data=fields)
        raise_for(response, response.content, host, server_offset_s(response.headers, 0.0) or 0.0)
        raw = salvage.read(response.content, host)
        if not isinstance(raw, dict):
            raise NotThisProtocol(host, why="no object")
        return raw
    finally:
        if own:
            await http.aclose()


def _url_safe(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _is_host(text: str) -> bool:
    """True for a name or an address in a network, with or without a port."""
    try:
        parts = urlsplit(f"//{text}")
        if parts.port == 0:
            return False
        if text.startswith("["):
            ipaddress.IPv6Address(parts.hostname or "")
    except ValueError:
        return False
    return bool((_V6 if text.startswith("[") else _HOST).fullmatch(text))
