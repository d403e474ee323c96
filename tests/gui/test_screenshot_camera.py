"""The pictures of ``scripts/screenshots.py``: which are taken."""

from scenes.camera import Camera
from scenes.scene import Waiting


def test_a_word_that_no_picture_has_in_its_name_is_told_with_the_names(qtbot, tmp_path):
    """Otherwise nothing would be drawn, and nothing said."""
    camera = Camera(tmp_path, ("lanterns", "fed"), (800, 600), 100)
    for name in ("feed", "empty-feed"):
        camera.take(None, name)
    assert camera.complaint == "no picture has lanterns or fed in its name; there are: feed empty-feed"
    assert not any(tmp_path.iterdir())


def test_there_is_nothing_to_tell_where_all_are_taken(tmp_path):
    assert not Camera(tmp_path, (), (800, 600), 100).complaint


def test_what_is_waited_for_may_come_late(qtbot):
    """As a viewer does, which is made when it is first opened."""
    states = iter(([], [], ["viewer"]))
    Waiting.waitUntil(lambda: next(states), 60_000)
    assert next(states, None) is None
