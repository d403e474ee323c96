"""Where a person is signed in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Device:
    """A sign-in at a home server. ``name`` is that of the computer, empty where it was not told; times are ISO 8601 in UTC."""

    id: str
    name: str
    app: str
    created: str
    last_used: str = ""
    is_current: bool = False
