"""Texts of errors, findings, job states and accounts, in the language of the window."""

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from kesong_desktop.messages.archive_text import SKIP_REASONS
from kesong_desktop.messages.job_text import JOB_NOTES
from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP
from kesong_desktop.messages.metadata_text import REASONS, TITLES
from kesong_desktop.messages.not_done_text import not_done_text
from kesong_desktop.model.account import Account
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.library.metadata_report import MetadataSubject
from kesong_desktop.model.library.skip_reason import SkipReason
from kesong_desktop.model.outbox import Interaction, Job, State, Verb
from kesong_desktop.model.text.characters import one_line

if TYPE_CHECKING:
    from kesong_desktop.messages.catalogue import Messages
    from kesong_desktop.model.batch.problem import PlanProblem
    from kesong_desktop.model.preflight import Finding


def _translate(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)


@cache
def _catalogue() -> "Messages":
    # All texts of errors: the first screen needs none of them.
    from kesong_desktop.messages.catalogue import Messages  # noqa: PLC0415

    return Messages(_translate, lambda: QLocale().decimalPoint())


def listed(parts: Iterable[str]) -> str:
    """Return words side by side, with the comma of the language between them."""
    return _catalogue().listed(parts)


def title(error: BaseException | Failure) -> str:
    """Return what happened, in a few words."""
    return _catalogue().title(error)


def what(error: BaseException | Failure, *, with_said: bool = True) -> str:
    """Return what happened in one sentence, with the server's own words if there are any."""
    return _catalogue().what(error, with_said=with_said)


def what_now(error: BaseException | Failure) -> str:
    """Return what to do about it."""
    return _catalogue().what_now(error)


def sentence(error: BaseException | Failure) -> str:
    """Return what happened and what to do."""
    return _catalogue().sentence(error)


def finding_title(finding: "Finding") -> str:
    """Return the title of a finding of the preflight check, in the language of the window."""
    return _catalogue().finding_title(finding)


def finding_reason(finding: "Finding") -> str:
    """Return a finding's reason, or an empty string."""
    return _catalogue().finding_reason(finding)


def plan_problem(problem: "PlanProblem") -> str:
    """Return what is wrong with a plan or a cell and what to do, without its row and column."""
    return _catalogue().plan_problem(problem)


def handle(account: Account) -> str:
    """Return whom a person posts as, so that accounts can be told apart."""
    if account.is_home:
        return QCoreApplication.translate("messages", "{name} on this computer").format(name=account.name)
    return f"@{one_line(account.key)}"


def place(account: Account) -> str:
    """Return the server that an account is on."""
    return QCoreApplication.translate("messages", "this computer") if account.is_home else account.host


_STATES = {
    State.SCHEDULED: QT_TRANSLATE_NOOP("messages", "Scheduled"),
    State.OVERDUE: QT_TRANSLATE_NOOP("messages", "Overdue"),
    State.PREPARING: QT_TRANSLATE_NOOP("messages", "Preparing"),
    State.QUEUED: QT_TRANSLATE_NOOP("messages", "Waiting"),
    State.UPLOADING: QT_TRANSLATE_NOOP("messages", "Uploading"),
    State.SENDING: QT_TRANSLATE_NOOP("messages", "Sending"),
    State.MAYBE: QT_TRANSLATE_NOOP("messages", "Checking"),
    State.ASKING: QT_TRANSLATE_NOOP("messages", "Needs your decision"),
    State.PUBLISHED: QT_TRANSLATE_NOOP("messages", "Published"),
    State.PARKED: QT_TRANSLATE_NOOP("messages", "Not sent"),
    State.PAUSED: QT_TRANSLATE_NOOP("messages", "Paused by you"),
    State.CANCELLED: QT_TRANSLATE_NOOP("messages", "Cancelled"),
    State.SERVER_SCHEDULED: QT_TRANSLATE_NOOP("messages", "Scheduled on the server"),
    State.RECALLING: QT_TRANSLATE_NOOP("messages", "Being taken back"),
}
_INTERACTIONS = {
    (Verb.FAVOURITE, True): QT_TRANSLATE_NOOP("messages", "Like"),
    (Verb.FAVOURITE, False): QT_TRANSLATE_NOOP("messages", "Undo like"),
    (Verb.BOOKMARK, True): QT_TRANSLATE_NOOP("messages", "Bookmark"),
    (Verb.BOOKMARK, False): QT_TRANSLATE_NOOP("messages", "Remove bookmark"),
    (Verb.BOOST, True): QT_TRANSLATE_NOOP("messages", "Boost"),
    (Verb.BOOST, False): QT_TRANSLATE_NOOP("messages", "Undo boost"),
    (Verb.FOLLOW, True): QT_TRANSLATE_NOOP("messages", "Follow"),
    (Verb.FOLLOW, False): QT_TRANSLATE_NOOP("messages", "Unfollow"),
    (Verb.PIN, True): QT_TRANSLATE_NOOP("messages", "Pin post"),
    (Verb.PIN, False): QT_TRANSLATE_NOOP("messages", "Unpin post"),
    (Verb.MUTE, True): QT_TRANSLATE_NOOP("messages", "Mute conversation"),
    (Verb.MUTE, False): QT_TRANSLATE_NOOP("messages", "Unmute conversation"),
    (Verb.EDIT, True): QT_TRANSLATE_NOOP("messages", "Edit post"),
    (Verb.DELETE, True): QT_TRANSLATE_NOOP("messages", "Delete post"),
}


def state_word(state: State) -> str:
    """Return a job's state in a few words."""
    return _translate("messages", _STATES[state])


def interaction_label(interaction: Interaction) -> str:
    """Return what an interaction does, as a heading."""
    return _translate("messages", _INTERACTIONS[interaction.verb, interaction.on])


def not_done(job: Job) -> str:
    """Return why a refused job could not be done, in one or two sentences; empty where the failure says enough."""
    return _translate("messages", text) if (text := not_done_text(job)) else ""


def job_note(note: str) -> str:
    """Return the text of a note in a job's history."""
    return _translate("messages", JOB_NOTES.get(note, note))


def metadata_title(subject: MetadataSubject) -> str:
    """Return a subject of a metadata report in a few words."""
    return _translate("messages", TITLES[subject])


def metadata_reason(subject: MetadataSubject) -> str:
    """Return why a subject of a metadata report matters, in one sentence."""
    return _translate("messages", REASONS[subject])


def skip_reason(reason: SkipReason) -> str:
    """Return why a file of an archive is not imported, in one sentence."""
    return _translate("messages", SKIP_REASONS[reason])


def look_name(name: str) -> str:
    """Return the name of a look or cover template of ``resources`` in the language of the window."""
    return _translate("looks", name)


def time_left(seconds: int) -> str:
    """Return the remaining time of an upload in words; ``seconds`` is rounded (``TransferRate.rounded_s``)."""
    if seconds < 60:
        return QCoreApplication.translate("messages", "about {seconds} s left").format(seconds=seconds)
    if seconds < 3600:
        return QCoreApplication.translate("messages", "about {minutes} min left").format(
            minutes=seconds // 60
        )
    text = QCoreApplication.translate("messages", "about {hours} h {minutes} min left")
    return text.format(hours=seconds // 3600, minutes=seconds % 3600 // 60)


def megabytes(count: int) -> str:
    """Return a number of bytes as megabytes with one decimal, in the locale's format."""
    return f"{QLocale().toString(count / 1_000_000, 'f', 1)} MB"


def file_size(count: int) -> str:
    """Return a number of bytes as kilobytes or, from 1,000 kB on, megabytes, in the locale's format."""
    if count >= 999_500:
        return megabytes(count)
    return f"{QLocale().toString(max(min(count, 1), round(count / 1000)))} kB"


def format_of(mime: str) -> str:
    """Return the name of a file format by its MIME type, such as ``JPEG``."""
    name = mime.partition("/")[2].removeprefix("x-")
    return _FORMATS.get(name, name.upper())


_FORMATS = {"quicktime": "MOV", "webm": "WebM", "webp": "WebP", "matroska": "MKV"}
