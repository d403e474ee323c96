"""Creates the posts of a batch from photos: of a folder, or of chosen files."""

import os
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path, PurePath

from kesong_desktop.actions.draft.captions import place_label
from kesong_desktop.errors import FolderUnreadable
from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.batch.photo_group import GroupBy, Groups, group
from kesong_desktop.model.batch.template import CaptionTemplate, DateNames, TemplateFacts
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.library.photo import Photo, plausible_place
from kesong_desktop.roll import folder_walk
from kesong_desktop.roll.event_grouping import group_events
from kesong_desktop.roll.live_photo import pair_live_photos
from kesong_desktop.roll.photo_reader import PhotoReader
from kesong_desktop.store.library.photos import PhotoLibrary


class BatchSource:
    """Reads photos, groups them into posts, and fills caption templates. ``new_id`` gives a fresh name."""

    def __init__(self, library: PhotoLibrary, reader: PhotoReader, new_id: Callable[[], str]) -> None:
        self._library = library
        self._reader = reader
        self._new_id = new_id

    def new_id(self) -> DraftId:
        """Return a fresh id for a post."""
        return DraftId(self._new_id())

    def folder_photos(self, folder: Path) -> list[Photo]:
        """Return the photos and videos in a folder and those below it. Opens files: not for the GUI thread.

        Raises:
            FolderUnreadable: the folder cannot be read.
        """
        found: list[Photo] = []
        waiting = [str(folder)]
        while waiting:
            here = waiting.pop()
            try:
                listing, *_ = folder_walk.look(here, None, time.time_ns())
            except OSError as error:
                if here == str(folder):
                    raise FolderUnreadable(here, why=error.strerror or str(error)) from error
                continue
            waiting += [folder_walk.joined(here, name) for name in reversed(listing.folders)]
            for name, size, mtime_ns in sorted(listing.files):
                found.append(self._photo(folder_walk.joined(here, name), size, mtime_ns))
        return list(pair_live_photos(found).photos)

    def photos(self, paths: Iterable[str]) -> list[Photo]:
        """Return the photos of files without missing ones. Opens files that the roll does not know."""
        found = []
        for path in paths:
            try:
                status = Path(path).stat()
            except OSError:
                continue
            found.append(self._photo(path, status.st_size, status.st_mtime_ns))
        return found

    def posts(
        self,
        photos: Sequence[Photo],
        by: GroupBy,
        *,
        count: int = 1,
        limit: int = 0,
        draft: Draft | None = None,
    ) -> Posts:
        """Return a post for each group of photos, described by their captions; ``draft`` has what all of them share."""
        groups = _groups(photos, by, count=count, limit=limit)
        shared = draft or Draft(DraftId(""))
        return tuple(
            BatchPost(
                replace(
                    shared,
                    id=DraftId(self._new_id()),
                    pictures=tuple(DraftPicture(one.path, alt=one.description) for one in shots),
                )
            )
            for shots in groups
        )

    def groupings(
        self, paths: Iterable[str], by: GroupBy, *, count: int = 1, limit: int = 0
    ) -> list[list[str]]:
        """Return the paths in the groups that ``posts`` would create. Opens files that the roll does not know."""
        photos = self.photos(dict.fromkeys(paths))
        return [[one.path for one in shots] for shots in _groups(photos, by, count=count, limit=limit)]

    def filled(
        self,
        posts: Posts,
        template: CaptionTemplate,
        *,
        rows: Collection[int] | None = None,
        names: DateNames | None = None,
    ) -> Posts:
        """Return the posts with the template as their text; in all rows if none are given. The counter counts filled ones."""
        chosen = range(len(posts)) if rows is None else sorted(rows)
        changed = list(posts)
        for counter, row in enumerate(chosen, 1):
            post = posts[row]
            text = template.fill(self._facts(post, counter), names or DateNames())
            changed[row] = replace(post, draft=replace(post.draft, text=text))
        return tuple(changed)

    def _facts(self, post: BatchPost, counter: int) -> TemplateFacts:
        draft = post.draft
        photos = self.photos(one.path for one in post.pictures)
        first = photos[0] if photos else None
        places = (plausible_place(photo.latitude, photo.longitude) for photo in photos)
        place = next((place_label(one) for one in places if one), "")
        return TemplateFacts(
            taken=first.taken if first else None,
            place=draft.place or place,
            camera=next((photo.camera for photo in photos if photo.camera), ""),
            counter=counter,
            count=len(post.pictures),
            file=PurePath(post.pictures[0].path).stem if post.pictures else "",
            title=draft.title,
            caption=next((photo.description for photo in photos if photo.description), ""),
        )

    def _photo(self, path: str, size: int, mtime_ns: int) -> Photo:
        known = self._library.by_path(path)
        if known is not None and (known.bytes, known.mtime_ns) == (size, mtime_ns):
            return known
        # A negative size marks a cloud file without local content.
        read = self._reader.known_online if size < 0 else self._reader.read
        return read((path, max(size, ~size), mtime_ns), os.path.dirname(path))  # noqa: PTH120 - names need not be text


def _groups(photos: Sequence[Photo], by: GroupBy, *, count: int, limit: int) -> Groups:
    starts = [event.first for event in group_events(photos)] if by is GroupBy.EVENTS else []
    return group(photos, by, event_starts=starts, count=count, limit=limit)
