"""Times in a few letters."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication


def ago(moment: datetime, now: datetime) -> str:
    """How long ago, in a few letters: ``now``, ``24 min``, ``3 h``, ``2 d``, else the day."""
    minutes = int((now - moment).total_seconds() // 60)
    if minutes < 1:
        return _tr("now")
    if minutes < 60:
        return _tr("{0} min").format(minutes)
    if minutes < 24 * 60:
        return _tr("{0} h").format(minutes // 60)
    if minutes < 7 * 24 * 60:
        return _tr("{0} d").format(minutes // (24 * 60))
    return _day(moment.astimezone().date(), now.astimezone().date())


def day(moment: datetime, now: datetime) -> str:
    """The day as a heading: ``Today``, ``Yesterday``, else its date, by the person's own clock."""
    then, today = moment.astimezone().date(), now.astimezone().date()
    if then >= today:
        return _tr("Today")
    return _tr("Yesterday") if then == today - timedelta(days=1) else _day(then, today)


def _day(then: date, today: date) -> str:
    return f"{then.day} {then:%b %Y}" if then.year != today.year else f"{then.day} {then:%b}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("moments", text)
