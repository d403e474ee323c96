"""Carries out what the machine asks for, and brings back the fact that came of it."""

from collections.abc import Awaitable, Sequence
from pathlib import Path

from msgspec.structs import replace

from kesong_desktop.api import controls
from kesong_desktop.api.upload import CoverFile
from kesong_desktop.errors import KesongError, NotThisProtocol, ServerProblem, StoreProblem, Unreadable
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import PostChanged, TimelineChanged
from kesong_desktop.model.outbox import (
    Answered,
    AskTime,
    Do,
    Done,
    Effect,
    Entrusted,
    Fact,
    Job,
    Look,
    Looked,
    LookFailed,
    NotPossible,
    Recall,
    Recalled,
    Render,
    Send,
    Spoiled,
    TimeTold,
    Trouble,
    Upload,
    Uploaded,
    is_answer,
)
from kesong_desktop.model.post import HOME, Post
from kesong_desktop.model.social import Plan
from kesong_desktop.sync import deeds, reports
from kesong_desktop.sync.ports import Line
from kesong_desktop.sync.rendering import Rendering
from kesong_desktop.sync.sightings import find, is_plan_of, sighting
from kesong_desktop.sync.tools import Progress, Tools, log

_LOOK_PAGES = 25


class Errands:
    """For one account. The ``line`` (its client, and what its server can do) comes with each errand."""

    def __init__(self, account: Account, tools: Tools, rendering: Rendering) -> None:
        self._account = account
        self._tools = tools
        self._rendering = rendering

    async def run(self, job: Job, effect: Effect, line: Line) -> Fact:
        """Do one thing. Every failure of a server is a fact; what raises is a fault of the program."""
        work: Awaitable[Fact]
        match effect:
            case Render(index):
                work = self._rendering.make(job, index, line.capability)
            case Upload(index):
                work = self._upload(job, index, line)
            case AskTime():
                work = self._ask_time(line)
            case Send():
                work = self._send(job, line)
            case Look(since_server_s):
                work = self._look(job, since_server_s, line)
            case Do():
                work = self._do(job, line)
            case Recall():
                work = self._recall(job, line)
            case _:
                raise NotPossible(f"{effect} is nothing to do")
        return await work

    async def _upload(self, job: Job, index: int, line: Line) -> Fact:
        picture = job.pictures[index]
        path: Path = self._tools.files.path(job.id, picture)
        cover = self._tools.files.cover(job.id, picture) if line.capability.clip_covers else None
        try:
            done = await line.poster.upload(
                path,
                mime=picture.mime,
                alt=picture.alt,
                focus=picture.focus,
                sha256=picture.sha256,
                cover=CoverFile(cover, picture.cover_sha256) if cover else None,
                progress=Progress(job.id, index, picture.bytes, self._tools),
            )
        except Unreadable as error:  # the outbox's own copy; the original may be as it was
            return Spoiled(index, reports.trouble_of(error))
        except KesongError as error:
            return reports.of_upload(error)
        return Uploaded(index, done.id, done.url)

    async def _ask_time(self, line: Line) -> Fact:
        try:
            await line.poster.ask_time()
        except ServerProblem as error:
            return reports.of_time(error)
        return TimeTold()

    async def _send(self, job: Job, line: Line) -> Fact:
        assert job.attempt is not None
        body = job.body
        try:
            answer = await line.poster.create_status(
                text=body.text,
                media_ids=job.attempt.media_ids,
                visibility=body.visibility,
                key=job.attempt.key,
                spoiler=body.spoiler,
                sensitive=body.sensitive,
                language=body.language,
                in_reply_to_id=body.in_reply_to_id,
                due_s=job.due_s if job.entrusts else 0.0,
                more=controls.fields(body, line.capability),
            )
        except ServerProblem as error:
            return reports.of_send(error)
        if isinstance(answer, Plan):
            is_ours = set(answer.media_ids) <= set(job.attempt.media_ids)
            return Entrusted(answer.id) if is_ours else self._odd()
        seen = sighting(answer)
        is_mine = answer.author.id == self._account.remote_id
        if not is_mine or not is_answer(job, seen) or self._others(job, [answer]):
            return self._odd()
        self._keep(answer)
        return Answered(seen)

    def _odd(self) -> Fact:
        odd = NotThisProtocol(self._account.host, why="the answer is not the post that was sent")
        return reports.of_send(odd)

    async def _recall(self, job: Job, line: Line) -> Fact:
        try:
            plan_id = job.entrusted_id or await self._planned(job, line)
            return Recalled(is_gone=not plan_id or not await line.poster.give_back(plan_id))
        except ServerProblem as error:
            return reports.of_deed(error)

    async def _planned(self, job: Job, line: Line) -> str:
        """What the server calls its plan of the job; empty where it has none."""
        waiting = self._tools.jobs.doubtful(self._account.key)
        taken = {one.entrusted_id for one in waiting if one.id != job.id}
        plans = [one for one in await line.poster.plans() if one.id not in taken]
        return next((one.id for one in plans if is_plan_of(job, one)), "")

    async def _look(self, job: Job, since_server_s: float, line: Line) -> Fact:
        if job.entrusts:
            try:
                if plan_id := await self._planned(job, line):
                    return Entrusted(plan_id)
            except ServerProblem as error:
                return reports.of_look(error)
        return await self._look_in_posts(job, since_server_s, line)

    async def _look_in_posts(self, job: Job, since_server_s: float, line: Line) -> Fact:
        rivals = [one for one in self._tools.jobs.doubtful(self._account.key) if one.id != job.id]
        cursor = ""
        try:
            for _ in range(_LOOK_PAGES):
                page = await line.poster.own_statuses(self._account.remote_id, cursor=cursor)
                taken = self._others(job, page.posts)
                found = find(job, (post for post in page.posts if post.id not in taken), rivals)
                if found is not None:
                    self._keep(found)
                    return Looked(sighting(found))
                cursor = page.older
                if not cursor or not page.posts or page.posts[-1].created_utc.timestamp() < since_server_s:
                    return Looked(None)
        except ServerProblem as error:
            return reports.of_look(error)
        return LookFailed(Trouble("TooMany", "There are too many newer posts to look through them all."))

    def _others(self, job: Job, posts: Sequence[Post]) -> frozenset[str]:
        """Which of the posts are known to be another job's."""
        claimed = self._tools.jobs.claimed(self._account.key, [post.id for post in posts])
        return claimed - {job.post_id}

    async def _do(self, job: Job, line: Line) -> Fact:
        try:
            edited = await deeds.carry_out(line.poster, job)
        except ServerProblem as error:
            return reports.of_deed(error)
        if edited is not None:
            self._keep_edited(edited)
        return Done()

    def _keep_edited(self, post: Post) -> None:
        """As ``_keep``, where the post already stands. Some servers forget in an answer what one has saved."""
        key, cache = self._account.key, self._tools.cache
        try:
            before = cache.post(key, post.id)
            cache.put_post(key, replace(post, bookmarked=before.bookmarked) if before else post)
        except StoreProblem as error:
            log.info("the cache could not take an edited post: %s", error.code)
        self._tools.report(PostChanged(key, post.id))

    def _keep(self, post: Post) -> None:
        """Show the post at once. The cache is no promise: when it cannot be written, the next pull brings the post."""
        try:
            self._tools.cache.put_post(self._account.key, post, at_head_of=HOME.name)
        except StoreProblem as error:
            log.info("the cache could not take a new post: %s", error.code)
        self._tools.report(TimelineChanged(self._account.key, HOME.name, added=1))
