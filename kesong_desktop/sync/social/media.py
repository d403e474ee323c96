"""Downloads media files into the cache, a few at a time for each account, each only once."""

import asyncio
import contextlib
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from kesong_desktop.api.client import Client
from kesong_desktop.errors import KesongError, NotThisProtocol
from kesong_desktop.model.event import Event, MediaReady
from kesong_desktop.private_files import open_new
from kesong_desktop.store.cache.media import MediaCache
from kesong_desktop.store.durable_files import problem_of

log = logging.getLogger(__name__)
MAX_BYTES = 200 * 1024 * 1024
AT_ONCE = 6
"""Downloads of one account at a time: fewer than its connections, for questions must come through beside them."""
FROM_ONE_HOST = 4
"""So many of them from one host, so that one that stands still does not hold up all others."""


class _Gates:
    """How many downloads of one account may run."""

    def __init__(self) -> None:
        self._all = asyncio.Semaphore(AT_ONCE)
        self._hosts: defaultdict[str, asyncio.Semaphore] = defaultdict(
            lambda: asyncio.Semaphore(FROM_ONE_HOST)
        )

    @contextlib.asynccontextmanager
    async def through(self, host: str) -> AsyncIterator[None]:
        """Wait until a download may begin, and hold its place."""
        async with self._hosts[host], self._all:
            yield


class MediaFetcher:
    """Downloads into ``cache`` and reports ``MediaReady``. Runs on the engine's loop."""

    def __init__(self, cache: MediaCache, report: Callable[[Event], None]) -> None:
        self._cache = cache
        self._report = report
        self._gates: WeakKeyDictionary[Client, _Gates] = WeakKeyDictionary()
        self._under_way: dict[str, asyncio.Task[bool]] = {}

    async def fetch(self, client: Client, url: str) -> bool:
        """Download ``url`` into the cache unless it is there; return False where that failed."""
        if self._cache.get(url) is not None:
            self._report(MediaReady(url))
            return True
        task = self._under_way.get(url)
        if task is None:
            task = asyncio.ensure_future(self._download(client, url))
            self._under_way[url] = task
            task.add_done_callback(lambda _: self._under_way.pop(url, None))
        return await asyncio.shield(task)

    async def stop(self) -> None:
        """Cancel what is under way."""
        tasks = list(self._under_way.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _download(self, client: Client, url: str) -> bool:
        gates = self._gates.setdefault(client, _Gates())
        async with gates.through(_host_of(url)):
            try:
                await self._bring(client, url)
            except KesongError as error:
                log.info("a media file could not be had: %s", error.reason)
                return False
        self._report(MediaReady(url))
        return True

    async def _bring(self, client: Client, url: str) -> None:
        temporary = self._cache.temporary(url)
        try:
            with open_new(temporary) as file:
                await client.download(url, file, limit_bytes=MAX_BYTES)
                if not file.tell():
                    raise NotThisProtocol(_host_of(url), why="an empty media file")
            self._cache.adopt(url, temporary)
        except OSError as error:
            raise problem_of(error, temporary) from error
        finally:
            temporary.unlink(missing_ok=True)


def _host_of(url: str) -> str:
    """The host of an address as a post gives it; empty where it is none."""
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""
