"""Short videos of the home timeline that are on this computer already."""

from kesong_desktop.actions.media.remote_videos import RemoteVideos
from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import HOME, Attachment, Post
from kesong_desktop.record import Record
from kesong_desktop.store.cache.timelines import TimelineCache

_POSTS, _MOST = 200, 3
_LONGEST_S = 90.0
_KINDS = frozenset({"video", "gifv"})


class ShortVideo(Record, frozen=True):
    """A video of a post, which is cached and can be decoded."""

    post: Post
    attachment: Attachment
    duration_s: float


class ShortVideos:
    """Finds short videos in the cached home timeline; nothing is downloaded."""

    def __init__(self, cache: TimelineCache, videos: RemoteVideos) -> None:
        self._cache = cache
        self._videos = videos

    def newest(self, account: Account) -> list[ShortVideo]:
        """Return the newest short videos, at most three, none behind a warning. Reads the disk and waits for decoders."""
        found: list[ShortVideo] = []
        for post in self._cache.page(account.key, HOME.name, limit=_POSTS):
            if post.sensitive or post.spoiler:
                continue
            for one in post.attachments:
                if one.kind in _KINDS and (duration_s := self._duration_s(one.url)):
                    found.append(ShortVideo(post, one, duration_s))
                if len(found) == _MOST:
                    return found
        return found

    def _duration_s(self, url: str) -> float:
        """Return how long a cached video is; 0 where it is missing, broken or too long."""
        if not url or not self._videos.is_cached(url):
            return 0.0
        try:
            video = self._videos.checked(url)
        except KesongError:
            return 0.0
        return video.duration_s if video.duration_s <= _LONGEST_S else 0.0
