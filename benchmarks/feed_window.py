"""The whole program with a long feed in its cache, in a process of its own.

``python -m benchmarks.feed_window COUNT`` prints, in this order: MB at first, at most while all is scrolled through, and
after the feed was left from its top; seconds of CPU until a post with 500 replies is drawn; and the share of a core that the
idle window takes.
"""

import importlib
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.feed_stage import attachment_urls, posts
from kesong_desktop.app import open_profile
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.social.post import PostPage
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.paths import Paths, for_profile
from kesong_desktop.store.cache import schema
from kesong_desktop.store.cache.media import MediaCache
from kesong_desktop.store.cache.threads import ThreadCache
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.database import Database
from kesong_desktop.store.secrets import SessionSecrets
from kesong_desktop.ui.feed.pane import FeedPane
from kesong_desktop.ui.post.thread_view import ThreadView
from kesong_desktop.ui.posts.cards.post_card_view import PostCardView
from kesong_desktop.ui.shell.bridge import Bridge
from kesong_desktop.ui.shell.destination import PostDestination
from kesong_desktop.ui.startup import startup
from kesong_desktop.ui.window import start
from kesong_desktop.ui.window.module_loader import pane_modules
from kesong_desktop.ui.window.window import Window

_NOBODY = Account(AccountKey("ana@127.0.0.1:9"), "http://127.0.0.1:9", "1", "ana")
_REPLIES, _DRAWN_FILES = 500, 12
_SETTLE_S, _IDLE_S = 1.5, 10.0


def measure(count: int) -> tuple[float, ...]:
    """Return the figures that the module prints."""
    with (
        tempfile.TemporaryDirectory(prefix="kesong-bench-") as folder,
        _window(Path(folder), count) as window,
    ):
        feed = window.findChild(FeedPane)
        assert isinstance(feed, FeedPane)
        view = feed.findChild(PostCardView)
        assert isinstance(view, PostCardView)
        _wait(lambda: len(view.posts) > 0)
        # The pane that is gone to afterwards is made now: it is no memory of the feed's.
        window.show_pane("drafts")
        window.show_pane("feed")
        QApplication.processEvents()
        _wait(lambda: not window.context.pictures.has_pending)
        first_mb = most_mb = _settled_mb()
        bar = view.verticalScrollBar()
        while len(view.posts) < count or bar.value() < bar.maximum():
            bar.setValue(bar.value() + 3 * view.viewport().height())
            QApplication.processEvents()
            most_mb = max(most_mb, resident_mb())
        root = view.posts[-1].id
        bar.setValue(0)
        window.show_pane("drafts")
        left_mb = _settled_mb()
        began = time.thread_time()
        window.open(PostDestination(root))
        thread = window.findChild(ThreadView)
        assert isinstance(thread, ThreadView)
        _wait(lambda: len(thread.placement) > _REPLIES - 1)
        thread.viewport().repaint()
        thread_s = time.thread_time() - began
        _settled_mb()
        before_s = time.process_time()
        _sleep_in_loop(_IDLE_S)
        return first_mb, most_mb, left_mb, thread_s, (time.process_time() - before_s) / _IDLE_S


@contextmanager
def _window(folder: Path, count: int) -> Iterator[Window]:
    with ExitStack() as stack:
        application, bridge = startup.make_application(), Bridge()
        # As the window has done some seconds after its start.
        for name in pane_modules():
            importlib.import_module(name)
        paths = for_profile(folder / "profile")
        _fill_cache(paths, folder, count)
        services = stack.enter_context(open_profile(paths, secrets=SessionSecrets(), report=bridge.report))
        services.sign_in.adopt(_NOBODY, "token", Capability()).result()
        window = stack.enter_context(start.open_window(application, services, bridge))
        window.resize(1440, 900)
        window.show()
        window.show_pane("feed")
        QApplication.processEvents()
        yield window
        window.close()


def _fill_cache(paths: Paths, folder: Path, count: int) -> None:
    """Write the posts, a conversation of the oldest one, and the files of the pictures."""
    paths.make()
    database = Database(paths.cache_db, schema.MIGRATIONS)
    try:
        made = posts(count)
        TimelineCache(database).put_page(_NOBODY.key, "home", PostPage(made, ""), is_newest=True)
        root, replies = made[-1], made[:_REPLIES]
        ThreadCache(database).put(_NOBODY.key, Thread(root, (), replies), now_s=time.time())
        media = MediaCache(database, paths.media, budget_bytes=1 << 40, clock=time.time)
        files = [_file(folder, number) for number in range(_DRAWN_FILES)]
        for number, url in enumerate(attachment_urls()):
            there = media.temporary(url)
            there.hardlink_to(files[number % _DRAWN_FILES])
            media.adopt(url, there)
    finally:
        database.close()


def _file(folder: Path, number: int) -> Path:
    path = folder / f"{number}.jpg"
    Image.linear_gradient("L").resize((1200, 900)).rotate(30 * number).convert("RGB").save(path, quality=85)
    return path


def resident_mb() -> float:
    """Return the memory of this process in MB; 0 where the system does not tell."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6 if told.exists() else 0.0


def _settled_mb() -> float:
    _wait_s(_SETTLE_S)
    return resident_mb()


def _wait(is_done: Callable[[], bool]) -> None:
    ends = time.monotonic() + 60
    while not is_done() and time.monotonic() < ends:
        QApplication.processEvents()


def _sleep_in_loop(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def _wait_s(seconds: float) -> None:
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        QApplication.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(*measure(int(sys.argv[1])))
