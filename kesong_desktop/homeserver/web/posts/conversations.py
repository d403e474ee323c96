"""API handlers for conversations, the threads of direct posts."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import statuses
from kesong_desktop.homeserver.web.call import ApiCall, page


def every(call: ApiCall) -> Response:
    """Return a page of the user's conversations, newest first."""
    return page(call, call.home.conversations.page(call.me, call.cut()), statuses.conversation)


def read(call: ApiCall) -> Response:
    """Mark a conversation as read, and return it."""
    return JSONResponse(
        statuses.conversation(call.home.conversations.read(call.me, call.path_id()), call.base)
    )


def remove(call: ApiCall) -> Response:
    """Remove a conversation from the user's list; its posts are kept."""
    call.home.conversations.remove(call.me, call.path_id())
    return JSONResponse({})
