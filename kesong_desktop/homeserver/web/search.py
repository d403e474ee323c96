"""API handlers for search and markers."""

import re
from typing import Any

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import accounts, hashtags, lists, statuses
from kesong_desktop.homeserver.post_text import fold_tag
from kesong_desktop.homeserver.problems import ApiProblem, invalid
from kesong_desktop.homeserver.service.markers import TIMELINES
from kesong_desktop.homeserver.service.page import PageRange
from kesong_desktop.homeserver.storage import ids
from kesong_desktop.homeserver.storage.records import AccountRecord, PostRecord
from kesong_desktop.homeserver.web.call import ApiCall
from kesong_desktop.homeserver.web.people.accounts import local_name


def search(call: ApiCall) -> Response:
    """Search accounts by name, hashtags by prefix, posts by words or URL."""
    words, kind = call.params.text("q").strip(), call.params.text("type")
    if kind not in {"", "accounts", "hashtags", "statuses"}:
        raise invalid("Type is not included in the list")
    found: dict[str, list[Any]] = {"accounts": [], "statuses": [], "hashtags": []}
    wanted = {kind} if kind else set(found)
    if words and "accounts" in wanted:
        found["accounts"] = [accounts.account(one, call.base) for one in _people(call, words)]
    if words and "statuses" in wanted:
        found["statuses"] = statuses.statuses(_posts(call, words), call.base)
    if words and "hashtags" in wanted:
        found["hashtags"] = [
            hashtags.tag_info(one, call.base)
            for one in call.home.hashtags.several(call.me, _tags(call, words))
        ]
    return JSONResponse(found)


def markers(call: ApiCall) -> Response:
    """Return the user's read positions, as Marker entities."""
    found = call.home.markers.get(call.me, call.params.texts("timeline"))
    return JSONResponse({one.timeline: lists.marker(one) for one in found})


def set_markers(call: ApiCall) -> Response:
    """Store the user's read positions; unknown timelines are ignored."""
    read = {}
    for timeline in TIMELINES:
        for one in call.params.objects(timeline):
            number = one.id("last_read_id")
            if number is None:
                raise invalid("last_read_id is not an id")
            read[timeline] = number
    made = call.home.markers.set(call.me, read)
    return JSONResponse({one.timeline: lists.marker(one) for one in made})


def _count(call: ApiCall) -> int:
    return call.params.number("limit", default=20, low=1, high=40)


def _skipped(call: ApiCall) -> int:
    return call.params.number("offset", default=0, low=0, high=100_000) if call.params.text("type") else 0


def _people(call: ApiCall, words: str) -> list[AccountRecord]:
    if words.startswith("#"):
        return []
    page = re.fullmatch(re.escape(call.base) + r"/@([A-Za-z0-9_]{1,30})", words)
    name = page[1] if page else local_name(call, words)
    found = call.home.accounts.search(name, count=_count(call) + _skipped(call))[_skipped(call) :]
    if not call.params.flag("following") or not found:
        return found
    ties = call.home.accounts.relationships(call.me, [one.id for one in found])
    followed = {tie.account for tie in ties if tie.following}
    return [one for one in found if one.id in followed]


def _posts(call: ApiCall, words: str) -> list[PostRecord]:
    page = re.fullmatch(re.escape(call.base) + r"/@[A-Za-z0-9_]{1,30}/([0-9]+)", words)
    if page:
        return _post_at(call, page[1])
    cut = PageRange(limit=_count(call), max_id=call.params.id("max_id"), min_id=call.params.id("min_id"))
    author = call.params.id("account_id")
    listing = call.home.timelines.search(call.me, words, cut, author=author, skipped=_skipped(call))
    return listing.items


def _post_at(call: ApiCall, text: str) -> list[PostRecord]:
    number = ids.parse(text)
    try:
        return [call.home.posts.get(call.me, number)] if number is not None else []
    except ApiProblem:
        return []


def _tags(call: ApiCall, words: str) -> list[str]:
    """Return the used hashtags with a prefix, the typed one first even if unused."""
    if words.startswith("@") or re.search(r"\s|/", words):
        return []
    typed, count, skipped = fold_tag(words.removeprefix("#")), _count(call), _skipped(call)
    if not typed:
        return []
    known = call.home.hashtags.search(call.me, typed, count=count, skipped=skipped)
    missing = [] if skipped or typed in known else [typed]
    return [*missing, *known][:count]
