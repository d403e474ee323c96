"""Dates and times as the language and the country write them."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from kesong_desktop.ui.shell.date_text import day_text, locale_of, moment_text, time_text

DAY = date(2026, 11, 30)
MOMENT = datetime(2026, 11, 30, 14, 5, 9)  # noqa: DTZ001 - a time on the clock


@pytest.fixture
def in_locale():
    """Return a function that makes a locale the program's own, until the end of the test."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "day", "with_weekday", "with_year", "both"),
    [
        ("en_GB", "30 Nov", "Mon 30 Nov", "30 Nov 2026", "Mon 30 Nov 2026"),
        ("en_DE", "30 Nov", "Mon 30 Nov", "30 Nov 2026", "Mon 30 Nov 2026"),
        ("en_US", "Nov 30", "Mon, Nov 30", "Nov 30, 2026", "Mon, Nov 30, 2026"),
        ("en_PH", "Nov 30", "Mon, Nov 30", "Nov 30, 2026", "Mon, Nov 30, 2026"),
    ],
)
def test_month_comes_first_where_the_country_has_it_so(in_locale, name, day, with_weekday, with_year, both):
    in_locale(name)
    assert day_text(DAY) == day
    assert day_text(DAY, has_weekday=True) == with_weekday
    assert day_text(DAY, has_year=True) == with_year
    assert day_text(DAY, has_weekday=True, has_year=True) == both


@pytest.mark.parametrize(
    ("name", "short", "long"),
    [
        ("en_GB", "14:05", "14:05:09"),
        ("en_US", "2:05 PM", "2:05:09 PM"),
        ("fi_FI", "14.05", "14.05.09"),
        ("ja_JP", "14:05", "14:05:09"),
    ],
)
def test_clock_of_the_country(in_locale, name, short, long):
    in_locale(name)
    assert _spaced(time_text(MOMENT)) == short
    assert _spaced(time_text(MOMENT, has_seconds=True)) == long


def test_day_and_time(in_locale):
    in_locale("en_US")
    assert _spaced(moment_text(MOMENT, has_weekday=True)) == "Mon, Nov 30, 2:05 PM"
    in_locale("en_GB")
    assert moment_text(MOMENT, has_seconds=True) == "30 Nov, 14:05:09"


def test_locale_of_the_window():
    german, american = QLocale("de_DE"), QLocale("en_US")
    assert locale_of(QLocale("en"), german).name() == "en_DE", (
        "English, with the dates and times of the country"
    )
    assert locale_of(QLocale("en"), american) == american
    assert locale_of(QLocale("en"), QLocale("pt_BR")).name() == "en_150", "24 hours, the day before the month"
    assert locale_of(QLocale("en"), QLocale("es_MX")).name() == "en_001", "the same with AM and PM"
    assert locale_of(QLocale("zh_CN"), german).name() == "zh_CN"
    assert locale_of(QLocale("de"), german) == german


def _spaced(text):
    """The text with plain spaces: CLDR has a narrow one before AM and PM."""
    return text.replace("\u202f", " ")
