"""Texts for jobs of the outbox and their times."""

from collections.abc import Mapping

from kesong_desktop.errors import Reason
from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP, ErrorText

_SEE_OUTBOX = QT_TRANSLATE_NOOP("messages", "Check its state in the outbox.")

OUTBOX: Mapping[Reason, ErrorText] = {
    Reason.JOB_ENDED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not possible now"),
        QT_TRANSLATE_NOOP("messages", "Job {job} is {state}. It has ended."),
        _SEE_OUTBOX,
    ),
    Reason.JOB_ON_SERVER: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not possible now"),
        QT_TRANSLATE_NOOP("messages", "Job {job} is {state}. The server keeps it until its time."),
        QT_TRANSLATE_NOOP("messages", "Pause it first to get it back."),
    ),
    Reason.JOB_BEING_SENT: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not possible now"),
        QT_TRANSLATE_NOOP("messages", "Job {job} is {state}. It is being sent right now."),
        _SEE_OUTBOX,
    ),
    Reason.JOB_NOT_WAITING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not possible now"),
        QT_TRANSLATE_NOOP("messages", "Job {job} is {state}. It is being sent right now, or is not waiting."),
        _SEE_OUTBOX,
    ),
    Reason.JOB_NOT_PAUSED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not possible now"),
        QT_TRANSLATE_NOOP("messages", "Job {job} is {state}. It is not paused."),
        _SEE_OUTBOX,
    ),
    Reason.JOB_NO_NEW_POST: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not possible"),
        QT_TRANSLATE_NOOP("messages", "Job {job} is neither a reply nor an edit."),
        QT_TRANSLATE_NOOP("messages", "Use kesong outbox edit to turn a post back into a draft."),
    ),
    Reason.JOB_MAY_BE_PUBLISHED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not possible now"),
        QT_TRANSLATE_NOOP(
            "messages", "Job {job} is {state}. It is being sent right now, or may be published already."
        ),
        _SEE_OUTBOX,
    ),
    Reason.JOB_NEEDS_DECISION: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not possible now"),
        QT_TRANSLATE_NOOP(
            "messages", "Job {job} is {state}. It is being sent right now, or needs your decision."
        ),
        _SEE_OUTBOX,
    ),
    Reason.JOB_NOT_IN_DOUBT: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not possible now"),
        QT_TRANSLATE_NOOP("messages", "Job {job} is {state}. Whether it was published is known."),
        _SEE_OUTBOX,
    ),
    Reason.NOT_PUBLISHABLE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be published"),
        QT_TRANSLATE_NOOP("messages", "The post cannot be published as it is."),
        QT_TRANSLATE_NOOP("messages", "Fix that, and try again."),
    ),
    Reason.JOB_KEEPS_PLACE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not possible now"),
        QT_TRANSLATE_NOOP("messages", "Job {job} is {state} and keeps its place."),
    ),
    Reason.TOO_MANY_NEWER_POSTS: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Too many newer posts"),
        QT_TRANSLATE_NOOP("messages", "There are too many newer posts to look through them all."),
        QT_TRANSLATE_NOOP("messages", "Look on the server, and decide whether the post is there."),
    ),
    Reason.TIME_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "“{text}” is not a time."),
        QT_TRANSLATE_NOOP("messages", "Write it as 2026-05-31T18:30."),
    ),
    Reason.TIME_PAST: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Time is in the past"),
        QT_TRANSLATE_NOOP("messages", "{text} is in the past."),
        QT_TRANSLATE_NOOP("messages", "Give a time in the future."),
    ),
    Reason.DAY_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "“{text}” is not a date."),
        QT_TRANSLATE_NOOP("messages", "Write it as 2026-05-31."),
    ),
    Reason.TIME_ZONE_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Unknown time zone"),
        QT_TRANSLATE_NOOP("messages", "There is no time zone “{name}”."),
        QT_TRANSLATE_NOOP("messages", "Write it as Europe/Berlin."),
    ),
    Reason.SLOT_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not understood"),
        QT_TRANSLATE_NOOP("messages", "“{word}” in “{line}” is neither a day nor a time."),
        QT_TRANSLATE_NOOP("messages", "Write the times as “Mon Wed Fri 18:00”."),
    ),
    Reason.SLOT_TIME_MISSING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "A time is missing"),
        QT_TRANSLATE_NOOP("messages", "“{line}” has no time of the day."),
        QT_TRANSLATE_NOOP("messages", "Write the times as “Mon Wed Fri 18:00”."),
    ),
    Reason.PLAN_TIME_PAST: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Time is in the past"),
        QT_TRANSLATE_NOOP("messages", "This time is in the past."),
        QT_TRANSLATE_NOOP("messages", "Choose a time in the future."),
    ),
    Reason.SCHEDULED_ELSEWHERE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not possible here"),
        QT_TRANSLATE_NOOP("messages", "This post was scheduled with another app."),
        QT_TRANSLATE_NOOP("messages", "Here it can be moved; delete it with that app."),
    ),
    Reason.ALT_TOO_LONG: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Description too long"),
        QT_TRANSLATE_NOOP("messages", "This server takes {limit} characters in a description."),
        QT_TRANSLATE_NOOP("messages", "Shorten it."),
    ),
    Reason.SLOTS_MISSING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No posting times"),
        QT_TRANSLATE_NOOP("messages", "There are no posting times yet."),
        QT_TRANSLATE_NOOP("messages", "Set them in the planner."),
    ),
    Reason.SLOTS_FULL: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No free posting times"),
        QT_TRANSLATE_NOOP("messages", "Only {free} posting times are free in the coming year."),
        QT_TRANSLATE_NOOP("messages", "Add posting times in the planner."),
    ),
    Reason.JOB_NOT_MOVABLE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not possible now"),
        QT_TRANSLATE_NOOP("messages", "Job {job} is {state}, so its time cannot be changed."),
    ),
    Reason.SCHEDULE_NOT_MOVED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not moved"),
        QT_TRANSLATE_NOOP("messages", "{server} does not have this scheduled post any more."),
        QT_TRANSLATE_NOOP("messages", "It may be published already: look at your profile."),
    ),
}
