"""What every pane works with."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from kesong_desktop.actions import rolling
from kesong_desktop.actions.desk import Desk
from kesong_desktop.actions.homing import HomeKeeper
from kesong_desktop.actions.rolling import ScanThread
from kesong_desktop.model.account import Account
from kesong_desktop.ui.bridge import Bridge
from kesong_desktop.ui.icons import Icons
from kesong_desktop.ui.pictures import Pictures
from kesong_desktop.ui.theme import Theme

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stage:
    """The open profile, the way in from other threads, and the look."""

    desk: Desk
    keeper: HomeKeeper
    bridge: Bridge
    theme: Theme
    icons: Icons
    pictures: Pictures
    scans: ScanThread
    workers: ThreadPoolExecutor

    def account(self) -> Account | None:
        """The account in use, or None where there is none yet."""
        return self.desk.account() if self.desk.accounts.all() else None

    def work(
        self,
        task: Callable[[], T],
        receiver: QObject,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do something that touches the disk on another thread; the answer comes back on the window's."""
        self.bridge.watch(self.workers.submit(task), receiver, done, failed)

    def add_folder(self, folder: str) -> None:
        """Make a folder part of the camera roll, and look through it.

        Raises:
            FolderUnreadable: it cannot be read.
        """
        path = rolling.add_folder(self.desk, Path(folder))
        self.scans.scan(str(path))
