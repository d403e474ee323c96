"""A post with its conversation, and the order in which it is shown."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from kesong_desktop.model.social.post import Post
from kesong_desktop.record import Record

MAX_DEPTH = 4
"""Replies are indented by so many levels at most; what is below them is shown on demand."""


class Thread(Record, frozen=True):
    """A post, the posts above it (the first of the conversation first), and all replies below it in any order.

    ``post`` is None where it is not known, or was deleted.
    """

    post: Post | None = None
    ancestors: tuple[Post, ...] = ()
    replies: tuple[Post, ...] = ()

    def find(self, post_id: str) -> Post | None:
        """Return the post with this id, or None."""
        return next((one for one in self.posts if one.id == post_id), None)

    @property
    def posts(self) -> tuple[Post, ...]:
        """All posts that are known."""
        middle = (self.post,) if self.post is not None else ()
        return (*self.ancestors, *middle, *self.replies)


class ReplyNode(Record, frozen=True):
    """A reply at its place in the tree.

    ``depth`` is 0 for a reply to the post itself. ``rails`` says for each level down to ``depth`` whether another reply of that
    level follows below. ``hidden`` counts the replies below it that are not shown.
    """

    post: Post
    depth: int = 0
    rails: tuple[bool, ...] = ()
    hidden: int = 0


def part_of(post_id: str, posts: Iterable[Post]) -> Thread:
    """Return the thread of ``post_id`` that ``posts``, the posts of a larger conversation, hold."""
    by_id = {one.id: one for one in posts}
    post = by_id.get(post_id)
    if post is None:
        return Thread()
    above: list[Post] = []
    parent = by_id.get(post.in_reply_to_id)
    while parent is not None and parent not in above and parent is not post:
        above.insert(0, parent)
        parent = by_id.get(parent.in_reply_to_id)
    children, below, waiting = _children(by_id.values()), [], [post_id]
    seen = {post_id, *(one.id for one in above)}
    while waiting:
        found = [one for one in children[waiting.pop()] if one.id not in seen]
        seen.update(one.id for one in found)
        below += found
        waiting += [one.id for one in found]
    return Thread(post, tuple(above), tuple(below))


def arrange_replies(
    thread: Thread, opened: Collection[str] = (), max_depth: int = MAX_DEPTH
) -> list[ReplyNode]:
    """Return the replies as a tree from the top down, sorted by time within each level.

    A reply whose parent is not known stands at the top level. What is deeper than ``max_depth`` is left out and counted, unless
    the id of the reply above it is in ``opened``: then it is shown, and indented no further.
    """
    top = thread.post.id if thread.post is not None else ""
    known = {one.id for one in thread.replies}
    children = _children(thread.replies)
    orphans = [one for one in thread.replies if one.in_reply_to_id not in known and one.in_reply_to_id != top]
    first = sorted([*children[top], *orphans], key=_time)
    nodes: list[ReplyNode] = []
    seen: set[str] = set()
    waiting = [(one, 0) for one in reversed(first)]
    while waiting:
        post, depth = waiting.pop()
        if post.id in seen:
            continue
        seen.add(post.id)
        is_cut = depth >= max_depth and post.id not in opened
        hidden = _below(post.id, children, seen) if is_cut else 0
        nodes.append(ReplyNode(post, depth, hidden=hidden))
        if not is_cut:
            below = min(depth + 1, max_depth)
            # What was opened goes on to its end.
            if depth >= max_depth:
                opened = {*opened, *(one.id for one in children[post.id])}
            waiting += [(one, below) for one in sorted(children[post.id], key=_time, reverse=True)]
    return _with_rails(nodes)


def _children(posts: Iterable[Post]) -> defaultdict[str, list[Post]]:
    found: defaultdict[str, list[Post]] = defaultdict(list)
    for one in posts:
        if one.in_reply_to_id:
            found[one.in_reply_to_id].append(one)
    return found


def _below(post_id: str, children: defaultdict[str, list[Post]], seen: set[str]) -> int:
    """Count the replies below a post, which are then seen."""
    count, waiting = 0, [post_id]
    while waiting:
        for one in children[waiting.pop()]:
            if one.id not in seen:
                seen.add(one.id)
                count += 1
                waiting.append(one.id)
    return count


def _with_rails(nodes: Sequence[ReplyNode]) -> list[ReplyNode]:
    made: list[ReplyNode] = []
    follows: list[bool] = []
    for node in reversed(nodes):
        follows += [False] * (node.depth + 1 - len(follows))
        made.append(ReplyNode(node.post, node.depth, tuple(follows[: node.depth + 1]), node.hidden))
        follows[node.depth :] = [True]
    return made[::-1]


def _time(post: Post) -> tuple[float, str]:
    return post.created_utc.timestamp(), post.id
