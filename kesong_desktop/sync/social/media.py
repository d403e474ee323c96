"""Downloads media files into the cache, a few at a time for each account, each only once."""

import asyncio
import contextlib
import logging
import os
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from kesong_desktop.api.client import Client
from kesong_desktop.api.http.download import ResumeState
from kesong_desktop.errors import KesongError, NotThisProtocol, TooLarge, Unreachable
from kesong_desktop.imaging.file_type import HEAD_BYTES, is_markup
from kesong_desktop.model.event import Event, MediaReady
from kesong_desktop.private_files import open_new
from kesong_desktop.store.cache.media import MediaCache
from kesong_desktop.store.durable_files import problem_of

log = logging.getLogger(__name__)
MAX_BYTES = 200 * 1024 * 1024
AT_ONCE = 6
"""Downloads of one account at a time: fewer than its connections, for questions must come through beside them."""
_MORE_TRIES = 2
"""How often a download that broke off goes on at once, each time only if it came further."""
_ROOM_STEP = 1024 * 1024
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
        self._validators: dict[str, str] = {}
        """Which version there is a part of, by address."""

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
        """Download into the cache. What breaks off goes on where it left off: at once, or when it is next asked for."""
        temporary = self._cache.temporary(url)
        validator = ""
        try:
            validator = await self._download_to(client, url, temporary, self._validators.pop(url, ""))
            if not validator:
                _check_content(temporary, _host_of(url))
                self._cache.adopt(url, temporary)
                return
        except OSError as error:
            raise problem_of(error, temporary) from error
        finally:
            if not validator:
                self._cache.discard(url)
        self._validators[url] = validator
        self._cache.pause(url)
        raise Unreachable(_host_of(url), why="a media file broke off")

    async def _download_to(self, client: Client, url: str, temporary: Path, validator: str) -> str:
        """Download what is missing of the version ``validator``; return empty, or which version there is a part of now."""
        for left in range(_MORE_TRIES, -1, -1):
            with _opened(temporary, is_new=not validator) as file:
                target = _BoundedFile(file, partial(self._cache.reserve, url), _host_of(url))
                before = file.tell()
                state = ResumeState(target.restart, before, validator)
                try:
                    await client.download(url, cast(BinaryIO, target), limit_bytes=MAX_BYTES, state=state)
                except Unreachable:
                    validator = state.validator if file.tell() else ""
                    if not validator:
                        raise
                    if file.tell() <= before:
                        break
                else:
                    return ""
            log.debug("a media file broke off, %d tries left", left)
        return validator


def _check_content(path: Path, host: str) -> None:
    """Refuse what is no picture, video or sound, as the sign-in page of a network.

    Raises:
        NotThisProtocol: it is refused.
    """
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if not head:
        raise NotThisProtocol(host, why="an empty media file")
    if is_markup(head):
        raise NotThisProtocol(host, why="a page instead of a media file")


class _BoundedFile:
    """The file of a download, for which room is made before it grows."""

    def __init__(self, file: BinaryIO, reserve: Callable[[int], bool], host: str) -> None:
        self._file = file
        self._reserve = reserve
        self._host = host
        self._room = 0

    def write(self, block: bytes) -> int:
        """Write at the end.

        Raises:
            TooLarge: the cache has no room for it.
        """
        end = self._file.tell() + len(block)
        if end > self._room:
            wanted = max(end, min(2 * self._room, self._room + _ROOM_STEP))
            self._room = wanted if self._reserve(wanted) else end if self._reserve(end) else 0
        if end > self._room:
            raise TooLarge(self._host)
        return self._file.write(block)

    def restart(self) -> None:
        """Empty the file."""
        self._file.seek(0)
        self._file.truncate()


def _opened(path: Path, *, is_new: bool) -> BinaryIO:
    """Open the file of a download, to begin it or to go on at its end."""
    if is_new or not path.is_file():
        path.unlink(missing_ok=True)
        return open_new(path)
    file = path.open("r+b")
    file.seek(0, os.SEEK_END)
    return file


def _host_of(url: str) -> str:
    """The host of an address as a post gives it; empty where it is none."""
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""
