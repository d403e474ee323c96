"""Runs the outbox: takes each job of a lane in order, saves what the machine says, then does it.

The order is the promise: a job is saved (fsynced) with its intent before the effect begins, and the fact that comes back is
taken in and saved before the next effect. A kill between any two leaves a job that ``Interrupted`` picks up.
"""

import asyncio
import logging
from dataclasses import dataclass
from pathlib import Path

from kesong_desktop.errors import KesongError, NotThisProtocol, ServerProblem, StoreProblem
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.event import TimelineChanged
from kesong_desktop.model.outbox import (
    RESTING,
    Answered,
    Context,
    Continue,
    Effect,
    Fact,
    Interrupted,
    Job,
    Look,
    Looked,
    NotPossible,
    Render,
    Rendered,
    Rest,
    Send,
    State,
    Step,
    Upload,
    Uploaded,
    Wait,
)
from kesong_desktop.model.post import HOME, Post
from kesong_desktop.store.jobs import Jobs
from kesong_desktop.sync import reports
from kesong_desktop.sync.ports import Poster
from kesong_desktop.sync.sightings import find, has_same_media, sighting
from kesong_desktop.sync.tools import Progress, Tools, take

log = logging.getLogger(__name__)
_LOOK_PAGES = 10
_PATIENT_TRIES = 4
_PATIENCE_S = 300.0


@dataclass(slots=True)
class _Running:
    """The job in hand, and the effect under way, which a person's command may interrupt (never a ``Send``)."""

    job_id: str
    effect: Effect
    task: "asyncio.Task[Fact]"


class Lane:
    """The outbox of one account: its jobs one after another, in order."""

    def __init__(self, account: Account, poster: Poster, capability: Capability, tools: Tools) -> None:
        self._account = account
        self._poster = poster
        self._capability = capability
        self._tools = tools
        self._woken = asyncio.Event()
        self._running: _Running | None = None
        self._commands: list[tuple[str, Fact, asyncio.Future[Job]]] = []

    def wake(self) -> None:
        """Something may have changed: look at the list again."""
        self._woken.set()

    async def command(self, job_id: str, fact: Fact) -> Job:
        """A person's command to one job; returns the job as it then stands.

        Raises:
            NotPossible: the job's state does not allow it (any more).
        """
        running = self._running
        if running is not None and running.job_id != job_id:
            return self._obeyed(job_id, fact)
        if running is not None and not isinstance(running.effect, Send):
            running.task.cancel()
        answer: asyncio.Future[Job] = asyncio.get_running_loop().create_future()
        self._commands.append((job_id, fact, answer))
        self.wake()
        return await answer

    async def run(self, *, until_idle: bool) -> None:
        """Work through the list, for ever or ``until_idle``: until nothing more is due, or the server stays away for a minute."""
        try:
            for job in self._tools.jobs.lane(self._account.key):
                self._take(job, Interrupted())
            await self._go_on(until_idle=until_idle)
        finally:
            for _, _, answer in self._commands:
                answer.cancel()

    async def _go_on(self, *, until_idle: bool) -> None:
        while True:
            self._woken.clear()
            self._obey()
            head = self._head()
            if head is not None:
                is_due = await self._work_on(head, is_patient=not until_idle)
                if until_idle and not is_due:
                    return
            elif until_idle:
                return
            else:
                await self._woken.wait()

    def _head(self) -> Job | None:
        """The first job that goes on by itself. One that waits for a sign-in holds the lane."""
        for job in self._tools.jobs.lane(self._account.key):
            if job.state in RESTING:
                continue
            is_signed_out = job.trouble is not None and job.trouble.code == "NotAuthorised"
            return None if is_signed_out else job
        return None

    async def _work_on(self, job: Job, *, is_patient: bool) -> bool:
        """Do what is next for the job until it rests, or until there is reason to look at the list again.

        Returns False where the job would have to wait longer than the impatient care to.
        """
        moved = self._take(job, Continue())
        while not isinstance(moved.effect, Rest):
            if isinstance(moved.effect, Wait):
                if not is_patient and self._is_hopeless(moved.job, moved.effect.until_s):
                    return False
                await self._pause_until(moved.effect.until_s)
                return True
            fact = await self._attempt(moved.job, moved.effect)
            if fact is None:
                return True
            if self._commands:  # heard before the next intent is saved, for an intent counts as a doubt
                self._take(moved.job, fact, goes_on=False)
                return True
            moved = self._take(moved.job, fact)
        return True

    def _is_hopeless(self, job: Job, until_s: float) -> bool:
        is_far = job.state is not State.MAYBE and until_s - self._tools.clock() > _PATIENCE_S
        return job.tries >= _PATIENT_TRIES or is_far

    async def _pause_until(self, until_s: float) -> None:
        delay_s = max(0.0, until_s - self._tools.clock())
        sleeper = asyncio.ensure_future(self._tools.sleep(delay_s))
        waker = asyncio.ensure_future(self._woken.wait())
        try:
            await asyncio.wait({sleeper, waker}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (sleeper, waker):
                task.cancel()
            await asyncio.gather(sleeper, waker, return_exceptions=True)

    async def _attempt(self, job: Job, effect: Effect) -> Fact | None:
        """Do one thing. None: a command interrupted it, and nothing is known to have changed."""
        task = asyncio.ensure_future(self._do(job, effect))
        self._running = _Running(job.id, effect, task)
        try:
            return await task
        except asyncio.CancelledError:
            current = asyncio.current_task()
            if current is not None and current.cancelling():
                raise
            return None
        except Exception as error:
            # A fault of ours must not stop the posts behind this one, nor hide from the person.
            log.exception("job %s: a fault at %s", job.id, type(effect).__name__)
            return reports.of_fault(effect, error)
        finally:
            self._running = None

    def _obey(self) -> None:
        commands, self._commands = self._commands, []
        for job_id, fact, answer in commands:
            try:
                obeyed = self._obeyed(job_id, fact)
            except (KesongError, NotPossible) as error:
                if not answer.done():
                    answer.set_exception(error)
            else:
                if not answer.done():
                    answer.set_result(obeyed)

    def _obeyed(self, job_id: str, fact: Fact) -> Job:
        return self._take(self._tools.jobs.get(job_id), fact).job

    def _take(self, job: Job, fact: Fact, *, goes_on: bool = True) -> Step:
        return take(self._tools, job, fact, self._context(), goes_on=goes_on)

    def _context(self) -> Context:
        capability = self._capability
        return Context(
            now_s=self._tools.clock(),
            server_now_s=self._poster.server_now(),
            fresh_key=self._tools.fresh_key(),
            replays_keys_s=capability.replays_keys_s,
            media_single_use=capability.media_single_use,
            media_life_s=capability.media_life_s,
        )

    async def _do(self, job: Job, effect: Effect) -> Fact:
        match effect:
            case Render(index):
                return await self._render(job, index)
            case Upload(index):
                return await self._upload(job, index)
            case Send():
                return await self._send(job)
            case Look(since_server_s):
                return await self._look(job, since_server_s)
            case _:
                raise NotPossible(f"{effect} is nothing to do")

    async def _render(self, job: Job, index: int) -> Fact:
        picture = job.pictures[index]
        loop = asyncio.get_running_loop()
        try:
            folder = self._tools.files.folder(job.id)
            made = await loop.run_in_executor(
                self._tools.pictures, self._tools.render, picture, folder, f"{index + 1}", self._capability
            )
        except KesongError as error:
            return reports.of_upload(error)
        return Rendered(index, made.path.name, made.mime, made.bytes, made.sha256, made.width, made.height)

    async def _upload(self, job: Job, index: int) -> Fact:
        picture = job.pictures[index]
        progress = Progress(job.id, index, picture.bytes, self._tools)
        path: Path = self._tools.files.path(job.id, picture)
        try:
            done = await self._poster.upload(
                path, mime=picture.mime, alt=picture.alt, focus=picture.focus, progress=progress
            )
        except KesongError as error:
            return reports.of_upload(error)
        return Uploaded(index, done.id, done.url)

    async def _send(self, job: Job) -> Fact:
        assert job.attempt is not None
        body = job.body
        try:
            post = await self._poster.create_status(
                text=body.text,
                media_ids=job.attempt.media_ids,
                visibility=body.visibility,
                key=job.attempt.key,
                spoiler=body.spoiler,
                sensitive=body.sensitive,
                language=body.language,
                in_reply_to_id=body.in_reply_to_id,
            )
        except ServerProblem as error:
            return reports.of_send(error)
        seen = sighting(post)
        if post.author.id != self._account.remote_id or not has_same_media(job, seen):
            odd = NotThisProtocol(self._account.host, why="the answer is not the post that was sent")
            return reports.of_send(odd)
        self._keep(post)
        return Answered(seen)

    async def _look(self, job: Job, since_server_s: float) -> Fact:
        claimed = self._tools.jobs.claimed(self._account.key)
        cursor = ""
        try:
            for _ in range(_LOOK_PAGES):
                page = await self._poster.own_statuses(self._account.remote_id, cursor=cursor)
                found = find(job, (post for post in page.posts if post.id not in claimed))
                if found is not None:
                    self._keep(found)
                    return Looked(sighting(found))
                reached = any(post.created_utc.timestamp() < since_server_s for post in page.posts)
                cursor = page.older
                if reached or not cursor or not page.posts:
                    break
        except ServerProblem as error:
            return reports.of_look(error)
        return Looked(None)

    def _keep(self, post: Post) -> None:
        """Show the post at once. The cache is no promise: when it cannot be written, the next pull brings the post."""
        try:
            self._tools.cache.put_post(self._account.key, post, at_head_of=HOME.name)
        except StoreProblem as error:
            log.info("the cache could not take a new post: %s", error.code)
        self._tools.report(TimelineChanged(self._account.key, HOME.name, added=1))


def lanes_of(jobs: Jobs) -> list[AccountKey]:
    """The accounts that have something to send."""
    return [key for key in jobs.lanes() if any(job.state not in RESTING for job in jobs.lane(key))]


__all__ = ["Lane", "Tools", "lanes_of"]
