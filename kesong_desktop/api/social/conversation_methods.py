"""Direct messages, and posts as parts of a conversation: pins, mutes, polls and translations."""

from collections.abc import Sequence

from msgspec.structs import replace

from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.transport import in_path
from kesong_desktop.api.wire import (
    decode,
    decode_lists,
    decode_parts,
    decode_people,
    lenient_decode,
    page_link,
)
from kesong_desktop.api.wire.part_entities import WirePoll
from kesong_desktop.errors import Gone, NotThisProtocol
from kesong_desktop.model.social.content.poll import Poll
from kesong_desktop.model.social.conversation import Conversation, ConversationPage
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.social.translation import Translation


class ConversationMethods(Connection):
    """Client methods for conversations, pins, polls and translations."""

    async def conversations(self, *, cursor: str = "", limit: int = 20) -> ConversationPage:
        """Return a page of the account's direct messages, grouped by participants."""
        query = page_link.parameters(cursor) | {"limit": str(limit)}
        response = await self._response("GET", "/api/v1/conversations", query)
        link = response.headers.get("link", "")
        ids = decode.ids(response.content, self.host)
        # They are sorted by the id of their last post, which only the Link header contains.
        older = page_link.cursors(link, ids)[0] if link else ""
        found = decode_people.conversations(response.content, self.host)
        return ConversationPage(found, older if older != cursor else "")

    async def mark_conversation_read(self, conversation_id: str) -> Conversation:
        """Mark a conversation as read, on the server."""
        body = await self._call("POST", f"/api/v1/conversations/{in_path(conversation_id)}/read", json={})
        return decode_people.conversation(body, self.host)

    async def delete_conversation(self, conversation_id: str) -> None:
        """Remove a conversation from the list; its posts are kept."""
        try:
            await self._call("DELETE", f"/api/v1/conversations/{in_path(conversation_id)}")
        except Gone:
            return

    async def pin(self, status_id: str, *, on: bool) -> Post:
        """Pin an own post to the profile, or unpin it."""
        return replace(await self._answered_post(status_id, "pin" if on else "unpin"), pinned=on)

    async def mute_conversation(self, status_id: str, *, on: bool) -> Post:
        """Mute or unmute notifications from the conversation of a post."""
        return replace(await self._answered_post(status_id, "mute" if on else "unmute"), muted=on)

    async def poll(self, poll_id: str) -> Poll:
        """Return the current state of a poll."""
        return self._poll(await self._call("GET", f"/api/v1/polls/{in_path(poll_id)}"))

    async def vote(self, poll_id: str, places: Sequence[int]) -> Poll:
        """Vote for the options with these indexes, counted from 0; a vote cannot be changed."""
        path = f"/api/v1/polls/{in_path(poll_id)}/votes"
        return self._poll(await self._call("POST", path, json={"choices": list(places)}))

    async def translate(self, status_id: str, language: str = "") -> Translation:
        """Return a post in ``language`` (a code such as ``de``), or in the account's own."""
        fields = {"lang": language} if language else {}
        body = await self._call("POST", f"/api/v1/statuses/{in_path(status_id)}/translate", json=fields)
        return decode_lists.translation(body, self.host)

    async def pinned_posts(self, account_id: str, *, limit: int = 20) -> tuple[Post, ...]:
        """Return the pinned posts of an account. Requires ``pins``: Pixelfed would return the newest posts."""
        query = {"pinned": "true", "limit": str(limit)}
        body = await self._call("GET", f"/api/v1/accounts/{in_path(account_id)}/statuses", query)
        return decode.posts(body, self.host)

    def _poll(self, body: bytes) -> Poll:
        found = decode_parts.to_poll(lenient_decode.parse(body, WirePoll, self.host))
        if found is None:
            raise NotThisProtocol(self.host, why="a poll without an id")
        return found

    async def _answered_post(self, status_id: str, verb: str) -> Post:
        body = await self._call("POST", f"/api/v1/statuses/{in_path(status_id)}/{verb}", json={})
        post = decode.post(body, self.host)
        if post.id != status_id:
            raise NotThisProtocol(self.host, why="the answer is another post")
        return post
