"""People over the API."""

from starlette.responses import JSONResponse, Response

from kesong_desktop.homeserver import entities
from kesong_desktop.homeserver.web.call import Call, numbers, page


def verify_credentials(call: Call) -> Response:
    """Who the token's owner is."""
    return JSONResponse(entities.own_account(call.home.accounts.get(call.me), call.base))


def update_credentials(call: Call) -> Response:
    """Change one's own shown name and note; there is nothing else to change here."""
    params = call.params
    made = call.home.accounts.change(
        call.me,
        display_name=params.text("display_name") if params.has("display_name") else None,
        note=params.text("note") if params.has("note") else None,
    )
    return JSONResponse(entities.own_account(made, call.base))


def preferences(_: Call) -> Response:
    """What a program should take for granted; it cannot be changed here."""
    return JSONResponse(
        {
            "posting:default:visibility": "public",
            "posting:default:sensitive": False,
            "posting:default:language": None,
            "reading:expand:media": "default",
            "reading:expand:spoilers": False,
        }
    )


def show(call: Call) -> Response:
    """A person by id."""
    return JSONResponse(entities.account(call.home.accounts.get(call.path_id()), call.base))


def several(call: Call) -> Response:
    """People by their ids, those that there are."""
    found = call.home.accounts.several(numbers(call.params.texts("id")[:40], "Account"))
    return JSONResponse([entities.account(one, call.base) for one in found])


def lookup(call: Call) -> Response:
    """A person by ``acct``: the name, with or without this server's host."""
    return JSONResponse(
        entities.account(call.home.accounts.lookup(local_name(call, call.params.text("acct"))), call.base)
    )


def search(call: Call) -> Response:
    """People by the beginning of their name."""
    count = call.params.number("limit", default=40, low=1, high=80)
    found = call.home.accounts.search(local_name(call, call.params.text("q")), count=count)
    return JSONResponse([entities.account(one, call.base) for one in found])


def statuses(call: Call) -> Response:
    """What a person posted."""
    author = call.home.accounts.get(call.path_id()).id
    if call.params.flag("pinned"):
        pins = call.home.timelines.marked(call.me, "pin", call.cut(), by=author)
        return page(call, pins, entities.status)
    listing = call.home.timelines.account(
        call.me,
        author,
        call.cut(),
        only_media=call.params.flag("only_media"),
        exclude_replies=call.params.flag("exclude_replies"),
        exclude_boosts=call.params.flag("exclude_reblogs"),
        tag=call.params.text("tagged"),
    )
    return page(call, listing, entities.status)


def followers(call: Call) -> Response:
    """Who follows a person."""
    return _follows(call, followers=True)


def following(call: Call) -> Response:
    """Whom a person follows."""
    return _follows(call, followers=False)


def follow(call: Call) -> Response:
    """Follow a person, at once, or change how."""
    boosts, notify = (
        call.params.flag(name) if call.params.has(name) else None for name in ("reblogs", "notify")
    )
    made = call.home.accounts.follow(call.me, call.path_id(), boosts=boosts, notify=notify)
    return JSONResponse(entities.relationship(made))


def unfollow(call: Call) -> Response:
    """Stop following a person."""
    return JSONResponse(entities.relationship(call.home.accounts.unfollow(call.me, call.path_id())))


def remove_follower(call: Call) -> Response:
    """Make somebody stop following the asker."""
    other = call.home.accounts.get(call.path_id()).id
    call.home.accounts.unfollow(other, call.me)
    return JSONResponse(entities.relationship(call.home.accounts.relationships(call.me, [other])[0]))


def relationships(call: Call) -> Response:
    """How the asker stands to others."""
    others = numbers(call.params.texts("id")[:80], "Account")
    return JSONResponse(
        [entities.relationship(one) for one in call.home.accounts.relationships(call.me, others)]
    )


def local_name(call: Call, text: str) -> str:
    """A name without its @ and without this server's own host."""
    name, _, host = text.strip().removeprefix("@").partition("@")
    return name if host in {"", entities.host_of(call.base)} else text


def _follows(call: Call, *, followers: bool) -> Response:
    of = call.home.accounts.get(call.path_id()).id
    return page(
        call,
        call.home.timelines.follows(of, call.cut(default=40, high=80), followers=followers),
        entities.account,
    )
