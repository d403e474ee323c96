"""From a home server that was found on the network to an invitation there."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable

from kesong_desktop.api.pairing import PairingTicket, ask_pairing, begin_pairing, cancel_pairing
from kesong_desktop.errors import InvalidInput, Reason, ServerProblem
from kesong_desktop.model.home.discovery import NearbyServer
from kesong_desktop.model.social.invitation import Invitation

_POLL_S = 1.0
_POLLS = 130
"""A little longer than the server keeps a request."""


class PairingFlow:
    """Pairs with home servers; its coroutines run on the engine's loop. ``name`` is what this computer calls itself."""

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

    async def begin(self, server: NearbyServer) -> PairingTicket:
        """Ask to be let in, at the first of the server's addresses that answers; the ticket has the code for the screen.

        Raises:
            InvalidInput: the owner waits for nobody now, or too many have asked.
            ServerProblem: it does not answer.
        """
        failed: ServerProblem | None = None
        for host in server.hosts:
            try:
                return await begin_pairing(host, self._name, self._random_bytes)
            except ServerProblem as error:
                failed = error
        raise failed or InvalidInput(Reason.PAIRING_OVER)

    async def wait(self, ticket: PairingTicket) -> Invitation:
        """Wait until the owner has compared the codes, and return the invitation; when cancelled, the server is told.

        Raises:
            InvalidInput: the owner refused, or did not decide in time.
            ServerProblem: the server does not answer any longer.
        """
        try:
            for _ in range(_POLLS):
                code = await ask_pairing(ticket)
                if code:
                    return Invitation((ticket.host,), ticket.fingerprint, code)
                await self._sleep(_POLL_S)
        except asyncio.CancelledError:
            await asyncio.shield(cancel_pairing(ticket))
            raise
        raise InvalidInput(Reason.PAIRING_OVER)
