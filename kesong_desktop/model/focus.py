"""The focal point of a picture: what a crop keeps in view. From the centre, x to the right, y up, each -1 to 1."""

Focus = tuple[float, float]
MIDDLE: Focus = (0.0, 0.0)


def held(x: float, y: float) -> Focus:
    """The point, inside the picture, and as exact as it is sent."""
    return round(min(1.0, max(-1.0, x)), 2) + 0.0, round(min(1.0, max(-1.0, y)), 2) + 0.0


def square(width: float, height: float, focus: Focus) -> tuple[float, float, float]:
    """Left, top and side of the largest square that has the point as near to its middle as can be; as servers' grids crop."""
    side = min(width, height)
    left = min(max(0.0, (focus[0] + 1) / 2 * width - side / 2), width - side)
    top = min(max(0.0, (1 - focus[1]) / 2 * height - side / 2), height - side)
    return left, top, side
