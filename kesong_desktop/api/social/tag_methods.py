"""Hashtags: followed and trending ones."""

from kesong_desktop.api.http.connection import Connection
from kesong_desktop.api.http.transport import in_path
from kesong_desktop.api.social.absence import is_absent
from kesong_desktop.api.wire import decode_lists
from kesong_desktop.errors import ServerProblem
from kesong_desktop.model.social.content.tag import TagInfo, TrendingTag

_TRENDS = ("/api/v1/trends/tags", "/api/v1.1/discover/posts/hashtags")
"""Paths of Mastodon and of Pixelfed."""


class TagMethods(Connection):
    """Client methods about followed and trending hashtags."""

    async def tag(self, name: str) -> TagInfo:
        """Return a hashtag with its statistics, and whether the account follows it."""
        return decode_lists.tag(await self._call("GET", _path(name)), self.host)

    async def set_tag_followed(self, name: str, *, on: bool) -> TagInfo:
        """Follow or unfollow a hashtag."""
        body = await self._call("POST", f"{_path(name)}/{'follow' if on else 'unfollow'}", json={})
        return decode_lists.tag(body, self.host)

    async def tags_followed(self) -> tuple[TagInfo, ...]:
        """Return the hashtags that the account follows, up to 200."""
        body = await self._call("GET", "/api/v1/followed_tags", {"limit": "200"})
        return decode_lists.tags(body, self.host)

    async def trending_tags(self, *, limit: int = 20) -> tuple[TrendingTag, ...]:
        """Return the trending hashtags of the server; empty if unsupported."""
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
