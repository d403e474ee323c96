"""``kesong serve`` and ``kesong home``: the home server and its people.

The server's package is loaded by the commands that need it: most do not, and it costs a fifth of the start.
"""

import secrets
import sys
from pathlib import Path
from typing import Annotated

import typer

from kesong_desktop.cli.context import Choices, say
from kesong_desktop.errors import InvalidInput

Data = Annotated[
    Path | None, typer.Option("--data", metavar="DIR", help="The server's folder; else the profile's own.")
]


def serve(
    context: typer.Context,
    *,
    data: Data = None,
    host: Annotated[str, typer.Option(metavar="H", help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(metavar="P", help="The port; 0 takes a free one.")] = 8717,
) -> None:
    """Run the home server in the foreground; its URL is the first line printed."""
    from kesong_desktop.homeserver.runner import serve_forever

    def announce(url: str) -> None:
        say(url)
        sys.stdout.flush()

    serve_forever(_folder(context, data), host, port, announce)


def add_user(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME")],
    *,
    shown: Annotated[str, typer.Option("--name", metavar="T", help="The name that others read.")] = "",
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read the password from standard input.")
    ] = False,
    data: Data = None,
) -> None:
    """Add a person to the home server."""
    from kesong_desktop.homeserver.admin import open_home

    is_made = not password_stdin and not sys.stdin.isatty()
    password = secrets.token_urlsafe(12) if is_made else _password(from_stdin=password_stdin)
    with open_home(_folder(context, data)) as home:
        home.add_user(name, password, shown)
    say(f"{name} was added.")
    if is_made:
        say(f"Password: {password}")


def token(
    context: typer.Context, name: Annotated[str, typer.Argument(metavar="NAME")], *, data: Data = None
) -> None:
    """Print a new token for a person, as the only line."""
    from kesong_desktop.homeserver.admin import open_home

    with open_home(_folder(context, data)) as home:
        say(home.issue_token(name))


def _password(*, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    first = typer.prompt("Password (8 characters at least)", hide_input=True)
    if first != typer.prompt("Once more", hide_input=True):
        raise InvalidInput("The two passwords are not the same.", "Try again.")
    return str(first)


def _folder(context: typer.Context, data: Path | None) -> Path:
    if data is not None:
        return data.expanduser().absolute()
    return context.ensure_object(Choices).paths.home
