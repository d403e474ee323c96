"""``kesong search``: find posts, people and tags among everything seen."""

from typing import Annotated

import typer

from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, say
from kesong_desktop.cli.post_output import post_entry, print_post
from kesong_desktop.errors import InvalidInput, Reason


def search(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="All of these are in what is found.")],
    *,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Search everything seen, offline: people, tags and posts."""
    wanted = " ".join(words)
    if not wanted.strip():
        raise InvalidInput(Reason.SEARCH_EMPTY)
    choices = context.ensure_object(CliOptions)
    with choices.services(is_reader=True) as services:
        found = services.search.local(services.accounts.current(choices.account).key, wanted)
    if json:
        people = [{"handle": one.handle, "name": one.name, "url": one.url} for one in found.people]
        print_json(
            {"posts": [post_entry(one) for one in found.posts], "people": people, "tags": list(found.tags)}
        )
        return
    for person in found.people:
        say("  ".join(part for part in (f"{person.name} ({person.handle})", person.url) if part))
    for tag in found.tags:
        say(f"#{tag}")
    if found.posts and (found.people or found.tags):
        say("")
    for post in found.posts:
        print_post(post)
    if not (found.people or found.tags or found.posts):
        print_stderr("Nothing found.")
