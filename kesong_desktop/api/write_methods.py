"""What a person does on a server: posts, edits, likes, boosts, bookmarks and follows."""

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

_CARRIED_OUT_S = (0.5, 1.0, 1.0)
"""How long it is waited between looks whether a follow was carried out."""


class WriteMethods(Connection):
    """A method for each thing that a person can do."""

    async def ask_time(self) -> None:
        """Ask something small; ``server_now`` is known after any answer, and is no time at all without one."""
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
        """POST a status. Only an answer that is a post with an id returns; everything else raises.

        ``due_s`` (seconds since 1970): the server publishes it then, and answers with the scheduled status. ``more``: fields
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
            NotThisProtocol: the answer is of something else; the post may wait on.
        """
        try:
            body = await self._call("DELETE", f"/api/v1/scheduled_statuses/{in_path(scheduled_id)}")
        except Gone:
            return False
        self._check_deleted(body, scheduled_id)
        return True

    async def status_before_change(self, status_id: str) -> Post:
        """Return the post as it now is, which is looked at before it is changed.

        Raises:
            NotThisProtocol: the answer is another post, which tells nothing of this one.
            NotAuthorised: another request was told meanwhile that the sign-in is gone.
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
        """Change a post of mine. Everything is sent each time, for what is left out is removed: ``media_ids`` are all, in order.

        ``alts`` gives new descriptions by media id. Some servers take them with the edit and some at the picture alone, so those
        that the answer shows unchanged are told there as well.

        Raises:
            NotAuthorised: also where another request was told so meanwhile; the edit may be done without its descriptions.
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
        """Change description and focus of an upload; both always go together, for some servers drop the one left out."""
        fields = {"description": alt, "focus": on_wire(focus)}
        await self._call("PUT", f"/api/v1/media/{in_path(media_id)}", json=fields)

    async def boost(self, status_id: str, *, on: bool) -> Post:
        """Boost a post (or no longer), once: GoToSocial counts a second boost, so the post is looked at first."""
        before = await self.status_before_change(status_id)
        if before.reblogged == on:
            return before
        return replace(await self._done_to(status_id, "reblog" if on else "unreblog"), reblogged=on)

    async def set_marker(self, timeline: str, last_read_id: str) -> bool:
        """Keep on the server how far ``home`` or ``notifications`` was read; False where the server did not take it."""
        try:
            body = await self._call(
                "POST", "/api/v1/markers", json={timeline: {"last_read_id": last_read_id}}
            )
        except (Gone, Rejected):
            return False
        return decode_social.markers(body, self.host).get(timeline) == last_read_id

    async def delete_status(self, status_id: str) -> None:
        """Delete my post; one that is gone already is no error.

        Mastodon and most others answer with the post as it was.

        Raises:
            NotThisProtocol: the answer is of something else; the post may be there.
        """
        try:
            body = await self._call("DELETE", f"/api/v1/statuses/{in_path(status_id)}")
        except Gone:
            return
        self._check_deleted(body, status_id)

    async def favourite(self, status_id: str, *, on: bool) -> Post:
        """Like a post (or no longer)."""
        return await self._done_to(status_id, "favourite" if on else "unfavourite")

    async def bookmark(self, status_id: str, *, on: bool) -> Post:
        """Bookmark a post, or remove its bookmark."""
        return await self._done_to(status_id, "bookmark" if on else "unbookmark")

    async def follow(self, account_id: str, *, on: bool) -> bool:
        """Follow or unfollow an account; returns whether it is now followed or requested.

        Takahē carries it out up to two seconds after its answer: so long it is looked for. It is also looked for where the answer
        is of another account.

        Raises:
            NotThisProtocol: the server does not tell; it may be done.
            NotAuthorised: also where another request was told so while it is looked for.
        """
        check_refusal = self.refusal_check()
        verb = "follow" if on else "unfollow"
        body = await self._call("POST", f"/api/v1/accounts/{in_path(account_id)}/{verb}", json={})
        is_on = decode.relationships(body, self.host).get(account_id)
        for wait_s in _CARRIED_OUT_S:
            if is_on == on:
                break
            await asyncio.sleep(wait_s)
            check_refusal()
            is_on = (await self.following([account_id])).get(account_id)
        if is_on is None:
            raise NotThisProtocol(self.host, why="a relationship with another account")
        return is_on

    async def following(self, account_ids: Sequence[str]) -> dict[str, bool]:
        """By id: do I follow them, or asked to?"""
        body = await self._call(
            "GET", "/api/v1/accounts/relationships", [("id[]", one) for one in account_ids]
        )
        return decode.relationships(body, self.host)

    async def _done_to(self, status_id: str, verb: str) -> Post:
        body = await self._call("POST", f"/api/v1/statuses/{in_path(status_id)}/{verb}", json={})
        return self._answered(body, status_id)

    def _check_deleted(self, body: bytes, deleted_id: str) -> None:
        """Refuse an answer to a deletion that is neither empty nor the entity that was to be deleted."""
        answered = lenient_decode.read(body, self.host) if body.strip() else {}
        is_it = isinstance(answered, dict) and str(answered.get("id")) == deleted_id
        if answered != {} and not is_it:
            raise NotThisProtocol(self.host, why="the answer is of another entity")

    def _answered(self, body: bytes, status_id: str) -> Post:
        """The post that was asked for; another one tells nothing of whether it was done."""
        post = decode.post(body, self.host)
        if post.id != status_id:
            raise NotThisProtocol(self.host, why="the answer is another post")
        return post

    async def _described(self, status_id: str, alts: Mapping[str, str]) -> list[Attachment]:
        """The pictures with their new descriptions; each with its focus, which must go with it."""
        before = await self.status_before_change(status_id)
        return [replace(one, alt=alts[one.id]) for one in before.attachments if one.id in alts]

    async def _with_descriptions_updated(
        self, said: Post, described: Sequence[Attachment], check_refusal: Callable[[], None]
    ) -> Post:
        """The post that was answered, once all descriptions are as wanted."""
        shown = {one.id: one.alt for one in said.attachments}
        late = {one.id: one for one in described if shown.get(one.id, one.alt) != one.alt}
        for one in late.values():
            check_refusal()
            await self.update_media(one.id, alt=one.alt, focus=one.focus)
        new = (replace(one, alt=late[one.id].alt) if one.id in late else one for one in said.attachments)
        return replace(said, attachments=tuple(new))
