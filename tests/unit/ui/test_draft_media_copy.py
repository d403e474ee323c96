"""Copies of the pictures of the open draft, and a window that is closed meanwhile."""

import threading
from concurrent.futures import Future

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject

from kesong_desktop.errors import NotKept
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture
from kesong_desktop.ui.draft.draft_media_copy import DraftMediaCopy
from kesong_desktop.ui.shell.bridge import Bridge


class SlowFiles:
    """Has not copied anything yet."""

    def __init__(self) -> None:
        self.copied = Future[NotKept | None]()

    def copy_soon(self, _path: str) -> "Future[NotKept | None]":
        """Give the copy that is being made."""
        return self.copied


def test_a_copy_that_ends_after_the_window_is_dropped(qapp: QCoreApplication) -> None:
    """The thread that copied does not touch what is deleted."""
    bridge, window, files = Bridge(), QObject(), SlowFiles()
    copies = DraftMediaCopy(files, bridge, window)
    copies.request(Draft(NO_DRAFT, pictures=(DraftPicture("/far/one.jpg"),)))
    shiboken6.delete(window)
    thread = threading.Thread(target=files.copied.set_result, args=(None,))
    thread.start()
    thread.join()
    qapp.processEvents()
    assert copies.problem("/far/one.jpg") is None
