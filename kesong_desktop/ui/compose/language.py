"""Choosing the language of a post."""

from typing import Final

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from kesong_desktop.actions import posting
from kesong_desktop.ui.audience import Audience
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.stage import Stage

_WITHOUT_COUNTRY: Final = {"en": "English", "es": "Español", "pt": "Português", "zh": "中文"}
"""Where Qt's own name tells of one country's."""


class LanguageChoice(QComboBox):
    """The languages of the draft in hand: none told, the system's, those used before, then all others by name.

    What is chosen is remembered for the account.
    """

    def __init__(
        self, stage: Stage, drafting: Drafting, audience: Audience, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._drafting = drafting
        self._audience = audience
        self._names = _names()
        self._first: list[str] = []
        self.setMaxVisibleItems(12)
        # Not by its contents: to measure names in all scripts of the world, Qt would load a font for each.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(self._choose)

    def show_draft(self) -> None:
        """Show the language in which the draft in hand would be posted."""
        account = self._audience.account
        used = self._stage.desk.habits.words(account.key, "language") if account else []
        draft = self._drafting.draft
        chosen = posting.language_of(self._stage.desk, draft, account) if account else draft.language
        system = _system()
        known = (system if system in self._names else "", *used, chosen)
        first = [one for one in dict.fromkeys(known) if one]
        if first != self._first or not self.count():
            self._first = first
            self._fill()
        self.setCurrentIndex(self.findData(chosen))

    def _fill(self) -> None:
        self.clear()
        self.addItem(self.tr("Not told"), "")
        for code in self._first:
            self.addItem(self._names.get(code, code), code)
        self.insertSeparator(self.count())
        for code, name in self._names.items():
            if code not in self._first:
                self.addItem(name, code)

    @Slot(int)
    def _choose(self, index: int) -> None:
        code = str(self.itemData(index) or "")
        account = self._audience.account
        if account is not None:
            self._stage.desk.habits.note([(account.key, "language", code)])
        self._drafting.change(language=code)


def _system() -> str:
    return QLocale.languageToCode(QLocale.system().language(), QLocale.LanguageCodeType.ISO639Part1)


def _names() -> dict[str, str]:
    """The languages that have a code of two letters, each as its speakers call it, in the order of their names."""
    names = {}
    for language in QLocale.Language:
        code = QLocale.languageToCode(language, QLocale.LanguageCodeType.ISO639Part1)
        name = _WITHOUT_COUNTRY.get(code) or QLocale(language).nativeLanguageName()
        if code and name:
            names[code] = name[:1].upper() + name[1:]
    return dict(sorted(names.items(), key=lambda one: one[1].casefold()))
