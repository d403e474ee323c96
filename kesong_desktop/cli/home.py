"""``kesong serve`` and ``kesong home``: the home server and its people.

The server's package is loaded by the commands that need it: most do not, and it costs a fifth of the start.
"""

import secrets
import sys
from typing import Annotated

import typer

from kesong_desktop.cli.context import print_json, say
from kesong_desktop.cli.server import service
from kesong_desktop.cli.server.folder import Data, home_folder
from kesong_desktop.cli.server.pairing_prompt import PairingPrompt, typed_lines
from kesong_desktop.cli.stop_signal import SERVER_STOPPED, Stopped
from kesong_desktop.errors import InvalidInput, Reason


def serve(
    context: typer.Context,
    *,
    data: Data = None,
    host: Annotated[str, typer.Option(metavar="H", help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(metavar="P", help="The port; 0 chooses a free one.")] = 8717,
    share: Annotated[
        bool, typer.Option("--share", help="Also serve the other computers of your network, encrypted.")
    ] = False,
    share_port: Annotated[
        int, typer.Option(metavar="P", help="The port for other computers; 0 chooses a free one.")
    ] = 8718,
    pair: Annotated[
        bool,
        typer.Option("--pair", help="Ask here whether to let in who finds the server: compare the codes."),
    ] = False,
    install: Annotated[
        bool, typer.Option("--install", help="Run it from now on when you sign in, and end this command.")
    ] = False,
    uninstall: Annotated[bool, typer.Option("--uninstall", help="Take --install back.")] = False,
) -> None:
    """Run the home server in the foreground; its URL is the first line printed, those for other computers follow."""
    if install and uninstall:
        raise InvalidInput(Reason.SERVICE_OPTIONS)
    if pair and (install or not share):
        raise InvalidInput(Reason.PAIR_NEEDS_SHARE)
    if uninstall:
        service.uninstall()
        return
    if install:
        options = ["--data", str(home_folder(context, data)), "--host", host, "--port", str(port)]
        service.install([*options, *(["--share", "--share-port", str(share_port)] if share else [])])
        return
    from kesong_desktop.api.discovery import ZeroconfDiscovery
    from kesong_desktop.homeserver.runner import serve_forever

    def announce(url: str) -> None:
        say(url)
        sys.stdout.flush()

    folder = home_folder(context, data)
    shared_port = share_port if share else None
    prompt = PairingPrompt(typed_lines(), announce) if pair else None
    number = serve_forever(
        folder,
        host,
        port,
        announce,
        shared_port=shared_port,
        discovery=ZeroconfDiscovery(),
        admit=prompt.look if prompt else None,
    )
    if number is not None:
        raise Stopped(number, SERVER_STOPPED)


def invite(
    context: typer.Context,
    *,
    guest: Annotated[bool, typer.Option("--guest", help="Whoever joins can read, but not post.")] = False,
    device_of: Annotated[
        str, typer.Option("--for", metavar="NAME", help="Let in another device of this user.")
    ] = "",
    data: Data = None,
) -> None:
    """Print an invitation, as the only line: it is good once, for 15 minutes, while the server is shared."""
    from kesong_desktop.homeserver.admin import open_home
    from kesong_desktop.homeserver.sharing_note import sharing_of
    from kesong_desktop.model.social.invitation import Invitation

    folder = home_folder(context, data)
    hosts, fingerprint = sharing_of(folder)
    with open_home(folder) as home:
        account = home.accounts.id_of(device_of) if device_of else None
        code = home.invitations.create("guest" if guest else "member", account=account)
    say(Invitation(hosts, fingerprint, code).text)


def add_user(
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="The new user's name: letters, digits and underscores.")
    ],
    *,
    shown: Annotated[str, typer.Option("--name", metavar="T", help="The display name.")] = "",
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read the password from standard input.")
    ] = False,
    data: Data = None,
) -> None:
    """Add a user to the home server."""
    from kesong_desktop.homeserver.admin import open_home

    is_made = not password_stdin and not sys.stdin.isatty()
    password = secrets.token_urlsafe(12) if is_made else _password(from_stdin=password_stdin)
    with open_home(home_folder(context, data)) as home:
        home.add_user(name, password, shown)
    say(f"{name} was added.")
    if is_made:
        say(f"Password: {password}")


def token(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The user.")],
    *,
    data: Data = None,
) -> None:
    """Print a new token for a user, as the only line."""
    from kesong_desktop.homeserver.admin import open_home

    with open_home(home_folder(context, data)) as home:
        say(home.issue_token(name))


def reports(context: typer.Context, *, data: Data = None) -> None:
    """Print the reports that people made about others, as JSON, oldest first."""
    from kesong_desktop.homeserver.admin import open_home
    from kesong_desktop.homeserver.entity.values import moment

    with open_home(home_folder(context, data)) as home:
        found = home.safety.reports()
        names = {one.id: one.name for one in home.accounts.several([report.reporter for report in found])}
    print_json(
        {
            "reports": [
                {
                    "id": str(one.id),
                    "created_at": moment(one.created_ms),
                    "reporter": names[one.reporter],
                    "reported": one.target.name,
                    "category": one.category,
                    "comment": one.comment,
                    "posts": [str(number) for number in one.posts],
                }
                for one in found
            ]
        }
    )


def _password(*, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    first = typer.prompt("Password (8 characters at least)", hide_input=True)
    if first != typer.prompt("Once more", hide_input=True):
        raise InvalidInput(Reason.PASSWORDS_DIFFER)
    return str(first)
