"""Pairing with a home server that was found on the network, to get an invitation."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable

from kesong_desktop.api.pairing import PairingTicket, ask_pairing, begin_pairing, cancel_pairing
from kesong_desktop.errors import InvalidInput, Reason, ServerProblem
from kesong_desktop.model.home.discovery import NearbyServer
from kesong_desktop.model.social.invitation import Invitation

_POLL_S = 1.0
_POLLS = 130
"""Polls for a little longer than the server keeps a request."""


class PairingFlow:
    """Pairs with home servers; its coroutines run on the engine's loop. ``name`` is the name of this computer."""

    def __init__(
        self,
        name: str,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._name = name
        self._sleep = sleep
        self._random_bytes = random_bytes

    async def pair(self, server: NearbyServer, show: Callable[[str], object]) -> Invitation:
        """Request access to the server, and return the invitation once its owner has compared the codes.

        ``show`` gets the code for this screen, on the engine's thread. When cancelled, so is the request on the server.

        Raises:
            InvalidInput: pairing is not open, the owner refused or did not decide in time, or there are too many requests.
            ServerProblem: the server does not answer.
        """
        ticket = await self._begin(server)
        try:
            show(ticket.code)
            for _ in range(_POLLS):
                code = await ask_pairing(ticket)
                if code:
                    return Invitation((ticket.host,), ticket.fingerprint, code)
                await self._sleep(_POLL_S)
        except asyncio.CancelledError:
            await asyncio.shield(cancel_pairing(ticket))
            raise
        raise InvalidInput(Reason.PAIRING_OVER)

    async def _begin(self, server: NearbyServer) -> PairingTicket:
        """Return the ticket of the first of the server's addresses that answers."""
        failed: ServerProblem | None = None
        for host in server.hosts:
            try:
                return await begin_pairing(host, self._name, self._random_bytes)
            except ServerProblem as error:
                failed = error
        raise failed or InvalidInput(Reason.PAIRING_OVER)
