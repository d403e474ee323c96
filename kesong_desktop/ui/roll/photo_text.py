"""Words for photos: badges, problems, and what a screen reader says."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from kesong_desktop.model.library.photo import AWAY, Photo
from kesong_desktop.model.library.rating import Rating
from kesong_desktop.model.library.usage import Usage
from kesong_desktop.roll.filters import StackSummary

_SHORT = QLocale.FormatType.ShortFormat


def usage_text(usage: Usage | None) -> str:
    """Where a photo was used; empty for nowhere."""
    if usage is None:
        return ""
    return {
        Usage.POSTED: QCoreApplication.translate("Photo", "Posted"),
        Usage.QUEUED: QCoreApplication.translate("Photo", "In outbox"),
        Usage.DRAFTED: QCoreApplication.translate("Photo", "In a draft"),
    }[usage]


def problem_text(problem: str) -> str:
    """Why a file cannot be shown, by the reason of ``errors.Unreadable``; empty where it can."""
    if not problem:
        return ""
    known = {
        "not_a_picture": QCoreApplication.translate("Photo", "Not a picture"),
        "cut_off": QCoreApplication.translate("Photo", "Incomplete file"),
        "empty": QCoreApplication.translate("Photo", "Empty file"),
        "too_large": QCoreApplication.translate("Photo", "Too large to open safely"),
        "too_slow": QCoreApplication.translate("Photo", "Needs too much time to decode"),
        AWAY: QCoreApplication.translate("Photo", "Card not connected"),
        "needs_extra": QCoreApplication.translate("Photo", "Needs an extra that is not installed"),
        "unsupported_coding": QCoreApplication.translate("Photo", "Format not supported"),
        "no_permission": QCoreApplication.translate("Photo", "No permission to read"),
        "online": QCoreApplication.translate("Photo", "Only online"),
    }
    return known.get(problem) or QCoreApplication.translate("Photo", "Damaged")


def stack_text(stack: StackSummary) -> str:
    """Return how many similar photos a stack has."""
    return QCoreApplication.translate("Photo", "%n similar", "", stack.count)


def kind_text(photo: Photo, *, is_stacked: bool) -> str:
    """What is special about a photo: its duration, that it is live or a copy; empty for an ordinary one."""
    if photo.kind == "video":
        return duration_text(photo.duration_s)
    if photo.is_damaged:
        return QCoreApplication.translate("Photo", "Damaged at the end")
    if photo.live or photo.is_motion:
        return QCoreApplication.translate("Photo", "Live")
    if photo.duplicate_of and not is_stacked:
        return QCoreApplication.translate("Photo", "Copy")
    return ""


def rating_text(rating: Rating) -> str:
    """Stars and rejection in words."""
    parts = []
    if rating.stars:
        parts.append(QCoreApplication.translate("Photo", "%n star(s)", "", rating.stars))
    if rating.is_rejected:
        parts.append(QCoreApplication.translate("Photo", "Rejected"))
    return ", ".join(parts)


def name_text(photo: Photo) -> str:
    """What a screen reader calls a photo: its caption, file name and date."""
    parts = (photo.description, Path(photo.path).name, taken_text(photo))
    return ", ".join(part for part in parts if part)


def taken_text(photo: Photo) -> str:
    """Date and time of a photo, as the locale writes them."""
    when = photo.taken
    moment = QDateTime(when.year, when.month, when.day, when.hour, when.minute, when.second)
    return QLocale().toString(moment, _SHORT)


def duration_text(seconds: float) -> str:
    """Return a duration in seconds as minutes and seconds, such as "1:05"."""
    whole = max(0, round(seconds))
    return f"{whole // 60}:{whole % 60:02d}"
