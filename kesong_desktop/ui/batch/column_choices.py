"""Choices in the columns of the batch table with their display names, and localized names of dates."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale

from kesong_desktop.actions.draft import look_samples
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.batch.template import DateNames
from kesong_desktop.model.edit.recipe import Aspect
from kesong_desktop.ui.batch.model import BatchColumn
from kesong_desktop.ui.shell import messages

Choices = Callable[[], list[tuple[str, str]]]


def choices(accounts: Callable[[], list[Account]]) -> dict[BatchColumn, Choices]:
    """For each column with choices a function that gives the texts of its cells and their names."""
    return {
        BatchColumn.LOOK: _looks,
        BatchColumn.CROP: _crops,
        BatchColumn.VISIBILITY: _visibilities,
        BatchColumn.ACCOUNT: partial(_accounts, accounts),
    }


def look_name(look: str) -> str:
    """Return the name of a look by its id, in the language of the window; another text as it is."""
    found = next((one.name for one in look_samples.every_look() if one.id == look), None)
    return messages.look_name(found) if found else look


def date_names() -> DateNames:
    """Return the names of months and days in the language of the window."""
    locale = QLocale()
    return DateNames(
        tuple(locale.monthName(number) for number in range(1, 13)),
        tuple(locale.dayName(number) for number in range(1, 8)),
    )


def _looks() -> list[tuple[str, str]]:
    none = QCoreApplication.translate("ColumnChoices", "None")
    return [("", none), *((one.id, messages.look_name(one.name)) for one in look_samples.every_look())]


def _crops() -> list[tuple[str, str]]:
    none = QCoreApplication.translate("ColumnChoices", "None")
    return [("", none), *((one.value, one.value) for one in Aspect if one.ratio)]


def _visibilities() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        ("", translate("ColumnChoices", "Default")),
        (Visibility.PUBLIC, translate("ColumnChoices", "Public")),
        (Visibility.UNLISTED, translate("ColumnChoices", "Unlisted")),
        (Visibility.PRIVATE, translate("ColumnChoices", "Followers")),
        (Visibility.DIRECT, translate("ColumnChoices", "Direct")),
    ]


def _accounts(accounts: Callable[[], list[Account]]) -> list[tuple[str, str]]:
    default = QCoreApplication.translate("ColumnChoices", "In use")
    return [("", default), *((one.key, messages.handle(one)) for one in accounts())]
