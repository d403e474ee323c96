"""The focal point, and the square that a grid makes of it."""

import pytest

from kesong_desktop.model.edit.focus import held, square


def test_it_stays_inside_the_picture() -> None:
    """And has two places behind the point; no minus stands before a zero."""
    assert held(-1.7, 0.2345) == (-1.0, 0.23)
    assert str(held(-0.001, 0.0)) == "(0.0, 0.0)"


@pytest.mark.parametrize(
    ("focus", "wanted"),
    [((0, 0), (50, 0, 100)), ((-1, 1), (0, 0, 100)), ((0.5, 0), (100, 0, 100)), ((0.2, 1), (70, 0, 100))],
)
def test_a_square_of_a_wide_picture(focus: tuple[float, float], wanted: tuple[float, float, float]) -> None:
    """As near to the point as the edges allow."""
    assert square(200, 100, focus) == pytest.approx(wanted)


def test_a_square_of_a_high_picture() -> None:
    """Up is up."""
    assert square(100, 300, (0, 1)) == (0, 0, 100)
    assert square(100, 300, (0, -1)) == (0, 200, 100)
