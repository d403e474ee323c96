"""One signed-in client for each account, and what its server can do."""

import logging
from collections.abc import Callable

from kesong_desktop.api.client import Client
from kesong_desktop.errors import KesongError, NotAuthorised
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.store.accounts import Accounts
from kesong_desktop.store.secrets import Secrets
from kesong_desktop.sync.renewal import Renewals

log = logging.getLogger(__name__)
FRESH_S = 24 * 3600.0


class Connections:
    """Clients by account, made when first needed. Lives on the engine's loop."""

    def __init__(
        self,
        accounts: Accounts,
        secrets: Secrets,
        make: Callable[[str, str], Client],
        clock: Callable[[], float],
    ) -> None:
        self._accounts = accounts
        self._make = make
        self._clock = clock
        self._clients: dict[AccountKey, Client] = {}
        self._due_s: dict[AccountKey, float] = {}
        self._renewals = Renewals(accounts, secrets, clock)

    async def client(self, account: Account) -> Client:
        """The client of ``account``.

        Raises:
            NotAuthorised: there is no token for it on this computer.
        """
        known = self._clients.get(account.key)
        if known is not None and self._clock() < self._due_s[account.key]:
            return known
        token, due_s = await self._renewals.token(account)
        if not token:
            raise NotAuthorised(account.host)
        known = self._clients.get(account.key)  # another call may have made it meanwhile
        if known is None:
            known = self._clients[account.key] = self._make(account.server, token)
        elif due_s != self._due_s[account.key]:
            known.use_token(token)
        self._due_s[account.key] = due_s
        return known

    async def capability(self, account: Account) -> Capability:
        """What the server can do: asked once a day, else as remembered; careful fall-backs where nothing is known."""
        remembered = self._accounts.capability(account.server)
        if remembered is not None and self._clock() - remembered[1] < FRESH_S:
            return remembered[0]
        try:
            found = await (await self.client(account)).capability()
        except KesongError as error:
            log.info("%s did not say what it can do: %s", account.host, error.code)
            return remembered[0] if remembered else Capability()
        self._accounts.put_capability(account.server, found, self._clock())
        return found

    async def forget(self, account: Account) -> None:
        """Close the account's client; the next one takes the token that is then there."""
        known = self._clients.pop(account.key, None)
        if known is not None:
            await known.close()

    async def close(self) -> None:
        """Close every client."""
        for client in self._clients.values():
            await client.close()
        self._clients.clear()
