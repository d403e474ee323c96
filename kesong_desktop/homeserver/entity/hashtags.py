"""Hashtags as JSON entities."""

from urllib.parse import quote

from kesong_desktop.homeserver.entity.values import Entity, moment
from kesong_desktop.homeserver.storage import ids
from kesong_desktop.homeserver.storage.records import FeaturedTag, TagRecord


def tag(name: str, base: str) -> Entity:
    """Return a hashtag as the Tag entity of a status."""
    return {"name": name, "url": f"{base}/tags/{quote(name)}"}


def tag_info(one: TagRecord, base: str) -> Entity:
    """Return a hashtag as a whole Tag entity."""
    return {
        "id": one.name,
        **tag(one.name, base),
        "history": [
            {"day": str(day_ms // 1000), "uses": str(uses), "accounts": str(accounts)}
            for day_ms, uses, accounts in one.history
        ],
        "following": one.following,
        "featuring": one.featuring,
    }


def featured_tag(one: FeaturedTag, base: str) -> Entity:
    """Return a hashtag that an account shows on its profile as a FeaturedTag entity."""
    return {
        "id": str(one.id),
        "name": one.name,
        "url": f"{base}/@{one.account}/tagged/{quote(one.name)}",
        "statuses_count": str(one.posts),
        "last_status_at": moment(ids.time_of(one.last_post))[:10] if one.last_post else None,
    }
