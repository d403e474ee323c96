"""The routes: which path leads to which handler, and what a token must allow for it."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect
from starlette.routing import Route, WebSocketRoute

from kesong_desktop.errors import KesongError
from kesong_desktop.homeserver.home import Home
from kesong_desktop.homeserver.scopes import OWN_PROFILE
from kesong_desktop.homeserver.web import (
    about,
    accounts,
    faults,
    filters,
    lists,
    media,
    oauth,
    person_lists,
    safety,
    search,
    statuses,
    streaming,
)
from kesong_desktop.homeserver.web.call import Handler, endpoint
from kesong_desktop.homeserver.web.gate import Gate

_ANY_TOKEN = ""
_OPEN: tuple[tuple[str, str, Handler], ...] = (
    ("GET", "/api/v1/instance", about.instance_1),
    ("GET", "/api/v2/instance", about.instance_2),
    ("GET", "/.well-known/nodeinfo", about.nodeinfo_links),
    ("GET", "/health", about.health),
    ("GET", "/api/v1/instance/rules", lists.nothing),
    ("GET", "/api/v1/instance/peers", lists.nothing),
    ("GET", "/nodeinfo/2.0", about.nodeinfo),
    ("GET", "/.well-known/oauth-authorization-server", about.oauth_metadata),
    ("POST", "/api/v1/apps", oauth.register),
    ("GET", "/oauth/authorize", oauth.ask),
    ("POST", "/oauth/authorize", oauth.decide),
    ("POST", "/oauth/token", oauth.token),
    ("POST", "/oauth/revoke", oauth.revoke),
    ("GET", "/media/{name}", media.file),
    ("GET", "/art/{name}", about.art),
    ("GET", "/@{name}/{id}", about.post_page),
    ("GET", "/api/v1/streaming/health", about.health),
)
_SIGNED_IN: tuple[tuple[str, str, Handler, str], ...] = (
    ("GET", "/api/v1/apps/verify_credentials", oauth.verify_app, _ANY_TOKEN),
    ("GET", "/api/v1/accounts/verify_credentials", accounts.verify_credentials, OWN_PROFILE),
    ("GET", "/api/v1/accounts/relationships", accounts.relationships, "read:follows"),
    ("GET", "/api/v1/accounts/lookup", accounts.lookup, "read:accounts"),
    ("GET", "/api/v1/accounts/search", accounts.search, "read:accounts"),
    ("GET", "/api/v1/accounts", accounts.several, "read:accounts"),
    ("GET", "/api/v1/accounts/{id}", accounts.show, "read:accounts"),
    ("GET", "/api/v1/accounts/{id}/statuses", accounts.statuses, "read:statuses"),
    ("GET", "/api/v1/accounts/{id}/followers", accounts.followers, "read:accounts"),
    ("GET", "/api/v1/accounts/{id}/following", accounts.following, "read:accounts"),
    ("POST", "/api/v1/accounts/{id}/follow", accounts.follow, "write:follows"),
    ("POST", "/api/v1/accounts/{id}/unfollow", accounts.unfollow, "write:follows"),
    ("GET", "/api/v1/media/{id}", media.show, "write:media"),
    ("PUT", "/api/v1/media/{id}", media.update, "write:media"),
    ("POST", "/api/v1/statuses", statuses.create, "write:statuses"),
    ("GET", "/api/v1/statuses", statuses.several, "read:statuses"),
    ("GET", "/api/v1/statuses/{id}", statuses.show, "read:statuses"),
    ("DELETE", "/api/v1/statuses/{id}", statuses.delete, "write:statuses"),
    ("PUT", "/api/v1/statuses/{id}", statuses.edit, "write:statuses"),
    ("GET", "/api/v1/statuses/{id}/history", statuses.history, "read:statuses"),
    ("GET", "/api/v1/statuses/{id}/source", statuses.source, "read:statuses"),
    ("GET", "/api/v1/statuses/{id}/reblogged_by", statuses.reblogged_by, "read:accounts"),
    ("GET", "/api/v1/statuses/{id}/favourited_by", statuses.favourited_by, "read:accounts"),
    ("POST", "/api/v1/statuses/{id}/reblog", statuses.reblog, "write:statuses"),
    ("POST", "/api/v1/statuses/{id}/unreblog", statuses.unreblog, "write:statuses"),
    ("POST", "/api/v1/statuses/{id}/pin", statuses.pin, "write:accounts"),
    ("POST", "/api/v1/statuses/{id}/unpin", statuses.unpin, "write:accounts"),
    ("GET", "/api/v1/statuses/{id}/context", statuses.context, "read:statuses"),
    ("POST", "/api/v1/statuses/{id}/favourite", statuses.favourite, "write:favourites"),
    ("POST", "/api/v1/statuses/{id}/unfavourite", statuses.unfavourite, "write:favourites"),
    ("POST", "/api/v1/statuses/{id}/bookmark", statuses.bookmark, "write:bookmarks"),
    ("POST", "/api/v1/statuses/{id}/unbookmark", statuses.unbookmark, "write:bookmarks"),
    ("GET", "/api/v1/scheduled_statuses", statuses.all_scheduled, "read:statuses"),
    ("GET", "/api/v1/scheduled_statuses/{id}", statuses.show_scheduled, "read:statuses"),
    ("PUT", "/api/v1/scheduled_statuses/{id}", statuses.move_scheduled, "write:statuses"),
    ("DELETE", "/api/v1/scheduled_statuses/{id}", statuses.cancel_scheduled, "write:statuses"),
    ("GET", "/api/v1/timelines/home", lists.home, "read:statuses"),
    ("GET", "/api/v1/timelines/public", lists.public, "read:statuses"),
    ("GET", "/api/v1/timelines/tag/{tag}", lists.tag, "read:statuses"),
    ("GET", "/api/v1/favourites", lists.favourites, "read:favourites"),
    ("GET", "/api/v1/bookmarks", lists.bookmarks, "read:bookmarks"),
    ("GET", "/api/v1/notifications", lists.notifications, "read:notifications"),
    ("POST", "/api/v1/notifications/clear", lists.clear, "write:notifications"),
    ("GET", "/api/v1/notifications/unread_count", lists.unread_count, "read:notifications"),
    ("GET", "/api/v1/notifications/{id}", lists.notification, "read:notifications"),
    ("POST", "/api/v1/notifications/{id}/dismiss", lists.dismiss, "write:notifications"),
    ("GET", "/api/v2/search", search.search, "read:search"),
    ("GET", "/api/v1/custom_emojis", lists.nothing, _ANY_TOKEN),
    ("GET", "/api/v1/announcements", lists.nothing, _ANY_TOKEN),
    ("GET", "/api/v1/domain_blocks", lists.nothing, "read:blocks"),
    ("GET", "/api/v1/endorsements", lists.nothing, "read:accounts"),
    ("GET", "/api/v1/featured_tags", lists.nothing, "read:accounts"),
    ("GET", "/api/v1/followed_tags", lists.nothing, "read:follows"),
    ("GET", "/api/v2/suggestions", lists.nothing, "read:accounts"),
    ("GET", "/api/v1/follow_requests", lists.nothing, "read:follows"),
    ("PATCH", "/api/v1/accounts/update_credentials", accounts.update_credentials, "write:accounts"),
    ("GET", "/api/v1/preferences", accounts.preferences, "read:accounts"),
    ("POST", "/api/v1/accounts/{id}/remove_from_followers", accounts.remove_follower, "write:follows"),
    ("POST", "/api/v1/accounts/{id}/block", safety.block, "write:blocks"),
    ("POST", "/api/v1/accounts/{id}/unblock", safety.unblock, "write:blocks"),
    ("POST", "/api/v1/accounts/{id}/mute", safety.mute, "write:mutes"),
    ("POST", "/api/v1/accounts/{id}/unmute", safety.unmute, "write:mutes"),
    ("GET", "/api/v1/blocks", safety.blocks, "read:blocks"),
    ("GET", "/api/v1/mutes", safety.mutes, "read:mutes"),
    ("POST", "/api/v1/reports", safety.report, "write:reports"),
    ("GET", "/api/v1/markers", search.markers, "read:statuses"),
    ("POST", "/api/v1/markers", search.set_markers, "write:statuses"),
    ("GET", "/api/v1/lists", person_lists.every, "read:lists"),
    ("POST", "/api/v1/lists", person_lists.create, "write:lists"),
    ("GET", "/api/v1/lists/{id}", person_lists.show, "read:lists"),
    ("PUT", "/api/v1/lists/{id}", person_lists.change, "write:lists"),
    ("DELETE", "/api/v1/lists/{id}", person_lists.delete, "write:lists"),
    ("GET", "/api/v1/lists/{id}/accounts", person_lists.members, "read:lists"),
    ("POST", "/api/v1/lists/{id}/accounts", person_lists.put, "write:lists"),
    ("DELETE", "/api/v1/lists/{id}/accounts", person_lists.take_out, "write:lists"),
    ("GET", "/api/v1/accounts/{id}/lists", person_lists.holding, "read:lists"),
    ("GET", "/api/v1/timelines/list/{id}", person_lists.timeline, "read:lists"),
    ("GET", "/api/v1/filters", filters.old_every, "read:filters"),
    ("GET", "/api/v1/filters/{id}", filters.old_show, "read:filters"),
    ("GET", "/api/v2/filters", filters.every, "read:filters"),
    ("POST", "/api/v2/filters", filters.create, "write:filters"),
    ("GET", "/api/v2/filters/{id}", filters.show, "read:filters"),
    ("PUT", "/api/v2/filters/{id}", filters.change, "write:filters"),
    ("DELETE", "/api/v2/filters/{id}", filters.delete, "write:filters"),
    ("GET", "/api/v2/filters/{id}/keywords", filters.keywords, "read:filters"),
    ("POST", "/api/v2/filters/{id}/keywords", filters.add_keyword, "write:filters"),
    ("GET", "/api/v2/filters/keywords/{id}", filters.show_keyword, "read:filters"),
    ("PUT", "/api/v2/filters/keywords/{id}", filters.change_keyword, "write:filters"),
    ("DELETE", "/api/v2/filters/keywords/{id}", filters.delete_keyword, "write:filters"),
    ("GET", "/api/v2/filters/{id}/statuses", filters.posts, "read:filters"),
    ("POST", "/api/v2/filters/{id}/statuses", filters.add_post, "write:filters"),
    ("GET", "/api/v2/filters/statuses/{id}", filters.show_post, "read:filters"),
    ("DELETE", "/api/v2/filters/statuses/{id}", filters.drop_post, "write:filters"),
)


def create_app(home: Home) -> Starlette:
    """The server's ASGI application over an open home. It keeps no state of its own."""
    routes = [Route(path, endpoint(home, handler, None), methods=[method]) for method, path, handler in _OPEN]
    routes += [
        Route(path, endpoint(home, handler, scope), methods=[method])
        for method, path, handler, scope in _SIGNED_IN
    ]
    routes += [
        Route(f"/api/{version}/media", media.upload(home, may_wait=version == "v2"), methods=["POST"])
        for version in ("v1", "v2")
    ]
    routes.append(Route("/api/v1/streaming/{stream:path}", streaming.events(home), methods=["GET"]))
    app = Starlette(
        routes=[*routes, WebSocketRoute("/api/v1/streaming", streaming.socket(home))],
        middleware=[Middleware(Gate)],
        exception_handlers={
            KesongError: faults.on_problem,
            HTTPException: faults.on_http,
            ClientDisconnect: faults.on_disconnect,
            Exception: faults.on_fault,
        },
    )
    app.router.redirect_slashes = False
    return app
