"""The rows of the page of a post."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.ui.post.presenter import ThreadState
from kesong_desktop.ui.post.thread_model import ThreadItem
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.recovery import Recovery


def items_of(state: ThreadState, reply_to: str) -> list[ThreadItem]:
    """Return the rows of the page; the box stands below the post with the id ``reply_to``, else below the post itself."""
    thread = state.thread
    if thread.post is None:
        return []
    nodes = state.nodes
    items = [
        ThreadItem("ancestor", one, rails=(True,) if number else (), goes_on=True)
        for number, one in enumerate(thread.ancestors)
    ]
    items.append(ThreadItem("post", thread.post))
    box = ThreadItem("box")
    is_below_reply = any(node.post.id == reply_to for node in nodes)
    if not is_below_reply:
        items.append(box)
    for number, node in enumerate(nodes):
        goes_on = number + 1 < len(nodes) and nodes[number + 1].depth > node.depth
        is_target = is_below_reply and node.post.id == reply_to
        items.append(ThreadItem("reply", node.post, node.depth, node.rails, node.hidden, goes_on))
        if is_target:
            items.append(box)
    note = _note(state)
    return [*items, note] if note is not None else items


def in_shown_words(state: ThreadState, shown: Callable[[Post], Post]) -> ThreadState:
    """Return the state with each post as ``shown`` returns it: translated, where the user asked for it."""
    thread = state.thread
    words = Thread(
        shown(thread.post) if thread.post is not None else None,
        tuple(map(shown, thread.ancestors)),
        tuple(map(shown, thread.replies)),
    )
    nodes = tuple(replace(one, post=shown(one.post)) for one in state.nodes)
    return replace(state, thread=words, nodes=nodes)


def _note(state: ThreadState) -> ThreadItem | None:
    """Return the sentence below the replies, where one is needed."""
    if state.problem is not None:
        action = Recovery.button_text(state.problem)
        return ThreadItem("note", text=messages.what(state.problem), action=action)
    if state.is_loading and not state.nodes:
        return ThreadItem("note", text=QCoreApplication.translate("ThreadItems", "Loading replies…"))
    if not state.nodes:
        return ThreadItem("note", text=QCoreApplication.translate("ThreadItems", "No replies yet"))
    return None
