"""``kesong what-leaves``: what files tell, and what of that would be sent."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli.context import Choices, print_json, say
from kesong_desktop.errors import NotFound

if TYPE_CHECKING:
    from kesong_desktop.actions.desk import Desk
    from kesong_desktop.model.account import Capability
    from kesong_desktop.model.leaving import Leaving, Shape


def what_leaves(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="They are only read.")],
    *,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show what pictures and clips tell besides themselves, and what of that would leave; nothing is sent."""
    from kesong_desktop.actions import showing
    from kesong_desktop.model.outbox import Picture

    choices = context.ensure_object(Choices)
    with choices.desk(is_reader=True) as desk:
        capability = _capability(desk, choices.account)
        shown = [(file, showing.what_leaves(desk, Picture(str(file)), capability)) for file in files]
    if json:
        print_json({"files": [_as_dict(file, leaving) for file, leaving in shown]})
        return
    for file, leaving in shown:
        _tell(file, leaving)


def _capability(desk: "Desk", key: str) -> "Capability":
    """Of the account that is used; without one, of a server that says nothing."""
    from kesong_desktop.actions import posting
    from kesong_desktop.model.account import Capability

    try:
        return posting.capability_of(desk, desk.account(key))
    except NotFound:
        if key:
            raise
        return Capability()


def _as_dict(file: Path, leaving: "Leaving") -> dict[str, Any]:
    lines = [
        {
            "subject": line.subject.value,
            "inside": line.is_inside,
            "leaves": line.leaves,
            "tells": line.tells,
            "left": line.left,
        }
        for line in leaving.lines
    ]
    return {
        "path": str(file),
        "before": _shape(leaving.before),
        "after": _shape(leaving.after),
        "subjects": lines,
    }


def _shape(shape: "Shape") -> dict[str, Any]:
    return {
        "mime": shape.mime,
        "bytes": shape.bytes,
        "width": shape.width,
        "height": shape.height,
        "colours": shape.colours or None,
    }


def _tell(file: Path, leaving: "Leaving") -> None:
    from kesong_desktop.model.leaving import TITLES

    def outside(shape: "Shape") -> str:
        colours = f", {shape.colours}" if shape.colours else ""
        return f"{shape.mime}, {shape.width} x {shape.height}, {shape.bytes / 1000:,.0f} kB{colours}"

    say(f"{file}: {outside(leaving.before)} -> {outside(leaving.after)}")
    for line in leaving.lines:
        if line.is_inside or line.leaves:
            told = f" ({line.tells})" if line.tells else ""
            left = (f"leaves: {line.left}" if line.left else "leaves") if line.leaves else "stays here"
            say(f"  {TITLES[line.subject]}{told}: {left}")
