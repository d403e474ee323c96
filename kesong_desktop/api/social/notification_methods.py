"""Notifications by kind and in groups, and how they are removed."""

from collections.abc import Sequence

from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.transport import in_path
from kesong_desktop.api.social.absence import is_absent
from kesong_desktop.api.wire import decode, decode_lists, decode_social, page_link
from kesong_desktop.errors import Gone, ServerProblem
from kesong_desktop.model.social.notification import NotificationGroupPage, NotificationPage
from kesong_desktop.model.social.notification_grouping import group_notifications

_TYPES = "types[]"


class NotificationMethods(Connection):
    """Client methods that read and remove notifications."""

    async def notifications(
        self, kinds: Sequence[str] = (), *, cursor: str = "", limit: int = 40
    ) -> NotificationPage:
        """Return a page of the notifications of these kinds, or of all, newest first.

        Notifications of other kinds, from servers that ignore ``kinds``, are removed.
        """
        query = [*(page_link.parameters(cursor) | {"limit": str(limit)}).items()]
        query += [(_TYPES, one) for one in kinds]
        response = await self._response("GET", "/api/v1/notifications", query)
        ids = decode.ids(response.content, self.host)
        older, _ = page_link.cursors(response.headers.get("link", ""), ids)
        found = decode_social.notifications(response.content, self.host)
        shown = tuple(one for one in found if not kinds or one.kind in kinds)
        return NotificationPage(shown, older if older != cursor else "")

    async def notification_groups(
        self, kinds: Sequence[str] = (), *, cursor: str = "", limit: int = 40, by_server: bool = True
    ) -> NotificationGroupPage:
        """Return a page of notifications in groups; grouped here if ``by_server`` is False or unsupported."""
        if by_server:
            query = [*(page_link.parameters(cursor) | {"limit": str(limit)}).items()]
            query += [(_TYPES, one) for one in kinds]
            try:
                response = await self._response("GET", "/api/v2/notifications", query)
            except ServerProblem as error:
                if not is_absent(error):
                    raise
            else:
                ids = decode_lists.oldest_ids(response.content, self.host)
                older, _ = page_link.cursors(response.headers.get("link", ""), ids)
                groups = decode_lists.groups(response.content, self.host)
                return NotificationGroupPage(groups, older if older != cursor else "")
        page = await self.notifications(kinds, cursor=cursor, limit=limit)
        return NotificationGroupPage(group_notifications(page.notifications), page.older)

    async def dismiss_notification(self, notification_id: str) -> None:
        """Remove one notification; a missing one is no error."""
        path = f"/api/v1/notifications/{in_path(notification_id)}/dismiss"
        try:
            await self._call("POST", path, json={})
        except Gone:
            return

    async def clear_notifications(self) -> None:
        """Remove all notifications of the account from the server."""
        await self._call("POST", "/api/v1/notifications/clear", json={})
