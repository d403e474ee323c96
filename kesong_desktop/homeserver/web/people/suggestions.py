"""API handlers for suggested accounts and for the directory."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import accounts
from kesong_desktop.homeserver.storage.records import AccountRecord
from kesong_desktop.homeserver.web.call import ApiCall, offset_page


def suggestions(call: ApiCall) -> Response:
    """Return accounts that the user does not follow, as Suggestion entities."""
    return JSONResponse(
        [
            accounts.suggestion(one, call.base, is_followed_by_friends=is_common)
            for one, is_common in _suggested(call)
        ]
    )


def old_suggestions(call: ApiCall) -> Response:
    """Return accounts that the user does not follow, as Account entities."""
    return JSONResponse([accounts.account(one, call.base) for one, _ in _suggested(call)])


def dismiss(call: ApiCall) -> Response:
    """Exclude an account from suggestions."""
    call.home.suggestions.dismiss(call.me, call.path_id())
    return JSONResponse({})


def directory(call: ApiCall) -> Response:
    """Return the discoverable accounts, the last active or the newest first."""
    count, skipped = call.offset_cut(default=40, high=80)
    by_activity = call.params.text("order") != "new"
    found = call.home.suggestions.directory(call.me, by_activity=by_activity, count=count, skipped=skipped)
    return offset_page(call, found, accounts.account, count=count, skipped=skipped)


def _suggested(call: ApiCall) -> list[tuple[AccountRecord, bool]]:
    count = call.params.number("limit", default=40, low=1, high=80)
    return call.home.suggestions.suggested(call.me, count=count)
