"""UiContext: what every part of the window draws and waits with."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.record import Record
from kesong_desktop.ui.images.pictures import Pictures
from kesong_desktop.ui.shell.bridge import Bridge
from kesong_desktop.ui.shell.post_covers import PostCovers
from kesong_desktop.ui.shell.post_translations import PostTranslations
from kesong_desktop.ui.shell.recovery import Recovery
from kesong_desktop.ui.shell.translation import WindowLanguage
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.theme import Theme

T = TypeVar("T")


class UiContext(Record, frozen=True):
    """The bridge from other threads, the worker threads, the look and the pictures of one window.

    ``covers`` and ``translations`` say how posts are shown in all panes, ``recovery`` what can be done
    about failures, ``language`` which language all windows have.
    """

    bridge: Bridge
    theme: Theme
    icons: Icons
    pictures: Pictures
    workers: ThreadPoolExecutor
    covers: PostCovers
    translations: PostTranslations
    recovery: Recovery
    language: WindowLanguage
    file_of: Callable[[Post, Attachment], Path | None] = lambda _post, _shot: None
    """Returns the file of a dragged picture; None if it is not cached."""
    pane_host: QWidget | None = None
    """What panes are made in: one that is put there afterwards gets its style once more, with all that is in it."""

    def watch(
        self,
        future: "Future[T]",
        receiver: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Call ``done`` or ``failed`` on the GUI thread, unless ``receiver`` is gone by then."""
        self.bridge.watch(future, receiver, done, failed)

    def tell(self, fact: Any, receiver: QObject, take: Callable[[Any], None]) -> None:
        """Call ``take`` with ``fact`` on the GUI thread. Any thread may call."""
        self.bridge.tell(fact, receiver, take)

    def work(
        self,
        task: Callable[[], T],
        receiver: QObject,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Run ``task`` on a worker thread, and call ``done`` or ``failed`` on the GUI thread, unless ``receiver`` is gone."""
        self.bridge.watch(self.workers.submit(task), receiver, done, failed)
