"""The outbox against each kind of server: with the real client and queue runner, and a clock that advances during waits."""

import asyncio
import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from PIL import Image

from kesong_desktop.api.client import Client
from kesong_desktop.api.http.multipart_body import CoverFile
from kesong_desktop.app import make_renderer
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.model import outbox
from kesong_desktop.model.account import Capability, Visibility
from kesong_desktop.model.edit.recipe import Recipe, Trim
from kesong_desktop.model.outbox import OutboxMedia, RetryRequested, State
from kesong_desktop.model.social.post import HOME
from kesong_desktop.settings import SettingsFile
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.sync.outbox.queue_runner import QueueRunner
from kesong_desktop.sync.outbox.render_queue import RenderQueue
from kesong_desktop.sync.ports import ServerSession
from kesong_desktop.sync.social import timelines
from tests.contract.client_calls import ask, connected, publish
from tests.fakes import clips, pictures
from tests.fakes.servers.kinds import Akkoma, OldPixelfed, Pixelfed, Takahe
from tests.fakes.servers.model import SERVER, TOKEN, Answer, Model
from tests.unit.sync.world import Bench, account, until

ALICE = replace(account("alice", "pixels.town"), remote_id="7")
Exchange = Callable[[httpx.Request], Answer]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """An outbox on disk."""
    made = Bench(tmp_path)
    yield made
    made.close()


def work(bench: Bench, model: Model, exchange: Exchange | None = None) -> None:
    """Run Alice's runner against the model until nothing more goes on by itself."""
    model.clock = bench.clock

    async def run() -> None:
        async with connected(exchange or model) as http:
            client = Client(SERVER, TOKEN, http=http, clock=bench.clock)

            async def line() -> ServerSession:
                return ServerSession(client, await client.capability())

            kind, rendering = outbox.Queue.POSTS, RenderQueue(bench.tools)
            runner = QueueRunner(ALICE, kind, line, tools=bench.tools, rendering=rendering)
            task = asyncio.ensure_future(runner.run(until_idle=False))
            await until(lambda: task.done() or bench.is_quiet())
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    asyncio.run(run())


def losing(model: Model, *, before: bool) -> Exchange:
    """The line breaks at the first post: ``before`` the server has it, or after."""
    left = [1]

    def exchange(request: httpx.Request) -> Answer:
        if request.url.path != "/api/v1/statuses" or not left:
            return model(request)
        left.pop()
        if not before:
            model(request)
        raise httpx.ReadError("the line broke")

    return exchange


def sent(model: Model) -> list[httpx.Request]:
    """The posts that were asked for."""
    return [one for one in model.requests if (one.method, one.url.path) == ("POST", "/api/v1/statuses")]


def test_lost_answer(model: Model, bench: Bench) -> None:
    """1: the post is there, once, with all its pictures: it is looked for before anything is sent again."""
    job = bench.queue("hello", 2, by=ALICE)
    work(bench, model, losing(model, before=False))
    assert bench.now(job).state is State.PUBLISHED
    assert [len(post["media_ids"]) for post in model.posts.values()] == [2]
    assert len(sent(model)) == 1


def test_lost_request(model: Model, bench: Bench) -> None:
    """1: sent again where that cannot double it; else the person is asked. Never twice, never with pictures missing."""
    job = bench.queue("hello", 2, by=ALICE)
    work(bench, model, losing(model, before=True))
    state = bench.now(job).state
    assert (state, len(model.posts)) in {(State.PUBLISHED, 1), (State.ASKING, 0)}
    assert all(len(post["media_ids"]) == 2 for post in model.posts.values())


def test_new_key_after_a_refusal(bench: Bench) -> None:
    """1: Pixelfed has the key of a post that it refused; the next try has one of its own."""

    class Strict(Pixelfed):
        strict = True

        def make(self, request: httpx.Request) -> Answer:
            if not self.strict:
                return super().make(request)
            self.keys[request.headers["idempotency-key"]] = ""
            return self.invalid("status", "The status is not good enough.")

    model = Strict()
    job = bench.queue("hello", 1, by=ALICE)
    work(bench, model)
    assert bench.now(job).state is State.PARKED
    model.strict = False
    bench.command(bench.now(job), RetryRequested())
    work(bench, model)
    assert bench.now(job).state is State.PUBLISHED
    assert len(model.posts) == 1
    keys = [one.headers["idempotency-key"] for one in model.requests if "idempotency-key" in one.headers]
    assert len(keys) == len(set(keys)) == 2


def test_lost_order_is_reported(bench: Bench) -> None:
    """7: Takahe mixes an album; the person hears of it."""
    job = bench.queue("hello", 4, by=ALICE)
    work(bench, Takahe())
    assert (bench.now(job).state, bench.now(job).differs) == (State.PUBLISHED, "order")


def test_forced_visibility_is_reported(bench: Bench) -> None:
    """Pixelfed makes each post of a private account private; the person hears of it."""
    model = Pixelfed()
    model.is_private_account = True
    job = bench.queue("hello", 1, by=ALICE, to=Visibility.PUBLIC)
    work(bench, model)
    assert (bench.now(job).state, bench.now(job).differs) == (State.PUBLISHED, "visibility")


def test_clear_refusals_rest(bench: Bench) -> None:
    """What older Pixelfed refuses in the shape of a fault is not sent again and again."""

    class Strict(OldPixelfed):
        uploads = 0

        def upload(self, request: httpx.Request) -> Answer:
            self.uploads += 1
            assert self.uploads < 3, "it never ends"
            return self.invalid("file", "The file must be an image.")

    model = Strict()
    job = bench.queue("hello", 1, by=ALICE)
    work(bench, model)
    assert (bench.now(job).state, model.uploads) == (State.PARKED, 1)


def test_own_post_stays_though_home_is_late(bench: Bench, picture: Path) -> None:
    """Takahe shows a post a second later: what was just posted does not vanish with the next look at home."""
    model = Takahe(clock=bench.clock)
    at_home = TimelineCache(bench.seen)

    async def do(client: Client) -> None:
        for key in ("1", "2"):
            await publish(client, picture, key=key)
            bench.clock.now_s += 60
        await timelines.newest(client, at_home, ALICE, HOME)
        post = await publish(client, picture, key="3")
        at_home.put_post(ALICE.key, post, at_head_of=HOME.name)
        await timelines.newest(client, at_home, ALICE, HOME)

    ask(model, do)
    assert len(at_home.page(ALICE.key, HOME.name)) == 3


@pytest.mark.parametrize("make", [pictures.heic, pictures.png, pictures.jpeg])
def test_files_are_such_as_each_kind_takes(
    model: Model, tmp_path: Path, decoder_pool: DecoderPool, make: Callable[[Path], Path]
) -> None:
    """A HEIC is a fault on Takahe and refused elsewhere; and what a file hides would stay public on some Pixelfed."""
    render = make_renderer(SettingsFile(tmp_path / "settings.toml"), decoder_pool)

    async def do(client: Client) -> None:
        capability: Capability = await client.capability()
        source = OutboxMedia(str(make(tmp_path / "picture")))
        made = render(source, tmp_path, "1", capability)
        await client.upload(tmp_path / made.name, mime=made.mime, alt="x", focus=(0, 0))

    ask(model, do)
    (content,) = model.files.values()
    assert pictures.SERIAL.encode() not in content
    assert b"Exif" not in content


@pytest.mark.parametrize("model", ["mastodon", "gotosocial", "pixelfed", "akkoma", "unknown"], indirect=True)
def test_a_cover_goes_where_it_is_taken(model: Model, bench: Bench, decoder_pool: DecoderPool) -> None:
    """The frame that was chosen stands for the clip on Mastodon; no other kind is sent what it would read over."""
    bench.tools = replace(
        bench.tools, render=make_renderer(SettingsFile(bench.folder / "settings.toml"), decoder_pool)
    )
    moving = clips.sounding(bench.folder / "a.mp4", seconds=2.0)
    picture = OutboxMedia(str(moving), recipe=Recipe(cut=Trim(cover_s=1.5)))
    bench.jobs.add(
        outbox.PostJob(outbox.JobId("j"), ALICE.key, outbox.PostBody("it moves"), (picture,), created_s=1)
    )
    work(bench, model)
    is_taken = type(model).takes_covers
    bodies = [one.content for one in model.requests if one.url.path.endswith("/media")]
    assert any(b'name="file"' in one for one in bodies)
    assert [b'name="thumbnail"' in one for one in bodies] == [is_taken] * len(bodies)
    if is_taken:
        (cover,) = model.covers.values()
        with Image.open(io.BytesIO(cover)) as image:
            red, _, blue = image.convert("RGB").getpixel((80, 48))
        assert blue > red
        assert bench.jobs.get(outbox.JobId("j")).state is State.PUBLISHED


def test_a_cover_that_is_read_over_does_no_harm(tmp_path: Path) -> None:
    """The clip arrives whole where a server knows nothing of covers."""
    moving, cover = clips.sounding(tmp_path / "a.mp4", seconds=1.0), pictures.jpeg(tmp_path / "cover.jpg")
    model = Akkoma()

    async def do(client: Client) -> None:
        part = CoverFile(cover, sha256_file(cover))
        await client.upload(moving, mime="video/mp4", alt="x", focus=(0, 0), cover=part)

    ask(model, do)
    assert list(model.files.values()) == [moving.read_bytes()]
    assert not model.covers
