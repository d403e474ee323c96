"""Joining a home server by an invitation: its certificate is fetched first, and verified by its fingerprint."""

import hashlib
import hmac
import ssl
import time
from typing import Any

import httpx

from kesong_desktop.api.http.error_conversion import raise_for
from kesong_desktop.api.http.handshake_closer import close_broken_handshakes
from kesong_desktop.api.http.transport import answer_of, converted, make_http
from kesong_desktop.api.wire import lenient_decode
from kesong_desktop.errors import InvalidInput, NotThisProtocol, Reason, Unreachable

CERTIFICATE_PATH = "/kesong/authority.pem"
_JOIN_PATH = "/api/kesong/v1/join"
_CONNECT_S = 5.0
"""Short, so that a host name without an answer does not delay the next address."""
_DEADLINE_S = 60.0
_GONE = 410
_INVALID = 422


async def fetch_certificate(host: str, fingerprint: bytes) -> str:
    """Return the CA certificate (PEM) of the home server at ``host``, whose SHA-256 is ``fingerprint``.

    Raises:
        Unreachable: there is no answer, or another server answers.
        ServerProblem: it is no home server.
    """
    pem, found = await look_at_certificate(host)
    if not hmac.compare_digest(found, fingerprint):
        raise Unreachable(host, Reason.CERTIFICATE_CHANGED)
    return pem


async def prove_server(host: str, certificate: str) -> None:
    """Check that the server at ``host`` has the private key of this certificate (PEM).

    Raises:
        ServerProblem: it does not have the key, or does not answer.
    """
    origin = f"https://{host}"
    http = make_http(origin, certificate=certificate)
    try:
        async with converted(origin, _CONNECT_S):
            response = await answer_of(http.stream("GET", origin + CERTIFICATE_PATH), host)
    finally:
        await http.aclose()
    raise_for(response, response.content, host, time.time())


async def look_at_certificate(host: str) -> tuple[str, bytes]:
    """Return the certificate (PEM) that the server at ``host`` presents, and its SHA-256. It is not verified.

    Raises:
        ServerProblem: it does not answer, or is no home server.
    """
    origin = f"https://{host}"
    # The certificate is not verified yet: the caller compares the fingerprint.
    async with (
        httpx.AsyncClient(
            verify=False,  # noqa: S501
            trust_env=False,
            follow_redirects=False,
            event_hooks={"request": [close_broken_handshakes]},
        ) as http,
        converted(origin, _CONNECT_S),
    ):
        response = await answer_of(http.stream("GET", origin + CERTIFICATE_PATH), host)
    raise_for(response, response.content, host, time.time())
    try:
        pem = response.content.decode("ascii")
        found = hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).digest()
    except ValueError as error:
        raise NotThisProtocol(host, why="no certificate") from error
    return pem, found


async def redeem_invitation(
    host: str, certificate: str, code: str, name: str, password: str, *, device: str = ""
) -> str:
    """Join under ``name`` with the code of an invitation and return the token; ``device`` is the name of this computer.

    Raises:
        InvalidInput: the invitation was used or has expired, or the name or password is invalid.
        ServerProblem: the server does not answer, or fails.
    """
    origin = f"https://{host}"
    fields = {"code": code, "username": name, "password": password, "client_name": "Kesong", "device": device}
    http = make_http(origin, certificate=certificate)
    try:
        async with converted(origin, _DEADLINE_S):
            response = await answer_of(http.stream("POST", origin + _JOIN_PATH, json=fields), host)
    finally:
        await http.aclose()
    if response.status_code == _GONE:
        raise InvalidInput(Reason.INVITATION_USED)
    if response.status_code == _INVALID:
        _raise_refusal(response.content, host)
    raise_for(response, response.content, host, time.time())
    raw = lenient_decode.read(response.content, host)
    token = raw.get("access_token") if isinstance(raw, dict) else None
    if not isinstance(token, str) or not token:
        raise NotThisProtocol(host, why="no token")
    return token


def _raise_refusal(body: bytes, host: str) -> None:
    """Raise ``InvalidInput`` for a known error of the name or password."""
    raw = lenient_decode.read(body, host)
    if not isinstance(raw, dict):
        return
    reason, facts = raw.get("reason"), raw.get("facts")
    if reason in _REFUSALS and isinstance(facts, dict):
        known: dict[str, Any] = {
            str(key): value for key, value in facts.items() if key in _FACTS and isinstance(value, str | int)
        }
        raise InvalidInput(Reason(reason), **known)


_FACTS = frozenset({"name", "shortest", "longest", "limit"})
_REFUSALS = frozenset(
    {Reason.USER_NAME_INVALID, Reason.USER_NAME_TAKEN, Reason.PASSWORD_LENGTH, Reason.DISPLAY_NAME_TOO_LONG}
)
