"""Instance, NodeInfo and OAuth metadata documents. They list only what the server supports."""

from kesong_desktop import __version__
from kesong_desktop.homeserver.entity.values import Entity, host_of
from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.oauth.scopes import SUPPORTED

VERSION = f"4.3.0 (compatible; Kesong {__version__})"
TUS_VERSION = "1.0.0"
UPLOADS_PATH = "/api/kesong/v1/uploads"
_TITLE = "Kesong home"
ABOUT = "A home server: photos, clips and reviews among friends and family."


def configuration(limits: HomeLimits, accepted: tuple[str, ...]) -> Entity:
    """Return the ``configuration`` of both instance documents: the limits."""
    return {
        "accounts": {"max_featured_tags": limits.featured_tags, "max_pinned_statuses": limits.pins},
        "statuses": {
            "max_characters": limits.characters,
            "max_media_attachments": limits.media_per_post,
            "characters_reserved_per_url": limits.characters_per_url,
            "idempotency_key": replay_promise(limits),
        },
        "media_attachments": {
            "supported_mime_types": list(accepted),
            "description_limit": limits.description,
            "image_size_limit": limits.image_bytes,
            "image_matrix_limit": limits.image_pixels,
            "video_size_limit": limits.video_bytes,
            "video_frame_rate_limit": 120,
            "video_matrix_limit": limits.image_pixels,
            "resumable_uploads": resumable_uploads(limits),
        },
        "polls": {
            "max_options": limits.poll_options,
            "max_characters_per_option": limits.poll_characters,
            "min_expiration": limits.poll_shortest_s,
            "max_expiration": limits.poll_longest_s,
        },
    }


def resumable_uploads(limits: HomeLimits) -> Entity:
    """Return an extension: the endpoint of resumable uploads, and the size from which they are advised."""
    return {
        "protocol": "tus",
        "version": TUS_VERSION,
        "path": UPLOADS_PATH,
        "advised_from": limits.resumed_from_bytes,
        "kept_seconds": limits.unfinished_ms // 1000,
    }


def replay_promise(limits: HomeLimits) -> Entity:
    """Return an extension: how long a repeated Idempotency-Key is answered with its first post."""
    return {"replayed": True, "seconds": limits.key_ms // 1000}


def streaming_url(base: str) -> str:
    """Return the base URL for streaming: the same host, with ``ws:`` for ``http:``."""
    return base.replace("http", "ws", 1)


def version_2(base: str, limits: HomeLimits, accepted: tuple[str, ...]) -> Entity:
    """Return the body of ``GET /api/v2/instance``."""
    more = {
        "urls": {"streaming": streaming_url(base)},
        "vapid": {"public_key": ""},
        "translation": {"enabled": False},
        "limited_federation": True,
    }
    return {
        "domain": host_of(base),
        "title": _TITLE,
        "version": VERSION,
        "source_url": "",
        "description": ABOUT,
        "usage": {"users": {"active_month": 0}},
        "thumbnail": {"url": f"{base}/art/header.png", "blurhash": None, "versions": {}},
        "icon": [],
        "languages": [],
        "configuration": {**more, **configuration(limits, accepted)},
        "registrations": {"enabled": False, "approval_required": False, "message": None, "url": None},
        "api_versions": {"mastodon": 0},
        "contact": {"email": "", "account": None},
        "rules": [],
        "kesong": {"statuses": {"idempotency_key": replay_promise(limits)}},
    }


def version_1(base: str, limits: HomeLimits, accepted: tuple[str, ...], *, users: int, posts: int) -> Entity:
    """Return the body of ``GET /api/v1/instance``."""
    return {
        "uri": host_of(base),
        "title": _TITLE,
        "short_description": ABOUT,
        "description": ABOUT,
        "email": "",
        "version": VERSION,
        "urls": {"streaming_api": streaming_url(base)},
        "stats": {"user_count": users, "status_count": posts, "domain_count": 0},
        "thumbnail": f"{base}/art/header.png",
        "languages": [],
        "registrations": False,
        "approval_required": False,
        "invites_enabled": False,
        "configuration": configuration(limits, accepted),
        "contact_account": None,
        "rules": [],
    }


def nodeinfo(*, users: int, posts: int) -> Entity:
    """Return the body of ``GET /nodeinfo/2.0``. Source: nodeinfo.diaspora.software, schema 2.0."""
    return {
        "version": "2.0",
        "software": {"name": "kesong", "version": __version__},
        "protocols": [],
        "services": {"inbound": [], "outbound": []},
        "openRegistrations": False,
        "usage": {"users": {"total": users}, "localPosts": posts},
        "metadata": {},
    }


def nodeinfo_links(base: str) -> Entity:
    """Return the body of ``GET /.well-known/nodeinfo``."""
    return {
        "links": [{"rel": "http://nodeinfo.diaspora.software/ns/schema/2.0", "href": f"{base}/nodeinfo/2.0"}]
    }


def oauth_metadata(base: str) -> Entity:
    """Return the body of ``GET /.well-known/oauth-authorization-server`` (RFC 8414)."""
    return {
        "issuer": f"{base}/",
        "authorization_endpoint": f"{base}/oauth/authorize",
        "token_endpoint": f"{base}/oauth/token",
        "revocation_endpoint": f"{base}/oauth/revoke",
        "app_registration_endpoint": f"{base}/api/v1/apps",
        "scopes_supported": list(SUPPORTED),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "client_credentials"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post", "none"],
        "code_challenge_methods_supported": ["S256"],
    }
