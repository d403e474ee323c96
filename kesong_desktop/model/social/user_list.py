"""A list of people whose posts have a timeline of their own."""

from typing import Literal

from kesong_desktop.record import Record

RepliesShown = Literal["followed", "list", "none"]
"""Replies to whom the list's timeline shows: to people who are followed, to people in the list, none."""


class UserList(Record, frozen=True):
    """A list of people; ``is_exclusive``: their posts are not in the home timeline."""

    id: str
    title: str
    replies: RepliesShown = "list"
    is_exclusive: bool = False
