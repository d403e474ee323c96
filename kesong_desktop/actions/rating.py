"""Stars and rejections."""

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import NotFound
from kesong_desktop.model.event import RollChanged
from kesong_desktop.model.photo import Photo
from kesong_desktop.model.rating import UNRATED, Rating


def in_the_roll(desk: Desk, files: Iterable[Path]) -> list[Photo]:
    """The photos of the roll that these files are.

    Raises:
        NotFound: one is not in the roll.
    """
    photos: list[Photo] = []
    for file in files:
        path = os.path.abspath(file.expanduser())  # noqa: PTH100 - resolve() would follow links that the roll has as they are
        photo = desk.library.by_path(path)
        if photo is None:
            raise NotFound("file in the camera roll", path, mend="Add its folder with: kesong roll add DIR")
        photos.append(photo)
    return photos


def change(
    desk: Desk, photos: Sequence[Photo], how: Callable[[Rating], Rating]
) -> list[tuple[Photo, Rating]]:
    """Rate photos, each from what it was by ``how``; returns what they are now. On disk when it returns.

    Raises:
        StoreProblem: nothing was kept.
    """
    before = desk.ratings.of(desk.library.all())
    given = [(photo, how(before.get(photo.path, UNRATED))) for photo in photos]
    desk.ratings.put(given).result()
    desk.report(RollChanged())
    return given
