"""API handlers for timelines, favourites and bookmarks."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import statuses
from kesong_desktop.homeserver.web.call import ApiCall, page


def home(call: ApiCall) -> Response:
    """Return a page of the user's home timeline."""
    return page(call, call.home.timelines.home(call.me, call.cut()), statuses.status)


def public(call: ApiCall) -> Response:
    """Return a page of all public posts; with ``remote`` none, for this server does not federate."""
    if call.params.flag("remote"):
        return JSONResponse([])
    only_media = call.params.flag("only_media")
    return page(call, call.home.timelines.public(call.me, call.cut(), only_media=only_media), statuses.status)


def tag(call: ApiCall) -> Response:
    """Return a page of the public posts with a hashtag."""
    name, only_media = call.request.path_params["tag"], call.params.flag("only_media")
    return page(
        call, call.home.timelines.tag(call.me, name, call.cut(), only_media=only_media), statuses.status
    )


def favourites(call: ApiCall) -> Response:
    """Return a page of the posts that the user likes."""
    return page(call, call.home.timelines.marked(call.me, "favourite", call.cut()), statuses.status)


def bookmarks(call: ApiCall) -> Response:
    """Return a page of the user's bookmarked posts."""
    return page(call, call.home.timelines.marked(call.me, "bookmark", call.cut()), statuses.status)


def nothing(_: ApiCall) -> Response:
    """Return an empty list, for features that clients ask for at start and this server lacks."""
    return JSONResponse([])
