"""Blocks, mutes and reports over the API."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver import entities, entities_order
from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.records import Account
from kesong_desktop.homeserver.web.call import Call, numbers, page

_LONGEST_S = 10 * 365 * 86_400


def block(call: Call) -> Response:
    """End every tie with a person."""
    return JSONResponse(entities.relationship(call.home.safety.block(call.me, call.path_id())))


def unblock(call: Call) -> Response:
    """Take a block back."""
    return JSONResponse(entities.relationship(call.home.safety.unblock(call.me, call.path_id())))


def mute(call: Call) -> Response:
    """Hide a person, for ever or for ``duration`` seconds."""
    made = call.home.safety.mute(
        call.me,
        call.path_id(),
        notifications=call.params.flag("notifications", default=True),
        seconds=call.params.number("duration", default=0, low=0, high=_LONGEST_S),
    )
    return JSONResponse(entities.relationship(made))


def unmute(call: Call) -> Response:
    """Show a person again."""
    return JSONResponse(entities.relationship(call.home.safety.unmute(call.me, call.path_id())))


def blocks(call: Call) -> Response:
    """Whom the asker blocked."""
    cut = call.cut(default=40, high=80)
    return page(call, call.home.timelines.kept_away(call.me, cut, muted=False), entities.account)


def mutes(call: Call) -> Response:
    """Whom the asker muted, and until when."""
    listing = call.home.timelines.kept_away(call.me, call.cut(default=40, high=80), muted=True)
    ends = call.home.safety.ends_of_mutes(call.me, [one.id for one in listing.items])

    def muted(one: Account, base: str) -> entities.Entity:
        end = ends[one.id]
        return {
            **entities.account(one, base),
            "mute_expires_at": None if end is None else entities.moment(end),
        }

    return page(call, listing, muted)


def report(call: Call) -> Response:
    """Complain about a person and some of their posts."""
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
    return JSONResponse(entities_order.report(made, call.base))
