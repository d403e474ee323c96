"""Decodes lists, hashtags, filters, emojis, translations and grouped notifications."""

from typing import Any, get_args

from kesong_desktop.api.wire import decode, lenient_decode
from kesong_desktop.api.wire.decode_parts import text_id, to_emojis, to_filter
from kesong_desktop.api.wire.decode_people import each, each_once
from kesong_desktop.api.wire.part_entities import WireEmoji, WireFilter
from kesong_desktop.api.wire.people_entities import (
    WireGroupedNotifications,
    WireList,
    WireNotificationGroup,
    WireTag,
    WireTranslation,
)
from kesong_desktop.errors import NotThisProtocol
from kesong_desktop.model.social.content.custom_emoji import CustomEmoji
from kesong_desktop.model.social.content.tag import TagInfo
from kesong_desktop.model.social.content.word import MOST
from kesong_desktop.model.social.notification import NotificationGroup
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.model.social.post_filter import PostFilter
from kesong_desktop.model.social.translation import Translation
from kesong_desktop.model.social.user_list import RepliesShown, UserList

_REPLIES: dict[str, RepliesShown] = {one: one for one in get_args(RepliesShown)}


def user_list(body: bytes, server: str) -> UserList:
    """Decode one List entity.

    Raises:
        NotThisProtocol: it has no id.
    """
    wire = lenient_decode.parse(body, WireList, server)
    if wire.id is None or wire.id == "":
        raise NotThisProtocol(server, why="a list without an id")
    replies = _REPLIES.get(wire.replies_policy or "", "list")
    return UserList(str(wire.id), wire.title or "", replies, is_exclusive=bool(wire.exclusive))


def user_lists(body: bytes, server: str) -> tuple[UserList, ...]:
    """Decode a list of lists, each once; unreadable ones are left out."""
    found = each(lenient_decode.items(body, server), user_list, server)
    return each_once(found, lambda one: one.id)


def tag(body: bytes, server: str) -> TagInfo:
    """Decode one Tag entity.

    Raises:
        NotThisProtocol: it has no name.
    """
    wire = lenient_decode.parse(body, WireTag, server)
    name = (wire.name or wire.hashtag or "").lstrip("#＃")
    if not name:
        raise NotThisProtocol(server, why="a tag without a name")
    days = wire.history or ()
    return TagInfo(
        name,
        wire.url or "",
        wire.following,
        tuple(_number(one.uses) for one in days),
        tuple(_number(one.accounts) for one in days),
    )


def tags(body: bytes, server: str) -> tuple[TagInfo, ...]:
    """Decode a list of hashtags, each once ignoring case; those without a name are left out."""
    found = each(lenient_decode.items(body, server), tag, server)
    return each_once(found, lambda one: one.name.casefold())


def post_filter(body: bytes, server: str) -> PostFilter:
    """Decode one filter, of version 2 or 1.

    Raises:
        NotThisProtocol: it has no id.
    """
    found = to_filter(lenient_decode.parse(body, WireFilter, server))
    if found is None:
        raise NotThisProtocol(server, why="a filter without an id")
    return found


def post_filters(body: bytes, server: str) -> tuple[PostFilter, ...]:
    """Decode a list of filters; unreadable ones are left out."""
    return tuple(each(lenient_decode.items(body, server), post_filter, server))


def emojis(body: bytes, server: str) -> tuple[CustomEmoji, ...]:
    """Decode a list of custom emojis; those without a shortcode are left out."""

    def one(item: bytes, server: str) -> WireEmoji:
        return lenient_decode.parse(item, WireEmoji, server)

    return to_emojis(each(lenient_decode.items(body, server), one, server))


def translation(body: bytes, server: str) -> Translation:
    """Decode one Translation entity.

    Raises:
        NotThisProtocol: it has no text.
    """
    wire = lenient_decode.parse(body, WireTranslation, server)
    if wire.content is None:
        raise NotThisProtocol(server, why="a translation without text")
    options = wire.poll.options or () if wire.poll is not None else ()
    return Translation(
        wire.content,
        wire.spoiler_text or "",
        wire.detected_source_language or "",
        wire.language or "",
        wire.provider or "",
        tuple((text_id(one.id), one.description or "") for one in wire.media_attachments or ()),
        tuple(one.title or "" for one in options),
    )


def groups(body: bytes, server: str) -> tuple[NotificationGroup, ...]:
    """Decode grouped notifications with their accounts and posts; groups without a kind are left out.

    Raises:
        NotThisProtocol: it is another response.
    """
    wire = lenient_decode.parse(body, WireGroupedNotifications, server)
    if wire.notification_groups is None:
        raise NotThisProtocol(server, why="no groups of notifications")
    people = {one.id: one for one in each(wire.accounts or (), decode.person, server)}
    posts = {one.id: one for one in decode.to_posts(wire.statuses or (), server)}
    return tuple(_group(one, people, posts) for one in wire.notification_groups if one.type)


def oldest_ids(body: bytes, server: str) -> tuple[str, ...]:
    """Return the oldest id of each group, below which the next page begins."""
    wire = lenient_decode.parse(body, WireGroupedNotifications, server)
    ids = (one.page_min_id or one.most_recent_notification_id for one in wire.notification_groups or ())
    return tuple(str(one) for one in ids if one is not None)


def _group(
    wire: WireNotificationGroup, people: dict[str, Person], posts: dict[str, Post]
) -> NotificationGroup:
    newest = text_id(wire.most_recent_notification_id)
    shown = tuple(people[str(one)] for one in wire.sample_account_ids or () if str(one) in people)
    return NotificationGroup(
        key=wire.group_key or newest,
        kind=wire.type or "",
        newest_id=newest,
        created_utc=decode.to_time(wire.latest_page_notification_at),
        count=max(1, min(wire.notifications_count or 1, MOST), len(shown)),
        people=shown,
        post=posts.get(text_id(wire.status_id)),
        ids=(newest,) if newest else (),
    )


def _number(value: Any) -> int:
    """Return a count, which the protocol sends as text, as a number."""
    try:
        return min(max(0, int(value)), MOST) if isinstance(value, int | str) else 0
    except ValueError:
        return 0
