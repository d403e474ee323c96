"""The simulated network between the program and the servers, with its faults."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from random import Random

import httpx

from tests.sim.randomness import Faults
from tests.sim.servers import Timed, TimedAkkoma, is_publishing, token_of

PAGE = "<!DOCTYPE html><html><body>Sign in to the café's network</body></html>"
GIVES_UP_S = 60.0
LATE_S = 120.0
VERY_LATE_S = 20 * 60.0


class Drip(httpx.AsyncByteStream):
    """An answer that comes a byte at a time, each in time, and never ends in time."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for one in self._content:
            await asyncio.sleep(8.0)
            yield bytes([one])


class Broken(httpx.AsyncByteStream):
    """An answer whose connection breaks in its middle."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content
        raise httpx.ReadError("connection reset by peer")


class Wire(httpx.AsyncBaseTransport):
    """Brings requests to the servers by host. ``seen`` is told of each before anything else, ``told`` of each answer.

    ``point`` is a step at which the program may die.
    """

    def __init__(
        self,
        servers: dict[str, Timed],
        faults: Faults,
        random: Random,
        *,
        seen: Callable[[httpx.Request], None],
        told: Callable[[httpx.Request, httpx.Response], None],
        trace: Callable[[str], None],
        point: Callable[[str], None],
        latest_s: float = LATE_S,
    ) -> None:
        self._servers, self._faults, self._random = servers, faults, random
        self._seen, self._told, self._trace, self._point = seen, told, trace, point
        self._latest_s = latest_s
        self._cuts: list[asyncio.Future[None]] = []

    def cut_all(self) -> None:
        """Break what is under way: the computer slept."""
        for one in self._cuts:
            if not one.done():
                one.set_exception(httpx.ReadError("connection reset by peer"))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._seen(request)
        self._point("before a request")
        fault = self._faults.on_the_line(is_publishing=is_publishing(request))
        asked = f"{request.method} {request.url.path}"
        try:
            response = await self._exchange(request, fault)
        except (httpx.TransportError, asyncio.CancelledError) as error:
            self._trace(f"{asked} {fault} {type(error).__name__}")
            raise
        self._trace(f"{asked} {fault} {response.status_code}")
        if isinstance(response.stream, httpx.ByteStream):
            self._told(request, response)
        return response

    async def _exchange(self, request: httpx.Request, fault: str) -> httpx.Response:
        server = self._servers[request.url.host]
        await self._pass(self._random.uniform(0.02, 1.5))
        await self._send(server, request, fault)
        answer = await self._answer(server, request, fault)
        await self._pass(self._random.uniform(0.02, 0.5))
        moment = datetime.fromtimestamp(server.now() + server.offset_s, UTC)
        answer.headers["Date"] = format_datetime(moment, usegmt=True)
        return answer

    async def _send(self, server: Timed, request: httpx.Request, fault: str) -> None:
        if fault == "no_connection":
            raise httpx.ConnectError("connection refused")
        if fault == "reset_while_sending":
            left = self._random.choice([0, 1, 200, 100_000])
            came = b""
            async for block in request.stream:
                came += block[:left]
                left -= len(block)
                if left < 0:
                    break
            server.broken_off(request, came)
            raise httpx.WriteError("connection reset by peer")
        await request.aread()

    async def _answer(self, server: Timed, request: httpx.Request, fault: str) -> httpx.Response:
        if fault in {"never_arrives", "late"}:
            await self._lose(server, request, is_late=fault == "late")
        if fault in _INSTEAD:
            return _INSTEAD[fault](self._random)
        if fault == "slow_down":
            return self._slow_down(server, request)
        if fault == "fault_midway":
            if is_publishing(request):
                server.fail_midway(request)
            return httpx.Response(500, json={"error": "Whoops"})
        if self._faults.strikes("revoked", 0.1):
            server.tokens.pop(token_of(request), None)
        answer = server(request)
        self._point("a request was carried out")
        return await self._spoil(answer, fault, request.method)

    async def _lose(self, server: Timed, request: httpx.Request, *, is_late: bool) -> None:
        gives_up_s = self._random.choice([1.0, GIVES_UP_S])
        if is_late and request.method == "POST":
            late_s = gives_up_s + self._random.uniform(1.0, self._latest_s)
            server.later(request, server.now() + late_s, may_race=self._latest_s <= LATE_S)
        await self._pass(gives_up_s)
        raise httpx.ReadTimeout("") if gives_up_s == GIVES_UP_S else httpx.ReadError("reset")

    async def _spoil(self, answer: httpx.Response, fault: str, method: str) -> httpx.Response:
        headers = {"Content-Type": "application/json"}
        content = answer.content
        match fault:
            case "answer_lost":
                await self._pass(GIVES_UP_S)
                raise httpx.ReadTimeout("")
            case "reset_after" if self._random.random() < 0.5:
                raise httpx.RemoteProtocolError("server disconnected without sending a response")
            case "reset_after":
                return httpx.Response(answer.status_code, stream=Broken(content[: len(content) // 2]))
            case "gateway_after":
                return httpx.Response(self._random.choice([502, 504]), html=PAGE)
            case "web_page_after":
                return httpx.Response(200, html=PAGE)
            case "cut":
                return httpx.Response(
                    answer.status_code, content=content[: len(content) // 2], headers=headers
                )
            case "wrong_entity":
                wrong: list[object] = [None, {"id": "9"}, {"error": "not this"}, stranger_post()]
                wrong += [] if method == "DELETE" else [{}]  # that is how a DELETE is answered
                wrong += [] if content.startswith(b"[") else [[]]  # an empty list is a list
                return httpx.Response(200, json=self._random.choice(wrong))
            case "drip":
                return httpx.Response(answer.status_code, stream=Drip(content or b" " * 20))
        return answer

    def _slow_down(self, server: Timed, request: httpx.Request) -> httpx.Response:
        in_s = self._random.choice([5, 300, 2000])
        moment = datetime.fromtimestamp(server.now() + server.offset_s + in_s, UTC)
        headers, wait_s = self._random.choice(
            [
                ({}, 60),
                ({"Retry-After": str(in_s)}, in_s),
                ({"Retry-After": format_datetime(moment, usegmt=True)}, in_s),
                ({"X-RateLimit-Reset": moment.isoformat()}, in_s),
                ({"X-RateLimit-Reset": str(int(moment.timestamp()))}, in_s),
                ({"Retry-After": self._random.choice(["-5", "soon", "nan", ""])}, 60),
                ({"Retry-After": self._random.choice(["1e99", "99999999"])}, 3600),
            ]
        )
        body = {"error": "Too many requests"}
        answer = httpx.Response(429, json=body, headers=headers, extensions={"wait_s": wait_s})
        if isinstance(server, TimedAkkoma) and is_publishing(request):
            return server.keep_answer(request, answer)
        return answer

    async def _pass(self, delay_s: float) -> None:
        """Let the time pass, unless the connection breaks before."""
        loop = asyncio.get_running_loop()
        cut = loop.create_future()
        self._cuts.append(cut)
        timer = loop.call_later(delay_s, _let, cut)
        try:
            await cut
        finally:
            timer.cancel()
            self._cuts.remove(cut)


def _let(cut: "asyncio.Future[None]") -> None:
    if not cut.done():
        cut.set_result(None)


def _gateway(random: Random) -> httpx.Response:
    return httpx.Response(random.choice([502, 503, 504]), html=PAGE)


def _unavailable(_: Random) -> httpx.Response:
    return httpx.Response(503, json={"error": "Service unavailable"})


def _web_page(_: Random) -> httpx.Response:
    return httpx.Response(200, html=PAGE)


def _forbidden(_: Random) -> httpx.Response:
    return httpx.Response(403, json={"error": "This action is not allowed"})


def _redirect(_: Random) -> httpx.Response:
    return httpx.Response(307, headers={"Location": "https://elsewhere.example/api"})


_INSTEAD: dict[str, Callable[[Random], httpx.Response]] = {
    "gateway_before": _gateway,
    "unavailable": _unavailable,
    "web_page": _web_page,
    "forbidden": _forbidden,
    "redirect": _redirect,
}
"""Answers of somebody before the server, which hears nothing of it."""


def stranger_post() -> dict[str, object]:
    """A post of somebody else's."""
    return {
        "id": "1",
        "account": {"id": "stranger", "username": "stranger", "acct": "stranger"},
        "created_at": "2024-01-31T12:30:15.000Z",
        "visibility": "public",
        "content": "<p>hello</p>",
        "media_attachments": [],
    }
