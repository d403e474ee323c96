"""An asyncio loop on real sockets whose time advances only when a test advances it."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar, cast

T = TypeVar("T")
_MOST_TURNS = 200_000


class ManualLoop(asyncio.SelectorEventLoop):
    """``time`` stands still between two calls of ``advance``: no deadline passes because a machine is slow."""

    def __init__(self) -> None:
        super().__init__()
        self._now_s = 0.0

    def time(self) -> float:
        return self._now_s

    def advance(self, seconds: float) -> None:
        """Let time pass; to be called on the loop."""
        self._now_s += seconds


def run(work: Coroutine[Any, Any, T]) -> T:
    """As ``asyncio.run``, on a ``ManualLoop``."""
    with asyncio.Runner(loop_factory=ManualLoop) as runner:
        return runner.run(work)


def now_s() -> float:
    """The loop's time."""
    return asyncio.get_running_loop().time()


async def advance(seconds: float) -> None:
    """Let time pass, and others have their turn."""
    cast("ManualLoop", asyncio.get_running_loop()).advance(seconds)
    await turns(3)


async def turns(count: int = 100) -> None:
    """Let the loop turn: what can go on without time passing has gone on by then."""
    for _ in range(count):
        await asyncio.sleep(0)


async def until(holds: Callable[[], object]) -> None:
    """Let the loop turn until it holds."""
    for _ in range(_MOST_TURNS):
        if holds():
            return
        await asyncio.sleep(0)
    raise AssertionError("it never came to that")
