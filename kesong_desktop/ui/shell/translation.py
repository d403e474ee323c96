"""The language of the window: compiled catalogues, the locale, and a pseudo-locale for tests."""

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from kesong_desktop import assets
from kesong_desktop.messages.language import ENGLISH, best_language, offered_languages
from kesong_desktop.ui.shell.date_text import locale_of

PSEUDO = "pseudo"
"""The language that lengthens and accents every text, to find untranslated and cut-off ones."""
_ACCENTED = str.maketrans("aceinosuyzACEINOSUYZ", "áçéîñöšúýžÁÇÉÎÑÖŠÚÝŽ")
_DATE_FORMAT = re.compile(r"(?=.*(MM|yy|hh|HH))[dMyhHmsAP ,.:/-]+")
_LONGEST_WORD = 12
_KEPT = re.compile(r"(\{[^{}]*\}|%L?n|&\w|<[^<>]*>)")


class WindowLanguage(QObject):
    """The language of all windows of ``application``, of Qt's own texts, and of dates and numbers.

    ``changed``: another language is used from now on.
    """

    changed = Signal()

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self._code = ""

    @classmethod
    def of(cls, application: QCoreApplication) -> "WindowLanguage":
        """Return the language of ``application``, which has one."""
        found = application.findChild(WindowLanguage)
        return found if isinstance(found, WindowLanguage) else cls(application)

    @property
    def code(self) -> str:
        """The code of the language in use; empty before ``use`` was called."""
        return self._code

    def use(self, choice: str = "") -> None:
        """Use ``choice`` (a code, a locale name or ``pseudo``) from now on; empty: the system's language.

        Where it is not offered, English is used. English is installed first in any case, because it holds the plural forms of
        the source texts, and the texts that a language lacks.
        """
        system = QLocale.system()
        wanted = [choice] if choice else [*system.uiLanguages(), system.name()]
        code = choice if choice == PSEUDO else best_language(wanted, offered_languages())
        if code == self._code:
            return
        self._code = code
        before, self._translators = self._translators, []
        own = QLocale(code) if code != PSEUDO else system
        QLocale.setDefault(locale_of(own, system))
        self._install()
        for old in before:
            self._application.removeTranslator(old)
            old.deleteLater()
        self.changed.emit()

    def _install(self) -> None:
        ours, qt = (
            str(assets.path("translations")),
            QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        )
        names = [(f"kesong_{ENGLISH}", ours)]
        if self._code not in (ENGLISH, PSEUDO):
            names += [(f"qtbase_{self._code}", qt), (f"kesong_{self._code}", ours)]
        for name, folder in names:
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._translators.append(translator)
        if self._code == PSEUDO:
            self._translators.append(PseudoTranslator(self._translators[0], self))
        for translator in self._translators:
            self._application.installTranslator(translator)


class PseudoTranslator(QTranslator):
    """Translates every text into an accented and lengthened form of its English text, with placeholders kept."""

    def __init__(self, english: QTranslator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._english = english

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the pseudo-translation of ``source``."""
        english = self._english.translate(context, source, disambiguation, n) if n >= 0 else ""
        return pseudo(english or source)

    def isEmpty(self) -> bool:
        """Return False: it has a text for everything."""
        return False


def pseudo(text: str) -> str:
    """Return ``text`` accented and a third longer, in brackets; placeholders, ``%n``, ``&`` keys and tags stay.

    A format of dates is returned unchanged.
    """
    if _DATE_FORMAT.fullmatch(text):
        return text
    parts = _KEPT.split(text)
    accented = "".join(part if index % 2 else part.translate(_ACCENTED) for index, part in enumerate(parts))
    words, rest = divmod(max(1, len(text) // 3), _LONGEST_WORD)
    more = " ".join([*["~" * _LONGEST_WORD] * words, *["~" * rest] * bool(rest)])
    return f"[{accented}{more}]"
