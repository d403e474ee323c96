"""Answers made to exhaust the client: each is refused or read, in time and in bounded memory (measured in a child process)."""

import asyncio
import gzip
import json
import subprocess
import sys
import zlib
from pathlib import Path

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kesong_desktop.api import streaming
from kesong_desktop.api.http.content_decoder import PIECE_BYTES, decoded
from kesong_desktop.errors import NotThisProtocol
from tests.fakes.hostile_answers import HostileServer, answers

ROOT = Path(__file__).parents[3]
LIMIT_BYTES = 400_000_000
SLOW = ("tiny chunks", "stream of tiny chunks", "early answers without an end")
"""Only a deadline ends them."""
WAYS = "timeline,media,upload,stream,archive"
"""One of each kind: a page, a file, an upload, events, and a large file of one's own."""


def run_client(names: list[str]) -> list[dict[str, object]]:
    """What a process of its own tells of its requests to the hostile server."""
    with HostileServer(answers()) as server:
        command = [sys.executable, "-m", "tests.fakes.hostile_client", server.url, *names]
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, timeout=2900, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def judge(lines: list[dict[str, object]]) -> None:
    """Nothing crashed, nothing took for ever, and the memory stayed bounded."""
    assert not [one for one in lines if str(one["came"]).startswith("crashed")]
    assert not [one for one in lines if float(str(one["s"])) > 30]
    assert [one for one in lines if int(str(one["bytes"])) > LIMIT_BYTES] == []


def test_hostile_answers_take_bounded_memory() -> None:
    """Every answer, in a way of each kind in which the program asks; those that only a deadline ends in two."""
    quick = [f"{name}={WAYS}" for name in answers() if name not in SLOW]
    lines = run_client([*quick, *(f"{name}=timeline,upload" for name in SLOW)])
    judge(lines)
    stacked = [one for one in lines if one["answer"] in {"gzip twice", "gzip in two headers", "br", "zstd"}]
    assert {one["came"] for one in stacked if one["way"] != "upload"} == {"not_this_protocol"}


@pytest.mark.long
@pytest.mark.timeout(3000)
def test_all_hostile_answers_take_bounded_memory() -> None:
    """All of them in every way."""
    judge(run_client(list(answers())))


def unpacked(body: bytes, coding: str, sizes: list[int]) -> list[bytes]:
    """The pieces of ``body``, which comes in blocks of ``sizes`` from the network."""

    async def blocks():
        rest = body
        for size in sizes:
            yield rest[:size]
            rest = rest[size:]
        yield rest

    class Stream(httpx.AsyncByteStream):
        def __aiter__(self):
            return blocks()

    async def read() -> list[bytes]:
        response = httpx.Response(200, headers={"Content-Encoding": coding}, stream=Stream())
        return [one async for one in decoded(response, "pixels.town")]

    return asyncio.run(read())


def packed(content: bytes, coding: str) -> bytes:
    """``content`` in a coding."""
    match coding:
        case "gzip" | "x-gzip":
            return gzip.compress(content)
        case "deflate":
            return zlib.compress(content)
        case "bare":
            return zlib.compress(content)[2:-4]
    return content


@given(
    content=st.binary(max_size=400_000) | st.integers(0, 400_000).map(bytes),
    coding=st.sampled_from(["gzip", "x-gzip", "deflate", "bare", "identity", ""]),
    sizes=st.lists(st.integers(1, 5000), max_size=6),
)
@example(content=b"\x03", coding="bare", sizes=[1])
def test_one_coding_is_decoded_however_it_comes(content: bytes, coding: str, sizes: list[int]) -> None:
    """The same bytes, in pieces of bounded size, whatever blocks the network makes of it."""
    pieces = unpacked(packed(content, coding), "deflate" if coding == "bare" else coding, sizes)
    assert b"".join(pieces) == content
    assert coding in {"identity", ""} or all(len(one) <= PIECE_BYTES for one in pieces)


@pytest.mark.parametrize(
    "coding", ["gzip, gzip", "br", "zstd", "gzip, br", "lzma", "deflate,gzip", "compress"]
)
def test_other_codings_are_refused(coding: str) -> None:
    """Before a byte of them is decoded."""
    with pytest.raises(NotThisProtocol):
        unpacked(gzip.compress(gzip.compress(b"{}")), coding, [])


def test_stream_of_empty_lines_ends() -> None:
    """An event of lines without content counts by what it takes on the wire."""

    async def chunks():
        while True:
            yield b"data:\n" * 1000

    async def read() -> None:
        async for _ in streaming.events(chunks(), "pixels.town"):
            pass

    with pytest.raises(NotThisProtocol):
        asyncio.run(read())
