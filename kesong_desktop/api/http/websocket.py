"""A receiving WebSocket client. Imported only when a stream is opened."""

import contextlib
import logging
import ssl
import time
from collections.abc import AsyncIterator, Iterator, Mapping

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidProxy,
    InvalidStatus,
    ProxyError,
)
from websockets.typing import Subprotocol

from kesong_desktop.api.http.error_conversion import from_exception, raise_for
from kesong_desktop.errors import NotThisProtocol, Reason, Unreachable

_OPEN_S = 20.0
_CLOSE_S = 0.5
_SILENT = logging.Logger("websocket", logging.CRITICAL)  # noqa: LOG001 - see below
"""Belongs to no tree of loggers: the library would write the token into the log."""


class _Opening(connect):
    """Follows no redirect: it would take the token along."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


@contextlib.asynccontextmanager
async def listening(
    url: str,
    host: str,
    headers: Mapping[str, str],
    token: str,
    certificates: ssl.SSLContext | None,
    *,
    is_direct: bool,
    silence_s: float,
    limit_bytes: int,
) -> AsyncIterator[AsyncIterator[bytes]]:
    """The messages that come from ``url``; the iterator ends when the server closes in good order.

    ``silence_s``: a server from which not even the answer to a ping comes for so long is gone. ``is_direct``: no proxy.

    Raises:
        ServerProblem: it could not be opened (the kind that the answer means), or (from the iterator) it broke off.
    """
    with _converted(host):
        connection = await _Opening(
            url,
            additional_headers=dict(headers),
            user_agent_header=None,
            # Pleroma looks for the token here, not at Authorization. In the address it would be logged.
            subprotocols=[Subprotocol(token)] if _is_plain(token) else None,
            ssl=certificates,
            proxy=None if is_direct else True,
            compression=None,
            max_size=limit_bytes,
            open_timeout=_OPEN_S,
            close_timeout=_CLOSE_S,
            ping_interval=silence_s / 2,
            ping_timeout=silence_s / 2,
            logger=_SILENT,
        )
    try:
        async with connection:
            yield _messages(connection, host)
    finally:
        # A close that is cancelled while the server is waited for would leave the connection open.
        connection.transport.abort()


async def _messages(connection: ClientConnection, host: str) -> AsyncIterator[bytes]:
    with _converted(host):
        async for message in connection:
            yield message.encode() if isinstance(message, str) else message


@contextlib.contextmanager
def _converted(host: str) -> Iterator[None]:
    """Turn the library's errors into errors that a person can act on."""
    try:
        yield
    except InvalidStatus as error:
        answer = error.response
        response = httpx.Response(answer.status_code, headers=list(answer.headers.raw_items()))
        raise_for(response, bytes(answer.body or b""), host, time.time())
        raise NotThisProtocol(host, why="an answer that opens no stream") from error
    except (InvalidProxy, ProxyError, ImportError) as error:
        raise Unreachable(host, Reason.PROXY_UNUSABLE) from error
    except ConnectionClosed as error:
        raise Unreachable(host, Reason.CONNECTION_LOST) from error
    except (InvalidHandshake, EOFError) as error:
        raise NotThisProtocol(host, why="an answer that opens no stream") from error
    except TimeoutError as error:
        raise from_exception(error, host) from error
    except OSError as error:
        raise from_exception(httpx.ConnectError(str(error)), host) from error


def _is_plain(token: str) -> bool:
    """True for what may stand in the list of subprotocols (RFC 6455, section 4.1)."""
    return bool(token) and token.isascii() and all(c.isalnum() or c in "!#$%&'*+-.^_`|~" for c in token)
