"""Memories: posts of the account, and photos of the camera roll, from this day in earlier years."""

from collections.abc import Callable
from datetime import date

from kesong_desktop.model.account import Account
from kesong_desktop.model.library.photo import Photo
from kesong_desktop.model.social.post import HOME, Post
from kesong_desktop.record import Record
from kesong_desktop.store.cache.timelines import TimelineCache
from kesong_desktop.store.library.photos import PhotoLibrary

_POSTS = 500
"""Number of cached posts of each timeline that are searched."""


class Memory(Record, frozen=True):
    """A post of one's own or a photo of the camera roll, and the year that it is from."""

    year: int
    post: Post | None = None
    photo: Photo | None = None

    @property
    def words(self) -> str:
        """Title or text of the post, or caption of the photo."""
        if self.post is not None:
            return self.post.title or self.post.text
        return self.photo.description if self.photo is not None else ""


class Memories:
    """Finds memories on this computer, without the network. ``today`` returns the local day."""

    def __init__(self, cache: TimelineCache, library: PhotoLibrary, today: Callable[[], date]) -> None:
        self._cache = cache
        self._library = library
        self._today = today

    def of_today(self, account: Account) -> list[Memory]:
        """Return this day of earlier years, newest first, one for each year, a post before a photo. Reads the disk."""
        today, found = self._today(), dict[int, Memory]()
        for post in self._own_posts(account):
            day = post.created_utc.astimezone().date()
            if (day.month, day.day) == (today.month, today.day) and day.year < today.year:
                found.setdefault(day.year, Memory(day.year, post=post))
        for photo in self._library.of_day(today.month, today.day, before_year=today.year):
            if photo.kind == "photo" and not photo.is_screenshot:
                found.setdefault(photo.taken.year, Memory(photo.taken.year, photo=photo))
        return [found[year] for year in sorted(found, reverse=True)]

    def _own_posts(self, account: Account) -> list[Post]:
        names = (f"account:{account.remote_id}", HOME.name)
        return [
            post
            for name in names
            for post in self._cache.page(account.key, name, limit=_POSTS)
            if post.author.id == account.remote_id and post.reblogged_by is None and _has_picture(post)
        ]


def _has_picture(post: Post) -> bool:
    return any(one.kind == "image" for one in post.attachments) and not (post.sensitive or post.spoiler)
