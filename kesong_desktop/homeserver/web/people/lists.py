"""API handlers for lists of accounts."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import accounts, lists, statuses
from kesong_desktop.homeserver.storage.records import PersonList
from kesong_desktop.homeserver.web.call import ApiCall, numbers, page, whole_page


def every(call: ApiCall) -> Response:
    """Return all lists of the user."""
    return _all(call, call.home.person_lists.all(call.me))


def holding(call: ApiCall) -> Response:
    """Return the user's lists that contain an account."""
    return _all(call, call.home.person_lists.all(call.me, holding=call.path_id()))


def show(call: ApiCall) -> Response:
    """Return the user's list with this id."""
    return _one(call, call.home.person_lists.get(call.me, call.path_id()))


def create(call: ApiCall) -> Response:
    """Create an empty list, and return it."""
    params = call.params
    replies = params.text("replies_policy") or "list"
    exclusive = params.flag("exclusive")
    return _one(
        call, call.home.person_lists.create(call.me, params.text("title"), replies, exclusive=exclusive)
    )


def change(call: ApiCall) -> Response:
    """Change the given properties of a list; the others stay."""
    params = call.params
    made = call.home.person_lists.change(
        call.me,
        call.path_id(),
        title=params.text("title") if params.has("title") else None,
        replies=params.text("replies_policy") if params.has("replies_policy") else None,
        exclusive=params.flag("exclusive") if params.has("exclusive") else None,
    )
    return _one(call, made)


def delete(call: ApiCall) -> Response:
    """Delete the list with this id."""
    call.home.person_lists.delete(call.me, call.path_id())
    return JSONResponse({})


def members(call: ApiCall) -> Response:
    """Return a page of a list's members; ``limit=0`` returns the first 80."""
    one = call.home.person_lists.get(call.me, call.path_id())
    cut = call.cut(default=40, high=80)
    return page(call, call.home.account_pages.members(one.id, cut), accounts.account)


def put(call: ApiCall) -> Response:
    """Add the accounts ``account_ids`` to a list."""
    people = numbers(call.params.texts("account_ids"), "Account")
    call.home.person_lists.put(call.me, call.path_id(), people)
    return JSONResponse({})


def take_out(call: ApiCall) -> Response:
    """Remove the accounts ``account_ids`` from a list."""
    people = numbers(call.params.texts("account_ids"), "Account")
    call.home.person_lists.take_out(call.me, call.path_id(), people)
    return JSONResponse({})


def timeline(call: ApiCall) -> Response:
    """Return a page of the posts and boosts of a list's members."""
    one = call.home.person_lists.get(call.me, call.path_id())
    return whole_page(call, call.home.timelines.of_list(call.me, one, call.cut()), statuses.statuses)


def _one(call: ApiCall, made: PersonList) -> Response:
    return JSONResponse(lists.person_list(made, call.base))


def _all(call: ApiCall, found: list[PersonList]) -> Response:
    return JSONResponse([lists.person_list(one, call.base) for one in found])
