"""Draw every pane to PNG, without a screen: ``python scripts/screenshots.py OUT [--only WORD]``.

Each picture is of the real window on a throw-away profile: with nothing in it, with the demonstration in it, with
things that went wrong, and dark.
"""

import argparse
import asyncio
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

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from kesong_desktop import app
from kesong_desktop.actions import demo, homing, noticing, rolling
from kesong_desktop.actions.desk import Desk
from kesong_desktop.actions.homing import HomeKeeper
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.cover import Cover
from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.model.event import JobChanged
from kesong_desktop.model.outbox import Body, Job, JobId, Picture, State, Trouble
from kesong_desktop.model.outbox.job import Attempt
from kesong_desktop.model.recipe import Aspect, Crop, Recipe
from kesong_desktop.model.review import Relation
from kesong_desktop.paths import for_profile
from kesong_desktop.ui import start
from kesong_desktop.ui.bridge import Bridge
from kesong_desktop.ui.roll.view import RollView
from kesong_desktop.ui.viewer.viewer import Viewer
from kesong_desktop.ui.widgets.buttons import Segmented
from kesong_desktop.ui.window import Window

SIZE = (1440, 900)
_CALM_AFTER, _AT_MOST_S = 4, 12.0


class Camera:
    """Takes a picture once the window has come to rest."""

    def __init__(self, folder: Path, only: str) -> None:
        self._folder = folder
        self._only = only

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
    """What the window shows when it has stopped changing."""
    until = time.monotonic() + _AT_MOST_S
    calm, before = 0, window.grab().toImage()
    while calm < _CALM_AFTER and time.monotonic() < until:
        spin(0.12)
        now = window.grab().toImage()
        calm = calm + 1 if now == before else 0
        before = now
    return before


def spin(seconds: float) -> None:
    """Let the window live for a while."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)


class Scene:
    """A window on a profile of its own."""

    def __init__(self, desk: Desk, keeper: HomeKeeper, window: Window) -> None:
        self.desk, self.keeper, self.window = desk, keeper, window


@contextmanager
def scene(application: QApplication, *, theme: str = "light", is_full: bool = True) -> Iterator[Scene]:
    """A window, shown; with the demonstration in it if wanted."""
    with ExitStack() as stack:
        folder = Path(
            stack.enter_context(
                tempfile.TemporaryDirectory(prefix="kesong-shots-", ignore_cleanup_errors=True)
            )
        )
        bridge = Bridge()
        desk = stack.enter_context(app.open_desk(for_profile(folder), report=bridge.report))
        desk.settings.save(replace(desk.settings.load(), theme=theme))
        keeper = stack.enter_context(HomeKeeper(desk.paths, desk.settings, is_demo=True, fence=desk.fence))
        if is_full:
            account = demo.people(desk, keeper)
            demo.roll(desk, account)
            for known in desk.roll_folders.all():
                rolling.scan(desk, known)
        window = stack.enter_context(start.open_window(application, desk, bridge, keeper))
        window.resize(*SIZE)
        window.show()
        for known in desk.roll_folders.all():
            window.stage.scans.scan(known)
        spin(0.3)
        window.refresh()
        yield Scene(desk, keeper, window)


def empty(application: QApplication, camera: Camera) -> None:
    """A fresh profile, then one with an account and nothing else."""
    with scene(application, is_full=False) as shown:
        camera.take(shown.window, "welcome")
        asyncio.run(homing.use_this_computer(shown.desk, shown.keeper, "mei"))
        for name in (
            "feed",
            "roll",
            "compose",
            "review",
            "preflight",
            "outbox",
            "inbox",
            "drafts",
            "preferences",
        ):
            shown.window.show_pane(name)
            camera.take(shown.window, f"empty-{name}")


def edit(window: Window, camera: Camera, prefix: str) -> None:
    """The editor, page by page, and back."""
    window.edit_picture(0)
    cover = Cover("headline", "A morning at the lake", "", ("Bring a thermos", "Come before seven"))
    recipe = Recipe(
        crop=Crop(aspect=Aspect.FOUR_FIVE), straighten=-1.5, look="butter", strength=80, cover=cover
    )
    window.drafting.change_picture(0, recipe=recipe)
    window.edit_picture(0)
    for page in ("looks", "crop", "adjust", "text"):
        tabs = window.pane("editor").findChild(Segmented)
        tabs.set_value(page)
        tabs.changed.emit(page)
        camera.take(window, f"{prefix}editor-{page}")
    window.edit()


def full(application: QApplication, camera: Camera, theme: str) -> None:
    """The demonstration, pane by pane."""
    with scene(application, theme=theme) as shown:
        window, prefix = shown.window, "" if theme == "light" else "dark-"
        account = shown.desk.account()
        noticing.refresh(shown.desk, account).result()
        shown.desk.markers.advance(account.key, "notifications", shown.desk.notices.page(account.key)[2].id)
        for name in ("feed", "roll", "drafts", "outbox", "inbox", "preferences"):
            window.show_pane(name)
            camera.take(window, f"{prefix}{name}")
        photos = [photo.path for photo in shown.desk.library.page(limit=40)]
        window.show_pane("roll")
        roll = window.pane("roll").findChildren(RollView)[0]
        for _ in range(100):
            if not roll.photos:  # they are read on another thread
                spin(0.1)
        settled(window)
        roll.select(range(3), on=True)
        camera.take(window, f"{prefix}roll-selected")
        viewer = window.pane("roll").findChildren(Viewer)[0]
        roll.look_wanted.emit(0)
        viewer.toggle_panel()
        camera.take(window, f"{prefix}roll-look")
        viewer.close_it()
        window.new_post_with(photos[:4])
        drafting = window.drafting
        drafting.change(
            pictures=tuple(
                replace(one, alt="What there is to see") if number else one
                for number, one in enumerate(drafting.draft.pictures)
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
        window.new_review_with(photos[4:6])
        drafting.change(
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
        with scene(application, is_full=True) as shown:
            shown.window.resize(*size)
            shown.window.stage.theme.set_text_percent(percent)
            photos = [photo.path for photo in shown.desk.library.page(limit=40)]
            shown.window.new_post_with(photos[:4])
            for pane in ("feed", "roll", "compose", "preflight", "outbox", "inbox", "review", "preferences"):
                shown.window.show_pane(pane)
                camera.take(shown.window, f"{name}-{pane}")


def failed(application: QApplication, camera: Camera, theme: str) -> None:
    """What goes wrong: files that are none, posts that do not go out, a server that is away."""
    prefix = "" if theme == "light" else "dark-"
    with scene(application, theme=theme) as shown:
        window, desk = shown.window, shown.desk
        photos = [photo.path for photo in desk.library.page(limit=40)]
        bad = desk.paths.data / "IMG_2077.jpg"
        bad.write_text("no picture at all", "utf-8")
        window.new_post_with([photos[7], str(bad), photos[8]])
        window.drafting.change(title="Slow Sunday", text="Five books and an armchair. " * 190)
        window.show_pane("compose")
        camera.take(window, f"{prefix}failed-compose")
        window.show_pane("preflight")
        camera.take(window, f"{prefix}failed-preflight")
        _fill_outbox(desk, photos)
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


def _fill_outbox(desk: Desk, photos: list[str]) -> None:
    """Jobs as they look on the way and in trouble; nothing here sends them."""
    account, now = desk.account(), desk.clock()
    attempt = Attempt("key", (), now - 90, now - 90)
    pictures = tuple(Picture(path, bytes=2_400_000, file="") for path in photos[:3])
    half = (replace(pictures[0], media_id="1"), *pictures[1:])
    refused = Trouble(
        "Refused", "The server refused it.", "Validation failed: File content type is not supported"
    )
    for number, (title, change) in enumerate(
        (
            ("Autumn in Arezzo", {"state": State.UPLOADING, "pictures": half}),
            ("Lanterns", {"state": State.ASKING, "doubts": (attempt,)}),
            ("First frost", {"state": State.PARKED, "trouble": refused}),
            ("Harbour, early", {"state": State.QUEUED, "not_before_s": now + 240, "tries": 3}),
            ("Market day", {"state": State.PUBLISHED, "post_id": "1", "post_url": "http://127.0.0.1/1"}),
        )
    ):
        body = Body(text=title, visibility=Visibility.PUBLIC)
        job = Job(
            JobId(f"shot{number}"), account.key, body, pictures[number % 2 :], now - 60 * number, title=title
        )
        desk.jobs.save(replace(desk.jobs.add(job), **change))
        desk.report(JobChanged(job.id))


def main() -> None:
    """Take them all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="take only pictures with this in their name")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    application = start.application()
    application.setCursorFlashTime(0)
    if "Inter" in QFontDatabase.families():
        application.setFont(QFont("Inter"))
    camera = Camera(arguments.out, arguments.only)
    parts: tuple[Callable[[], None], ...] = (
        lambda: empty(application, camera),
        lambda: full(application, camera, "light"),
        lambda: full(application, camera, "dark"),
        lambda: cramped(application, camera),
        lambda: failed(application, camera, "light"),
        lambda: failed(application, camera, "dark"),
    )
    for part in parts:
        part()


if __name__ == "__main__":
    main()
