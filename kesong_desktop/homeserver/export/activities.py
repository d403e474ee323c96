"""A user and their posts as ActivityStreams objects, in the form of a Mastodon archive.

Source: W3C ActivityStreams 2.0, ActivityPub; ``actor.json`` and ``outbox.json`` of a Mastodon archive.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from kesong_desktop.homeserver import post_text
from kesong_desktop.homeserver.entity.values import moment
from kesong_desktop.homeserver.storage.records import AccountRecord, MediaRecord, PostRecord

BASE = "https://home.arpa"
"""Base of the URIs in an archive; the domain is reserved for home networks (RFC 8375)."""
_CONTEXT = ["https://www.w3.org/ns/activitystreams", {"sensitive": "as:sensitive", "Hashtag": "as:Hashtag"}]
_PUBLIC = "https://www.w3.org/ns/activitystreams#Public"


def actor(one: AccountRecord) -> dict[str, Any]:
    """Return a user as ``actor.json``; its pictures are named ``avatar`` and ``header`` in the archive."""
    me = _address(one.name)
    pictures = {
        key: {"type": "Image", "mediaType": "image/jpeg", "url": f"{name}.jpg"}
        for key, name, stored in (("icon", "avatar", one.avatar), ("image", "header", one.header))
        if stored
    }
    return {
        "@context": _CONTEXT,
        "id": me,
        "type": "Service" if one.bot else "Person",
        "preferredUsername": one.name,
        "name": one.display_name or one.name,
        "summary": post_text.to_html(one.note, base=BASE, people=()),
        "url": me,
        "manuallyApprovesFollowers": one.locked,
        "discoverable": one.discoverable,
        "published": moment(one.created_ms),
        "attachment": [
            {
                "type": "PropertyValue",
                "name": name,
                "value": post_text.to_html(value, base=BASE, people=()),
            }
            for name, value in one.fields
        ],
        "outbox": "outbox.json",
        "likes": "likes.json",
        "bookmarks": "bookmarks.json",
        **pictures,
    }


def collection(name: str, items: Sequence[Any]) -> dict[str, Any]:
    """Return an OrderedCollection with all its items."""
    return {
        "@context": _CONTEXT,
        "id": name,
        "type": "OrderedCollection",
        "totalItems": len(items),
        "orderedItems": items,
    }


def activity(post: PostRecord) -> dict[str, Any]:
    """Return a post as a Create activity, a boost as an Announce activity."""
    me, to, cc = _address(post.author.name), *_audience(post)
    kind: str
    what: str | dict[str, Any]
    if post.boost_of is not None:
        kind, what, number = "Announce", address_of(post.boost_of), post.id
    else:
        kind, what, number = "Create", _note(post, to, cc), post.id
    return {
        "id": f"{me}/{number}/activity",
        "type": kind,
        "actor": me,
        "published": moment(post.created_ms),
        "to": to,
        "cc": cc,
        "object": what,
    }


def address_of(post: PostRecord) -> str:
    """Return the URI by which archives identify a post."""
    return f"{_address(post.author.name)}/{post.id}"


def path_of(medium: MediaRecord) -> str:
    """Return the path of a media file within the archive."""
    return f"media_attachments/files/{medium.name}"


def _note(post: PostRecord, to: list[str], cc: list[str]) -> dict[str, Any]:
    people = frozenset(name for _, name in post.mentions)
    content = post_text.to_html(post.text, base=BASE, people=people)
    note: dict[str, Any] = {
        "id": address_of(post),
        "type": "Note",
        "summary": post.spoiler or None,
        "inReplyTo": f"{BASE}/posts/{post.reply_to}" if post.reply_to else None,
        "published": moment(post.created_ms),
        "url": address_of(post),
        "attributedTo": _address(post.author.name),
        "to": to,
        "cc": cc,
        "sensitive": post.sensitive,
        "content": content,
        "attachment": [_document(medium) for medium in post.media if medium.state == "ready"],
        "tag": list(_tags(post)),
    }
    if post.language:
        note["contentMap"] = {post.language: content}
    if post.edited_ms is not None:
        note["updated"] = moment(post.edited_ms)
    if post.poll is not None:
        note["type"] = "Question"
        note["oneOf"] = [{"type": "Note", "name": str(option)} for option in post.poll.options]
    return note


def _document(medium: MediaRecord) -> dict[str, Any]:
    video, image = "video/mp4", "image/jpeg"
    suffix = medium.name.rpartition(".")[2]
    kinds = {"png": "image/png", "gif": "image/gif", "webp": "image/webp", "mov": "video/quicktime"}
    return {
        "type": "Document",
        "mediaType": kinds.get(suffix, video if medium.kind == "video" else image),
        "url": f"/{path_of(medium)}",
        "name": medium.description or None,
        "blurhash": medium.blurhash,
        "focalPoint": [medium.focus_x, medium.focus_y],
        "width": medium.width,
        "height": medium.height,
    }


def _tags(post: PostRecord) -> Iterable[dict[str, Any]]:
    for _, name in post.mentions:
        yield {"type": "Mention", "href": _address(name), "name": f"@{name}"}
    for tag in post.tags:
        yield {"type": "Hashtag", "href": f"{BASE}/tags/{tag}", "name": f"#{tag}"}


def _audience(post: PostRecord) -> tuple[list[str], list[str]]:
    followers, named = (
        f"{_address(post.author.name)}/followers",
        [_address(name) for _, name in post.mentions],
    )
    return {
        "public": ([_PUBLIC], [followers, *named]),
        "unlisted": ([followers], [_PUBLIC, *named]),
        "private": ([followers], named),
        "direct": (named, []),
    }[post.visibility]


def _address(name: str) -> str:
    return f"{BASE}/@{name}"
