"""A whole window on a profile of its own, in this process: real home server over loopback, real files."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from kesong_desktop.actions import homing, rolling
from kesong_desktop.actions.desk import Desk
from kesong_desktop.actions.homing import HomeKeeper
from kesong_desktop.app import Surroundings, open_desk
from kesong_desktop.imaging.fence.gate import Fence
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.paths import for_profile
from kesong_desktop.ui import start
from kesong_desktop.ui.bridge import Bridge
from tests.fakes import pictures
from tests.gui.person import Person

SIZE = (1200, 800)
PHOTOS = ("one.jpg", "two.jpg", "three.jpg", "four.png")
"""Painted photos: all but the last of one time and with a place."""
Prepare = Callable[[Desk, HomeKeeper], None]
Open = Callable[..., AbstractContextManager[Person]]


def nothing(_desk: Desk, _keeper: HomeKeeper) -> None:
    """A fresh profile."""


def settled(desk: Desk, keeper: HomeKeeper) -> None:
    """An account on the profile's own home server, and a few photos in the roll. Once done it does nothing."""
    if desk.accounts.all():
        return
    asyncio.run(homing.use_this_computer(desk, keeper, "mei"))
    folder = desk.paths.data / "Pictures"
    folder.mkdir()
    for number, name in enumerate(PHOTOS):
        if name.endswith(".png"):
            pictures.png(folder / name, (80, 80))
        else:
            pictures.jpeg(folder / name, (96, 64), hue=17 * number)
    rolling.scan(desk, str(rolling.add_folder(desk, folder)))


@contextmanager
def living(
    application: QApplication,
    qtbot: Any,
    fence: Fence,
    profile: Path,
    prepare: Prepare = settled,
    *,
    resize: bool = True,
) -> Iterator[Person]:
    """Open the window as a start does, and close it as a person does."""
    font = application.font()
    with ExitStack() as stack:
        stack.callback(application.setFont, font)
        stack.callback(application.setStyleSheet, "")
        bridge = Bridge()
        desk = stack.enter_context(
            open_desk(for_profile(profile), report=bridge.report, around=Surroundings(fence=fence))
        )
        keeper = stack.enter_context(HomeKeeper(desk.paths, desk.settings, fence=fence))
        prepare(desk, keeper)
        window = stack.enter_context(start.open_window(application, desk, bridge, keeper))
        if resize:
            window.resize(*SIZE)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        start.Chores(window, is_demo=False).begin()
        yield Person(qtbot, window, keeper)
        window.close()


def elsewhere(server: str) -> Prepare:
    """An account on a server of which nothing is asked first, and a photo in the roll."""

    def prepare(desk: Desk, _keeper: HomeKeeper) -> None:
        account = Account(AccountKey(f"mei@{server.partition('://')[2]}"), server, "1", "mei")
        desk.accounts.put(account)
        desk.accounts.put_capability(server, Capability(), desk.clock())
        desk.secrets.put(account.key, "token")
        folder = desk.paths.data / "Pictures"
        folder.mkdir()
        pictures.jpeg(folder / "one.jpg", (96, 64))
        rolling.scan(desk, str(rolling.add_folder(desk, folder)))

    return prepare
