"""Opens a complete window on its own profile, in this process: real home server over loopback, real files."""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.autostart.autostart import AutostartHost, make_autostart
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.actions.system.release_check import ReleaseSource
from kesong_desktop.app import Environment, open_profile
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.paths import for_profile
from kesong_desktop.ui.shell.bridge import Bridge
from kesong_desktop.ui.shell.translation import WindowLanguage
from kesong_desktop.ui.widgets.toast import Toast
from kesong_desktop.ui.window import start
from tests.fakes import pictures
from tests.fakes.network import FakeNetwork
from tests.fakes.stores import stores
from tests.gui.person import Person
from tests.gui.window_queries import PATIENCE_MS

SIZE = (1200, 800)
PHOTOS = ("one.jpg", "two.jpg", "three.jpg", "four.png")
"""Painted photos: all but the last of one time and with a place."""
Prepare = Callable[[Services, LocalServer], None]
Open = Callable[..., AbstractContextManager[Person]]


def nothing(_desk: Services, _keeper: LocalServer) -> None:
    """A fresh profile."""


def settled(services: Services, _keeper: LocalServer) -> None:
    """An account on the profile's own home server, and a few photos in the roll. Once done it does nothing."""
    if services.accounts.all():
        return
    services.system.home.sign_in.use("mei")
    folder = services.system.paths.data / "Pictures"
    folder.mkdir()
    for number, name in enumerate(PHOTOS):
        if name.endswith(".png"):
            pictures.png(folder / name, (80, 80))
        else:
            pictures.jpeg(folder / name, (96, 64), hue=17 * number)
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(folder)))


@contextmanager
def real_window(
    application: QApplication,
    qtbot: Any,
    decoder_pool: DecoderPool,
    profile: Path,
    prepare: Prepare = settled,
    *,
    resize: bool = True,
    network: FakeNetwork | None = None,
    clock: Callable[[], float] = time.time,
    releases: ReleaseSource | None = None,
    is_demo: bool = False,
) -> Iterator[Person]:
    """Open the window as a start does, or as ``--demo`` does, and close it as a person does.

    ``clock`` gives the computer's time, ``releases`` is what the build names. An entry that starts the program at sign-in
    goes into the folder of the profile.
    """
    host = AutostartHost(platform="linux", user_folder=profile, variables={}, is_sandboxed=False)
    font, locale = application.font(), QLocale()
    kept = application.findChildren(WindowLanguage)
    with ExitStack() as stack:
        # The language belongs to the application, which the next test has as well.
        stack.callback(forget_languages, application, kept)
        stack.callback(QLocale.setDefault, locale)
        stack.callback(application.setFont, font)
        stack.callback(application.setStyleSheet, "")
        bridge = Bridge()
        services = stack.enter_context(
            open_profile(
                for_profile(profile),
                report=bridge.report,
                around=Environment(
                    clock=clock,
                    decoder_pool=decoder_pool,
                    discovery=network or FakeNetwork(),
                    autostart=lambda paths: make_autostart(paths, host),
                    release_source=lambda: releases or ReleaseSource(),
                ),
            )
        )
        keeper = services.system.home.server
        prepare(services, keeper)
        window = stack.enter_context(start.open_window(application, services, bridge, is_demo=is_demo))
        for toast in window.findChildren(Toast):
            # As long as anything is waited for: on a busy machine some seconds pass before a test looks at it.
            toast._timer.setInterval(PATIENCE_MS)
        if resize:
            window.resize(*SIZE)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        start.BackgroundJobs(window, is_demo=is_demo).begin()
        try:
            yield Person(qtbot, window, keeper)
        finally:
            # Also after a failed test: what the panes have begun must not run into the next one.
            window.close()


def forget_languages(application: QApplication, kept: list[WindowLanguage]) -> None:
    """Remove the languages that a window has begun to use."""
    for one in application.findChildren(WindowLanguage):
        if one not in kept:
            shiboken6.delete(one)


def elsewhere(server: str) -> Prepare:
    """An account on a server of which nothing is asked first, and a photo in the roll."""

    def prepare(services: Services, _keeper: LocalServer) -> None:
        account = Account(AccountKey(f"mei@{server.partition('://')[2]}"), server, "1", "mei")
        stores(services).accounts.put(account)
        stores(services).accounts.put_capability(server, Capability(), services.system.clock())
        stores(services).secrets.put(account.key, "token")
        folder = services.system.paths.data / "Pictures"
        folder.mkdir()
        pictures.jpeg(folder / "one.jpg", (96, 64))
        services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(folder)))

    return prepare
