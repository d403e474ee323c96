"""Live updates over the API: server-sent events for one stream, a WebSocket for many.

Source: docs.joinmastodon.org/methods/streaming.
"""

from collections.abc import Awaitable, Callable
from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send
from starlette.websockets import WebSocket

from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.problems import ApiProblem, not_found
from kesong_desktop.homeserver.streaming.streams import SCOPES, Stream
from kesong_desktop.homeserver.web import params
from kesong_desktop.homeserver.web.call import Endpoint, bearer
from kesong_desktop.homeserver.web.stream_connections import (
    CUT,
    EventSourceConnection,
    StreamSession,
    WebSocketConnection,
    attend,
    begin,
)


def events(home: HomeService) -> Endpoint:
    """GET /api/v1/streaming/user, /public/local, /hashtag?tag= and so on."""

    async def answer(request: Request) -> Response:
        query = params.from_query(request.scope["query_string"])
        kind = request.path_params["stream"].replace("/", ":")
        if kind.startswith("public") and query.flag("only_media"):
            kind = kind.removesuffix(":media") + ":media"
        if kind not in SCOPES:
            raise not_found()
        session = await begin(home, request, bearer(request) or query.text("access_token"))
        try:
            stream = _stream(kind, query)
            await run_in_threadpool(session.check, stream)
        except BaseException:
            home.hub.leave(session.listener)
            raise
        session.streams.append(stream)
        return EventStream(session)

    return answer


class EventStream(Response):
    """The events of a session until it ends."""

    media_type = "text/event-stream"

    def __init__(self, session: StreamSession) -> None:
        super().__init__(headers={"Cache-Control": "private, no-store", "X-Accel-Buffering": "no"})
        del self.headers["content-length"]
        self._session = session

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the head and a sign of life at once, then what happens."""
        line = EventSourceConnection(send)
        try:
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            await line.send_keepalive()
            await attend(self._session, line, partial(_until_gone, receive), partial(_cut, scope))
        finally:
            self._session.home.hub.leave(self._session.listener)
        await _until_gone(receive)


def socket(home: HomeService) -> Callable[[WebSocket], Awaitable[None]]:
    """GET /api/v1/streaming: streams are begun and ended by JSON messages; the first may be in the query.

    The token comes as header, as ``access_token`` in the query, or as the subprotocol, for browsers.
    """

    async def answer(websocket: WebSocket) -> None:
        offered = websocket.scope.get("subprotocols") or [""]
        query = params.from_query(websocket.scope["query_string"])
        token = bearer(websocket) or query.text("access_token") or offered[0]
        session = await begin(home, websocket, token)
        try:
            await websocket.accept(subprotocol=offered[0] or None)
            line = WebSocketConnection(websocket)
            if query.has("stream"):
                await _obey(session, line, "subscribe", query)
            hear = partial(_hear, websocket, session, line)
            await attend(session, line, hear, partial(_cut, websocket.scope))
        finally:
            home.hub.leave(session.listener)

    return answer


async def _hear(websocket: WebSocket, session: StreamSession, line: WebSocketConnection) -> None:
    """Do what the person asks for until they go."""
    while (message := await websocket.receive())["type"] != "websocket.disconnect":
        try:
            asked = params.from_json(_bytes_of(message))
            wish = asked.text("type")
        except ApiProblem as problem:
            await line.refuse(problem)
        else:
            await _obey(session, line, wish, asked)


async def _obey(
    session: StreamSession, line: WebSocketConnection, wish: str, asked: params.RequestParams
) -> None:
    try:
        stream = _stream(asked.text("stream"), asked)
        if wish == "subscribe" and stream not in session.streams:
            await run_in_threadpool(session.check, stream)
            session.streams.append(stream)
    except ApiProblem as problem:
        await line.refuse(problem)
        return
    if wish == "unsubscribe" and stream in session.streams:
        session.streams.remove(stream)
    elif wish not in {"subscribe", "unsubscribe"}:
        await line.refuse(ApiProblem(400, "Unknown message type"))


def _stream(kind: str, asked: params.RequestParams) -> Stream:
    about = {"hashtag": "tag", "hashtag:local": "tag", "list": "list"}.get(kind)
    return Stream(kind, asked.text(about) if about else "")


def _bytes_of(message: Message) -> bytes:
    text = message.get("text")
    return message.get("bytes") or b"" if text is None else text.encode()


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _cut(scope: Scope) -> None:
    """Without a server that can, the line ends as it may."""
    cut, peer = scope.get("state", {}).get(CUT), scope.get("client")
    if cut and peer:
        cut(tuple(peer))
