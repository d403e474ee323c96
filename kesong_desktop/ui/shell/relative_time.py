"""Times and dates of posts and notifications, in the language of the window."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

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
    at = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    date_pattern = QCoreApplication.translate("RelativeTime", "ddd d MMM", "date format of Qt")
    if abs(QDate.currentDate().daysTo(at.date())) > _SAME_YEAR_DAYS:
        date_pattern = QCoreApplication.translate("RelativeTime", "ddd d MMM yyyy", "date format of Qt")
    time = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    pattern = QCoreApplication.translate("RelativeTime", "{date}, {time}", "date and time of day")
    return pattern.format(date=QLocale().toString(at.date(), date_pattern), time=time)


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
    this_year = QCoreApplication.translate("RelativeTime", "d MMM", "date format of Qt")
    other_year = QCoreApplication.translate("RelativeTime", "d MMM yyyy", "date format of Qt")
    pattern = this_year if then.year == today.year else other_year
    return QLocale().toString(QDate(then.year, then.month, then.day), pattern)
