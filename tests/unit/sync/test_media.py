"""Media into the cache: whole or not at all, each once, a few at a time, within the budget."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kesong_desktop.api.client import Client
from kesong_desktop.api.http.transport import make_http
from kesong_desktop.errors import ServerFault, TooLarge
from kesong_desktop.model.event import Event, MediaReady
from kesong_desktop.store.cache.media import MediaCache
from kesong_desktop.sync.social.media import AT_ONCE, FROM_ONE_HOST, MAX_BYTES, MediaFetcher
from tests.fakes.odd_server import Manner, OddServer
from tests.fakes.posting_server import HOST, FakeClient, FakeServer, Fault, Gate, lost_request
from tests.unit.sync.world import ANNA, Bench, until

URL = f"https://{HOST}/media/one.jpg"
Work = Callable[[MediaFetcher], Coroutine[Any, Any, Any]]


class Shelf:
    """A media cache of 1,000 bytes, and a server with ten files of 300 bytes."""

    def __init__(self, bench: Bench) -> None:
        self.server = bench.server
        self.folder = bench.folder / "media"
        self.clock = bench.clock
        self.cache = MediaCache(bench.seen, self.folder, budget_bytes=1000, clock=bench.clock)
        self.client: Any = FakeClient(bench.server, ANNA.remote_id)
        self.events: list[Event] = []
        self.urls = [f"https://{HOST}/media/{number}.jpg" for number in range(10)]
        self.server.files = {url: url.encode().ljust(300, b".") for url in self.urls}

    def run(self, work: Work) -> Any:
        """Let ``work`` use a fetcher."""

        async def run() -> Any:
            fetcher = MediaFetcher(self.cache, self.events.append)
            try:
                return await work(fetcher)
            finally:
                await fetcher.stop()

        return asyncio.run(run())

    def fetch(self, url: str, client: Any = None) -> bool:
        """Fetch one file."""
        return bool(self.run(lambda fetcher: fetcher.fetch(client or self.client, url)))

    def files(self) -> list[Path]:
        """All files of the cache on disk."""
        return [path for path in self.folder.rglob("*") if path.is_file()]


@pytest.fixture
def shelf(bench: Bench) -> Shelf:
    """A shelf."""
    return Shelf(bench)


def test_a_file_is_fetched_once_and_told(shelf: Shelf) -> None:
    """Whole, under its address; the second time it is there already."""
    url = shelf.urls[0]
    assert shelf.fetch(url)
    assert shelf.fetch(url)
    assert shelf.cache.read(url) == shelf.server.files[url]
    assert shelf.server.calls == ["download"]
    assert shelf.events == [MediaReady(url), MediaReady(url)]


def test_many_who_ask_at_once_get_one_download(shelf: Shelf) -> None:
    """And one who goes away does not take it from the others."""
    gate = shelf.server.gates["download"] = Gate()

    async def work(fetcher: MediaFetcher) -> list[Any]:
        asked = [asyncio.ensure_future(fetcher.fetch(shelf.client, shelf.urls[0])) for _ in range(3)]
        await until(gate.reached.is_set)
        asked[0].cancel()
        gate.open()
        return list(await asyncio.gather(*asked[1:]))

    assert shelf.run(work) == [True, True]
    assert shelf.server.calls == ["download"]


async def at_rest() -> None:
    """Whatever can go on has gone on."""
    for _ in range(100):
        await asyncio.sleep(0)


def test_only_a_few_at_a_time(shelf: Shelf) -> None:
    """From one host, and for one account; the others wait for their turn, and come."""
    gate = shelf.server.gates["download"] = Gate()
    shelf.cache.set_budget(100_000)
    elsewhere = [f"https://host{number}.example/a.jpg" for number in range(10)]
    shelf.server.files |= dict.fromkeys(elsewhere, b"x")

    async def work(fetcher: MediaFetcher) -> list[bool]:
        asked = [asyncio.ensure_future(fetcher.fetch(shelf.client, url)) for url in shelf.urls]
        await at_rest()
        assert len(shelf.server.calls) == FROM_ONE_HOST
        asked += [asyncio.ensure_future(fetcher.fetch(shelf.client, url)) for url in elsewhere]
        await at_rest()
        assert len(shelf.server.calls) == AT_ONCE
        gate.open()
        return list(await asyncio.gather(*asked))

    assert shelf.run(work) == [True] * 20


def test_one_account_does_not_hold_up_another(shelf: Shelf) -> None:
    """All downloads of Anna's stand still, from two hosts; Ben's come."""
    shelf.server.gates["download"] = Gate()
    elsewhere = [f"https://other.example/{number}.jpg" for number in range(10)]
    others = FakeServer(shelf.clock)
    others.files["https://other.example/a.jpg"] = b"x"
    ben: Any = FakeClient(others, "8")

    async def work(fetcher: MediaFetcher) -> bool:
        wanted = shelf.urls + elsewhere
        asked = [asyncio.ensure_future(fetcher.fetch(shelf.client, url)) for url in wanted]
        await at_rest()
        assert len(shelf.server.calls) == AT_ONCE
        came = await fetcher.fetch(ben, "https://other.example/a.jpg")
        assert not any(one.done() for one in asked)
        await fetcher.stop()
        await asyncio.gather(*asked, return_exceptions=True)
        return came

    assert shelf.run(work)


@pytest.mark.parametrize("manner", ["half", "unending", "empty"])
def test_what_does_not_come_whole_is_not_kept(shelf: Shelf, manner: Manner) -> None:
    """Shorter than announced, broken off, or empty: nothing is in the cache, and it can be asked for again."""
    with OddServer(manner) as odd:
        url = f"{odd.url}/one.jpg"

        async def work(fetcher: MediaFetcher) -> list[bool]:
            client = Client(odd.url)
            try:
                return [await fetcher.fetch(client, url), await fetcher.fetch(client, url)]
            finally:
                await client.close()

        assert shelf.run(work) == [False, False]
        assert odd.requests == 2
    assert (shelf.cache.get(url), shelf.files(), shelf.cache.total_bytes()) == (None, [], 0)
    assert shelf.events == []


@pytest.mark.parametrize(
    "error", [TooLarge(HOST), ServerFault(HOST, status=500), lost_request().error], ids=lambda e: e.reason
)
def test_a_download_that_breaks_off_leaves_nothing(shelf: Shelf, error: Exception) -> None:
    """After the whole file was written, even; the next try brings it."""
    url = shelf.urls[0]
    shelf.server.faults["download"] = [Fault(error, is_after=True)]
    assert not shelf.fetch(url)
    assert (shelf.files(), shelf.events) == ([], [])
    assert shelf.fetch(url)


@pytest.mark.parametrize("url", [URL, "https://[", "nonsense", ""])
def test_a_file_that_is_gone(shelf: Shelf, url: str) -> None:
    """It cannot be had, and that is no fault; nor is an address that is none."""
    assert not shelf.fetch(url)


def test_a_download_is_bounded(shelf: Shelf) -> None:
    """A server cannot fill the disk."""
    limits = []

    async def download(url: str, target: object, *, limit_bytes: int, **_: object) -> str:
        limits.append(limit_bytes)
        raise TooLarge(HOST)

    shelf.client.download = download
    assert not shelf.fetch(URL)
    assert limits == [MAX_BYTES]


def test_the_budget_is_kept_and_the_longest_unused_goes(shelf: Shelf) -> None:
    """Three of 300 bytes fit into 1,000; what was read lately stays."""
    for url in shelf.urls[:3]:
        shelf.fetch(url)
        shelf.clock.now_s += 1
    shelf.cache.read(shelf.urls[0])
    shelf.fetch(shelf.urls[3])
    assert [shelf.cache.get(url) is not None for url in shelf.urls[:4]] == [True, False, True, True]
    assert shelf.cache.total_bytes() == sum(path.stat().st_size for path in shelf.files()) == 900
    assert shelf.fetch(shelf.urls[1])


def test_a_file_larger_than_the_budget_is_refused_and_evicts_nothing(shelf: Shelf) -> None:
    """It would fill the disk beyond what the person allows."""
    shelf.server.files[URL] = b"x" * 5000
    shelf.fetch(shelf.urls[0])
    assert not shelf.fetch(URL)
    assert [shelf.cache.get(url) is not None for url in (shelf.urls[0], URL)] == [True, False]
    assert [path.suffix for path in shelf.files()] == [""]


@pytest.mark.parametrize("page", [b"<!DOCTYPE html><html>Sign in</html>", b"\n <html>", b'{"error": "gone"}'])
def test_a_page_instead_of_a_picture_is_not_kept(shelf: Shelf, page: bytes) -> None:
    """As the sign-in page of a hotel's network, whatever type it claims; the next try brings the picture."""
    url, picture = shelf.urls[0], shelf.server.files[shelf.urls[0]]
    shelf.server.files[url] = page
    assert not shelf.fetch(url)
    assert shelf.files() == []
    shelf.server.files[url] = picture
    assert shelf.fetch(url)


PICTURE = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 2
LATER = PICTURE[::-1]


class CutStream(httpx.AsyncByteStream):
    """Breaks off after some bytes, unless it has fewer."""

    def __init__(self, content: bytes, cut: int) -> None:
        self._content = content
        self._cut = cut

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for at in range(0, min(self._cut, len(self._content)), 100):
            yield self._content[at : min(self._cut, at + 100)]
        if self._cut < len(self._content):
            raise httpx.ReadError("cut")


class RangeServer:
    """Serves one file with an ETag by ranges; cuts each answer after so many bytes, the later ones not at all."""

    def __init__(self, *cuts: int, has_tag: bool = True) -> None:
        self.content = PICTURE
        self.cuts = list(cuts)
        self.has_tag = has_tag
        self.ranges: list[str] = []
        self.sent = 0

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        asked, tag = request.headers.get("range", ""), f'"{hash(self.content)}"'
        self.ranges.append(asked)
        is_part = asked and request.headers.get("if-range") == tag
        start = int(asked.removeprefix("bytes=").removesuffix("-")) if is_part else 0
        cut = self.cuts.pop(0) if self.cuts else 10_000
        rest = self.content[start:]
        self.sent += min(cut, len(rest))
        headers = {"Content-Length": str(len(rest))} | ({"ETag": tag} if self.has_tag else {})
        if is_part:
            headers["Content-Range"] = f"bytes {start}-{len(self.content) - 1}/{len(self.content)}"
        return httpx.Response(206 if is_part else 200, headers=headers, stream=CutStream(rest, cut))

    def fetch(self, shelf: Shelf, times: int = 1) -> list[bool]:
        """Ask for the file so often with one fetcher."""
        transport = httpx.MockTransport(self.answer)

        async def work(fetcher: MediaFetcher) -> list[bool]:
            client = Client("https://media.example", http=make_http("https://media.example", transport))
            try:
                return [await fetcher.fetch(client, "https://media.example/a.jpg") for _ in range(times)]
            finally:
                await client.close()

        found: list[bool] = shelf.run(work)
        return found


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    cuts=st.lists(st.integers(0, len(PICTURE) - 1), max_size=5),
    changes_at=st.integers(0, 4),
    has_tag=st.booleans(),
)
def test_a_download_cut_at_any_byte_goes_on_or_starts_again(
    shelf: Shelf, cuts: list[int], changes_at: int, has_tag: bool
) -> None:
    """What is in the cache is always one whole version, also where the file became another one in between."""
    server = RangeServer(*cuts, has_tag=has_tag)
    first = server.answer

    def answer(request: httpx.Request) -> httpx.Response:
        if len(server.ranges) == changes_at:
            server.content = LATER
        return first(request)

    server.answer = answer  # type: ignore[method-assign]
    shelf.cache.clear()
    url = "https://media.example/a.jpg"
    came = server.fetch(shelf, times=7)
    assert came[-1]
    assert shelf.cache.read(url) in (PICTURE, LATER)
    assert shelf.cache.total_bytes() == len(PICTURE)
    assert len(shelf.files()) == 1


def test_a_download_goes_on_where_it_left_off(shelf: Shelf) -> None:
    """At once, twice; then when it is next asked for; nothing is sent twice."""
    server = RangeServer(100, 100, 50, 100)
    assert server.fetch(shelf, times=2) == [False, True]
    assert server.ranges == ["", "bytes=100-", "bytes=200-", "bytes=250-", "bytes=350-"]
    assert server.sent == len(PICTURE)


def test_a_part_goes_when_its_room_is_needed(shelf: Shelf) -> None:
    """The budget is 1,000 bytes: the part of 350 makes way, and the file is downloaded from its start."""
    server = RangeServer(100, 100, 100, 0, 0)
    assert server.fetch(shelf) == [False]
    assert [path.suffix for path in shelf.files()] == [".part"]
    for url in shelf.urls[:3]:
        assert shelf.fetch(url)
    assert [path.suffix for path in shelf.files()] == ["", "", ""]


def test_stopping_breaks_downloads_off(shelf: Shelf) -> None:
    """At once, and without a trace."""
    gate = shelf.server.gates["download"] = Gate()

    async def work(fetcher: MediaFetcher) -> None:
        asked = asyncio.ensure_future(fetcher.fetch(shelf.client, shelf.urls[0]))
        await until(gate.reached.is_set)
        await fetcher.stop()
        await asyncio.gather(asked, return_exceptions=True)
        assert asked.cancelled()

    shelf.run(work)
    assert shelf.files() == []


def test_a_cache_that_cannot_be_written_is_no_fault(shelf: Shelf) -> None:
    """The picture cannot be had now; nothing else comes of it."""
    shelf.folder.write_bytes(b"a file where the folder should be")
    assert not shelf.fetch(shelf.urls[0])
