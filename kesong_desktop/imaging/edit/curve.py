"""Smooth monotone curves through a few points."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

Points = Sequence[tuple[float, float]]
STEPS = 256


class Curve:
    """A curve through ``points``, (in, out) each 0 to 1, ordered by "in"; constant before the first and after the last.

    Source: Fritsch and Carlson, "Monotone Piecewise Cubic Interpolation" (1980).
    """

    def __init__(self, points: Points) -> None:
        self._xs = [x for x, _ in points]
        self._ys = [y for _, y in points]
        self._slopes = _slopes(self._xs, self._ys)

    def __call__(self, x: float) -> float:
        """Return the output for ``x``."""
        xs, ys = self._xs, self._ys
        if x <= xs[0]:
            return ys[0]
        if x >= xs[-1]:
            return ys[-1]
        at = bisect_right(xs, x) - 1
        width = xs[at + 1] - xs[at]
        t = (x - xs[at]) / width
        rest = 1 - t
        return (
            (1 + 2 * t) * rest * rest * ys[at]
            + t * rest * rest * width * self._slopes[at]
            + t * t * (3 - 2 * t) * ys[at + 1]
            - t * t * rest * width * self._slopes[at + 1]
        )


def _slopes(xs: list[float], ys: list[float]) -> list[float]:
    steps = [(ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i]) for i in range(len(xs) - 1)]
    if not steps:
        return [0.0]
    inner = [
        0.0 if before * after <= 0 else 2 * before * after / (before + after)
        for before, after in pairwise(steps)
    ]
    return [steps[0], *inner, steps[-1]]
