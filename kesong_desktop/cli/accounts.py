"""``kesong account``: signing in and out."""

import asyncio
import sys
import webbrowser
from collections.abc import Callable
from typing import Annotated, Any

import typer

from kesong_desktop.actions import accounts
from kesong_desktop.actions.desk import Desk
from kesong_desktop.cli.context import Choices, print_json, say, whisper
from kesong_desktop.errors import SignInFailed
from kesong_desktop.model.account import Account


def add(
    context: typer.Context,
    url: Annotated[str, typer.Argument(metavar="URL", help="The server, such as pixels.town.")],
    *,
    token_stdin: Annotated[
        bool, typer.Option("--token-stdin", help="Read a token from standard input instead of a browser.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Sign in to a server."""
    with context.ensure_object(Choices).desk() as desk:
        accounts.need_lasting_secrets(desk)
        if token_stdin:
            account = asyncio.run(accounts.add_with_token(desk, url, sys.stdin.readline()))
        else:
            account = asyncio.run(_sign_in(desk, url))
        accounts.choose(desk, account)
    if json:
        print_json(_entry(account, is_chosen=True))
    else:
        say(f"Signed in as {account.key}.")


def listing(
    context: typer.Context, *, json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False
) -> None:
    """List the accounts."""
    with context.ensure_object(Choices).desk(is_reader=True) as desk:
        known = desk.accounts.all()
        chosen = desk.account().key if known else ""
    if json:
        print_json({"accounts": [_entry(account, is_chosen=account.key == chosen) for account in known]})
        return
    for account in known:
        say(f"{'*' if account.key == chosen else ' '} {account.key}  {account.name}")
    if not known:
        whisper("No account yet. Add one with: kesong account add URL")


def remove(context: typer.Context, name: Annotated[str, typer.Argument(metavar="NAME@HOST")] = "") -> None:
    """Sign out. What waits in the outbox is kept."""
    choices = context.ensure_object(Choices)
    with choices.desk() as desk:
        account = desk.account(name or choices.account)
        asyncio.run(accounts.remove(desk, account))
    say(f"Signed out of {account.key}.")


COMMANDS: dict[str, Callable[..., Any]] = {"add": add, "list": listing, "remove": remove}


async def _sign_in(desk: Desk, url: str) -> Account:
    if _has_browser():
        whisper("Your browser opens now. Agree there to let Kesong post for you.")
        return await accounts.sign_in_with_browser(desk, url, webbrowser.open)
    pasted = await accounts.begin_pasted(url, desk)
    whisper(f"Open this address, agree, and paste the code that it shows:\n{pasted.address}\nCode:")
    code = sys.stdin.readline()
    if not code.strip():
        raise SignInFailed(url, why="no code came; give a token with --token-stdin where nobody can answer")
    return await pasted.finish(desk, code)


def _has_browser() -> bool:
    try:
        webbrowser.get()
    except webbrowser.Error:
        return False
    return True


def _entry(account: Account, *, is_chosen: bool) -> dict[str, object]:
    return {
        "account": account.key,
        "server": account.server,
        "name": account.name,
        "visibility": account.default_visibility,
        "chosen": is_chosen,
    }
