"""API requests with checked token and parsed parameters, endpoints, and paged responses."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.oauth import scopes
from kesong_desktop.homeserver.problems import ApiProblem, bad_token, invalid, not_found
from kesong_desktop.homeserver.service.page import PageRange, TimelinePage
from kesong_desktop.homeserver.storage import ids
from kesong_desktop.homeserver.storage.oauth_records import GrantRecord
from kesong_desktop.homeserver.web.body import read_params
from kesong_desktop.homeserver.web.params import RequestParams

T = TypeVar("T")
Endpoint = Callable[[Request], Awaitable[Response]]
NOBODY = GrantRecord(account=0, app_name="", website="", scopes=())


@dataclass(frozen=True, slots=True)
class ApiCall:
    """A request as handlers receive it. ``me`` is the user's account id."""

    home: HomeService
    request: Request
    grant: GrantRecord
    params: RequestParams

    @property
    def me(self) -> int:
        """The user's account id, 0 without a user."""
        return self.grant.account

    @property
    def base(self) -> str:
        """The base URL under which the client reached this server, without a slash at its end."""
        return base_of(self.request)

    def path_id(self) -> int:
        """Return the id in the path; Problem 404 if it is invalid."""
        number = ids.parse(self.request.path_params["id"])
        if number is None:
            raise not_found()
        return number

    def cut(self, *, default: int = 20, high: int = 40) -> PageRange:
        """Return the requested page of a list; ``default`` and ``high`` are its usual and largest length."""
        params = self.params
        return PageRange(
            limit=params.number("limit", default=default, low=1, high=high),
            max_id=params.id("max_id"),
            since_id=params.id("since_id"),
            min_id=params.id("min_id"),
        )

    def offset_cut(self, *, default: int, high: int) -> tuple[int, int]:
        """Return how many entries of a ranking are requested, and how many are skipped."""
        count = self.params.number("limit", default=default, low=1, high=high)
        return count, self.params.number("offset", default=0, low=0, high=100_000)


Handler = Callable[[ApiCall], Response]
ApiRoute = tuple[str, str, Handler, str]
"""Method, path, handler, and required OAuth scope; an empty text for any token."""
ANY_TOKEN = ""
_WITHOUT_BODY = frozenset({"GET", "HEAD"})


def base_of(connection: HTTPConnection) -> str:
    """Return scheme and host as the client sent them, for a WebSocket too; ``host_check`` has checked the host."""
    scheme = connection.url.scheme.replace("ws", "http", 1)
    return f"{scheme}://{connection.headers['host'].lower()}"


def endpoint(
    home: HomeService,
    handler: Handler,
    scope: str | None,
    *,
    is_for_guests: bool = False,
    before: Callable[[ApiCall], Awaitable[None]] | None = None,
) -> Endpoint:
    """Return an asynchronous endpoint for a handler function, which runs on a worker thread.

    ``scope`` is the required OAuth scope; empty requires any token, None requires none. ``is_for_guests`` admits guests
    whatever the scope. ``before`` is awaited first, without a worker thread.
    """

    async def answer(request: Request) -> Response:
        check = partial(check_token, is_for_guests=is_for_guests)
        grant = NOBODY if scope is None else await run_in_threadpool(check, home, request, scope)
        params = await read_params(request, limit_bytes=home.limits.body_bytes)
        call = ApiCall(home, request, grant, params)
        if before is not None:
            await before(call)

        def handle() -> Response:
            # Receiving a body may take minutes, in which the user or the device may have been removed.
            if scope is not None and request.method not in _WITHOUT_BODY:
                check(home, request, scope)
            return handler(call)

        return await run_in_threadpool(handle)

    return answer


def check_token(
    home: HomeService, request: Request, scope: str, *, is_for_guests: bool = False
) -> GrantRecord:
    """Return the grant of the request's bearer token.

    Raises:
        Problem: 401 without a valid token, 403 outside its scopes or for a guest, 422 where a user is needed.
    """
    grant = grant_of(home, bearer(request), scope)
    if grant.is_guest and scopes.publishes(scope) and not is_for_guests:
        raise ApiProblem(403, "You are a guest here: you can read and follow, but not post or react")
    return grant


def bearer(connection: HTTPConnection) -> str:
    """Return the bearer token of the Authorization header, empty without one."""
    kind, _, token = connection.headers.get("authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else ""


def grant_of(home: HomeService, token: str, scope: str) -> GrantRecord:
    """Return the grant of the token. Problem as for ``check_token``."""
    grant = home.oauth.grant(token) if token else None
    if grant is None:
        raise bad_token()
    if scope and not scopes.covers(grant.scopes, scope):
        raise ApiProblem(403, "This action is outside the authorized scopes")
    if scope and not grant.account:
        raise ApiProblem(422, "This method requires an authenticated user")
    return grant


def page(call: ApiCall, listing: TimelinePage[T], to_json: Callable[[T, str], dict[str, Any]]) -> Response:
    """Return a page of a list as JSON, with Link headers to the next and previous one."""
    return whole_page(call, listing, lambda items, base: [to_json(item, base) for item in items])


def whole_page(
    call: ApiCall, listing: TimelinePage[T], to_json: Callable[[Sequence[T], str], list[dict[str, Any]]]
) -> Response:
    """Return a page of a list whose entities are converted together, with Link headers."""
    return linked(call, listing, JSONResponse(to_json(listing.items, call.base)))


def linked(call: ApiCall, listing: TimelinePage[T], answer: Response) -> Response:
    """Return the response with Link headers to the pages after and before ``listing``."""
    links = [
        f'<{_address(call, name, cursor)}>; rel="{rel}"'
        for rel, name, cursor in (("next", "max_id", listing.older), ("prev", "min_id", listing.newer))
        if cursor is not None
    ]
    if links:
        answer.headers["Link"] = ", ".join(links)
    return answer


def offset_page(
    call: ApiCall,
    found: Sequence[T],
    to_json: Callable[[T, str], dict[str, Any]],
    *,
    count: int,
    skipped: int,
) -> Response:
    """Return a part of a ranking as JSON, with Link headers to the next and previous one."""
    answer = JSONResponse([to_json(item, call.base) for item in found])
    offsets = [("next", skipped + count)] if len(found) == count else []
    offsets += [("prev", max(skipped - count, 0))] if skipped else []
    links = [f'<{_address(call, "offset", offset)}>; rel="{rel}"' for rel, offset in offsets]
    if links:
        answer.headers["Link"] = ", ".join(links)
    return answer


def numbers(texts: Sequence[str], what: str) -> tuple[int, ...]:
    """Return texts parsed as ids; Problem 422 if one is invalid."""
    parsed = [ids.parse(text) for text in texts]
    if None in parsed:
        raise invalid(f"{what} not found")
    return tuple(number for number in parsed if number is not None)


def _address(call: ApiCall, name: str, cursor: int) -> str:
    kept = [
        (key, value)
        for key, value in call.request.query_params.multi_items()
        if key not in {"max_id", "min_id", "since_id", "offset"}
    ]
    path = quote(call.request.scope["path"])
    return f"{call.base}{path}?{urlencode([*kept, (name, cursor)])}"
