"""Perceptual hash of a picture, for finding similar ones."""

import msgspec

_FLAT = 0.7
_LEAST_TOLD, _MOST_TOLD = 6, 58


class Fingerprint(msgspec.Struct, frozen=True, gc=False):
    """Perceptual hash of a picture, with the measures needed to compare it."""

    dhash: int
    """64 bits: from left to right and down, whether the next of 9 x 8 fields is brighter."""
    flatness: float
    """The share of those fields, 0 to 1, that differ too little from the next to compare."""
    sharpness: float | None = None
    """Grows with fine detail, at a size of some 500 px; only good for pictures of the same thing. None: not known yet."""

    @property
    def is_plain(self) -> bool:
        """Whether the picture has too little detail to compare, such as a night sky or a blank wall."""
        return self.flatness >= _FLAT or not _LEAST_TOLD <= self.dhash.bit_count() <= _MOST_TOLD


NO_LOOK = Fingerprint(0, 1.0)
"""Fingerprint of a picture that cannot be opened: similar to no other."""
