"""``kesong feed``: pull a timeline and show it."""

import re
from typing import Annotated, Any

import typer

from kesong_desktop.cli.context import Choices, print_json, say, whisper
from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.characters import one_line
from kesong_desktop.model.post import Post, Timeline
from kesong_desktop.model.review import Review, figure


def feed(
    context: typer.Context,
    *,
    timeline: Annotated[str, typer.Option(metavar="T", help="home, public or tag:NAME.")] = "home",
    limit: Annotated[int, typer.Option(metavar="N", min=1, max=2000, help="How many posts.")] = 40,
    offline: Annotated[bool, typer.Option("--offline", help="Only what is kept here.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Pull a timeline and show it, newest first."""
    from kesong_desktop.actions import reading

    wanted = _timeline(timeline)
    choices = context.ensure_object(Choices)
    with choices.desk(is_reader=offline) as desk:
        account = desk.account(choices.account)
        if not offline:
            reading.refresh(desk, account, wanted, limit=limit).result()
        posts = desk.cache.page(account.key, wanted.name, limit=limit)
    if json:
        print_json({"posts": [_entry(post) for post in posts]})
        return
    for post in posts:
        _show(post)
    if not posts:
        whisper("Nothing here yet.")


def _timeline(text: str) -> Timeline:
    if re.fullmatch(r"home|public|tag:\w+", text):
        return Timeline(text)
    raise InvalidInput(f"There is no timeline “{text}”.", "Use home, public or tag:NAME.")


def _show(post: Post) -> None:
    say(f"{post.author.name} ({post.author.handle})  {post.created_utc.astimezone():%Y-%m-%d %H:%M}")
    for part in (post.title, post.text):
        if part:
            say("\n".join(f"  {line}" for line in part.split("\n")))
    for attachment in post.attachments:
        say(
            f"  [{attachment.kind}] {one_line(attachment.alt) or 'no description'}  {one_line(attachment.url)}"
        )
    say("")


def _entry(post: Post) -> dict[str, Any]:
    return {
        "id": post.id,
        "author": post.author.acct,
        "title": post.title,
        "text": post.text,
        "created": post.created_utc.isoformat(),
        "visibility": post.visibility,
        "url": post.url,
        "media": [
            {
                "type": attachment.kind,
                "url": attachment.url,
                "alt": attachment.alt,
                "width": attachment.width,
                "height": attachment.height,
            }
            for attachment in post.attachments
        ],
        "review": _review(post.review) if post.review else None,
    }


def _review(review: Review) -> dict[str, Any]:
    return {
        "product": review.product,
        "brand": review.brand,
        "rating": float(figure(review.halves)),
        "relation": review.relation,
        "price": review.price,
        "currency": review.currency,
        "where": review.where,
        "used": review.used,
        "pros": list(review.pros),
        "cons": list(review.cons),
        "text": review.text,
    }
