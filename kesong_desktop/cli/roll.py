"""``kesong roll``: the camera roll."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli import importing, rating
from kesong_desktop.cli.context import Choices, print_json, say, whisper
from kesong_desktop.cli.progress import Progress
from kesong_desktop.errors import FolderAway, FolderUnreadable, InvalidInput
from kesong_desktop.model.photo import Photo, with_away_told
from kesong_desktop.model.rating import UNRATED

if TYPE_CHECKING:
    from kesong_desktop.actions.desk import Desk
    from kesong_desktop.roll.scan import ScanResult

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def add(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Its files are only read.")],
    *,
    json: Json = False,
) -> None:
    """Add a folder to the camera roll, and look through it."""
    from kesong_desktop.actions import rolling

    with Progress() as progress, context.ensure_object(Choices).desk(report=progress.report) as desk:
        path = rolling.add_folder(desk, folder)
        result = rolling.scan(desk, str(path))
    _tell([(str(path), result)], as_json=json)


def scan(context: typer.Context, *, json: Json = False) -> None:
    """Look through all folders again."""
    from kesong_desktop.actions import rolling

    failed: list[FolderUnreadable] = []
    away: list[FolderAway] = []
    done: list[tuple[str, ScanResult]] = []
    with Progress() as progress, context.ensure_object(Choices).desk(report=progress.report) as desk:
        for folder in desk.roll_folders.all():
            try:
                done.append((folder, rolling.scan(desk, folder)))
            except FolderAway as error:
                away.append(error)
            except FolderUnreadable as error:
                failed.append(error)
    _tell(done, as_json=json)
    for one in away:
        whisper(f"kesong: {one.sentence()}")
    if failed:
        raise failed[0]


def listing(
    context: typer.Context,
    *,
    since: Annotated[str, typer.Option(metavar="DATE", help="Only from this day on, as 2026-05-31.")] = "",
    json: Json = False,
) -> None:
    """List the camera roll, newest first."""
    first = _moment(since)
    with context.ensure_object(Choices).desk(is_reader=True) as desk:
        everything = _all(desk)
        ratings = desk.ratings.of(everything)
        photos = [photo for photo in everything if first is None or photo.taken >= first]
    if json:
        rated = (_entry(photo) | rating.entry(ratings.get(photo.path, UNRATED)) for photo in photos)
        print_json({"photos": list(rated)})
        return
    for photo in photos:
        size = photo.problem.replace("_", " ") or f"{photo.width} x {photo.height}"
        say(f"{photo.taken:%Y-%m-%d %H:%M}  {size:<13}  {photo.path}")
    if not photos:
        whisper("The camera roll is empty. Add a folder with: kesong roll add DIR")


COMMANDS: dict[str, Callable[..., Any]] = {
    "add": add,
    "import": importing.bring,
    "scan": scan,
    "list": listing,
    "rate": rating.rate,
}


def _all(desk: "Desk") -> list[Photo]:
    photos: list[Photo] = []
    while page := desk.library.page(after=photos[-1] if photos else None, limit=1000):
        photos += page
    desk.scanner.roots.look(desk.roll_folders.all())
    return with_away_told(photos, desk.scanner.roots.away)


def _entry(photo: Photo) -> dict[str, Any]:
    return {
        "path": photo.path,
        "taken": photo.taken.isoformat(timespec="seconds"),
        "width": photo.width,
        "height": photo.height,
        "kind": photo.kind,
        "bytes": photo.bytes,
        "has_place": photo.has_place,
        "duplicate_of": photo.duplicate_of or None,
        "problem": photo.problem or None,
    }


def _tell(results: "list[tuple[str, ScanResult]]", *, as_json: bool) -> None:
    if as_json:
        print_json({"folders": [_result(folder, result) for folder, result in results]})
        return
    for folder, result in results:
        say(
            f"{folder}: {result.seen} files, {result.added} new, {result.changed} changed, "
            f"{f'{result.moved} moved, ' if result.moved else ''}{result.removed} gone, {result.problems} that cannot be read"
        )
        for other in result.passed_over:
            whisper(f"kesong: {other} belongs to another program; export pictures from it to have them here.")
        for unreadable in result.unreadable:
            whisper(f"kesong: the folder {unreadable} may not be read; what was known of it is kept.")


def _result(folder: str, result: "ScanResult") -> dict[str, Any]:
    return {
        "folder": folder,
        "files": result.seen,
        "new": result.added,
        "changed": result.changed,
        "moved": result.moved,
        "gone": result.removed,
        "problems": result.problems,
        "unreadable": result.unreadable,
        "passed_over": result.passed_over,
    }


def _moment(since: str) -> datetime | None:
    if not since:
        return None
    try:
        return datetime.fromisoformat(since).replace(tzinfo=None)
    except ValueError as error:
        raise InvalidInput(f"“{since}” is no day.", "Write it as 2026-05-31.") from error
