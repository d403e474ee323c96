"""API handlers for notifications, their policy, and notification requests."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import accounts, notifications
from kesong_desktop.homeserver.service.notification_groups import GROUPED
from kesong_desktop.homeserver.service.notification_policy import CONDITIONS
from kesong_desktop.homeserver.service.notification_reader import KINDS
from kesong_desktop.homeserver.service.page import PageRange
from kesong_desktop.homeserver.web.call import ApiCall, linked, numbers, page, whole_page


def every(call: ApiCall) -> Response:
    """Return a page of the user's notifications, of the asked ``types`` without ``exclude_types``."""
    listing = call.home.notifications.page(
        call.me,
        _kinds(call),
        call.cut(default=40, high=80),
        actor=call.params.id("account_id"),
        with_filtered=call.params.flag("include_filtered"),
    )
    return whole_page(call, listing, notifications.notifications)


def groups(call: ApiCall) -> Response:
    """Return a page of the user's notifications in groups; ``grouped_types`` are the kinds that are grouped."""
    listing = call.home.notification_groups.page(
        call.me,
        _kinds(call),
        call.cut(default=40, high=80),
        grouped=call.params.texts("grouped_types") or GROUPED,
        actor=call.params.id("account_id"),
        with_filtered=call.params.flag("include_filtered"),
    )
    return linked(call, listing, JSONResponse(notifications.groups(listing.items, call.base)))


def unread_groups(call: ApiCall) -> Response:
    """Return the number of groups with notifications after the read position, counted up to ``limit``."""
    most = call.params.number("limit", default=100, low=1, high=1000)
    cut = PageRange(limit=most, since_id=call.home.notifications.read_position(call.me))
    listing = call.home.notification_groups.page(
        call.me,
        _kinds(call),
        cut,
        grouped=call.params.texts("grouped_types") or GROUPED,
        actor=call.params.id("account_id"),
    )
    return JSONResponse({"count": len(listing.items)})


def show_group(call: ApiCall) -> Response:
    """Return the group with this key."""
    found = call.home.notification_groups.get(call.me, _key(call))
    return JSONResponse(notifications.groups([found], call.base))


def group_accounts(call: ApiCall) -> Response:
    """Return the accounts that caused the notifications of a group."""
    found = call.home.notification_groups.accounts(call.me, _key(call))
    return JSONResponse([accounts.account(one, call.base) for one in found])


def dismiss_group(call: ApiCall) -> Response:
    """Delete the notifications of a group."""
    call.home.notification_groups.dismiss(call.me, _key(call))
    return JSONResponse({})


def show(call: ApiCall) -> Response:
    """Return the notification with this id."""
    found = call.home.notifications.get(call.me, call.path_id())
    return JSONResponse(notifications.notification(found, call.base))


def unread_count(call: ApiCall) -> Response:
    """Return the number of notifications after the read position, counted up to ``limit``."""
    most = call.params.number("limit", default=100, low=1, high=1000)
    actor = call.params.id("account_id")
    return JSONResponse(
        {"count": call.home.notifications.unread(call.me, _kinds(call), most=most, actor=actor)}
    )


def dismiss(call: ApiCall) -> Response:
    """Delete the notification with this id."""
    call.home.notifications.dismiss(call.me, call.path_id())
    return JSONResponse({})


def clear(call: ApiCall) -> Response:
    """Delete all notifications of the user."""
    call.home.notifications.dismiss(call.me, None)
    return JSONResponse({})


def policy(call: ApiCall) -> Response:
    """Return the policy for notifications from unknown accounts."""
    return JSONResponse(notifications.policy(*call.home.notifications.policy(call.me)))


def set_policy(call: ApiCall) -> Response:
    """Change the given actions of the policy, and return it."""
    changes = {name: call.params.text(name) for name in CONDITIONS if call.params.has(name)}
    call.home.notifications.set_policy(call.me, changes)
    return policy(call)


def requests(call: ApiCall) -> Response:
    """Return a page of the accounts whose notifications were held back."""
    listing = call.home.notifications.requests(call.me, call.cut(default=40, high=80))
    return page(call, listing, notifications.request)


def show_request(call: ApiCall) -> Response:
    """Return the notification request of an account; the id is the account's."""
    found = call.home.notifications.request(call.me, call.path_id())
    return JSONResponse(notifications.request(found, call.base))


def accept_request(call: ApiCall) -> Response:
    """Accept the notification request of an account: show its notifications, now and in future."""
    call.home.notifications.accept(call.me, [call.path_id()])
    return JSONResponse({})


def dismiss_request(call: ApiCall) -> Response:
    """Dismiss the notification request of an account: delete its held back notifications."""
    call.home.notifications.dismiss_requests(call.me, [call.path_id()])
    return JSONResponse({})


def accept_requests(call: ApiCall) -> Response:
    """Accept the requests with the given ids."""
    call.home.notifications.accept(call.me, numbers(call.params.texts("id")[:80], "Request"))
    return JSONResponse({})


def dismiss_requests(call: ApiCall) -> Response:
    """Dismiss the requests with the given ids."""
    call.home.notifications.dismiss_requests(call.me, numbers(call.params.texts("id")[:80], "Request"))
    return JSONResponse({})


def merged(_: ApiCall) -> Response:
    """Return that accepted requests are merged; this server merges them at once."""
    return JSONResponse({"merged": True})


def _key(call: ApiCall) -> str:
    return str(call.request.path_params["key"])


def _kinds(call: ApiCall) -> list[str]:
    wanted = set(call.params.texts("types")) or set(KINDS)
    return sorted(wanted - set(call.params.texts("exclude_types")))
