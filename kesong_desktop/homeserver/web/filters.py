"""Filters over the API, version 2; of version 1 the reading half."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver import entities_order
from kesong_desktop.homeserver.filters import FilterChange, KeywordChange
from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.web.call import Call, numbers
from kesong_desktop.homeserver.web.params import Params

_LONGEST_S = 10 * 365 * 86_400


def every(call: Call) -> Response:
    """Own filters."""
    return JSONResponse([entities_order.filter_rule(one) for one in call.home.filters.all(call.me)])


def old_every(call: Call) -> Response:
    """Own filters as version 1 knows them: one for each word."""
    found = [
        entities_order.old_filter(rule, word)
        for rule in call.home.filters.all(call.me)
        for word in rule.keywords
    ]
    return JSONResponse(found)


def old_show(call: Call) -> Response:
    """One of them."""
    return JSONResponse(entities_order.old_filter(*call.home.filters.keyword(call.me, call.path_id())))


def show(call: Call) -> Response:
    """One filter."""
    return JSONResponse(entities_order.filter_rule(call.home.filters.get(call.me, call.path_id())))


def create(call: Call) -> Response:
    """A new filter."""
    made = call.home.filters.create(call.me, _change(call.params))
    return JSONResponse(entities_order.filter_rule(made))


def change(call: Call) -> Response:
    """Change what is given."""
    made = call.home.filters.change(call.me, call.path_id(), _change(call.params))
    return JSONResponse(entities_order.filter_rule(made))


def delete(call: Call) -> Response:
    """Drop a filter."""
    call.home.filters.delete(call.me, call.path_id())
    return JSONResponse({})


def keywords(call: Call) -> Response:
    """The words of a filter."""
    found = call.home.filters.get(call.me, call.path_id()).keywords
    return JSONResponse([entities_order.keyword(one) for one in found])


def add_keyword(call: Call) -> Response:
    """One more word."""
    made = call.home.filters.add_keyword(call.me, call.path_id(), _keyword(call.params))
    return JSONResponse(entities_order.keyword(made))


def show_keyword(call: Call) -> Response:
    """One word."""
    return JSONResponse(entities_order.keyword(call.home.filters.keyword(call.me, call.path_id())[1]))


def change_keyword(call: Call) -> Response:
    """Change one word."""
    made = call.home.filters.change_keyword(call.me, call.path_id(), _keyword(call.params))
    return JSONResponse(entities_order.keyword(made))


def delete_keyword(call: Call) -> Response:
    """Drop one word."""
    call.home.filters.change_keyword(call.me, call.path_id(), KeywordChange(drop=True))
    return JSONResponse({})


def posts(call: Call) -> Response:
    """The posts that a filter names."""
    found = call.home.filters.get(call.me, call.path_id()).posts
    return JSONResponse([entities_order.filtered_post(one) for one in found])


def add_post(call: Call) -> Response:
    """One more post."""
    post = numbers([call.params.text("status_id")], "Status")[0]
    made = call.home.filters.add_post(call.me, call.path_id(), post)
    return JSONResponse(entities_order.filtered_post(made))


def show_post(call: Call) -> Response:
    """One of them."""
    return JSONResponse(entities_order.filtered_post(call.home.filters.post(call.me, call.path_id())))


def drop_post(call: Call) -> Response:
    """Take one out."""
    return JSONResponse(entities_order.filtered_post(call.home.filters.drop_post(call.me, call.path_id())))


def _change(params: Params) -> FilterChange:
    return FilterChange(
        title=params.text("title") if params.has("title") else None,
        contexts=tuple(dict.fromkeys(params.texts("context"))) if params.given("context") else None,
        action=params.text("filter_action") if params.has("filter_action") else None,
        seconds=_seconds(params) if "expires_in" in params else None,
        keywords=tuple(_keyword(one) for one in params.objects("keywords_attributes")),
    )


def _seconds(params: Params) -> int:
    """How long a filter holds; null and nothing mean for ever."""
    return params.number("expires_in", default=0, low=0, high=_LONGEST_S)


def _keyword(params: Params) -> KeywordChange:
    number = params.id("id")
    if params.text("id") and number is None:
        raise invalid("Keyword not found")
    return KeywordChange(
        id=number,
        word=params.text("keyword") if params.has("keyword") else None,
        whole_word=params.flag("whole_word") if params.has("whole_word") else None,
        drop=params.flag("_destroy"),
    )
