"""``kesong roll rate``: stars and rejections."""

from pathlib import Path
from typing import Annotated, Any

import typer

from kesong_desktop.cli.context import Choices, print_json, say
from kesong_desktop.model.photo import Photo
from kesong_desktop.model.rating import MOST_STARS, UNRATED, Rating


def rate(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Files of the camera roll.")],
    *,
    stars: Annotated[int | None, typer.Option(metavar="N", min=0, max=MOST_STARS, help="0 to 5.")] = None,
    reject: Annotated[bool, typer.Option("--reject", help="They are of no use.")] = False,
    clear: Annotated[bool, typer.Option("--clear", help="Neither stars nor rejected.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Give photos stars, or reject them. The files are not touched."""
    from kesong_desktop.actions import rating

    if [stars is not None, reject, clear].count(True) != 1:
        raise typer.BadParameter("give one of --stars, --reject and --clear.")

    def how(before: Rating) -> Rating:
        if clear:
            return UNRATED
        return before.rejected(on=True) if stars is None else before.with_stars(stars)

    with context.ensure_object(Choices).desk() as desk:
        given = rating.change(desk, rating.in_the_roll(desk, files), how)
    if json:
        print_json({"photos": [{"path": photo.path, **entry(one)} for photo, one in given]})
        return
    for photo, one in given:
        say(_words(photo, one))


def entry(rating: Rating) -> dict[str, Any]:
    """A rating in JSON."""
    return {"stars": rating.stars, "rejected": rating.is_rejected}


def _words(photo: Photo, rating: Rating) -> str:
    stars = "★" * rating.stars + "☆" * (MOST_STARS - rating.stars)
    return f"{stars}  {'rejected  ' if rating.is_rejected else ''}{photo.path}"
