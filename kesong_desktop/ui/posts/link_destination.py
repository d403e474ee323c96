"""Destination within the window of a link in the text of a post."""

from kesong_desktop.model.social.post import Post
from kesong_desktop.ui.shell.destination import ProfileDestination, TagDestination


def link_destination(target: str, post: Post | None = None) -> ProfileDestination | TagDestination | None:
    """Return the place of a hashtag or of a person who is mentioned in ``post``; None for a web page.

    Who is mentioned is what the server says; where it does not say, what the text of the link says.
    """
    if target.startswith("#"):
        return TagDestination(target[1:])
    if post is None:
        return None
    if (mention := post.mention_at(target)) is not None:
        return ProfileDestination(mention.id, mention.handle, mention.url)
    run = next((one for one in post.links if one.target == target), None)
    if run is None or run.kind != "mention":
        return None
    name = run.text.strip().lstrip("@")
    return ProfileDestination(handle=f"@{name}" if "@" in name else f"@{name}@{run.host}", url=target)
