"""Executes the effects of the state machine, and returns the resulting facts."""

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from msgspec.structs import replace

from kesong_desktop.api.http.multipart_body import CoverFile
from kesong_desktop.api.resumable_upload import ResumableTarget
from kesong_desktop.api.wire import post_options
from kesong_desktop.errors import (
    KesongError,
    NotThisProtocol,
    Reason,
    ServerProblem,
    StoreProblem,
    Unreadable,
)
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.event import PostChanged, TimelineChanged
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import (
    AskServerTime,
    Effect,
    Fact,
    FileSpoiled,
    FileUploaded,
    FindPost,
    InteractionDone,
    InteractionJob,
    InvalidTransition,
    Job,
    LookupFailed,
    LookupFinished,
    MoveScheduled,
    PostConfirmed,
    PostJob,
    RecallScheduled,
    RenderFile,
    ScheduledOnServer,
    SendInteraction,
    SendPost,
    ServerTimeKnown,
    UploadFile,
    is_answer,
)
from kesong_desktop.model.social.notification import ScheduledStatus
from kesong_desktop.model.social.post import HOME, Post
from kesong_desktop.sync.outbox import error_mapping
from kesong_desktop.sync.outbox.outbox_context import OutboxContext, UploadProgress, log
from kesong_desktop.sync.outbox.post_matching import find_post, observed_post
from kesong_desktop.sync.outbox.render_queue import RenderQueue
from kesong_desktop.sync.outbox.server_schedule import ServerSchedule
from kesong_desktop.sync.ports import ServerSession
from kesong_desktop.sync.social import interactions

_LOOKUP_PAGES = 25


class EffectRunner:
    """Executes the effects of one account's jobs. The session is passed with each effect, because it may have changed."""

    def __init__(self, account: Account, tools: OutboxContext, rendering: RenderQueue) -> None:
        self._account = account
        self._tools = tools
        self._rendering = rendering
        self._schedule = ServerSchedule(account, tools.claims)

    async def run(self, job: Job, effect: Effect, session: ServerSession) -> Fact:
        """Execute ``effect`` and return the resulting fact. A failure of a server is a fact too.

        Raises:
            InvalidTransition: the effect does not fit the job, or there is nothing to execute.
        """
        if isinstance(job, PostJob):
            return await self._work_on_post(job, effect, session)
        if isinstance(effect, SendInteraction):
            return await self._do(job, session)
        raise InvalidTransition(f"{effect} of an interaction")

    async def _work_on_post(self, job: PostJob, effect: Effect, session: ServerSession) -> Fact:
        work: Awaitable[Fact]
        match effect:
            case RenderFile(index):
                work = self._rendering.make(job, index, session.capability)
            case UploadFile(index):
                work = self._upload(job, index, session)
            case AskServerTime():
                work = self._ask_time(session)
            case SendPost():
                work = self._send(job, session)
            case FindPost(since_server_s):
                work = self._look(job, since_server_s, session)
            case RecallScheduled():
                work = self._schedule.recall(job, session.poster)
            case MoveScheduled():
                work = self._schedule.move(job, session.poster)
            case _:
                raise InvalidTransition(f"{effect} of a post")
        return await work

    async def _upload(self, job: PostJob, index: int, session: ServerSession) -> Fact:
        picture = job.pictures[index]
        rendered = picture.rendered
        assert rendered is not None
        path: Path = self._tools.files.path(job.id, rendered)
        cover = self._tools.files.cover(job.id, rendered) if session.capability.clip_covers else None
        try:
            done = await session.poster.upload(
                path,
                mime=rendered.mime,
                alt=picture.alt,
                focus=picture.focus,
                sha256=rendered.sha256,
                tag=rendered.tag,
                cover=CoverFile(cover, rendered.cover_sha256) if cover else None,
                resumable=_resumable(job, index, session.capability),
                progress=UploadProgress(job.id, index, rendered.bytes, self._tools),
            )
        except Unreadable as error:  # the rendered copy; the original may be unharmed
            return FileSpoiled(index, error_mapping.failure_of(error))
        except KesongError as error:
            return error_mapping.of_upload(error)
        return FileUploaded(index, done.id, done.url)

    async def _ask_time(self, session: ServerSession) -> Fact:
        try:
            await session.poster.ask_time()
        except ServerProblem as error:
            return error_mapping.of_time(error)
        return ServerTimeKnown()

    async def _send(self, job: PostJob, session: ServerSession) -> Fact:
        assert job.attempt is not None
        body = job.body
        try:
            answer = await session.poster.create_status(
                text=body.text,
                media_ids=job.attempt.media_ids,
                visibility=body.visibility,
                key=job.attempt.key,
                spoiler=body.spoiler,
                sensitive=body.sensitive,
                language=body.language,
                in_reply_to_id=body.in_reply_to_id,
                due_s=job.due_s if job.is_server_scheduled else 0.0,
                more=post_options.fields(body, session.capability),
            )
        except ServerProblem as error:
            return error_mapping.of_send(error)
        if isinstance(answer, ScheduledStatus):
            is_ours = set(answer.media_ids) <= set(job.attempt.media_ids)
            return ScheduledOnServer(answer.id) if is_ours else self._odd()
        seen = observed_post(answer)
        is_mine = answer.author.id == self._account.remote_id
        if not is_mine or not is_answer(job, seen) or self._others(job, [answer]):
            return self._odd()
        self._keep(answer)
        return PostConfirmed(seen)

    def _odd(self) -> Fact:
        odd = NotThisProtocol(self._account.host, why="the answer is not the post that was sent")
        return error_mapping.of_send(odd)

    async def _look(self, job: PostJob, since_server_s: float, session: ServerSession) -> Fact:
        check = session.poster.refusal_check()
        try:
            if job.is_server_scheduled and (plan := await self._schedule.find(job, session.poster)):
                return ScheduledOnServer(plan.id)
            return await self._look_in_posts(job, since_server_s, session, check)
        except ServerProblem as error:
            return error_mapping.of_look(error)

    async def _look_in_posts(
        self, job: PostJob, since_server_s: float, session: ServerSession, check: Callable[[], None]
    ) -> Fact:
        rivals = [one for one in self._tools.claims.unconfirmed(self._account.key) if one.id != job.id]
        cursor = ""
        for _ in range(_LOOKUP_PAGES):
            check()
            page = await session.poster.own_statuses(self._account.remote_id, cursor=cursor)
            taken = self._others(job, page.posts)
            found = find_post(job, (post for post in page.posts if post.id not in taken), rivals)
            if found is not None:
                self._keep(found)
                return LookupFinished(observed_post(found))
            cursor = page.older
            if not cursor or not page.posts or page.posts[-1].created_utc.timestamp() < since_server_s:
                return LookupFinished(None)
        return LookupFailed(Failure(Reason.TOO_MANY_NEWER_POSTS))

    def _others(self, job: PostJob, posts: Sequence[Post]) -> frozenset[str]:
        """Return the ids of those posts that belong to another job."""
        claimed = self._tools.claims.claimed(self._account.key, [post.id for post in posts])
        return claimed - {job.post_id}

    async def _do(self, job: InteractionJob, session: ServerSession) -> Fact:
        try:
            edited = await interactions.carry_out(session.poster, job)
        except ServerProblem as error:
            return error_mapping.of_interaction(error)
        if edited is not None:
            self._keep_edited(edited)
        return InteractionDone()

    def _keep_edited(self, post: Post) -> None:
        """Put an edited post into the cache. Some servers omit the bookmark in their response, so the cached one is kept."""
        key, cache = self._account.key, self._tools.cache
        try:
            before = cache.post(key, post.id)
            post = replace(post, bookmarked=before.bookmarked) if before else post
            cache.put_post(key, post)
        except StoreProblem as error:
            log.info("the cache could not take an edited post: %s", error.reason)
        self._tools.done.add(interactions.done_edit(key, post))
        self._tools.report(PostChanged(key, post.id))

    def _keep(self, post: Post) -> None:
        """Put a new post into the cache. If that fails, the next pull adds it."""
        try:
            self._tools.cache.put_post(self._account.key, post, at_head_of=HOME.name)
        except StoreProblem as error:
            log.info("the cache could not take a new post: %s", error.reason)
        self._tools.report(TimelineChanged(self._account.key, HOME.name, added=1))


def _resumable(job: PostJob, index: int, capability: Capability) -> ResumableTarget | None:
    """Return the target of a resumable upload of a large file; None for one that is uploaded at once.

    The key is made of the job and the index in its album, so that the upload is found again after a restart. A repeated upload
    has another key, because the medium under the first one may be part of a post.
    """
    rendered = job.pictures[index].rendered
    if not capability.resumable_path or rendered is None or rendered.bytes < capability.resumable_from_bytes:
        return None
    return ResumableTarget(capability.resumable_path, f"{job.id}/{index}/{job.renewals}")
