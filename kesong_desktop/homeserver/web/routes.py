"""Routes: path, handler and required OAuth scope."""

from collections.abc import Collection

from anyio import CapacityLimiter
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect
from starlette.routing import Route, WebSocketRoute

from kesong_desktop.errors import KesongError
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.web import (
    about,
    error_responses,
    filters,
    notifications,
    oauth,
    search,
    streaming,
)
from kesong_desktop.homeserver.web.call import ANY_TOKEN, ApiRoute, Handler, endpoint
from kesong_desktop.homeserver.web.cross_origin import CrossOrigin
from kesong_desktop.homeserver.web.host_check import HostCheck
from kesong_desktop.homeserver.web.origin_check import OriginCheck
from kesong_desktop.homeserver.web.people import invitations, membership, pairing, profile
from kesong_desktop.homeserver.web.people.routes import PEOPLE
from kesong_desktop.homeserver.web.posts import media, resumable_uploads, statuses, timelines
from kesong_desktop.homeserver.web.posts.routes import POSTS
from kesong_desktop.homeserver.web.request_counter import RequestCounter

_OPEN: tuple[tuple[str, str, Handler], ...] = (
    ("GET", "/api/v1/instance", about.instance_1),
    ("GET", "/api/v2/instance", about.instance_2),
    ("GET", "/.well-known/nodeinfo", about.nodeinfo_links),
    ("GET", "/health", about.health),
    ("POST", "/api/kesong/v1/join", invitations.join),
    ("POST", "/api/kesong/v1/pairing", pairing.begin),
    ("POST", "/api/kesong/v1/pairing/{id}", pairing.reveal),
    ("GET", "/api/kesong/v1/pairing/{id}", pairing.show),
    ("DELETE", "/api/kesong/v1/pairing/{id}", pairing.cancel),
    ("GET", "/api/v1/instance/rules", timelines.nothing),
    ("GET", "/api/v1/instance/peers", timelines.nothing),
    ("GET", "/api/v1/instance/activity", about.activity),
    ("GET", "/api/v1/instance/domain_blocks", timelines.nothing),
    ("GET", "/api/v1/instance/languages", timelines.nothing),
    ("GET", "/api/v1/instance/translation_languages", about.languages),
    ("GET", "/api/v1/instance/extended_description", about.extended_description),
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
_SIGNED_IN: tuple[ApiRoute, ...] = (
    *PEOPLE,
    *POSTS,
    ("GET", "/api/kesong/v1/devices", membership.devices, "read"),
    ("DELETE", "/api/kesong/v1/devices/{id}", membership.revoke, "write"),
    ("GET", "/api/kesong/v1/archive", membership.archive, "read"),
    ("POST", "/api/kesong/v1/leave", membership.leave, "write"),
    ("GET", "/api/v1/apps/verify_credentials", oauth.verify_app, ANY_TOKEN),
    ("GET", "/api/v1/notifications", notifications.every, "read:notifications"),
    ("POST", "/api/v1/notifications/clear", notifications.clear, "write:notifications"),
    ("GET", "/api/v1/notifications/unread_count", notifications.unread_count, "read:notifications"),
    ("GET", "/api/v2/notifications/policy", notifications.policy, "read:notifications"),
    ("PATCH", "/api/v2/notifications/policy", notifications.set_policy, "write:notifications"),
    ("GET", "/api/v2/notifications", notifications.groups, "read:notifications"),
    ("GET", "/api/v2/notifications/unread_count", notifications.unread_groups, "read:notifications"),
    ("GET", "/api/v2/notifications/{key}", notifications.show_group, "read:notifications"),
    ("GET", "/api/v2/notifications/{key}/accounts", notifications.group_accounts, "read:notifications"),
    ("POST", "/api/v2/notifications/{key}/dismiss", notifications.dismiss_group, "write:notifications"),
    ("GET", "/api/v1/notifications/requests", notifications.requests, "read:notifications"),
    ("GET", "/api/v1/notifications/requests/merged", notifications.merged, "read:notifications"),
    ("POST", "/api/v1/notifications/requests/accept", notifications.accept_requests, "write:notifications"),
    ("POST", "/api/v1/notifications/requests/dismiss", notifications.dismiss_requests, "write:notifications"),
    ("GET", "/api/v1/notifications/requests/{id}", notifications.show_request, "read:notifications"),
    (
        "POST",
        "/api/v1/notifications/requests/{id}/accept",
        notifications.accept_request,
        "write:notifications",
    ),
    (
        "POST",
        "/api/v1/notifications/requests/{id}/dismiss",
        notifications.dismiss_request,
        "write:notifications",
    ),
    ("GET", "/api/v1/notifications/{id}", notifications.show, "read:notifications"),
    ("POST", "/api/v1/notifications/{id}/dismiss", notifications.dismiss, "write:notifications"),
    ("GET", "/api/v2/search", search.search, "read:search"),
    ("GET", "/api/v1/custom_emojis", timelines.nothing, ANY_TOKEN),
    ("GET", "/api/v1/announcements", timelines.nothing, ANY_TOKEN),
    ("GET", "/api/v1/domain_blocks", timelines.nothing, "read:blocks"),
    ("GET", "/api/v1/markers", search.markers, "read:statuses"),
    ("POST", "/api/v1/markers", search.set_markers, "write:statuses"),
    ("GET", "/api/v1/filters", filters.old_every, "read:filters"),
    ("GET", "/api/v1/filters/{id}", filters.old_show, "read:filters"),
    ("POST", "/api/v1/filters", filters.old_create, "write:filters"),
    ("PUT", "/api/v1/filters/{id}", filters.old_change, "write:filters"),
    ("DELETE", "/api/v1/filters/{id}", filters.old_delete, "write:filters"),
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
_PICTURE_WORKERS = 2
"""Number of profile pictures that are processed at a time. Others wait without a worker thread, which reading needs."""
_FOR_GUESTS: frozenset[Handler] = frozenset({search.set_markers})
"""Routes that require a publishing scope but whose result is visible to the user alone."""
_WITH_MEDIA: frozenset[Handler] = frozenset({statuses.create, statuses.edit})
"""Routes that attach media, and therefore wait for their processing."""


def create_app(home: HomeService, *, names: Collection[str] = (), certificate_pem: bytes = b"") -> Starlette:
    """Return the server's ASGI application for an open home. It keeps no state of its own.

    ``names`` are its host names on the local network, ``certificate_pem`` the certificate to trust.
    """
    routes = [Route(path, endpoint(home, handler, None), methods=[method]) for method, path, handler in _OPEN]
    routes += [
        Route(
            path,
            endpoint(
                home,
                handler,
                scope,
                is_for_guests=handler in _FOR_GUESTS,
                before=media.wait_for_media if handler in _WITH_MEDIA else None,
            ),
            methods=[method],
        )
        for method, path, handler, scope in _SIGNED_IN
    ]
    workers = CapacityLimiter(_PICTURE_WORKERS)
    routes += [
        Route(f"/api/{version}/media", media.upload(home, may_wait=version == "v2"), methods=["POST"])
        for version in ("v1", "v2")
    ]
    routes += resumable_uploads.routes(home)
    edit_profile = profile.update_credentials(home, workers)
    routes.append(Route("/api/v1/accounts/update_credentials", edit_profile, methods=["PATCH"]))
    if certificate_pem:
        routes.append(Route("/kesong/authority.pem", about.certificate(certificate_pem), methods=["GET"]))
    routes.append(Route("/api/v1/streaming/{stream:path}", streaming.events(home), methods=["GET"]))
    app = Starlette(
        routes=[*routes, WebSocketRoute("/api/v1/streaming", streaming.socket(home))],
        middleware=[
            Middleware(RequestCounter, log=home.requests),
            Middleware(HostCheck, names=names),
            Middleware(OriginCheck),
            Middleware(CrossOrigin),
        ],
        exception_handlers={
            KesongError: error_responses.on_problem,
            HTTPException: error_responses.on_http,
            ClientDisconnect: error_responses.on_disconnect,
            Exception: error_responses.on_fault,
        },
    )
    app.router.redirect_slashes = False
    return app
