"""API handlers for follows, follow requests, private notes and endorsements."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import accounts
from kesong_desktop.homeserver.storage.records import Relationship
from kesong_desktop.homeserver.web.call import ApiCall, page


def follow(call: ApiCall) -> Response:
    """Follow an account or request it, or change whether its boosts are shown and its posts are notified."""
    boosts, notify = (
        call.params.flag(name) if call.params.has(name) else None for name in ("reblogs", "notify")
    )
    return _one(call.home.follows.follow(call.me, call.path_id(), boosts=boosts, notify=notify))


def unfollow(call: ApiCall) -> Response:
    """Stop following an account or withdraw the request, and return the relationship."""
    return _one(call.home.follows.unfollow(call.me, call.path_id()))


def remove_follower(call: ApiCall) -> Response:
    """Remove an account from the user's followers."""
    other = call.home.accounts.get(call.path_id()).id
    call.home.follows.unfollow(other, call.me)
    return _one(call.home.accounts.relationships(call.me, [other])[0])


def requests(call: ApiCall) -> Response:
    """Return a page of the accounts that requested to follow the user."""
    cut = call.cut(default=40, high=80)
    return page(call, call.home.account_pages.requests(call.me, cut), accounts.account)


def authorize(call: ApiCall) -> Response:
    """Accept the follow request of an account, and return the relationship."""
    return _one(call.home.follows.authorize(call.me, call.path_id()))


def reject(call: ApiCall) -> Response:
    """Reject the follow request of an account, and return the relationship."""
    return _one(call.home.follows.reject(call.me, call.path_id()))


def note(call: ApiCall) -> Response:
    """Write the private note ``comment`` about an account, and return the relationship."""
    comment = call.params.text("comment")
    return _one(call.home.account_marks.set_note(call.me, call.path_id(), comment))


def endorse(call: ApiCall) -> Response:
    """Show an account on the user's profile, and return the relationship."""
    return _one(call.home.account_marks.endorse(call.me, call.path_id()))


def unendorse(call: ApiCall) -> Response:
    """Remove an account from the user's profile, and return the relationship."""
    return _one(call.home.account_marks.unendorse(call.me, call.path_id()))


def endorsements(call: ApiCall) -> Response:
    """Return a page of the accounts on the user's profile."""
    return _endorsed(call, call.me)


def endorsed_by(call: ApiCall) -> Response:
    """Return a page of the accounts on the profile of an account."""
    return _endorsed(call, call.home.accounts.get(call.path_id()).id)


def _endorsed(call: ApiCall, of: int) -> Response:
    cut = call.cut(default=40, high=80)
    return page(call, call.home.account_pages.endorsed(call.me, of, cut), accounts.account)


def _one(made: Relationship) -> Response:
    return JSONResponse(accounts.relationship(made))
