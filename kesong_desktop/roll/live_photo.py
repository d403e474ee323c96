"""Live photos: a still with a video of a few seconds, which some phones write as two files of one name."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from kesong_desktop.model.library.photo import Photo, PhotoId

_CLIPS = frozenset({".mov", ".mp4"})
_STILLS = frozenset({".heic", ".heif", ".jpg", ".jpeg"})
_LONGEST_S = 6.0
"""Apple's videos have 3 seconds, those of others up to 5; a longer one is a video of its own."""
_APART_S = 26 * 3600.0
"""A video's time is in UTC and a still's is local, and the file need not hold the offset."""


@dataclass(frozen=True, slots=True)
class LivePhotoPair:
    """Photos without the videos of live photos; ``clips`` has these by their still."""

    photos: Sequence[Photo]
    clips: dict[PhotoId, str] = field(default_factory=dict)


def pair_live_photos(photos: Sequence[Photo]) -> LivePhotoPair:
    """Pair stills and videos in the same folder, of the same name, taken on one day, a few seconds long."""
    short = {
        _stem(photo.path): photo
        for photo in photos
        if photo.kind == "video" and 0 < photo.duration_s <= _LONGEST_S and _ending(photo.path) in _CLIPS
    }
    if not short:
        return LivePhotoPair(photos)
    clips: dict[PhotoId, str] = {}
    taken: set[PhotoId] = set()
    for photo in photos:
        if photo.kind == "photo" and _ending(photo.path) in _STILLS and not photo.problem:
            clip = short.get(_stem(photo.path))
            if clip and clip.id not in taken and _seconds_apart(photo, clip) <= _APART_S:
                clips[photo.id] = clip.path
                taken.add(clip.id)
    if not taken:
        return LivePhotoPair(photos)
    left = [photo for photo in photos if photo.id not in taken]
    return LivePhotoPair(
        [replace(one, live=clips[one.id]) if one.id in clips else one for one in left], clips
    )


def _stem(path: str) -> str:
    return os.path.splitext(path)[0].casefold()  # noqa: PTH122 - of many, and names need not be text


def _ending(path: str) -> str:
    return path[path.rfind(".") :].lower()


def _seconds_apart(first: Photo, second: Photo) -> float:
    return abs((first.taken - second.taken).total_seconds())
