"""The tree of commands."""

import functools
import inspect
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from kesong_desktop import __version__
from kesong_desktop.cli import (
    accounts,
    checks,
    feed,
    home,
    metadata,
    open_files,
    outbox,
    publish,
    roll,
    search,
)
from kesong_desktop.cli.backup import commands as backup
from kesong_desktop.cli.batch import command
from kesong_desktop.cli.context import CliOptions
from kesong_desktop.cli.diagnosis import doctor, self_test
from kesong_desktop.cli.plan import commands as plan
from kesong_desktop.cli.product import commands as product
from kesong_desktop.cli.review import commands as reviews
from kesong_desktop.cli.server import care
from kesong_desktop.cli.server import people as server_people
from kesong_desktop.messages.language import is_language, offered_languages

_SHARED: dict[str, tuple[Any, Any]] = {
    "profile": (Annotated[Path | None, typer.Option(metavar="DIR", hidden=True)], None),
    "account": (Annotated[str, typer.Option(metavar="NAME@HOST", hidden=True)], ""),
    "verbose": (Annotated[bool, typer.Option("--verbose", "-v", hidden=True)], False),
}


def build() -> Any:
    """Return the root command; call it with ``args``. Every command also takes the global options behind its name."""
    top = typer.Typer(
        name="kesong",
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    top.callback(invoke_without_command=True)(_top)
    top.command("serve")(_shared(home.serve))
    top.command("post")(_shared(publish.post))
    top.command("review")(_shared(publish.review))
    top.command("batch")(_shared(command.batch))
    top.command(open_files.COMMAND, hidden=True)(_shared(open_files.open_files))
    top.command("disclosures")(_shared(reviews.disclosures))
    top.command("feed")(_shared(feed.feed))
    top.command("search")(_shared(search.search))
    top.command("metadata")(_shared(metadata.show))
    top.command("what-leaves", hidden=True)(_shared(metadata.show))
    top.command("backup")(_shared(backup.backup))
    top.command("restore")(_shared(backup.restore))
    top.command("export")(_shared(backup.export))
    top.command("doctor")(_shared(doctor.doctor))
    top.command("self-test")(_shared(self_test.self_test))
    groups: tuple[tuple[str, str, Mapping[str, Callable[..., Any]]], ...] = (
        (
            "home",
            "People, invitations, tokens, reports and data of a home server.",
            {
                "token": home.token,
                "invite": home.invite,
                "reports": home.reports,
                "check": care.check,
                "backup": care.backup,
                "restore": care.restore,
                "export": care.export,
            },
        ),
        ("account", "Sign in and out.", accounts.COMMANDS),
        ("roll", "The camera roll.", roll.COMMANDS),
        ("reviews", "Your reviews as files, and drafts from files.", reviews.COMMANDS),
        ("products", "Products that were reviewed, and your wish list.", product.COMMANDS),
        ("plan", "Planned posts and posting times.", plan.COMMANDS),
        ("outbox", "Show and control posts and interactions that wait to be sent.", outbox.COMMANDS),
    )
    for name, help_text, commands in groups:
        group = typer.Typer(help=help_text)
        for verb, function in commands.items():
            group.command(verb)(_shared(function))
        if name == "home":
            people = typer.Typer(help="Users of a home server.")
            people.command("add")(_shared(home.add_user))
            people.command("devices")(_shared(server_people.devices))
            people.command("remove")(_shared(server_people.remove))
            people.callback()(_nothing)
            group.add_typer(people, name="user")
        top.add_typer(group, name=name)
    root = typer.main.get_command(top)
    _hide_types(root)
    return root


def _hide_types(command: Any, parent: typer.Context | None = None) -> None:
    """Keep ``<bool>`` behind flags and ``<list[str]>`` behind arguments out of the help of ``command`` and all below it.

    Typer 0.29 prints the Python type of every parameter and has no setting for it.
    """
    context = typer.Context(command, parent, **command.context_settings)
    for parameter in (*command.params, command.get_help_option(context)):
        if parameter.param_type_name == "argument" or parameter.is_flag:
            parameter.display_type_rich = _no_type
    for below in getattr(command, "commands", {}).values():
        _hide_types(below, context)


def _no_type(ctx: Any) -> str | None:
    """Return the type of a parameter as shown in the help: none."""
    del ctx
    return None


def _nothing() -> None:
    """Users of a home server."""


def _top(
    context: typer.Context,
    *,
    profile: Annotated[Path | None, typer.Option(metavar="DIR", help="Keep all data in this folder.")] = None,
    account: Annotated[
        str, typer.Option(metavar="NAME@HOST", help="The account to use; by default the one used last.")
    ] = "",
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Write debug messages to the log.")
    ] = False,
    demo: Annotated[
        bool,
        typer.Option("--demo", help="Open the window on a temporary profile with sample posts and photos."),
    ] = False,
    hidden: Annotated[
        bool,
        typer.Option(
            "--hidden", help="Start in the tray without a window; where there is no tray, the window opens."
        ),
    ] = False,
    lang: Annotated[
        str,
        typer.Option(
            metavar="LOCALE",
            help="Language of the window and of messages, such as zh_CN; by default the system's.",
        ),
    ] = "",
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> int:
    """Share photos, videos and product reviews. Without a command, Kesong opens its window."""
    choices = context.ensure_object(CliOptions)
    choices.profile, choices.account, choices.is_verbose = profile, account, verbose
    choices.language = lang
    if lang:
        _check_language(lang)
        os.environ["LANGUAGE"] = lang
    if context.invoked_subcommand is not None:
        return 0
    if version:
        typer.echo(f"Kesong {__version__}")
        return 0
    return checks.demo(choices) if demo else checks.window(choices, is_hidden=hidden)


def _check_language(name: str) -> None:
    offered = offered_languages()
    if not is_language(name, offered):
        raise typer.BadParameter(f"“{name}” is no language of Kesong. Choose one of: {', '.join(offered)}.")


def _shared(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the command with ``--profile``, ``--account`` and ``-v`` added; its own options take precedence."""
    own = inspect.signature(function)
    added = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
        for name, (kind, default) in _SHARED.items()
        if name not in own.parameters
    ]
    context = inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    takes_context = "context" in own.parameters

    @functools.wraps(function)
    def command(context: typer.Context, **values: Any) -> Any:
        choices = context.ensure_object(CliOptions)
        choices.profile = values.pop("profile") or choices.profile
        if "account" not in own.parameters:
            choices.account = values.pop("account") or choices.account
        choices.is_verbose = values.pop("verbose") or choices.is_verbose
        return function(context, **values) if takes_context else function(**values)

    mine = [parameter for name, parameter in own.parameters.items() if name != "context"]
    command.__signature__ = own.replace(parameters=[context, *mine, *added])  # type: ignore[attr-defined]
    command.__annotations__ = {one.name: one.annotation for one in (context, *mine, *added)}
    return command
