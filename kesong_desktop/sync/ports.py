"""Protocols of the dependencies of the sync layer."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from kesong_desktop.model.account import Account, Capability, Visibility
from kesong_desktop.model.outbox import OutboxMedia
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.model.social.notification import ScheduledStatus
from kesong_desktop.model.social.post import Post, PostPage
from kesong_desktop.record import Record

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client, UploadedMedia
    from kesong_desktop.api.http.multipart_body import CoverFile
    from kesong_desktop.api.resumable_upload import ResumableTarget


class Poster(Protocol):
    """The requests of the outbox to a server."""

    def server_now(self) -> float | None:
        """Seconds since 1970 by the server's clock; None before its first answer."""
        ...

    def refusal_check(self) -> Callable[[], None]:
        """Return a check to call before further requests: it raises ``NotAuthorised`` if any request received that since now."""
        ...

    async def ask_time(self) -> None:
        """Send a small request, so that ``server_now`` is known."""
        ...

    async def upload(
        self,
        path: Path,
        *,
        mime: str,
        alt: str,
        focus: tuple[float, float],
        sha256: str = "",
        tag: str = "",
        cover: "CoverFile | None" = None,
        resumable: "ResumableTarget | None" = None,
        progress: Callable[[int], None] | None = None,
    ) -> "UploadedMedia":
        """Send one file, if it is still the one with that tag, or hash if it has no tag, and its cover.

        Returns when the server can attach it. With ``resumable`` an interrupted call for the same target is resumed.
        """
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
    ) -> Post | ScheduledStatus:
        """Publish a status, once for each ``key``; or, with ``due_s`` (seconds since 1970), schedule it on the server."""
        ...

    async def scheduled_statuses(self) -> Sequence[ScheduledStatus]:
        """Return all scheduled posts on the server."""
        ...

    async def move_scheduled(self, scheduled_id: str, due_s: float) -> bool:
        """Change the time of a scheduled post; returns False if the server does not have it."""
        ...

    async def cancel_scheduled(self, scheduled_id: str) -> bool:
        """Delete a scheduled post; returns False if the server does not have it."""
        ...

    async def own_statuses(self, account_id: str, *, cursor: str = "", limit: int = 40) -> PostPage:
        """Return a page of the account's own posts, newest first."""
        ...

    async def status_before_change(self, status_id: str) -> Post:
        """Return the current post; raise for another response, or if the token became invalid meanwhile."""
        ...

    async def favourite(self, status_id: str, *, on: bool) -> Post:
        """Like a post, or remove the like."""
        ...

    async def bookmark(self, status_id: str, *, on: bool) -> Post:
        """Bookmark a post, or remove its bookmark."""
        ...

    async def boost(self, status_id: str, *, on: bool) -> Post:
        """Boost a post or undo it, after checking whether it is boosted."""
        ...

    async def follow(self, account_id: str, *, on: bool) -> bool:
        """Follow or unfollow an account."""
        ...

    async def pin(self, status_id: str, *, on: bool) -> Post:
        """Pin an own post to the profile, or unpin it."""
        ...

    async def mute_conversation(self, status_id: str, *, on: bool) -> Post:
        """Mute or unmute notifications from a post's conversation."""
        ...

    async def delete_status(self, status_id: str) -> None:
        """Delete an own post; a missing one is no error."""
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
        """Edit an own post; all values are sent, because omitted ones are removed."""
        ...


class ServerSession(Record, frozen=True):
    """A signed-in client, and the capability of its server."""

    poster: Poster
    capability: Capability


Connect = Callable[[Account], "Client"]
"""Returns the session of an account; the same client until the token changes."""

Renderer = Callable[[OutboxMedia, Path, str, Capability], RenderedFile]
"""Renders one file for upload: (source, folder, stem of the name, capability of the server) -> the file in that folder."""
