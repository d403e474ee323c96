"""Reads a file of the camera roll into a photo."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec

from kesong_desktop.errors import FormatMissing, Reason, Unreadable
from kesong_desktop.imaging.limits import VIDEO_ENDINGS
from kesong_desktop.model.library.photo import ONLINE, MediaFacts, Photo, PhotoId, PhotoKind
from kesong_desktop.model.library.sidecar import SidecarMetadata
from kesong_desktop.store.library.photos import PhotoLibrary

_NO_ID = PhotoId(0)
_NO_METADATA = SidecarMetadata()
FoundFile = tuple[str, int, int]
"""Path, size in bytes, modification time in ns. A plain tuple, as there are many."""


class PhotoReader:
    """Returns photos for files. ``probe`` returns the facts of a file, ``sidecar_of`` the sidecar metadata of a path and size."""

    def __init__(
        self,
        library: PhotoLibrary,
        probe: Callable[[str], MediaFacts],
        sidecar_of: Callable[[str, int], SidecarMetadata | None],
    ) -> None:
        self._library = library
        self._probe = probe
        self._sidecar_of = sidecar_of

    def read(self, found: FoundFile, root: str) -> Photo:
        """Open a file, and return its photo; of one that cannot be read, a photo with its problem.

        Raises:
            DecoderStopped: this computer is too busy.
        """
        path, size, mtime_ns = found
        try:
            facts = self._probe(path)
        except Unreadable as error:
            return _without_facts(found, root, error.reason, str(error.facts["detail"]))
        except FormatMissing as error:
            return _without_facts(found, root, Reason.NEEDS_EXTRA.value, str(error.facts["kind"]))
        sidecar = self._sidecar_of(path, size) or _NO_METADATA
        taken, place = facts.taken or sidecar.taken_here or _guessed(found), facts.place or sidecar.place
        return Photo(
            _NO_ID,
            path,
            root,
            facts.kind,
            size,
            mtime_ns,
            taken.replace(tzinfo=None) if taken.tzinfo else taken,
            facts.width,
            facts.height,
            place is not None,
            facts.camera,
            facts.description or sidecar.caption,
            facts.duration_s,
            latitude=place.latitude if place else None,
            longitude=place.longitude if place else None,
            is_screenshot=facts.is_screenshot,
            is_motion=facts.is_motion,
            is_damaged=facts.is_damaged,
        )

    def known_online(self, found: FoundFile, root: str) -> Photo:
        """Return the facts known of a file that is now only online. It is not opened."""
        known = self._library.by_path(found[0])
        if known is not None and (known.path, known.bytes, known.mtime_ns) == found:
            return msgspec.structs.replace(known, problem=ONLINE, problem_detail="")
        return _without_facts(found, root, ONLINE, "")


def _without_facts(found: FoundFile, root: str, problem: str, detail: str) -> Photo:
    path, size, mtime_ns = found
    kind: PhotoKind = "video" if Path(path).suffix.lower() in VIDEO_ENDINGS else "photo"
    return Photo(
        _NO_ID,
        path,
        root,
        kind,
        size,
        mtime_ns,
        _guessed(found),
        0,
        0,
        problem=problem,
        problem_detail=detail,
    )


def _guessed(found: FoundFile) -> datetime:
    """Return the local time in the file's name, or else its modification time: also where the name tells only that day."""
    # Its patterns take as long to compile as the roll takes to be shown.
    from kesong_desktop.roll.file_name_time import parse_name_time  # noqa: PLC0415

    path, _, mtime_ns = found
    by_name = parse_name_time(os.path.basename(path))  # noqa: PTH119 - names that are no text
    changed = datetime.fromtimestamp(mtime_ns / 1e9)  # noqa: DTZ006
    if by_name is None or (not by_name.is_exact and by_name.moment.date() == changed.date()):
        return changed
    return by_name.moment
