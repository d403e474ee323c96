"""Roles under which the models of the item views answer."""

from enum import IntEnum
from typing import Final

from PySide6.QtCore import QByteArray, Qt

_OWN: Final = int(Qt.ItemDataRole.UserRole)


class ItemRole(IntEnum):
    """Qt's own roles that the views use, and the views' further ones.

    A view reads TITLE for type-ahead, ALT_TEXT and DETAILS for screen readers, TOOL_TIP, SIZE_RATIO, SECTION and KEY. The others
    are names that models and delegates share.
    """

    TITLE = int(Qt.ItemDataRole.DisplayRole)
    """What the item is called: type-ahead searches it."""
    TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
    """Plain text."""
    ALT_TEXT = int(Qt.ItemDataRole.AccessibleTextRole)
    """The item's name for a screen reader: alt text, author and date."""
    DETAILS = int(Qt.ItemDataRole.AccessibleDescriptionRole)
    """What else a screen reader says of it, such as "posted" or "two of five stars"."""
    KEY = _OWN + 1
    """A hashable that names the item for as long as it exists. By it, selection and scroll position outlast a reset."""
    AUTHOR = _OWN + 2
    CREATED = _OWN + 3
    """Time of creation or publication: a ``datetime``."""
    SIZE_RATIO = _OWN + 4
    """Width / height as a float."""
    SECTION = _OWN + 5
    """The ``ItemSection`` that the item lies in; items of one section follow each other."""
    STATE = _OWN + 6
    """What became of the item, as the model's own enum: posted, queued, in a draft, missing."""
    BADGES = _OWN + 7
    """A tuple of what is written on it, such as a duration or the size of a stack."""
    ITEM = _OWN + 8
    """The object of the row."""


def role_names() -> dict[int, QByteArray]:
    """What a model returns from ``roleNames``."""
    return {int(role): QByteArray(role.name.lower().encode()) for role in ItemRole}
