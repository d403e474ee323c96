"""``kesong roll rate``: stars and rejections."""

from pathlib import Path
from typing import Annotated, Any

import typer

from kesong_desktop.cli.context import CliOptions, print_json, say
from kesong_desktop.model.library.photo import Photo
from kesong_desktop.model.library.rating import MOST_STARS, UNRATED, Rating


def rate(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE", help="Files of the camera roll.")],
    *,
    stars: Annotated[int | None, typer.Option(metavar="N", min=0, max=MOST_STARS, help="0 to 5.")] = None,
    reject: Annotated[bool, typer.Option("--reject", help="Reject the photos.")] = False,
    clear: Annotated[bool, typer.Option("--clear", help="Remove stars and rejection.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Rate photos with stars, or reject them. The files are not changed."""
    if [stars is not None, reject, clear].count(True) != 1:
        raise typer.BadParameter("give one of --stars, --reject and --clear.")

    def how(before: Rating) -> Rating:
        if clear:
            return UNRATED
        return before.rejected(on=True) if stars is None else before.with_stars(stars)

    with context.ensure_object(CliOptions).services() as services:
        given = services.roll.ratings.change(services.roll.ratings.photos_at(files), how)
    if json:
        print_json({"photos": [{"path": photo.path, **entry(one)} for photo, one in given]})
        return
    for photo, one in given:
        say(_words(photo, one))


def entry(rating: Rating) -> dict[str, Any]:
    """Return a rating as JSON fields."""
    return {"stars": rating.stars, "rejected": rating.is_rejected}


def _words(photo: Photo, rating: Rating) -> str:
    stars = "★" * rating.stars + "☆" * (MOST_STARS - rating.stars)
    return f"{stars}  {'rejected  ' if rating.is_rejected else ''}{photo.path}"
