"""Dates and times of the day as the language and the country of the person write them."""

import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_MONTH_FIRST = {
    "d MMM": "MMM d",
    "d MMM yyyy": "MMM d, yyyy",
    "ddd d MMM": "ddd, MMM d",
    "ddd d MMM yyyy": "ddd, MMM d, yyyy",
}
"""Patterns of Qt in English, and the same where the month comes first."""
_MINUTES = re.compile(r"(\W)mm")


def locale_of(language: QLocale, system: QLocale) -> QLocale:
    """Return the locale of a language of the window: in English dates and times are those of the system's country.

    Where nobody noted how English is written there, it is the English of Europe, or of the world if the clock has AM and PM.
    """
    if language.language() == system.language():
        # The system's locale has the person's own formats.
        return system
    if language.language() != QLocale.Language.English:
        return language
    found = QLocale(QLocale.Language.English, system.territory())
    if found.territory() == system.territory():
        return found
    has_halves = "p" in system.timeFormat(QLocale.FormatType.ShortFormat).lower()
    return QLocale(QLocale.Language.English, QLocale.Country.World if has_halves else QLocale.Country.Europe)


def day_text(day: date, *, has_weekday: bool = False, has_year: bool = False) -> str:
    """Return a day with its month's name, such as ``30 Nov`` or ``Nov 30``."""
    if has_weekday and has_year:
        pattern = QCoreApplication.translate("RelativeTime", "ddd d MMM yyyy", "date format of Qt")
    elif has_weekday:
        pattern = QCoreApplication.translate("RelativeTime", "ddd d MMM", "date format of Qt")
    elif has_year:
        pattern = QCoreApplication.translate("RelativeTime", "d MMM yyyy", "date format of Qt")
    else:
        pattern = QCoreApplication.translate("RelativeTime", "d MMM", "date format of Qt")
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    if 0 <= short.find("M") < short.find("d"):
        pattern = _MONTH_FIRST.get(pattern, pattern)
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def time_text(moment: datetime, *, has_seconds: bool = False) -> str:
    """Return the time of the day, such as ``14:05`` or ``2:05 PM``."""
    pattern = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    if has_seconds:
        pattern = _MINUTES.sub(r"\1mm\1ss", pattern)
    return QLocale().toString(QTime(moment.hour, moment.minute, moment.second), pattern)


def moment_text(
    moment: datetime, *, has_weekday: bool = False, has_year: bool = False, has_seconds: bool = False
) -> str:
    """Return day and time, such as ``30 Nov, 14:05`` or ``Nov 30, 2:05 PM``."""
    day = day_text(moment.date(), has_weekday=has_weekday, has_year=has_year)
    words = QCoreApplication.translate("RelativeTime", "{day}, {time}", "30 Nov, 14:05")
    return words.format(day=day, time=time_text(moment, has_seconds=has_seconds))
