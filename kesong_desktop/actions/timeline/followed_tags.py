"""Hashtags that an account follows."""

from concurrent.futures import Future

from kesong_desktop.model.account import Account
from kesong_desktop.sync.engine import Engine


class FollowedTags:
    """Requests followed hashtags from the server; empty if unsupported."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, account: Account) -> "Future[tuple[str, ...]]":
        """Return the names of the followed tags, without ``#``."""
        return self._engine.with_client(account, lambda client: client.followed_tags())
