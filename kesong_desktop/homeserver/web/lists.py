"""Timelines, favourites, bookmarks and notifications over the API."""

import json

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver import entities
from kesong_desktop.homeserver.problems import not_found
from kesong_desktop.homeserver.timelines import KINDS, Cut
from kesong_desktop.homeserver.web.call import Call, page


def home(call: Call) -> Response:
    """Own posts and those of the people one follows."""
    return page(call, call.home.timelines.home(call.me, call.cut()), entities.status)


def public(call: Call) -> Response:
    """All public posts; there are none from elsewhere."""
    if call.params.flag("remote"):
        return JSONResponse([])
    only_media = call.params.flag("only_media")
    return page(call, call.home.timelines.public(call.me, call.cut(), only_media=only_media), entities.status)


def tag(call: Call) -> Response:
    """All public posts with a tag."""
    name, only_media = call.request.path_params["tag"], call.params.flag("only_media")
    return page(
        call, call.home.timelines.tag(call.me, name, call.cut(), only_media=only_media), entities.status
    )


def favourites(call: Call) -> Response:
    """What the asker liked."""
    return page(call, call.home.timelines.marked(call.me, "favourite", call.cut()), entities.status)


def bookmarks(call: Call) -> Response:
    """What the asker saved."""
    return page(call, call.home.timelines.marked(call.me, "bookmark", call.cut()), entities.status)


def notifications(call: Call) -> Response:
    """What happened to the asker."""
    wanted = set(call.params.texts("types")) or set(KINDS)
    kinds = json.dumps(sorted(wanted - set(call.params.texts("exclude_types"))))
    listing = call.home.timelines.notifications(
        call.me, kinds, call.cut(default=40, high=80), actor=call.params.id("account_id")
    )
    return page(call, listing, entities.notification)


def notification(call: Call) -> Response:
    """One of them."""
    found = call.home.timelines.notification(call.me, call.path_id())
    if found is None:
        raise not_found()
    return JSONResponse(entities.notification(found, call.base))


def unread_count(call: Call) -> Response:
    """How many notifications there are, counted as far as asked."""
    most = call.params.number("limit", default=100, low=1, high=1000)
    found = call.home.timelines.notifications(call.me, json.dumps(KINDS), Cut(limit=most)).items
    return JSONResponse({"count": len(found)})


def dismiss(call: Call) -> Response:
    """Forget one notification."""
    call.home.timelines.dismiss(call.me, call.path_id())
    return JSONResponse({})


def clear(call: Call) -> Response:
    """Forget all notifications."""
    call.home.timelines.dismiss(call.me, None)
    return JSONResponse({})


def nothing(_: Call) -> Response:
    """A list of what this server does not have, which many clients ask for when they start."""
    return JSONResponse([])
