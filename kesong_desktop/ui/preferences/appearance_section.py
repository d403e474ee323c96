"""Preferences: theme, language, text size, sensitive pictures and videos."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kesong_desktop.messages.language import LANGUAGES, offered_languages
from kesong_desktop.ui.preferences.presenter import PreferencesPresenter
from kesong_desktop.ui.preferences.section import PreferencesSection
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.buttons import Segmented

_TEXT_PERCENT = (100, 125, 150, 200)


class AppearanceSection(PreferencesSection):
    """Changes theme, language and covers of ``context`` at once, and saves the choice."""

    def __init__(
        self, context: UiContext, presenter: PreferencesPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Appearance"), parent)
        self._theme = context.theme
        self._language = context.language
        self._covers = context.covers
        self._presenter = presenter
        settings = presenter.state.settings
        colors = Segmented(
            [("system", self.tr("System")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))],
            can_wrap=True,
        )
        colors.set_value(settings.theme)
        colors.changed.connect(self._set_theme)
        self.add_row(self.tr("Theme"), "", colors)
        offered = offered_languages()
        tongue = Segmented(
            [("", self.tr("System")), *((code, LANGUAGES[code]) for code in offered)], can_wrap=True
        )
        tongue.set_value(settings.language if settings.language in offered else "")
        tongue.changed.connect(self._set_language)
        self.add_row(self.tr("Language"), "", tongue)
        size = Segmented([(str(percent), f"{percent} %") for percent in _TEXT_PERCENT], can_wrap=True)
        size.set_value(str(min(_TEXT_PERCENT, key=lambda percent: abs(percent - settings.text_percent))))
        size.changed.connect(self._set_text_size)
        self.add_row(self.tr("Text size"), "", size)
        veil = Segmented(
            [("show", self.tr("Show")), ("blur", self.tr("Blur")), ("hide", self.tr("Hide"))], can_wrap=True
        )
        veil.set_value(settings.sensitive_media)
        veil.changed.connect(self._set_veil)
        line = self.tr("Pictures that their authors marked as sensitive, until you click them.")
        self.add_row(self.tr("Sensitive pictures"), line, veil)
        plays = Segmented([("yes", self.tr("Play")), ("no", self.tr("Wait for a click"))], can_wrap=True)
        plays.set_value("yes" if settings.autoplay_videos else "no")
        plays.changed.connect(self._set_autoplay)
        line = self.tr("Videos in view play without sound, or only once you start them.")
        self.add_row(self.tr("Videos"), line, plays)

    @Slot(str)
    def _set_theme(self, choice: str) -> None:
        self._theme.set_choice(choice)
        self._presenter.change(theme=choice)

    @Slot(str)
    def _set_language(self, code: str) -> None:
        self._presenter.change(language=code)
        self._language.use(code)

    @Slot(str)
    def _set_veil(self, choice: str) -> None:
        self._covers.prefer(choice)
        self._presenter.change(sensitive_media=choice)

    @Slot(str)
    def _set_autoplay(self, choice: str) -> None:
        self._presenter.change(autoplay_videos=choice == "yes")

    @Slot(str)
    def _set_text_size(self, percent: str) -> None:
        self._theme.set_text_percent(int(percent))
        self._presenter.change(text_percent=int(percent))
