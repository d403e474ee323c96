"""Draw every pane to PNG, without a screen: ``python scripts/screenshots.py OUT [--only WORD]``.

Each picture is of the real window on a throw-away profile: with nothing in it, with the demonstration in it, with
things that went wrong, and dark. ``--part tour`` draws every state, sheet and menu that the tests walk through.
``--lang pseudo``, ``--size 800x600``, ``--theme dark``, ``--text 200`` and ``--scale 2`` apply to all of them.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("KESONG_SECRETS", "file")

from PySide6.QtCore import QCoreApplication, QEventLoop, QLocale, QRect
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from kesong_desktop import app
from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.errors import Reason
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.model.edit.cover import Cover
from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe
from kesong_desktop.model.event import Event, JobChanged
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import JobId, OutboxMedia, PostBody, PostJob, State
from kesong_desktop.model.outbox.job import PostAttempt
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.model.review import Relation
from kesong_desktop.paths import for_profile
from kesong_desktop.ui.roll.roll_view import RollView
from kesong_desktop.ui.shell.bridge import Bridge
from kesong_desktop.ui.shell.destination import (
    BatchDestination,
    ComposeDestination,
    EditorDestination,
    NewReviewDestination,
    SearchDestination,
)
from kesong_desktop.ui.startup import startup
from kesong_desktop.ui.viewer.viewer import Viewer
from kesong_desktop.ui.widgets.buttons import Segmented
from kesong_desktop.ui.window import start
from kesong_desktop.ui.window.window import Window
from tests.fakes.stores import stores
from tests.gui import tour
from tests.gui.person import Person
from tests.gui.screen_texts import open_menus

SIZE = (1440, 900)
_CALM_AFTER, _AT_MOST_S = 4, 60.0


class Camera:
    """Takes a picture once the window has come to rest. ``size`` and ``text_percent`` are those of the windows."""

    def __init__(self, folder: Path, only: str, size: tuple[int, int], text_percent: int) -> None:
        self._folder = folder
        self._only = only
        self.size = size
        self.text_percent = text_percent

    def take(self, window: Window, name: str) -> None:
        """Write ``name``.png, unless another was asked for."""
        if self._only and not any(one in name for one in self._only.split(",")):
            return
        image = settled(window)
        path = self._folder / f"{name}.png"
        if not image.save(str(path)):
            sys.exit(f"{path} cannot be written")
        print(path)


def settled(window: Window) -> QImage:
    """Return what the window shows when it has stopped changing, and neither pictures nor workers are waited for."""
    until = time.monotonic() + _AT_MOST_S
    calm, before = 0, picture(window)
    while calm < _CALM_AFTER and time.monotonic() < until:
        last = window.context.workers.submit(int)
        spin(0.12)
        now = picture(window)
        is_busy = window.context.pictures.has_pending or not last.done()
        calm = calm + 1 if now == before and not is_busy else 0
        before = now
    return before


def picture(window: Window) -> QImage:
    """Return what the window shows, with the menus that are open."""
    shown = window.grab()
    painter = QPainter(shown)
    for menu in open_menus():
        painter.drawPixmap(QRect(window.mapFromGlobal(menu.pos()), menu.size()), menu.grab())
    painter.end()
    return shown.toImage()


def spin(seconds: float) -> None:
    """Let the window live for a while."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)


class Scene:
    """A window on a profile of its own."""

    def __init__(self, services: Services, keeper: LocalServer, window: Window) -> None:
        self.services, self.keeper, self.window = services, keeper, window


@contextmanager
def scene(
    application: QApplication,
    camera: Camera,
    *,
    theme: str = "light",
    is_full: bool = True,
    prepare: Callable[[Services, LocalServer], None] | None = None,
) -> Iterator[Scene]:
    """A window, shown; with the demonstration in it if wanted, or with what ``prepare`` makes."""
    with ExitStack() as stack:
        folder = Path(
            stack.enter_context(
                tempfile.TemporaryDirectory(prefix="kesong-shots-", ignore_cleanup_errors=True)
            )
        )
        bridge = Bridge()
        services = stack.enter_context(app.open_profile(for_profile(folder), report=bridge.report))
        services.system.preferences.change(theme=theme, text_percent=camera.text_percent)
        keeper = services.system.home.server
        if prepare is not None:
            prepare(services, keeper)
        elif is_full:
            account = services.system.home.demo_feed.fill()
            services.system.home.demo_roll.fill(account)
            for known in services.roll.camera_roll.folders():
                services.roll.camera_roll.scan(known)
        window = stack.enter_context(start.open_window(application, services, bridge))
        window.resize(*camera.size)
        window.show()
        for known in services.roll.camera_roll.folders():
            window.scans.scan(known)
        spin(0.3)
        window.refresh()
        yield Scene(services, keeper, window)


class Waiting:
    """Waits for what the tour waits for."""

    @staticmethod
    def waitUntil(holds: Callable[[], bool], timeout: int) -> None:  # noqa: N802 - the name that pytest-qt gives it
        """Let the window live until ``holds`` returns True, or exit after ``timeout`` milliseconds."""
        until = time.monotonic() + timeout / 1000
        while not holds():
            if time.monotonic() > until:
                sys.exit("the window does not come to the state that is waited for")
            spin(0.05)


def walk(application: QApplication, camera: Camera, theme: str) -> None:
    """Every state, sheet and menu of the tests' tour."""
    prefix = "tour-" if theme == "light" else f"{theme}-tour-"
    number = 0
    for is_empty, walks in (
        (True, (tour.empty_panes,)),
        (
            False,
            (
                tour.lists,
                tour.post_page,
                tour.short_videos,
                tour.products,
                tour.photos,
                tour.making,
                tour.troubles,
            ),
        ),
    ):
        prepare = None if is_empty else tour.filled
        with scene(application, camera, theme=theme, is_full=False, prepare=prepare) as shown:
            person = Person(Waiting(), shown.window, shown.keeper)
            for state in (state for one in walks for state in one(person)):
                number += 1
                name = "-".join("".join(part for part in state if part.isalnum() or part == " ").split())
                camera.take(shown.window, f"{prefix}{number:02}-{name}")


def empty(application: QApplication, camera: Camera, theme: str) -> None:
    """A fresh profile, then one with an account and nothing else."""
    with scene(application, camera, theme=theme, is_full=False) as shown:
        camera.take(shown.window, "welcome")
        shown.services.system.home.sign_in.use("mei")
        for name in (
            "feed",
            "roll",
            "compose",
            "review",
            "preflight",
            "outbox",
            "inbox",
            "search",
            "drafts",
            "batch",
            "preferences",
        ):
            shown.window.show_pane(name)
            camera.take(shown.window, f"empty-{name}")


def edit(window: Window, camera: Camera, prefix: str) -> None:
    """The editor, page by page, and back."""
    window.open(EditorDestination(0))
    cover = Cover("headline", "A morning at the lake", "", ("Bring a thermos", "Come before seven"))
    recipe = Recipe(
        crop=Crop(aspect=Aspect.FOUR_FIVE), straighten=-1.5, look="butter", strength=80, cover=cover
    )
    window.draft_session.change_picture(0, recipe=recipe)
    window.open(EditorDestination(0))
    for page in ("looks", "crop", "adjust", "text"):
        tabs = window.pane("editor").findChild(Segmented)
        tabs.set_value(page)
        tabs.changed.emit(page)
        camera.take(window, f"{prefix}editor-{page}")
    window.open(ComposeDestination())


def full(application: QApplication, camera: Camera, theme: str) -> None:
    """The demonstration, pane by pane."""
    with scene(application, camera, theme=theme) as shown:
        window, prefix = shown.window, "" if theme == "light" else "dark-"
        account = shown.services.accounts.current()
        shown.services.notifications.refresh(account).result()
        shown.services.notifications.mark_read(account, shown.services.notifications.page(account)[2])
        for name in (
            "feed",
            "discover",
            "products",
            "saved",
            "roll",
            "drafts",
            "planner",
            "lookback",
            "outbox",
            "inbox",
            "preferences",
        ):
            window.show_pane(name)
            camera.take(window, f"{prefix}{name}")
        window.open(
            BatchDestination(tuple(one.path for one in stores(shown.services).library.page(limit=24)))
        )
        camera.take(window, f"{prefix}batch")
        window.open(SearchDestination("lake"))
        camera.take(window, f"{prefix}search")
        photos = [photo.path for photo in stores(shown.services).library.page(limit=40)]
        window.show_pane("roll")
        roll = window.pane("roll").findChildren(RollView)[0]
        for _ in range(100):
            if not roll.photos:  # they are read on another thread
                spin(0.1)
        settled(window)
        roll.select_in_order(range(3))
        camera.take(window, f"{prefix}roll-selected")
        viewer = window.pane("roll").findChildren(Viewer)[0]
        roll.viewer_requested.emit(0)
        viewer.toggle_panel()
        camera.take(window, f"{prefix}roll-look")
        viewer.close_viewer()
        window.new_post_with(photos[:4])
        draft_session = window.draft_session
        draft_session.change(
            pictures=tuple(
                replace(one, alt="What there is to see") if number else one
                for number, one in enumerate(draft_session.draft.pictures)
            ),
            title="Morning, slowly",
            text="Nobody rowed anywhere; we just sat on the jetty with a thermos.",
            tags=("lake", "morning"),
        )
        window.show_pane("feed")
        window.show_pane("compose")
        camera.take(window, f"{prefix}compose")
        edit(window, camera, prefix)
        window.show_pane("preflight")
        camera.take(window, f"{prefix}preflight")
        window.open(NewReviewDestination(tuple(photos[4:6])))
        draft_session.change(
            title="",
            text="It smoked out the kitchen twice before I learned to season it. Since then I use nothing else.",
            review=ReviewForm(
                product="Iron pan, 26 cm",
                halves=9,
                relation=Relation.GIFTED,
                brand="Olaria",
                price="64",
                currency="EUR",
                where="the shop by the station",
                used="14 months",
                pros=("eggs slide off", "will outlive me"),
                cons=("heavy",),
            ),
        )
        window.show_pane("feed")
        window.show_pane("review")
        camera.take(window, f"{prefix}review")


def cramped(application: QApplication, camera: Camera) -> None:
    """The smallest window, and the largest text."""
    for name, size, percent in (("small", (800, 600), 100), ("large-text", SIZE, 200)):
        with scene(application, camera) as shown:
            shown.window.resize(*size)
            shown.window.context.theme.set_text_percent(percent)
            photos = [photo.path for photo in stores(shown.services).library.page(limit=40)]
            shown.window.new_post_with(photos[:4])
            for pane in (
                "feed",
                "discover",
                "products",
                "planner",
                "saved",
                "roll",
                "compose",
                "preflight",
                "outbox",
                "inbox",
                "search",
                "review",
                "preferences",
            ):
                shown.window.show_pane(pane)
                camera.take(shown.window, f"{name}-{pane}")


def failed(application: QApplication, camera: Camera, theme: str) -> None:
    """What goes wrong: files that are none, posts that do not go out, a server that is away."""
    prefix = "" if theme == "light" else "dark-"
    with scene(application, camera, theme=theme) as shown:
        window, services = shown.window, shown.services
        photos = [photo.path for photo in stores(services).library.page(limit=40)]
        bad = services.system.paths.data / "IMG_2077.jpg"
        bad.write_text("no picture at all", "utf-8")
        window.new_post_with([photos[7], str(bad), photos[8]])
        window.draft_session.change(title="Slow Sunday", text="Five books and an armchair. " * 190)
        window.show_pane("compose")
        camera.take(window, f"{prefix}failed-compose")
        window.show_pane("preflight")
        camera.take(window, f"{prefix}failed-preflight")
        _fill_outbox(services, photos, window.context.bridge.report)
        window.show_pane("outbox")
        camera.take(window, f"{prefix}failed-outbox")
        shown.keeper.stop()
        window.show_pane("feed")
        window.refresh()
        spin(1)
        camera.take(window, f"{prefix}failed-feed")
        window.show_pane("welcome")
        pane = window.pane("welcome")
        person = [line for line in pane.findChildren(QLineEdit) if line.placeholderText() == "pixels.town"]
        choice = [one for one in pane.findChildren(QPushButton) if one.property("role") == "choice"]
        choice[1].click()
        person[0].setText("http://127.0.0.1:1")
        person[0].returnPressed.emit()
        spin(1)
        camera.take(window, f"{prefix}failed-welcome")


def _fill_outbox(services: Services, photos: list[str], report: Callable[[Event], None]) -> None:
    """Jobs as they look on the way and after a failure; nothing here sends them."""
    account, now = services.accounts.current(), services.system.clock()
    attempt = PostAttempt("key", (), now - 90, now - 90)
    pictures = tuple(
        OutboxMedia(path, rendered=RenderedFile("", "image/jpeg", 2_400_000, "", 4, 3)) for path in photos[:3]
    )
    half = (replace(pictures[0], media_id="1"), *pictures[1:])
    said = "Validation failed: File content type is not supported"
    refused = Failure(Reason.REJECTED, {"server": account.host}, said)
    for number, (title, change) in enumerate(
        (
            ("Autumn in Arezzo", {"state": State.UPLOADING, "pictures": half}),
            ("Lanterns", {"state": State.ASKING, "unconfirmed": (attempt,)}),
            ("First frost", {"state": State.PARKED, "failure": refused}),
            ("Harbour, early", {"state": State.QUEUED, "not_before_s": now + 240, "tries": 3}),
            ("Market day", {"state": State.PUBLISHED, "post_id": "1", "post_url": "http://127.0.0.1/1"}),
        )
    ):
        body = PostBody(text=title, visibility=Visibility.PUBLIC)
        job = PostJob(
            JobId(f"shot{number}"),
            account.key,
            body,
            pictures[number % 2 :],
            created_s=now - 60 * number,
            title=title,
        )
        stores(services).jobs.save(replace(stores(services).jobs.add(job), **change))
        report(JobChanged(job.id))


def main() -> None:
    """Take them all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="take only pictures with one of these words in their name")
    parser.add_argument(
        "--part", default="", help="empty, full, cramped, failed or tour; all but the last if left out"
    )
    parser.add_argument("--lang", default="en", help="the language; pseudo has texts that are a third longer")
    parser.add_argument("--size", default="x".join(map(str, SIZE)), help="the size of the window")
    parser.add_argument("--theme", default="", help="light or dark; both if left out")
    parser.add_argument("--text", type=int, default=100, help="the size of text in percent")
    parser.add_argument("--scale", default="1", help="pixels of the picture for one of the window")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    os.environ["QT_SCALE_FACTOR"] = arguments.scale
    application = startup.make_application(arguments.lang)
    application.setCursorFlashTime(0)
    if arguments.lang in ("en", "pseudo"):
        QLocale.setDefault(QLocale("en_GB"))
    if "Inter" in QFontDatabase.families():
        application.setFont(QFont("Inter"))
    width, _, height = arguments.size.partition("x")
    camera = Camera(arguments.out, arguments.only, (int(width), int(height)), arguments.text)
    themes = [arguments.theme] if arguments.theme else ["light", "dark"]
    parts: dict[str, Callable[[str], None]] = {
        "empty": lambda theme: empty(application, camera, theme),
        "full": lambda theme: full(application, camera, theme),
        "failed": lambda theme: failed(application, camera, theme),
        "tour": lambda theme: walk(application, camera, theme),
    }
    for part in [arguments.part] if arguments.part else ["empty", "full", "failed", "cramped"]:
        if part == "cramped":
            cramped(application, camera)
            continue
        for theme in themes:
            parts[part](theme)


if __name__ == "__main__":
    main()
