"""The videos of posts, in the order in which they are played."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, overload

from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.model.social.post_rows import PostRows
from kesong_desktop.ui.shell.filter_effect import TIMELINES, is_hidden

VIDEO_KINDS = frozenset({"video", "gifv"})


@dataclass(frozen=True, slots=True)
class VideoItem:
    """A video of a post."""

    post: Post
    video: Attachment

    @property
    def key(self) -> "VideoKey":
        """The post and the address of the video, which stay the same when the post is edited."""
        return VideoKey(self.post.id, self.video.url)


class VideoKey(NamedTuple):
    """Names a video by its post and its address."""

    post_id: str
    url: str


class VideoRows(Sequence[VideoItem]):
    """Videos in the order in which they are played. ``keys`` are in memory; the post of a video is read when it is asked for."""

    def __init__(self, first: Sequence[VideoItem], keys: Sequence[VideoKey], posts: PostRows) -> None:
        self._first = first
        self._posts = posts
        self.keys = (*(one.key for one in first), *keys)

    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, index: int) -> VideoItem: ...

    @overload
    def __getitem__(self, index: slice) -> list[VideoItem]: ...

    def __getitem__(self, index: int | slice) -> "VideoItem | list[VideoItem]":
        if isinstance(index, slice):
            return [self._read(one) for one in range(len(self))[index]]
        return self._read(range(len(self))[index])

    def __iter__(self) -> Iterator[VideoItem]:
        return (self._read(index) for index in range(len(self)))

    def _read(self, index: int) -> VideoItem:
        if index < len(self._first):
            return self._first[index]
        post_id, url = self.keys[index]
        post = self._posts[self._posts.ids.index(post_id)]
        shot = next((one for one in post.attachments if one.url == url), None)
        # It may have been deleted since the rows were read, which is told in a moment.
        return VideoItem(post, shot if shot is not None else Attachment("", "video", url))


class VideoIndex:
    """Finds the videos of rows of posts. Of posts that were seen before only those that changed are read."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[int, tuple[str, ...]]] = {}

    def videos(self, posts: PostRows, also: Post | None = None) -> VideoRows:
        """Return the videos of posts, each once; those of ``also`` come first where the others do not have them."""
        known = {}
        keys = []
        for row, (post_id, outline) in enumerate(zip(posts.ids, posts.outlines, strict=True)):
            one = self._known.get(post_id)
            if one is None or one[0] != outline.version:
                one = (outline.version, _urls_of(posts[row]))
            known[post_id] = one
            keys += [VideoKey(post_id, url) for url in one[1]]
        self._known = known
        is_known = also is None or any(key.post_id == also.id for key in keys)
        first = [] if also is None or is_known else videos_of([also])
        return VideoRows(first, keys, posts)


def videos_of(posts: Iterable[Post]) -> list[VideoItem]:
    """Return the videos of posts, each once; none of posts that a filter leaves out, and none without an address."""
    found: dict[VideoKey, VideoItem] = {}
    for post in posts:
        if is_hidden(post, *TIMELINES):
            continue
        for shot in post.attachments:
            if shot.kind in VIDEO_KINDS and shot.url:
                item = VideoItem(post, shot)
                found.setdefault(item.key, item)
    return list(found.values())


def _urls_of(post: Post) -> tuple[str, ...]:
    return tuple(item.video.url for item in videos_of([post]))
