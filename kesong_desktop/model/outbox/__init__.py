"""The outbox as a pure state machine: (job, fact) -> (job, what to do next).

It has no I/O, no clock and no random of its own: the time, what the server is known to promise, and a fresh key come in with
each fact. ``sync.push`` saves the returned job before it carries out the returned effect, so that every intent is durable
before its first byte leaves (R1). The rules R1 to R12 are told in ``docs/outbox.md``.
"""

from kesong_desktop.model.outbox.effect import Effect, Look, Render, Rest, Send, Upload, Wait
from kesong_desktop.model.outbox.fact import (
    Answered,
    CancelAsked,
    Continue,
    Fact,
    Failed,
    Interrupted,
    Looked,
    LookFailed,
    NoAnswer,
    NotSent,
    Paused,
    Refused,
    Rendered,
    Resumed,
    Retried,
    Settled,
    SignedOut,
    Uploaded,
)
from kesong_desktop.model.outbox.job import (
    ENDED,
    RESTING,
    Attempt,
    Body,
    Context,
    Job,
    JobId,
    Picture,
    Sighting,
    State,
    Trouble,
)
from kesong_desktop.model.outbox.machine import NotPossible, Step, step
from kesong_desktop.model.outbox.recognise import differences, matches

__all__ = [
    "ENDED",
    "RESTING",
    "Answered",
    "Attempt",
    "Body",
    "CancelAsked",
    "Context",
    "Continue",
    "Effect",
    "Fact",
    "Failed",
    "Interrupted",
    "Job",
    "JobId",
    "Look",
    "LookFailed",
    "Looked",
    "NoAnswer",
    "NotPossible",
    "NotSent",
    "Paused",
    "Picture",
    "Refused",
    "Render",
    "Rendered",
    "Rest",
    "Resumed",
    "Retried",
    "Send",
    "Settled",
    "Sighting",
    "SignedOut",
    "State",
    "Step",
    "Trouble",
    "Upload",
    "Uploaded",
    "Wait",
    "differences",
    "matches",
    "step",
]
