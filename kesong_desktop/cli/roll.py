"""``kesong roll``: the camera roll."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli import archive_import, ratings, roll_list
from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, say, sentence
from kesong_desktop.cli.progress import ProgressBar
from kesong_desktop.errors import FolderAway, FolderUnreadable

if TYPE_CHECKING:
    from kesong_desktop.roll.scanner import ScanResult

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def add(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder of photos; its files are only read.")],
    *,
    json: Json = False,
) -> None:
    """Add a folder to the camera roll and scan it."""
    from kesong_desktop.roll.archives.part_names import is_unpacked

    with (
        ProgressBar() as progress,
        context.ensure_object(CliOptions).services(report=progress.report) as services,
    ):
        path = services.roll.camera_roll.add_folder(folder)
        result = services.roll.camera_roll.scan(str(path))
    _print([(str(path), result)], as_json=json)
    if is_unpacked(path):
        print_stderr(f"kesong: to import the metadata of this archive: kesong roll import '{path}'")


def scan(
    context: typer.Context,
    *,
    looks: Annotated[
        bool,
        typer.Option(
            "--looks", help="Also make thumbnails and fingerprints of new photos, to find similar ones."
        ),
    ] = False,
    json: Json = False,
) -> None:
    """Scan all folders of the camera roll again."""
    failed: list[FolderUnreadable] = []
    away: list[FolderAway] = []
    done: list[tuple[str, ScanResult]] = []
    with (
        ProgressBar() as progress,
        context.ensure_object(CliOptions).services(report=progress.report) as services,
    ):
        for folder in services.roll.camera_roll.folders():
            try:
                done.append((folder, services.roll.camera_roll.scan(folder)))
            except FolderAway as error:
                away.append(error)
            except FolderUnreadable as error:
                failed.append(error)
        while looks and services.roll.camera_roll.index_photos():
            pass
    _print(done, as_json=json)
    for one in away:
        print_stderr(f"kesong: {sentence(one)}")
    if failed:
        raise failed[0]


COMMANDS: dict[str, Callable[..., Any]] = {
    "add": add,
    "import": archive_import.import_archive,
    "scan": scan,
    "list": roll_list.listing,
    "rate": ratings.rate,
}


def _print(results: "list[tuple[str, ScanResult]]", *, as_json: bool) -> None:
    if as_json:
        print_json({"folders": [_result(folder, result) for folder, result in results]})
        return
    for folder, result in results:
        say(
            f"{folder}: {result.seen} files, {result.added} new, {result.changed} changed, "
            f"{f'{result.moved} moved, ' if result.moved else ''}{result.removed} removed, {result.problems} unreadable"
        )
        for other in result.passed_over:
            print_stderr(
                f"kesong: {other} belongs to another program; export the pictures from it to add them."
            )
        if result.unsupported:
            endings = ", ".join(f"{count} {ending}" for ending, count in result.unsupported.most_common())
            print_stderr(f"kesong: not supported in {folder}: {endings}")
        for unreadable in result.unreadable:
            print_stderr(
                f"kesong: no permission to read the folder {unreadable}; its photos stay in the index."
            )


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
        "unsupported": dict(result.unsupported.most_common()),
    }
