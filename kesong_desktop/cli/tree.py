"""The tree of commands."""

import functools
import inspect
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from kesong_desktop import __version__
from kesong_desktop.cli import accounts, checks, feed, home, leaving, opening, outbox, posting, roll
from kesong_desktop.cli.context import Choices

_SHARED: dict[str, tuple[Any, Any]] = {
    "profile": (Annotated[Path | None, typer.Option(metavar="DIR", hidden=True)], None),
    "account": (Annotated[str, typer.Option(metavar="NAME@HOST", hidden=True)], ""),
    "verbose": (Annotated[bool, typer.Option("--verbose", "-v", hidden=True)], False),
}


def build() -> Any:
    """The root command; call it with ``args``. Every command also takes the global options behind its name."""
    top = typer.Typer(
        name="kesong",
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    top.callback(invoke_without_command=True)(_top)
    top.command("serve")(_shared(home.serve))
    top.command("post")(_shared(posting.post))
    top.command("review")(_shared(posting.review))
    top.command(opening.COMMAND, hidden=True)(_shared(opening.open_files))
    top.command("feed")(_shared(feed.feed))
    top.command("what-leaves")(_shared(leaving.what_leaves))
    top.command("doctor")(_shared(checks.doctor))
    top.command("self-test")(_shared(checks.self_test))
    groups: tuple[tuple[str, str, Mapping[str, Callable[..., Any]]], ...] = (
        ("home", "People and tokens of a home server.", {"token": home.token}),
        ("account", "Sign in and out.", accounts.COMMANDS),
        ("roll", "The camera roll.", roll.COMMANDS),
        ("outbox", "What waits to be published.", outbox.COMMANDS),
    )
    for name, help_text, commands in groups:
        group = typer.Typer(help=help_text)
        for verb, function in commands.items():
            group.command(verb)(_shared(function))
        if name == "home":
            people = typer.Typer(help="People of a home server.")
            people.command("add")(_shared(home.add_user))
            people.callback()(_nothing)
            group.add_typer(people, name="user")
        top.add_typer(group, name=name)
    return typer.main.get_command(top)


def _nothing() -> None:
    """People of a home server."""


def _top(
    context: typer.Context,
    *,
    profile: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Keep everything under this folder.")
    ] = None,
    account: Annotated[
        str, typer.Option(metavar="NAME@HOST", help="The account to use; else the one used last.")
    ] = "",
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Write more into the log.")] = False,
    demo: Annotated[
        bool, typer.Option("--demo", help="Open the window on a throw-away profile with drawn pictures.")
    ] = False,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> int:
    """Turn a camera roll into posts and honest product reviews. Without a command: open the window."""
    choices = context.ensure_object(Choices)
    choices.profile, choices.account, choices.is_verbose = profile, account, verbose
    if context.invoked_subcommand is not None:
        return 0
    if version:
        typer.echo(f"Kesong {__version__}")
        return 0
    return checks.demo(choices) if demo else checks.window(choices)


def _shared(function: Callable[..., Any]) -> Callable[..., Any]:
    """The command, also taking ``--profile``, ``--account`` and ``-v`` behind its name."""
    own = inspect.signature(function)
    added = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
        for name, (kind, default) in _SHARED.items()
    ]
    context = inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    takes_context = "context" in own.parameters

    @functools.wraps(function)
    def command(context: typer.Context, **values: Any) -> Any:
        choices = context.ensure_object(Choices)
        choices.profile = values.pop("profile") or choices.profile
        choices.account = values.pop("account") or choices.account
        choices.is_verbose = values.pop("verbose") or choices.is_verbose
        return function(context, **values) if takes_context else function(**values)

    mine = [parameter for name, parameter in own.parameters.items() if name != "context"]
    command.__signature__ = own.replace(parameters=[context, *mine, *added])  # type: ignore[attr-defined]
    command.__annotations__ = {one.name: one.annotation for one in (context, *mine, *added)}
    return command
