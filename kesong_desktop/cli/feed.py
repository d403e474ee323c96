"""``kesong feed``: pull a timeline and print it."""

import re
from typing import Annotated

import typer

from kesong_desktop.cli.context import CliOptions, print_json, print_stderr
from kesong_desktop.cli.post_output import is_left_out, post_entry, print_post
from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.social.post import Timeline


def feed(
    context: typer.Context,
    *,
    timeline: Annotated[str, typer.Option(metavar="T", help="home, public or tag:NAME.")] = "home",
    limit: Annotated[int, typer.Option(metavar="N", min=1, max=2000, help="Number of posts.")] = 40,
    offline: Annotated[bool, typer.Option("--offline", help="Show cached posts only.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Fetch a timeline and print it, newest first."""
    chosen = _timeline(timeline)
    choices = context.ensure_object(CliOptions)
    with choices.services(is_reader=offline) as services:
        account = services.accounts.current(choices.account)
        if not offline:
            services.timelines.refresh(account, chosen, limit=limit).result()
        found = services.timelines.page(account.key, chosen, limit=limit)
    posts = [one for one in found if not is_left_out(one, chosen.filter_context)]
    if json:
        print_json({"posts": [post_entry(post, chosen.filter_context) for post in posts]})
        return
    for post in posts:
        print_post(post, chosen.filter_context)
    if not posts:
        print_stderr("No posts yet.")


def _timeline(text: str) -> Timeline:
    if re.fullmatch(r"home|public|tag:\w+", text):
        return Timeline(text)
    raise InvalidInput(Reason.TIMELINE_UNKNOWN, name=text)
