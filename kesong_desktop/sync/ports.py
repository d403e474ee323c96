"""What the sync layer needs from outside, as small protocols."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from kesong_desktop.api.client import Client, Uploaded
from kesong_desktop.imaging.export import Rendered
from kesong_desktop.model.account import Account, Capability, Visibility
from kesong_desktop.model.outbox import Picture
from kesong_desktop.model.post import Page, Post


class Poster(Protocol):
    """What the outbox asks of a server."""

    def server_now(self) -> float:
        """Seconds since 1970 by the server's clock."""
        ...

    async def upload(
        self,
        path: Path,
        *,
        mime: str,
        alt: str,
        focus: tuple[float, float],
        progress: Callable[[int], None] | None = None,
    ) -> Uploaded:
        """Send one file; returns when the server can attach it."""
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
    ) -> Post:
        """Publish once for each ``key``."""
        ...

    async def own_statuses(self, account_id: str, *, cursor: str = "", limit: int = 40) -> Page:
        """One page of what the account wrote, newest first."""
        ...


Connect = Callable[[Account], Client]
"""Gives the client of an account, signed in; the same one for each call until the token changes."""

Renderer = Callable[[Picture, Path, str, Capability], Rendered]
"""Makes the file that leaves: (source, folder, name without ending, the server's capability) -> its facts."""
