"""Colours by code points, as PNG (``cICP``), HEIF, AVIF (``nclx``) and videos declare them.

Sources: ITU-T H.273, 8.1 and 8.2; ITU-R BT.2100 (PQ and HLG); ITU-R BT.2408, 2.1 (203 cd/m² is the white of a page).
"""

from collections.abc import Callable
from functools import lru_cache

from kesong_desktop.imaging.color.matrix_profile import (
    D65,
    SRGB_CURVE,
    SRGB_PRIMARIES,
    Primaries,
    ToneCurve,
    matrix_profile,
)

_C = (0.310, 0.316)
_DCI = (0.314, 0.351)
_E = (1 / 3, 1 / 3)
_PRIMARIES = {
    1: ("BT.709", SRGB_PRIMARIES),
    4: ("BT.470 M", Primaries((0.67, 0.33), (0.21, 0.71), (0.14, 0.08), _C)),
    5: ("BT.470 BG", Primaries((0.64, 0.33), (0.29, 0.60), (0.15, 0.06))),
    6: ("SMPTE 170M", Primaries((0.630, 0.340), (0.310, 0.595), (0.155, 0.070))),
    7: ("SMPTE 240M", Primaries((0.630, 0.340), (0.310, 0.595), (0.155, 0.070))),
    8: ("Film", Primaries((0.681, 0.319), (0.243, 0.692), (0.145, 0.049), _C)),
    9: ("BT.2020", Primaries((0.708, 0.292), (0.170, 0.797), (0.131, 0.046))),
    11: ("DCI P3", Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), _DCI)),
    12: ("Display P3", Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), D65)),
    22: ("EBU 3213", Primaries((0.630, 0.340), (0.295, 0.605), (0.155, 0.077))),
}
UNSPECIFIED, PQ, HLG = 2, 16, 18
_CURVES = {
    4: ToneCurve.gamma(2.2),
    5: ToneCurve.gamma(2.8),
    8: ToneCurve.gamma(1.0),
    17: ToneCurve.gamma(2.6),
}
"""All others are shown as sRGB: the curves of cameras (BT.709, BT.2020) are not what a display undoes."""
_WHITE, _PEAK = 203.0, 1000.0
"""cd/m²: what becomes a little darker than white on the page, and what becomes white."""
_SAMPLES = 4096


@lru_cache(maxsize=16)
def cicp_profile(primaries: int, transfer: int) -> bytes | None:
    """Return an ICC profile of these code points; None for sRGB, and for those that are unspecified or unknown."""
    name, points = _PRIMARIES.get(primaries, _PRIMARIES[1])
    light = {PQ: _pq, HLG: _hlg}.get(transfer)
    if light is not None:
        ending = "PQ" if transfer == PQ else "HLG"
        return matrix_profile(f"{name} {ending}", points, _tone_mapped(light))
    curve = _CURVES.get(transfer, SRGB_CURVE)
    if points == SRGB_PRIMARIES and curve == SRGB_CURVE:
        return None
    return matrix_profile(name, points, curve)


def is_hdr(transfer: int) -> bool:
    """Return whether the light of the brightest code value is many times that of a white page."""
    return transfer in {PQ, HLG}


def _tone_mapped(light: Callable[[float], float]) -> ToneCurve:
    """Return the curve of ``light`` in cd/m² as a page is shown: Reinhard's operator, extended so that the peak is 1."""
    peak = _PEAK / _WHITE
    values = (light(at / (_SAMPLES - 1)) / _WHITE for at in range(_SAMPLES))
    return ToneCurve.sampled([value * (1 + value / peak**2) / (1 + value) for value in values])


def _pq(code: float) -> float:
    """Return the light of a PQ code value in cd/m²."""
    root = code ** (32 / 2523)
    share = max(0.0, root - 107 / 128) / (2413 / 128 - 2392 / 128 * root)
    return float(10_000 * share ** (8192 / 1305))


def _hlg(code: float) -> float:
    """Return the light of an HLG code value in cd/m² on the reference display, of 1000 cd/m² and system gamma 1.2."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = code * code / 3 if code <= 0.5 else (2.718281828459045 ** ((code - c) / a) + b) / 12
    return float(_PEAK * scene**1.2)
