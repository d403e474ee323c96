"""API handlers for blocks, mutes and reports."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import accounts, lists
from kesong_desktop.homeserver.entity.values import Entity, moment
from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.storage.records import AccountRecord
from kesong_desktop.homeserver.web.call import ApiCall, numbers, page

_LONGEST_S = 10 * 365 * 86_400


def block(call: ApiCall) -> Response:
    """Block an account, and return the relationship."""
    return JSONResponse(accounts.relationship(call.home.safety.block(call.me, call.path_id())))


def unblock(call: ApiCall) -> Response:
    """Unblock an account, and return the relationship."""
    return JSONResponse(accounts.relationship(call.home.safety.unblock(call.me, call.path_id())))


def mute(call: ApiCall) -> Response:
    """Mute an account for ``duration`` seconds; 0 is without end."""
    made = call.home.safety.mute(
        call.me,
        call.path_id(),
        notifications=call.params.flag("notifications", default=True),
        seconds=call.params.number("duration", default=0, low=0, high=_LONGEST_S),
    )
    return JSONResponse(accounts.relationship(made))


def unmute(call: ApiCall) -> Response:
    """Unmute an account, and return the relationship."""
    return JSONResponse(accounts.relationship(call.home.safety.unmute(call.me, call.path_id())))


def blocks(call: ApiCall) -> Response:
    """Return a page of the accounts that the user blocks."""
    cut = call.cut(default=40, high=80)
    return page(call, call.home.account_pages.kept_away(call.me, cut, muted=False), accounts.account)


def mutes(call: ApiCall) -> Response:
    """Return a page of the accounts that the user mutes, each with the end of its mute."""
    listing = call.home.account_pages.kept_away(call.me, call.cut(default=40, high=80), muted=True)
    ends = call.home.safety.ends_of_mutes(call.me, [one.id for one in listing.items])

    def muted(one: AccountRecord, base: str) -> Entity:
        end = ends[one.id]
        return {
            **accounts.account(one, base),
            "mute_expires_at": None if end is None else moment(end),
        }

    return page(call, listing, muted)


def report(call: ApiCall) -> Response:
    """Report an account, and optionally some of its posts."""
    target = numbers(call.params.texts("account_id"), "Account")
    if len(target) != 1:
        raise invalid("Account must be given")
    made = call.home.safety.report(
        call.me,
        target[0],
        call.params.text("comment"),
        call.params.text("category") or "other",
        numbers(call.params.texts("status_ids"), "Status"),
    )
    return JSONResponse(lists.report(made, call.base))
