"""Choosing the language of a post."""

from typing import Final

from PySide6.QtCore import QLocale, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from kesong_desktop.ui.compose.presenter import ComposePresenter
from kesong_desktop.ui.widgets.parts.inputs import ComboBox

_WITHOUT_COUNTRY: Final = {"en": "English", "es": "Español", "pt": "Português", "zh": "中文"}
"""Languages whose name Qt gives with a country."""


class LanguageChoice(ComboBox):
    """The language of the open draft: not specified, the system's, those used before, then all others by name.

    To name all of them takes some milliseconds: the others are added in the next turn of the event loop.
    """

    def __init__(self, presenter: ComposePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._names: dict[str, str] = {}
        self._first: list[str] = []
        self._naming = QTimer(self, singleShot=True)
        self._naming.timeout.connect(self._add_others)
        self.setMaxVisibleItems(12)
        # Measuring names in all scripts would load a font for each script.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(self._choose)

    def show_draft(self) -> None:
        """Show the language in which the open draft would be posted."""
        chosen, system = self._presenter.language(), _system()
        known = (system if _name(system) else "", *self._presenter.languages(), chosen)
        first = [one for one in dict.fromkeys(known) if one]
        if first != self._first or not self.count():
            self._first = first
            self._fill()
        self.setCurrentIndex(self.findData(chosen))

    def _fill(self) -> None:
        self.clear()
        self.addItem(self.tr("Not specified"), "")
        for code in self._first:
            self.addItem(_name(code) or code, code)
        self.insertSeparator(self.count())
        self._naming.start(0)

    @Slot()
    def _add_others(self) -> None:
        self._names = self._names or _names()
        for code, name in self._names.items():
            if code not in self._first:
                self.addItem(name, code)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._presenter.choose_language(str(self.itemData(index) or ""))


def _system() -> str:
    return QLocale.languageToCode(QLocale.system().language(), QLocale.LanguageCodeType.ISO639Part1)


def _name(code: str) -> str:
    """Return the name of a language in itself; empty for none with a code of two letters."""
    language = QLocale.codeToLanguage(code, QLocale.LanguageCodeType.ISO639Part1)
    return _own_name(code, language) if language != QLocale.Language.AnyLanguage else ""


def _own_name(code: str, language: QLocale.Language) -> str:
    name = _WITHOUT_COUNTRY.get(code) or QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]


def _names() -> dict[str, str]:
    """By code the languages with a code of two letters, named in their own language and sorted by name."""
    names = {}
    for language in QLocale.Language:
        code = QLocale.languageToCode(language, QLocale.LanguageCodeType.ISO639Part1)
        if code and (name := _own_name(code, language)):
            names[code] = name
    return dict(sorted(names.items(), key=lambda one: one[1].casefold()))
