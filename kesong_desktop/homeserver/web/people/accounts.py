"""API handlers for accounts, follows and relationships."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver.entity import accounts as account_entities
from kesong_desktop.homeserver.entity import statuses as status_entities
from kesong_desktop.homeserver.entity.values import host_of
from kesong_desktop.homeserver.web.call import ApiCall, numbers, page, whole_page


def verify_credentials(call: ApiCall) -> Response:
    """Return the account that the token belongs to."""
    return JSONResponse(account_entities.own_account(*call.home.profiles.source(call.me), call.base))


def preferences(call: ApiCall) -> Response:
    """Return the user's preferences: what their posts have by default, and how they read."""
    defaults = call.home.profiles.defaults(call.me)
    return JSONResponse(
        {
            "posting:default:visibility": defaults.privacy,
            "posting:default:sensitive": defaults.sensitive,
            "posting:default:language": defaults.language or None,
            "reading:expand:media": "default",
            "reading:expand:spoilers": False,
            "reading:autoplay:gifs": False,
        }
    )


def show(call: ApiCall) -> Response:
    """Return the account with this id."""
    return JSONResponse(account_entities.account(call.home.accounts.get(call.path_id()), call.base))


def show_several(call: ApiCall) -> Response:
    """Return the accounts with the given ids, at most 40; unknown ids are left out."""
    found = call.home.accounts.several(numbers(call.params.texts("id")[:40], "Account"))
    return JSONResponse([account_entities.account(one, call.base) for one in found])


def lookup(call: ApiCall) -> Response:
    """Return an account by ``acct``: its name, with or without this server's host."""
    return JSONResponse(
        account_entities.account(
            call.home.accounts.lookup(local_name(call, call.params.text("acct"))), call.base
        )
    )


def search(call: ApiCall) -> Response:
    """Return the accounts whose name begins with ``q``; with ``following`` only those that the user follows."""
    count = call.params.number("limit", default=40, low=1, high=80)
    found = call.home.accounts.search(local_name(call, call.params.text("q")), count=count)
    if call.params.flag("following"):
        ties = call.home.accounts.relationships(call.me, [one.id for one in found])
        followed = {tie.account for tie in ties if tie.following}
        found = [one for one in found if one.id in followed]
    return JSONResponse([account_entities.account(one, call.base) for one in found])


def statuses(call: ApiCall) -> Response:
    """Return a page of an account's posts and boosts, or of its pinned posts."""
    author = call.home.accounts.get(call.path_id()).id
    if call.params.flag("pinned"):
        pins = call.home.timelines.marked(call.me, "pin", call.cut(), by=author)
        return whole_page(call, pins, status_entities.statuses)
    listing = call.home.timelines.account(
        call.me,
        author,
        call.cut(),
        only_media=call.params.flag("only_media"),
        exclude_replies=call.params.flag("exclude_replies"),
        exclude_boosts=call.params.flag("exclude_reblogs"),
        tag=call.params.text("tagged"),
    )
    return whole_page(call, listing, status_entities.statuses)


def followers(call: ApiCall) -> Response:
    """Return a page of an account's followers."""
    return _follows(call, followers=True)


def following(call: ApiCall) -> Response:
    """Return a page of the accounts that an account follows."""
    return _follows(call, followers=False)


def relationships(call: ApiCall) -> Response:
    """Return the user's relationships to the given accounts, at most 80."""
    others = numbers(call.params.texts("id")[:80], "Account")
    return JSONResponse(
        [account_entities.relationship(one) for one in call.home.accounts.relationships(call.me, others)]
    )


def familiar_followers(call: ApiCall) -> Response:
    """Return, for each of the given accounts, at most 40, its followers whom the user follows."""
    others = numbers(call.params.texts("id")[:40], "Account")
    return JSONResponse(
        [
            {"id": str(other), "accounts": [account_entities.account(one, call.base) for one in found]}
            for other, found in call.home.suggestions.familiar(call.me, others)
        ]
    )


def local_name(call: ApiCall, text: str) -> str:
    """Return a name without its @ and without this server's own host."""
    name, _, host = text.strip().removeprefix("@").partition("@")
    return name if host in {"", host_of(call.base)} else text


def _follows(call: ApiCall, *, followers: bool) -> Response:
    of = call.home.accounts.get(call.path_id())
    if of.hides_collections and of.id != call.me:
        return JSONResponse([])
    cut = call.cut(default=40, high=80)
    listing = call.home.account_pages.follows(call.me, of.id, cut, followers=followers)
    return page(call, listing, account_entities.account)
