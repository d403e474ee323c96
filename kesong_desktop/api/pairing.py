"""Pairing with a home server on the network: both screens show a code, and the owner accepts the guest."""

import asyncio
import base64
import binascii
import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kesong_desktop.api.http.error_conversion import raise_for
from kesong_desktop.api.http.transport import answer_of, converted, in_path, make_http
from kesong_desktop.api.invitation import look_at_certificate
from kesong_desktop.api.wire import lenient_decode
from kesong_desktop.errors import (
    InvalidInput,
    KesongError,
    NotThisProtocol,
    Reason,
    ServerProblem,
    Unreachable,
)
from kesong_desktop.model.home.pairing import NONCE_BYTES, PairingState, keeps_commitment, pairing_code

_PATH = "/api/kesong/v1/pairing"
_DEADLINE_S = 10.0
_REFUSALS = {
    403: Reason.PAIRING_CLOSED,
    404: Reason.PAIRING_OVER,
    409: Reason.PAIRING_OVER,
    429: Reason.PAIRING_BUSY,
}


@dataclass(frozen=True, slots=True)
class PairingTicket:
    """A pairing in progress: the ``code`` is shown to the user, the rest is needed to poll its state."""

    host: str
    certificate: str
    fingerprint: bytes
    id: str
    code: str


async def begin_pairing(host: str, name: str, random_bytes: Callable[[int], bytes]) -> PairingTicket:
    """Ask the server at ``host`` to pair with this computer, which it shows as ``name``.

    From the second request on, only the server whose certificate is part of the code is contacted.

    Raises:
        InvalidInput: pairing is not open, or there are too many requests.
        ServerProblem: it does not answer, or violates the protocol.
    """
    pem, fingerprint = await look_at_certificate(host)
    offer = await _call(host, pem, "POST", "", {"name": name})
    number, committed = offer.get("id"), _bytes(offer.get("commitment"), host)
    if not isinstance(number, str) or not number:
        raise NotThisProtocol(host, why="a pairing without an id")
    nonce = random_bytes(NONCE_BYTES)
    shown = {"nonce": base64.b64encode(nonce).decode()}
    try:
        answer = await _call(host, pem, "POST", number, shown)
    except asyncio.CancelledError:
        await asyncio.shield(_withdraw(host, pem, number))
        raise
    other = _bytes(answer.get("nonce"), host)
    if not keeps_commitment(committed, fingerprint, other):
        raise Unreachable(host, Reason.CERTIFICATE_CHANGED)
    return PairingTicket(host, pem, fingerprint, number, pairing_code(fingerprint, other, nonce))


async def ask_pairing(ticket: PairingTicket) -> str:
    """Return the code of the invitation, empty until the owner has decided.

    Raises:
        InvalidInput: the owner refused, or the request has expired.
        ServerProblem: the server does not answer.
    """
    answer = await _call(ticket.host, ticket.certificate, "GET", ticket.id)
    state, code = answer.get("state"), answer.get("code")
    if state == PairingState.WAITING:
        return ""
    if state == PairingState.ACCEPTED and isinstance(code, str) and code:
        return code
    raise InvalidInput(Reason.PAIRING_REFUSED)


async def cancel_pairing(ticket: PairingTicket) -> None:
    """Cancel the request on the server; if that fails, the request expires by itself."""
    await _withdraw(ticket.host, ticket.certificate, ticket.id)


async def _withdraw(host: str, certificate: str, number: str) -> None:
    with contextlib.suppress(KesongError):
        await _call(host, certificate, "DELETE", number)


async def _call(
    host: str, certificate: str, method: str, number: str, fields: dict[str, str] | None = None
) -> dict[str, Any]:
    origin = f"https://{host}"
    path = f"{_PATH}/{in_path(number)}" if number else _PATH
    http = make_http(origin, certificate=certificate)
    try:
        async with converted(origin, _DEADLINE_S):
            response = await answer_of(http.stream(method, origin + path, json=fields), host)
    except ServerProblem as error:
        if error.reason is Reason.CERTIFICATE_UNTRUSTED:
            raise Unreachable(host, Reason.CERTIFICATE_CHANGED) from error
        raise
    finally:
        await http.aclose()
    if response.status_code in _REFUSALS:
        raise InvalidInput(_REFUSALS[response.status_code])
    raise_for(response, response.content, host, time.time())
    raw = lenient_decode.read(response.content, host)
    if not isinstance(raw, dict):
        raise NotThisProtocol(host, why="a pairing that is none")
    return raw


def _bytes(text: object, host: str) -> bytes:
    try:
        return base64.b64decode(text if isinstance(text, str) else "", validate=True)
    except (binascii.Error, ValueError) as error:
        raise NotThisProtocol(host, why="a pairing that is none") from error
