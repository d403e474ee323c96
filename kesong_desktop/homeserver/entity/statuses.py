"""Statuses, media, polls and conversations as JSON entities of the Mastodon API.

``base`` is the URL under which the client reached this server.
"""

from collections.abc import Iterable

from kesong_desktop.homeserver import post_text
from kesong_desktop.homeserver.entity.accounts import AccountEntities, account
from kesong_desktop.homeserver.entity.hashtags import tag
from kesong_desktop.homeserver.entity.values import Entity, moment
from kesong_desktop.homeserver.storage.filter_records import FilterHit, FilterRule
from kesong_desktop.homeserver.storage.records import (
    ConversationRecord,
    MediaRecord,
    NewPoll,
    PollRecord,
    PostRecord,
    PostVersion,
    ScheduledPost,
)


def media(one: MediaRecord, base: str) -> Entity:
    """Return a media file as a MediaAttachment entity; its URLs are null until it is processed."""
    original = _size(one.width, one.height)
    if one.kind == "video":
        original["duration"] = one.duration_s
    small = _size(one.preview_width, one.preview_height)
    is_ready = one.state == "ready"
    return {
        "id": str(one.id),
        "type": one.kind,
        "url": f"{base}/media/{one.name}" if is_ready else None,
        "preview_url": f"{base}/media/{one.preview}" if is_ready else None,
        "remote_url": None,
        "preview_remote_url": None,
        "text_url": None,
        "meta": {"original": original, "small": small, "focus": {"x": one.focus_x, "y": one.focus_y}},
        "description": one.description or None,
        "blurhash": one.blurhash or None,
    }


def status(post: PostRecord, base: str) -> Entity:
    """Return a Status entity; a boost holds the boosted post as ``reblog``."""
    return status_among(post, AccountEntities(base))


def statuses(posts: Iterable[PostRecord], base: str) -> list[Entity]:
    """Return the Status entities of one answer."""
    people = AccountEntities(base)
    return [status_among(post, people) for post in posts]


def status_among(post: PostRecord, people: AccountEntities) -> Entity:
    """Return a Status entity that shares Account entities with others of the same response."""
    if post.boost_of is None:
        return _status(post, people)
    base, boosted = people.base, _status(post.boost_of, people)
    return {
        **boosted,
        "id": str(post.id),
        "created_at": moment(post.created_ms),
        "edited_at": None,
        "visibility": post.visibility,
        "account": people.of(post.author),
        "uri": f"{base}/@{post.author.name}/{post.id}",
        "in_reply_to_id": None,
        "in_reply_to_account_id": None,
        "application": None,
        "pinned": False,
        "reblog": boosted,
    }


def _status(post: PostRecord, people: AccountEntities) -> Entity:
    base = people.base
    url = f"{base}/@{post.author.name}/{post.id}"
    mentioned = {name for _, name in post.mentions}
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
        "content": post_text.to_html(post.text, base=base, people=mentioned),
        "reblog": None,
        "application": {"name": post.app_name, "website": None} if post.app_name else None,
        "account": people.of(post.author),
        "media_attachments": [media(medium, base) for medium in post.media],
        "mentions": [_mention(number, name, base) for number, name in post.mentions],
        "tags": [tag(name, base) for name in post.tags],
        "emojis": [],
        "card": None,
        "poll": poll(post.poll) if post.poll else None,
        "favourited": post.favourited,
        "reblogged": post.boosted,
        "muted": post.muted,
        "bookmarked": post.bookmarked,
        "pinned": post.pinned,
        "filtered": [_filter_hit(hit, post.id) for hit in post.filtered],
    }


def poll(one: PollRecord) -> Entity:
    """Return a poll as a Poll entity; its totals are null while they are hidden."""
    is_shown = one.is_expired or not one.hide_totals
    return {
        "id": str(one.id),
        "expires_at": moment(one.expires_ms),
        "expired": one.is_expired,
        "multiple": one.multiple,
        "votes_count": sum(one.votes),
        "voters_count": one.voters,
        "voted": one.is_own or bool(one.own_votes),
        "own_votes": list(one.own_votes),
        "options": [
            {"title": title, "votes_count": votes if is_shown else None}
            for title, votes in zip(one.options, one.votes, strict=True)
        ],
        "emojis": [],
    }


def scheduled(one: ScheduledPost, base: str) -> Entity:
    """Return a scheduled post as a ScheduledStatus entity."""
    post = one.post
    return {
        "id": str(one.id),
        "scheduled_at": moment(one.due_ms),
        "params": {
            "text": post.text,
            "poll": _asked_poll(post.poll) if post.poll else None,
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


def deleted_status(post: PostRecord, base: str) -> Entity:
    """Return the Status entity of a deleted post with its text as typed, so that it can be rewritten."""
    return {**status(post, base), "text": post.text}


def source(post: PostRecord) -> Entity:
    """Return a post's text as it was typed, as a StatusSource entity."""
    return {"id": str(post.id), "text": post.text, "spoiler_text": post.spoiler}


def edit(post: PostRecord, version: PostVersion, base: str) -> Entity:
    """Return an earlier version of a post as a StatusEdit entity."""
    people = {name for _, name in post.mentions}
    return {
        "content": post_text.to_html(version.text, base=base, people=people),
        "spoiler_text": version.spoiler,
        "sensitive": version.sensitive,
        "created_at": moment(version.created_ms),
        "account": account(post.author, base),
        "media_attachments": [media(medium, base) for medium in version.media],
        "emojis": [],
        **({"poll": {"options": [{"title": title} for title in version.poll]}} if version.poll else {}),
    }


def conversation(one: ConversationRecord, base: str) -> Entity:
    """Return the direct posts of a thread as a Conversation entity."""
    return {
        "id": str(one.id),
        "unread": one.unread,
        "accounts": [account(person, base) for person in one.accounts],
        "last_status": status(one.last_post, base),
    }


def context(ancestors: list[PostRecord], descendants: list[PostRecord], base: str) -> Entity:
    """Return the posts above and below a post as a Context entity."""
    people = AccountEntities(base)
    return {
        "ancestors": [status_among(post, people) for post in ancestors],
        "descendants": [status_among(post, people) for post in descendants],
    }


def _asked_poll(one: NewPoll) -> Entity:
    return {
        "options": list(one.options),
        "expires_in": str(one.seconds),
        "multiple": one.multiple,
        "hide_totals": one.hide_totals,
    }


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
    """Return a filter without its keywords, as a FilterResult contains it."""
    return {
        "id": str(one.id),
        "title": one.title,
        "context": list(one.contexts),
        "expires_at": None if one.expires_ms is None else moment(one.expires_ms),
        "filter_action": one.action,
    }


def _filter_hit(one: FilterHit, number: int) -> Entity:
    """Return a FilterResult entity: the keywords and posts by which a filter matches the post with this id."""
    return {
        "filter": filter_short(one.rule),
        "keyword_matches": list(one.words) or None,
        "status_matches": [str(number)] if one.is_named else None,
    }
