"""Choosing the language of a post."""

from typing import Final

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from kesong_desktop.ui.compose.presenter import ComposePresenter

_WITHOUT_COUNTRY: Final = {"en": "English", "es": "Español", "pt": "Português", "zh": "中文"}
"""Languages whose name Qt gives with a country."""


class LanguageChoice(QComboBox):
    """The language of the open draft: not specified, the system's, those used before, then all others by name."""

    def __init__(self, presenter: ComposePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._names = _names()
        self._first: list[str] = []
        self.setMaxVisibleItems(12)
        # Measuring names in all scripts would load a font for each script.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(self._choose)

    def show_draft(self) -> None:
        """Show the language in which the open draft would be posted."""
        chosen, system = self._presenter.language(), _system()
        known = (system if system in self._names else "", *self._presenter.languages(), chosen)
        first = [one for one in dict.fromkeys(known) if one]
        if first != self._first or not self.count():
            self._first = first
            self._fill()
        self.setCurrentIndex(self.findData(chosen))

    def _fill(self) -> None:
        self.clear()
        self.addItem(self.tr("Not specified"), "")
        for code in self._first:
            self.addItem(self._names.get(code, code), code)
        self.insertSeparator(self.count())
        for code, name in self._names.items():
            if code not in self._first:
                self.addItem(name, code)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._presenter.choose_language(str(self.itemData(index) or ""))


def _system() -> str:
    return QLocale.languageToCode(QLocale.system().language(), QLocale.LanguageCodeType.ISO639Part1)


def _names() -> dict[str, str]:
    """By code the languages with a code of two letters, named in their own language and sorted by name."""
    names = {}
    for language in QLocale.Language:
        code = QLocale.languageToCode(language, QLocale.LanguageCodeType.ISO639Part1)
        name = _WITHOUT_COUNTRY.get(code) or QLocale(language).nativeLanguageName()
        if code and name:
            names[code] = name[:1].upper() + name[1:]
    return dict(sorted(names.items(), key=lambda one: one[1].casefold()))
