"""Blocked servers, and the custom emojis of the own server."""

from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.wire import decode_lists, lenient_decode, page_link
from kesong_desktop.model.social.content.custom_emoji import CustomEmoji

_MAX_PAGES = 25


class DomainMethods(Connection):
    """Client methods for blocked servers, and for custom emojis."""

    async def blocked_domains(self) -> tuple[str, ...]:
        """Return the host names of all servers that the account blocks."""
        found: dict[str, None] = {}
        cursor = ""
        for _ in range(_MAX_PAGES):
            query = page_link.parameters(cursor) | {"limit": "200"}
            response = await self._response("GET", "/api/v1/domain_blocks", query)
            raw = lenient_decode.read(response.content, self.host)
            hosts = [one for one in raw if isinstance(one, str) and one] if isinstance(raw, list) else []
            link = response.headers.get("link", "")
            older = page_link.cursors(link, tuple(hosts))[0] if link else ""
            is_new = any(one not in found for one in hosts)
            found |= dict.fromkeys(hosts)
            if not older or older == cursor or not is_new:
                break
            cursor = older
        return tuple(found)

    async def block_domain(self, host: str) -> None:
        """Block all accounts of a server; follows in either direction end."""
        await self._call("POST", "/api/v1/domain_blocks", json={"domain": host})

    async def unblock_domain(self, host: str) -> None:
        """End the block of a server."""
        await self._call("DELETE", "/api/v1/domain_blocks", {"domain": host})

    async def custom_emojis(self) -> tuple[CustomEmoji, ...]:
        """Return all custom emojis of the account's server."""
        return decode_lists.emojis(await self._call("GET", "/api/v1/custom_emojis"), self.host)
