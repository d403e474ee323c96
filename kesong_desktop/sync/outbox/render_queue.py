"""Renders the files of queued posts, once and ahead of time, because an original may be gone later (R9)."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

from kesong_desktop.errors import KesongError, SourceChanged
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.model.account import AccountKey, Capability
from kesong_desktop.model.outbox import (
    ENDED,
    Fact,
    FileRendered,
    JobId,
    OutboxMedia,
    PostJob,
    RenderFile,
    StepContext,
    StepFailed,
)
from kesong_desktop.sync.outbox import error_mapping
from kesong_desktop.sync.outbox.outbox_context import OutboxContext, take

log = logging.getLogger(__name__)
FileKey = tuple[JobId, int]
_AT_FIRST = 8
"""Posts that are read to find the next file: more than are rendered at a time, as those come first until they are saved."""


class RenderQueue:
    """Renders files on request and ahead; a file requested by both is rendered once. Runs on the engine's loop."""

    def __init__(self, tools: OutboxContext) -> None:
        self._tools = tools
        self._under_way: dict[FileKey, asyncio.Task[Fact]] = {}

    async def make(self, job: PostJob, index: int, capability: Capability) -> Fact:
        """Render file ``index`` of the job; return ``FileRendered`` or the failure."""
        key = (job.id, index)
        task = self._under_way.get(key)
        if task is None:
            task = self._under_way[key] = asyncio.ensure_future(self._make(job, index, capability))
            task.add_done_callback(lambda _: self._under_way.pop(key, None))
        return await asyncio.shield(task)

    async def ahead(self, capability_of: Callable[[AccountKey], Capability | None]) -> None:
        """Render what is queued, begun in order, until nothing is left or a passing failure (a full disk).

        Several are rendered concurrently: while one waits for the disk, the others are decoded.
        """
        tried: set[FileKey] = set()
        under_way: dict[asyncio.Task[Fact], FileKey] = {}
        goes_on = True
        try:
            while True:
                while goes_on and len(under_way) < self._tools.renders_at_once:
                    wanted = self._next(tried, capability_of)
                    if wanted is None:
                        break
                    job, index, capability = wanted
                    tried.add((job.id, index))
                    under_way[asyncio.ensure_future(self.make(job, index, capability))] = (job.id, index)
                if not under_way:
                    return
                done, _ = await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    key, fact = under_way.pop(task), task.result()
                    if isinstance(fact, StepFailed) and fact.is_passing:
                        goes_on = False
                    else:
                        self._keep(*key, fact)
        finally:
            for task in under_way:
                task.cancel()

    def _next(
        self, tried: set[FileKey], capability_of: Callable[[AccountKey], Capability | None]
    ) -> tuple[PostJob, int, Capability] | None:
        """Return the first untried file to render. Posts for a server with unknown capability wait."""
        unknown: set[AccountKey] = set()
        limit = _AT_FIRST
        while True:
            jobs, known_before = self._tools.jobs.to_render(limit, unknown), len(unknown)
            for job in jobs:
                capability = capability_of(job.account)
                if capability is None:
                    unknown.add(job.account)
                    continue
                for index, picture in enumerate(job.pictures):
                    if picture.rendered is None and (job.id, index) not in tried:
                        return job, index, capability
            if len(jobs) < limit:
                return None
            if len(unknown) == known_before:
                limit *= 2

    def _keep(self, job_id: JobId, index: int, fact: Fact) -> None:
        """Save the result, unless the queue has done so, or the job was removed meanwhile."""
        try:
            job = self._tools.jobs.get_post(job_id)
        except KesongError:
            return
        if job.state in ENDED or job.pictures[index].rendered is not None:
            return
        take(self._tools, job, fact, StepContext(self._tools.clock(), None, ""), goes_on=False)

    async def _make(self, job: PostJob, index: int, capability: Capability) -> Fact:
        picture = job.pictures[index]
        loop = asyncio.get_running_loop()
        try:
            folder = self._tools.files.folder(job.id)
            is_same = await loop.run_in_executor(self._tools.pictures, _is_as_queued, picture)
            if not is_same:
                raise SourceChanged(picture.source)  # noqa: TRY301 - told like every other reason
            made = await loop.run_in_executor(
                self._tools.pictures, self._tools.render, picture, folder, f"{index + 1}", capability
            )
        except KesongError as error:
            return error_mapping.of_upload(error)
        except Exception as error:
            log.exception("job %s: an unexpected error at rendering", job.id)
            return error_mapping.of_fault(RenderFile(index), error)
        source = await loop.run_in_executor(self._tools.pictures, _hash_of, picture)
        return FileRendered(index, made, source_sha256=source)


def _hash_of(picture: OutboxMedia) -> str:
    """Return the SHA-256 of the original, by which it is later marked as posted; empty if it no longer exists."""
    try:
        return sha256_file(Path(picture.source))
    except OSError:
        return ""


def _is_as_queued(picture: OutboxMedia) -> bool:
    """Return whether size and time of the original are as when the post was queued. The renderer reports a missing one."""
    if not picture.source_mtime_ns:
        return True
    try:
        found = Path(picture.source).stat()
    except OSError:
        return True
    return (found.st_size, found.st_mtime_ns) == (picture.source_bytes, picture.source_mtime_ns)
