"""A post as a JSON document, as ``--json`` prints it and an export holds it."""

from dataclasses import asdict
from typing import Any

from kesong_desktop.model.review import Review, figure
from kesong_desktop.model.review_labels import words_for
from kesong_desktop.model.social.content.poll import Poll
from kesong_desktop.model.social.post import Post, Quote
from kesong_desktop.model.social.post_filter import FilterMatch


def post_entry(post: Post, context: str = "public") -> dict[str, Any]:
    """Return a post as ``--json`` prints it; ``filtered`` is the filter that it matches where ``context`` is shown, or null.

    Of a quoted post that a filter hides there is no text.
    """
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
        "filtered": _filtered(match),
        "poll": _poll(post.poll) if post.poll else None,
        "quote": _quote(post.quote, context) if post.quote else None,
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


def _filtered(match: FilterMatch | None) -> dict[str, Any] | None:
    return {"action": match.action, "title": match.title, "words": list(match.words)} if match else None


def _quote(quote: Quote, context: str) -> dict[str, Any]:
    post = quote.post
    match = post.filter_match(context) if post else None
    is_shown = post is not None and (match is None or match.action != "hide")
    return {
        "state": quote.state,
        "id": quote.post_id or (post.id if post else ""),
        "author": post.author.acct if post else "",
        "text": "\n".join(part for part in (post.title, post.text) if part) if post and is_shown else "",
        "filtered": _filtered(match),
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


def label_of(review: Review, language: str) -> str:
    """Return the label of a review's relation in a language, such as ``Ad · gifted``; empty for what was bought."""
    return words_for(language).relation(review.relation).strip("[]")
