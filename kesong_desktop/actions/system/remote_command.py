"""Commands that one process sends to the process that holds the profile."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
from msgspec import structs

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.batch.batch_publisher import BatchPublisher
from kesong_desktop.actions.draft.captions import Captions
from kesong_desktop.actions.draft.draft_files import DraftFiles
from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.actions.outbox import publish
from kesong_desktop.actions.outbox.outbox import Outbox
from kesong_desktop.actions.outbox.preflight import PreflightCheck
from kesong_desktop.actions.outbox.publish import Publisher
from kesong_desktop.actions.system import instance_server
from kesong_desktop.errors import HolderRefused, InvalidInput, KesongError, ProfileBusy, Reason
from kesong_desktop.imaging import limits
from kesong_desktop.model import preflight
from kesong_desktop.model.account import Account
from kesong_desktop.model.batch.batch_post import Posts
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.draft_version import with_accounts
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import RESTING, PostJob
from kesong_desktop.model.preflight import Finding, NotPublishable
from kesong_desktop.ordinary_file import open_ordinary, require_ordinary
from kesong_desktop.paths import Paths

log = logging.getLogger(__name__)
_ANSWER_TIMEOUT_S = 60.0
_LOOK_EACH_S = 0.3
_STAYS_AWAY_S = 60.0


class ShowWindow(msgspec.Struct, tag="show", frozen=True):
    """Bring the window to the front. ``token`` is the desktop's activation token."""

    token: str = ""


class BeginDraft(msgspec.Struct, tag="begin", frozen=True):
    """Save a draft for ``account``, or the account in use, with ``look`` on its pictures, and show it in the window.

    ``is_checked``: missing files are refused, and findings about the others are in the answer.
    """

    draft: Draft
    account: str = ""
    look: str = ""
    token: str = ""
    is_checked: bool = False


class PublishDraft(msgspec.Struct, tag="post", frozen=True):
    """Check a draft, and put it into the outbox.

    ``at_s`` and ``keeps_order``: as in ``Publisher.queue``. ``waits``: answer when the job rests, or its server does not answer.
    """

    draft: Draft
    account: str = ""
    look: str = ""
    at_s: float = 0.0
    waits: bool = False
    keeps_order: bool = False


class QueueBatch(msgspec.Struct, tag="batch", frozen=True):
    """Put the posts of a batch into the outbox, all or none; those without an account of their own with ``account``."""

    posts: Posts
    account: str = ""


class QueryJob(msgspec.Struct, tag="look", frozen=True):
    """Ask for the state of a job."""

    job: str


RemoteCommand = ShowWindow | BeginDraft | PublishDraft | QueueBatch | QueryJob


class CommandDone(msgspec.Struct, tag="done", frozen=True):
    """The command succeeded: the draft or job that it created, and remarks to show.

    ``jobs``: those of all accounts that the post goes to; ``job`` is the first of them. Of a batch, ``queued`` posts are in the
    outbox, ``known`` of which were before.
    """

    draft: str = ""
    job: PostJob | None = None
    jobs: tuple[PostJob, ...] = ()
    remarks: tuple[Failure, ...] = ()
    findings: tuple[Finding, ...] = ()
    queued: int = 0
    known: int = 0


class CommandRefused(msgspec.Struct, tag="refusal", frozen=True):
    """The command failed, for this reason; ``findings`` are those that prevent publishing."""

    failure: Failure
    findings: tuple[Finding, ...] = ()


_encode = msgspec.json.Encoder().encode
_decode_request = msgspec.json.Decoder(RemoteCommand, strict=False).decode
_decode_answer = msgspec.json.Decoder(CommandDone | CommandRefused, strict=False).decode


def hand_over(paths: Paths, request: RemoteCommand) -> CommandDone | None:
    """Send a command to the process that holds the profile; return None if there is none, or it does not answer.

    Raises:
        HolderRefused: it refused the command.
        NotPublishable: the draft cannot be published as it is.
    """
    done = _ask(paths, request)
    if done is not None and done.job is not None and isinstance(request, PublishDraft) and request.waits:
        jobs = tuple(_watch(paths, job) for job in done.jobs or (done.job,))
        return structs.replace(done, job=jobs[0], jobs=jobs)
    return done


def _watch(paths: Paths, job: PostJob) -> PostJob:
    """Return the job when it rests, or when it has not changed for a while; the window continues it by itself."""
    pause, changed_s = threading.Event(), time.monotonic()
    while job.state not in RESTING and time.monotonic() - changed_s < _STAYS_AWAY_S:
        pause.wait(_LOOK_EACH_S)
        done = _ask(paths, QueryJob(job.id))
        # The window was closed.
        if done is None or done.job is None:
            break
        if done.job != job:
            job, changed_s = done.job, time.monotonic()
    return job


def _ask(paths: Paths, request: RemoteCommand) -> CommandDone | None:
    message = _encode(request)
    if len(message) > instance_server.MAX_BYTES:
        raise InvalidInput(Reason.COMMAND_TOO_LARGE)
    answer = instance_server.connect(paths.instance_address, message, answer_timeout_s=_ANSWER_TIMEOUT_S)
    if answer is None:
        return None
    try:
        told: CommandDone | CommandRefused = _decode_answer(answer)
    except msgspec.DecodeError as error:
        raise ProfileBusy(str(paths.data)) from error
    if isinstance(told, CommandRefused) and told.findings:
        raise NotPublishable(told.findings)
    if isinstance(told, CommandRefused):
        raise HolderRefused(told.failure.reason, said=told.failure.said, **told.failure.facts)
    return told


class CommandRunner:
    """Executes commands that create drafts and posts, on the open profile."""

    def __init__(
        self,
        accounts: Accounts,
        drafts: Drafts,
        publisher: Publisher,
        outbox: Outbox,
        *,
        captions: Captions,
        draft_files: DraftFiles,
        check: PreflightCheck,
        batch: BatchPublisher,
    ) -> None:
        self._batch = batch
        self._accounts = accounts
        self._captions = captions
        self._drafts = drafts
        self._draft_files = draft_files
        self._check = check
        self._publisher = publisher
        self._outbox = outbox

    def run(self, command: BeginDraft | PublishDraft | QueueBatch | QueryJob) -> CommandDone:
        """Execute ``command``, and return its result.

        Raises:
            NotFound: there is no such account, look or job, or no account at all for a post.
            InvalidInput: the draft cannot be published as it is.
            Unreadable: a file is special, too large or, where that is checked, cannot be opened.
            DiskFull, StoreProblem: it could not be saved.
        """
        if isinstance(command, QueryJob):
            return CommandDone(job=self._outbox.get_post(command.job))
        if isinstance(command, QueueBatch):
            done = self._batch.queue(command.posts, self._accounts.current(command.account))
            return CommandDone(queued=len(done.jobs), known=done.known)
        return self._begin(command) if isinstance(command, BeginDraft) else self._publish(command)

    def _begin(self, command: BeginDraft) -> CommandDone:
        draft = _with_look(command)
        for one in draft.pictures:
            require_ordinary(Path(one.path), limits.MAX_VIDEO_BYTES)
            if command.is_checked:
                open_ordinary(self._draft_files.path(one.path), limits.MAX_VIDEO_BYTES).close()
        findings: tuple[Finding, ...] = ()
        if command.account or self._accounts.all():
            account = self._accounts.current(command.account)
            draft = self._addressed(draft, account)
            if command.is_checked:
                found = self._check.check(draft, account)
                findings = tuple(one for one in found if one.failure is not None and one.picture is not None)
        pictures = (
            one if one.alt else replace(one, alt=self._captions.known(one.path)) for one in draft.pictures
        )
        saved = self._drafts.add(replace(draft, pictures=tuple(pictures)))
        remarks = tuple(Failure.of(error) for error in self._draft_files.copy_all(saved))
        return CommandDone(draft=saved.id, remarks=remarks, findings=findings)

    def _addressed(self, draft: Draft, first: Account) -> Draft:
        """Return the draft for an account and its further ones, which must all exist before anything is saved."""
        keys = tuple(self._accounts.get(one.account).key for one in draft.further)
        return with_accounts(replace(draft, account=first.key), (first.key, *keys))

    def _publish(self, command: PublishDraft) -> CommandDone:
        account = self._accounts.current(command.account)
        draft = self._addressed(_with_look(command), account)
        findings = self._check.check(draft, account)
        if musts := preflight.musts(findings):
            raise NotPublishable(tuple(musts))
        hints = tuple(finding for finding in findings if finding.severity == "look")
        jobs = self._publisher.queue_everywhere(
            self._drafts.add(draft), account, at_s=command.at_s, keeps_order=command.keeps_order
        )
        if command.waits:
            jobs = [self._outbox.run_until_idle(job) for job in jobs]
        return CommandDone(job=jobs[0], jobs=tuple(jobs), findings=hints)


class CommandHandler:
    """Answers the messages of other processes.

    ``show`` brings the window to the front, with the draft whose id it gets unless that is empty, and the desktop's activation
    token; it may be called on any thread, and does not wait.
    """

    def __init__(self, commands: CommandRunner, show: Callable[[str, str], None]) -> None:
        self._commands = commands
        self._show = show

    def take(self, message: bytes) -> bytes:
        """Return the answer to ``message``, whatever that is."""
        try:
            return _encode(self._do(_decode_request(message)))
        except msgspec.DecodeError:
            return _encode(CommandRefused(Failure(Reason.HOLDER_OTHER_VERSION)))
        except NotPublishable as error:
            return _encode(CommandRefused(Failure.of(error), error.findings))
        except KesongError as error:
            return _encode(CommandRefused(Failure.of(error)))
        except Exception as error:
            log.exception("a command of another process failed")
            return _encode(CommandRefused(Failure(Reason.FAULT, {"name": type(error).__name__})))

    def _do(self, command: RemoteCommand) -> CommandDone:
        if isinstance(command, ShowWindow):
            self._show("", command.token)
            return CommandDone()
        if isinstance(command, PublishDraft):
            # The process that asks waits by itself.
            command = structs.replace(command, waits=False)
        done = self._commands.run(command)
        if isinstance(command, BeginDraft):
            self._show(done.draft, command.token)
        return done


def _with_look(command: BeginDraft | PublishDraft) -> Draft:
    return publish.with_look(command.draft, command.look) if command.look else command.draft
