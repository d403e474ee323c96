"""The byte orders and value types of TIFF directories, in which EXIF is written. Source: TIFF 6.0, section 2."""

import struct
from typing import Literal

ASCII, SHORT, LONG, RATIONAL, SIGNED_RATIONAL = 2, 3, 4, 5, 10

TiffEntry = tuple[int, int, int, int]
"""An entry of a directory: tag, type, count, and the value or its offset."""


class ByteOrder:
    """Readers of numbers in one of the two byte orders."""

    def __init__(self, name: Literal["little", "big"]) -> None:
        sign = "<" if name == "little" else ">"
        self.name = name
        self.short = struct.Struct(sign + "H").unpack_from
        self.long = struct.Struct(sign + "I").unpack_from
        self.entries = struct.Struct(sign + "HHII").iter_unpack
        self.degrees = {
            RATIONAL: struct.Struct(sign + "6I").unpack_from,
            SIGNED_RATIONAL: struct.Struct(sign + "6i").unpack_from,
        }
        self.short_shift = 0 if name == "little" else 16
        """By how many bits a value of 16 bits is shifted in the 32 bits of an entry."""
        self.byte_shift = 0 if name == "little" else 24
        """The same for a value of 8 bits."""
