"""What became of the photos of the roll, by their content: a copy of what was posted is posted."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from kesong_desktop.actions.desk import Desk
from kesong_desktop.imaging.hashing import sha256_file
from kesong_desktop.model.fate import Fate
from kesong_desktop.model.outbox import ENDED, Job, Picture, State
from kesong_desktop.model.photo import Photo
from kesong_desktop.store.drafts import Drafts
from kesong_desktop.store.jobs import Jobs
from kesong_desktop.store.own_files import OwnFiles
from kesong_desktop.store.posted import Posted, Posting


@dataclass(slots=True)
class _Used:
    """Fates by content, and by path together with what the file was like."""

    contents: dict[str, Fate] = field(default_factory=dict)
    files: dict[str, list[tuple[Fate, Picture]]] = field(default_factory=lambda: defaultdict(list))

    def put(self, sha256: str, fate: Fate) -> None:
        if sha256:
            self.contents[sha256] = max(fate, self.contents.get(sha256, fate), key=lambda one: one.rank)

    def fate_of(self, photo: Photo) -> Fate | None:
        fates = [fate for fate, picture in self.files.get(photo.path, ()) if _is_that(photo, picture)]
        if photo.sha256 and (fate := self.contents.get(photo.sha256)):
            fates.append(fate)
        return max(fates, key=lambda one: one.rank, default=None)


def fates(desk: Desk, photos: Iterable[Photo]) -> dict[str, Fate]:
    """By path the fate of each photo that has one; of 100,000 in a tenth of a second."""
    used = _Used()
    for sha256 in desk.posted.hashes():
        used.put(sha256, Fate.POSTED)
    own = desk.own_files.contents()
    for draft in desk.drafts.all():
        for one in draft.pictures:
            sha256, size = own.get(one.path, ("", 0))
            picture = Picture(one.path, source_bytes=size, source_sha256=sha256)
            used.files[one.path].append((Fate.DRAFTED, picture))
            used.put(sha256, Fate.DRAFTED)
    deleted = {account.key: frozenset(desk.jobs.deleted(account.key)) for account in desk.accounts.all()}
    for job in desk.jobs.all():
        fate = _fate_of(job)
        if fate is None or job.post_id in deleted.get(job.account, ()):
            continue
        for picture in job.pictures:
            used.files[picture.source].append((fate, picture))
            used.put(picture.source_sha256, fate)
    all_of = photos if isinstance(photos, list | tuple) else list(photos)
    if used.files:  # what lies there may have copies elsewhere
        for photo in all_of:
            if photo.path in used.files and (known := used.fate_of(photo)):
                used.put(photo.sha256, known)
    found = (
        (photo.path, used.fate_of(photo)) for photo in all_of if photo.sha256 or photo.path in used.files
    )
    return {path: fate for path, fate in found if fate is not None}


class Past:
    """What files went into before, by their content. A file is only read where its size is that of one that was used."""

    def __init__(self, desk: Desk) -> None:
        self._posted = desk.posted
        self._sizes = desk.posted.sizes()
        self._waiting = [job for job in desk.jobs.all() if _fate_of(job) is Fate.QUEUED]

    def posting_of(self, path: str) -> Posting | None:
        """The last post that the content went into, or None."""
        if _size(path) not in self._sizes:
            return None
        sha256 = _hash_of(path)
        return self._posted.of(sha256) if sha256 else None

    def waiting_of(self, path: str) -> Job | None:
        """The first job in the outbox that holds the content, as far as it is made ready, or the file itself; else None."""
        size, sha256 = _size(path), ""
        for job in self._waiting:
            for picture in job.pictures:
                if picture.source_bytes != size:
                    continue
                if picture.source == path:
                    return job
                sha256 = sha256 or _hash_of(path)
                if sha256 and picture.source_sha256 == sha256:
                    return job
        return None


def used_sizes(posted: Posted, jobs: Jobs, drafts: Drafts, own: OwnFiles) -> frozenset[int]:
    """How many bytes the files have that are posted, in the outbox or in a draft."""
    waiting = {
        picture.source_bytes for job in jobs.all() if job.state not in ENDED for picture in job.pictures
    }
    copies = own.contents()
    paths = {picture.path for draft in drafts.all() for picture in draft.pictures}
    drafted = {copies[path][1] if path in copies else _size(path) for path in paths}
    return frozenset((posted.sizes() | waiting | drafted) - {0})


def _fate_of(job: Job) -> Fate | None:
    if job.deed is not None:
        return None
    if job.state is State.PUBLISHED:
        return Fate.POSTED
    return None if job.state in ENDED else Fate.QUEUED


def _is_that(photo: Photo, picture: Picture) -> bool:
    """Is the file that lies there now the one that was used, as far as can be told?"""
    if photo.sha256 and picture.source_sha256:
        return photo.sha256 == picture.source_sha256
    return not picture.source_bytes or photo.bytes == picture.source_bytes


def _hash_of(path: str) -> str:
    try:
        return sha256_file(Path(path))
    except OSError:
        return ""


def _size(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0
