"""API handlers for timelines, favourites and bookmarks."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import statuses
from kesong_desktop.homeserver.web.call import ApiCall, whole_page


def home(call: ApiCall) -> Response:
    """Return a page of the user's home timeline."""
    return whole_page(call, call.home.timelines.home(call.me, call.cut()), statuses.statuses)


def public(call: ApiCall) -> Response:
    """Return a page of all public posts; none with ``remote``, because this server does not federate."""
    if call.params.flag("remote"):
        return JSONResponse([])
    only_media = call.params.flag("only_media")
    return whole_page(
        call, call.home.timelines.public(call.me, call.cut(), only_media=only_media), statuses.statuses
    )


def tag(call: ApiCall) -> Response:
    """Return a page of the public posts with a hashtag."""
    name, only_media = call.request.path_params["tag"], call.params.flag("only_media")
    listing = call.home.timelines.tag(call.me, name, call.cut(), only_media=only_media)
    return whole_page(call, listing, statuses.statuses)


def favourites(call: ApiCall) -> Response:
    """Return a page of the posts that the user likes."""
    return whole_page(call, call.home.timelines.marked(call.me, "favourite", call.cut()), statuses.statuses)


def bookmarks(call: ApiCall) -> Response:
    """Return a page of the user's bookmarked posts."""
    return whole_page(call, call.home.timelines.marked(call.me, "bookmark", call.cut()), statuses.statuses)


def nothing(_: ApiCall) -> Response:
    """Return an empty list, for features that clients ask for at start and this server lacks."""
    return JSONResponse([])
