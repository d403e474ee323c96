"""Preferences: the strictness of preflight."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from kesong_desktop.model.preflight.rule_level import DEFAULT_LEVELS, levels_from, levels_text
from kesong_desktop.ui.preferences.presenter import PreferencesPresenter
from kesong_desktop.ui.preferences.section import PreferencesSection
from kesong_desktop.ui.widgets.parts.inputs import ComboBox

_RULES = {
    "no_alt": QT_TRANSLATE_NOOP("CheckRules", "Photos without a description"),
    "place_told": QT_TRANSLATE_NOOP("CheckRules", "Posts that name a place"),
    "product_without_relation": QT_TRANSLATE_NOOP("CheckRules", "Products named without saying who paid"),
    "affiliate_without_relation": QT_TRANSLATE_NOOP("CheckRules", "Affiliate links without saying so"),
    "affiliate_link": QT_TRANSLATE_NOOP("CheckRules", "Reviews of bought things with affiliate links"),
    "shop_link": QT_TRANSLATE_NOOP("CheckRules", "Links to shops"),
    "posted_before": QT_TRANSLATE_NOOP("CheckRules", "Files that were posted before"),
    "looks_posted": QT_TRANSLATE_NOOP("CheckRules", "Photos that look like posted ones"),
    "in_outbox": QT_TRANSLATE_NOOP("CheckRules", "Files that wait in the outbox"),
    "many_tags": QT_TRANSLATE_NOOP("CheckRules", "Many hashtags"),
    "insecure_link": QT_TRANSLATE_NOOP("CheckRules", "Links that are not secure"),
    "animation_lost": QT_TRANSLATE_NOOP("CheckRules", "Animations that stop moving"),
    "damaged_end": QT_TRANSLATE_NOOP("CheckRules", "Damaged photos"),
    "pages_left_out": QT_TRANSLATE_NOOP("CheckRules", "Files with several pages"),
    "long_picture": QT_TRANSLATE_NOOP("CheckRules", "Very tall photos"),
    "wide_picture": QT_TRANSLATE_NOOP("CheckRules", "Very wide photos"),
    "too_small_to_read": QT_TRANSLATE_NOOP("CheckRules", "Photos that become too small to read"),
    "clip_long": QT_TRANSLATE_NOOP("CheckRules", "Long videos"),
    "controls_unheard": QT_TRANSLATE_NOOP("CheckRules", "Reply controls that the server lacks"),
}
_AT_ONCE = 5
"""Rows that are made in one turn of the event loop."""


class CheckSection(PreferencesSection):
    """A choice for each rule that no server enforces: it prevents publishing, it warns, or it is off."""

    def __init__(self, presenter: PreferencesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Check before publishing"), parent)
        self._presenter = presenter
        self._rest = tuple(DEFAULT_LEVELS)
        self._add_rules()

    def add_rest(self) -> Iterator[None]:
        """Add the rules that are missing yet, some in each turn, and what holds beside them."""
        while self._rest:
            self._add_rules()
            yield
        line = self.tr("What the server would refuse, and what a review needs, always prevents publishing.")
        self.add_row(self.tr("Limits of the server"), line)

    def _add_rules(self) -> None:
        levels = levels_from(self._presenter.state.settings.check_rules)
        for code in self._rest[:_AT_ONCE]:
            made = ComboBox()
            for level, text in (
                ("must", self.tr("Prevents publishing")),
                ("look", self.tr("Warns")),
                ("off", self.tr("Off")),
            ):
                made.addItem(text, level)
            made.setCurrentIndex(made.findData(levels.get(code, DEFAULT_LEVELS[code])))
            made.activated.connect(partial(self._set_level, code, made))
            self.add_row(QCoreApplication.translate("CheckRules", str(_RULES[code])), "", made)
        self._rest = self._rest[_AT_ONCE:]

    def _set_level(self, code: str, made: QComboBox, _: int) -> None:
        levels = levels_from(self._presenter.state.settings.check_rules)
        levels |= levels_from(f"{code}={made.currentData()}")
        self._presenter.change(check_rules=levels_text(levels))
