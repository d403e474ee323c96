"""Whose server a name is on: ``@me@family.example`` may live at ``social.family.example`` (RFC 7033)."""

from urllib.parse import urlsplit

import httpx

from kesong_desktop.api.address import normalise_server
from kesong_desktop.api.http.transport import answer_of, converted, make_http
from kesong_desktop.api.wire import lenient_decode
from kesong_desktop.errors import InvalidInput, NotThisProtocol, ServerProblem

DEADLINE_S = 20.0


async def server_of(handle: str, *, http: httpx.AsyncClient | None = None) -> str:
    """The origin of the server that ``handle`` (``@me@host`` or ``me@host``) lives on; empty where its host does not tell.

    The host gives it by a redirect, or by the address of the person's own page. Only https counts.
    """
    name, _, host = handle.strip().removeprefix("@").rpartition("@")
    if not name or not host:
        return ""
    own = http is None
    try:
        origin = normalise_server(host)
        http = http or make_http(origin)
        async with converted(origin, DEADLINE_S):
            asked = http.stream(
                "GET",
                f"{origin}/.well-known/webfinger",
                params={"resource": f"acct:{name}@{urlsplit(origin).netloc}"},
                headers={"Accept": "application/jrd+json, application/json"},
            )
            answer = await answer_of(asked, host)
        return _told_by(answer, host)
    except (InvalidInput, ServerProblem):
        return ""
    finally:
        if own and http is not None:
            await http.aclose()


def _told_by(answer: httpx.Response, host: str) -> str:
    if answer.is_redirect:
        return _origin(answer.headers.get("location", ""))
    if answer.status_code != 200:
        return ""
    raw = lenient_decode.read(answer.content, host)
    links = raw.get("links") if isinstance(raw, dict) else None
    for link in links if isinstance(links, list) else []:
        if isinstance(link, dict) and link.get("rel") == "self":
            return _origin(link.get("href"))
    raise NotThisProtocol(host, why="no person of that name")


def _origin(url: object) -> str:
    if not isinstance(url, str) or not url.lower().startswith("https://"):
        return ""
    return normalise_server(url)
