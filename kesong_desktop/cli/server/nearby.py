"""``kesong account nearby`` and ``pair``: home servers of the network, and joining one by comparing a code."""

import sys
import threading
from typing import TYPE_CHECKING, Annotated

import typer

from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, say
from kesong_desktop.errors import NotFound, Reason
from kesong_desktop.model.home.discovery import NearbyServer

if TYPE_CHECKING:
    from kesong_desktop.actions.account.nearby import NearbyServers

_SHORT_S, _LONG_S = 4.0, 20.0
Seconds = Annotated[float, typer.Option("--seconds", metavar="N", min=0.1, max=600, help="How long to look.")]


def nearby(
    context: typer.Context,
    *,
    seconds: Seconds = _SHORT_S,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List the home servers of your network."""
    with context.ensure_object(CliOptions).services(is_reader=True) as services:
        found = _look(services.nearby, seconds)
    if json:
        entries = [
            {"name": one.name, "hosts": list(one.hosts), "key": one.fingerprint.hex()} for one in found
        ]
        print_json({"servers": entries})
        return
    for one in found:
        say(f"{one.name}  {', '.join(one.hosts)}")
    if not found:
        print_stderr(
            "No home server was found. Its owner has to share it; an invitation works in any network."
        )


def pair(
    context: typer.Context,
    server: Annotated[
        str, typer.Argument(metavar="SERVER", help="Name or address as kesong account nearby lists it.")
    ],
    name: Annotated[str, typer.Argument(metavar="NAME", help="Your user name there.")],
    *,
    seconds: Seconds = _LONG_S,
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read a password for other programs from standard input.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Join a home server of your network: compare the code with the owner's, who then lets you in."""
    password = sys.stdin.readline().rstrip("\r\n") if password_stdin else ""
    with context.ensure_object(CliOptions).services() as services:
        services.accounts.require_lasting_tokens()
        found = _named(services.nearby, server, seconds)

        def show(code: str) -> None:
            print_stderr(
                f"Code: {code}\nIf {found.name} shows the same code, its owner confirms it there. Waiting…"
            )

        invitation = services.nearby.pair(found, show).result()
        account = services.sign_in.with_invitation(invitation.text, name, password).result()
        services.accounts.choose(account)
    if json:
        print_json({"account": account.key, "server": account.server, "name": account.name})
    else:
        say(f"Signed in as {account.key}.")


def _look(servers: "NearbyServers", seconds: float) -> tuple[NearbyServer, ...]:
    """Return all servers that are found within a time."""
    found: list[NearbyServer] = []

    def changed(now: tuple[NearbyServer, ...]) -> None:
        found[:] = now

    stop = servers.look_out(changed)
    threading.Event().wait(seconds)
    stop()
    return tuple(sorted(found, key=lambda one: (one.name, one.hosts)))


def _named(servers: "NearbyServers", name: str, seconds: float) -> NearbyServer:
    """Return the server with this name or address as soon as it is found.

    Raises:
        NotFound: there is none within the time, or more than one.
    """
    matches: list[NearbyServer] = []
    is_there = threading.Event()

    def changed(now: tuple[NearbyServer, ...]) -> None:
        matches[:] = [one for one in now if _is_meant(one, name)]
        if matches:
            is_there.set()

    stop = servers.look_out(changed)
    is_there.wait(seconds)
    stop()
    if not matches:
        raise NotFound(Reason.NEARBY_UNKNOWN, name)
    if len(matches) > 1:
        raise NotFound(Reason.NEARBY_AMBIGUOUS, name)
    return matches[0]


def _is_meant(one: NearbyServer, name: str) -> bool:
    hosts = {part for host in one.hosts for part in (host, host.rpartition(":")[0])}
    return one.name.casefold() == name.casefold() or name in hosts
