"""Stacks of similar photos: bursts, re-saved or slightly edited copies, and identical files. A photo is in one stack at most."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import Literal

from kesong_desktop.model.library.fingerprint import Fingerprint
from kesong_desktop.model.library.photo import Photo, PhotoId
from kesong_desktop.roll.hamming_search import near_pairs
from kesong_desktop.roll.screenshots import is_screenshot

_BURST = timedelta(seconds=2)
_BACK = 8
_ALIKE = 12
"""The most bits in which two pictures of a burst differ: hands and people move."""
_SAME_SHAPE = 1.02
_AS_SHARP = 0.9

Kind = Literal["copies", "alike", "burst"]
_RANK: dict[Kind, int] = {"copies": 0, "alike": 1, "burst": 2}


@dataclass(frozen=True, slots=True)
class Stack:
    """Similar photos ordered by time. ``kind`` is ``copies`` if all have the same bytes."""

    kind: Kind
    photos: tuple[Photo, ...]


@dataclass(frozen=True, slots=True)
class _Link:
    one: Photo
    other: Photo
    kind: Kind


def stacks(photos: Iterable[Photo], looks: Mapping[PhotoId, Fingerprint]) -> list[Stack]:
    """Return the stacks, newest first; a photo without a fingerprint is only stacked with identical files.

    The order of ``photos`` does not matter, and each of them is in at most one. 100,000 take about a second.
    """
    all_of = sorted(photos, key=_by_time)
    parents: dict[PhotoId, PhotoId] = {}
    links: list[_Link] = []
    for link in (*_same_bytes(all_of), *_nearly_same(all_of, looks), *_bursts(all_of, looks)):
        links.append(link)
        first, second = _root(parents, link.one.id), _root(parents, link.other.id)
        parents[first] = parents[second] = min(first, second)
    kinds: dict[PhotoId, Kind] = {}
    members: dict[PhotoId, list[Photo]] = defaultdict(list)
    for link in links:
        root = _root(parents, link.one.id)
        kinds[root] = max(kinds.get(root, "copies"), link.kind, key=_RANK.__getitem__)
    for photo in all_of:
        if photo.id in parents:
            members[_root(parents, photo.id)].append(photo)
    found = [Stack(kinds[root], tuple(group)) for root, group in members.items()]
    return sorted(found, key=lambda stack: _by_time(stack.photos[-1]), reverse=True)


def cover(
    photos: Sequence[Photo],
    looks: Mapping[PhotoId, Fingerprint],
    leads: Callable[[Photo], bool] = lambda _: False,
) -> Photo:
    """Return the photo that represents a stack: the sharpest, then largest, then earliest; if any ``leads``, one of those.

    Small copies are no match for what they were made from, however sharp: they have less than half of its pixels.
    """
    chosen = [photo for photo in photos if leads(photo)] or photos
    half = max(photo.width * photo.height for photo in chosen) / 2
    chosen = [photo for photo in chosen if photo.width * photo.height >= half]
    sharpness = {photo.id: _sharpness(looks.get(photo.id)) for photo in chosen}
    enough = max(sharpness.values()) * _AS_SHARP
    sharp = [photo for photo in chosen if sharpness[photo.id] >= enough]
    return min(sharp, key=lambda photo: (-photo.width * photo.height, *_by_time(photo)))


def _sharpness(look: Fingerprint | None) -> float:
    return (look.sharpness or 0.0) if look else 0.0


def _by_time(photo: Photo) -> tuple[object, str]:
    return photo.taken, photo.path


def _root(parents: dict[PhotoId, PhotoId], one: PhotoId) -> PhotoId:
    path = []
    while (above := parents.get(one, one)) != one:
        path.append(one)
        one = above
    for each in path:
        parents[each] = one
    return one


def _same_bytes(photos: Sequence[Photo]) -> Iterator[_Link]:
    hashed = (photo for photo in photos if photo.sha256)
    for same in _grouped(hashed, lambda photo: photo.sha256).values():
        yield from (_Link(one, other, "copies") for one, other in pairwise(same))


def _bursts(photos: Sequence[Photo], looks: Mapping[PhotoId, Fingerprint]) -> Iterator[_Link]:
    taken = (photo for photo in photos if photo.camera and photo.kind == "photo")
    for shots in _grouped(taken, lambda photo: photo.camera).values():
        for place, (before, other) in enumerate(pairwise(shots)):
            if other.taken - before.taken <= _BURST:
                yield from _of_burst(shots[max(0, place + 1 - _BACK) : place + 1], other, looks)


def _of_burst(before: Sequence[Photo], other: Photo, looks: Mapping[PhotoId, Fingerprint]) -> Iterator[_Link]:
    """Link each photo with the last similar one: a RAW file or a copy may stand between."""
    look = looks.get(other.id)
    for one in reversed(before):
        if other.taken - one.taken > _BURST:
            return
        if _are_alike(looks.get(one.id), look) and _is_same_shape(one, other):
            if not _have_same_bytes(one, other):
                yield _Link(one, other, "burst")
            return


def _have_same_bytes(one: Photo, other: Photo) -> bool:
    return bool(one.sha256) and one.sha256 == other.sha256


def _is_same_shape(one: Photo, other: Photo) -> bool:
    low, high = sorted((one.width * other.height, other.width * one.height))
    return high <= low * _SAME_SHAPE


def _are_alike(one: Fingerprint | None, other: Fingerprint | None) -> bool:
    if one is None or other is None or one.is_plain or other.is_plain:
        return False
    return (one.dhash ^ other.dhash).bit_count() <= _ALIKE


def _nearly_same(photos: Sequence[Photo], looks: Mapping[PhotoId, Fingerprint]) -> Iterator[_Link]:
    """Return whether two are copies; not for screenshots, which look alike while their texts differ."""
    shapes: dict[int, list[tuple[float, Photo]]] = defaultdict(list)
    for photo in photos:
        look = looks.get(photo.id)
        if look is not None and photo.width and photo.height and not look.is_plain:
            shapes[look.dhash].append((photo.width / photo.height, photo))
    for same in shapes.values():
        if len(same) > 1:
            yield from _of_same_shape(same)
    for one, other in near_pairs(shapes.keys()):
        yield from _of_same_shape(shapes[one] + shapes[other])


def _of_same_shape(found: list[tuple[float, Photo]]) -> Iterator[_Link]:
    """Link photos in the order of their aspect ratios, so that equal ones are linked across others."""
    found = [one for one in found if not is_screenshot(one[1])]
    found.sort(key=lambda one: one[0])
    for (shape, one), (wider, other) in pairwise(found):
        if wider <= shape * _SAME_SHAPE and not _have_same_bytes(one, other):
            yield _Link(one, other, "alike")


def _grouped(photos: Iterable[Photo], key: Callable[[Photo], Hashable]) -> Mapping[Hashable, Sequence[Photo]]:
    groups: dict[Hashable, list[Photo]] = defaultdict(list)
    for photo in photos:
        groups[key(photo)].append(photo)
    return groups
