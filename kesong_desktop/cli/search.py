"""``kesong search``: find cached posts, people, hashtags and reviewed products."""

from typing import Annotated

import typer

from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, say
from kesong_desktop.cli.post_output import is_left_out, print_post
from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.post_export.post_document import post_entry
from kesong_desktop.model.text.characters import one_line

_CONTEXT = "public"
"""Where filters apply, as in the window's search."""


def search(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="All of these are in what is found.")],
    *,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Search everything seen, offline: people, tags, products and posts."""
    wanted = " ".join(words)
    if not wanted.strip():
        raise InvalidInput(Reason.SEARCH_EMPTY)
    choices = context.ensure_object(CliOptions)
    with choices.services(is_reader=True) as services:
        account = services.accounts.current(choices.account)
        found = services.search.local(account.key, wanted)
        products = services.products.book.find(account, wanted)
    shown = [post for post in found.posts if not is_left_out(post, _CONTEXT)]
    if json:
        people = [{"handle": one.handle, "name": one.name, "url": one.url} for one in found.people]
        reviewed = [
            {"name": one.name, "brand": one.brand, "rating": one.mean, "reviews": one.count}
            for one in products
        ]
        posts = [post_entry(one, _CONTEXT) for one in shown]
        print_json({"posts": posts, "people": people, "tags": list(found.tags), "products": reviewed})
        return
    for person in found.people:
        say("  ".join(part for part in (f"{person.name} ({person.handle})", person.url) if part))
    for tag in found.tags:
        say(f"#{tag}")
    for product in products:
        say(f"{product.mean:.1f}  {product.count:>4}  {one_line(product.name)}")
    if shown and (found.people or found.tags or products):
        say("")
    for post in shown:
        print_post(post, _CONTEXT)
    if not (found.people or found.tags or shown or products):
        print_stderr("Nothing found.")
