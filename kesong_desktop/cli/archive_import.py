"""``kesong roll import``: an Instagram export or a Google Takeout."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, say
from kesong_desktop.cli.progress import ProgressBar

if TYPE_CHECKING:
    from kesong_desktop.actions.roll.archive_import import ImportResult, OpenArchive
    from kesong_desktop.roll.archives.plan import ImportItem, SkippedFile


def import_archive(
    context: typer.Context,
    sources: Annotated[
        list[Path],
        typer.Argument(
            metavar="SOURCE", help="A folder, a ZIP file, or several that are parts of one archive."
        ),
    ],
    *,
    to: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Folder for files from ZIP files; by default one in the profile."),
    ] = None,
    dry_run: Annotated[
        bool,
        typer.Option(
            "--dry-run", help="List what would be imported and what would be skipped; import nothing."
        ),
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Import an Instagram export or a Google Takeout archive. Files in folders stay where they are."""
    from kesong_desktop.actions.roll.archive_import import ImportResult

    with (
        ProgressBar() as progress,
        context.ensure_object(CliOptions).services(report=progress.report) as services,
    ):
        with services.roll.archive_import.open(sources, to=to) as archive:
            result = ImportResult() if dry_run else archive.import_files()
        if not dry_run:
            list(services.roll.archive_import.scan(result))
    _print(archive, result, is_dry=dry_run, as_json=json)


def _print(archive: "OpenArchive", result: "ImportResult", *, is_dry: bool, as_json: bool) -> None:
    if as_json:
        print_json(_document(archive, result, is_dry=is_dry))
        return
    from kesong_desktop.messages.archive_text import SKIP_REASONS
    from kesong_desktop.roll.archives.plan import KINDS

    plan, left_out = archive.plan, archive.plan.left_out if is_dry else result.left_out
    if is_dry:
        for item in plan.items:
            say(
                f"{_when(item)}  {item.name}{f'  “{_line(item.metadata.caption)}”' if item.metadata.caption else ''}"
            )
    for one in left_out:
        say(
            f"left out: {one.entry.name}: {SKIP_REASONS[one.reason]}{f' ({one.detail})' if one.detail else ''}"
        )
    for name in plan.missing:
        say(f"missing: {name}: listed in the archive, but in none of these parts")
    count = len(plan.items) if is_dry else len(result.copied) + result.in_place
    say(
        f"{KINDS[plan.kind]}: {count} {'would be imported' if is_dry else 'imported'}; of {plan.pictures} photos "
        f"and {plan.clips} videos {plan.timed} have a date, {plan.captions} a caption, {plan.places} a location; "
        f"{len(left_out)} left out."
    )
    if not is_dry and result.copied:
        print_stderr(f"kesong: the files are in {archive.folder}")


def _when(item: "ImportItem") -> str:
    taken = item.metadata.taken_here
    return f"{taken:%Y-%m-%d %H:%M}" if taken else " " * 16


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"


def _document(archive: "OpenArchive", result: "ImportResult", *, is_dry: bool) -> dict[str, Any]:
    plan = archive.plan
    return {
        "kind": plan.kind,
        "dry_run": is_dry,
        "folder": str(archive.folder) if plan.copied else None,
        "items": [_item(item) for item in plan.items],
        "imported": result.copied,
        "metadata_files": [entry.name for entry in plan.read],
        "left_out": [_left_out(one) for one in (plan.left_out if is_dry else result.left_out)],
        "missing": plan.missing,
        "complete": result.is_complete,
    }


def _item(item: "ImportItem") -> dict[str, Any]:
    metadata = item.metadata
    return {
        "entry": item.entry.name,
        "archive": str(item.entry.origin.path),
        "name": item.name,
        "bytes": item.entry.bytes,
        "taken": metadata.taken.isoformat() if metadata.taken else None,
        "caption": metadata.caption or None,
        "place": [metadata.place.latitude, metadata.place.longitude] if metadata.place else None,
        "favourite": metadata.is_favourite,
    }


def _left_out(one: "SkippedFile") -> dict[str, Any]:
    from kesong_desktop.messages.archive_text import SKIP_REASONS

    return {
        "entry": one.entry.name,
        "archive": str(one.entry.origin.path),
        "reason": one.reason,
        "message": SKIP_REASONS[one.reason],
        "detail": one.detail or None,
    }
