"""The number of the newest release, from the one address that a build names. Nothing about the user or the computer is sent."""

import json
from urllib.parse import urlsplit

import httpx

from kesong_desktop.api.http.content_decoder import ACCEPTED, decoded
from kesong_desktop.api.http.error_conversion import raise_for
from kesong_desktop.api.http.transport import converted
from kesong_desktop.errors import NotThisProtocol
from kesong_desktop.model.release.version import parsed_version

ANSWER_BYTES = 256 * 1024
"""The largest answer that is read: descriptions of releases with long notes have some tens of kilobytes."""
_DEADLINE_S = 30.0
_OK = 200
# Not the version: who asks is nobody's business, and "Kesong" is what an operator needs to know.
_HEADERS = {"User-Agent": "Kesong", "Accept": "application/json", "Accept-Encoding": ACCEPTED}


async def newest_release(http: httpx.AsyncClient, address: str) -> str:
    """Ask ``address`` for the newest release, and return its version; empty where that is a draft or a preview.

    The answer is a JSON object with ``version`` or, as forges have it, ``tag_name``; nothing else of it is used.

    Raises:
        ServerProblem: the address is not https, does not answer, or its answer cannot be used. Redirects are not followed.
    """
    host = urlsplit(address).netloc
    if urlsplit(address).scheme != "https":
        raise NotThisProtocol(host, why="an address of releases that is not https")
    async with converted(address, _DEADLINE_S), http.stream("GET", address, headers=_HEADERS) as response:
        body = bytearray()
        async for block in decoded(response, host):
            body += block
            if len(body) > ANSWER_BYTES:
                raise NotThisProtocol(host, why="too long an answer about releases")
    raise_for(response, bytes(body), host, 0.0)
    if response.status_code != _OK:
        raise NotThisProtocol(host, why=f"status {response.status_code}")
    return _version_in(bytes(body), host)


def _version_in(body: bytes, host: str) -> str:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise NotThisProtocol(host, why="an answer about releases that is no JSON") from error
    if not isinstance(answer, dict):
        raise NotThisProtocol(host, why="an answer about releases that is no object")
    if answer.get("draft") is True or answer.get("prerelease") is True:
        return ""
    version = answer.get("version", answer.get("tag_name"))
    numbers = parsed_version(version) if isinstance(version, str) else None
    if numbers is None or not isinstance(version, str):
        raise NotThisProtocol(host, why="an answer about releases without a version")
    return version.removeprefix("v")
