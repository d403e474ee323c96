"""The real program in its own process, controlled by lines of JSON: ``python -m tests.outside.worker BEGAN``.

Its clock (a ``FastClock`` that began then) and its waits run a hundred times as fast, so that deadlines of minutes are over in a
second; nothing else differs. Each line is ``{"do": NAME, ...}``, each answer a line with ``"ok"``, or ``"problem"`` with the
sentence that a person would see.
"""

import asyncio
import contextlib
import json
import os
import sys
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

from kesong_desktop.actions.services import Services
from kesong_desktop.api.client import Client
from kesong_desktop.app import Environment, open_profile
from kesong_desktop.errors import KesongError
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.outbox import RESTING
from kesong_desktop.model.social.post import HOME
from kesong_desktop.paths import for_profile
from tests.fakes.in_process_decoder_pool import InProcessDecoderPool
from tests.fakes.stores import stores
from tests.outside.fast_clock import FastClock

API_S = 6.0
"""For a call, by the clock on the wall: a server on this computer answers in a hundredth of it, if it is to."""
DRAIN_S = 900.0
WHILE_S = 30.0
PATIENCE_S = 300.0


def fast(clock: FastClock) -> Environment:
    """A world in which time passes by ``clock`` for the program."""

    def connect(server: str, token: str) -> Client:
        return Client(server, token, clock=clock, deadline_s=API_S)

    async def sleep(seconds: float) -> None:
        await asyncio.sleep(seconds / clock.speed)

    return Environment(
        clock=clock, steady=clock, sleep=sleep, connect=connect, decoder_pool=InProcessDecoderPool()
    )


class Worker:
    """Holds one open profile at a time."""

    def __init__(self, began_s: float) -> None:
        self._around = fast(FastClock(began_s))
        self._stack = ExitStack()
        self._desk: Services | None = None

    @property
    def services(self) -> Services:
        """The open profile."""
        assert self._desk is not None
        return self._desk

    def open(self, profile: str) -> None:
        """Open a profile; the one before is closed."""
        self.close()
        self._desk = self._stack.enter_context(open_profile(for_profile(Path(profile)), around=self._around))

    def close(self) -> None:
        """Close it."""
        self._stack.close()
        self._desk = None

    def sign_in(self, server: str, token: str) -> str:
        """Add an account."""
        done = self.services.sign_in.with_token(server, token)
        return done.result(timeout=PATIENCE_S).key

    def post(self, account: str, files: list[str], text: str) -> str:
        """Queue a post; its alt texts are the names of the files."""
        owner = self.services.accounts.current(account)
        draft = self.services.drafts.create(files, account=owner)
        pictures = tuple(replace(one, alt=Path(one.path).stem) for one in draft.pictures)
        return self.services.publishing.publisher.queue(
            replace(draft, text=text, pictures=pictures), owner
        ).id

    def drain(self) -> list[dict[str, Any]]:
        """Work through the outbox, and tell where each job stands. Where it gives up for now, some time passes."""
        stores(self.services).engine.drain().result(timeout=DRAIN_S)
        if any(job.state not in RESTING for job in stores(self.services).jobs.all()):
            self.pass_time()
        return [
            {"id": job.id, "text": job.body.text, "state": str(job.state), "post": job.post_id}
            for job in stores(self.services).jobs.all()
        ]

    def pass_time(self) -> None:
        """Let half a minute of the program's time pass."""
        stores(self.services).engine.submit(sleeping(self._around.sleep(WHILE_S))).result(timeout=DRAIN_S)

    def retry(self, job: str) -> None:
        """Try a job again now."""
        self.services.outbox.command(job, "retry").result(timeout=PATIENCE_S)

    def settle(self, job: str, *, is_there: bool) -> None:
        """Answer a doubt as a person does who has looked."""
        self.services.outbox.command(job, "there" if is_there else "again").result(timeout=PATIENCE_S)

    def fill(self, folder: str, leave: int) -> None:
        """Fill the disk under ``folder`` but for about ``leave`` bytes."""
        ballast = Path(folder) / "ballast"
        with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        if leave:
            os.truncate(ballast, max(0, ballast.stat().st_size - leave))

    def free(self, folder: str) -> None:
        """Give the room back."""
        (Path(folder) / "ballast").unlink(missing_ok=True)

    def refresh(self, account: str) -> int:
        """Pull the home timeline; returns how many posts are known."""
        owner = self.services.accounts.current(account)
        self.services.timelines.refresh(owner, HOME).result(timeout=PATIENCE_S)
        return len(stores(self.services).cache.page(owner.key, HOME.name, limit=1000))

    def media(self, account: str) -> bool:
        """Have the first picture of the newest post in the cache."""
        owner = self.services.accounts.current(account)
        newest = stores(self.services).cache.page(owner.key, HOME.name, limit=1)[0]
        return (
            stores(self.services)
            .engine.fetch_media(owner, newest.attachments[0].url)
            .result(timeout=PATIENCE_S)
        )


async def sleeping(wait: Awaitable[None]) -> None:
    """Wait for it."""
    await wait


def main() -> None:
    """Do what the lines say until they end."""
    worker = Worker(float(sys.argv[1]))
    for line in sys.stdin:
        asked = json.loads(line)
        method: Callable[..., Any] = getattr(worker, asked.pop("do"))
        try:
            answer = {"ok": method(**asked)}
        except KesongError as error:
            answer = {"problem": error.reason, "sentence": Messages().sentence(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    worker.close()


if __name__ == "__main__":
    main()
