"""The profile of a user, and the defaults of their posts."""

import json
from dataclasses import dataclass
from typing import Any

import apsw

from kesong_desktop.homeserver.problems import invalid
from kesong_desktop.homeserver.service.people.accounts import LONGEST_SHOWN, existing
from kesong_desktop.homeserver.service.people.follows import FollowService
from kesong_desktop.homeserver.storage.database import HomeDatabase, row
from kesong_desktop.homeserver.storage.records import AccountRecord, PostingDefaults

LONGEST_NOTE = 500
MOST_FIELDS = 4
LONGEST_FIELD = 255
PRIVACIES = ("public", "unlisted", "private", "direct")


@dataclass(frozen=True, slots=True)
class ProfileChange:
    """Changes to a profile; None leaves a part as it is. An empty ``avatar`` or ``header`` removes the picture."""

    display_name: str | None = None
    note: str | None = None
    locked: bool | None = None
    bot: bool | None = None
    discoverable: bool | None = None
    indexable: bool | None = None
    hide_collections: bool | None = None
    fields: tuple[tuple[str, str], ...] | None = None
    avatar: str | None = None
    header: str | None = None
    privacy: str | None = None
    sensitive: bool | None = None
    language: str | None = None


class ProfileService:
    """Changes profiles, and returns their private settings."""

    def __init__(self, database: HomeDatabase, follows: FollowService) -> None:
        self._database = database
        self._follows = follows

    def change(self, me: int, change: ProfileChange) -> tuple[AccountRecord, list[str]]:
        """Change the given properties; unlocking an account accepts all its follow requests.

        Returns the account, and the names of picture files that it no longer uses. Problem 422 for what is too long.
        """
        values = _values(change)
        with self._database.write() as connection:
            before = existing(connection, me)
            for column, value in values.items():
                connection.execute(f"UPDATE account SET {column} = ? WHERE id = ?", (value, me))  # noqa: S608
            if before.locked and change.locked is False:
                self._follows.accept_all(connection, me)
            after = existing(connection, me)
        names = ((before.avatar, after.avatar), (before.header, after.header))
        return after, [old for old, new in names if old and old != new]

    def defaults(self, me: int) -> PostingDefaults:
        """Return the defaults of new posts of ``me``."""
        with self._database.read() as connection:
            return _defaults(connection, me)

    def source(self, me: int) -> tuple[AccountRecord, PostingDefaults, int]:
        """Return the account, the defaults of its posts, and the number of follow requests."""
        with self._database.read() as connection:
            asked = row(connection, "SELECT count(*) FROM follow_request WHERE followed = ?", (me,))
            return existing(connection, me), _defaults(connection, me), asked[0] if asked else 0


def _defaults(connection: apsw.Connection, me: int) -> PostingDefaults:
    found = row(connection, "SELECT privacy, sensitive, language FROM account WHERE id = ?", (me,))
    privacy, sensitive, language = found or ("public", 0, "")
    return PostingDefaults(privacy, bool(sensitive), language)


def _values(change: ProfileChange) -> dict[str, Any]:
    """Return the changed columns with validated values."""
    shown = None if change.display_name is None else " ".join(change.display_name.split())
    if len(shown or "") > LONGEST_SHOWN or len(change.note or "") > LONGEST_NOTE:
        raise invalid(f"A name has at most {LONGEST_SHOWN} characters, a note {LONGEST_NOTE}")
    if change.privacy is not None and change.privacy not in PRIVACIES:
        raise invalid("Default privacy is not included in the list")
    given = {
        "display_name": shown,
        "note": change.note,
        "locked": change.locked,
        "bot": change.bot,
        "discoverable": change.discoverable,
        "indexable": change.indexable,
        "hide_collections": change.hide_collections,
        "fields": None if change.fields is None else json.dumps(_fields(change.fields)),
        "avatar": change.avatar,
        "header": change.header,
        "privacy": change.privacy,
        "sensitive": change.sensitive,
        "language": change.language,
    }
    values = {name: value for name, value in given.items() if value is not None}
    return {name: int(value) if isinstance(value, bool) else value for name, value in values.items()}


def _fields(fields: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    kept = [(name.strip(), value.strip()) for name, value in fields if name.strip() or value.strip()]
    if len(kept) > MOST_FIELDS:
        raise invalid(f"A profile has at most {MOST_FIELDS} fields")
    if any(not name for name, _ in kept):
        raise invalid("Fields must have a label")
    if any(len(text) > LONGEST_FIELD for field in kept for text in field):
        raise invalid(f"A field has at most {LONGEST_FIELD} characters")
    return kept
