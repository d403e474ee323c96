"""``kesong feed``: pull a timeline and print it."""

import re
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, sentence
from kesong_desktop.cli.post_output import is_left_out, print_post
from kesong_desktop.errors import InvalidInput, KesongError, Reason
from kesong_desktop.model.account import Account
from kesong_desktop.model.post_export.post_document import post_entry
from kesong_desktop.model.social.merged.merged_home import as_own
from kesong_desktop.model.social.post import HOME, Post, Timeline

if TYPE_CHECKING:
    from kesong_desktop.actions.services import Services


def feed(
    context: typer.Context,
    *,
    timeline: Annotated[str, typer.Option(metavar="T", help="home, public or tag:NAME.")] = "home",
    limit: Annotated[int, typer.Option(metavar="N", min=1, max=2000, help="Number of posts.")] = 40,
    all_accounts: Annotated[
        bool, typer.Option("--all-accounts", help="Home timelines of all accounts as one.")
    ] = False,
    offline: Annotated[bool, typer.Option("--offline", help="Show cached posts only.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Fetch a timeline and print it, newest first."""
    chosen = _timeline(timeline)
    choices = context.ensure_object(CliOptions)
    if all_accounts and (chosen != HOME or choices.account):
        raise InvalidInput(Reason.ALL_ACCOUNTS_AT_HOME)
    with choices.services(is_reader=offline) as services:
        if all_accounts:
            found = _merged(services, limit, is_offline=offline)
        else:
            account = services.accounts.current(choices.account)
            if not offline:
                services.timelines.refresh(account, chosen, limit=limit).result()
                _wait_for_filters(services, account)
            found = services.timelines.page(account.key, chosen, limit=limit)
    posts = [one for one in found if not is_left_out(one, chosen.filter_context)]
    if json:
        print_json({"posts": [_entry(post, chosen.filter_context) for post in posts]})
        return
    for post in posts:
        print_post(post, chosen.filter_context)
    if not posts:
        print_stderr("No posts yet.")


def _merged(services: "Services", limit: int, *, is_offline: bool) -> list[Post]:
    """Return the posts of all accounts as one; what could not be loaded of one of them is said, and does not stop the others."""
    services.accounts.current()
    accounts, merged = services.accounts.all(), services.home_timeline.merged
    if not is_offline:
        pulls = {one: services.timelines.refresh(one, HOME, limit=limit) for one in accounts}
        problems = {one: pull.exception() for one, pull in pulls.items()}
        for account, problem in problems.items():
            if problem is not None and (not isinstance(problem, KesongError) or all(problems.values())):
                raise problem
            if isinstance(problem, KesongError):
                print_stderr(f"{account.key}: {sentence(problem)}")
            else:
                _wait_for_filters(services, account)
    return merged.page(accounts, limit=limit)


def _wait_for_filters(services: "Services", account: Account) -> None:
    """Wait for filters that are applied here; where they could not be loaded, say so: those of the last time apply."""
    try:
        services.inbox.filters.wait_for_pull(account)
    except KesongError as error:
        print_stderr(f"kesong: The filters of {account.key} could not be loaded. {sentence(error)}")


def _entry(post: Post, context: str) -> dict[str, Any]:
    """Return a post as JSON, under the id that its account knows, with that account where there are several."""
    account = {"account": post.seen_by} if post.seen_by else {}
    return account | post_entry(as_own(post), context)


def _timeline(text: str) -> Timeline:
    if re.fullmatch(r"home|public|tag:\w+", text):
        return Timeline(text)
    raise InvalidInput(Reason.TIMELINE_UNKNOWN, name=text)
