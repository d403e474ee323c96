"""What the sync layer needs from outside, as small protocols."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from kesong_desktop.api.client import Client
from kesong_desktop.model.account import Account, Capability, Visibility
from kesong_desktop.model.outbox import Picture
from kesong_desktop.model.post import Page, Post


class Uploaded(Protocol):
    """An upload that the server has."""

    @property
    def id(self) -> str: ...
    @property
    def url(self) -> str: ...


class Poster(Protocol):
    """What the outbox asks of a server."""

    def server_now(self) -> float: ...

    async def upload(
        self,
        path: Path,
        *,
        mime: str,
        alt: str,
        focus: tuple[float, float],
        progress: Callable[[int], None] | None = None,
    ) -> Uploaded: ...

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
    ) -> Post: ...

    async def own_statuses(self, account_id: str, *, cursor: str = "", limit: int = 40) -> Page: ...


class Connect(Protocol):
    """Gives the client of an account, signed in; the same one for each call until the token changes."""

    def __call__(self, account: Account) -> Client: ...


class Renderer(Protocol):
    """Makes the file that leaves: (source, folder, name without ending, the server's capability) -> its facts."""

    def __call__(
        self, picture: Picture, folder: Path, stem: str, capability: Capability
    ) -> "RenderedFile": ...


class RenderedFile(Protocol):
    """A file that is ready to leave."""

    @property
    def path(self) -> Path: ...
    @property
    def mime(self) -> str: ...
    @property
    def bytes(self) -> int: ...
    @property
    def sha256(self) -> str: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
