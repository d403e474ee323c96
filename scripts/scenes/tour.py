"""Every state, sheet and menu of the tests' tour."""

from PySide6.QtWidgets import QApplication

from scenes.camera import Camera
from scenes.scene import Waiting, scene
from tests.gui import tour
from tests.gui.person import Person


def walk(application: QApplication, camera: Camera, theme: str) -> None:
    """Every state, sheet and menu of the tests' tour."""
    prefix = "tour-" if theme == "light" else f"{theme}-tour-"
    number = 0
    for prepare, walks in (
        (None, (tour.empty_panes,)),
        (None, (tour.first_steps, tour.home_server)),
        (
            tour.filled,
            (
                tour.lists,
                tour.post_page,
                tour.people,
                tour.short_videos,
                tour.products,
                tour.photos,
                tour.making,
                tour.troubles,
            ),
        ),
    ):
        with scene(application, camera, theme=theme, is_full=False, prepare=prepare) as shown:
            person = Person(Waiting(), shown.window, shown.keeper)
            for state in (state for one in walks for state in one(person)):
                number += 1
                name = "-".join("".join(part for part in state if part.isalnum() or part == " ").split())
                camera.take(shown.window, f"{prefix}{number:02}-{name}")
