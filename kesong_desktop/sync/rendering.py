"""Makes pictures ready: each once, and ahead of their turn, for an original may be gone by then (R9)."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

from kesong_desktop.errors import KesongError, SourceChanged
from kesong_desktop.imaging.hashing import sha256_file
from kesong_desktop.model.account import AccountKey, Capability
from kesong_desktop.model.outbox import ENDED, Context, Fact, Failed, Job, JobId, Picture, Render, Rendered
from kesong_desktop.sync import reports
from kesong_desktop.sync.tools import Tools, take

log = logging.getLogger(__name__)
_AT_A_TIME = 20


class Rendering:
    """Lives on the engine's loop. Both a lane and the look ahead may want a picture: it is made once for both."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._under_way: dict[tuple[JobId, int], asyncio.Task[Fact]] = {}

    async def make(self, job: Job, index: int, capability: Capability) -> Fact:
        """Make picture ``index`` of the job ready; tells what came of it."""
        key = (job.id, index)
        task = self._under_way.get(key)
        if task is None:
            task = self._under_way[key] = asyncio.ensure_future(self._make(job, index, capability))
            task.add_done_callback(lambda _: self._under_way.pop(key, None))
        return await asyncio.shield(task)

    async def ahead(self, capability_of: Callable[[AccountKey], Capability | None]) -> None:
        """Make ready what is queued, in order, until nothing is left or the disk is full."""
        tried: set[tuple[JobId, int]] = set()
        while wanted := self._next(tried, capability_of):
            job, index, capability = wanted
            tried.add((job.id, index))
            fact = await self.make(job, index, capability)
            if isinstance(fact, Failed) and fact.is_passing:
                return
            self._keep(job.id, index, fact)

    def _next(
        self, tried: set[tuple[JobId, int]], capability_of: Callable[[AccountKey], Capability | None]
    ) -> tuple[Job, int, Capability] | None:
        for job in self._tools.jobs.to_render(_AT_A_TIME):
            capability = capability_of(job.account)
            for index, picture in enumerate(job.pictures):
                if capability is not None and not picture.file and (job.id, index) not in tried:
                    return job, index, capability
        return None

    def _keep(self, job_id: JobId, index: int, fact: Fact) -> None:
        """Save it, unless a lane has done so, or the job is gone meanwhile."""
        try:
            job = self._tools.jobs.get(job_id)
        except KesongError:
            return
        if job.state in ENDED or job.pictures[index].file:
            return
        take(self._tools, job, fact, Context(self._tools.clock(), None, ""), goes_on=False)

    async def _make(self, job: Job, index: int, capability: Capability) -> Fact:
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
            return reports.of_upload(error)
        except Exception as error:
            log.exception("job %s: a fault at rendering", job.id)
            return reports.of_fault(Render(index), error)
        source = await loop.run_in_executor(self._tools.pictures, _hash_of, picture)
        return Rendered(
            index,
            made.path.name,
            made.mime,
            made.bytes,
            made.sha256,
            made.width,
            made.height,
            source_sha256=source,
            cover_file=made.cover.name if made.cover else "",
            cover_sha256=made.cover_sha256,
        )


def _hash_of(picture: Picture) -> str:
    """By this the original and its copies are known to be posted; empty where it is gone meanwhile."""
    try:
        return sha256_file(Path(picture.source))
    except OSError:
        return ""


def _is_as_queued(picture: Picture) -> bool:
    """Is the original what the person saw? One that is gone is for the renderer to tell."""
    if not picture.source_mtime_ns:
        return True
    try:
        found = Path(picture.source).stat()
    except OSError:
        return True
    return (found.st_size, found.st_mtime_ns) == (picture.source_bytes, picture.source_mtime_ns)
