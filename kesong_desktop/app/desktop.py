"""Opens the window on a profile, or hands the request over to the window that is open already.

Modules are imported inside the functions: a command without a window never loads ``ui`` or the home server, and the window is
drawn before anything but Qt and the theme is loaded.
"""

import contextlib
import os
import time
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kesong_desktop.errors import KesongError, ProfileBusy, StoreDamaged
from kesong_desktop.paths import Paths
from kesong_desktop.settings import SettingsFile

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services
    from kesong_desktop.actions.system.diagnosis.check import Check
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
    is_hidden: bool = False,
) -> int:
    """Open the window on a profile, with ``draft`` if there is one; return the exit code when it is closed.

    Where another process has a window on this profile, that window comes to the front with the draft, and this returns. With
    ``is_hidden`` the program starts in the tray, if there is one; then another process is left as it is.
    """
    refused: KesongError | None = None
    try:
        if not is_demo and not is_hidden and _is_handed_over(paths, draft, account):
            return 0
    except KesongError as error:
        refused = error

    from kesong_desktop.ui.startup import startup

    application = startup.make_application(language or SettingsFile(paths.settings).load().language)

    def run() -> int:
        if refused is not None:
            return _show_error(application, refused, paths)
        try:
            session = _WindowSession(
                application,
                paths,
                secrets,
                draft,
                account,
                is_demo=is_demo,
                is_verbose=is_verbose,
                is_hidden=is_hidden,
            )
            return session.run()
        except ProfileBusy as error:
            is_taken = is_hidden or _is_taken_over(paths, draft, account)
            return 0 if is_taken else _show_error(application, error, paths)
        except KesongError as error:
            return _show_error(application, error, paths)

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
        is_hidden: bool,
    ) -> None:
        from kesong_desktop.ui.startup.window_frame import WindowFrame

        self._application = application
        self._paths = paths
        self._secrets = secrets
        self._draft = draft
        self._account = account
        self._is_demo = is_demo
        self._is_verbose = is_verbose
        self._is_hidden = is_hidden
        self._frame = WindowFrame(SettingsFile(paths.settings).load())
        self._stack = contextlib.ExitStack()

    def run(self) -> int:
        """Show the window until it is closed; return the exit code."""
        from kesong_desktop.ui.startup import startup

        try:
            with self._stack:
                started = startup.Startup(
                    self._application, self._frame, _load_modules, self._fill, is_hidden=self._is_hidden
                )
                return started.run()
        finally:
            startup.delete_now(self._application, self._frame)

    def _fill(self) -> None:
        from kesong_desktop.app.environment import DEFAULT_ENVIRONMENT, DEMO_ENVIRONMENT
        from kesong_desktop.app.profile import open_profile
        from kesong_desktop.ui.shell.bridge import Bridge
        from kesong_desktop.ui.window import start

        bridge = Bridge()
        services = self._stack.enter_context(
            open_profile(
                self._paths,
                report=bridge.report,
                secrets=self._secrets,
                is_verbose=self._is_verbose,
                around=DEMO_ENVIRONMENT if self._is_demo else DEFAULT_ENVIRONMENT,
            )
        )
        self._stack.enter_context(services.system.crash_reports.watch_process())
        request = _new_draft(self._draft, self._account)
        draft_id = services.system.commands.run(request).draft if request else ""
        self._stack.enter_context(
            start.fill_frame(
                self._application,
                self._frame,
                services,
                bridge,
                is_demo=self._is_demo,
                is_hidden=self._is_hidden,
                draft_id=draft_id,
            )
        )


def _load_modules() -> None:
    """Import what opens a profile, all of it without Qt."""
    import_module("kesong_desktop.app.profile")


def _show_error(application: "GuiApplication", error: KesongError, paths: Paths) -> int:
    from kesong_desktop.ui.startup import start_error

    if isinstance(error, StoreDamaged):
        from kesong_desktop.app.database import repair_databases

        return start_error.offer_repair(application, error, partial(repair_databases, paths))
    return start_error.show_error(application, error)


def _new_draft(draft: "Draft | None", account: str) -> "BeginDraft | None":
    if draft is None:
        return None
    from kesong_desktop.actions.system.remote_command import BeginDraft

    return BeginDraft(draft, account, token=_activation_token())


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


def run_self_test(services: "Services", *, is_deep: bool = False) -> "list[Check]":
    """Run the self-test on an empty profile; it draws the window once, without a screen.

    With ``is_deep`` it draws on the screen, and tries what depends on the system.
    """
    from kesong_desktop.actions.system.self_test import SelfTest
    from kesong_desktop.ui.startup.screen_checks import play_once, screen_checks

    if not is_deep:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    def publish(picture: Path, account: "Account") -> "PostJob":
        draft = services.drafts.create([str(picture)], account=account)
        return services.outbox.run_until_idle(services.publishing.publisher.queue(draft, account))

    def draw() -> str:
        from kesong_desktop.ui.window import start

        return start.draw_once(services)

    checks = SelfTest(
        services.accounts,
        services.timelines,
        services.system.home.sign_in,
        publish,
        try_window=draw,
        try_player=play_once,
    ).run()
    if is_deep:
        from kesong_desktop.actions.system.diagnosis.system_checks import system_checks

        system = services.system
        checks += [*system_checks(system.paths, system.home.server, system.autostart), *screen_checks()]
    return checks
