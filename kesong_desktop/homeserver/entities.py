"""Records as the JSON entities of the Mastodon API.

``base`` is the address under which the asker sees this server.
"""

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote, urlsplit

from kesong_desktop.homeserver import ids, text
from kesong_desktop.homeserver.records import (
    Account,
    FilterHit,
    FilterRule,
    Media,
    Notification,
    Post,
    Relationship,
    Scheduled,
    Version,
)

Entity = dict[str, Any]
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moment(milliseconds: int) -> str:
    """A time as ISO 8601 in UTC with milliseconds."""
    when = _EPOCH + timedelta(milliseconds=milliseconds)
    return when.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def account(one: Account, base: str) -> Entity:
    """Account."""
    avatar, header = f"{base}/art/avatar.png", f"{base}/art/header.png"
    newest = moment(ids.time_of(one.last_post))[:10] if one.last_post else None
    return {
        "id": str(one.id),
        "username": one.name,
        "acct": one.name,
        "display_name": one.display_name or one.name,
        "locked": False,
        "bot": False,
        "discoverable": False,
        "indexable": False,
        "group": False,
        "noindex": True,
        "created_at": moment(one.created_ms),
        "note": text.to_html(one.note, base=base, people=()),
        "url": f"{base}/@{one.name}",
        "uri": f"{base}/@{one.name}",
        "avatar": avatar,
        "avatar_static": avatar,
        "header": header,
        "header_static": header,
        "followers_count": one.followers,
        "following_count": one.following,
        "statuses_count": one.posts,
        "last_status_at": newest,
        "hide_collections": False,
        "emojis": [],
        "fields": [],
        "roles": [],
    }


def own_account(one: Account, base: str) -> Entity:
    """CredentialAccount."""
    source = {
        "privacy": "public",
        "sensitive": False,
        "language": None,
        "note": one.note,
        "fields": [],
        "follow_requests_count": 0,
    }
    return {**account(one, base), "source": source}


def media(one: Media, base: str) -> Entity:
    """MediaAttachment."""
    meta: Entity = {
        "original": _size(one.width, one.height),
        "small": _size(one.preview_width, one.preview_height),
        "focus": {"x": one.focus_x, "y": one.focus_y},
    }
    if one.kind == "video":
        meta["original"]["duration"] = one.duration_s
    return {
        "id": str(one.id),
        "type": one.kind,
        "url": f"{base}/media/{one.name}" if one.state == "ready" else None,
        "preview_url": f"{base}/media/{one.preview}" if one.state == "ready" else None,
        "remote_url": None,
        "preview_remote_url": None,
        "text_url": None,
        "meta": meta,
        "description": one.description or None,
        "blurhash": one.blurhash or None,
    }


def status(post: Post, base: str) -> Entity:
    """Status; a boost holds what it passes on as ``reblog``."""
    if post.boost_of is None:
        return _status(post, base)
    passed_on = _status(post.boost_of, base)
    return {
        **passed_on,
        "id": str(post.id),
        "created_at": moment(post.created_ms),
        "edited_at": None,
        "visibility": post.visibility,
        "account": account(post.author, base),
        "uri": f"{base}/@{post.author.name}/{post.id}",
        "in_reply_to_id": None,
        "in_reply_to_account_id": None,
        "application": None,
        "pinned": False,
        "reblog": passed_on,
    }


def _status(post: Post, base: str) -> Entity:
    url = f"{base}/@{post.author.name}/{post.id}"
    people = {name for _, name in post.mentions}
    return {
        "id": str(post.id),
        "created_at": moment(post.created_ms),
        "in_reply_to_id": _text_id(post.reply_to),
        "in_reply_to_account_id": _text_id(post.reply_author),
        "sensitive": post.sensitive,
        "spoiler_text": post.spoiler,
        "visibility": post.visibility,
        "language": post.language or None,
        "uri": url,
        "url": url,
        "replies_count": post.replies,
        "reblogs_count": post.boosts,
        "favourites_count": post.favourites,
        "edited_at": None if post.edited_ms is None else moment(post.edited_ms),
        "content": text.to_html(post.text, base=base, people=people),
        "reblog": None,
        "application": {"name": post.app_name, "website": None} if post.app_name else None,
        "account": account(post.author, base),
        "media_attachments": [media(medium, base) for medium in post.media],
        "mentions": [_mention(number, name, base) for number, name in post.mentions],
        "tags": [tag(name, base) for name in post.tags],
        "emojis": [],
        "card": None,
        "poll": None,
        "favourited": post.favourited,
        "reblogged": post.boosted,
        "muted": False,
        "bookmarked": post.bookmarked,
        "pinned": post.pinned,
        "filtered": [_filter_hit(hit, post.id) for hit in post.filtered],
    }


def scheduled(one: Scheduled, base: str) -> Entity:
    """ScheduledStatus."""
    post = one.post
    return {
        "id": str(one.id),
        "scheduled_at": moment(one.due_ms),
        "params": {
            "text": post.text,
            "poll": None,
            "media_ids": [str(number) for number in post.media] or None,
            "sensitive": post.sensitive,
            "spoiler_text": post.spoiler or None,
            "visibility": post.visibility,
            "language": post.language or None,
            "in_reply_to_id": _text_id(post.reply_to),
            "scheduled_at": None,
            "idempotency": None,
            "with_rate_limit": False,
            "application_id": 0,
        },
        "media_attachments": [media(medium, base) for medium in one.media],
    }


def deleted_status(post: Post, base: str) -> Entity:
    """Status as the answer to its deletion: with the text that was typed, for writing it again."""
    return {**status(post, base), "text": post.text}


def source(post: Post) -> Entity:
    """StatusSource: what was typed."""
    return {"id": str(post.id), "text": post.text, "spoiler_text": post.spoiler}


def edit(post: Post, version: Version, base: str) -> Entity:
    """StatusEdit: a post as it was."""
    people = {name for _, name in post.mentions}
    return {
        "content": text.to_html(version.text, base=base, people=people),
        "spoiler_text": version.spoiler,
        "sensitive": version.sensitive,
        "created_at": moment(version.created_ms),
        "account": account(post.author, base),
        "media_attachments": [media(medium, base) for medium in version.media],
        "emojis": [],
    }


def tag(name: str, base: str) -> Entity:
    """Tag of a status."""
    return {"name": name, "url": f"{base}/tags/{quote(name)}"}


def relationship(one: Relationship) -> Entity:
    """Relationship."""
    return {
        "id": str(one.account),
        "following": one.following,
        "followed_by": one.followed_by,
        "showing_reblogs": one.shows_boosts,
        "notifying": one.notifies,
        "languages": None,
        "blocking": one.blocking,
        "blocked_by": one.blocked_by,
        "muting": one.muting,
        "muting_notifications": one.muting_notifications,
        "requested": False,
        "requested_by": False,
        "domain_blocking": False,
        "endorsed": False,
        "note": "",
    }


def notification(one: Notification, base: str) -> Entity:
    """Notification."""
    return {
        "id": str(one.id),
        "type": one.kind,
        "created_at": moment(one.created_ms),
        "group_key": f"ungrouped-{one.id}",
        "account": account(one.actor, base),
        **({"status": status(one.post, base)} if one.post else {}),
    }


def context(ancestors: list[Post], descendants: list[Post], base: str) -> Entity:
    """Context."""
    return {
        "ancestors": [status(post, base) for post in ancestors],
        "descendants": [status(post, base) for post in descendants],
    }


def host_of(base: str) -> str:
    """The address without its scheme, as instance documents give it."""
    return urlsplit(base).netloc


def _text_id(number: int | None) -> str | None:
    return None if number is None else str(number)


def _size(width: int, height: int) -> Entity:
    return {
        "width": width,
        "height": height,
        "size": f"{width}x{height}",
        "aspect": width / height if height else 1.0,
    }


def _mention(number: int, name: str, base: str) -> Entity:
    return {"id": str(number), "username": name, "acct": name, "url": f"{base}/@{name}"}


def filter_short(one: FilterRule) -> Entity:
    """Filter without its words, as a result names it."""
    return {
        "id": str(one.id),
        "title": one.title,
        "context": list(one.contexts),
        "expires_at": None if one.expires_ms is None else moment(one.expires_ms),
        "filter_action": one.action,
    }


def _filter_hit(one: FilterHit, number: int) -> Entity:
    """FilterResult: why a filter speaks of the post with this id."""
    return {
        "filter": filter_short(one.rule),
        "keyword_matches": list(one.words) or None,
        "status_matches": [str(number)] if one.is_named else None,
    }
