"""LocalServer: the home server that a profile runs for itself, and the sign-in there."""

import contextlib
import secrets
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Self

from kesong_desktop.actions.account.sign_in import SignIn
from kesong_desktop.errors import InvalidInput, KesongError, NotFound, Reason
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.account import Account
from kesong_desktop.model.home.discovery import Discovery
from kesong_desktop.model.home.pairing import PairingRequest
from kesong_desktop.model.social.invitation import Invitation
from kesong_desktop.paths import Paths
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.profile_lock import ProfileLock

if TYPE_CHECKING:
    from kesong_desktop.homeserver.announcement import SharingAnnouncement
    from kesong_desktop.homeserver.home_service import HomeService
    from kesong_desktop.homeserver.runner import HomeRunner


class LocalServer:
    """Runs the profile's home server between ``start`` and the end of the ``with`` block. Its port is remembered.

    ``decoder_pool`` decodes what is uploaded to it (None: one of its own); others find it by ``discovery`` while it is shared.
    """

    def __init__(
        self,
        paths: Paths,
        settings: SettingsFile,
        *,
        decoder_pool: DecoderPool | None = None,
        discovery: Discovery | None = None,
    ) -> None:
        self._paths = paths
        self._settings = settings
        self._decoder_pool = decoder_pool
        self._discovery = discovery
        self._stack = contextlib.ExitStack()
        self._runner: HomeRunner | None = None
        self._home: HomeService | None = None
        self._sharing: SharingAnnouncement | None = None
        self._fingerprint = b""

    def shared_hosts(self) -> tuple[str, ...]:
        """Return the addresses (``host:port``) of the shared server, empty while it is not shared."""
        return self._sharing.hosts if self._sharing else ()

    @property
    def is_running(self) -> bool:
        """Whether the home server is running."""
        return self._runner is not None and self._runner.is_running

    @property
    def home(self) -> "HomeService":
        """The service of the home server that runs."""
        if self._home is None:
            raise RuntimeError("the home server does not run")
        return self._home

    def start(self) -> str:
        """Start the server unless it runs, and return its URL.

        Raises:
            InvalidInput: the remembered port is in use.
            StoreProblem: its folder cannot be used.
        """
        if self._runner is not None:
            return self._runner.url
        # Imported late: the web server is slow to import, and the first window does not need it.
        from kesong_desktop.homeserver.admin import open_home  # noqa: PLC0415
        from kesong_desktop.homeserver.media_tools import real_tools  # noqa: PLC0415
        from kesong_desktop.homeserver.runner import (  # noqa: PLC0415
            SERVING_LOCK,
            HomeRunner,
            follow_addresses,
            make_sharing,
        )

        data = self._paths.home
        settings = self._settings.load()
        with contextlib.ExitStack() as stack:
            decoder_pool = self._decoder_pool or stack.enter_context(DecoderPool())
            home = stack.enter_context(open_home(data, tools=real_tools(decoder_pool)))
            stack.enter_context(ProfileLock(data / SERVING_LOCK))
            shared, sharing = None, None
            if settings.home_shared:
                shared, sharing = make_sharing(data, settings.home_shared_port, self._discovery)
                self._fingerprint = shared.fingerprint
            runner = stack.enter_context(
                HomeRunner(
                    home, port=settings.home_port, shared=shared, also_every_s=follow_addresses(sharing)
                )
            )
            if sharing is not None:
                stack.enter_context(sharing.begun(runner.shared_port))
            self._stack = stack.pop_all()
        self._home, self._runner, self._sharing = home, runner, sharing
        port = int(runner.url.rpartition(":")[2])
        new = replace(settings, home_port=port, home_server_on=True)
        if sharing is not None:
            new = replace(new, home_shared_port=runner.shared_port)
        if new != settings:
            self._settings.save(new)
        return runner.url

    def share(self, *, on: bool) -> None:
        """Share the server on the local network, or stop sharing; a running server is restarted.

        Raises:
            InvalidInput: the remembered port is in use.
            StoreProblem: its folder cannot be used.
        """
        before = self._settings.load()
        is_running = self.is_running
        self._settings.save(replace(before, home_shared=on))
        if not is_running:
            return
        self.stop()
        try:
            self.start()
        except KesongError:
            # Local use continues without sharing.
            self._settings.save(before)
            self.start()
            raise

    def invite(self, role: str = "member") -> Invitation:
        """Return a new invitation, valid once and for 15 minutes. ``role`` is ``member``, or ``guest``, who only reads.

        Raises:
            InvalidInput: the server is not shared.
        """
        if self._sharing is None:
            raise InvalidInput(Reason.HOME_NOT_SHARED)
        code = self.home.invitations.create(role)
        return Invitation(self._sharing.hosts, self._fingerprint, code)

    def open_pairing(self) -> None:
        """Accept pairing requests from the network, while the server is shared, until ``close_pairing``."""
        if self._sharing is not None:
            self.home.pairing.open(self._fingerprint)

    def close_pairing(self) -> None:
        """Accept no more pairing requests; accepted guests can still join."""
        if self._home is not None:
            self._home.pairing.close()

    def pairing_requests(self) -> tuple[PairingRequest, ...]:
        """Return the pending pairing requests, with the code that the guest's screen must show."""
        return self._home.pairing.waiting() if self._home is not None else ()

    def accept_pairing(self, request: str, role: str = "member") -> None:
        """Accept a pairing request, after the codes were compared.

        Raises:
            InvalidInput: the request has expired.
        """
        self.home.pairing.accept(request, role)

    def refuse_pairing(self, request: str) -> None:
        """Refuse the guest with this request."""
        self.home.pairing.cancel(request)

    def stop(self) -> None:
        """Stop the server; a second call does nothing."""
        self._stack.close()
        self._runner = self._home = self._sharing = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class LocalSignIn:
    """Signs in to the home server of this profile."""

    def __init__(self, server: LocalServer, sign_in: SignIn) -> None:
        self._server = server
        self._sign_in = sign_in

    def use(self, name: str, password: str = "") -> Account:
        """Start the home server, sign in as ``name``, who is added unless known, and return the account; waits for it.

        Without ``password`` a random one is set, because this computer keeps the token. A known name needs none either: who
        can open the profile owns its files.

        Raises:
            InvalidInput: the name is not valid, or the password too short.
        """
        username = name.strip().lower()
        if not username:
            raise InvalidInput(Reason.NAME_MISSING)
        url = self._server.start()
        home = self._server.home
        try:
            home.accounts.id_of(username)
        except NotFound:
            home.add_user(username, password or secrets.token_urlsafe(24))
        token = home.issue_token(username)
        return self._sign_in.with_token(url, token, is_home=True).result()
