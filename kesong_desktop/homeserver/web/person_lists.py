"""Lists of people over the API."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver import entities, entities_order
from kesong_desktop.homeserver.records import PersonList
from kesong_desktop.homeserver.web.call import Call, numbers, page


def every(call: Call) -> Response:
    """Own lists."""
    return _all(call, call.home.person_lists.all(call.me))


def holding(call: Call) -> Response:
    """Own lists in which a person is."""
    return _all(call, call.home.person_lists.all(call.me, holding=call.path_id()))


def show(call: Call) -> Response:
    """One list."""
    return _one(call, call.home.person_lists.get(call.me, call.path_id()))


def create(call: Call) -> Response:
    """A new list."""
    params = call.params
    replies = params.text("replies_policy") or "list"
    exclusive = params.flag("exclusive")
    return _one(
        call, call.home.person_lists.create(call.me, params.text("title"), replies, exclusive=exclusive)
    )


def change(call: Call) -> Response:
    """Change what is given."""
    params = call.params
    made = call.home.person_lists.change(
        call.me,
        call.path_id(),
        title=params.text("title") if params.has("title") else None,
        replies=params.text("replies_policy") if params.has("replies_policy") else None,
        exclusive=params.flag("exclusive") if params.has("exclusive") else None,
    )
    return _one(call, made)


def delete(call: Call) -> Response:
    """Drop a list."""
    call.home.person_lists.delete(call.me, call.path_id())
    return JSONResponse({})


def members(call: Call) -> Response:
    """Who is in a list; ``limit=0`` asks for all, and gets the first 80."""
    one = call.home.person_lists.get(call.me, call.path_id())
    cut = call.cut(default=40, high=80)
    return page(call, call.home.timelines.members(one.id, cut), entities.account)


def put(call: Call) -> Response:
    """Put people in."""
    people = numbers(call.params.texts("account_ids"), "Account")
    call.home.person_lists.put(call.me, call.path_id(), people)
    return JSONResponse({})


def take_out(call: Call) -> Response:
    """Take people out."""
    people = numbers(call.params.texts("account_ids"), "Account")
    call.home.person_lists.take_out(call.me, call.path_id(), people)
    return JSONResponse({})


def timeline(call: Call) -> Response:
    """What the people in a list post."""
    one = call.home.person_lists.get(call.me, call.path_id())
    return page(call, call.home.timelines.of_list(call.me, one, call.cut()), entities.status)


def _one(call: Call, made: PersonList) -> Response:
    return JSONResponse(entities_order.person_list(made, call.base))


def _all(call: Call, found: list[PersonList]) -> Response:
    return JSONResponse([entities_order.person_list(one, call.base) for one in found])
