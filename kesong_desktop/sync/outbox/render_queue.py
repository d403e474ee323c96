"""Renders the files of queued posts, each once and ahead of its turn, for an original may be gone by then (R9)."""

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
_AT_A_TIME = 20


class RenderQueue:
    """Runs on the engine's loop. The post's queue and ``ahead`` may ask for the same file: it is rendered once for both."""

    def __init__(self, tools: OutboxContext) -> None:
        self._tools = tools
        self._under_way: dict[tuple[JobId, int], asyncio.Task[Fact]] = {}

    async def make(self, job: PostJob, index: int, capability: Capability) -> Fact:
        """Render file ``index`` of the job; return ``FileRendered`` or the failure."""
        key = (job.id, index)
        task = self._under_way.get(key)
        if task is None:
            task = self._under_way[key] = asyncio.ensure_future(self._make(job, index, capability))
            task.add_done_callback(lambda _: self._under_way.pop(key, None))
        return await asyncio.shield(task)

    async def ahead(self, capability_of: Callable[[AccountKey], Capability | None]) -> None:
        """Render what is queued, in order, until nothing is left or a passing failure (a full disk)."""
        tried: set[tuple[JobId, int]] = set()
        while wanted := self._next(tried, capability_of):
            job, index, capability = wanted
            tried.add((job.id, index))
            fact = await self.make(job, index, capability)
            if isinstance(fact, StepFailed) and fact.is_passing:
                return
            self._keep(job.id, index, fact)

    def _next(
        self, tried: set[tuple[JobId, int]], capability_of: Callable[[AccountKey], Capability | None]
    ) -> tuple[PostJob, int, Capability] | None:
        for job in self._tools.jobs.to_render(_AT_A_TIME):
            capability = capability_of(job.account)
            for index, picture in enumerate(job.pictures):
                if capability is not None and picture.rendered is None and (job.id, index) not in tried:
                    return job, index, capability
        return None

    def _keep(self, job_id: JobId, index: int, fact: Fact) -> None:
        """Save the result, unless the queue has done so, or the job is gone meanwhile."""
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
    """SHA-256 of the original, by which it is later known to be posted; empty where it is gone meanwhile."""
    try:
        return sha256_file(Path(picture.source))
    except OSError:
        return ""


def _is_as_queued(picture: OutboxMedia) -> bool:
    """Whether size and time of the original are as they were when the post was queued. The renderer reports one that is gone."""
    if not picture.source_mtime_ns:
        return True
    try:
        found = Path(picture.source).stat()
    except OSError:
        return True
    return (found.st_size, found.st_mtime_ns) == (picture.source_bytes, picture.source_mtime_ns)
