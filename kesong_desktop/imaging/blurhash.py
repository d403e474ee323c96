"""BlurHash: a picture's colours in some thirty characters. Source: https://github.com/woltapp/blurhash (Algorithm.md)."""

import functools
import io
import math

from PIL import Image

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~"
_VALUES = {digit: value for value, digit in enumerate(_DIGITS)}
_COLUMNS, _ROWS = 4, 3
_SAMPLE_PX = 32

Colour = tuple[float, float, float]


def encode(jpeg: bytes) -> str:
    """The hash of a picture that this program made, with 4 x 3 components."""
    with Image.open(io.BytesIO(jpeg)) as image:
        image.draft("RGB", (_SAMPLE_PX * 2, _SAMPLE_PX * 2))
        small = image.convert("RGB").resize((_SAMPLE_PX, _SAMPLE_PX), Image.Resampling.BOX)
    raw = small.tobytes()
    linear = [tuple(_linear(raw[i + k]) for k in range(3)) for i in range(0, len(raw), 3)]
    factors = [_factor(linear, column, row) for row in range(_ROWS) for column in range(_COLUMNS)]
    (first, *rest) = factors
    peak = max(abs(part) for colour in rest for part in colour)
    scaled = max(0, min(82, math.floor(peak * 166 - 0.5)))
    largest = (scaled + 1) / 166
    digits = [_base83((_COLUMNS - 1) + (_ROWS - 1) * 9, 1), _base83(scaled, 1)]
    red, green, blue = (_srgb(part) for part in first)
    digits.append(_base83((red << 16) + (green << 8) + blue, 4))
    digits += [_base83(_quantised(colour, largest), 2) for colour in rest]
    return "".join(digits)


def decode(blurhash: str, width: int, height: int) -> bytes:
    """``width`` x ``height`` pixels of RGB, a byte each.

    Raises:
        ValueError: it is no BlurHash.
    """
    try:
        values = [_VALUES[digit] for digit in blurhash]
    except KeyError as error:
        raise ValueError("not a BlurHash") from error
    columns, rows = (values[0] % 9 + 1, values[0] // 9 + 1) if values else (0, 0)
    if len(values) < 6 or len(values) != 4 + 2 * columns * rows:
        raise ValueError("not a BlurHash")
    largest = (values[1] + 1) / 166
    number = _from83(values[2:6])
    colours: list[Colour] = [(_linear(number >> 16 & 255), _linear(number >> 8 & 255), _linear(number & 255))]
    colours += [_unquantised(_from83(values[i : i + 2]), largest) for i in range(6, len(values), 2)]
    return bytes(
        _srgb(part)
        for y in range(height)
        for x in range(width)
        for part in _pixel(colours, columns, x / width, y / height)
    )


def _factor(linear: list[tuple[float, ...]], column: int, row: int) -> Colour:
    scale = (1.0 if column == row == 0 else 2.0) / len(linear)
    across, down = _waves(column, _SAMPLE_PX), _waves(row, _SAMPLE_PX)
    sums = [0.0, 0.0, 0.0]
    for index, pixel in enumerate(linear):
        basis = across[index % _SAMPLE_PX] * down[index // _SAMPLE_PX]
        for k in range(3):
            sums[k] += basis * pixel[k]
    return sums[0] * scale, sums[1] * scale, sums[2] * scale


def _pixel(colours: list[Colour], columns: int, x: float, y: float) -> Colour:
    sums = [0.0, 0.0, 0.0]
    for index, colour in enumerate(colours):
        basis = math.cos(math.pi * x * (index % columns)) * math.cos(math.pi * y * (index // columns))
        for k in range(3):
            sums[k] += colour[k] * basis
    return sums[0], sums[1], sums[2]


def _waves(component: int, count: int) -> list[float]:
    return [math.cos(math.pi * component * position / count) for position in range(count)]


def _quantised(colour: Colour, largest: float) -> int:
    levels = [max(0, min(18, math.floor(_signed_power(part / largest, 0.5) * 9 + 9.5))) for part in colour]
    return levels[0] * 361 + levels[1] * 19 + levels[2]


def _unquantised(value: int, largest: float) -> Colour:
    red, green, blue = (
        _signed_power((level - 9) / 9, 2.0) * largest
        for level in (value // 361, value // 19 % 19, value % 19)
    )
    return red, green, blue


def _signed_power(value: float, exponent: float) -> float:
    return math.copysign(abs(value) ** exponent, value)


@functools.lru_cache(256)
def _linear(value: int) -> float:
    part = value / 255
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _srgb(value: float) -> int:
    part = max(0.0, min(1.0, value))
    shown = part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
    return int(shown * 255 + 0.5)


def _base83(value: int, length: int) -> str:
    return "".join(_DIGITS[value // 83 ** (length - place - 1) % 83] for place in range(length))


def _from83(values: list[int]) -> int:
    return functools.reduce(lambda total, value: total * 83 + value, values, 0)
