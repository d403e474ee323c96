"""The focal point of a picture: what a crop keeps in view. From the centre, x to the right, y up, each -1 to 1."""

Focus = tuple[float, float]
MIDDLE: Focus = (0.0, 0.0)


def held(x: float, y: float) -> Focus:
    """Return the point, inside the picture, and as exact as it is sent."""
    return round(min(1.0, max(-1.0, x)), 2) + 0.0, round(min(1.0, max(-1.0, y)), 2) + 0.0


def window(width: float, height: float, ratio: float, focus: Focus) -> tuple[float, float, float, float]:
    """Left, top, width and height of the largest box with ``ratio`` (width over height) in a picture of ``width`` by ``height``.

    The point is as near to its middle as can be.
    """
    wide, high = min(width, height * ratio), min(height, width / ratio)
    left = min(max(0.0, (focus[0] + 1) / 2 * width - wide / 2), width - wide)
    top = min(max(0.0, (1 - focus[1]) / 2 * height - high / 2), height - high)
    return left, top, wide, high


def square(width: float, height: float, focus: Focus) -> tuple[float, float, float]:
    """Left, top and side of the largest square that has the point as near to its middle as can be; as servers' grids crop."""
    left, top, side, _ = window(width, height, 1.0, focus)
    return left, top, side
