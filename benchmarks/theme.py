"""The change of the theme: CPU time with the feed full of cards, a roll of thousands of photos, and all panes made."""

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from benchmarks.measure import LIMIT, ROUNDS, Bench, Part, within
from kesong_desktop.app import open_profile
from kesong_desktop.model.account import Account, AccountKey, Capability, Visibility
from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.model.social.post import HOME, Attachment, Person, Post, PostPage
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from kesong_desktop.ui.shell.bridge import Bridge
from kesong_desktop.ui.startup import startup
from kesong_desktop.ui.window import start
from kesong_desktop.ui.window.navigator import DESTINATIONS
from kesong_desktop.ui.window.window import Window
from tests.fakes.pictures import jpeg
from tests.fakes.stores import stores

_LIMIT_S = 0.3
_NOBODY = Account(AccountKey("ana@127.0.0.1:9"), "http://127.0.0.1:9", "1", "ana")
_SERVER = "http://127.0.0.1:9"
_LAST = "feed"
_OUTSIDE = ("welcome", "demo")
_CALM_S = 1.0


def run(bench: Bench) -> list[Part]:
    """The theme changes while the feed is in front; all other panes were visited before. Then each is shown again."""
    posts, photos, rounds = (40, 200, 2) if bench.quick else (400, 5000, ROUNDS)
    with _window(bench.folder, posts, photos) as window:
        window.new_post_with([str(jpeg(bench.folder / "one.jpg", (96, 64)))])
        panes = [name for name in DESTINATIONS if name not in _OUTSIDE]
        for name in (*panes, _LAST):
            window.show_pane(name)
            _rest()
        times = [_change(window, ("dark", "light")[number % 2]) for number in range(2 * rounds)]
        window.context.theme.set_choice("dark")
        shows = {name: _show(window, name) for name in panes}
    slowest = max(shows, key=shows.__getitem__)
    name = f"{posts} posts, {photos} photos, {len(panes)} panes"
    return [
        within(name, median(times), _LIMIT_S, "s"),
        Part(f"{slowest} shown after it", LIMIT, None, shows[slowest] / _LIMIT_S, shows[slowest], _LIMIT_S),
    ]


def _show(window: Window, name: str) -> float:
    """Return the CPU seconds of the GUI thread until a pane that was hidden during the change is painted."""
    began = time.thread_time()
    window.show_pane(name)
    QApplication.processEvents()
    window.repaint()
    return time.thread_time() - began


def _change(window: Window, choice: str) -> float:
    """Return the CPU seconds of the GUI thread until all of the window has the other colors."""
    began = time.thread_time()
    window.context.theme.set_choice(choice)
    QApplication.processEvents()
    window.repaint()
    return time.thread_time() - began


def _rest() -> None:
    until = time.monotonic() + _CALM_S
    while time.monotonic() < until:
        QApplication.processEvents()


@contextmanager
def _window(folder: Path, posts: int, photos: int) -> Iterator[Window]:
    with ExitStack() as stack:
        application, bridge = startup.make_application(), Bridge()
        services = stack.enter_context(
            open_profile(for_profile(folder / "profile"), secrets=SessionSecrets(), report=bridge.report)
        )
        services.sign_in.adopt(_NOBODY, "token", Capability()).result()
        page = PostPage(tuple(_post(number) for number in range(posts)))
        stores(services).cache.put_page(_NOBODY.key, HOME.name, page, is_newest=True)
        stores(services).library.upsert([_photo(number) for number in range(photos)])
        window = stack.enter_context(start.open_window(application, services, bridge))
        window.resize(1440, 900)
        window.show()
        yield window
        window.close()


def _post(number: int) -> Post:
    author = Person(str(number % 7), f"lin{number % 7}", "lin")
    made = datetime(2024, 7, 5, tzinfo=UTC) - timedelta(hours=number)
    shots = tuple(
        Attachment(f"{number}-{shot}", "image", f"{_SERVER}/{number}-{shot}.jpg", alt="Fog")
        for shot in range(number % 4 + 1)
    )
    words = "Fog over the lake. " * (number % 9 + 1)
    return Post(str(10_000 - number), author, made, Visibility.PUBLIC, f"<p>{words}</p>", shots)


def _photo(number: int) -> Photo:
    taken = datetime(2024, 12, 31, 12) - timedelta(hours=7 * number)  # noqa: DTZ001 - the time on the wall
    return Photo(
        PhotoId(0), f"/card/IMG_{number:05}.jpg", "/card", "photo", 1000 + number, 1, taken, 4000, 3000
    )
