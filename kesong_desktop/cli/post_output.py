"""Output of posts by commands."""

from kesong_desktop.cli.context import say
from kesong_desktop.model.post_export.post_document import label_of
from kesong_desktop.model.review import Review, figure
from kesong_desktop.model.social.post import Post, Quote
from kesong_desktop.model.social.post_filter import FilterMatch
from kesong_desktop.model.text.characters import one_line


def is_left_out(post: Post, context: str) -> bool:
    """Return whether a filter of the account hides the post where ``context`` (``home``, ``public``) is shown."""
    match = post.filter_match(context)
    return match is not None and match.action == "hide"


def print_post(post: Post, context: str = "public") -> None:
    """Print author, time, text and media of a post; of one that a filter warns of the warning alone."""
    home = f"  {post.seen_by}" if post.seen_by else ""
    say(f"{post.author.name} ({post.author.handle})  {post.created_utc.astimezone():%Y-%m-%d %H:%M}{home}")
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
    if post.quote is not None:
        say(f"  [quote] {_quoted(post.quote, context)}")
    if post.card is not None:
        say(f"  [link] {one_line(post.card.title)}  {one_line(post.card.url)}")
    if match is not None and post.attachments:
        say(f"  [filtered] {_name_of(match)}: {len(post.attachments)} media")
        say("")
        return
    _print_media(post)
    say("")


def _quoted(quote: Quote, context: str) -> str:
    """What is said of a quoted post: its author and words, the filter that it matches, or why it is not there."""
    post = quote.post
    if post is None:
        return quote.state if quote.state != "accepted" else quote.post_id or "not available"
    match = post.filter_match(context)
    if match is not None and match.action != "blur":
        return f"{post.author.handle}: [filtered] {_name_of(match)}"
    return f"{post.author.handle}: {one_line(post.spoiler or post.title or post.text)}"


def _print_media(post: Post) -> None:
    for attachment in post.attachments:
        say(
            f"  [{attachment.kind}] {one_line(attachment.alt) or 'no description'}  {one_line(attachment.url)}"
        )


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
