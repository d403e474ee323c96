"""The videos of posts, in the order in which they are played."""

from collections.abc import Iterable
from dataclasses import dataclass

from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.ui.shell.filter_effect import TIMELINES, is_hidden

VIDEO_KINDS = frozenset({"video", "gifv"})


@dataclass(frozen=True, slots=True)
class VideoItem:
    """A video of a post."""

    post: Post
    video: Attachment

    @property
    def key(self) -> tuple[str, str]:
        """The post and the address of the video, which stay the same when the post is edited."""
        return self.post.id, self.video.url


def videos_of(posts: Iterable[Post]) -> list[VideoItem]:
    """Return the videos of posts, each once; none of posts that a filter leaves out, and none without an address."""
    found: dict[tuple[str, str], VideoItem] = {}
    for post in posts:
        if is_hidden(post, *TIMELINES):
            continue
        for shot in post.attachments:
            if shot.kind in VIDEO_KINDS and shot.url:
                item = VideoItem(post, shot)
                found.setdefault(item.key, item)
    return list(found.values())
