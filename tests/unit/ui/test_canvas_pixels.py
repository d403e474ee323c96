"""Where the editor's canvas draws an image: pixel by pixel where it was made for the room, scaled otherwise."""

import pytest
from PySide6.QtCore import QRectF, QSize

from kesong_desktop.ui.editor.crop_frame import at_screen_pixels, room


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize(
    "space", [(28.0, 28.0, 931.0, 644.0), (312.3, 56.0, 630.4, 787.7), (0.5, 0.5, 99.5, 70.2)]
)
@pytest.mark.parametrize("less", [(0, 0), (1, 0), (0, 1), (1, 1)])
def test_an_image_made_for_its_room_is_not_scaled(space, ratio, less):
    """Its sides are whole numbers, so it may be a little smaller; it begins at a whole pixel of the screen."""
    area = QRectF(*space)
    made = QSize(int(area.width() * ratio) - less[0], int(area.height() * ratio) - less[1])
    place = at_screen_pixels(made, area, ratio)
    assert (place.width() * ratio, place.height() * ratio) == pytest.approx((made.width(), made.height()))
    for edge in (place.left() * ratio, place.top() * ratio):
        assert edge == pytest.approx(round(edge))
    assert abs(place.center().x() - area.center().x()) <= 1
    assert abs(place.center().y() - area.center().y()) <= 1


@pytest.mark.parametrize("size", [(300, 200), (4000, 3000), (640, 30)])
def test_another_image_fills_its_room(size):
    """Smaller or larger, in its own shape, in the middle."""
    area = room(QSize(1000, 700), 28)
    place = at_screen_pixels(QSize(*size), area, 1.0)
    assert place.width() / place.height() == pytest.approx(size[0] / size[1])
    assert place.width() == pytest.approx(area.width()) or place.height() == pytest.approx(area.height())
    assert place.center().x() == pytest.approx(area.center().x())
    assert place.center().y() == pytest.approx(area.center().y())


def test_a_canvas_without_room_has_a_pixel():
    """A window may be made very small."""
    assert (room(QSize(10, 10), 28).width(), room(QSize(10, 10), 28).height()) == (1, 1)
