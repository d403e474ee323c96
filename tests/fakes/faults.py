"""Connection faults by name: each is a fault for ``FaultProxy``.

"before": the server never hears of the request. "after": it carried the request out, and the answer is lost or spoiled.
"""

import asyncio
import gzip
import re
from collections.abc import Callable

from tests.fakes.fault_proxy import DRIP_S, Exchange, Fault

HTML = b"<!DOCTYPE html><html><title>Welcome to the hotel</title><body>Please accept the terms</body></html>"


def cut_before() -> Fault:
    """The request is lost."""

    async def fault(exchange: Exchange) -> None:
        exchange.reset()

    return fault


def short_request(share: float) -> Fault:
    """The server is given a part of the body alone, and the line is cut."""

    async def fault(exchange: Exchange) -> None:
        await exchange.give(exchange.head + exchange.body[: int(len(exchange.body) * share)])
        exchange.reset()

    return fault


def silent_before() -> Fault:
    """Nothing is heard, and nothing happened."""

    async def fault(exchange: Exchange) -> None:
        await exchange.stall()

    return fault


def silent_after() -> Fault:
    """It happened, and nothing is heard."""

    async def fault(exchange: Exchange) -> None:
        await exchange.answer()
        await exchange.stall()

    return fault


def cut_after(place: Callable[[bytes], int]) -> Fault:
    """It happened; of the answer only the bytes up to a place arrive."""

    async def fault(exchange: Exchange) -> None:
        answer = await exchange.answer()
        await exchange.send(answer[: place(answer)])
        exchange.reset()

    return fault


def stall_at(place: Callable[[bytes], int]) -> Fault:
    """It happened; the answer stands still at a place."""

    async def fault(exchange: Exchange) -> None:
        answer = await exchange.answer()
        await exchange.send(answer[: place(answer)])
        await exchange.stall()

    return fault


def drip(count: int) -> Fault:
    """The last bytes come one by one, and the end never does."""

    async def fault(exchange: Exchange) -> None:
        answer = await exchange.answer()
        await exchange.send(answer[: -count - 1])
        for byte in answer[-count - 1 : -1]:
            await exchange.send(bytes([byte]))
            await asyncio.sleep(DRIP_S)
        await exchange.stall()

    return fault


def instead(answer: bytes, *, happened: bool) -> Fault:
    """Something else is answered."""

    async def fault(exchange: Exchange) -> None:
        if happened:
            await exchange.answer()
        await exchange.send(answer)

    return fault


def spoiled(spoil: Callable[[bytes, bytes], bytes]) -> Fault:
    """It happened, and head and body of the answer are made into something else."""

    async def fault(exchange: Exchange) -> None:
        head, _, body = (await exchange.answer()).partition(b"\r\n\r\n")
        await exchange.send(spoil(head, body))

    return fault


def page(status: str, body: bytes = HTML, mime: str = "text/html", more: str = "") -> bytes:
    """An answer as it goes over the wire."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n{more}\r\n"
    return head.encode() + body


def said(status: str, body: str, more: str = "") -> bytes:
    """An answer in JSON."""
    return page(status, body.encode(), "application/json", more)


def _in_head(answer: bytes) -> int:
    return answer.index(b"\r\n\r\n") // 2


def _at_body(answer: bytes) -> int:
    return answer.index(b"\r\n\r\n") + 4


def _in_body(answer: bytes) -> int:
    return (_at_body(answer) + len(answer)) // 2


def _without_length(head: bytes) -> bytes:
    return re.sub(rb"(?i)\r\n(content-length|transfer-encoding): *[^\r]*", b"", head)


def _lengthened(head: bytes, body: bytes) -> bytes:
    return _without_length(head) + b"\r\nContent-Length: %d\r\n\r\n" % (len(body) + 10) + body


def _shortened(head: bytes, body: bytes) -> bytes:
    return _without_length(head) + b"\r\nContent-Length: %d\r\n\r\n" % max(1, len(body) - 10) + body


def _unmeasured(head: bytes, body: bytes) -> bytes:
    return _without_length(head) + b"\r\n\r\n" + body[: len(body) // 2]


def _chunked(head: bytes, body: bytes, ending: bytes) -> bytes:
    return _without_length(head) + b"\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n" % len(body) + body + ending


def _zipped(head: bytes, body: bytes) -> bytes:
    return (
        _without_length(head) + b"\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    )


def _bomb(head: bytes, _: bytes) -> bytes:
    packed = gzip.compress(b'{"id": "' + b"0" * 50_000_000 + b'"}')
    return (
        _without_length(head)
        + b"\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(packed)
        + packed
    )


FAULTS: dict[str, Fault] = {
    "cut before anything": cut_before(),
    "body cut at its first byte": short_request(0.0),
    "body cut in the middle": short_request(0.5),
    "body cut at its last byte": short_request(0.999),
    "silence, nothing happened": silent_before(),
    "silence, it happened": silent_after(),
    "answer lost": cut_after(lambda _: 0),
    "answer cut after a byte": cut_after(lambda _: 1),
    "answer cut in its head": cut_after(_in_head),
    "answer cut before its body": cut_after(_at_body),
    "answer cut after a byte of its body": cut_after(lambda answer: _at_body(answer) + 1),
    "answer cut in its body": cut_after(_in_body),
    "answer cut at its last byte": cut_after(lambda answer: len(answer) - 1),
    "answer stands still in its head": stall_at(_in_head),
    "answer stands still before its body": stall_at(_at_body),
    "answer stands still in its body": stall_at(_in_body),
    "answer drips": drip(20),
    "length too long": spoiled(_lengthened),
    "length too short": spoiled(_shortened),
    "no length, half a body": spoiled(_unmeasured),
    "bad chunk": spoiled(lambda head, body: _chunked(head, body, b"\r\nzz\r\n")),
    "chunks without an end": spoiled(lambda head, body: _chunked(head, body, b"\r\n")),
    "not zipped though it says so": spoiled(_zipped),
    "a bomb": spoiled(_bomb),
    "a page of the hotel": instead(page("200 OK"), happened=False),
    "a page after it happened": instead(page("200 OK"), happened=True),
    "nothing in it": instead(said("200 OK", ""), happened=True),
    "null": instead(said("200 OK", "null"), happened=True),
    "a list where none belongs": instead(said("200 OK", "[[]]"), happened=True),
    "another thing": instead(said("200 OK", '{"title": "no post"}'), happened=True),
    "204": instead(page("204 No Content", b""), happened=True),
    "led elsewhere": instead(
        page("301 Moved", b"", more="Location: http://localhost:1/elsewhere\r\n"), happened=False
    ),
    "500 after it happened": instead(page("500 Internal Server Error"), happened=True),
    "502 after it happened": instead(page("502 Bad Gateway"), happened=True),
    "503 before": instead(page("503 Service Unavailable"), happened=False),
    "504 after it happened": instead(said("504 Gateway Timeout", '{"error": "timeout"}'), happened=True),
    "429 without a time": instead(said("429 Too Many Requests", '{"error": "slow down"}'), happened=False),
    "429 with a time": instead(
        said("429 Too Many Requests", '{"error": "slow down"}', "Retry-After: 1\r\n"), happened=False
    ),
    "408": instead(said("408 Request Timeout", '{"error": "too slow"}'), happened=False),
    "not HTTP at all": instead(b"\x16\x03\x01\x02\x00 SSH-2.0-OpenSSH_9.2\r\n\r\n", happened=False),
    "a head without an end": instead(
        b"HTTP/1.1 200 OK\r\n" + b"X-Long: " + b"a" * 200_000 + b"\r\n\r\n{}", happened=True
    ),
    "two lengths": spoiled(
        lambda head, body: (
            _without_length(head) + b"\r\nContent-Length: 3\r\nContent-Length: %d\r\n\r\n" % len(body) + body
        )
    ),
}
"""Forty and more."""
