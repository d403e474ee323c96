"""Opens the window on a profile, or hands the request over to the window that is open already.

Modules are imported inside the functions: a command without a window never loads ``ui`` or the home server, and the window is
drawn before anything but Qt and the theme is loaded.
"""

import contextlib
import os
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kesong_desktop.errors import KesongError, ProfileBusy
from kesong_desktop.paths import Paths
from kesong_desktop.settings import SettingsFile

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services
    from kesong_desktop.actions.system.doctor import Check
    from kesong_desktop.actions.system.remote_command import BeginDraft
    from kesong_desktop.model.account import Account
    from kesong_desktop.model.draft import Draft
    from kesong_desktop.model.outbox import PostJob
    from kesong_desktop.store.secrets import SecretStore
    from kesong_desktop.ui.startup.startup import GuiApplication

_HOLDER_START_S = 5.0
"""Another process that holds the profile may need this long until it takes requests."""


def window(
    paths: Paths,
    *,
    is_verbose: bool = False,
    secrets: "SecretStore | None" = None,
    is_demo: bool = False,
    draft: "Draft | None" = None,
    account: str = "",
    language: str = "",
) -> int:
    """Open the window on a profile, with ``draft`` if there is one; return the exit code when it is closed.

    Where another process has a window on this profile, that window comes to the front with the draft, and this returns.
    """
    refused: KesongError | None = None
    try:
        if not is_demo and _is_handed_over(paths, draft, account):
            return 0
    except KesongError as error:
        refused = error

    from kesong_desktop.ui.startup import startup

    application = startup.make_application(language or SettingsFile(paths.settings).load().language)

    def run() -> int:
        if refused is not None:
            return _show_error(application, refused)
        try:
            session = _WindowSession(
                application, paths, secrets, draft, account, is_demo=is_demo, is_verbose=is_verbose
            )
            return session.run()
        except ProfileBusy as error:
            is_taken = _is_taken_over(paths, draft, account)
            return 0 if is_taken else _show_error(application, error)
        except KesongError as error:
            return _show_error(application, error)

    code = run()
    startup.release_qt()
    return code


class _WindowSession:
    """The window from its first frame to its end: frame, profile, content, and all of it closed in the opposite order."""

    def __init__(
        self,
        application: "GuiApplication",
        paths: Paths,
        secrets: "SecretStore | None",
        draft: "Draft | None",
        account: str,
        *,
        is_demo: bool,
        is_verbose: bool,
    ) -> None:
        from kesong_desktop.ui.startup.window_frame import WindowFrame

        self._application = application
        self._paths = paths
        self._secrets = secrets
        self._draft = draft
        self._account = account
        self._is_demo = is_demo
        self._is_verbose = is_verbose
        self._frame = WindowFrame(SettingsFile(paths.settings).load())
        self._stack = contextlib.ExitStack()

    def run(self) -> int:
        """Show the window until it is closed; return the exit code."""
        from kesong_desktop.ui.startup import startup

        try:
            with self._stack:
                return startup.Startup(self._application, self._frame, _load_modules, self._fill).run()
        finally:
            startup.delete_now(self._application, self._frame)

    def _fill(self) -> None:
        from kesong_desktop.app.profile import open_profile
        from kesong_desktop.ui.shell.bridge import Bridge
        from kesong_desktop.ui.window import start

        bridge = Bridge()
        services = self._stack.enter_context(
            open_profile(
                self._paths, report=bridge.report, secrets=self._secrets, is_verbose=self._is_verbose
            )
        )
        request = _new_draft(self._draft, self._account)
        draft_id = services.system.commands.run(request).draft if request else ""
        self._stack.enter_context(
            start.fill_frame(
                self._application,
                self._frame,
                services,
                bridge,
                is_demo=self._is_demo,
                draft_id=draft_id,
            )
        )


def _load_modules() -> None:
    """Import what opens a profile, all of it without Qt."""
    import_module("kesong_desktop.app.profile")


def _show_error(application: "GuiApplication", error: KesongError) -> int:
    from kesong_desktop.ui.window import start

    return start.show_error(application, error)


def _new_draft(draft: "Draft | None", account: str) -> "BeginDraft | None":
    from kesong_desktop.actions.system.remote_command import BeginDraft

    return BeginDraft(draft, account, token=_activation_token()) if draft else None


def _activation_token() -> str:
    """Return the token with which the desktop lets another window come to the front; empty without one."""
    return os.environ.get("XDG_ACTIVATION_TOKEN", "")


def _is_handed_over(paths: Paths, draft: "Draft | None", account: str) -> bool:
    """Hand the request to the process that holds the profile, if there is one; return whether it took it.

    Raises:
        KesongError: it refused.
    """
    if not paths.instance_address.exists():
        return False
    from kesong_desktop.actions.system import remote_command

    request = _new_draft(draft, account) or remote_command.ShowWindow(_activation_token())
    return remote_command.hand_over(paths, request) is not None


def _is_taken_over(paths: Paths, draft: "Draft | None", account: str) -> bool:
    """Hand the request to the process that holds the profile, which may be starting; return whether it took it."""
    until_s = time.monotonic() + _HOLDER_START_S
    with contextlib.suppress(KesongError):
        while time.monotonic() < until_s:
            if _is_handed_over(paths, draft, account):
                return True
            time.sleep(0.1)
    return False


def run_self_test(services: "Services") -> "list[Check]":
    """Run the self-test on an empty profile; it draws the window once, without a screen."""
    from kesong_desktop.actions.system.self_test import SelfTest

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    def publish(picture: Path, account: "Account") -> "PostJob":
        draft = services.drafts.create([str(picture)], account=account)
        return services.outbox.run_until_idle(services.publishing.publisher.queue(draft, account))

    def draw() -> str:
        from kesong_desktop.ui.window import start

        return start.draw_once(services)

    return SelfTest(services.accounts, services.timelines, services.system.home.sign_in, publish, draw).run()
