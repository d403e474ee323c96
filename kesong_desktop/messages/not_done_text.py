"""Why a job could not be done where what it concerns is gone: plainer than the failure's own sentence."""

from collections.abc import Mapping

from kesong_desktop.errors import Reason
from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP
from kesong_desktop.model.outbox import Job, PostJob, Verb

_GONE: Mapping[Verb, str] = {
    Verb.FAVOURITE: QT_TRANSLATE_NOOP("messages", "The post no longer exists, so it could not be liked."),
    Verb.BOOKMARK: QT_TRANSLATE_NOOP("messages", "The post no longer exists, so it could not be bookmarked."),
    Verb.BOOST: QT_TRANSLATE_NOOP("messages", "The post no longer exists, so it could not be boosted."),
    Verb.FOLLOW: QT_TRANSLATE_NOOP("messages", "The account no longer exists, so you cannot follow it."),
    Verb.PIN: QT_TRANSLATE_NOOP("messages", "The post no longer exists, so it could not be pinned."),
    Verb.MUTE: QT_TRANSLATE_NOOP(
        "messages", "The post no longer exists, so its conversation could not be muted."
    ),
    Verb.EDIT: QT_TRANSLATE_NOOP(
        "messages",
        "The post no longer exists, so it could not be edited. Your text can become a new post.",
    ),
}
_REPLY_GONE = QT_TRANSLATE_NOOP(
    "messages", "The post that you replied to no longer exists. Make a new post of your reply, or dismiss it."
)


def not_done_text(job: Job) -> str:
    """Return the sentence for a refused job whose post or account is gone; empty where the failure says enough."""
    if job.failure is None or job.failure.reason is not Reason.GONE:
        return ""
    if isinstance(job, PostJob):
        return _REPLY_GONE if job.body.in_reply_to_id else ""
    return _GONE.get(job.interaction.verb, "")
