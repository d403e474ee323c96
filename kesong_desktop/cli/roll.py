"""``kesong roll``: the camera roll."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli import importing, listing, rating
from kesong_desktop.cli.context import Choices, print_json, say, whisper
from kesong_desktop.cli.progress import Progress
from kesong_desktop.errors import FolderAway, FolderUnreadable

if TYPE_CHECKING:
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
    from kesong_desktop.roll.archives.parts import is_unpacked

    with Progress() as progress, context.ensure_object(Choices).desk(report=progress.report) as desk:
        path = rolling.add_folder(desk, folder)
        result = rolling.scan(desk, str(path))
    _tell([(str(path), result)], as_json=json)
    if is_unpacked(path):
        whisper(f"kesong: to take over what this archive tells of its pictures: kesong roll import '{path}'")


def scan(
    context: typer.Context,
    *,
    looks: Annotated[
        bool, typer.Option("--looks", help="Look at new pictures too, to know which are alike.")
    ] = False,
    json: Json = False,
) -> None:
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
        while looks and desk.understanding.step():
            pass
    _tell(done, as_json=json)
    for one in away:
        whisper(f"kesong: {one.sentence()}")
    if failed:
        raise failed[0]


COMMANDS: dict[str, Callable[..., Any]] = {
    "add": add,
    "import": importing.bring,
    "scan": scan,
    "list": listing.listing,
    "rate": rating.rate,
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
