"""What the filters of the account do to how a post is shown."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.post_filter import FilterMatch, strongest
from kesong_desktop.model.text.characters import one_line

TIMELINES: Final = ("home", "public")
"""The contexts of a filter, in the protocol's words, in which cards are shown."""


def filter_match(post: Post, *contexts: str) -> FilterMatch | None:
    """Return the match that decides how the post is shown in the first of these contexts that has one; None: nothing."""
    if not post.filtered:
        return None
    found = (strongest(post.filtered, context) for context in contexts)
    return next((one for one in found if one is not None), None)


def is_hidden(post: Post, *contexts: str) -> bool:
    """Return whether a filter leaves the post out."""
    match = filter_match(post, *contexts)
    return match is not None and match.action == "hide"


def filter_warning(post: Post, *contexts: str) -> str:
    """Return what stands in the place of the post until it is asked for; empty where no filter warns of it."""
    match = filter_match(post, *contexts)
    if match is None or match.action == "blur":
        return ""
    text = QCoreApplication.translate("Filter", "Filtered: {title}")
    return text.format(title=one_line(match.title or ", ".join(match.words)))


def warning_of(post: Post, *contexts: str) -> str:
    """Return the content warning of the post, else that of a filter; empty where there is none."""
    return post.spoiler or filter_warning(post, *contexts)
