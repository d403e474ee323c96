"""Pictures and videos of servers, through the media cache."""

from concurrent.futures import Future
from pathlib import Path

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.decoder_pool.jobs import DecodedPixels
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.store.cache.media import MediaCache
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.sync.engine import Engine


class RemoteMedia:
    """Media of servers, through the media cache. Any thread may call."""

    def __init__(
        self, cache: MediaCache, accounts: AccountStore, engine: Engine, decoder_pool: DecoderPool
    ) -> None:
        self._cache = cache
        self._accounts = accounts
        self._engine = engine
        self._decoder_pool = decoder_pool

    def cached_path(self, url: str) -> Path | None:
        """Return the file in the cache with the content of ``url``, or None."""
        return self._cache.get(url)

    def fetch(self, account_key: str, url: str) -> "Future[bool]":
        """Download ``url`` into the cache as the account; the future holds whether it is cached."""
        account = next((one for one in self._accounts.all() if one.key == account_key), None)
        if account is None:
            missing: Future[bool] = Future()
            missing.set_result(False)
            return missing
        return self._engine.fetch_media(account, url)

    def pixels(self, url: str, px: int) -> DecodedPixels:
        """Return a cached picture, at most ``px`` on its longer side.

        Raises:
            Unreadable, FormatMissing: it is not in the cache, or cannot be decoded.
        """
        path = self._cache.get(url)
        if path is None:
            raise Unreadable(url, "missing")
        return self._decoder_pool.view(path, px)
