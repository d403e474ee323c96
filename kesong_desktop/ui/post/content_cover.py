"""The warning before a post of a conversation."""

from PySide6.QtCore import QCoreApplication

from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.characters import isolated, one_line


def warning_of(post: Post, *, shows_sensitive: bool = False) -> str:
    """Return what a post is hidden behind: its content warning, a filter, or that its photos are sensitive; empty: nothing.

    ``shows_sensitive``: sensitive photos are shown without having been asked for.
    """
    match = post.filter_match("thread")
    if post.spoiler:
        return one_line(post.spoiler)
    if match is not None:
        filtered = QCoreApplication.translate("PostWarning", "Filtered: {title}")
        return filtered.format(title=isolated(one_line(match.title)))
    return (
        QCoreApplication.translate("PostWarning", "Sensitive content")
        if post.sensitive and not shows_sensitive
        else ""
    )


def warning_words(post: Post) -> str:
    """Return what stands in the place of the text of a post; empty where its text is not covered."""
    return warning_of(post) if is_text_hidden(post) else ""


def is_text_hidden(post: Post) -> bool:
    """Return whether the warning is of the text too, not of the photos alone."""
    match = post.filter_match("thread")
    return bool(post.spoiler) or (match is not None and match.action != "blur")


def is_left_out(post: Post) -> bool:
    """Return whether a filter of the account leaves the post out of conversations."""
    match = post.filter_match("thread")
    return match is not None and match.action == "hide"
