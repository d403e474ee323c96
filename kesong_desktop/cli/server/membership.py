"""``kesong account``: the user's account on a home server."""

from pathlib import Path
from typing import Annotated

import typer

from kesong_desktop.cli.context import CliOptions, print_json, say
from kesong_desktop.cli.server.people import confirm
from kesong_desktop.paths import absolute

Account = Annotated[
    str, typer.Argument(metavar="NAME@HOST", help="The account; by default the one used last.")
]


def devices(
    context: typer.Context,
    name: Account = "",
    *,
    revoke: Annotated[
        str, typer.Option("--revoke", metavar="ID", help="Sign out the device with this id.")
    ] = "",
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List where you are signed in to a home server, or sign a device out."""
    choices = context.ensure_object(CliOptions)
    with choices.services() as services:
        account = services.accounts.current(name or choices.account)
        if revoke:
            services.membership.revoke(account, revoke).result()
        found = services.membership.devices(account).result()
    if json:
        entries = [
            {
                "id": one.id,
                "name": one.name,
                "app": one.app,
                "created_at": one.created,
                "last_used_at": one.last_used or None,
                "current": one.is_current,
            }
            for one in found
        ]
        print_json({"devices": entries})
        return
    for one in found:
        sign = "*" if one.is_current else " "
        say(f"{sign} {one.id}  {one.last_used or 'never used':24}  {one.app}  {one.name}".rstrip())


def archive(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The ZIP file to write.")],
    name: Account = "",
) -> None:
    """Download everything of yours from a home server: posts, photos and videos."""
    choices = context.ensure_object(CliOptions)
    with choices.services() as services:
        account = services.accounts.current(name or choices.account)
        services.membership.save_archive(account, absolute(file)).result()
    say(f"Saved {file}.")


def leave(
    context: typer.Context,
    name: Account = "",
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Leave a home server: everything of yours is deleted there. This cannot be undone; download the archive first."""
    choices = context.ensure_object(CliOptions)
    with choices.services(is_reader=True) as services:
        account = services.accounts.current(name or choices.account)
    question = f"Leave {account.host}? All posts, photos and videos of {account.username} are deleted there."
    confirm(question, yes=yes)
    with choices.services() as services:
        services.membership.leave(account).result()
    say(f"You left {account.host}.")
