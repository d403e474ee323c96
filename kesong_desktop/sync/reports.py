"""From an error of a request to a fact of the outbox (R2, R3): the one place where this is decided."""

import re

from kesong_desktop.errors import (
    Forbidden,
    Gone,
    KesongError,
    NotAuthorised,
    NotThisProtocol,
    Rejected,
    ServerFault,
    ServerProblem,
    SlowDown,
    TooLarge,
    Unreachable,
    Unreadable,
)
from kesong_desktop.model.outbox import (
    Effect,
    Fact,
    Failed,
    Look,
    LookFailed,
    NoAnswer,
    NotSent,
    Refused,
    Send,
    SignedOut,
    Trouble,
)

_ABOUT_MEDIA = re.compile(r"media|attach|idempot|duplicate", re.IGNORECASE)


def trouble_of(error: KesongError) -> Trouble:
    """The error as a job keeps it."""
    is_line = isinstance(error, Unreachable) and not error.may_have_arrived
    return Trouble(error.code, error.sentence(), error.said, is_line)


def of_send(error: ServerProblem) -> Fact:
    """What a failed POST of a status means."""
    trouble = trouble_of(error)
    match error:
        case NotAuthorised():
            return SignedOut(trouble)
        case SlowDown():
            return Refused(trouble, is_passing=True, wait_s=error.wait_s)
        case Unreachable(may_have_arrived=False):
            return NotSent(trouble)
        case Forbidden() | TooLarge():
            return Refused(trouble)
        case Rejected() | Gone():
            return Refused(trouble, is_about_media=bool(_ABOUT_MEDIA.search(error.said)))
        case _:
            return NoAnswer(trouble)


def of_upload(error: KesongError) -> Fact:
    """What a failed upload or rendering means. An upload alone publishes nothing, so trying again is harmless."""
    trouble = trouble_of(error)
    match error:
        case NotAuthorised():
            return SignedOut(trouble)
        case SlowDown():
            return Failed(trouble, is_passing=True, wait_s=error.wait_s)
        case Unreachable() | ServerFault() | NotThisProtocol():
            return Failed(trouble, is_passing=True)
        case Unreadable(reason="missing" | "no_permission"):
            # A card that was pulled out may come back; the person sees why it waits.
            return Failed(trouble, is_passing=False)
        case _:
            return Failed(trouble, is_passing=error.code == "DiskFull", wait_s=30.0)


def of_look(error: KesongError) -> Fact:
    """What it means that own statuses could not be read."""
    if isinstance(error, NotAuthorised):
        return SignedOut(trouble_of(error))
    return LookFailed(trouble_of(error), error.wait_s if isinstance(error, SlowDown) else 0.0)


def of_time(error: ServerProblem) -> Fact:
    """What it means that the server did not tell its time. Nothing was sent, so it is tried again."""
    if isinstance(error, NotAuthorised):
        return SignedOut(trouble_of(error))
    return Failed(
        trouble_of(error), is_passing=True, wait_s=error.wait_s if isinstance(error, SlowDown) else 0.0
    )


def of_deed(error: ServerProblem) -> Fact:
    """What a failed deed means. It may be done again, so every doubt is passing trouble."""
    trouble = trouble_of(error)
    match error:
        case NotAuthorised():
            return SignedOut(trouble)
        case SlowDown():
            return Failed(trouble, is_passing=True, wait_s=error.wait_s)
        case Forbidden() | Gone() | Rejected() | TooLarge():
            return Failed(trouble, is_passing=False)
        case _:
            return Failed(trouble, is_passing=True)


def of_fault(effect: Effect, error: Exception) -> Fact:
    """What a fault of the program means: a POST may have been carried out, and nothing else is tried without the person."""
    trouble = Trouble(
        "Fault", f"Kesong itself failed ({type(error).__name__}); the log tells where. Try again."
    )
    match effect:
        case Send():
            return NoAnswer(trouble)
        case Look():
            return LookFailed(trouble)
        case _:
            return Failed(trouble, is_passing=False)
