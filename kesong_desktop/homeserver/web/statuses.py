"""Posts over the API."""

import re
from datetime import UTC, datetime, timedelta

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver import entities, ids
from kesong_desktop.homeserver.edits import Change
from kesong_desktop.homeserver.problems import invalid, not_found
from kesong_desktop.homeserver.records import NewPost, Post, Scheduled
from kesong_desktop.homeserver.web.call import Call, numbers, page
from kesong_desktop.homeserver.web.params import Params, focus
from kesong_desktop.homeserver.words import Words

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")


def create(call: Call) -> Response:
    """Publish, or keep for later, once for each Idempotency-Key."""
    key = call.request.headers.get("idempotency-key", "")
    due_ms = _due(call.params)
    made: Post | Scheduled
    if due_ms is None:
        made = call.home.posts.create(call.me, _new_post(call), key=key)
    else:
        made = call.home.schedule.create(call.me, _new_post(call), due_ms, key=key)
    if isinstance(made, Scheduled):
        return JSONResponse(entities.scheduled(made, call.base))
    return JSONResponse(entities.status(made, call.base))


def all_scheduled(call: Call) -> Response:
    """Own posts for later."""
    return page(call, call.home.timelines.scheduled(call.me, call.cut()), entities.scheduled)


def show_scheduled(call: Call) -> Response:
    """One of them."""
    return JSONResponse(entities.scheduled(call.home.schedule.get(call.me, call.path_id()), call.base))


def move_scheduled(call: Call) -> Response:
    """Give it another time."""
    due_ms = _due(call.params)
    if due_ms is None:
        raise invalid("Scheduled at can't be blank")
    made = call.home.schedule.move(call.me, call.path_id(), due_ms)
    return JSONResponse(entities.scheduled(made, call.base))


def cancel_scheduled(call: Call) -> Response:
    """Drop it."""
    call.home.schedule.cancel(call.me, call.path_id())
    return JSONResponse({})


def show(call: Call) -> Response:
    """One post."""
    return JSONResponse(entities.status(call.home.posts.get(call.me, call.path_id()), call.base))


def several(call: Call) -> Response:
    """Posts by their ids, those that the asker may see."""
    found = call.home.posts.several(call.me, numbers(call.params.texts("id")[:40], "Status"))
    return JSONResponse([entities.status(post, call.base) for post in found])


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


def pin(call: Call) -> Response:
    """Put an own post on top of one's page."""
    return _mark(call, "pin", on=True)


def unpin(call: Call) -> Response:
    """Take it down again."""
    return _mark(call, "pin", on=False)


def reblog(call: Call) -> Response:
    """Pass a post on."""
    visibility = call.params.text("visibility") or "public"
    post = call.home.boosts.boost(call.me, call.path_id(), visibility)
    return JSONResponse(entities.status(post, call.base))


def unreblog(call: Call) -> Response:
    """Take that back."""
    return JSONResponse(entities.status(call.home.boosts.unboost(call.me, call.path_id()), call.base))


def reblogged_by(call: Call) -> Response:
    """Who passed a post on."""
    return _fans(call, boosters=True)


def favourited_by(call: Call) -> Response:
    """Who likes a post."""
    return _fans(call, boosters=False)


def edit(call: Call) -> Response:
    """Change an own post; what is not given stays as it is."""
    post = call.home.edits.edit(call.me, call.path_id(), _change(call.params))
    return JSONResponse(entities.status(post, call.base))


def history(call: Call) -> Response:
    """All that a post was, oldest first."""
    post, versions = call.home.edits.history(call.me, call.path_id())
    return JSONResponse([entities.edit(post, version, call.base) for version in versions])


def source(call: Call) -> Response:
    """What was typed."""
    return JSONResponse(entities.source(call.home.posts.get(call.me, call.path_id())))


def _fans(call: Call, *, boosters: bool) -> Response:
    post = call.home.posts.get(call.me, call.path_id())
    of = post.boost_of or post
    cut = call.cut(default=40, high=80)
    return page(call, call.home.timelines.fans(call.me, of.id, cut, boosters=boosters), entities.account)


def _change(params: Params) -> Change:
    if params.has("poll"):
        raise invalid("Polls are not supported by this server")
    return Change(
        text=_lines(params.text("status")) if params.has("status") else None,
        spoiler=params.text("spoiler_text") if params.has("spoiler_text") else None,
        sensitive=params.flag("sensitive") if params.has("sensitive") else None,
        language=_language(params.text("language")) if params.has("language") else None,
        media=numbers(params.texts("media_ids"), "Media") if params.given("media_ids") else None,
        words=tuple(_words_of(one) for one in params.objects("media_attributes")),
    )


def _words_of(params: Params) -> tuple[int, Words]:
    description = params.text("description") if params.has("description") else None
    return numbers([params.text("id")], "Media")[0], Words(description, focus(params.text("focus")))


def _mark(call: Call, kind: str, *, on: bool) -> Response:
    return JSONResponse(
        entities.status(call.home.posts.mark(call.me, call.path_id(), kind, on=on), call.base)
    )


def _new_post(call: Call) -> NewPost:
    params = call.params
    if params.has("poll"):
        raise invalid("Polls are not supported by this server")
    reply_to = params.text("in_reply_to_id")
    answered = ids.parse(reply_to)
    if reply_to and answered is None:
        raise not_found()
    return NewPost(
        text=_lines(params.text("status")),
        visibility=params.text("visibility") or "public",
        spoiler=params.text("spoiler_text"),
        sensitive=params.flag("sensitive"),
        language=_language(params.text("language")),
        reply_to=answered,
        media=numbers(params.texts("media_ids"), "Media"),
        app_name=call.grant.app_name,
    )


def _due(params: Params) -> int | None:
    """The time for which a post is kept, None for now; without a zone it is UTC."""
    text = params.text("scheduled_at").strip()
    if not text:
        return None
    try:
        due = datetime.fromisoformat(text)
        due = due.astimezone(UTC) if due.tzinfo else due.replace(tzinfo=UTC)
        return (due - _EPOCH) // timedelta(milliseconds=1)
    except (ValueError, OverflowError) as error:
        raise invalid("Scheduled at is not a time") from error


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _language(text: str) -> str:
    return text if _LANGUAGE.fullmatch(text) else ""
