"""A review that was too long for one post: its parts, joined into one post."""

import re
from collections.abc import Callable, Iterable
from html import escape

from msgspec import structs

from kesong_desktop.model import review_parts
from kesong_desktop.model.review_data.own_review import review_in
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.model.text import richtext
from kesong_desktop.model.text.tokenizer import tokens

_MARK = re.compile(r"\(\d{1,2}/\d{1,2}\)")
RepliesTo = Callable[[str], Iterable[Post]]
"""Returns the replies to the post with an id."""


def is_continued(post: Post) -> bool:
    """Return whether a post is the first of several parts; the HTML of one that has no mark is not parsed."""
    return "(1/" in post.html and review_parts.is_continued(_plain(post))


def is_continuation(post: Post) -> bool:
    """Return whether a post may be a later part: a reply of its author to themselves that ends with the mark of one."""
    if not post.in_reply_to_id or post.in_reply_to_account_id not in {"", post.author.id}:
        return False
    return _MARK.search(post.html) is not None and review_parts.part_number(_plain(post)) > 1


def joined(first: Post, replies_to: RepliesTo) -> tuple[Post, tuple[Post, ...]]:
    """Return a post with the parts of its review in it, and those parts; the post as it is where they are not all there."""
    if not is_continued(first):
        return first, ()
    parts = parts_of(first, replies_to)
    whole = with_parts(first, parts)
    return (whole, parts) if whole is not first else (first, ())


def parts_of(first: Post, replies_to: RepliesTo) -> tuple[Post, ...]:
    """Return the parts behind the first one, as far as they are there."""
    chain = [first]
    while (following := _continuation(chain, replies_to)) is not None:
        chain.append(following)
    return tuple(chain[1:])


def with_parts(first: Post, parts: Iterable[Post]) -> Post:
    """Return a post with what the parts say; the post itself where that is no whole review."""
    texts = [_plain(first), *(_plain(one) for one in parts)]
    text = review_parts.join(texts)
    if len(texts) < 2 or text == texts[0] or review_in(text) is None:
        return first
    return structs.replace(first, html=_html(text))


def folded(thread: Thread) -> Thread:
    """Return the thread with the parts of its review in the post itself; as it is where they are not all there."""
    if thread.post is None:
        return thread
    whole, parts = joined(
        thread.post, lambda post_id: [one for one in thread.replies if one.in_reply_to_id == post_id]
    )
    if not parts:
        return thread
    gone = {one.id for one in parts}
    replies = tuple(one for one in thread.replies if one.id not in gone)
    return Thread(whole, thread.ancestors, replies)


def _continuation(chain: list[Post], replies_to: RepliesTo) -> Post | None:
    """Return the author's own reply to the last part that makes the chain longer by one, the earliest of several."""
    last, seen = chain[-1], {one.id for one in chain}
    own = sorted(
        (
            one
            for one in replies_to(last.id)
            if one.in_reply_to_id == last.id and one.author.id == last.author.id and one.id not in seen
        ),
        key=lambda one: one.created_utc,
    )
    number = len(chain) + 1
    return next((one for one in own if review_parts.part_number(_plain(one)) == number), None)


def _plain(post: Post) -> str:
    return richtext.text_of(post.runs)


def _html(text: str) -> str:
    """Plain text as markup that gives it again, with its links."""
    parts = []
    for token in tokens(text):
        shown = escape(token.text).replace("\n", "<br>")
        parts.append(f'<a href="{escape(token.text)}">{shown}</a>' if token.kind == "url" else shown)
    return f"<p>{''.join(parts)}</p>"
