"""Structural similarity (SSIM) of two pictures. Source: Z. Wang and others, "Image quality assessment" (IEEE TIP 13, 2004)."""

from typing import Any

from PIL import Image

_SIGMA, _TAPS = 1.5, 11
_C1, _C2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2


def ssim(first: Image.Image, second: Image.Image) -> float:
    """The mean structural similarity of their luma, 1 for the same picture.

    Raises:
        ValueError: they are not of one size.
    """
    import numpy as np  # noqa: PLC0415 - only where it is measured

    if first.size != second.size:
        raise ValueError(f"{first.size} is not {second.size}")
    offsets = np.arange(_TAPS) - _TAPS // 2
    window = np.exp(-(offsets**2) / (2 * _SIGMA**2))
    window /= window.sum()

    def blurred(grey: Any) -> Any:
        lines = np.apply_along_axis(np.convolve, 0, grey, window, mode="valid")
        return np.apply_along_axis(np.convolve, 1, lines, window, mode="valid")

    a, b = (np.asarray(one.convert("L"), dtype=np.float64) for one in (first, second))
    mean_a, mean_b = blurred(a), blurred(b)
    var_a, var_b = blurred(a * a) - mean_a**2, blurred(b * b) - mean_b**2
    both = blurred(a * b) - mean_a * mean_b
    top = (2 * mean_a * mean_b + _C1) * (2 * both + _C2)
    bottom = (mean_a**2 + mean_b**2 + _C1) * (var_a + var_b + _C2)
    return float((top / bottom).mean())
