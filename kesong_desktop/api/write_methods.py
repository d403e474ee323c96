"""Client methods that write: posts, edits, likes, boosts, bookmarks and follows."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from msgspec.structs import replace

from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.transport import in_path, on_wire, without_nones
from kesong_desktop.api.wire import decode, decode_social, lenient_decode
from kesong_desktop.errors import Forbidden, Gone, NotThisProtocol, Rejected
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.notification import ScheduledStatus
from kesong_desktop.model.social.post import Attachment, Post

_FOLLOW_POLLS_S = (0.5, 1.0, 1.0)
"""Intervals of the polls for whether a follow was applied."""


class WriteMethods(Connection):
    """Client methods for posting, editing and interactions."""

    async def ask_time(self) -> None:
        """Send a small request, so that ``server_now`` is known from its response."""
        try:
            await self._call("GET", "/api/v1/accounts/verify_credentials")
        except (Forbidden, Gone, Rejected):
            return

    async def create_status(
        self,
        *,
        text: str,
        media_ids: Sequence[str],
        visibility: Visibility,
        key: str,
        spoiler: str = "",
        sensitive: bool = False,
        language: str = "",
        in_reply_to_id: str = "",
        due_s: float = 0.0,
        more: Mapping[str, Any] | None = None,
    ) -> Post | ScheduledStatus:
        """Publish or schedule a status. Any response other than a post with an id raises an error.

        ``due_s`` (seconds since 1970): the server publishes it then, and returns the scheduled status. ``more``: fields
        of this server software only (``post_options``).
        """
        due = datetime.fromtimestamp(due_s, UTC).isoformat(timespec="milliseconds") if due_s else ""
        fields = without_nones(
            {
                "status": text,
                "media_ids": list(media_ids) or None,
                "visibility": str(visibility),
                "spoiler_text": spoiler,
                "sensitive": sensitive or None,
                "language": language,
                "in_reply_to_id": in_reply_to_id,
                "scheduled_at": due.replace("+00:00", "Z"),
                **(more or {}),
            }
        )
        body = await self._call("POST", "/api/v1/statuses", json=fields, headers={"Idempotency-Key": key})
        scheduled = decode_social.scheduled_status(body, self.host) if due else None
        return scheduled or decode.post(body, self.host)

    async def move_scheduled(self, scheduled_id: str, due_s: float) -> bool:
        """Change the time of a scheduled post on the server; returns False if the server does not have it."""
        due = datetime.fromtimestamp(due_s, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        path = f"/api/v1/scheduled_statuses/{in_path(scheduled_id)}"
        try:
            body = await self._call("PUT", path, json={"scheduled_at": due})
        except Gone:
            return False
        if decode_social.scheduled_status(body, self.host) is None:
            raise NotThisProtocol(self.host, why="the answer is not a scheduled post")
        return True

    async def cancel_scheduled(self, scheduled_id: str) -> bool:
        """Delete a scheduled post on the server; returns False if the server does not have it.

        Mastodon answers with an empty object, Pleroma with the scheduled post.

        Raises:
            NotThisProtocol: another response; the post may still be scheduled.
        """
        try:
            body = await self._call("DELETE", f"/api/v1/scheduled_statuses/{in_path(scheduled_id)}")
        except Gone:
            return False
        self._check_deleted(body, scheduled_id)
        return True

    async def status_before_change(self, status_id: str) -> Post:
        """Return the current post, to be checked before it is changed.

        Raises:
            NotThisProtocol: the response is another post.
            NotAuthorised: another request has learned meanwhile that the token is invalid.
        """
        check_refusal = self.refusal_check()
        body = await self._call("GET", f"/api/v1/statuses/{in_path(status_id)}")
        check_refusal()
        return self._answered(body, status_id)

    async def edit_status(
        self,
        status_id: str,
        *,
        text: str,
        media_ids: Sequence[str],
        spoiler: str = "",
        sensitive: bool = False,
        language: str = "",
        alts: Mapping[str, str] | None = None,
    ) -> Post:
        """Edit an own post. All values are sent, because omitted ones are removed: ``media_ids`` are all media, in order.

        ``alts`` are new descriptions by media id. Some servers accept them with the edit and others only at the medium, so those
        that the response shows unchanged are sent there as well.

        Raises:
            NotAuthorised: also if another request received it meanwhile; the edit may be done without its descriptions.
        """
        check_refusal = self.refusal_check()
        described = await self._described(status_id, alts) if alts else []
        fields = {
            "status": text,
            "media_ids": list(media_ids),
            "spoiler_text": spoiler,
            "sensitive": sensitive,
        } | ({"language": language} if language else {})
        if described:
            fields["media_attributes"] = [
                {"id": one.id, "description": one.alt, "focus": on_wire(one.focus)} for one in described
            ]
        body = await self._call("PUT", f"/api/v1/statuses/{in_path(status_id)}", json=fields)
        return await self._with_descriptions_updated(
            self._answered(body, status_id), described, check_refusal
        )

    async def update_media(self, media_id: str, *, alt: str, focus: tuple[float, float]) -> None:
        """Change description and focus of an upload; both are always sent, because some servers drop an omitted one."""
        fields = {"description": alt, "focus": on_wire(focus)}
        await self._call("PUT", f"/api/v1/media/{in_path(media_id)}", json=fields)

    async def boost(self, status_id: str, *, on: bool) -> Post:
        """Boost a post or undo it, once: the post is checked first, because GoToSocial counts a second boost."""
        before = await self.status_before_change(status_id)
        if before.reblogged == on:
            return before
        return replace(await self._done_to(status_id, "reblog" if on else "unreblog"), reblogged=on)

    async def set_marker(self, timeline: str, last_read_id: str) -> bool:
        """Store the read position of ``home`` or ``notifications`` on the server; return False if it is not supported."""
        try:
            body = await self._call(
                "POST", "/api/v1/markers", json={timeline: {"last_read_id": last_read_id}}
            )
        except (Gone, Rejected):
            return False
        return decode_social.markers(body, self.host).get(timeline) == last_read_id

    async def delete_status(self, status_id: str) -> None:
        """Delete an own post; a missing one is no error.

        Mastodon and most others return the deleted post.

        Raises:
            NotThisProtocol: another response; the post may still exist.
        """
        try:
            body = await self._call("DELETE", f"/api/v1/statuses/{in_path(status_id)}")
        except Gone:
            return
        self._check_deleted(body, status_id)

    async def favourite(self, status_id: str, *, on: bool) -> Post:
        """Like a post, or remove the like."""
        return await self._done_to(status_id, "favourite" if on else "unfavourite")

    async def bookmark(self, status_id: str, *, on: bool) -> Post:
        """Bookmark a post, or remove its bookmark."""
        return await self._done_to(status_id, "bookmark" if on else "unbookmark")

    async def follow(self, account_id: str, *, on: bool) -> bool:
        """Follow or unfollow an account; return whether it is now followed or requested.

        Takahē applies it up to two seconds after its response, so the relationship is polled. It is also requested if the
        response is about another account.

        Raises:
            NotThisProtocol: the server does not confirm it; it may be done.
            NotAuthorised: also if another request received it meanwhile.
        """
        check_refusal = self.refusal_check()
        verb = "follow" if on else "unfollow"
        body = await self._call("POST", f"/api/v1/accounts/{in_path(account_id)}/{verb}", json={})
        is_on = decode.relationships(body, self.host).get(account_id)
        for wait_s in _FOLLOW_POLLS_S:
            if is_on == on:
                break
            await asyncio.sleep(wait_s)
            check_refusal()
            is_on = (await self.following([account_id])).get(account_id)
        if is_on is None:
            raise NotThisProtocol(self.host, why="a relationship with another account")
        return is_on

    async def following(self, account_ids: Sequence[str]) -> dict[str, bool]:
        """Return by account id whether the user follows it or requested to."""
        body = await self._call(
            "GET", "/api/v1/accounts/relationships", [("id[]", one) for one in account_ids]
        )
        return decode.relationships(body, self.host)

    async def _done_to(self, status_id: str, verb: str) -> Post:
        body = await self._call("POST", f"/api/v1/statuses/{in_path(status_id)}/{verb}", json={})
        return self._answered(body, status_id)

    def _check_deleted(self, body: bytes, deleted_id: str) -> None:
        """Raise ``NotThisProtocol`` for a response to a deletion that is neither empty nor the deleted entity."""
        answered = lenient_decode.read(body, self.host) if body.strip() else {}
        is_it = isinstance(answered, dict) and str(answered.get("id")) == deleted_id
        if answered != {} and not is_it:
            raise NotThisProtocol(self.host, why="the answer is of another entity")

    def _answered(self, body: bytes, status_id: str) -> Post:
        """Return the requested post; another one raises, because it does not show whether the change was done."""
        post = decode.post(body, self.host)
        if post.id != status_id:
            raise NotThisProtocol(self.host, why="the answer is another post")
        return post

    async def _described(self, status_id: str, alts: Mapping[str, str]) -> list[Attachment]:
        """Return the pictures with their new descriptions, each with its focus, which must be sent along."""
        before = await self.status_before_change(status_id)
        return [replace(one, alt=alts[one.id]) for one in before.attachments if one.id in alts]

    async def _with_descriptions_updated(
        self, said: Post, described: Sequence[Attachment], check_refusal: Callable[[], None]
    ) -> Post:
        """Return the post of the response, after all descriptions are set."""
        shown = {one.id: one.alt for one in said.attachments}
        late = {one.id: one for one in described if shown.get(one.id, one.alt) != one.alt}
        for one in late.values():
            check_refusal()
            await self.update_media(one.id, alt=one.alt, focus=one.focus)
        new = (replace(one, alt=late[one.id].alt) if one.id in late else one for one in said.attachments)
        return replace(said, attachments=tuple(new))
