"""Usage of the photos of the roll: posted, in the outbox, or in a draft."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct, field

from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.model.library.photo import Photo
from kesong_desktop.model.library.usage import Usage
from kesong_desktop.model.outbox import ENDED, OutboxMedia, PostJob, State
from kesong_desktop.store.drafts.draft_media import DraftMedia
from kesong_desktop.store.drafts.drafts import DraftStore
from kesong_desktop.store.journal.accounts import AccountStore
from kesong_desktop.store.journal.interactions import InteractionStore
from kesong_desktop.store.journal.jobs import JobStore
from kesong_desktop.store.journal.posted import PostedMark, PostedMarks


class _Used(Struct):
    """Usages by SHA-256, and by path with the facts that the file had."""

    contents: dict[str, Usage] = field(default_factory=dict)
    files: dict[str, list[tuple[Usage, OutboxMedia]]] = field(default_factory=lambda: defaultdict(list))

    def put(self, sha256: str, usage: Usage) -> None:
        if sha256:
            self.contents[sha256] = max(usage, self.contents.get(sha256, usage), key=lambda one: one.rank)

    def put_media(self, job: PostJob, usage: Usage) -> None:
        for picture in job.pictures:
            self.files[picture.source].append((usage, picture))
            self.put(picture.source_sha256, usage)

    def usage_of(self, photo: Photo) -> Usage | None:
        usages = [usage for usage, media in self.files.get(photo.path, ()) if _is_same_file(photo, media)]
        if photo.sha256 and (usage := self.contents.get(photo.sha256)):
            usages.append(usage)
        return max(usages, key=lambda one: one.rank, default=None)


class UsageStatus:
    """Whether photos were posted, are in the outbox, or in a draft: by content, so that copies count as well."""

    def __init__(
        self,
        posted: PostedMarks,
        jobs: JobStore,
        interactions: InteractionStore,
        drafts: DraftStore,
        draft_media: DraftMedia,
        *,
        accounts: AccountStore,
    ) -> None:
        self._posted = posted
        self._jobs = jobs
        self._interactions = interactions
        self._drafts = drafts
        self._draft_media = draft_media
        self._accounts = accounts

    def of(self, photos: Iterable[Photo]) -> dict[str, Usage]:
        """Return the usage of used photos by path; 100,000 photos take a tenth of a second."""
        all_of = photos if isinstance(photos, list | tuple) else list(photos)
        used = _Used()
        for sha256 in self._posted.hashes():
            used.put(sha256, Usage.POSTED)
        self._put_drafts(used)
        self._put_jobs(used)
        return self._usages(used, all_of)

    def of_some(self, photos: Sequence[Photo]) -> dict[str, Usage]:
        """Return the usage of some photos by path: fast, but without posts whose files were not read yet."""
        used = _Used()
        for sha256 in self._posted.hashes_among([one.sha256 for one in photos if one.sha256]):
            used.put(sha256, Usage.POSTED)
        self._put_drafts(used)
        for account in self._accounts.all():
            for job in self._jobs.unfinished(account.key):
                if isinstance(job, PostJob):
                    used.put_media(job, Usage.QUEUED)
        return self._usages(used, photos)

    def _usages(self, used: _Used, all_of: Sequence[Photo]) -> dict[str, Usage]:
        # A photo at a used path may have copies elsewhere.
        if used.files:
            for photo in all_of:
                if photo.path in used.files and (known := used.usage_of(photo)):
                    used.put(photo.sha256, known)
        found = (
            (photo.path, used.usage_of(photo)) for photo in all_of if photo.sha256 or photo.path in used.files
        )
        return {path: usage for path, usage in found if usage is not None}

    def history(self) -> "UsageHistory":
        """Return the earlier uses of files, as of now."""
        waiting = [job for job in self._jobs.posts() if _usage_in(job) is Usage.QUEUED]
        return UsageHistory(self._posted, waiting)

    def sizes(self) -> frozenset[int]:
        """Return the sizes in bytes of all files that are posted, in the outbox or in a draft."""
        waiting = {
            picture.source_bytes
            for job in self._jobs.posts()
            if job.state not in ENDED
            for picture in job.pictures
        }
        copies = self._draft_media.contents()
        paths = {picture.path for draft in self._drafts.all() for picture in draft.pictures}
        drafted = {copies[path][1] if path in copies else _size(path) for path in paths}
        return frozenset((self._posted.sizes() | waiting | drafted) - {0})

    def _put_drafts(self, used: _Used) -> None:
        copies = self._draft_media.contents()
        for draft in self._drafts.all():
            for one in draft.pictures:
                sha256, size = copies.get(one.path, ("", 0))
                picture = OutboxMedia(one.path, source_bytes=size, source_sha256=sha256)
                used.files[one.path].append((Usage.DRAFTED, picture))
                used.put(sha256, Usage.DRAFTED)

    def _put_jobs(self, used: _Used) -> None:
        accounts = self._accounts.all()
        deleted = {account.key: frozenset(self._interactions.deleted(account.key)) for account in accounts}
        for job in self._jobs.posts():
            usage = _usage_in(job)
            if usage is None or job.post_id in deleted.get(job.account, ()):
                continue
            used.put_media(job, usage)


class UsageHistory:
    """Earlier uses of files, by content. A file is only read if its size equals that of a used one."""

    def __init__(self, posted: PostedMarks, waiting: Sequence[PostJob]) -> None:
        self._posted = posted
        self._sizes = posted.sizes()
        self._waiting = waiting

    def posting_of(self, path: str) -> PostedMark | None:
        """Return the last post with this content, or None."""
        if _size(path) not in self._sizes:
            return None
        sha256 = _hash_of(path)
        return self._posted.of(sha256) if sha256 else None

    def waiting_of(self, path: str) -> PostJob | None:
        """Return the first unfinished job with a rendered file of this content, or from this path; None if there is none."""
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


def _usage_in(job: PostJob) -> Usage | None:
    if job.state is State.PUBLISHED:
        return Usage.POSTED
    return None if job.state in ENDED else Usage.QUEUED


def _is_same_file(photo: Photo, media: OutboxMedia) -> bool:
    """Return whether the file at the path now is the one that was used, by hash if both are known, else by size."""
    if photo.sha256 and media.source_sha256:
        return photo.sha256 == media.source_sha256
    return not media.source_bytes or photo.bytes == media.source_bytes


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
