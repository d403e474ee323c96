"""Colours by the book, to compare with: primaries and curves to sRGB and back, and ICC profiles that are written by hand.

Sources: SMPTE RP 177 (matrices of primaries), IEC 61966-2-1 (sRGB), ICC.1:2001-04 (version 2 profiles).
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass

Pixel = tuple[int, int, int]
Triple = tuple[float, float, float]
_D65 = (0.3127, 0.3290)
_D65_TO_D50 = (
    (1.0478112, 0.0228866, -0.0501270),
    (0.0295424, 0.9904844, -0.0170491),
    (-0.0092345, 0.0150436, 0.7521316),
)
"""Bradford's, as ICC.1 has it in annex E."""


def _srgb_light(code: float) -> float:
    return code / 12.92 if code <= 0.04045 else ((code + 0.055) / 1.055) ** 2.4


def _srgb_code(light: float) -> float:
    clipped = min(1.0, max(0.0, light))
    return 12.92 * clipped if clipped <= 0.0031308 else 1.055 * clipped ** (1 / 2.4) - 0.055


@dataclass(frozen=True)
class ColorSpace:
    """Primaries of a space whose white is D65, its curve, and the inverse of that."""

    red: tuple[float, float]
    green: tuple[float, float]
    blue: tuple[float, float]
    light: Callable[[float], float] = _srgb_light
    code: Callable[[float], float] = _srgb_code

    def with_gamma(self, gamma: float) -> "ColorSpace":
        """Return the space with a power curve."""
        return ColorSpace(
            self.red, self.green, self.blue, lambda v: v**gamma, lambda v: max(0.0, v) ** (1 / gamma)
        )

    def to_srgb(self, pixel: Pixel) -> Pixel:
        """Return a colour of this space in sRGB, clipped."""
        lights = [self.light(value / 255) for value in pixel]
        seen = _times(_solved(_matrix(SRGB)), _times(_matrix(self), lights))
        r, g, b = (round(255 * _srgb_code(value)) for value in seen)
        return r, g, b

    def from_srgb(self, pixel: Pixel) -> Pixel:
        """Return a colour of sRGB in this space, which must be wide enough for it."""
        lights = [_srgb_light(value / 255) for value in pixel]
        seen = _times(_solved(_matrix(self)), _times(_matrix(SRGB), lights))
        r, g, b = (round(255 * min(1.0, max(0.0, self.code(min(1.0, value))))) for value in seen)
        return r, g, b

    def profile(self, name: str) -> bytes:
        """Return a version 2 ICC profile with a table for the curve."""
        columns = list(
            zip(*(_times(_D65_TO_D50, column) for column in zip(*_matrix(self), strict=True)), strict=True)
        )
        red, green, blue = zip(*columns, strict=True)
        table = [round(65535 * min(1.0, self.light(at / 1023))) for at in range(1024)]
        curve = struct.pack(">4sII1024H", b"curv", 0, 1024, *table)
        tags = {
            b"desc": _description(name),
            b"cprt": b"text\0\0\0\0None\0",
            b"wtpt": _xyz((0.9642, 1.0, 0.8249)),
        }
        tags |= {b"rXYZ": _xyz(red), b"gXYZ": _xyz(green), b"bXYZ": _xyz(blue)}
        return icc_file(b"RGB ", tags | {b"rTRC": curve, b"gTRC": curve, b"bTRC": curve})


def grey_profile(gamma: float) -> bytes:
    """Return an ICC profile of greys with a power curve."""
    curve = struct.pack(">4sIIH", b"curv", 0, 1, round(gamma * 256))
    tags = {
        b"desc": _description("Gray"),
        b"cprt": b"text\0\0\0\0None\0",
        b"wtpt": _xyz((0.9642, 1.0, 0.8249)),
    }
    return icc_file(b"GRAY", tags | {b"kTRC": curve})


def icc_file(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    """Return a display profile with these tags."""
    table, bodies, at = struct.pack(">I", len(tags)), b"", 132 + 12 * len(tags)
    for tag, body in tags.items():
        padded = body + bytes(-len(body) % 4)
        table += struct.pack(">4sII", tag, at + len(bodies), len(body))
        bodies += padded
    head = struct.pack(">I4sI4s4s4s", at + len(bodies), bytes(4), 0x02400000, b"mntr", space, b"XYZ ")
    head += bytes(12) + b"acsp" + bytes(28) + struct.pack(">3i", 63190, 65536, 54061)
    return head.ljust(128, b"\0") + table + bodies


def pq_grey(code: int) -> int:
    """Return the sRGB grey of a PQ code value: SMPTE ST 2084 to cd/m², mapped by ``mapped``."""
    m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
    power = (code / 255) ** (1 / m2)
    return mapped(10_000 * (max(power - c1, 0) / (c2 - c3 * power)) ** (1 / m1))


def hlg_grey(code: int) -> int:
    """Return the sRGB grey of an HLG code value: BT.2100's display of 1,000 cd/m², mapped by ``mapped``."""
    signal = code / 255
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = signal**2 / 3 if signal <= 0.5 else (2.718281828 ** ((signal - c) / a) + b) / 12
    return mapped(1000 * scene**1.2)


def mapped(nits: float) -> int:
    """Return the sRGB value of a light: Reinhard's extended operator with 203 cd/m² as unit and 1,000 as white."""
    unit, white = nits / 203, 1000 / 203
    return round(255 * _srgb_code(unit * (1 + unit / white**2) / (1 + unit)))


def _matrix(space: ColorSpace) -> list[list[float]]:
    points = (space.red, space.green, space.blue)
    bare = [[x / y for x, y in points], [1.0] * 3, [(1 - x - y) / y for x, y in points]]
    white = (_D65[0] / _D65[1], 1.0, (1 - _D65[0] - _D65[1]) / _D65[1])
    scale = _times(_solved(bare), white)
    return [[value * one for value, one in zip(row, scale, strict=True)] for row in bare]


def _times(
    matrix: "list[list[float]] | tuple[Triple, ...]", vector: "list[float] | Triple | tuple[float, ...]"
) -> list[float]:
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def _solved(matrix: list[list[float]]) -> list[list[float]]:
    """Return the inverse, by elimination."""
    rows = [[*row, *(float(at == number) for at in range(3))] for number, row in enumerate(matrix)]
    for at in range(3):
        best = max(range(at, 3), key=lambda number: abs(rows[number][at]))
        rows[at], rows[best] = rows[best], rows[at]
        rows[at] = [value / rows[at][at] for value in rows[at]]
        for other in range(3):
            if other != at:
                rows[other] = [a - rows[other][at] * b for a, b in zip(rows[other], rows[at], strict=True)]
    return [row[3:] for row in rows]


def _xyz(values: "tuple[float, ...]") -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(value * 65536) for value in values))


def _description(name: str) -> bytes:
    text = name.encode() + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + bytes(78)


SRGB = ColorSpace((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))
DISPLAY_P3 = ColorSpace((0.680, 0.320), (0.265, 0.690), (0.150, 0.060))
BT_2020 = ColorSpace((0.708, 0.292), (0.170, 0.797), (0.131, 0.046))
ADOBE_RGB = ColorSpace((0.64, 0.33), (0.21, 0.71), (0.15, 0.06)).with_gamma(563 / 256)
