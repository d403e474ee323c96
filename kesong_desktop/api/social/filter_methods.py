"""Filters of version 2 of the protocol, and of version 1 where a server has no other."""

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
    """Client methods about filters. In version 1 a filter has one word, and hides or warns."""

    async def filters(self) -> tuple[PostFilter, ...]:
        """All filters of the account, with their words."""
        try:
            body = await self._call("GET", _NEW)
        except ServerProblem as error:
            if not is_absent(error):
                raise
            body = await self._call("GET", _OLD)
        return decode_lists.post_filters(body, self.host)

    async def create_filter(self, wanted: PostFilter, *, lasts_s: int = 0) -> PostFilter:
        """Make a filter that ends after ``lasts_s`` seconds, or (0) not by itself."""
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
        """Change the filter ``before`` to ``wanted``. ``lasts_s`` as in ``create_filter``; None: its end stays as it is."""
        kept = {one.id for one in wanted.words}
        removed = [{"id": one.id, "_destroy": True} for one in before.words if one.id and one.id not in kept]
        fields = _fields(wanted, lasts_s)
        fields["keywords_attributes"] += removed
        return await self._on_one(
            "PUT", before.id, fields, lambda: _old_fields(wanted, lasts_s), decode_lists.post_filter
        )

    async def delete_filter(self, filter_id: str) -> None:
        """Delete a filter; one that is gone already is no error."""
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
    return fields | _ending(lasts_s)


def _old_fields(wanted: PostFilter, lasts_s: int | None) -> dict[str, Any]:
    word = wanted.words[0] if wanted.words else None
    fields = {
        "phrase": word.text if word else wanted.title,
        "whole_word": word.whole if word else True,
        "context": list(wanted.contexts),
        "irreversible": wanted.action == "hide",
    }
    return fields | _ending(lasts_s)


def _ending(lasts_s: int | None) -> dict[str, Any]:
    """When it ends; an empty text is never, for some servers pass over a null."""
    return {} if lasts_s is None else {"expires_in": lasts_s or ""}
