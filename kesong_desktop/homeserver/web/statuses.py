"""Posts over the API."""

import re

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver import entities, ids
from kesong_desktop.homeserver.posts import NewPost
from kesong_desktop.homeserver.problems import invalid, not_found
from kesong_desktop.homeserver.web.call import Call, numbers

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")


def create(call: Call) -> Response:
    """Publish, once for each Idempotency-Key."""
    key = call.request.headers.get("idempotency-key", "")
    post = call.home.posts.create(call.me, _new_post(call), key=key)
    return JSONResponse(entities.status(post, call.base))


def show(call: Call) -> Response:
    """One post."""
    return JSONResponse(entities.status(call.home.posts.get(call.me, call.path_id()), call.base))


def delete(call: Call) -> Response:
    """Delete an own post."""
    return JSONResponse(entities.deleted_status(call.home.delete_post(call.me, call.path_id()), call.base))


def context(call: Call) -> Response:
    """What a post answers, and what answers it."""
    above, below = call.home.posts.context(call.me, call.path_id())
    return JSONResponse(entities.context(above, below, call.base))


def favourite(call: Call) -> Response:
    """Like a post."""
    return _mark(call, "favourite", on=True)


def unfavourite(call: Call) -> Response:
    """Take a like back."""
    return _mark(call, "favourite", on=False)


def bookmark(call: Call) -> Response:
    """Save a post."""
    return _mark(call, "bookmark", on=True)


def unbookmark(call: Call) -> Response:
    """Let a saved post go."""
    return _mark(call, "bookmark", on=False)


def _mark(call: Call, kind: str, *, on: bool) -> Response:
    return JSONResponse(
        entities.status(call.home.posts.mark(call.me, call.path_id(), kind, on=on), call.base)
    )


def _new_post(call: Call) -> NewPost:
    params = call.params
    if params.text("scheduled_at") or params.has("poll"):
        raise invalid("Scheduled posts and polls are not supported by this server")
    reply_to = params.text("in_reply_to_id")
    answered = ids.parse(reply_to)
    if reply_to and answered is None:
        raise not_found()
    language = params.text("language")
    return NewPost(
        text=params.text("status").replace("\r\n", "\n").replace("\r", "\n"),
        visibility=params.text("visibility") or "public",
        spoiler=params.text("spoiler_text"),
        sensitive=params.flag("sensitive"),
        language=language if _LANGUAGE.fullmatch(language) else "",
        reply_to=answered,
        media=numbers(params.texts("media_ids"), "Media"),
        app_name=call.grant.app_name,
    )
