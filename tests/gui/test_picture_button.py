"""The picture that can be pressed, in the column beside the feed."""

import pytest
from PySide6.QtCore import QSize

from kesong_desktop.ui.feed.column.picture_button import PictureButton

SIZE = QSize(80, 60)


@pytest.mark.parametrize("is_card_top", [False, True])
def test_lower_corners_are_square_where_the_card_goes_on_below(newcomer, qtbot, is_card_top: bool) -> None:
    """The upper ones are round in any case."""
    button = PictureButton(newcomer.window.context, SIZE, "This day", is_card_top=is_card_top)
    qtbot.addWidget(button)
    image = button.grab().toImage()
    right, bottom = image.width() - 1, image.height() - 1
    middle = image.pixelColor(right // 2, bottom // 2)
    filled = [image.pixelColor(x, y) == middle for x in (0, right) for y in (0, bottom)]
    assert filled == [False, is_card_top] * 2
