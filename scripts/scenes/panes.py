"""The panes: with nothing in them, with the demonstration in them, and in the smallest window."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.model.edit.cover import Cover
from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe
from kesong_desktop.model.review import Relation
from kesong_desktop.ui.roll.roll_view import RollView
from kesong_desktop.ui.shell.destination import (
    BatchDestination,
    ComposeDestination,
    EditorDestination,
    NewReviewDestination,
    SearchDestination,
)
from kesong_desktop.ui.viewer.viewer import Viewer
from kesong_desktop.ui.widgets.buttons import Segmented
from kesong_desktop.ui.window.window import Window
from scenes.camera import SIZE, Camera, settled
from scenes.scene import Waiting, scene
from tests.fakes.stores import stores
from tests.gui.window_queries import PATIENCE_MS


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


def _open_viewer(window: Window) -> list[Viewer]:
    return [viewer for viewer in window.pane("roll").findChildren(Viewer) if viewer.isVisible()]


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
        Waiting.waitUntil(lambda: roll.photos, PATIENCE_MS)  # they are read on another thread
        settled(window)
        roll.select_in_order(range(3))
        camera.take(window, f"{prefix}roll-selected")
        roll.viewer_requested.emit(0)
        Waiting.waitUntil(lambda: _open_viewer(window), PATIENCE_MS)  # it is made when it is first opened
        viewer = _open_viewer(window)[0]
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


def guide(application: QApplication, camera: Camera, _theme: str) -> None:
    """The demonstration once in light, and its feed in dark."""
    full(application, camera, "light")
    with scene(application, camera, theme="dark") as shown:
        shown.window.show_pane("feed")
        camera.take(shown.window, "dark-feed")


def cramped(application: QApplication, camera: Camera, _theme: str) -> None:
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
