"""Reads the roll together with all that is known of it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kesong_desktop.actions.desk import Desk
from kesong_desktop.actions.fates import fates
from kesong_desktop.model.look import Look
from kesong_desktop.model.photo import Photo, PhotoId, with_away_told
from kesong_desktop.roll.live import paired
from kesong_desktop.roll.moments import moments
from kesong_desktop.roll.screens import is_screenshot
from kesong_desktop.roll.stacks import stacks
from kesong_desktop.roll.wanted import Known


def know(desk: Desk, before: Known | None = None) -> Known:
    """All of the roll.

    100,000 photos take some two seconds, and a tenth where only posts, drafts and stars changed since ``before``.
    """
    # Asked for first: what changes meanwhile is read the next time.
    away = desk.scanner.roots.away
    version = (desk.library.version, desk.looks.version, away)
    if before is not None and before.version == version:
        return _renewed(desk, before)
    photos, looks = with_away_told(desk.library.all(), away), desk.looks.all()
    return _known(desk, photos, looks, version, len(photos))


def know_first(desk: Desk, limit: int) -> Known:
    """The first ``limit`` photos of the roll, at once."""
    photos = with_away_told(desk.library.page(limit=limit), desk.scanner.roots.away)
    looks = desk.looks.of([photo.id for photo in photos])
    return _known(desk, photos, looks, (), desk.library.count())


def _renewed(desk: Desk, before: Known) -> Known:
    photos = before.photos
    return replace(before, fates=fates(desk, photos), ratings=desk.ratings.of(photos))


def _known(
    desk: Desk,
    read: Sequence[Photo],
    looks: Mapping[PhotoId, Look],
    version: tuple[object, ...],
    total: int,
) -> Known:
    live = paired(read)
    photos = live.photos
    return Known(
        photos=photos,
        total=total - len(live.clips),
        live=live.clips,
        fates=fates(desk, photos),
        ratings=desk.ratings.of(photos),
        looks=looks,
        stacks=stacks(photos, looks),
        moments=moments(photos),
        screens=frozenset(photo.id for photo in photos if is_screenshot(photo)),
        cameras=Counter(photo.camera for photo in photos if photo.camera),
        years=Counter(photo.taken.year for photo in photos),
        version=version,
    )
