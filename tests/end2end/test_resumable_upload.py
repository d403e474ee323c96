"""Uploads from this program to a home server, over a line that breaks."""

import asyncio
import contextlib
import hashlib
import threading
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kesong_desktop.api import media as api_media
from kesong_desktop.api.client import Client
from kesong_desktop.api.resumable_upload import ResumableTarget
from kesong_desktop.content_tag import sums_of
from kesong_desktop.errors import ServerProblem, Unreachable, Unreadable
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.homeserver.service.uploads.resumable_upload import UploadWriter
from tests.fakes.fault_proxy import Exchange, Fault, FaultProxy
from tests.fakes.fault_proxy import whole as whole_answer
from tests.unit.homeserver.world import PASSWORD, cheap_hasher, clip, fake_tools

UPLOADS = "/api/kesong/v1/uploads"
TARGET = ResumableTarget(UPLOADS, "job/0/0")
WAIT_S = 60
LENGTH = 700_000
"""Three blocks of the client, and more than the server takes from a connection at once."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A clip without two equal blocks."""
    path = tmp_path / "clip.mp4"
    path.write_bytes(clip(0) + b"".join(number.to_bytes(4, "big") for number in range(LENGTH // 4)))
    return path


@pytest.fixture
def home(tmp_path: Path) -> Iterator[HomeService]:
    """A home with anna in it."""
    with open_home(
        tmp_path / "data", tools=fake_tools(), hasher=cheap_hasher(), limits=HomeLimits(free_bytes=0)
    ) as home:
        home.add_user("anna", PASSWORD)
        yield home


@pytest.fixture
def proxy(home: HomeService, monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultProxy]:
    """The line to the running server."""
    monkeypatch.setattr(api_media, "_POLL_S", (0.02,))
    with HomeRunner(home) as runner, FaultProxy(runner.url) as proxy:
        yield proxy


def ask(url: str, token: str, do: Callable[[Client], Awaitable[Any]]) -> Any:
    """What ``do`` comes to with a client of that server."""

    async def run() -> Any:
        client = Client(url, token)
        try:
            return await do(client)
        finally:
            await client.close()

    return asyncio.run(run())


def upload(proxy: FaultProxy, home: HomeService, file: Path, target: ResumableTarget | None = TARGET) -> str:
    """Upload the file; the id of its medium."""
    sha256, tag = sums_of(file)

    def do(client: Client) -> Awaitable[Any]:
        return client.upload(
            file, mime="video/mp4", alt="a loaf", focus=(0, 0), sha256=sha256, tag=tag, resumable=target
        )

    return str(ask(proxy.url, home.issue_token("anna"), do).id)


def cut_after(home: HomeService, count: int, lengths: list[int]) -> Fault:
    """The server hears so much of a body, and then the end of the line; ``lengths`` has what was to come.

    The line is dead for the client once the server has noticed that it is.
    """
    ended, end_part = threading.Event(), home.uploads.end_part

    def tell(writer: UploadWriter, *, is_hopeless: bool = False) -> None:
        end_part(writer, is_hopeless=is_hopeless)
        ended.set()

    async def fault(exchange: Exchange) -> None:
        lengths.append(len(exchange.body))
        home.uploads.end_part = tell  # type: ignore[method-assign]
        await exchange.give(exchange.head + exchange.body[:count])
        assert await asyncio.to_thread(ended.wait, WAIT_S)
        home.uploads.end_part = end_part  # type: ignore[method-assign]
        exchange.reset()

    return fault


async def lose_answer(exchange: Exchange) -> None:
    """The server does it, and the client never hears of it."""
    await exchange.answer()
    exchange.reset()


async def refuse(exchange: Exchange) -> None:
    """The line is dead."""
    exchange.reset()


def content_of(home: HomeService, number: str) -> bytes:
    medium = home.media.get(home.accounts.id_of("anna"), int(number))
    path = home.files.path_of(medium.name)
    assert path is not None
    return path.read_bytes()


def count_media(home: HomeService) -> int:
    (anna,) = home.quotas.people()
    return anna.files // 2


@pytest.mark.parametrize("cut", [0, 1, 31, 32, 65_536, 245_759, 245_760, 245_761, LENGTH - 1])
def test_what_broke_off_goes_on(proxy: FaultProxy, home: HomeService, file: Path, cut: int) -> None:
    """After a cut at any byte only the rest is sent; the medium is the file, once."""
    lengths: list[int] = []
    due = proxy.break_next(rf"PATCH {UPLOADS}/\w+", cut_after(home, cut, lengths))
    number = upload(proxy, home, file)
    assert due.met == 1
    assert content_of(home, number) == file.read_bytes()
    assert count_media(home) == 1
    parts = [one for one in proxy.seen if one.startswith("PATCH")]
    assert len(parts) == 2


def test_what_came_before_is_not_sent_again(proxy: FaultProxy, home: HomeService, file: Path) -> None:
    """Cut twice, and then for so long that the upload is given up: the next one sends what is missing."""
    lengths: list[int] = []
    pattern = rf"PATCH {UPLOADS}/\w+"
    proxy.break_next(pattern, cut_after(home, 300_000, lengths))
    proxy.break_next(pattern, cut_after(home, 200_000, lengths))
    head = proxy.break_next(rf"HEAD {UPLOADS}/\w+", whole_answer)
    proxy.break_next(rf"HEAD {UPLOADS}/\w+", refuse)
    with pytest.raises(Unreachable):
        upload(proxy, home, file)
    assert head.met == 1
    proxy.heal()
    proxy.break_next(pattern, cut_after(home, 100_000, lengths))
    number = upload(proxy, home, file)
    whole = file.stat().st_size
    # What had not been read yet when the line broke is lost.
    kept = [whole - length for length in lengths]
    assert 0 == kept[0] < kept[1] <= 300_000
    assert kept[1] < kept[2] <= kept[1] + 200_000
    assert content_of(home, number) == file.read_bytes()


@pytest.mark.parametrize(
    "pattern",
    [rf"POST {UPLOADS}", rf"PATCH {UPLOADS}/\w+", rf"HEAD {UPLOADS}/\w+", rf"POST {UPLOADS}/\w+/media"],
)
def test_a_lost_answer_makes_no_second_medium(
    proxy: FaultProxy, home: HomeService, file: Path, pattern: str
) -> None:
    """Whichever it was: asked again, the same upload and the same medium are told."""
    if pattern.startswith("HEAD"):
        proxy.break_next(rf"PATCH {UPLOADS}/\w+", cut_after(home, 1000, []))
    due = proxy.break_next(pattern, lose_answer)
    numbers = set()
    for _ in range(3):
        with contextlib.suppress(Unreachable):
            numbers.add(upload(proxy, home, file))
    assert due.met == 1
    assert len(numbers) == count_media(home) == 1
    assert content_of(home, numbers.pop()) == file.read_bytes()


def test_a_file_that_changed_begins_anew(proxy: FaultProxy, home: HomeService, file: Path) -> None:
    """Other content under the same name: nothing of the first one is in the medium."""
    proxy.break_next(rf"PATCH {UPLOADS}/\w+", cut_after(home, 300_000, []))
    proxy.break_next(rf"HEAD {UPLOADS}/\w+", refuse)
    with pytest.raises(Unreachable):
        upload(proxy, home, file)
    changed = bytearray(file.read_bytes())
    changed[100] ^= 1
    file.write_bytes(changed)
    number = upload(proxy, home, file)
    assert content_of(home, number) == bytes(changed)
    assert count_media(home) == 1


def test_a_file_that_is_not_what_was_made_ready_does_not_arrive(
    proxy: FaultProxy, home: HomeService, file: Path
) -> None:
    """Its last block is never sent, also where only what was sent before a break has changed."""
    sha256, tag = sums_of(file)
    proxy.break_next(rf"PATCH {UPLOADS}/\w+", cut_after(home, 300_000, []))
    proxy.break_next(rf"HEAD {UPLOADS}/\w+", refuse)
    with pytest.raises(Unreachable):
        upload(proxy, home, file)
    changed = bytearray(file.read_bytes())
    changed[100] ^= 1
    file.write_bytes(changed)

    def do(client: Client) -> Awaitable[Any]:
        more = {"sha256": sha256, "tag": tag, "resumable": TARGET}
        return client.upload(file, mime="video/mp4", alt="", focus=(0, 0), **more)

    with pytest.raises(Unreadable):
        ask(proxy.url, home.issue_token("anna"), do)
    assert count_media(home) == 0


def test_damage_on_the_server_is_found(
    proxy: FaultProxy, home: HomeService, file: Path, tmp_path: Path
) -> None:
    """What came is compared with the checksum of the whole file; the upload begins anew by itself."""
    proxy.break_next(rf"PATCH {UPLOADS}/\w+", cut_after(home, 300_000, []))
    proxy.break_next(rf"HEAD {UPLOADS}/\w+", refuse)
    with pytest.raises(Unreachable):
        upload(proxy, home, file)
    (part,) = (tmp_path / "data/uploads").iterdir()
    with part.open("rb+") as damaged:
        damaged.seek(1000)
        damaged.write(bytes(50))
    number = upload(proxy, home, file)
    assert content_of(home, number) == file.read_bytes()
    assert count_media(home) == 1


def test_an_upload_that_expired_begins_anew(proxy: FaultProxy, home: HomeService, file: Path) -> None:
    """Between two of its requests, too."""

    async def lose_upload(exchange: Exchange) -> None:
        me, number = home.accounts.id_of("anna"), exchange.path.rpartition("/")[2]
        home.uploads.remove(me, number)
        await exchange.send(await exchange.answer())
        exchange.writer.close()

    due = proxy.break_next(rf"PATCH {UPLOADS}/\w+", lose_upload)
    number = upload(proxy, home, file)
    assert due.met == 1
    assert content_of(home, number) == file.read_bytes()


def test_a_server_without_them_gets_it_at_once(proxy: FaultProxy, home: HomeService, file: Path) -> None:
    """As an older server does that the capability was read of before."""
    number = upload(proxy, home, file, replace(TARGET, path="/api/kesong/v0/uploads"))
    assert "POST /api/v2/media" in proxy.seen
    assert content_of(home, number) == file.read_bytes()


def test_the_token_stays_with_its_server(home: HomeService, file: Path) -> None:
    """An upload at another place is refused before anything is sent there."""
    places = [
        "https://evil.example/api/kesong/v1/uploads/a",
        "//evil.example" + UPLOADS + "/a",
        "/elsewhere/a",
    ]
    client = Client("http://127.0.0.1:1", "t")
    for place in places:
        with pytest.raises(ServerProblem):
            client._place(place, UPLOADS)
    assert client._place(f"http://127.0.0.1:1{UPLOADS}/ab12", UPLOADS) == f"{UPLOADS}/ab12"


def test_the_sha256_is_the_files(file: Path) -> None:
    """What is announced is the checksum of the bytes that are sent."""
    assert sums_of(file)[0] == hashlib.sha256(file.read_bytes()).hexdigest()
