"""How pictures are cut in a feed card, a grid and a tile, and where they stand."""

import pytest

from kesong_desktop.model.edit.crop_preview import PictureFit, cut, height, places, shape

WIDE, HIGH = (400, 200), (300, 900)


def test_a_card_shows_the_first_picture_whole() -> None:
    """In its own shape, whatever the focal point is."""
    assert shape(PictureFit.FEED, WIDE) == 2
    assert cut(PictureFit.FEED, WIDE, WIDE, (1, 1)) == (0, 0, 400, 200)


def test_a_card_shows_no_more_than_4_to_5() -> None:
    """Of a higher picture the middle is seen."""
    assert cut(PictureFit.FEED, HIGH, HIGH, (1, 1)) == pytest.approx((0, 262.5, 300, 375))


def test_the_others_of_a_card_fill_the_place_of_the_first() -> None:
    """As they do when one leafs through them."""
    assert cut(PictureFit.FEED, HIGH, WIDE, (0, 1)) == pytest.approx((0, 375, 300, 150))


@pytest.mark.parametrize(
    ("focus", "wanted"),
    [((0, 0), (100, 0, 200, 200)), ((-0.5, 0), (0, 0, 200, 200)), ((1, 0), (200, 0, 200, 200))],
)
def test_a_grid_cuts_squares_around_the_point(focus: tuple[float, float], wanted: tuple[int, ...]) -> None:
    """As near as the edges allow."""
    assert cut(PictureFit.GRID, WIDE, WIDE, focus) == wanted


@pytest.mark.parametrize(
    ("size", "focus", "wanted"),
    [
        (WIDE, (0, 0), (125, 0, 150, 200)),
        (WIDE, (0.5, 0), (225, 0, 150, 200)),
        (HIGH, (0, 0), (0, 250, 300, 400)),
        (HIGH, (0, 1), (0, 0, 300, 400)),
    ],
)
def test_a_tile_is_3_to_4(size: tuple[int, int], focus: tuple[float, float], wanted: tuple[int, ...]) -> None:
    """Of wide pictures and of high ones; up is up."""
    assert cut(PictureFit.TILE, size, size, focus) == pytest.approx(wanted)


def test_a_card_leads_with_its_first_picture() -> None:
    """The others stand below it, three in a row."""
    boxes = places(PictureFit.FEED, 5, 308, 2, 4)
    assert boxes[0] == (0, 0, 308, 154)
    assert boxes[1:4] == [(0, 158, 100, 50), (104, 158, 100, 50), (208, 158, 100, 50)]
    assert boxes[4] == (0, 212, 100, 50)
    assert height(boxes) == 262


def test_a_grid_and_tiles_stand_in_rows_of_three() -> None:
    """With the gap between them and none at the edges."""
    assert places(PictureFit.GRID, 4, 308, 1, 4)[3] == (0, 104, 100, 100)
    assert height(places(PictureFit.TILE, 3, 308, 0.75, 4)) == pytest.approx(400 / 3)


def test_no_pictures_take_no_room() -> None:
    """Nor does anything stand anywhere."""
    assert height(places(PictureFit.GRID, 0, 308, 1, 4)) == 0
