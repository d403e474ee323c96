"""Who may answer a post, and who may quote it, where a server lets its author say."""

from enum import StrEnum


class ReplyPolicy(StrEnum):
    """Who may. What is not said is left to the server, which lets everyone."""

    FOLLOWERS = "followers"
    """Those who follow the author, and those who are named in the post."""
    MENTIONED = "mentioned"
    """Those who are named in the post."""
    NOBODY = "nobody"


Circles = tuple[ReplyPolicy, ...]
