"""Pictures that move: a still and the few seconds around it, which some phones write as two files of one name."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from kesong_desktop.model.photo import Photo, PhotoId

_CLIPS = frozenset({".mov", ".mp4"})
_STILLS = frozenset({".heic", ".heif", ".jpg", ".jpeg"})
_LONGEST_S = 6.0
"""Apple's have 3 seconds, those of others up to 5; what is longer is a clip of its own."""
_APART_S = 26 * 3600.0
"""A clip's time is in UTC and a still's on the wall, and the file need not tell how far they are apart."""


@dataclass(frozen=True, slots=True)
class Paired:
    """Photos without the clips that belong to one of them, which knows it; ``clips`` has their files by the still."""

    photos: Sequence[Photo]
    clips: dict[PhotoId, str] = field(default_factory=dict)


def paired(photos: Sequence[Photo]) -> Paired:
    """Put stills and their clips together: same folder, same name but for its ending, taken on one day, a few seconds long."""
    short = {
        _stem(photo.path): photo
        for photo in photos
        if photo.kind == "video" and 0 < photo.duration_s <= _LONGEST_S and _ending(photo.path) in _CLIPS
    }
    if not short:
        return Paired(photos)
    clips: dict[PhotoId, str] = {}
    taken: set[PhotoId] = set()
    for photo in photos:
        if photo.kind == "photo" and _ending(photo.path) in _STILLS and not photo.problem:
            clip = short.get(_stem(photo.path))
            if clip and clip.id not in taken and _seconds_apart(photo, clip) <= _APART_S:
                clips[photo.id] = clip.path
                taken.add(clip.id)
    if not taken:
        return Paired(photos)
    left = [photo for photo in photos if photo.id not in taken]
    return Paired([replace(one, live=clips[one.id]) if one.id in clips else one for one in left], clips)


def _stem(path: str) -> str:
    return os.path.splitext(path)[0].casefold()  # noqa: PTH122 - of many, and names need not be text


def _ending(path: str) -> str:
    return path[path.rfind(".") :].lower()


def _seconds_apart(first: Photo, second: Photo) -> float:
    return abs((first.taken - second.taken).total_seconds())
