"""What other programs hand over: to the Kesong that holds the profile, or, where none does, to this one."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace

import msgspec
from msgspec import structs

from kesong_desktop.actions import door, owning, posting
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import HolderRefused, InvalidInput, KesongError, ProfileBusy
from kesong_desktop.model import preflight
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.outbox import RESTING, Job
from kesong_desktop.paths import Paths

log = logging.getLogger(__name__)
_PATIENCE_S = 60.0
_LOOK_EACH_S = 0.3
_STAYS_AWAY_S = 60.0


class Show(msgspec.Struct, tag="show", frozen=True):
    """Bring the window to the front. ``token``: by which the desktop lets it come there."""

    token: str = ""


class Begin(msgspec.Struct, tag="begin", frozen=True):
    """Make a draft; a window shows it. It belongs to ``account``, or to the one in use; ``look`` goes on its pictures."""

    draft: Draft
    account: str = ""
    look: str = ""
    token: str = ""


class Post(msgspec.Struct, tag="post", frozen=True):
    """Check a draft, and put it into the outbox.

    ``at_s`` as in ``posting.queue``; ``waits`` until it rests, or its server stays away.
    """

    draft: Draft
    account: str = ""
    look: str = ""
    at_s: float = 0.0
    waits: bool = False


class Look(msgspec.Struct, tag="look", frozen=True):
    """Tell where a job is."""

    job: str


Request = Show | Begin | Post | Look


class Done(msgspec.Struct, tag="done", frozen=True):
    """It is done: the draft or the job that was made, and what should be told."""

    draft: str = ""
    job: Job | None = None
    remarks: tuple[str, ...] = ()


class Refusal(msgspec.Struct, tag="refusal", frozen=True):
    """It is not done; ``sentence`` says why, and what to do."""

    sentence: str


_encode = msgspec.json.Encoder().encode
_decode_request = msgspec.json.Decoder(Request, strict=False).decode
_decode_answer = msgspec.json.Decoder(Done | Refusal, strict=False).decode


def carry_out(desk: Desk, request: Begin | Post) -> Done:
    """Do what is asked, on the open profile.

    Raises:
        NotFound: there is no such account or look, or none at all for a post.
        InvalidInput: it could not be published as it is.
        DiskFull, StoreProblem: it is not kept.
    """
    return _begin(desk, request) if isinstance(request, Begin) else _post(desk, request)


def hand_over(paths: Paths, request: Request) -> Done | None:
    """Have the Kesong that holds the profile do it; None where none does, or it does not listen.

    Raises:
        HolderRefused: it does not, and says why.
    """
    done = _ask(paths, request)
    if done is not None and done.job is not None and isinstance(request, Post) and request.waits:
        return structs.replace(done, job=_watch(paths, done.job))
    return done


def _watch(paths: Paths, job: Job) -> Job:
    """The job when it rests, or when nothing became of it for a while: the window goes on with it by itself."""
    pause, changed_s = threading.Event(), time.monotonic()
    while job.state not in RESTING and time.monotonic() - changed_s < _STAYS_AWAY_S:
        pause.wait(_LOOK_EACH_S)
        done = _ask(paths, Look(job.id))
        if done is None or done.job is None:  # that window closed
            break
        if done.job != job:
            job, changed_s = done.job, time.monotonic()
    return job


def _ask(paths: Paths, request: Request) -> Done | None:
    message = _encode(request)
    if len(message) > door.MOST_BYTES:
        raise InvalidInput("That is too much to hand over at once.", "Hand over fewer files.")
    answer = door.call(paths.door, message, patience_s=_PATIENCE_S)
    if answer is None:
        return None
    try:
        told: Done | Refusal = _decode_answer(answer)
    except msgspec.DecodeError as error:
        raise ProfileBusy(str(paths.data)) from error
    if isinstance(told, Refusal):
        raise HolderRefused(told.sentence)
    return told


class Hands:
    """Takes what is handed over at the door.

    ``show`` brings a draft (its id; empty: whatever is there) and the window to the front; it gets the desktop's token, too, may
    be called on any thread, and does not wait.
    """

    def __init__(self, desk: Desk, show: Callable[[str, str], None]) -> None:
        self._desk = desk
        self._show = show

    def take(self, message: bytes) -> bytes:
        """The answer to a message, whatever it is."""
        try:
            return _encode(self._do(_decode_request(message)))
        except msgspec.DecodeError:
            return _encode(
                Refusal("The Kesong that is running is of another version. Close it, and try again.")
            )
        except KesongError as error:
            return _encode(Refusal(error.sentence()))
        except Exception as error:
            log.exception("what was handed over could not be taken")
            return _encode(Refusal(f"Kesong has a fault of its own ({type(error).__name__})."))

    def _do(self, request: Request) -> Done:
        if isinstance(request, Show):
            self._show("", request.token)
            return Done()
        if isinstance(request, Look):
            return Done(job=self._desk.jobs.get(request.job))
        if isinstance(request, Post):  # who asked looks for itself when it rests
            request = structs.replace(request, waits=False)
        done = carry_out(self._desk, request)
        if isinstance(request, Begin):
            self._show(done.draft, request.token)
        return done


def _begin(desk: Desk, request: Begin) -> Done:
    draft = _looking(request)
    if request.account or desk.accounts.all():
        draft = replace(draft, account=desk.account(request.account).key)
    described = (
        one if one.alt else replace(one, alt=posting.caption_in(desk, one.path)) for one in draft.pictures
    )
    kept = posting.keep(desk, replace(draft, pictures=tuple(described)))
    remarks = tuple(error.sentence() for error in owning.keep_all(desk, kept))
    return Done(draft=kept.id, remarks=remarks)


def _post(desk: Desk, request: Post) -> Done:
    account = desk.account(request.account)
    draft = replace(_looking(request), account=account.key)
    findings = posting.check(desk, draft, account)
    if musts := preflight.musts(findings):
        raise InvalidInput(" ".join(finding.sentence() for finding in musts))
    remarks = tuple(finding.sentence() for finding in findings if finding.severity == "look")
    job = posting.queue(desk, posting.keep(desk, draft), account, at_s=request.at_s)
    if request.waits:
        job = posting.work_off(desk, job)
    return Done(job=job, remarks=remarks)


def _looking(request: Begin | Post) -> Draft:
    return posting.with_look(request.draft, request.look) if request.look else request.draft
