"""``kesong account``: signing in and out."""

import sys
import webbrowser
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, say, sentence
from kesong_desktop.cli.server import membership, nearby
from kesong_desktop.errors import CodeNeeded, Reason, SignInFailed
from kesong_desktop.model.account import Account

if TYPE_CHECKING:
    from kesong_desktop.actions.account.sign_in import SignIn
    from kesong_desktop.sync.sign_in import FoundServer


def add(
    context: typer.Context,
    url: Annotated[str, typer.Argument(metavar="URL", help="Address of the server, such as pixels.town.")],
    *,
    token_stdin: Annotated[
        bool, typer.Option("--token-stdin", help="Read a token from standard input instead of a browser.")
    ] = False,
    code: Annotated[
        bool,
        typer.Option("--code", help="Ask for a pasted code instead of opening a browser on this computer."),
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Sign in to a server."""
    with context.ensure_object(CliOptions).services() as services:
        services.accounts.require_lasting_tokens()
        if token_stdin:
            account = services.sign_in.with_token(url, sys.stdin.readline()).result()
        else:
            account = _sign_in(services.sign_in, url, by_code=code)
        services.accounts.choose(account)
    if json:
        print_json(_entry(account, is_chosen=True))
    else:
        say(f"Signed in as {account.key}.")


def join(
    context: typer.Context,
    invitation: Annotated[
        str, typer.Argument(metavar="INVITATION", help="The text that begins with kesong:join.")
    ],
    name: Annotated[str, typer.Argument(metavar="NAME", help="Your user name there.")],
    *,
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read a password for other programs from standard input.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Join a home server by an invitation."""
    password = sys.stdin.readline().rstrip("\r\n") if password_stdin else ""
    with context.ensure_object(CliOptions).services() as services:
        services.accounts.require_lasting_tokens()
        account = services.sign_in.with_invitation(invitation, name, password).result()
        services.accounts.choose(account)
    if json:
        print_json(_entry(account, is_chosen=True))
    else:
        say(f"Signed in as {account.key}.")


def listing(
    context: typer.Context, *, json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False
) -> None:
    """List the accounts you are signed in to."""
    with context.ensure_object(CliOptions).services(is_reader=True) as services:
        known = services.accounts.all()
        chosen = services.accounts.current().key if known else ""
    if json:
        print_json({"accounts": [_entry(account, is_chosen=account.key == chosen) for account in known]})
        return
    for account in known:
        say(f"{'*' if account.key == chosen else ' '} {account.key}  {account.name}")
    if not known:
        print_stderr("No account yet. Add one with: kesong account add URL")


def remove(
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="NAME@HOST", help="The account; by default the one used last.")
    ] = "",
) -> None:
    """Sign out. Posts in the outbox are kept."""
    choices = context.ensure_object(CliOptions)
    with choices.services() as services:
        account = services.accounts.current(name or choices.account)
        services.accounts.sign_out(account).result()
    say(f"Signed out of {account.key}.")


COMMANDS: dict[str, Callable[..., Any]] = {
    "add": add,
    "join": join,
    "nearby": nearby.nearby,
    "pair": nearby.pair,
    "list": listing,
    "remove": remove,
    "devices": membership.devices,
    "archive": membership.archive,
    "leave": membership.leave,
}


def _sign_in(sign_in: "SignIn", url: str, *, by_code: bool) -> Account:
    found = sign_in.find_server(url).result()
    print_stderr(_describe(found))
    if by_code or not _has_browser():
        return _sign_in_by_code(sign_in, found)
    try:
        return sign_in.with_browser(found.origin, partial(_open, found.host)).result()
    except CodeNeeded as error:
        print_stderr(sentence(error))
        return _sign_in_by_code(sign_in, found)


def _sign_in_by_code(sign_in: "SignIn", found: "FoundServer") -> Account:
    request = sign_in.begin_pasted(found.origin).result()
    print_stderr(
        f"Open this address, allow access, and paste the code that it shows:\n{request.address}\nCode:"
    )
    code = sys.stdin.readline()
    if not code.strip():
        raise SignInFailed(found.host, Reason.SIGN_IN_NO_CODE)
    return sign_in.finish_pasted(request, code).result()


def _describe(found: "FoundServer") -> str:
    limits = found.capability.limits
    program = found.capability.program or "an unknown program"
    return f"{found.host} runs {program}: up to {limits.pictures} pictures, {limits.characters:,} characters."


def _open(host: str, page: str) -> None:
    if not webbrowser.open(page):
        raise CodeNeeded(host)
    print_stderr(
        f"Your browser opens now. Allow Kesong to post for you there. If no page opens, open:\n{page}"
    )


def _has_browser() -> bool:
    """Return whether a graphical browser can be opened. A text browser would block the terminal of this program."""
    try:
        return type(webbrowser.get()) is not webbrowser.GenericBrowser
    except webbrowser.Error:
        return False


def _entry(account: Account, *, is_chosen: bool) -> dict[str, object]:
    return {
        "account": account.key,
        "server": account.server,
        "name": account.name,
        "visibility": account.default_visibility,
        "chosen": is_chosen,
    }
