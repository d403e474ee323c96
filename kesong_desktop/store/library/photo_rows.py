"""Rows of the photo table: their columns, the statements that read and write them, and photos made of them."""

import os
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from kesong_desktop.model.library.photo import Photo, PhotoId

_COLUMNS = tuple(name for name in Photo.__struct_fields__ if name not in {"id", "duplicate_of", "live"})
_FIRST_WITH_SAME_BYTES = (
    # The partial index is used only if its condition stands on the row that is looked for.
    "(SELECT first.path FROM photo AS first WHERE first.sha256 = photo.sha256 AND first.sha256 != ''"
    " ORDER BY first.taken, first.path LIMIT 1)"
)
SELECT = f"SELECT id, {', '.join(_COLUMNS)}, {_FIRST_WITH_SAME_BYTES} FROM photo"  # noqa: S608 - own names only
"""Followed by a condition; ``photo_of`` takes its rows."""
_INSERT = (
    f"INSERT INTO photo ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' for _ in _COLUMNS)})"  # noqa: S608 - own names
    " ON CONFLICT (path) DO "
)
ADD = f"{_INSERT} NOTHING"
UPSERT = f"{_INSERT} UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS)}"
_ENCODING, _ON_ERROR = sys.getfilesystemencoding(), sys.getfilesystemencodeerrors()
WHOLE = tuple(name for name in Photo.__struct_fields__ if name not in {"duplicate_of", "live"})
"""The columns of the rows that ``photo_of_whole`` takes."""
SHA256 = WHOLE.index("sha256")


def rows_of(photos: Sequence[Photo]) -> list[tuple[Any, ...]]:
    """Return rows of photos to be added, for ``ADD`` and ``UPSERT``."""
    folders = {folder: os.fsencode(folder) for folder in {photo.folder for photo in photos}}
    return [
        (
            # Like os.fsencode, in a third of its time.
            photo.path.encode(_ENCODING, _ON_ERROR),
            folders[photo.folder],
            photo.kind,
            photo.bytes,
            photo.mtime_ns,
            photo.taken.replace(tzinfo=None).isoformat() if photo.taken.tzinfo else photo.taken.isoformat(),
            photo.width,
            photo.height,
            photo.has_place,
            photo.camera,
            photo.description,
            photo.duration_s,
            photo.sha256,
            photo.problem,
            photo.problem_detail,
            photo.latitude,
            photo.longitude,
            photo.is_screenshot,
            photo.is_motion,
            photo.is_damaged,
        )
        for photo in photos
    ]


def photo_of(row: tuple[Any, ...]) -> Photo:
    """Return the photo of a row of ``SELECT``."""
    values = dict(zip(_COLUMNS, row[1:-1], strict=True))
    values["path"], values["folder"] = os.fsdecode(values["path"]), os.fsdecode(values["folder"])
    values["taken"] = datetime.fromisoformat(values["taken"])
    values["has_place"] = bool(values["has_place"])
    for name in ("is_screenshot", "is_motion", "is_damaged"):
        values[name] = bool(values[name])
    first = os.fsdecode(row[-1]) if row[-1] else ""
    return Photo(id=PhotoId(row[0]), duplicate_of=first if first != values["path"] else "", **values)


def photo_of_whole(row: tuple[Any, ...], folders: dict[bytes, str], firsts: dict[str, str]) -> Photo:
    """Return the photo of a row of ``WHOLE``; by place, for there are many.

    ``folders`` holds the folders decoded so far, ``firsts`` the path of the oldest file with a hash.
    """
    number, path, folder, kind, size, mtime_ns, taken, width, height, has_place, *more = row
    name = os.fsdecode(path)
    if folder not in folders:
        folders[folder] = os.fsdecode(folder)
    (
        camera,
        description,
        duration_s,
        sha256,
        problem,
        detail,
        latitude,
        longitude,
        is_screenshot,
        is_motion,
        is_damaged,
    ) = more
    first = firsts[sha256] if sha256 else ""
    return Photo(
        number,
        name,
        folders[folder],
        kind,
        size,
        mtime_ns,
        datetime.fromisoformat(taken),
        width,
        height,
        has_place == 1,
        camera,
        description,
        duration_s,
        sha256,
        "" if first == name else first,
        problem,
        detail,
        latitude,
        longitude,
        is_screenshot == 1,
        is_motion == 1,
        is_damaged == 1,
    )
