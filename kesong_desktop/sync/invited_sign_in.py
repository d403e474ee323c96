"""Joining a home server by an invitation."""

import secrets as random_source

from kesong_desktop.api.invitation import fetch_certificate, redeem_invitation
from kesong_desktop.errors import InvalidInput, Reason, ServerProblem
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.invitation import Invitation
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.sync.sign_in import SignInFlow


class InvitedSignIn:
    """Joins home servers; its coroutine runs on the engine's loop. ``device`` is the name of this computer."""

    def __init__(self, accounts: AccountStore, flow: SignInFlow, device: str = "") -> None:
        self._accounts = accounts
        self._flow = flow
        self._device = device

    async def join(self, invitation: Invitation, name: str, password: str) -> Account:
        """Join under a user name, at the first of the server's addresses that answers, and return the account.

        The server's certificate is stored, and only it is trusted there from now on. Without a password a random one is set.

        Raises:
            InvalidInput: no name, the invitation was used or has expired, or the name or password is invalid.
            ServerProblem: the server does not answer, or another one does.
        """
        username = name.strip().lower()
        if not username:
            raise InvalidInput(Reason.NAME_MISSING)
        host, certificate = await _find(invitation)
        secret = password or random_source.token_urlsafe(24)
        token = await redeem_invitation(
            host, certificate, invitation.code, username, secret, device=self._device
        )
        origin = f"https://{host}"
        self._accounts.put_certificate(origin, certificate)
        return await self._flow.with_token(origin, token)


async def _find(invitation: Invitation) -> tuple[str, str]:
    """Return the first host that answers with the right certificate, and this."""
    failed: ServerProblem | None = None
    for host in invitation.hosts:
        try:
            return host, await fetch_certificate(host, invitation.fingerprint)
        except ServerProblem as error:
            # That another server answers is more informative than that none does.
            if failed is None or error.reason is Reason.CERTIFICATE_CHANGED:
                failed = error
    raise failed or InvalidInput(Reason.INVITATION_INVALID)
