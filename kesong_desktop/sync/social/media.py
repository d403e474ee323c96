"""Downloads media files into the cache, a few at a time per account, each only once."""

import asyncio
import logging
import os
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from kesong_desktop.api.http.download import ResumeState
from kesong_desktop.errors import KesongError, NotThisProtocol, TooLarge, Unreachable
from kesong_desktop.imaging.file_type import HEAD_BYTES, is_markup
from kesong_desktop.model.event import Event, MediaReady
from kesong_desktop.private_files import open_new
from kesong_desktop.store.cache.media import MediaCache
from kesong_desktop.store.durable_files import problem_of

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

log = logging.getLogger(__name__)
MAX_BYTES = 200 * 1024 * 1024
AT_ONCE = 6
"""Concurrent downloads of one account: fewer than its connections, so that API requests are not blocked."""
_MORE_TRIES = 2
"""How often an interrupted download is resumed at once, each time only after progress."""
_ROOM_STEP = 1024 * 1024
_INDEX_S = 0.2
"""How long downloaded files wait to be added to the index together."""
FROM_ONE_HOST = 4
"""Concurrent downloads from one host, so that a stalled one does not block all others."""


class _Slots:
    """Limits the concurrent downloads of one account, in total and per host."""

    def __init__(self) -> None:
        self.all_hosts = asyncio.Semaphore(AT_ONCE)
        self._hosts: defaultdict[str, asyncio.Semaphore] = defaultdict(
            lambda: asyncio.Semaphore(FROM_ONE_HOST)
        )

    def of_host(self, host: str) -> asyncio.Semaphore:
        """Return the semaphore to hold while a file comes from ``host``, before ``all_hosts``."""
        return self._hosts[host]


class MediaFetcher:
    """Downloads into ``cache`` and reports ``MediaReady``. Runs on the engine's loop."""

    def __init__(self, cache: MediaCache, report: Callable[[Event], None]) -> None:
        self._cache = cache
        self._report = report
        self._slots: WeakKeyDictionary[Client, _Slots] = WeakKeyDictionary()
        self._under_way: dict[str, asyncio.Task[bool]] = {}
        self._validators: dict[str, str] = {}
        """Validator of the partially downloaded version, by URL."""
        self._writing: asyncio.TimerHandle | None = None

    async def fetch(self, client: "Client", url: str) -> bool:
        """Download ``url`` into the cache unless it is cached; return False if that failed."""
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
        """Cancel all running downloads, and wait until they have ended."""
        tasks = list(self._under_way.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._writing is not None:
            self._writing.cancel()
            self._write()

    def _write_soon(self) -> None:
        """Add files that arrive within ``_INDEX_S`` to the index in one transaction."""
        if self._writing is None:
            self._writing = asyncio.get_running_loop().call_later(_INDEX_S, self._write)

    def _write(self) -> None:
        self._writing = None
        self._cache.write_index()

    async def _download(self, client: "Client", url: str) -> bool:
        slots = self._slots.setdefault(client, _Slots())
        async with slots.of_host(_host_of(url)), slots.all_hosts:
            try:
                await self._download_resuming(client, url)
            except KesongError as error:
                log.info("a media file could not be had: %s", error.reason)
                return False
        self._report(MediaReady(url))
        return True

    async def _download_resuming(self, client: "Client", url: str) -> None:
        """Download into the cache. An interrupted download is resumed, at once or at the next request."""
        temporary = self._cache.temporary(url)
        try:
            validator = await self._download_to(client, url, temporary, self._validators.pop(url, ""))
            if not validator:
                self._cache.adopt(url, temporary, has_time=True)
                self._write_soon()
                return
        except BaseException as error:
            self._cache.discard(url)
            if isinstance(error, OSError):
                raise problem_of(error, temporary) from error
            raise
        self._validators[url] = validator
        self._cache.pause(url)
        raise Unreachable(_host_of(url), why="a media file broke off")

    async def _download_to(self, client: "Client", url: str, temporary: Path, validator: str) -> str:
        """Download the rest of the version ``validator``; return empty if complete, else the validator of the partial file.

        Raises:
            NotThisProtocol: it is no media file.
        """
        for left in range(_MORE_TRIES, -1, -1):
            with _opened(temporary, is_new=not validator) as file:
                target = _BoundedFile(file, partial(self._cache.reserve, url), _host_of(url))
                before = target.size
                state = ResumeState(target.restart, before, validator)
                try:
                    await client.download(url, cast(BinaryIO, target), limit_bytes=MAX_BYTES, state=state)
                except Unreachable:
                    validator = state.validator if target.size else ""
                    if not validator:
                        raise
                    if target.size <= before:
                        break
                else:
                    target.check_content()
                    return ""
            log.debug("a media file broke off, %d tries left", left)
        return validator


class _BoundedFile:
    """The file of a download; the cache makes room before it grows."""

    def __init__(self, file: BinaryIO, reserve: Callable[[int], bool], host: str) -> None:
        self._file = file
        self._reserve = reserve
        self._host = host
        self._room = 0
        self.size = file.tell()
        """The size of the file in bytes."""
        self._head = b""
        if self.size:
            file.seek(0)
            self._head = file.read(HEAD_BYTES)
            file.seek(0, os.SEEK_END)

    def write(self, block: bytes) -> int:
        """Append a block.

        Raises:
            TooLarge: the cache has no room for it.
        """
        if len(self._head) < HEAD_BYTES:
            self._head += block[: HEAD_BYTES - len(self._head)]
        end = self.size = self.size + len(block)
        if end > self._room:
            wanted = max(end, min(2 * self._room, self._room + _ROOM_STEP))
            self._room = wanted if self._reserve(wanted) else end if self._reserve(end) else 0
        if end > self._room:
            raise TooLarge(self._host)
        return self._file.write(block)

    def restart(self) -> None:
        """Empty the file, so that the download begins at its first byte again."""
        self._file.seek(0)
        self._file.truncate()
        self.size, self._head = 0, b""

    def check_content(self) -> None:
        """Refuse a file that is no picture, video or audio, such as the sign-in page of a network.

        Raises:
            NotThisProtocol: it is no media file.
        """
        if not self._head:
            raise NotThisProtocol(self._host, why="an empty media file")
        if is_markup(self._head):
            raise NotThisProtocol(self._host, why="a page instead of a media file")


def _opened(path: Path, *, is_new: bool) -> BinaryIO:
    """Open the file of a download, new or for appending."""
    if is_new or not path.is_file():
        return open_new(path)
    file = path.open("r+b")
    file.seek(0, os.SEEK_END)
    return file


def _host_of(url: str) -> str:
    """Return the host of a URL from a post; empty if the URL is invalid."""
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""
