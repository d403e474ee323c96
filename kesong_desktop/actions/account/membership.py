"""The user's account on a home server: devices, the archive, and leaving."""

import asyncio
import os
from concurrent.futures import Future
from pathlib import Path

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.api.client import Client
from kesong_desktop.model.account import Account
from kesong_desktop.model.home.device import Device
from kesong_desktop.private_files import open_new
from kesong_desktop.store.durable_files import problem_of
from kesong_desktop.sync.engine import Engine

_SOFTWARE = "kesong"


class HomeMembership:
    """Requests to the home server of an account. Each future may raise ``ServerProblem``."""

    def __init__(self, engine: Engine, accounts: Accounts) -> None:
        self._engine = engine
        self._accounts = accounts

    def is_member(self, account: Account) -> bool:
        """Return whether the account is at a home server of this program, as far as is known."""
        return account.is_home or self._accounts.capability(account).software == _SOFTWARE

    def devices(self, account: Account) -> Future[tuple[Device, ...]]:
        """Return the devices on which the user is signed in."""
        return self._engine.with_client(account, Client.devices)

    def revoke(self, account: Account, device: str) -> Future[None]:
        """Sign out a device of the user: its token is refused from then on."""
        return self._engine.with_client(account, lambda client: client.revoke_device(device))

    def save_archive(self, account: Account, target: Path) -> Future[None]:
        """Write a ZIP with all data of the user to ``target``, replacing an existing file.

        The future raises ``StoreProblem`` where it cannot be written; nothing changed then.
        """

        async def save(client: Client) -> None:
            part = target.with_name(f".{target.name}.part")
            try:
                with open_new(part) as file:
                    await client.download_archive(file)
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(part, target)
            except OSError as error:
                raise problem_of(error, target) from error
            finally:
                part.unlink(missing_ok=True)

        return self._engine.with_client(account, save)

    def leave(self, account: Account) -> Future[None]:
        """Delete the user and all their data from the server, and the account from this profile."""

        async def leave(client: Client) -> None:
            await client.leave(account.username)

        async def run() -> None:
            await asyncio.wrap_future(self._engine.with_client(account, leave))
            await asyncio.wrap_future(self._accounts.sign_out(account))

        return self._engine.submit(run())
