"""ICC profiles made from primaries and a tone curve, for pictures that declare their colours without one.

Source: ICC.1:2022, 7 (layout), 10.15 (parametric curves), annex E (Bradford adaptation).
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

_Matrix = tuple[tuple[float, float, float], ...]
D65 = (0.3127, 0.3290)
_D50 = (0.9642, 1.0, 0.8249)
_BRADFORD: _Matrix = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))
_HEADER_BYTES, _LARGEST = 128, 65_535


@dataclass(frozen=True, slots=True)
class Primaries:
    """The chromaticities x, y of red, green, blue and white."""

    red: tuple[float, float]
    green: tuple[float, float]
    blue: tuple[float, float]
    white: tuple[float, float] = D65

    @property
    def is_plausible(self) -> bool:
        """Whether there is a colour space with these: no zero where one divides, and a triangle of some size."""
        points = (self.red, self.green, self.blue)
        if not all(0 < y <= 1 and 0 <= x <= 1 for x, y in (self.white,)) or not all(
            0 <= x <= 1 and 0 < y <= 1 for x, y in points
        ):
            return False
        (ax, ay), (bx, by), (cx, cy) = points
        return abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) > 0.01


@dataclass(frozen=True, slots=True)
class ToneCurve:
    """A tone curve from code values to light, both 0 to 1: the parameters of an ICC parametric curve, or a table."""

    kind: int = 0
    parameters: tuple[float, ...] = (1.0,)
    table: tuple[int, ...] = ()

    @classmethod
    def gamma(cls, exponent: float) -> "ToneCurve":
        """Return the power curve with this exponent."""
        return cls(0, (exponent,))

    @classmethod
    def sampled(cls, light: Sequence[float]) -> "ToneCurve":
        """Return the curve through equally spaced values; what is brighter than 1 is clipped."""
        return cls(table=tuple(round(min(1.0, max(0.0, one)) * _LARGEST) for one in light))

    def block(self) -> bytes:
        """Return the curve as the body of a tag."""
        if self.table:
            count = len(self.table)
            return struct.pack(f">4sII{count}H", b"curv", 0, count, *self.table)
        values = b"".join(map(_fixed, self.parameters))
        return struct.pack(">4sIHH", b"para", 0, self.kind, 0) + values


SRGB_CURVE = ToneCurve(3, (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045))
SRGB_PRIMARIES = Primaries((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))
ADOBE_RGB_PRIMARIES = Primaries((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
ADOBE_RGB_GAMMA = 563 / 256


def matrix_profile(name: str, primaries: Primaries, curve: ToneCurve) -> bytes:
    """Return an ICC profile of a display with these primaries, and the same curve for each of them."""
    red, green, blue = zip(*_to_d50(primaries), strict=True)
    tone = curve.block()
    tags = {
        b"desc": _text(name),
        b"cprt": _text("None"),
        b"wtpt": _xyz(_D50),
        b"rXYZ": _xyz(red),
        b"gXYZ": _xyz(green),
        b"bXYZ": _xyz(blue),
        b"rTRC": tone,
        b"gTRC": tone,
        b"bTRC": tone,
    }
    start = _HEADER_BYTES + 4 + 12 * len(tags)
    table, bodies, places = struct.pack(">I", len(tags)), b"", dict[bytes, int]()
    for tag, body in tags.items():
        if body not in places:
            places[body] = start + len(bodies)
            bodies += body + bytes(-len(body) % 4)
        table += struct.pack(">4sII", tag, places[body], len(body))
    head = struct.pack(">I4sI4s4s4s", start + len(bodies), bytes(4), 0x04300000, b"mntr", b"RGB ", b"XYZ ")
    head += bytes(12) + b"acsp" + bytes(28) + b"".join(map(_fixed, _D50))
    return head.ljust(_HEADER_BYTES, b"\0") + table + bodies


def _to_d50(primaries: Primaries) -> _Matrix:
    """Return the matrix from linear RGB to XYZ under D50."""
    columns = tuple(_tristimulus(one) for one in (primaries.red, primaries.green, primaries.blue))
    matrix: _Matrix = tuple(zip(*columns, strict=True))
    white = _tristimulus(primaries.white)
    scale = _applied(_inverse(matrix), white)
    scaled = tuple(tuple(value * scale[at] for at, value in enumerate(row)) for row in matrix)
    before, after = _applied(_BRADFORD, white), _applied(_BRADFORD, _D50)
    gains = tuple(tuple(value * after[row] / before[row] for value in _BRADFORD[row]) for row in range(3))
    return _product(_product(_inverse(_BRADFORD), gains), scaled)


def _tristimulus(point: tuple[float, float]) -> tuple[float, float, float]:
    x, y = point
    return x / y, 1.0, (1 - x - y) / y


def _applied(matrix: Sequence[Sequence[float]], vector: Sequence[float]) -> tuple[float, ...]:
    return tuple(sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)


def _product(left: Sequence[Sequence[float]], right: Sequence[Sequence[float]]) -> _Matrix:
    columns = list(zip(*right, strict=True))
    rows = [[sum(a * b for a, b in zip(row, column, strict=True)) for column in columns] for row in left]
    return tuple((a, b, c) for a, b, c in rows)


def _inverse(matrix: Sequence[Sequence[float]]) -> _Matrix:
    (a, b, c), (d, e, f), (g, h, i) = matrix
    cofactors = (
        (e * i - f * h, c * h - b * i, b * f - c * e),
        (f * g - d * i, a * i - c * g, c * d - a * f),
        (d * h - e * g, b * g - a * h, a * e - b * d),
    )
    determinant = a * cofactors[0][0] + b * cofactors[1][0] + c * cofactors[2][0]
    return tuple((x / determinant, y / determinant, z / determinant) for x, y, z in cofactors)


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65_536))


def _xyz(values: Sequence[float]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(map(_fixed, values))


def _text(text: str) -> bytes:
    words = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(words), 28) + words
