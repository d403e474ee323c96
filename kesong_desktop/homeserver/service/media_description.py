"""The description (alt text) and focal point of a medium."""

from dataclasses import dataclass

import apsw

from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.problems import invalid


@dataclass(frozen=True, slots=True)
class MediaDescription:
    """Description and focal point. None leaves a field unchanged. ``focus`` is (x, y), -1 to 1."""

    description: str | None = None
    focus: tuple[float, float] | None = None


def check(words: MediaDescription, limits: HomeLimits) -> None:
    """Raise Problem 422 if the description is too long."""
    if words.description is not None and len(words.description) > limits.description:
        raise invalid(f"Description is longer than {limits.description} characters")


def write(connection: apsw.Connection, owner: int, number: int, words: MediaDescription) -> None:
    """Store description and focus of the owner's medium; any other is ignored."""
    x, y = words.focus or (None, None)
    connection.execute(
        "UPDATE media SET description = coalesce(?, description), focus_x = coalesce(?, focus_x),"
        " focus_y = coalesce(?, focus_y) WHERE id = ? AND owner = ?",
        (words.description, x, y, number, owner),
    )
