"""One API request, with its token checked and its values read, and the answers that go back."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver import ids, scopes
from kesong_desktop.homeserver.home import Home
from kesong_desktop.homeserver.problems import Problem, bad_token, invalid, not_found
from kesong_desktop.homeserver.records import Grant
from kesong_desktop.homeserver.timelines import Cut, Listing
from kesong_desktop.homeserver.web.body import read_params
from kesong_desktop.homeserver.web.params import Params

T = TypeVar("T")
Endpoint = Callable[[Request], Awaitable[Response]]
NOBODY = Grant(account=0, app_name="", website="", scopes=())


@dataclass(frozen=True, slots=True)
class Call:
    """What a handler gets. ``me`` is the asker's account id."""

    home: Home
    request: Request
    grant: Grant
    params: Params

    @property
    def me(self) -> int:
        """The asker's account id, 0 for nobody."""
        return self.grant.account

    @property
    def base(self) -> str:
        """The address under which the asker sees this server, without a slash at its end."""
        return base_of(self.request)

    def path_id(self) -> int:
        """The id in the path; Problem 404 where it cannot be one of ours."""
        number = ids.parse(self.request.path_params["id"])
        if number is None:
            raise not_found()
        return number

    def cut(self, *, default: int = 20, high: int = 40) -> Cut:
        """Which page of a list is asked for."""
        params = self.params
        return Cut(
            limit=params.number("limit", default=default, low=1, high=high),
            max_id=params.id("max_id"),
            since_id=params.id("since_id"),
            min_id=params.id("min_id"),
        )


Handler = Callable[[Call], Response]


def base_of(connection: HTTPConnection) -> str:
    """Scheme and host as the asker gave them, for a WebSocket too; the gate has checked the host."""
    scheme = connection.url.scheme.replace("ws", "http", 1)
    return f"{scheme}://{connection.headers['host'].lower()}"


def endpoint(home: Home, handler: Handler, scope: str | None) -> Endpoint:
    """An asynchronous endpoint around a plain function, which runs on a worker thread.

    ``scope`` is what a person's token must allow; empty asks for any token at all, None lets everybody in.
    """

    async def answer(request: Request) -> Response:
        grant = NOBODY if scope is None else await run_in_threadpool(check_token, home, request, scope)
        params = await read_params(request, limit_bytes=home.limits.body_bytes)
        return await run_in_threadpool(handler, Call(home, request, grant, params))

    return answer


def check_token(home: Home, request: Request, scope: str) -> Grant:
    """What the request's bearer token allows.

    Raises:
        Problem: 401 without a valid token, 403 outside its scopes, 422 where a person is needed.
    """
    return grant_of(home, bearer(request), scope)


def bearer(connection: HTTPConnection) -> str:
    """The token in the Authorization header, empty without one."""
    kind, _, token = connection.headers.get("authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else ""


def grant_of(home: Home, token: str, scope: str) -> Grant:
    """What the token allows. Problem as for ``check_token``."""
    grant = home.oauth.grant(token) if token else None
    if grant is None:
        raise bad_token()
    if scope and not scopes.covers(grant.scopes, scope):
        raise Problem(403, "This action is outside the authorized scopes")
    if scope and not grant.account:
        raise Problem(422, "This method requires an authenticated user")
    return grant


def page(call: Call, listing: Listing[T], to_json: Callable[[T, str], dict[str, Any]]) -> Response:
    """A page of a list, with Link headers to the next ones."""
    base = call.base
    answer = JSONResponse([to_json(item, base) for item in listing.items])
    links = [
        f'<{_address(call, name, cursor)}>; rel="{rel}"'
        for rel, name, cursor in (("next", "max_id", listing.older), ("prev", "min_id", listing.newer))
        if cursor is not None
    ]
    if links:
        answer.headers["Link"] = ", ".join(links)
    return answer


def numbers(texts: Sequence[str], what: str) -> tuple[int, ...]:
    """Texts as ids; Problem 422 where one cannot be one of ours."""
    parsed = [ids.parse(text) for text in texts]
    if None in parsed:
        raise invalid(f"{what} not found")
    return tuple(number for number in parsed if number is not None)


def _address(call: Call, name: str, cursor: int) -> str:
    kept = [
        (key, value)
        for key, value in call.request.query_params.multi_items()
        if key not in {"max_id", "min_id", "since_id"}
    ]
    path = quote(call.request.scope["path"])
    return f"{call.base}{path}?{urlencode([*kept, (name, cursor)])}"
