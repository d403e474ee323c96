"""Pictures of one colour that is declared in another space than sRGB: by a profile, PNG chunks, code points or EXIF."""

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

from tests.fakes.corpus.blocks import SIZE, changed, exif, heic, jpeg, png, saved, with_code_points
from tests.fakes.corpus.color_reference import (
    ADOBE_RGB,
    BT_2020,
    DISPLAY_P3,
    SRGB,
    ColorSpace,
    grey_profile,
    hlg_grey,
    pq_grey,
)
from tests.fakes.corpus.fact_case import FactCase

STORED = (128, 190, 90)
"""Within sRGB in each of the spaces."""
GREY = (140, 140, 140)
_P3, _ADOBE, _WIDE = DISPLAY_P3.to_srgb(STORED), ADOBE_RGB.to_srgb(STORED), BT_2020.to_srgb(STORED)
_LINEAR = SRGB.with_gamma(1.0)
_BRIGHT, _OF_LINEAR = (140, 140, 140), _LINEAR.to_srgb((140, 140, 140))
_UNCALIBRATED = {0xA001: 0xFFFF}


def flat(colour: Any = STORED, mode: str = "RGB") -> Image.Image:
    """Return a picture of one colour."""
    return Image.new(mode, SIZE, colour)


def gamma_chunk(gamma: float) -> tuple[bytes, bytes]:
    """Return a ``gAMA`` chunk."""
    return b"gAMA", struct.pack(">I", round(gamma * 100_000))


def primaries_chunk(space: ColorSpace | None) -> tuple[bytes, bytes]:
    """Return a ``cHRM`` chunk; all zero for None."""
    values = (0.3127, 0.3290, *space.red, *space.green, *space.blue) if space else (0.0,) * 8
    return b"cHRM", struct.pack(">8I", *(round(value * 100_000) for value in values))


def code_points_chunk(primaries: int, transfer: int) -> tuple[bytes, bytes]:
    """Return a ``cICP`` chunk."""
    return b"cICP", bytes([primaries, transfer, 0, 1])


def _profiled(space: ColorSpace, name: str) -> Callable[[Path], Path]:
    return png(flat(), icc=space.profile(name))


def _grey(value: int) -> tuple[int, int, int]:
    return value, value, value


_SRGB_CHUNK = (b"sRGB", b"\0")
_PALETTE = flat().convert("P", palette=Image.Palette.ADAPTIVE)
_CASES = (
    ("icc: sRGB under another name", _profiled(SRGB, "Monitor"), STORED),
    ("icc: Display P3", _profiled(DISPLAY_P3, "Display P3"), _P3),
    ("icc: Display P3 named sRGB", _profiled(DISPLAY_P3, "sRGB IEC61966-2.1"), _P3),
    ("icc: Adobe RGB", _profiled(ADOBE_RGB, "Adobe RGB (1998)"), _ADOBE),
    ("icc: BT.2020", _profiled(BT_2020, "Rec2020"), _WIDE),
    ("icc: linear, named sRGB", png(flat(_BRIGHT), icc=_LINEAR.profile("sRGB linear")), _OF_LINEAR),
    ("icc: gamma 1.8, named sRGB", _profiled(SRGB.with_gamma(1.8), "sRGB 1.8"), SRGB.with_gamma(1.8).to_srgb(STORED)),
    ("icc: in a jpeg", jpeg(flat(), icc=DISPLAY_P3.profile("sRGB")), _P3),
    ("icc: in a webp", saved("webp", flat(), icc_profile=DISPLAY_P3.profile("P3")), _P3),
    ("icc: in a tiff", saved("tiff", flat(), icc_profile=DISPLAY_P3.profile("P3")), _P3),
    ("icc: in an avif", saved("avif", flat(), icc_profile=DISPLAY_P3.profile("P3")), _P3),
    ("icc: with transparency", png(flat((*STORED, 255), "RGBA"), icc=DISPLAY_P3.profile("P3")), _P3),
    ("icc: palette", png(_PALETTE, icc=DISPLAY_P3.profile("P3")), _P3),
    ("icc: grey picture, colour profile", png(flat(140, "L"), icc=_LINEAR.profile("Linear")), _OF_LINEAR),
    ("icc: grey profile", png(flat(140, "L"), icc=grey_profile(1.0)), _OF_LINEAR),
    ("icc: grey profile with transparency", png(flat((140, 255), "LA"), icc=grey_profile(1.0)), _OF_LINEAR),
    ("icc: grey profile of a colour picture", png(flat(), icc=grey_profile(1.0)), STORED),
    ("icc: no profile at all", png(flat(), icc=b"nonsense" * 20), STORED),
    ("png: nothing", png(flat()), STORED),
    ("png: sRGB", png(flat(), _SRGB_CHUNK), STORED),
    ("png: gAMA 1", png(flat(_BRIGHT), gamma_chunk(1.0)), _OF_LINEAR),
    ("png: gAMA 1/1.8", png(flat(), gamma_chunk(1 / 1.8)), SRGB.with_gamma(1.8).to_srgb(STORED)),
    ("png: gAMA of sRGB", png(flat(), gamma_chunk(0.45455)), STORED),
    ("png: gAMA 0", png(flat(), gamma_chunk(0)), STORED),
    ("png: gAMA of nonsense", png(flat(), gamma_chunk(40_000)), STORED),
    ("png: gAMA of a grey picture", png(flat(140, "L"), gamma_chunk(1.0)), _OF_LINEAR),
    ("png: gAMA of a palette", png(_PALETTE, gamma_chunk(1 / 1.8)), SRGB.with_gamma(1.8).to_srgb(STORED)),
    ("png: cHRM of P3", png(flat(), primaries_chunk(DISPLAY_P3)), _P3),
    ("png: cHRM of sRGB", png(flat(), primaries_chunk(SRGB), gamma_chunk(0.45455)), STORED),
    ("png: cHRM of zeros", png(flat(), primaries_chunk(None)), STORED),
    ("png: cHRM and gAMA of Adobe RGB", png(flat(), primaries_chunk(ADOBE_RGB), gamma_chunk(256 / 563)),
     ADOBE_RGB.with_gamma(2.2).to_srgb(STORED)),
    ("png: sRGB beside gAMA and cHRM", png(flat(), _SRGB_CHUNK, gamma_chunk(1.0), primaries_chunk(BT_2020)), STORED),
    ("png: cICP of P3", png(flat(), code_points_chunk(12, 13)), _P3),
    ("png: cICP of BT.2020", png(flat(), code_points_chunk(9, 13)), _WIDE),
    ("png: cICP linear", png(flat(_BRIGHT), code_points_chunk(1, 8)), _OF_LINEAR),
    ("png: cICP of sRGB beside a profile", png(flat(), code_points_chunk(1, 13), icc=BT_2020.profile("x")), STORED),
    ("png: cICP beside gAMA", png(flat(), code_points_chunk(12, 13), gamma_chunk(1.0)), _P3),
    ("png: cICP unspecified", png(flat(), code_points_chunk(2, 2)), STORED),
    ("png: cICP unknown", png(flat(), code_points_chunk(200, 200)), STORED),
    ("png: profile beside gAMA", png(flat(), gamma_chunk(1.0), icc=DISPLAY_P3.profile("x")), _P3),
    ("png: cICP with transparency", png(flat((*STORED, 255), "RGBA"), code_points_chunk(12, 13)), _P3),
    ("png: PQ", png(flat(GREY), code_points_chunk(9, 16)), _grey(pq_grey(140))),
    ("png: PQ, dark", png(flat((60, 60, 60)), code_points_chunk(9, 16)), _grey(pq_grey(60))),
    ("png: PQ, beyond white", png(flat((230, 230, 230)), code_points_chunk(9, 16)), _grey(255)),
    ("png: HLG", png(flat(GREY), code_points_chunk(9, 18)), _grey(hlg_grey(140))),
    ("png: HLG, bright", png(flat((200, 200, 200)), code_points_chunk(9, 18)), _grey(hlg_grey(200))),
    ("avif: sRGB", saved("avif", flat()), STORED),
    ("avif: nclx of P3", changed(saved("avif", flat()), with_code_points(12, 13)), _P3),
    ("avif: nclx of BT.2020", changed(saved("avif", flat()), with_code_points(9, 14)), _WIDE),
    ("avif: nclx of PQ", changed(saved("avif", flat(GREY)), with_code_points(9, 16)), _grey(pq_grey(140))),
    ("avif: nclx of HLG", changed(saved("avif", flat(GREY)), with_code_points(9, 18)), _grey(hlg_grey(140))),
    ("heic: nclx of P3", heic(flat(), color_primaries=12, transfer_characteristics=13), _P3),
    ("heic: nclx of PQ", heic(flat(GREY), color_primaries=9, transfer_characteristics=16), _grey(pq_grey(140))),
    ("heic: nclx of BT.709", heic(flat(), color_primaries=1, transfer_characteristics=1), STORED),
    ("exif: R03", jpeg(flat(), exif_block=exif(inner=_UNCALIBRATED, interop="R03")), _ADOBE),
    ("exif: R98", jpeg(flat(), exif_block=exif(inner=_UNCALIBRATED, interop="R98")), STORED),
    ("exif: R03, yet sRGB", jpeg(flat(), exif_block=exif(inner={0xA001: 1}, interop="R03")), STORED),
    ("exif: colour space 2", jpeg(flat(), exif_block=exif(inner={0xA001: 2})), _ADOBE),
    ("exif: uncalibrated alone", jpeg(flat(), exif_block=exif(inner=_UNCALIBRATED)), STORED),
    ("exif: R03 beside a profile",
     jpeg(flat(), exif_block=exif(inner=_UNCALIBRATED, interop="R03"), icc=DISPLAY_P3.profile("P3")), _P3),
    ("exif: R03 in a webp", saved("webp", flat(), exif=exif(inner=_UNCALIBRATED, interop="R03")), _ADOBE),
)  # fmt: skip


def pictures() -> tuple[FactCase, ...]:
    """Return all pictures of this kind."""
    return tuple(FactCase(name, make, size=SIZE, pixel=pixel) for name, make, pixel in _CASES)
