"""A review that was too long for one post: its parts in a conversation, joined into one."""

from html import escape

from msgspec import structs

from kesong_desktop.model import review_parts
from kesong_desktop.model.review_data.own_review import review_in
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.model.text import richtext
from kesong_desktop.model.text.tokenizer import tokens


def folded(thread: Thread) -> Thread:
    """Return the thread with the parts of its review in the post itself; as it is where they are not all there."""
    first = thread.post
    if first is None or not review_parts.is_continued(_plain(first)):
        return thread
    chain = [first]
    while (following := _continuation(thread, chain)) is not None:
        chain.append(following)
    text = review_parts.join([_plain(one) for one in chain])
    if len(chain) < 2 or text == _plain(first) or review_in(text) is None:
        return thread
    parts = {one.id for one in chain[1:]}
    replies = tuple(one for one in thread.replies if one.id not in parts)
    return Thread(structs.replace(first, html=_html(text)), thread.ancestors, replies)


def _continuation(thread: Thread, chain: list[Post]) -> Post | None:
    """The author's own reply to the last part that makes the chain longer by one, the earliest of several."""
    last, seen = chain[-1], {one.id for one in chain}
    own = sorted(
        (
            one
            for one in thread.replies
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
