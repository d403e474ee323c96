"""Hashtags: followed and trending ones."""

from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.transport import in_path
from kesong_desktop.api.social.absence import is_absent
from kesong_desktop.api.wire import decode_lists
from kesong_desktop.errors import ServerProblem
from kesong_desktop.model.social.content.tag import TagInfo, TrendingTag

_TRENDS = ("/api/v1/trends/tags", "/api/v1.1/discover/posts/hashtags")
"""Mastodon's address, and Pixelfed's."""


class TagMethods(Connection):
    """Client methods about followed and trending hashtags."""

    async def tag(self, name: str) -> TagInfo:
        """What the server knows of a hashtag, and whether the account follows it."""
        return decode_lists.tag(await self._call("GET", _path(name)), self.host)

    async def set_tag_followed(self, name: str, *, on: bool) -> TagInfo:
        """Follow a hashtag, or no longer."""
        body = await self._call("POST", f"{_path(name)}/{'follow' if on else 'unfollow'}", json={})
        return decode_lists.tag(body, self.host)

    async def tags_followed(self) -> tuple[TagInfo, ...]:
        """The hashtags that the account follows, up to two hundred."""
        body = await self._call("GET", "/api/v1/followed_tags", {"limit": "200"})
        return decode_lists.tags(body, self.host)

    async def trending_tags(self, *, limit: int = 20) -> tuple[TrendingTag, ...]:
        """The hashtags that are much used on the server now; empty where it does not say."""
        for path in _TRENDS:
            try:
                body = await self._call("GET", path, {"limit": str(limit)})
            except ServerProblem as error:
                if not is_absent(error):
                    raise
            else:
                tags = decode_lists.tags(body, self.host)[:limit]
                return tuple(TrendingTag(one, place) for place, one in enumerate(tags))
        self.lacks("trends")
        return ()


def _path(name: str) -> str:
    return f"/api/v1/tags/{in_path(name.lstrip('#＃'))}"
