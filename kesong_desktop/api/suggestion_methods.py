"""Completions from the server: hashtags, accounts and places."""

from typing import Any

from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.transport import in_path
from kesong_desktop.api.wire import decode_people, decode_social, lenient_decode
from kesong_desktop.errors import Forbidden, Gone, NotThisProtocol, Rejected
from kesong_desktop.model.social.notification import KnownPlace, SearchResults
from kesong_desktop.model.social.post import Person

_LACKING = (Forbidden, Gone, NotThisProtocol, Rejected)
_POPULAR = {"pixelfed": "/api/v1.1/discover/posts/hashtags"}
_KINDS = {"tag": "hashtags", "person": "accounts"}


class SuggestionMethods(Connection):
    """Client methods for completions; each list is empty if unsupported."""

    async def matching(self, kind: str, words: str, *, limit: int = 8) -> SearchResults:
        """Return hashtags (``tag``) or accounts (``person``) with this prefix that the server knows."""
        query = {"q": words[:100], "type": _KINDS[kind], "limit": str(limit), "resolve": "false"}
        return decode_social.found(await self._call("GET", "/api/v2/search", query), self.host)

    async def followed_tags(self) -> tuple[str, ...]:
        """Return the hashtags that the account follows, up to 100."""
        return _names(await self._list("/api/v1/followed_tags", {"limit": "100"}))

    async def followed_people(self, account_id: str) -> tuple[Person, ...]:
        """Return the accounts that an account follows, up to 80."""
        try:
            body = await self._call(
                "GET", f"/api/v1/accounts/{in_path(account_id)}/following", {"limit": "80"}
            )
            return decode_people.people(body, self.host)
        except _LACKING:
            return ()

    async def popular_tags(self, software: str) -> tuple[str, ...]:
        """Return the trending hashtags of the server."""
        return _names(await self._list(_POPULAR.get(software, "/api/v1/trends/tags"), {"limit": "20"}))

    async def places(self, words: str) -> tuple[KnownPlace, ...]:
        """Return the places with this name on a Pixelfed server."""
        found = await self._list("/api/v1.1/compose/search/location", {"q": words[:100]})
        return tuple(
            KnownPlace(
                str(one["id"]), ", ".join(str(one[key]) for key in ("name", "country") if one.get(key))
            )
            for one in found
            if isinstance(one, dict) and one.get("id") and one.get("name")
        )

    async def _list(self, path: str, query: dict[str, str]) -> list[Any]:
        try:
            raw = lenient_decode.read(await self._call("GET", path, query), self.host)
        except _LACKING:
            return []
        return raw if isinstance(raw, list) else []


def _names(tags: list[Any]) -> tuple[str, ...]:
    names = (one.get("name") or one.get("hashtag") for one in tags if isinstance(one, dict))
    return tuple(
        dict.fromkeys(name.lstrip("#") for name in names if isinstance(name, str) and name.strip("#"))
    )
