"""``kesong metadata``: the metadata of files, and which of it would be published."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli.context import CliOptions, print_json, say
from kesong_desktop.errors import NotFound

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services
    from kesong_desktop.model.account import Capability
    from kesong_desktop.model.library.metadata_report import FileShape, MetadataLine, MetadataReport


def show(
    context: typer.Context,
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE", help="Photos and videos; they are only read.")
    ],
    *,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show the metadata of photos and videos, and which of it would be published. Nothing is sent."""
    from kesong_desktop.model.outbox import OutboxMedia

    choices = context.ensure_object(CliOptions)
    with choices.services(is_reader=True) as profile:
        capability = _capability(profile, choices.account)
        reports = [
            (file, profile.draft_content.metadata_previews.report(OutboxMedia(str(file)), capability))
            for file in files
        ]
    if json:
        print_json({"files": [_as_dict(file, report) for file, report in reports]})
        return
    for file, report in reports:
        _print_report(file, report)


def _capability(profile: "Services", key: str) -> "Capability":
    """Return the capability of the chosen account's server; careful defaults if no account is signed in."""
    from kesong_desktop.model.account import Capability

    try:
        return profile.accounts.capability(profile.accounts.current(key))
    except NotFound:
        if key:
            raise
        return Capability()


def _as_dict(file: Path, report: "MetadataReport") -> dict[str, Any]:
    lines = [
        {
            "subject": line.subject.value,
            "in_original": line.is_in_original,
            "published": line.is_published,
            "value": line.value,
            "published_value": line.published_value,
        }
        for line in report.lines
    ]
    return {
        "path": str(file),
        "before": _shape(report.before),
        "after": _shape(report.after),
        "subjects": lines,
    }


def _shape(shape: "FileShape") -> dict[str, Any]:
    return {
        "mime": shape.mime,
        "bytes": shape.bytes,
        "width": shape.width,
        "height": shape.height,
        "colours": shape.colours or None,
    }


def _print_report(file: Path, report: "MetadataReport") -> None:
    from kesong_desktop.messages.metadata_text import TITLES

    def described(shape: "FileShape") -> str:
        colours = f", {shape.colours}" if shape.colours else ""
        return f"{shape.mime}, {shape.width} x {shape.height}, {shape.bytes / 1000:,.0f} kB{colours}"

    say(f"{file}: {described(report.before)} -> {described(report.after)}")
    for line in report.lines:
        if line.is_in_original or line.is_published:
            value = f" ({line.value})" if line.value else ""
            say(f"  {TITLES[line.subject]}{value}: {_outcome(line)}")


def _outcome(line: "MetadataLine") -> str:
    if not line.is_published:
        return "removed"
    return f"published: {line.published_value}" if line.published_value else "published"
