"""Finds nearly equal fingerprints among a hundred thousand, without comparing all pairs.

Source: M. Norouzi, A. Punjani, D. Fleet, "Fast search in Hamming space with multi-index hashing" (2012): of two numbers that
differ in at most three of 64 bits, at least one of four parts is equal.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

NEAR = 3
"""The most bits in which near fingerprints differ."""
_PARTS = NEAR + 1
_FEW = 40
_LEAST_BITS = 36
_ONLY_NEXT = 64


def near_pairs(numbers: Collection[int]) -> Iterator[tuple[int, int]]:
    """Return the pairs of different 64-bit ``numbers`` within ``NEAR`` bits, the smaller one first; pairs may repeat.

    Every such pair; but where hundreds are the same in three quarters of their bits, as the frames of a fixed camera are, each is
    only held against the next ones in the order of numbers, so that their count never makes it slow.
    """
    yield from _near(sorted(set(numbers)), range(64))


def _near(numbers: Sequence[int], free: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Return the near pairs of ``numbers``, which are equal except for the bits at ``free``."""
    size = -(-len(free) // _PARTS)
    for start in range(0, len(free), size):
        mask = sum(1 << place for place in free[start : start + size])
        same: dict[int, list[int]] = defaultdict(list)
        for number in numbers:
            same[number & mask].append(number)
        rest = [*free[:start], *free[start + size :]]
        for found in same.values():
            if len(found) > _FEW and len(rest) >= _LEAST_BITS:
                # Many pictures have the sky in the same part: they differ in the rest.
                yield from _near(found, rest)
            elif len(found) > 1:
                yield from _held_against_the_next(found)


def _held_against_the_next(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    for place, one in enumerate(numbers):
        for other in numbers[place + 1 : place + 1 + _ONLY_NEXT]:
            if (one ^ other).bit_count() <= NEAR:
                yield one, other
