"""API handlers for posts."""

from datetime import UTC, datetime, timedelta

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import accounts, statuses
from kesong_desktop.homeserver.problems import invalid, not_found
from kesong_desktop.homeserver.service.edits import PostChange
from kesong_desktop.homeserver.service.media_description import MediaDescription
from kesong_desktop.homeserver.storage import ids
from kesong_desktop.homeserver.storage.records import NewPost, PostRecord, ScheduledPost
from kesong_desktop.homeserver.web.call import ApiCall, numbers, page
from kesong_desktop.homeserver.web.params import RequestParams, focus, language_tag
from kesong_desktop.homeserver.web.posts.polls import new_poll

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def create(call: ApiCall) -> Response:
    """Publish or schedule a post; a repeated Idempotency-Key returns the first result."""
    key = call.request.headers.get("idempotency-key", "")
    due_ms = _due(call.params)
    made: PostRecord | ScheduledPost
    if due_ms is None:
        made = call.home.posts.create(call.me, _new_post(call), key=key)
    else:
        made = call.home.schedule.create(call.me, _new_post(call), due_ms, key=key)
    if isinstance(made, ScheduledPost):
        return JSONResponse(statuses.scheduled(made, call.base))
    return JSONResponse(statuses.status(made, call.base))


def all_scheduled(call: ApiCall) -> Response:
    """Return a page of the user's scheduled posts."""
    return page(call, call.home.timelines.scheduled(call.me, call.cut()), statuses.scheduled)


def show_scheduled(call: ApiCall) -> Response:
    """Return the scheduled post with this id."""
    return JSONResponse(statuses.scheduled(call.home.schedule.get(call.me, call.path_id()), call.base))


def move_scheduled(call: ApiCall) -> Response:
    """Change the time of a scheduled post."""
    due_ms = _due(call.params)
    if due_ms is None:
        raise invalid("Scheduled at can't be blank")
    made = call.home.schedule.move(call.me, call.path_id(), due_ms)
    return JSONResponse(statuses.scheduled(made, call.base))


def cancel_scheduled(call: ApiCall) -> Response:
    """Cancel the scheduled post with this id."""
    call.home.schedule.cancel(call.me, call.path_id())
    return JSONResponse({})


def show(call: ApiCall) -> Response:
    """Return the post with this id, if the user may see it."""
    return JSONResponse(statuses.status(call.home.posts.get(call.me, call.path_id()), call.base))


def several(call: ApiCall) -> Response:
    """Return the posts with the given ids, at most 40; those that the user may not see are left out."""
    found = call.home.posts.several(call.me, numbers(call.params.texts("id")[:40], "Status"))
    return JSONResponse(statuses.statuses(found, call.base))


def delete(call: ApiCall) -> Response:
    """Delete a post of the user, and return it with its text as typed."""
    return JSONResponse(statuses.deleted_status(call.home.delete_post(call.me, call.path_id()), call.base))


def context(call: ApiCall) -> Response:
    """Return the posts above and below a post in its conversation."""
    above, below = call.home.posts.context(call.me, call.path_id())
    return JSONResponse(statuses.context(above, below, call.base))


def favourite(call: ApiCall) -> Response:
    """Like a post, and return it."""
    return _mark(call, "favourite", on=True)


def unfavourite(call: ApiCall) -> Response:
    """Remove the user's like from a post, and return the post."""
    return _mark(call, "favourite", on=False)


def bookmark(call: ApiCall) -> Response:
    """Bookmark a post, and return it."""
    return _mark(call, "bookmark", on=True)


def unbookmark(call: ApiCall) -> Response:
    """Remove the user's bookmark from a post, and return the post."""
    return _mark(call, "bookmark", on=False)


def pin(call: ApiCall) -> Response:
    """Pin a post of the user to their profile."""
    return _mark(call, "pin", on=True)


def unpin(call: ApiCall) -> Response:
    """Unpin a post from the user's profile."""
    return _mark(call, "pin", on=False)


def mute(call: ApiCall) -> Response:
    """Mute the thread of a post: no notifications come from it any more."""
    post = call.home.posts.mute_thread(call.me, call.path_id(), on=True)
    return JSONResponse(statuses.status(post, call.base))


def unmute(call: ApiCall) -> Response:
    """Unmute the thread of a post."""
    post = call.home.posts.mute_thread(call.me, call.path_id(), on=False)
    return JSONResponse(statuses.status(post, call.base))


def reblog(call: ApiCall) -> Response:
    """Boost a post, and return the boost."""
    visibility = call.params.text("visibility") or "public"
    post = call.home.boosts.boost(call.me, call.path_id(), visibility)
    return JSONResponse(statuses.status(post, call.base))


def unreblog(call: ApiCall) -> Response:
    """Remove the user's boost of a post, and return the post."""
    return JSONResponse(statuses.status(call.home.boosts.unboost(call.me, call.path_id()), call.base))


def reblogged_by(call: ApiCall) -> Response:
    """Return a page of the accounts that boosted a post."""
    return _fans(call, boosters=True)


def favourited_by(call: ApiCall) -> Response:
    """Return a page of the accounts that like a post."""
    return _fans(call, boosters=False)


def edit(call: ApiCall) -> Response:
    """Edit a post of the user; properties that are not given stay."""
    post = call.home.edits.edit(call.me, call.path_id(), _change(call.params))
    return JSONResponse(statuses.status(post, call.base))


def history(call: ApiCall) -> Response:
    """Return all versions of a post, oldest first."""
    post, versions = call.home.edits.history(call.me, call.path_id())
    return JSONResponse([statuses.edit(post, version, call.base) for version in versions])


def source(call: ApiCall) -> Response:
    """Return a post's text and content warning as typed."""
    return JSONResponse(statuses.source(call.home.posts.get(call.me, call.path_id())))


def _fans(call: ApiCall, *, boosters: bool) -> Response:
    post = call.home.posts.get(call.me, call.path_id())
    of = post.boost_of or post
    cut = call.cut(default=40, high=80)
    return page(call, call.home.account_pages.fans(call.me, of.id, cut, boosters=boosters), accounts.account)


def _change(params: RequestParams) -> PostChange:
    return PostChange(
        text=_lines(params.text("status")) if params.has("status") else None,
        spoiler=params.text("spoiler_text") if params.has("spoiler_text") else None,
        sensitive=params.flag("sensitive") if params.has("sensitive") else None,
        language=language_tag(params.text("language")) if params.has("language") else None,
        media=numbers(params.texts("media_ids"), "Media") if params.given("media_ids") else None,
        poll=new_poll(params),
        words=tuple(_words_of(one) for one in params.objects("media_attributes")),
    )


def _words_of(params: RequestParams) -> tuple[int, MediaDescription]:
    description = params.text("description") if params.has("description") else None
    return numbers([params.text("id")], "Media")[0], MediaDescription(
        description, focus(params.text("focus"))
    )


def _mark(call: ApiCall, kind: str, *, on: bool) -> Response:
    return JSONResponse(
        statuses.status(call.home.posts.mark(call.me, call.path_id(), kind, on=on), call.base)
    )


def _new_post(call: ApiCall) -> NewPost:
    params, defaults = call.params, call.home.profiles.defaults(call.me)
    reply_to = params.text("in_reply_to_id")
    answered = ids.parse(reply_to)
    if reply_to and answered is None:
        raise not_found()
    return NewPost(
        text=_lines(params.text("status")),
        visibility=params.text("visibility") or defaults.privacy,
        spoiler=params.text("spoiler_text"),
        sensitive=params.flag("sensitive", default=defaults.sensitive),
        language=language_tag(params.text("language")) or defaults.language,
        reply_to=answered,
        media=numbers(params.texts("media_ids"), "Media"),
        app_name=call.grant.app_name,
        poll=new_poll(params),
    )


def _due(params: RequestParams) -> int | None:
    """Return the time for which a post is scheduled, None for now; without a time zone it is UTC."""
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
