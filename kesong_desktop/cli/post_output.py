"""How commands print posts."""

from dataclasses import asdict
from typing import Any

from kesong_desktop.cli.context import say
from kesong_desktop.model.review import Review, figure
from kesong_desktop.model.review_labels import words_for
from kesong_desktop.model.social.content.poll import Poll
from kesong_desktop.model.social.post import Post, Quote
from kesong_desktop.model.social.post_filter import FilterMatch
from kesong_desktop.model.text.characters import one_line


def is_left_out(post: Post, context: str) -> bool:
    """Return whether a filter of the account hides the post where ``context`` (``home``, ``public``) is shown."""
    match = post.filter_match(context)
    return match is not None and match.action == "hide"


def print_post(post: Post, context: str = "public") -> None:
    """Print author, time, text and media of a post; of one that a filter warns of the warning alone."""
    say(f"{post.author.name} ({post.author.handle})  {post.created_utc.astimezone():%Y-%m-%d %H:%M}")
    match = post.filter_match(context)
    if match is not None and match.action != "blur":
        say(f"  [filtered] {_name_of(match)}")
        say("")
        return
    if post.spoiler:
        say(f"  [content warning] {one_line(post.spoiler)}")
    if post.review:
        _print_review(post.review, label_of(post.review, post.language))
    for part in (post.title, post.review.text if post.review else post.text):
        if part:
            say("\n".join(f"  {line}" for line in part.split("\n")))
    for number, option in enumerate(post.poll.options if post.poll else (), start=1):
        votes = f": {option.votes}" if option.votes is not None else ""
        say(f"  [poll {number}] {one_line(option.title)}{votes}")
    if post.quote is not None and post.quote.post is not None:
        quoted = post.quote.post
        say(f"  [quote] {quoted.author.handle}: {one_line(quoted.spoiler or quoted.title or quoted.text)}")
    if post.card is not None:
        say(f"  [link] {one_line(post.card.title)}  {one_line(post.card.url)}")
    if match is not None and post.attachments:
        say(f"  [filtered] {_name_of(match)}: {len(post.attachments)} media")
        say("")
        return
    _print_media(post)
    say("")


def _print_media(post: Post) -> None:
    for attachment in post.attachments:
        say(
            f"  [{attachment.kind}] {one_line(attachment.alt) or 'no description'}  {one_line(attachment.url)}"
        )


def label_of(review: Review, language: str) -> str:
    """The label of a review's relation in a language, such as ``Ad · gifted``; empty for what was bought."""
    return words_for(language).relation(review.relation).strip("[]")


def _print_review(review: Review, label: str) -> None:
    """Print relation first, then stars, product and facts, a line each."""
    price = f"{review.price} {review.currency}".strip()
    used = f"used {review.used}" if review.used else ""
    again = f"would buy again: {review.again}" if review.again else ""
    kind = review.kind if review.kind != "product" else ""
    facts = (price, review.where, used, review.when, again, kind, review.category, review.link, review.gtin)
    name = ", ".join(part for part in (review.product, review.brand) if part)
    lines = [
        f"[{label}]" if label else "",
        f"{figure(review.halves)}/5 {name}",
        review.headline,
        " · ".join(part for part in facts if part),
        *(f"+ {one}" for one in review.pros),
        *(f"- {one}" for one in review.cons),
    ]
    for line in lines:
        if line:
            say(f"  {one_line(line)}")


def _name_of(match: FilterMatch) -> str:
    return one_line(match.title or ", ".join(match.words))


def post_entry(post: Post, context: str = "public") -> dict[str, Any]:
    """Return a post as ``--json`` prints it; ``filtered`` is the filter that it matches where ``context`` is shown, or null."""
    match = post.filter_match(context)
    return {
        "id": post.id,
        "author": post.author.acct,
        "title": post.title,
        "text": post.text,
        "created": post.created_utc.isoformat(),
        "visibility": post.visibility,
        "url": post.url,
        "content_warning": post.spoiler,
        "sensitive": post.sensitive,
        "edited": post.edited_utc.isoformat() if post.edited_utc else None,
        "filtered": {"action": match.action, "title": match.title, "words": list(match.words)}
        if match
        else None,
        "poll": _poll(post.poll) if post.poll else None,
        "quote": _quote(post.quote) if post.quote else None,
        "link": {"url": post.card.url, "title": post.card.title} if post.card else None,
        "media": [
            {
                "type": attachment.kind,
                "url": attachment.url,
                "alt": attachment.alt,
                "width": attachment.width,
                "height": attachment.height,
                "tags": [asdict(tag) for tag in attachment.tags],
            }
            for attachment in post.attachments
        ],
        "review": _review(post.review, label_of(post.review, post.language)) if post.review else None,
    }


def _poll(poll: Poll) -> dict[str, Any]:
    return {
        "options": [{"title": one.title, "votes": one.votes} for one in poll.options],
        "multiple": poll.is_multiple,
        "votes": poll.votes,
        "expires": poll.expires_utc.isoformat() if poll.expires_utc else None,
        "voted": poll.has_voted,
    }


def _quote(quote: Quote) -> dict[str, Any]:
    post = quote.post
    return {
        "state": quote.state,
        "id": quote.post_id or (post.id if post else ""),
        "author": post.author.acct if post else "",
        "text": "\n".join(part for part in (post.title, post.text) if part) if post else "",
    }


def _review(review: Review, label: str) -> dict[str, Any]:
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
        "kind": review.kind,
        "category": review.category,
        "headline": review.headline,
        "when": review.when,
        "again": review.again,
        "link": review.link,
        "gtin": review.gtin,
        "label": label,
    }
