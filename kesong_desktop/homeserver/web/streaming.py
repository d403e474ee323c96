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
    begin,
    serve,
)


def events(home: HomeService) -> Endpoint:
    """Return the endpoint of ``GET /api/v1/streaming/...``: server-sent events of one stream."""

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
    """A response that sends the events of a session until it ends."""

    media_type = "text/event-stream"

    def __init__(self, session: StreamSession) -> None:
        super().__init__(headers={"Cache-Control": "private, no-store", "X-Accel-Buffering": "no"})
        del self.headers["content-length"]
        self._session = session

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the headers and a keep-alive comment at once, then the events."""
        connection = EventSourceConnection(send)
        try:
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            await connection.send_keepalive()
            await serve(
                self._session,
                connection,
                partial(_wait_for_disconnect, receive),
                partial(_abort_connection, scope),
            )
        finally:
            self._session.home.hub.leave(self._session.listener)
        await _wait_for_disconnect(receive)


def socket(home: HomeService) -> Callable[[WebSocket], Awaitable[None]]:
    """Return the WebSocket endpoint of ``GET /api/v1/streaming``.

    JSON messages subscribe to streams and unsubscribe from them; the first stream may be in the query. The token is in
    the Authorization header, in ``access_token`` of the query, or, from browsers, in the subprotocol.
    """

    async def answer(websocket: WebSocket) -> None:
        offered = websocket.scope.get("subprotocols") or [""]
        query = params.from_query(websocket.scope["query_string"])
        token = bearer(websocket) or query.text("access_token") or offered[0]
        session = await begin(home, websocket, token)
        try:
            await websocket.accept(subprotocol=offered[0] or None)
            connection = WebSocketConnection(websocket)
            if query.has("stream"):
                await _handle_command(session, connection, "subscribe", query)
            receive_commands = partial(_receive_commands, websocket, session, connection)
            await serve(session, connection, receive_commands, partial(_abort_connection, websocket.scope))
        finally:
            home.hub.leave(session.listener)

    return answer


async def _receive_commands(
    websocket: WebSocket, session: StreamSession, connection: WebSocketConnection
) -> None:
    """Handle the messages of the client until it disconnects."""
    while (message := await websocket.receive())["type"] != "websocket.disconnect":
        try:
            asked = params.from_json(_bytes_of(message))
            command = asked.text("type")
        except ApiProblem as problem:
            await connection.refuse(problem)
        else:
            await _handle_command(session, connection, command, asked)


async def _handle_command(
    session: StreamSession, connection: WebSocketConnection, command: str, asked: params.RequestParams
) -> None:
    try:
        stream = _stream(asked.text("stream"), asked)
        if command == "subscribe" and stream not in session.streams:
            await run_in_threadpool(session.check, stream)
            session.streams.append(stream)
    except ApiProblem as problem:
        await connection.refuse(problem)
        return
    if command == "unsubscribe" and stream in session.streams:
        session.streams.remove(stream)
    elif command not in {"subscribe", "unsubscribe"}:
        await connection.refuse(ApiProblem(400, "Unknown message type"))


def _stream(kind: str, asked: params.RequestParams) -> Stream:
    about = {"hashtag": "tag", "hashtag:local": "tag", "list": "list"}.get(kind)
    return Stream(kind, asked.text(about) if about else "")


def _bytes_of(message: Message) -> bytes:
    text = message.get("text")
    return message.get("bytes") or b"" if text is None else text.encode()


async def _wait_for_disconnect(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _abort_connection(scope: Scope) -> None:
    """Close the connection of the peer, if the server provides a function for that."""
    cut, peer = scope.get("state", {}).get(CUT), scope.get("client")
    if cut and peer:
        cut(tuple(peer))
