"""Search in the preferences: rows that do not match are hidden."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QWidget

from kesong_desktop.ui.preferences.section import PreferencesSection


class PreferenceSearch:
    """Hides what does not match, and shows again what it has hidden, and nothing else."""

    def __init__(self) -> None:
        self._words: tuple[str, ...] = ()
        self._hidden: list[QWidget] = []

    @property
    def is_on(self) -> bool:
        """Whether something is searched for."""
        return bool(self._words)

    def show_matches(self, text: str, sections: Sequence[PreferencesSection]) -> bool:
        """Show the rows that hold every word of ``text``, whatever its case; empty: all. Returns whether there is any.

        A section whose title matches is shown whole.
        """
        self._words = tuple(text.casefold().split())
        self._show_hidden()
        if not self._words:
            return True
        found = [self._narrow(one) for one in sections]
        return any(found)

    def _narrow(self, section: PreferencesSection) -> bool:
        if self._matches(section.title):
            return True
        rows = [one for one in _rows(section) if not one.isHidden()]
        kept = [one for one in rows if self._matches(" ".join(_words_in(one)))]
        lost = [section] if not kept else [one for one in rows if one not in kept]
        for one in lost:
            one.hide()
        self._hidden += lost
        return bool(kept)

    def _matches(self, text: str) -> bool:
        folded = text.casefold()
        return all(word in folded for word in self._words)

    def _show_hidden(self) -> None:
        hidden, self._hidden = self._hidden, []
        for one in hidden:
            one.show()


def _rows(section: PreferencesSection) -> Iterator[QWidget]:
    for index in range(section.rows.count()):
        item = section.rows.itemAt(index)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget


def _words_in(row: QWidget) -> Iterator[str]:
    """What a row says: its labels and buttons, and the names and descriptions of its controls."""
    if isinstance(row, QFrame) and row.property("role") == "divider":
        return
    for one in (row, *row.findChildren(QWidget)):
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        yield one.accessibleName()
        yield one.accessibleDescription()
