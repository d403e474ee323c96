"""``kesong account``: signing in and out."""

import sys
import webbrowser
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli.context import Choices, print_json, say, whisper
from kesong_desktop.errors import CodeNeeded, SignInFailed
from kesong_desktop.model.account import Account

if TYPE_CHECKING:
    from kesong_desktop.actions import signing_in
    from kesong_desktop.actions.desk import Desk


def add(
    context: typer.Context,
    url: Annotated[str, typer.Argument(metavar="URL", help="The server, such as pixels.town.")],
    *,
    token_stdin: Annotated[
        bool, typer.Option("--token-stdin", help="Read a token from standard input instead of a browser.")
    ] = False,
    code: Annotated[
        bool, typer.Option("--code", help="Ask for a code instead of waiting for a browser on this computer.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Sign in to a server."""
    import asyncio

    from kesong_desktop.actions import accounts

    with context.ensure_object(Choices).desk() as desk:
        accounts.need_lasting_secrets(desk)
        if token_stdin:
            account = asyncio.run(accounts.add_with_token(desk, url, sys.stdin.readline()))
        else:
            account = asyncio.run(_sign_in(desk, url, by_code=code))
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
    import asyncio

    from kesong_desktop.actions import accounts

    choices = context.ensure_object(Choices)
    with choices.desk() as desk:
        account = desk.account(name or choices.account)
        asyncio.run(accounts.remove(desk, account))
    say(f"Signed out of {account.key}.")


COMMANDS: dict[str, Callable[..., Any]] = {"add": add, "list": listing, "remove": remove}


async def _sign_in(desk: "Desk", url: str, *, by_code: bool) -> Account:
    from kesong_desktop.actions import signing_in

    found = await signing_in.find_server(desk, url)
    whisper(_what_it_is(found))
    if by_code or not _has_browser():
        return await _sign_in_by_code(desk, found)
    try:
        return await signing_in.with_browser(desk, found.origin, partial(_open, found.host))
    except CodeNeeded as error:
        whisper(error.sentence())
        return await _sign_in_by_code(desk, found)


async def _sign_in_by_code(desk: "Desk", found: "signing_in.Found") -> Account:
    from kesong_desktop.actions import signing_in

    pasted = await signing_in.begin_pasted(desk, found.origin)
    whisper(f"Open this address, agree, and paste the code that it shows:\n{pasted.address}\nCode:")
    code = sys.stdin.readline()
    if not code.strip():
        mend = "Give a token with --token-stdin where nobody can answer."
        raise SignInFailed(found.host, why="no code came", mend=mend)
    return await pasted.finish(code)


def _what_it_is(found: "signing_in.Found") -> str:
    limits = found.capability.limits
    program = found.capability.program or "a program that does not tell its name"
    return f"{found.host} runs {program}: up to {limits.pictures} pictures, {limits.characters:,} characters."


def _open(host: str, page: str) -> None:
    if not webbrowser.open(page):
        raise CodeNeeded(host, why="no browser could be opened")
    whisper(
        f"Your browser opens now. Agree there to let Kesong post for you. If no such page comes, open:\n{page}"
    )


def _has_browser() -> bool:
    """False also for a browser in this terminal: it would wait for the program that waits for it."""
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
