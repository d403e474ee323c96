"""Filters of version 2 of the API, and of version 1 on servers without it."""

from collections.abc import Callable
from typing import Any

from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.transport import in_path
from kesong_desktop.api.social.absence import is_absent
from kesong_desktop.api.wire import decode_lists
from kesong_desktop.errors import ServerProblem
from kesong_desktop.model.social.post_filter import PostFilter

_NEW, _OLD = "/api/v2/filters", "/api/v1/filters"


class FilterMethods(Connection):
    """Client methods for filters. In version 1 a filter has one keyword, and hides or warns."""

    async def filters(self) -> tuple[PostFilter, ...]:
        """Return all filters of the account, with their keywords."""
        try:
            body = await self._call("GET", _NEW)
        except ServerProblem as error:
            if not is_absent(error):
                raise
            body = await self._call("GET", _OLD)
        return decode_lists.post_filters(body, self.host)

    async def create_filter(self, wanted: PostFilter, *, lasts_s: int = 0) -> PostFilter:
        """Create a filter that expires after ``lasts_s`` seconds, or never (0)."""
        try:
            body = await self._call("POST", _NEW, json=_fields(wanted, lasts_s))
        except ServerProblem as error:
            if not is_absent(error):
                raise
            body = await self._call("POST", _OLD, json=_old_fields(wanted, lasts_s))
        return decode_lists.post_filter(body, self.host)

    async def update_filter(
        self, before: PostFilter, wanted: PostFilter, *, lasts_s: int | None = None
    ) -> PostFilter:
        """Change the filter ``before`` to ``wanted``. ``lasts_s`` as in ``create_filter``; None leaves the expiry unchanged."""
        kept = {one.id for one in wanted.words}
        removed = [{"id": one.id, "_destroy": True} for one in before.words if one.id and one.id not in kept]
        fields = _fields(wanted, lasts_s)
        fields["keywords_attributes"] += removed
        return await self._on_one(
            "PUT", before.id, fields, lambda: _old_fields(wanted, lasts_s), decode_lists.post_filter
        )

    async def delete_filter(self, filter_id: str) -> None:
        """Delete a filter; a missing one is no error."""
        path = in_path(filter_id)
        for base in (_NEW, _OLD):
            try:
                await self._call("DELETE", f"{base}/{path}")
            except ServerProblem as error:
                if not is_absent(error):
                    raise
            else:
                return

    async def _on_one(
        self,
        method: str,
        filter_id: str,
        fields: dict[str, Any],
        old_fields: Callable[[], dict[str, Any]],
        read: Callable[[bytes, str], PostFilter],
    ) -> PostFilter:
        path = in_path(filter_id)
        try:
            body = await self._call(method, f"{_NEW}/{path}", json=fields)
        except ServerProblem as error:
            if not is_absent(error):
                raise
            body = await self._call(method, f"{_OLD}/{path}", json=old_fields())
        return read(body, self.host)


def _fields(wanted: PostFilter, lasts_s: int | None) -> dict[str, Any]:
    words = [
        {"keyword": one.text, "whole_word": one.whole} | ({"id": one.id} if one.id else {})
        for one in wanted.words
    ]
    fields = {
        "title": wanted.title,
        "context": list(wanted.contexts),
        "filter_action": wanted.action,
        "keywords_attributes": words,
    }
    return fields | _expires_in(lasts_s)


def _old_fields(wanted: PostFilter, lasts_s: int | None) -> dict[str, Any]:
    word = wanted.words[0] if wanted.words else None
    fields = {
        "phrase": word.text if word else wanted.title,
        "whole_word": word.whole if word else True,
        "context": list(wanted.contexts),
        "irreversible": wanted.action == "hide",
    }
    return fields | _expires_in(lasts_s)


def _expires_in(lasts_s: int | None) -> dict[str, Any]:
    """Return the ``expires_in`` value; an empty text means never, because some servers ignore null."""
    return {} if lasts_s is None else {"expires_in": lasts_s or ""}
