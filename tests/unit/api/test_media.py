"""Uploads from disk and downloads from anywhere."""

import asyncio
import contextlib
import hashlib
import os
from email.parser import BytesParser
from email.policy import HTTP

import httpx
import pytest

from kesong_desktop.api import media
from kesong_desktop.api.client import Client, UploadedMedia
from kesong_desktop.api.http import multipart_body
from kesong_desktop.content_tag import sums_of
from kesong_desktop.errors import (
    NotAuthorised,
    NotThisProtocol,
    Reason,
    Rejected,
    TooLarge,
    Unreachable,
    Unreadable,
)
from tests.fakes import manual_loop
from tests.fakes.manual_loop import advance
from tests.unit.api.world import SERVER, TOKEN, Script, ask, status

MEDIA = {
    "id": "5",
    "type": "image",
    "url": "https://pixels.town/m/5.jpg",
    "preview_url": "https://pixels.town/s/5.jpg",
}


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    """Waiting for the server's work takes no time here."""
    monkeypatch.setattr(media, "_POLL_S", (0.0, 0.0))


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "Grandma at home.jpg"
    path.write_bytes(bytes(range(256)) * 5200)
    return path


def parts_of(request: httpx.Request) -> dict[str, tuple[str | None, bytes]]:
    """The fields of a multipart body, read by another parser: name -> (file name, content)."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + request.content)
    return {
        str(part.get_param("name", header="content-disposition")): (
            part.get_filename(),
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    }


def send(script, picture, **more):
    fields = {"mime": "image/jpeg", "alt": "two loaves – “warm”", "focus": (0.25, -1.0)} | more
    return ask(script, lambda client: client.upload(picture, **fields))


def test_upload_sends_file_words_and_focus(picture):
    """All in one request, with its length, and without the file's own name."""
    script = Script(httpx.Response(200, json=MEDIA))
    assert send(script, picture) == UploadedMedia("5", MEDIA["url"])
    (request,) = script.requests
    assert script.asked == ["POST /api/v2/media"]
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.headers["content-length"] == str(len(request.content))
    assert "transfer-encoding" not in request.headers
    parts = parts_of(request)
    assert parts["file"] == ("media.jpg", picture.read_bytes())
    assert parts["description"][1].decode() == "two loaves – “warm”"
    assert parts["focus"][1] == b"0.250,-1.000"
    assert b"Grandma" not in request.content


def test_cover_goes_before_the_video(picture, tmp_path):
    """As a second file of the same request, in blocks of its own; the progress tells of the clip alone."""
    cover = tmp_path / "Grandma.jpg"
    cover.write_bytes(bytes(range(255)) * 2500)
    script, told = Script(httpx.Response(200, json=MEDIA)), []
    part = multipart_body.CoverFile(cover, hashlib.sha256(cover.read_bytes()).hexdigest())
    send(script, picture, mime="video/mp4", cover=part, progress=told.append)
    (request,) = script.requests
    assert request.headers["content-length"] == str(len(request.content))
    parts = parts_of(request)
    assert parts["thumbnail"] == ("cover.jpg", cover.read_bytes())
    assert parts["file"] == ("media.mp4", picture.read_bytes())
    assert parts["description"][1].decode() == "two loaves – “warm”"
    assert told == sorted(told)
    assert told[-1] == picture.stat().st_size


@pytest.mark.parametrize("change", [None, 0, 5, 1_000_000, -1])
def test_a_file_is_sent_to_its_end_only_if_it_is_the_one_with_the_tag(picture, change):
    """One bit anywhere is enough, at the size and time that it had; the SHA-256 is not asked then."""
    _, tag = sums_of(picture)
    before = picture.stat()
    content = bytearray(picture.read_bytes())
    if change is not None:
        content[change] ^= 1
        picture.write_bytes(content)
        os.utime(picture, ns=(before.st_atime_ns, before.st_mtime_ns))
    script = Script(httpx.Response(200, json=MEDIA))
    if change is None:
        send(script, picture, tag=tag, sha256="not asked")
        assert parts_of(script.requests[0])["file"][1] == content
        return
    with pytest.raises(Unreadable) as caught:
        send(script, picture, tag=tag)
    assert caught.value.reason == "broken"


@pytest.mark.parametrize("tag", ["no tag", "00" * 31, "zz" * 32, "00" * 32])
def test_a_tag_that_is_none_lets_no_file_pass(picture, tag):
    """From a damaged journal: the copy is made again."""
    with pytest.raises(Unreadable):
        send(Script(httpx.Response(200, json=MEDIA)), picture, tag=tag)


@pytest.mark.parametrize("by", ["tag", "sha256"])
def test_a_file_that_was_emptied_is_not_sent(picture, by):
    """It has no block that could be checked."""
    known = dict(zip(("sha256", "tag"), sums_of(picture), strict=True))
    picture.write_bytes(b"")
    with pytest.raises(Unreadable):
        send(Script(httpx.Response(200, json=MEDIA)), picture, **{by: known[by]})


def test_an_empty_file_has_a_tag(picture):
    """And it is sent."""
    picture.write_bytes(b"")
    _, tag = sums_of(picture)
    script = Script(httpx.Response(200, json=MEDIA))
    send(script, picture, tag=tag)
    assert parts_of(script.requests[0])["file"] == ("media.jpg", b"")


@pytest.mark.parametrize(("content", "reason"), [(b"other", "broken"), (None, "missing")])
def test_cover_that_is_not_what_was_made_is_not_sent(picture, tmp_path, content, reason):
    """Nothing is asked of the server then."""
    cover = tmp_path / "cover.jpg"
    if content is not None:
        cover.write_bytes(content)
    script = Script(httpx.Response(200, json=MEDIA))
    with pytest.raises(Unreadable) as caught:
        send(script, picture, cover=multipart_body.CoverFile(cover, hashlib.sha256(b"mine").hexdigest()))
    assert (caught.value.reason, script.requests) == (reason, [])


def test_empty_file_is_sent(picture):
    """The server may say what it thinks of it."""
    picture.write_bytes(b"")
    script = Script(httpx.Response(200, json=MEDIA))
    send(script, picture)
    assert parts_of(script.requests[0])["file"] == ("media.jpg", b"")


def test_upload_without_words(picture):
    """An empty description is left out: some servers refuse it."""
    script = Script(httpx.Response(200, json=MEDIA))
    send(script, picture, alt="")
    assert set(parts_of(script.requests[0])) == {"file", "focus"}


def test_progress_goes_up_to_the_end(picture):
    """Bytes of the file that have left, rising, block by block, to its size."""
    told: list[int] = []
    send(Script(httpx.Response(200, json=MEDIA)), picture, progress=told.append)
    assert told == sorted(set(told))
    assert told[-1] == picture.stat().st_size
    assert len(told) == -(-picture.stat().st_size // multipart_body.BLOCK) > 2


def test_upload_is_streamed(picture):
    """Never more than a block of the file is held, with what stands around it."""

    async def run():
        body = multipart_body.MultipartBody(picture, mime="image/jpeg", fields={}, progress=None)
        with contextlib.closing(body):
            return [len(block) async for block in body]

    blocks = asyncio.run(run())
    assert max(blocks) < multipart_body.BLOCK + 1000
    assert len(blocks) == -(-picture.stat().st_size // multipart_body.BLOCK), (
        "the head goes with the first block, and the tail with the last"
    )


def test_slow_upload_is_not_broken_off(picture):
    """The deadline is for standing still, not for the whole of a large file."""

    class SlowLine(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request):
            async for _ in request.stream:
                await advance(50.0)
            return httpx.Response(200, json=MEDIA)

    async def run():
        async with httpx.AsyncClient(transport=SlowLine()) as http:
            client = Client(SERVER, TOKEN, http=http, deadline_s=60.0)
            return await client.upload(picture, mime="image/jpeg", alt="", focus=(0, 0))

    assert manual_loop.run(run()).id == "5"


def test_words_cannot_break_out_of_their_field(picture):
    """A description may hold anything, also what looks like another field."""
    alt = 'x\r\n--kesong\r\nContent-Disposition: form-data; name="sensitive"\r\n\r\ntrue'
    script = Script(httpx.Response(200, json=MEDIA))
    send(script, picture, alt=alt)
    assert set(parts_of(script.requests[0])) == {"file", "focus", "description"}


def test_upload_that_is_worked_on(picture):
    """202: asked again until the server can use it."""
    bare = {"id": "5", "type": "video"}
    script = Script(
        httpx.Response(202, json=bare),
        httpx.Response(206, json=bare),
        httpx.Response(206, json=bare),
        httpx.Response(200, json=MEDIA),
    )
    assert send(script, picture) == UploadedMedia("5", MEDIA["url"])
    assert script.asked == ["POST /api/v2/media"] + ["GET /api/v1/media/5"] * 3


@pytest.mark.parametrize("odd", [{"id": "9"}, status(9)])
def test_another_entity_is_no_upload(picture, odd):
    """With its id the post would go out without the picture, on servers that drop what they do not know."""
    with pytest.raises(NotThisProtocol):
        send(Script(httpx.Response(200, json=odd)), picture)


def test_upload_whose_work_failed(picture):
    """The server's words come through."""
    script = Script(
        httpx.Response(202, json={"id": "5", "type": "video"}),
        httpx.Response(422, json={"error": "Cannot read the film"}),
    )
    with pytest.raises(Rejected) as caught:
        send(script, picture)
    assert caught.value.said == "Cannot read the film"


@pytest.mark.parametrize("second", [httpx.Response(404), httpx.Response(200, json=MEDIA | {"url": None})])
def test_upload_with_a_preview_is_not_waited_for_long(picture, second):
    """Servers that always answer 202 take the id at once; some of them cannot even be asked."""
    script = Script(httpx.Response(202, json=MEDIA | {"url": None}), second)
    assert send(script, picture).id == "5"
    assert len(script.requests) == 2


def test_video_with_a_preview_is_waited_for(picture):
    """206 is work under way, whatever else the answer holds: a post with it would be refused."""
    still = MEDIA | {"url": None}
    script = Script(httpx.Response(202, json=still), *(httpx.Response(206, json=still) for _ in range(9)),
                    httpx.Response(200, json=MEDIA))  # fmt: skip
    assert send(script, picture).url == MEDIA["url"]


def test_work_without_end(picture, monkeypatch):
    """After ten minutes it is told; nothing is posted with a file that is not ready."""
    monkeypatch.setattr(media, "_LONG", 3)

    def never(request):
        return httpx.Response(202 if request.method == "POST" else 206, json=MEDIA | {"url": None})

    with pytest.raises(Unreachable, match=Reason.STILL_PROCESSING):
        send(never, picture)


def test_waiting_ends_where_another_question_was_refused(picture):
    """The sign-in is gone: nothing is asked once more with it."""
    asked, polled = [], asyncio.Event()

    def answer(request):
        asked.append(f"{request.method} {request.url.path}")
        if request.method == "GET":
            polled.set()
        if request.url.path.endswith("/bookmark"):
            return httpx.Response(401, json={"error": "The access token is invalid"})
        return httpx.Response(202 if request.method == "POST" else 206, json={"id": "5", "type": "video"})

    async def run():
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            client = Client(SERVER, TOKEN, http=http)
            waiting = asyncio.ensure_future(client.upload(picture, mime="video/mp4", alt="", focus=(0, 0)))
            await polled.wait()
            with pytest.raises(NotAuthorised):
                await client.bookmark("9", on=True)
            before = len(asked)
            with pytest.raises(NotAuthorised, match=Reason.NOT_AUTHORISED):
                await waiting
            return asked[before:]

    assert [one for one in asyncio.run(run()) if one.startswith("GET /api/v1/media")][1:] == []


def test_older_servers_have_another_path(picture):
    """404 on the second version: the first is tried, with the whole file again."""
    script = Script(httpx.Response(404), httpx.Response(200, json=MEDIA))
    assert send(script, picture).id == "5"
    assert script.asked == ["POST /api/v2/media", "POST /api/v1/media"]
    assert parts_of(script.requests[1])["file"][1] == picture.read_bytes()


def test_upload_that_is_too_large(picture):
    """413 is told as what it is."""
    with pytest.raises(TooLarge):
        send(Script(httpx.Response(413, html="<html>nginx")), picture)


def test_upload_of_a_file_that_is_gone(picture):
    """The card was pulled out: an error of the file, before anything was sent."""
    picture.unlink()
    script = Script()
    with pytest.raises(Unreadable) as caught:
        send(script, picture)
    assert caught.value.reason == "missing"
    assert script.requests == []


def test_upload_of_a_file_that_shrinks(picture):
    """Half a file is never passed off as a whole one."""

    def cut(done: int) -> None:
        if done == multipart_body.BLOCK:
            picture.write_bytes(b"short")

    with pytest.raises(Unreadable) as caught:
        send(Script(httpx.Response(200, json=MEDIA)), picture, progress=cut)
    assert caught.value.reason == "cut_off"


def test_changed_words_go_with_the_focus():
    """Both always together."""
    script = Script(httpx.Response(200, json=MEDIA))
    ask(script, lambda client: client.update_media("5", alt="", focus=(0, 0.5)))
    assert script.asked == ["PUT /api/v1/media/5"]
    assert script.requests[0].content == b'{"description":"","focus":"0.000,0.500"}'
