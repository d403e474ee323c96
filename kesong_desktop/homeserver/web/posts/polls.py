"""API handlers for polls."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import statuses
from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.storage.records import NewPoll
from kesong_desktop.homeserver.web.call import ApiCall
from kesong_desktop.homeserver.web.params import RequestParams

_LONGEST_S = 10 * 365 * 86_400


def show(call: ApiCall) -> Response:
    """Return the poll with this id, with its votes as they are now."""
    return JSONResponse(statuses.poll(call.home.polls.get(call.me, call.path_id())))


def vote(call: ApiCall) -> Response:
    """Vote for the options ``choices``, counted from 0, and return the poll."""
    given = call.params.texts("choices")
    if not all(text.isascii() and text.isdigit() and len(text) < 4 for text in given):
        raise invalid("The chosen vote option does not exist")
    choices = tuple(int(text) for text in given)
    return JSONResponse(statuses.poll(call.home.polls.vote(call.me, call.path_id(), choices)))


def new_poll(params: RequestParams) -> NewPoll | None:
    """Return the poll of a new post: a JSON object, or the ``poll[...]`` of a form."""
    given = params.object("poll")
    if given is None:
        if params.has("poll"):
            raise invalid("Poll is not an object")
        return None
    return NewPoll(
        options=tuple(given.texts("options")),
        seconds=given.number("expires_in", default=0, low=0, high=_LONGEST_S),
        multiple=given.flag("multiple"),
        hide_totals=given.flag("hide_totals"),
    )
