"""What the sync layer needs from outside, as small protocols."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from kesong_desktop.api.client import Client, Uploaded
from kesong_desktop.api.upload import CoverFile
from kesong_desktop.imaging.target import Rendered
from kesong_desktop.model.account import Account, Capability, Visibility
from kesong_desktop.model.outbox import Picture
from kesong_desktop.model.post import Page, Post
from kesong_desktop.model.social import Plan


class Poster(Protocol):
    """What the outbox asks of a server."""

    def server_now(self) -> float | None:
        """Seconds since 1970 by the server's clock; None while it has not told them."""
        ...

    async def ask_time(self) -> None:
        """Ask it anything, so that ``server_now`` is known."""
        ...

    async def upload(
        self,
        path: Path,
        *,
        mime: str,
        alt: str,
        focus: tuple[float, float],
        sha256: str = "",
        cover: CoverFile | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> Uploaded:
        """Send one file, if it is still the one with that hash, and its cover; returns when the server can attach it."""
        ...

    async def create_status(
        self,
        *,
        text: str,
        media_ids: Sequence[str],
        visibility: Visibility,
        key: str,
        spoiler: str = "",
        sensitive: bool = False,
        language: str = "",
        in_reply_to_id: str = "",
        due_s: float = 0.0,
        more: Mapping[str, Any] | None = None,
    ) -> Post | Plan:
        """Publish once for each ``key``; or, with ``due_s``, have the server keep it until then."""
        ...

    async def plans(self) -> Sequence[Plan]:
        """All that the server keeps until its time."""
        ...

    async def give_back(self, plan_id: str) -> bool:
        """Have it drop one of them; False: it knows of none (any more)."""
        ...

    async def own_statuses(self, account_id: str, *, cursor: str = "", limit: int = 40) -> Page:
        """One page of what the account wrote, newest first."""
        ...

    async def status(self, status_id: str) -> Post:
        """A post as it now is."""
        ...

    async def favourite(self, status_id: str, *, on: bool) -> Post:
        """Like a post (or no longer)."""
        ...

    async def bookmark(self, status_id: str, *, on: bool) -> Post:
        """Save a post (or let it go)."""
        ...

    async def boost(self, status_id: str, *, on: bool) -> Post:
        """Boost a post (or no longer), after a look whether it is boosted."""
        ...

    async def follow(self, account_id: str, *, on: bool) -> bool:
        """Follow somebody (or no longer)."""
        ...

    async def delete_status(self, status_id: str) -> None:
        """Delete my post; one that is gone already is no error."""
        ...

    async def edit_status(
        self,
        status_id: str,
        *,
        text: str,
        media_ids: Sequence[str],
        spoiler: str = "",
        sensitive: bool = False,
        language: str = "",
        alts: Mapping[str, str] | None = None,
    ) -> Post:
        """Change my post; everything is sent each time."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """A signed-in conversation with a server, and what that server can do."""

    poster: Poster
    capability: Capability


Connect = Callable[[Account], Client]
"""Gives the client of an account, signed in; the same one for each call until the token changes."""

Renderer = Callable[[Picture, Path, str, Capability], Rendered]
"""Makes the file that leaves: (source, folder, name without ending, the server's capability) -> its facts."""
