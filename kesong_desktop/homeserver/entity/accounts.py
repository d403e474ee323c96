"""Accounts and relationships as JSON entities."""

from kesong_desktop.homeserver import post_text
from kesong_desktop.homeserver.entity.values import Entity, moment
from kesong_desktop.homeserver.storage import ids
from kesong_desktop.homeserver.storage.records import AccountRecord, PostingDefaults, Relationship


def account(one: AccountRecord, base: str) -> Entity:
    """Return an account as an Account entity."""
    avatar, header = (
        f"{base}/media/{name}" if name else f"{base}/art/{standard}"
        for name, standard in ((one.avatar, "avatar.png"), (one.header, "header.png"))
    )
    newest = moment(ids.time_of(one.last_post))[:10] if one.last_post else None
    return {
        "id": str(one.id),
        "username": one.name,
        "acct": one.name,
        "display_name": one.display_name or one.name,
        "locked": one.locked,
        "bot": one.bot,
        "discoverable": one.discoverable,
        "indexable": one.indexable,
        "group": False,
        "noindex": not one.indexable,
        "created_at": moment(one.created_ms),
        "note": post_text.to_html(one.note, base=base, people=()),
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
        "hide_collections": one.hides_collections,
        "emojis": [],
        "fields": [
            _field(name, post_text.to_html(value, base=base, people=())) for name, value in one.fields
        ],
        "roles": [],
    }


class AccountEntities:
    """Account entities of one response; each account is converted only once.

    ``base`` is the URL under which the client reached this server.
    """

    def __init__(self, base: str) -> None:
        self.base = base
        self._made: dict[int, Entity] = {}

    def of(self, one: AccountRecord) -> Entity:
        """Return an account as an Account entity. The entity is shared: do not modify it."""
        made = self._made.get(one.id)
        if made is None:
            made = self._made[one.id] = account(one, self.base)
        return made


def own_account(one: AccountRecord, defaults: PostingDefaults, requests: int, base: str) -> Entity:
    """Return the user's own account as a CredentialAccount entity; ``requests`` counts follow requests."""
    source = {
        "privacy": defaults.privacy,
        "sensitive": defaults.sensitive,
        "language": defaults.language or None,
        "note": one.note,
        "fields": [_field(name, value) for name, value in one.fields],
        "follow_requests_count": requests,
        "hide_collections": one.hides_collections,
        "discoverable": one.discoverable,
        "indexable": one.indexable,
    }
    return {**account(one, base), "source": source}


def relationship(one: Relationship) -> Entity:
    """Return the user's relation to an account as a Relationship entity."""
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
        "requested": one.requested,
        "requested_by": one.requested_by,
        "domain_blocking": False,
        "endorsed": one.endorsed,
        "note": one.note,
    }


def suggestion(one: AccountRecord, base: str, *, is_followed_by_friends: bool) -> Entity:
    """Return a suggested account as a Suggestion entity."""
    return {
        "source": "past_interactions" if is_followed_by_friends else "global",
        "sources": ["friends_of_friends" if is_followed_by_friends else "most_followed"],
        "account": account(one, base),
    }


def _field(name: str, value: str) -> Entity:
    return {"name": name, "value": value, "verified_at": None}
