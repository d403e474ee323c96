"""``kesong home user``: devices of the home server's users, and removal of users."""

import sys
from typing import Annotated

import typer

from kesong_desktop.cli.context import print_json, print_stderr, say
from kesong_desktop.cli.server.folder import Data, home_folder

Name = Annotated[str, typer.Argument(metavar="NAME", help="The user.")]


def devices(
    context: typer.Context,
    name: Name,
    *,
    revoke: Annotated[
        str, typer.Option("--revoke", metavar="ID", help="Sign out the device with this id.")
    ] = "",
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    data: Data = None,
) -> None:
    """List the devices on which a user is signed in, or sign one out."""
    from kesong_desktop.errors import NotFound, Reason
    from kesong_desktop.homeserver.admin import open_home
    from kesong_desktop.homeserver.entity.values import moment
    from kesong_desktop.homeserver.problems import ApiProblem

    with open_home(home_folder(context, data)) as home:
        account = home.accounts.id_of(name)
        if revoke:
            try:
                home.devices.revoke(account, revoke)
            except ApiProblem as error:
                raise NotFound(Reason.DEVICE_UNKNOWN, revoke) from error
        found = home.devices.every(account)
    entries = [
        {
            "id": one.id,
            "name": one.name,
            "app": one.app,
            "created_at": moment(one.created_ms),
            "last_used_at": moment(one.used_ms) if one.used_ms else None,
        }
        for one in found
    ]
    if json:
        print_json({"devices": entries})
        return
    for entry in entries:
        say(
            f"{entry['id']}  {entry['last_used_at'] or 'never used':24}  {entry['app']}  {entry['name']}".rstrip()
        )


def remove(
    context: typer.Context,
    name: Name,
    *,
    keep_posts: Annotated[
        bool, typer.Option("--keep-posts", help="Leave the posts on the server, under the user's name.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    data: Data = None,
) -> None:
    """Remove a user with everything that is theirs. This cannot be undone."""
    from kesong_desktop.homeserver.admin import open_home

    with open_home(home_folder(context, data)) as home:
        account = home.accounts.id_of(name, also_closed=True)
        what = "The posts stay." if keep_posts else "All posts, photos and videos are deleted."
        confirm(f"Remove {name}? {what} This cannot be undone.", yes=yes)
        home.removal.remove(account, keeps_posts=keep_posts)
    say(f"{name} was removed.")


def confirm(question: str, *, yes: bool) -> None:
    """Return if the user agrees, or has agreed by ``--yes``; exit with 1 otherwise, and where nobody can be asked."""
    if yes:
        return
    if not sys.stdin.isatty():
        print_stderr(f"{question} Confirm with --yes.")
        raise typer.Exit(1)
    typer.confirm(question, abort=True)
