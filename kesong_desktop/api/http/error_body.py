"""The beginning of a refusal's body: what a server says in it needs no more."""

import httpx

from kesong_desktop.api.http.content_decoder import decoded

_LIMIT_BYTES = 65_536


async def error_body(response: httpx.Response, host: str) -> bytes:
    """Return the body of a streamed answer, decoded, as far as it is worth reading.

    Raises:
        NotThisProtocol: its coding was not asked for.
    """
    body = bytearray()
    async for block in decoded(response, host):
        body += block
        if len(body) > _LIMIT_BYTES:
            break
    return bytes(body)
