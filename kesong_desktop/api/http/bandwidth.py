"""Limits the speed of uploads, so that the network stays usable for others."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol


class BandwidthShare(Protocol):
    """Called after so many bytes were handed on; returns when the next may be."""

    @property
    def is_held(self) -> bool:
        """Is there a speed to be held at this moment?"""
        ...

    async def __call__(self, sent_bytes: int) -> None:
        """Wait until the next bytes may go."""
        ...


class BandwidthLimiter:
    """One for all uploads together. ``limit`` gives bytes a second, at any moment; 0: as fast as can be."""

    def __init__(
        self,
        limit: Callable[[], int],
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._limit = limit
        self._clock = clock
        self._sleep = sleep
        self._free_s = 0.0

    @property
    def is_held(self) -> bool:
        """Is there a limit at this moment?"""
        return self._limit() > 0

    async def __call__(self, sent_bytes: int) -> None:
        """Wait as long as ``sent_bytes`` should have taken, in line with what other uploads have sent."""
        limit = self._limit()
        if limit <= 0:
            return
        now_s = self._clock()
        self._free_s = max(now_s, self._free_s) + sent_bytes / limit
        await self._sleep(self._free_s - now_s)
