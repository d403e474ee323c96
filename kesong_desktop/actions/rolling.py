"""The camera roll's folders."""

import contextlib
import os
import threading
from collections.abc import Callable
from pathlib import Path

from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import FolderAway, FolderUnreadable, InvalidInput, KesongError
from kesong_desktop.model.event import RollChanged, RollProgress
from kesong_desktop.roll import walk
from kesong_desktop.roll.scan import ScanResult


def add_folder(desk: Desk, folder: Path) -> Path:
    """Make ``folder`` part of the roll; returns its absolute path. It is not scanned yet.

    Raises:
        FolderUnreadable: it is not there, is no folder, or may not be read.
        InvalidInput: it is the library of another program.
    """
    path = absolute(folder)
    if walk.is_of_another_program(path.name):
        raise InvalidInput(
            f"{path} belongs to another program, which keeps its own copies in it.",
            "Export pictures from it into a folder, and add that.",
        )
    try:
        with os.scandir(path):
            pass
    except OSError as error:
        raise FolderUnreadable(str(path), why=error.strerror or str(error)) from error
    path = _as_known(desk, path)
    desk.roll_folders.add(str(path), desk.clock())
    desk.report(RollChanged())
    return path


def _as_known(desk: Desk, path: Path) -> Path:
    """The folder as the roll has it already, where only case tells the names apart and the system makes no difference."""
    for known in desk.roll_folders.all():
        if known != str(path) and known.casefold() == str(path).casefold():
            with contextlib.suppress(OSError):
                if path.samefile(known):
                    return Path(known)
    return path


def absolute(path: Path) -> Path:
    """The whole path of what a person named. Links that they chose stay links."""
    whole = os.path.abspath(path.expanduser())  # noqa: PTH100 - resolve() would follow them
    return walk.reachable(Path(whole))


def remove_folder(desk: Desk, folder: str) -> None:
    """Take a folder out of the roll; its files stay as they are."""
    desk.roll_folders.remove(folder)
    desk.library.remove_folder(folder)
    desk.report(RollChanged())


def scan(desk: Desk, folder: str, *, cancelled: Callable[[], bool] = lambda: False) -> ScanResult:
    """Bring the roll up to date with one folder.

    Raises:
        FolderAway: its card or drive is not plugged in; what was known of it stays.
        FolderUnreadable: it cannot be read; what was known of it stays.
    """

    def report(seen: int) -> None:
        desk.report(RollProgress(folder, seen))
        desk.report(RollChanged())

    desk.understanding.begin_again()
    result = desk.scanner.scan(Path(folder), cancelled=cancelled, report=report)
    desk.report(RollProgress(folder, result.seen, done=True, passed_over=tuple(result.passed_over)))
    desk.report(RollChanged())
    return result


WATCH_S = 5.0
"""So often it is looked whether something came or went."""
_NEWS = 100
_LET_BE_S = 0.5


class ScanThread:
    """Scans folders one after another on a thread of its own, until ``stop``.

    What goes wrong with one is told to ``failed``; that a card is away is nothing that went wrong.

    New files appear by themselves: every few seconds the folders' times are looked at, which costs next to nothing. While no
    scan waits, it is learned what the pictures look like, unless ``is_busy`` says that pictures are waited for on the screen.
    """

    def __init__(
        self,
        desk: Desk,
        failed: Callable[[KesongError], None],
        is_busy: Callable[[], bool] = lambda: False,
    ) -> None:
        self._desk = desk
        self._failed = failed
        self._is_busy = is_busy
        self._waiting: list[str] = []
        self._told = self._posted = 0
        self._stopped = threading.Event()
        self._woken = threading.Event()
        self._thread = threading.Thread(target=self._run, name="kesong-scan", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def scan(self, folder: str) -> None:
        """Scan a folder when those before it are done."""
        if folder not in self._waiting:
            self._waiting.append(folder)
        self._woken.set()

    def notice(self) -> None:
        """Have the folders scanned in which something came or went; one that is away is left as it was known."""
        folders, scanner = self._desk.roll_folders.all(), self._desk.scanner
        turned = scanner.roots.look(folders)
        if turned:
            self._desk.report(RollChanged())
        for folder in folders:
            if folder not in scanner.roots.away and (folder in turned or scanner.came_or_went(Path(folder))):
                self.scan(folder)

    def stop(self) -> None:
        """Stop soon, whatever is under way, and join."""
        self._stopped.set()
        self._woken.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                if self._waiting:
                    scan(self._desk, self._waiting.pop(0), cancelled=self._stopped.is_set)
                elif self._understands_more() or not self._woken.wait(WATCH_S):
                    self._find_posted()
                    self.notice()
            except FolderAway:
                self._desk.report(RollChanged())
            except KesongError as error:
                self._failed(error)
            self._woken.clear()

    def _find_posted(self) -> None:
        """Where more was posted, find its copies in the roll."""
        count = self._desk.posted.count()
        if count != self._posted:
            self._posted = count
            self._desk.scanner.find_copies(self._stopped.is_set)
            self._desk.report(RollChanged())

    def _understands_more(self) -> bool:
        """Take a small step; False if nothing is left. The window is told seldom, for it reads the whole roll again."""
        understanding = self._desk.understanding
        if understanding.is_done:
            return False
        if self._is_busy():
            self._woken.wait(_LET_BE_S)
            return True
        goes_on = understanding.step(self._has_better_to_do)
        news = understanding.learned - self._told
        if news and (not goes_on or news >= max(_NEWS, self._told)):
            self._told = understanding.learned
            self._desk.report(RollChanged())
        return goes_on

    def _has_better_to_do(self) -> bool:
        return self._stopped.is_set() or bool(self._waiting) or self._is_busy()
