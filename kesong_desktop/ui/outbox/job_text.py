"""The text of a job in the outbox: title, state, size and explanation."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from kesong_desktop.model.outbox import Job, PostJob, State
from kesong_desktop.ui.outbox.job_command import JobCommand
from kesong_desktop.ui.shell import messages


def title(job: Job) -> str:
    """What the job publishes or does, in a line."""
    if not isinstance(job, PostJob):
        does = messages.interaction_label(job.interaction)
        if not job.title:
            return does
        return QCoreApplication.translate("JobText", "{action}: {title}").format(action=does, title=job.title)
    return job.title or QCoreApplication.translate("JobText", "Untitled post")


def state(job: Job) -> str:
    """Return the state of the job in a word or two."""
    if not isinstance(job, PostJob) and job.state is State.PUBLISHED:
        return QCoreApplication.translate("JobText", "Done")
    if not isinstance(job, PostJob) and job.state is State.PARKED:
        return QCoreApplication.translate("JobText", "Not done")
    return messages.state_word(job.state)


def amount(job: Job) -> str:
    """Return how much the job sends, or has sent so far; empty where there is nothing to say."""
    if not isinstance(job, PostJob):
        if job.state is not State.QUEUED:
            return ""
        return QCoreApplication.translate("JobText", "waiting for the network")
    if job.total_bytes and job.state in {State.UPLOADING, State.PAUSED}:
        return part_of(job.done_bytes, job.total_bytes)
    count = len(job.pictures)
    if not job.total_bytes:
        return QCoreApplication.translate("JobText", "%n photo(s)", "", count)
    return QCoreApplication.translate("JobText", "%n photo(s), {size}", "", count).format(
        size=messages.file_size(job.total_bytes)
    )


def part_of(done_bytes: int, total_bytes: int) -> str:
    """Return how much of a file or a job was sent."""
    total = messages.file_size(total_bytes)
    is_large = total.endswith(" MB")
    done = messages.megabytes(done_bytes).removesuffix(" MB") if is_large else messages.file_size(done_bytes)
    return QCoreApplication.translate("JobText", "{done} of {total}").format(done=done, total=total)


def command(job: Job, verb: JobCommand) -> str:
    """Return the label of a command."""
    match verb:
        case JobCommand.PAUSE if job.state is State.SERVER_SCHEDULED:
            return QCoreApplication.translate("JobText", "Take back")
        case JobCommand.RETRY if job.state is State.PARKED:
            return QCoreApplication.translate("JobText", "Try again")
        case JobCommand.EDIT if job.state is State.OVERDUE:
            return QCoreApplication.translate("JobText", "Keep as a draft")
        case JobCommand.CANCEL if job.state is State.PARKED and not isinstance(job, PostJob):
            return QCoreApplication.translate("JobText", "Dismiss")
        case JobCommand.CANCEL if job.state in {State.PARKED, State.OVERDUE}:
            return QCoreApplication.translate("JobText", "Cancel post")
    labels = {
        JobCommand.PAUSE: QCoreApplication.translate("JobText", "Pause"),
        JobCommand.RESUME: QCoreApplication.translate("JobText", "Resume"),
        JobCommand.RETRY: QCoreApplication.translate("JobText", "Send now"),
        JobCommand.CANCEL: QCoreApplication.translate("JobText", "Cancel"),
        JobCommand.THERE: QCoreApplication.translate("JobText", "It was published"),
        JobCommand.AGAIN: QCoreApplication.translate("JobText", "Send again"),
        JobCommand.EDIT: QCoreApplication.translate("JobText", "Edit"),
        JobCommand.NEW_POST: QCoreApplication.translate("JobText", "Make a new post"),
        JobCommand.FIRST: QCoreApplication.translate("JobText", "Move to the front"),
        JobCommand.UP: QCoreApplication.translate("JobText", "Move up"),
        JobCommand.DOWN: QCoreApplication.translate("JobText", "Move down"),
    }
    return labels[verb]


def due(job: PostJob) -> str:
    """When and by whom a scheduled post is published."""
    if job.state is State.SERVER_SCHEDULED:
        text = QCoreApplication.translate(
            "JobText", "The server publishes it on {date}, even while Kesong is closed."
        )
    else:
        text = QCoreApplication.translate("JobText", "It is published on {date}, while Kesong is open.")
    return text.format(date=_date(job.due_s))


def first_comment(job: PostJob) -> str:
    """What follows the post as an own reply, on one line."""
    text = QCoreApplication.translate("JobText", "First comment: {text}")
    return text.format(text=" ".join(job.first_comment.split()))


def overdue(job: PostJob) -> str:
    """Why a scheduled post was not published."""
    return QCoreApplication.translate(
        "JobText", "It was scheduled for {date}, but Kesong was closed. Publish it now, with today's date?"
    ).format(date=_date(job.due_s))


def unconfirmed() -> str:
    """What is done about a post whose answer was lost."""
    return QCoreApplication.translate(
        "JobText",
        "The server's answer was lost. Kesong checks whether it was published before sending it again.",
    )


def question(job: PostJob) -> str:
    """Why the user has to say whether the post was published."""
    if not job.lookups:
        return QCoreApplication.translate(
            "JobText",
            "The connection broke after this was sent, so it is unknown whether it was published. "
            "Your latest posts could not be read. If it was published, sending again would show it twice.",
        )
    return QCoreApplication.translate(
        "JobText",
        "The connection broke after this was sent, so it is unknown whether it was published. "
        "Kesong checked your latest posts %n time(s) and did not find it. "
        "If it was published, sending again would show it twice.",
        "",
        job.lookups,
    )


def difference(what: str) -> str:
    """How the published post differs from what was asked for (R8)."""
    texts = {
        "missing": QCoreApplication.translate("JobText", "The server left out some of the pictures."),
        "order": QCoreApplication.translate("JobText", "The server put the pictures in another order."),
        "alt": QCoreApplication.translate("JobText", "The server has other descriptions than those sent."),
        "visibility": QCoreApplication.translate(
            "JobText", "The server shows it to other people than you chose."
        ),
    }
    return texts.get(what, what)


def _date(at_s: float) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at_s)), QLocale.FormatType.ShortFormat)
