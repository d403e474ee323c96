"""API handlers for filters: version 2, and version 1, in which each keyword is a filter."""

from dataclasses import replace

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import lists
from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.service.filters import FilterChange, KeywordChange
from kesong_desktop.homeserver.web.call import ApiCall, numbers
from kesong_desktop.homeserver.web.params import RequestParams

_LONGEST_S = 10 * 365 * 86_400


def every(call: ApiCall) -> Response:
    """Return all filters of the user."""
    return JSONResponse([lists.filter_rule(one) for one in call.home.filters.all(call.me)])


def old_every(call: ApiCall) -> Response:
    """Return the user's filters as V1::Filter entities: one for each keyword."""
    found = [
        lists.old_filter(rule, word) for rule in call.home.filters.all(call.me) for word in rule.keywords
    ]
    return JSONResponse(found)


def old_show(call: ApiCall) -> Response:
    """Return the V1::Filter entity of the keyword with this id."""
    return JSONResponse(lists.old_filter(*call.home.filters.keyword(call.me, call.path_id())))


def old_create(call: ApiCall) -> Response:
    """Create a filter with one keyword, and return it as a V1::Filter entity."""
    change = _old_change(call.params)
    word = _old_keyword(call.params)
    rule = call.home.filters.create(
        call.me, replace(change, title=word.word or "", action=change.action or "warn", keywords=(word,))
    )
    return JSONResponse(lists.old_filter(rule, rule.keywords[0]))


def old_change(call: ApiCall) -> Response:
    """Change the keyword with this id and its filter. Problem 422 where other keywords share the filter."""
    number, change = call.path_id(), _old_change(call.params)
    call.home.filters.change_old(call.me, number, change, _old_keyword(call.params))
    return JSONResponse(lists.old_filter(*call.home.filters.keyword(call.me, number)))


def old_delete(call: ApiCall) -> Response:
    """Delete the keyword with this id, and its filter where nothing else is in it."""
    call.home.filters.delete_old(call.me, call.path_id())
    return JSONResponse({})


def show(call: ApiCall) -> Response:
    """Return the user's filter with this id."""
    return JSONResponse(lists.filter_rule(call.home.filters.get(call.me, call.path_id())))


def create(call: ApiCall) -> Response:
    """Create a filter from the request's parameters."""
    made = call.home.filters.create(call.me, _change(call.params))
    return JSONResponse(lists.filter_rule(made))


def change(call: ApiCall) -> Response:
    """Change the given properties of a filter; the others stay."""
    made = call.home.filters.change(call.me, call.path_id(), _change(call.params))
    return JSONResponse(lists.filter_rule(made))


def delete(call: ApiCall) -> Response:
    """Delete the filter with this id."""
    call.home.filters.delete(call.me, call.path_id())
    return JSONResponse({})


def keywords(call: ApiCall) -> Response:
    """Return all keywords of a filter."""
    found = call.home.filters.get(call.me, call.path_id()).keywords
    return JSONResponse([lists.keyword(one) for one in found])


def add_keyword(call: ApiCall) -> Response:
    """Add a keyword to a filter."""
    made = call.home.filters.add_keyword(call.me, call.path_id(), _keyword(call.params))
    return JSONResponse(lists.keyword(made))


def show_keyword(call: ApiCall) -> Response:
    """Return the keyword with this id."""
    return JSONResponse(lists.keyword(call.home.filters.keyword(call.me, call.path_id())[1]))


def change_keyword(call: ApiCall) -> Response:
    """Change the keyword with this id."""
    made = call.home.filters.change_keyword(call.me, call.path_id(), _keyword(call.params))
    return JSONResponse(lists.keyword(made))


def delete_keyword(call: ApiCall) -> Response:
    """Delete the keyword with this id."""
    call.home.filters.change_keyword(call.me, call.path_id(), KeywordChange(drop=True))
    return JSONResponse({})


def posts(call: ApiCall) -> Response:
    """Return the posts that a filter lists."""
    found = call.home.filters.get(call.me, call.path_id()).posts
    return JSONResponse([lists.filtered_post(one) for one in found])


def add_post(call: ApiCall) -> Response:
    """Add the post ``status_id`` to a filter."""
    post = numbers([call.params.text("status_id")], "Status")[0]
    made = call.home.filters.add_post(call.me, call.path_id(), post)
    return JSONResponse(lists.filtered_post(made))


def show_post(call: ApiCall) -> Response:
    """Return the FilterStatus with this id."""
    return JSONResponse(lists.filtered_post(call.home.filters.post(call.me, call.path_id())))


def drop_post(call: ApiCall) -> Response:
    """Remove a post from its filter, and return the removed FilterStatus."""
    return JSONResponse(lists.filtered_post(call.home.filters.drop_post(call.me, call.path_id())))


def _change(params: RequestParams) -> FilterChange:
    return FilterChange(
        title=params.text("title") if params.has("title") else None,
        contexts=tuple(dict.fromkeys(params.texts("context"))) if params.given("context") else None,
        action=params.text("filter_action") if params.has("filter_action") else None,
        seconds=_seconds(params) if "expires_in" in params else None,
        keywords=tuple(_keyword(one) for one in params.objects("keywords_attributes")),
    )


def _old_change(params: RequestParams) -> FilterChange:
    action = None
    if params.has("irreversible"):
        action = "hide" if params.flag("irreversible") else "warn"
    return replace(_change(params), title=None, action=action, keywords=())


def _old_keyword(params: RequestParams) -> KeywordChange:
    return KeywordChange(
        word=params.text("phrase") if params.has("phrase") else None,
        whole_word=params.flag("whole_word") if params.has("whole_word") else None,
    )


def _seconds(params: RequestParams) -> int:
    """Return for how many seconds a filter holds; 0, null or empty: without end."""
    return params.number("expires_in", default=0, low=0, high=_LONGEST_S)


def _keyword(params: RequestParams) -> KeywordChange:
    number = params.id("id")
    if params.text("id") and number is None:
        raise invalid("Keyword not found")
    return KeywordChange(
        id=number,
        word=params.text("keyword") if params.has("keyword") else None,
        whole_word=params.flag("whole_word") if params.has("whole_word") else None,
        drop=params.flag("_destroy"),
    )
