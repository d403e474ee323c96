"""Search and markers over the API."""

import re
from typing import Any

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver import entities, entities_order, ids
from kesong_desktop.homeserver.markers import TIMELINES
from kesong_desktop.homeserver.problems import Problem, invalid
from kesong_desktop.homeserver.records import Account, Post
from kesong_desktop.homeserver.text import fold_tag
from kesong_desktop.homeserver.timelines import Cut
from kesong_desktop.homeserver.web.accounts import local_name
from kesong_desktop.homeserver.web.call import Call


def search(call: Call) -> Response:
    """People by name, tags by their beginning, posts by their words or their address."""
    words, kind = call.params.text("q").strip(), call.params.text("type")
    if kind not in {"", "accounts", "hashtags", "statuses"}:
        raise invalid("Type is not included in the list")
    found: dict[str, list[Any]] = {"accounts": [], "statuses": [], "hashtags": []}
    wanted = {kind} if kind else set(found)
    if words and "accounts" in wanted:
        found["accounts"] = [entities.account(one, call.base) for one in _people(call, words)]
    if words and "statuses" in wanted:
        found["statuses"] = [entities.status(one, call.base) for one in _posts(call, words)]
    if words and "hashtags" in wanted:
        found["hashtags"] = [entities.tag(name, call.base) for name in _tags(call, words)]
    return JSONResponse(found)


def markers(call: Call) -> Response:
    """How far the asker has read."""
    found = call.home.markers.get(call.me, call.params.texts("timeline"))
    return JSONResponse({one.timeline: entities_order.marker(one) for one in found})


def set_markers(call: Call) -> Response:
    """Note how far the asker has read; other timelines than ours are passed over."""
    read = {}
    for timeline in TIMELINES:
        for one in call.params.objects(timeline):
            number = one.id("last_read_id")
            if number is None:
                raise invalid("last_read_id is not an id")
            read[timeline] = number
    made = call.home.markers.set(call.me, read)
    return JSONResponse({one.timeline: entities_order.marker(one) for one in made})


def _count(call: Call) -> int:
    return call.params.number("limit", default=20, low=1, high=40)


def _skipped(call: Call) -> int:
    return call.params.number("offset", default=0, low=0, high=100_000) if call.params.text("type") else 0


def _people(call: Call, words: str) -> list[Account]:
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


def _posts(call: Call, words: str) -> list[Post]:
    page = re.fullmatch(re.escape(call.base) + r"/@[A-Za-z0-9_]{1,30}/([0-9]+)", words)
    if page:
        return _post_at(call, page[1])
    cut = Cut(limit=_count(call), max_id=call.params.id("max_id"), min_id=call.params.id("min_id"))
    author = call.params.id("account_id")
    listing = call.home.timelines.search(call.me, words, cut, author=author, skipped=_skipped(call))
    return listing.items


def _post_at(call: Call, text: str) -> list[Post]:
    number = ids.parse(text)
    try:
        return [call.home.posts.get(call.me, number)] if number is not None else []
    except Problem:
        return []


def _tags(call: Call, words: str) -> list[str]:
    """Tags in use that begin so, the typed one first even if nobody has used it yet."""
    if words.startswith("@") or re.search(r"\s|/", words):
        return []
    typed, count, skipped = fold_tag(words.removeprefix("#")), _count(call), _skipped(call)
    if not typed:
        return []
    known = call.home.timelines.tags(typed, count=count, skipped=skipped)
    missing = [] if skipped or typed in known else [typed]
    return [*missing, *known][:count]
