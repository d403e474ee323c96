"""Maps an error of a request to a fact of the outbox (R2, R3)."""

import re

from kesong_desktop.errors import (
    DecoderStopped,
    DiskFull,
    Forbidden,
    Gone,
    KesongError,
    NotAuthorised,
    NotThisProtocol,
    Reason,
    Rejected,
    ServerFault,
    ServerProblem,
    SlowDown,
    TooLarge,
    Unreachable,
    Unreadable,
)
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import (
    Effect,
    Fact,
    FindPost,
    LookupFailed,
    NotSent,
    PostRefused,
    PostUnconfirmed,
    SendPost,
    SignedOut,
    StepFailed,
)

_ABOUT_MEDIA = re.compile(r"media|attach|idempot|duplicate", re.IGNORECASE)


def failure_of(error: KesongError) -> Failure:
    """Return the failure that a job stores for an error."""
    is_offline = isinstance(error, Unreachable) and not error.may_have_arrived
    return Failure.of(error, is_offline=is_offline)


def of_send(error: ServerProblem) -> Fact:
    """Return the fact for a failed POST of a status."""
    failure = failure_of(error)
    match error:
        case NotAuthorised():
            return SignedOut(failure)
        case SlowDown():
            return PostRefused(failure, is_passing=True, wait_s=error.wait_s)
        case Unreachable(may_have_arrived=False):
            return NotSent(failure)
        case Forbidden() | TooLarge():
            return PostRefused(failure)
        case Rejected() | Gone():
            return PostRefused(failure, is_about_media=bool(_ABOUT_MEDIA.search(error.said)))
        case _:
            return PostUnconfirmed(failure)


def of_upload(error: KesongError) -> Fact:
    """Return the fact for a failed upload or rendering. An upload alone publishes nothing, so it may be retried."""
    failure = failure_of(error)
    match error:
        case NotAuthorised():
            return SignedOut(failure)
        case SlowDown() | ServerFault():
            return StepFailed(failure, is_passing=True, wait_s=error.wait_s)
        case Unreachable() | NotThisProtocol():
            return StepFailed(failure, is_passing=True)
        case Unreadable(reason="missing" | "no_permission"):
            # A removable drive may come back; the user sees why the job waits.
            return StepFailed(failure, is_passing=False)
        case _:
            return StepFailed(failure, is_passing=isinstance(error, DiskFull | DecoderStopped), wait_s=30.0)


def of_look(error: KesongError) -> Fact:
    """Return the fact for own statuses that could not be read."""
    if isinstance(error, NotAuthorised):
        return SignedOut(failure_of(error))
    return LookupFailed(failure_of(error), _wait_s(error))


def of_time(error: ServerProblem) -> Fact:
    """Return the fact for a request for the server's time that failed. Nothing was sent, so it is retried."""
    if isinstance(error, NotAuthorised):
        return SignedOut(failure_of(error))
    return StepFailed(failure_of(error), is_passing=True, wait_s=_wait_s(error))


def of_interaction(error: ServerProblem) -> Fact:
    """Return the fact for a failed interaction. It is idempotent, so a lost answer is a passing failure."""
    failure = failure_of(error)
    match error:
        case NotAuthorised():
            return SignedOut(failure)
        case SlowDown() | ServerFault():
            return StepFailed(failure, is_passing=True, wait_s=error.wait_s)
        case Forbidden() | Gone() | Rejected() | TooLarge():
            return StepFailed(failure, is_passing=False)
        case _:
            return StepFailed(failure, is_passing=True)


def _wait_s(error: KesongError) -> float:
    """How long the server asks to wait; 0 where it does not."""
    return error.wait_s if isinstance(error, SlowDown | ServerFault) else 0.0


def of_fault(effect: Effect, error: Exception) -> Fact:
    """Return the fact for an unexpected exception: a POST counts as unconfirmed, anything else is parked for the user."""
    failure = Failure(Reason.FAULT, {"name": type(error).__name__})
    match effect:
        case SendPost():
            return PostUnconfirmed(failure)
        case FindPost():
            return LookupFailed(failure)
        case _:
            return StepFailed(failure, is_passing=False)
