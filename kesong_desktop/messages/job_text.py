"""Texts for the notes in a job's history, by the note of the state machine."""

from collections.abc import Mapping

from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP

JOB_NOTES: Mapping[str, str] = {
    "queued": QT_TRANSLATE_NOOP("messages", "Queued and stored on this computer"),
    "rendered": QT_TRANSLATE_NOOP("messages", "Photos prepared"),
    "uploaded": QT_TRANSLATE_NOOP("messages", "Uploaded"),
    "published": QT_TRANSLATE_NOOP("messages", "Received by the server"),
    "no_answer": QT_TRANSLATE_NOOP("messages", "No answer"),
    "not_sent": QT_TRANSLATE_NOOP("messages", "Could not be sent"),
    "looked": QT_TRANSLATE_NOOP("messages", "Not found in your latest posts"),
    "aside": QT_TRANSLATE_NOOP(
        "messages", "Not found yet; later posts are sent meanwhile, so the order may change"
    ),
    "found": QT_TRANSLATE_NOOP("messages", "Found in your latest posts"),
    "look_failed": QT_TRANSLATE_NOOP("messages", "Your latest posts could not be read"),
    "asking": QT_TRANSLATE_NOOP("messages", "Waiting for your decision"),
    "refused": QT_TRANSLATE_NOOP("messages", "The server refused it"),
    "hindered": QT_TRANSLATE_NOOP("messages", "Failed; will be tried again"),
    "given_up": QT_TRANSLATE_NOOP("messages", "The server failed too often; it is not tried again by itself"),
    "not_there": QT_TRANSLATE_NOOP("messages", "Not found after several checks"),
    "signed_out": QT_TRANSLATE_NOOP("messages", "Signed out"),
    "paused": QT_TRANSLATE_NOOP("messages", "Paused by you"),
    "resumed": QT_TRANSLATE_NOOP("messages", "Resumed by you"),
    "retried": QT_TRANSLATE_NOOP("messages", "Tried again by you"),
    "superseded": QT_TRANSLATE_NOOP("messages", "Replaced by a later change of yours"),
    "cancelled": QT_TRANSLATE_NOOP("messages", "Cancelled by you"),
    "settled_there": QT_TRANSLATE_NOOP("messages", "You confirmed that it was published"),
    "settled_again": QT_TRANSLATE_NOOP("messages", "You chose to send it again"),
    "interrupted": QT_TRANSLATE_NOOP("messages", "Kesong was closed while sending"),
    "media_lost": QT_TRANSLATE_NOOP(
        "messages", "The server no longer had the photos; they are uploaded again"
    ),
    "spoiled": QT_TRANSLATE_NOOP("messages", "The prepared photo was damaged and is prepared again"),
    "done": QT_TRANSLATE_NOOP("messages", "Done"),
    "changed": QT_TRANSLATE_NOOP("messages", "Taken back for editing"),
    "due": QT_TRANSLATE_NOOP("messages", "Due"),
    "entrusting": QT_TRANSLATE_NOOP("messages", "Handed to the server for scheduled publishing"),
    "entrusted": QT_TRANSLATE_NOOP("messages", "Scheduled on the server"),
    "due_there": QT_TRANSLATE_NOOP("messages", "Due: looked for on the server"),
    "recalling": QT_TRANSLATE_NOOP("messages", "Taken back from the server by you"),
    "rescheduled": QT_TRANSLATE_NOOP("messages", "Moved to another time by you"),
    "moved": QT_TRANSLATE_NOOP("messages", "The server changed the time"),
    "not_moved": QT_TRANSLATE_NOOP("messages", "The server did not change the time"),
    "recalled": QT_TRANSLATE_NOOP("messages", "Returned by the server"),
    "not_recalled": QT_TRANSLATE_NOOP("messages", "The server did not return it"),
    "too_late": QT_TRANSLATE_NOOP("messages", "No longer on the server: checking whether it was published"),
    "overdue": QT_TRANSLATE_NOOP("messages", "Its time came while Kesong was closed"),
}
