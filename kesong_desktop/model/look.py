"""What a picture looks like, in a few numbers that can be held against those of another."""

import msgspec

_FLAT = 0.7
_LEAST_TOLD, _MOST_TOLD = 6, 58


class Look(msgspec.Struct, frozen=True, gc=False):
    """A picture's fingerprint."""

    dhash: int
    """64 bits: from left to right and down, whether the next of 9 x 8 fields is brighter."""
    flatness: float
    """The share of those fields, 0 to 1, that differ from the next too little to tell which is the brighter."""
    sharpness: float | None = None
    """Grows with fine detail, at a size of some 500 px; only good for pictures of the same thing. None: not known yet."""

    @property
    def is_plain(self) -> bool:
        """Of a night sky or a blank wall the fingerprint tells too little to hold it against another."""
        return self.flatness >= _FLAT or not _LEAST_TOLD <= self.dhash.bit_count() <= _MOST_TOLD


NO_LOOK = Look(0, 1.0)
"""Of a picture that cannot be opened: it is like no other."""
