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
"""Maximum size of the response: releases with long notes have some tens of kilobytes."""
_DEADLINE_S = 30.0
_OK = 200
# The version is not sent, for privacy; "Kesong" is all that a server operator needs.
_HEADERS = {"User-Agent": "Kesong", "Accept": "application/json", "Accept-Encoding": ACCEPTED}


async def newest_release(http: httpx.AsyncClient, address: str) -> str:
    """Return the version of the newest release at ``address``; empty if that is a draft or pre-release.

    The answer is a JSON object with ``version`` or, as code hosting sites have it, ``tag_name``; other fields are ignored.

    Raises:
        ServerProblem: the address is not https, there is no answer, or it is unusable. Redirects are not followed.
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
