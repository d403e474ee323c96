"""API handlers for hashtags (followed, featured, trending), and for trending posts."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import hashtags, statuses
from kesong_desktop.homeserver.limits import DAY_MS
from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.storage.records import FeaturedTag, TagRecord
from kesong_desktop.homeserver.web.call import ApiCall, offset_page, page

_TREND_MS = 7 * DAY_MS


def show(call: ApiCall) -> Response:
    """Return the hashtag with this name."""
    return _one(call, call.home.hashtags.get(call.me, _name(call)))


def follow(call: ApiCall) -> Response:
    """Follow a hashtag, and return it."""
    return _one(call, call.home.hashtags.follow(call.me, _name(call), on=True))


def unfollow(call: ApiCall) -> Response:
    """Stop following a hashtag, and return it."""
    return _one(call, call.home.hashtags.follow(call.me, _name(call), on=False))


def feature(call: ApiCall) -> Response:
    """Show a hashtag on the user's profile, and return it."""
    return _one(call, call.home.hashtags.feature(call.me, _name(call), on=True))


def unfeature(call: ApiCall) -> Response:
    """Remove a hashtag from the user's profile, and return it."""
    return _one(call, call.home.hashtags.feature(call.me, _name(call), on=False))


def followed(call: ApiCall) -> Response:
    """Return a page of the hashtags that the user follows."""
    listing = call.home.hashtags.followed(call.me, call.cut(default=100, high=200))
    return page(call, listing, hashtags.tag_info)


def featured(call: ApiCall) -> Response:
    """Return the hashtags on the user's profile."""
    return _featured(call, call.home.hashtags.featured(call.me, call.me))


def featured_by(call: ApiCall) -> Response:
    """Return the hashtags on the profile of an account."""
    of = call.home.accounts.get(call.path_id()).id
    return _featured(call, call.home.hashtags.featured(call.me, of))


def create_featured(call: ApiCall) -> Response:
    """Show the hashtag ``name`` on the user's profile, and return it as a FeaturedTag entity."""
    name = call.params.text("name").removeprefix("#")
    if not name.strip():
        raise invalid("Tag can't be blank")
    made = call.home.hashtags.feature(call.me, name, on=True)
    found = call.home.hashtags.featured(call.me, call.me)
    return JSONResponse(next(hashtags.featured_tag(one, call.base) for one in found if one.name == made.name))


def delete_featured(call: ApiCall) -> Response:
    """Remove the featured hashtag with this id from the user's profile."""
    call.home.hashtags.unfeature(call.me, call.path_id())
    return JSONResponse({})


def suggested(call: ApiCall) -> Response:
    """Return the ten hashtags that the user used most and does not feature."""
    found = call.home.hashtags.own_most_used(call.me)
    return JSONResponse([hashtags.tag_info(one, call.base) for one in found])


def trending(call: ApiCall) -> Response:
    """Return the hashtags that most users used in the last 7 days."""
    count, skipped = call.offset_cut(default=10, high=20)
    found = call.home.hashtags.trending(call.me, count=count, skipped=skipped)
    return offset_page(call, found, hashtags.tag_info, count=count, skipped=skipped)


def trending_posts(call: ApiCall) -> Response:
    """Return the public posts of the last 7 days that were liked and boosted most."""
    count, skipped = call.offset_cut(default=20, high=40)
    found = call.home.timelines.trending(call.me, max_age_ms=_TREND_MS, count=count, skipped=skipped)
    return offset_page(call, found, statuses.status, count=count, skipped=skipped)


def _name(call: ApiCall) -> str:
    return str(call.request.path_params["name"])


def _one(call: ApiCall, made: TagRecord) -> Response:
    return JSONResponse(hashtags.tag_info(made, call.base))


def _featured(call: ApiCall, found: list[FeaturedTag]) -> Response:
    return JSONResponse([hashtags.featured_tag(one, call.base) for one in found])
