"""This computer as a home: the home server that a profile runs for itself."""

import contextlib
import secrets
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Self

from kesong_desktop.actions import accounts
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import InvalidInput, NotFound
from kesong_desktop.homeserver.ids import now_ms
from kesong_desktop.imaging.fence.gate import Fence
from kesong_desktop.model.account import Account
from kesong_desktop.paths import Paths
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.lock import ProfileLock

if TYPE_CHECKING:
    from kesong_desktop.homeserver.home import Home
    from kesong_desktop.homeserver.runner import HomeRunner


class DemoClock:
    """A clock that can be set to a time in the past, so that a demonstration's posts are of several days."""

    def __init__(self) -> None:
        self.behind_ms = 0

    def __call__(self) -> int:
        """Milliseconds since 1970."""
        return now_ms() - self.behind_ms


class HomeKeeper:
    """Runs the profile's home server between ``start`` and the end of the ``with`` block. Its port is remembered.

    With ``is_demo`` its clock is ``clock``, which may be set.
    What is sent to it is decoded behind ``fence`` (None: one of its own).
    """

    def __init__(
        self, paths: Paths, settings: SettingsFile, *, is_demo: bool = False, fence: Fence | None = None
    ) -> None:
        self._paths = paths
        self._settings = settings
        self._is_demo = is_demo
        self._fence = fence
        self._stack = contextlib.ExitStack()
        self._runner: HomeRunner | None = None
        self._home: Home | None = None
        self.clock = DemoClock()

    @property
    def is_running(self) -> bool:
        """Whether it serves."""
        return self._runner is not None and self._runner.is_running

    @property
    def home(self) -> "Home":
        """The home that is served."""
        if self._home is None:
            raise RuntimeError("the home server does not run")
        return self._home

    def start(self) -> str:
        """Serve, and return the address. Does nothing but that where it serves already.

        Raises:
            InvalidInput: the remembered port is in use.
            StoreProblem: its folder cannot be used.
        """
        if self._runner is not None:
            return self._runner.url
        # The web server is heavy, and only who serves needs it: the first window is drawn without it.
        from kesong_desktop.homeserver.admin import open_home  # noqa: PLC0415
        from kesong_desktop.homeserver.runner import SERVING_LOCK, HomeRunner  # noqa: PLC0415
        from kesong_desktop.homeserver.tools import real_tools  # noqa: PLC0415

        data = self._paths.home
        settings = self._settings.load()
        with contextlib.ExitStack() as stack:
            clock_ms = self.clock if self._is_demo else now_ms
            fence = self._fence or stack.enter_context(Fence())
            home = stack.enter_context(open_home(data, clock_ms=clock_ms, tools=real_tools(fence)))
            stack.enter_context(ProfileLock(data / SERVING_LOCK))
            runner = stack.enter_context(HomeRunner(home, port=settings.home_port))
            self._stack = stack.pop_all()
        self._home, self._runner = home, runner
        port = int(runner.url.rpartition(":")[2])
        if (settings.home_port, settings.home_server_on) != (port, True):
            self._settings.save(replace(settings, home_port=port, home_server_on=True))
        return runner.url

    def stop(self) -> None:
        """Stop serving; a second call does nothing."""
        self._stack.close()
        self._runner = self._home = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


async def use_this_computer(desk: Desk, keeper: HomeKeeper, name: str, password: str = "") -> Account:
    """Start the profile's home server and sign in as ``name``, who is added there unless known.

    Without ``password`` one that nobody knows is set: this computer holds the token. A known name needs none either, for whoever
    opens this profile owns its files.

    Raises:
        InvalidInput: the name is none, or the password too short.
    """
    username = name.strip().lower()
    if not username:
        raise InvalidInput("A name is needed.", "Use letters a to z, digits and underscores.")
    server = keeper.start()
    try:
        keeper.home.accounts.id_of(username)
    except NotFound:
        keeper.home.add_user(username, password or secrets.token_urlsafe(24))
    token = keeper.home.issue_token(username)
    return await accounts.add_with_token(desk, server, token, is_home=True)
