"""WebFinger (RFC 7033): the server of an account name; ``@me@family.example`` may be on ``social.family.example``."""

from urllib.parse import urlsplit

import httpx

from kesong_desktop.api.address import normalise_server
from kesong_desktop.api.http.transport import answer_of, converted, make_http
from kesong_desktop.api.wire import lenient_decode
from kesong_desktop.errors import InvalidInput, NotThisProtocol, ServerProblem

DEADLINE_S = 20.0


async def server_of(handle: str, *, http: httpx.AsyncClient | None = None) -> str:
    """Return the origin of the server of ``handle`` (``@me@host`` or ``me@host``); empty if its host does not state it.

    It is found by a redirect, or by the URL of the account's profile page. Only https is accepted.
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
        return _origin_from(answer, host)
    except (InvalidInput, ServerProblem):
        return ""
    finally:
        if own and http is not None:
            await http.aclose()


def _origin_from(answer: httpx.Response, host: str) -> str:
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
