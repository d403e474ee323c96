"""``kesong roll import``: an Instagram export or a Google Takeout."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli.context import Choices, print_json, say, whisper
from kesong_desktop.cli.progress import Progress

if TYPE_CHECKING:
    from kesong_desktop.actions.importing import Brought, Import
    from kesong_desktop.roll.archives.plan import Item, LeftOut


def bring(
    context: typer.Context,
    sources: Annotated[
        list[Path],
        typer.Argument(metavar="SOURCE...", help="A folder, a zip, or several zips that are one archive."),
    ],
    *,
    to: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where pictures from a zip go; else into the profile.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only tell what would come, and why not everything does.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Take over an Instagram export or a Google Takeout. What is unpacked already stays where it is."""
    from kesong_desktop.actions import importing

    with Progress() as progress, context.ensure_object(Choices).desk(report=progress.report) as desk:
        with importing.Import(desk, sources, to=to) as archive:
            brought = importing.Brought() if dry_run else archive.bring()
        if not dry_run:
            list(importing.scan_all(desk, brought))
    _tell(archive, brought, is_dry=dry_run, as_json=json)


def _tell(archive: "Import", brought: "Brought", *, is_dry: bool, as_json: bool) -> None:
    if as_json:
        print_json(_document(archive, brought, is_dry=is_dry))
        return
    from kesong_desktop.roll.archives.plan import KINDS, REASONS

    plan, left_out = archive.plan, archive.plan.left_out if is_dry else brought.left_out
    if is_dry:
        for item in plan.items:
            say(f"{_when(item)}  {item.name}{f'  “{_line(item.told.caption)}”' if item.told.caption else ''}")
    for one in left_out:
        say(f"left out: {one.entry.name}: {REASONS[one.reason]}{f' ({one.detail})' if one.detail else ''}")
    for name in plan.missing:
        say(f"missing: {name}: It is told of, and is in none of the archives; another part may have it.")
    came = len(plan.items) if is_dry else len(brought.came) + brought.stayed
    say(
        f"{KINDS[plan.kind]}: {came} {'would come' if is_dry else 'came'}; of all {plan.pictures} pictures "
        f"and {plan.clips} clips {plan.timed} have a time, {plan.captions} a caption, {plan.places} a place; "
        f"{len(left_out)} left out."
    )
    if not is_dry and brought.came:
        whisper(f"kesong: they lie in {archive.folder}")


def _when(item: "Item") -> str:
    taken = item.told.taken_here
    return f"{taken:%Y-%m-%d %H:%M}" if taken else " " * 16


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"


def _document(archive: "Import", brought: "Brought", *, is_dry: bool) -> dict[str, Any]:
    plan = archive.plan
    return {
        "kind": plan.kind,
        "dry_run": is_dry,
        "folder": str(archive.folder) if plan.copied else None,
        "items": [_item(item) for item in plan.items],
        "came": brought.came,
        "read": [entry.name for entry in plan.read],
        "left_out": [_left_out(one) for one in (plan.left_out if is_dry else brought.left_out)],
        "missing": plan.missing,
        "whole": brought.is_whole,
    }


def _item(item: "Item") -> dict[str, Any]:
    told = item.told
    return {
        "entry": item.entry.name,
        "archive": str(item.entry.origin.path),
        "name": item.name,
        "bytes": item.entry.bytes,
        "taken": told.taken.isoformat() if told.taken else None,
        "caption": told.caption or None,
        "place": [told.place.latitude, told.place.longitude] if told.place else None,
        "favourite": told.is_favourite,
    }


def _left_out(one: "LeftOut") -> dict[str, Any]:
    from kesong_desktop.roll.archives.plan import REASONS

    return {
        "entry": one.entry.name,
        "archive": str(one.entry.origin.path),
        "reason": one.reason,
        "why": REASONS[one.reason],
        "detail": one.detail or None,
    }
