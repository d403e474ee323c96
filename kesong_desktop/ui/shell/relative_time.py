"""Times and dates of posts and notifications, in the language of the window."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from kesong_desktop.ui.shell.date_text import day_text, moment_text

_SAME_YEAR_DAYS = 300
"""A day that is this near is not taken for that of another year."""


def relative_time(moment: datetime, now: datetime) -> str:
    """Return how long ago ``moment`` was, shortened: ``now``, ``24 min``, ``3 h``, ``2 d``; after a week the day."""
    minutes = int((now - moment).total_seconds() // 60)
    if minutes < 1:
        return QCoreApplication.translate("RelativeTime", "now")
    if minutes < 60:
        return QCoreApplication.translate("RelativeTime", "{minutes} min").format(minutes=minutes)
    if minutes < 24 * 60:
        return QCoreApplication.translate("RelativeTime", "{hours} h").format(hours=minutes // 60)
    if minutes < 7 * 24 * 60:
        return QCoreApplication.translate("RelativeTime", "{days} d").format(days=minutes // (24 * 60))
    return _short_date(moment.astimezone().date(), now.astimezone().date())


def full_time(moment: datetime) -> str:
    """Return date and time in the short format of the locale, as a screen reader says them."""
    at = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)


def scheduled_time(moment: datetime) -> str:
    """Return the weekday, day and time of a planned moment, such as ``Mon 30 Nov, 10:00``; far from today with the year."""
    local = moment.astimezone()
    is_far = abs((local.date() - datetime.now().astimezone().date()).days) > _SAME_YEAR_DAYS
    return moment_text(local, has_weekday=True, has_year=is_far)


def day(moment: datetime, now: datetime) -> str:
    """Return the local day as a heading: ``Today``, ``Yesterday``, else its date."""
    then, today = moment.astimezone().date(), now.astimezone().date()
    if then >= today:
        return QCoreApplication.translate("RelativeTime", "Today")
    if then == today - timedelta(days=1):
        return QCoreApplication.translate("RelativeTime", "Yesterday")
    return _short_date(then, today)


def _short_date(then: date, today: date) -> str:
    """Return day and month, with the year where it is another one."""
    return day_text(then, has_year=then.year != today.year)
