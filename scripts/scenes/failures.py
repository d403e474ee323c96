"""Scenes of failures: invalid files, posts that cannot be sent, an unreachable server."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from kesong_desktop.actions.services import Services
from kesong_desktop.errors import Reason
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.event import Event, JobChanged
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import JobId, OutboxMedia, PostBody, PostJob, State
from kesong_desktop.model.outbox.job import PostAttempt
from kesong_desktop.model.rendered_file import RenderedFile
from scenes.camera import Camera, spin
from scenes.scene import scene
from tests.fakes.stores import stores


def failed(application: QApplication, camera: Camera, theme: str) -> None:
    """Scenes of failures: invalid files, posts that cannot be sent, an unreachable server."""
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
        choice = [one for one in pane.findChildren(QPushButton) if one.property("role") == "choice"]
        choice[1].click()  # its form is made when it is first shown
        address = next(
            line for line in pane.findChildren(QLineEdit) if line.placeholderText() == "pixels.town"
        )
        address.setText("http://127.0.0.1:1")
        address.returnPressed.emit()
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
