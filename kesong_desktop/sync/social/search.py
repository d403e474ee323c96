"""Search on an account's server."""

from typing import TYPE_CHECKING

from kesong_desktop.model.search import is_address
from kesong_desktop.model.social.notification import SearchResults

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client


async def find(client: "Client", words: str) -> SearchResults:
    """Return the search results; the server contacts others only for an address, not for words that are being typed."""
    return await client.search(words, resolve=is_address(words))
