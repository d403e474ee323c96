"""``media``: thumbnails into the media cache, as a feed loads them, beside ``curl --parallel`` into files."""

import asyncio
import itertools
import shutil
import subprocess
import time
from collections.abc import Sequence

from benchmarks import sink
from benchmarks.measure import Bench, Part
from kesong_desktop.api.client import Client
from kesong_desktop.model.event import Event, MediaReady
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.media import MediaCache
from kesong_desktop.store.database import Database
from kesong_desktop.sync.social.media import FROM_ONE_HOST, MediaFetcher

PEER, BOUND = "curl --parallel", 3.2
_FILES, _FEW_FILES = 2_000, 40
_BUDGET_BYTES = 10_000_000_000


def run(bench: Bench) -> list[Part]:
    """All of them are asked for at once, as many are under way as the program allows for one host, and each is kept."""
    part, curl = Part("thumbnails", PEER, BOUND), shutil.which("curl")
    if curl is None:
        return [part]
    count, rounds = _FEW_FILES if bench.quick else _FILES, itertools.count()
    database = Database(bench.folder / "cache.db", cache_schema.MIGRATIONS)
    cache = MediaCache(database, bench.folder / "media", budget_bytes=_BUDGET_BYTES, clock=time.time)
    try:
        with sink.running() as origin:

            def ours() -> None:
                number = next(rounds)
                urls = [f"{origin}/{number}/{name}.jpg" for name in range(count)]
                asyncio.run(_fetch(cache, origin, urls))

            def theirs() -> None:
                number = next(rounds)
                folder = bench.folder / f"curl{number}"
                folder.mkdir()
                script = bench.folder / "curl.txt"
                script.write_text(
                    "".join(
                        f'url = "{origin}/{number}/{name}.jpg"\noutput = "{(folder / str(name)).as_posix()}"\n'
                        for name in range(count)
                    )
                )
                lines = ["--parallel", "--parallel-max", str(FROM_ONE_HOST)]
                command = [curl, "--silent", "--fail", *lines, "--config", str(script)]
                subprocess.run(command, check=True, stderr=subprocess.DEVNULL)  # noqa: S603
                assert len(list(folder.iterdir())) == count

            return [bench.race(part, ours, theirs)]
    finally:
        database.close()


async def _fetch(cache: MediaCache, origin: str, urls: Sequence[str]) -> None:
    ready: list[Event] = []
    client, fetcher = Client(origin, "token"), MediaFetcher(cache, ready.append)
    try:
        fetched = await asyncio.gather(*(fetcher.fetch(client, url) for url in urls))
    finally:
        await client.close()
    assert all(fetched)
    assert len({one.url for one in ready if isinstance(one, MediaReady)}) == len(urls)
    found = cache.get(urls[-1])
    assert found is not None
    assert found.stat().st_size == sink.PICTURE_BYTES
