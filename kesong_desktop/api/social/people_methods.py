"""Profiles, relationships, follows, mutes, blocks and reports."""

from collections.abc import Sequence
from typing import Any

from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.transport import in_path
from kesong_desktop.api.social.absence import is_absent
from kesong_desktop.api.wire import decode_people, lenient_decode
from kesong_desktop.errors import ServerProblem
from kesong_desktop.model.social.profile import AccountRelationship, PersonSuggestion, Profile
from kesong_desktop.model.social.report import Report

_AT_ONCE = 20
"""Pixelfed's maximum number of relationships in one request."""
_PIXELFED_REPORTS = "/api/v1.1/report"
_PIXELFED_POPULAR = "/api/v1.1/discover/accounts/popular"
_PIXELFED_REASONS = {"spam": "spam", "legal": "copyright", "violation": "abusive", "other": "untrusted"}


class PeopleMethods(Connection):
    """Client methods for accounts and the relationships to them."""

    async def profile(self, account_id: str) -> Profile:
        """Return the profile of an account."""
        return decode_people.profile(await self._call("GET", _account(account_id)), self.host)

    async def own_profile(self) -> Profile:
        """Return the account's own profile, with its ``source``."""
        body = await self._call("GET", "/api/v1/accounts/verify_credentials")
        return decode_people.profile(body, self.host)

    async def relationships(self, account_ids: Sequence[str]) -> dict[str, AccountRelationship]:
        """Return relationships by account id, without the own id and unknown ones."""
        found: dict[str, AccountRelationship] = {}
        for start in range(0, len(account_ids), _AT_ONCE):
            query = [("id[]", one) for one in account_ids[start : start + _AT_ONCE]]
            body = await self._call("GET", "/api/v1/accounts/relationships", query)
            found |= decode_people.relationships(body, self.host)
        return found

    async def answer_follow_request(self, account_id: str, *, accept: bool) -> AccountRelationship:
        """Accept or reject a follow request. The relationship is requested if a server does not return it."""
        verb = "authorize" if accept else "reject"
        path = f"/api/v1/follow_requests/{in_path(account_id)}/{verb}"
        return await self._related(account_id, await self._call("POST", path, json={}))

    async def follow_person(
        self, account_id: str, *, reblogs: bool | None = None, notify: bool | None = None
    ) -> AccountRelationship:
        """Follow an account, or change a follow: whether boosts are shown, and whether posts are notified."""
        options = {"reblogs": reblogs, "notify": notify}
        given = {name: value for name, value in options.items() if value is not None}
        return await self._done_to_person(account_id, "follow", given)

    async def unfollow_person(self, account_id: str) -> AccountRelationship:
        """Unfollow an account, or withdraw the follow request."""
        return await self._done_to_person(account_id, "unfollow")

    async def mute_person(
        self, account_id: str, *, notifications: bool = True, duration_s: int = 0
    ) -> AccountRelationship:
        """Mute an account for ``duration_s`` seconds, or (0) without end; ``notifications`` hides those as well."""
        # Pleroma reads ``expires_in``; others ignore it.
        lasting = {"duration": duration_s, "expires_in": duration_s} if duration_s else {}
        return await self._done_to_person(account_id, "mute", {"notifications": notifications, **lasting})

    async def unmute_person(self, account_id: str) -> AccountRelationship:
        """Remove the mute on an account."""
        return await self._done_to_person(account_id, "unmute")

    async def block_person(self, account_id: str) -> AccountRelationship:
        """Block an account; follows in either direction end."""
        return await self._done_to_person(account_id, "block")

    async def unblock_person(self, account_id: str) -> AccountRelationship:
        """Remove the block of an account."""
        return await self._done_to_person(account_id, "unblock")

    async def remove_follower(self, account_id: str) -> AccountRelationship:
        """Remove an account from the user's followers."""
        return await self._done_to_person(account_id, "remove_from_followers")

    async def set_note(self, account_id: str, note: str) -> AccountRelationship:
        """Set the private note about an account; an empty one removes it."""
        return await self._done_to_person(account_id, "note", {"comment": note})

    async def report(self, report: Report) -> None:
        """Report an account and its posts; Pixelfed accepts one post or account, at its own endpoint."""
        fields: dict[str, Any] = {
            "account_id": report.account_id,
            "status_ids": list(report.post_ids),
            "comment": report.comment,
            "category": report.reason,
            "forward": report.forward,
        }
        if report.rule_ids:
            fields["rule_ids"] = list(report.rule_ids)
        try:
            await self._call("POST", "/api/v1/reports", json=fields)
        except ServerProblem as error:
            if not is_absent(error):
                raise
            # A server with reports answers so as well, for an unknown account.
            await self._report_to_pixelfed(report, error)

    async def suggested_people(self, *, limit: int = 20) -> tuple[PersonSuggestion, ...]:
        """Return the accounts that the server suggests to follow; empty if unsupported."""
        for path in ("/api/v2/suggestions", _PIXELFED_POPULAR):
            try:
                body = await self._call("GET", path, {"limit": str(limit)})
            except ServerProblem as error:
                if not is_absent(error):
                    raise
            else:
                return decode_people.suggestions(body, self.host)
        self.lacks("suggestions")
        return ()

    async def _report_to_pixelfed(self, report: Report, first: ServerProblem) -> None:
        objects = [("post", one) for one in report.post_ids] or [("user", report.account_id)]
        for kind, object_id in objects:
            fields = {
                "object_type": kind,
                "object_id": object_id,
                "report_type": _PIXELFED_REASONS[report.reason],
            }
            try:
                await self._call("POST", _PIXELFED_REPORTS, json=fields)
            except ServerProblem as error:
                raise first if is_absent(error) else error from None

    async def _done_to_person(
        self, account_id: str, verb: str, fields: dict[str, Any] | None = None
    ) -> AccountRelationship:
        body = await self._call("POST", f"{_account(account_id)}/{verb}", json=fields or {})
        return await self._related(account_id, body)

    async def _related(self, account_id: str, body: bytes) -> AccountRelationship:
        """Return the relationship from the response; request it if the response is another entity, or empty."""
        raw = lenient_decode.read(body, self.host) if body.strip() else None
        if isinstance(raw, dict) and "following" in raw:
            return decode_people.relationship(body, self.host)
        found = await self.relationships([account_id])
        return found.get(account_id, AccountRelationship(account_id))


def _account(account_id: str) -> str:
    return f"/api/v1/accounts/{in_path(account_id)}"
