"""What was a favourite where it comes from has all stars here."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from kesong_desktop.actions.desk import Desk
from kesong_desktop.model.photo import Photo, PhotoId
from kesong_desktop.model.rating import MOST_STARS, Rating
from kesong_desktop.model.told import ToldFile


def star(desk: Desk, files: Iterable[ToldFile]) -> None:
    """Give the favourites among these files all stars. They are new here: nobody gave them any yet."""
    photos = [_photo(one) for one in files if one.told.is_favourite]
    given = [(photo, Rating(MOST_STARS)) for photo in photos if photo is not None]
    if given:
        desk.ratings.put(given).result()


def _photo(file: ToldFile) -> Photo | None:
    """As much of it as a rating is known by; None where it is gone."""
    try:
        facts = Path(file.path).stat()
    except OSError:
        return None
    taken = file.told.taken_here or datetime.fromtimestamp(facts.st_mtime)  # noqa: DTZ006 - photos carry the wall's time
    return Photo(
        PhotoId(0),
        file.path,
        "",
        "photo",
        facts.st_size,
        facts.st_mtime_ns,
        taken,
        0,
        0,
        sha256=file.sha256,
    )
