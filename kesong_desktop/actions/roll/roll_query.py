"""Reads the camera roll with ratings, usage and fingerprints of its photos."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from kesong_desktop.actions.roll.usage_status import UsageStatus
from kesong_desktop.model.library.fingerprint import Fingerprint
from kesong_desktop.model.library.photo import Photo, PhotoId, with_away_told
from kesong_desktop.roll.event_grouping import group_events
from kesong_desktop.roll.filters import RollSnapshot
from kesong_desktop.roll.live_photo import pair_live_photos
from kesong_desktop.roll.screenshots import is_screenshot
from kesong_desktop.roll.stacks import stacks
from kesong_desktop.store.journal.ratings import RatingStore
from kesong_desktop.store.library.fingerprints import FingerprintStore
from kesong_desktop.store.library.photos import PhotoLibrary


class RollQuery:
    """Snapshots of the roll, and searches in it. ``away`` gives the folders whose card or drive is not plugged in."""

    def __init__(
        self,
        library: PhotoLibrary,
        fingerprints: FingerprintStore,
        ratings: RatingStore,
        usage: UsageStatus,
        away: Callable[[], frozenset[str]],
    ) -> None:
        self._library = library
        self._fingerprints = fingerprints
        self._ratings = ratings
        self._usage = usage
        self._away = away

    def snapshot(self, before: RollSnapshot | None = None) -> RollSnapshot:
        """Return the whole roll.

        100,000 photos take some two seconds, and a tenth of that where only usage and ratings changed since ``before``.
        """
        # The version is read first, so that changes during the read are detected the next time.
        away = self._away()
        version = (self._library.version, self._fingerprints.version, away)
        if before is not None and before.version == version:
            return self._renewed(before)
        photos, prints = with_away_told(self._library.all(), away), self._fingerprints.all()
        made = self._made(photos, prints, version, len(photos))
        return replace(made, fates=self._usage.of(made.photos), ratings=self._ratings.of(made.photos))

    def first_snapshot(self, limit: int) -> RollSnapshot:
        """Return the newest ``limit`` photos of the roll, quickly."""
        photos = with_away_told(self._library.page(limit=limit), self._away())
        prints = self._fingerprints.of([photo.id for photo in photos])
        made = self._made(photos, prints, (), self._library.count())
        # Called on the GUI thread: its cost must not grow with the number of posts or ratings.
        return replace(
            made, fates=self._usage.of_some(made.photos), ratings=self._ratings.of_some(made.photos)
        )

    def find(self, words: str) -> frozenset[PhotoId]:
        """Return the photos with all these words in path, camera, caption or day."""
        return self._library.find(words)

    def count_unindexed(self) -> int:
        """Return how many photos have no fingerprint yet."""
        return self._fingerprints.count_unseen()

    def _renewed(self, before: RollSnapshot) -> RollSnapshot:
        photos = before.photos
        return replace(before, fates=self._usage.of(photos), ratings=self._ratings.of(photos))

    def _made(
        self,
        read: Sequence[Photo],
        prints: Mapping[PhotoId, Fingerprint],
        version: tuple[object, ...],
        total: int,
    ) -> RollSnapshot:
        live = pair_live_photos(read)
        photos = live.photos
        return RollSnapshot(
            photos=photos,
            total=total - len(live.clips),
            live=live.clips,
            fates={},
            ratings={},
            looks=prints,
            stacks=stacks(photos, prints),
            moments=group_events(photos),
            screens=frozenset(photo.id for photo in photos if is_screenshot(photo)),
            cameras=Counter(photo.camera for photo in photos if photo.camera),
            years=Counter(photo.taken.year for photo in photos),
            version=version,
        )
