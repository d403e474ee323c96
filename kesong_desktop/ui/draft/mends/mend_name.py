"""Labels of the buttons of a finding."""

from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kesong_desktop.model.preflight import Finding

_NAMES = MappingProxyType({
    "take_out": QT_TRANSLATE_NOOP("Mend", "Remove"),
    "write_alt": QT_TRANSLATE_NOOP("Mend", "Write description"),
    "shorten": QT_TRANSLATE_NOOP("Mend", "Shorten text"),
    "open_review": QT_TRANSLATE_NOOP("Mend", "Open review"),
    "add_picture": QT_TRANSLATE_NOOP("Mend", "Add photo"),
    "drop_place": QT_TRANSLATE_NOOP("Mend", "Remove place"),
    "split": QT_TRANSLATE_NOOP("Mend", "Split into {parts} photos"),
    "leave": QT_TRANSLATE_NOOP("Mend", "Ignore"),
    "cut_text": QT_TRANSLATE_NOOP("Mend", "Cut the end"),
    "cut_warning": QT_TRANSLATE_NOOP("Mend", "Cut the end"),
    "cut_alt": QT_TRANSLATE_NOOP("Mend", "Cut the end"),
    "cut_comment": QT_TRANSLATE_NOOP("Mend", "Cut the end"),
    "keep_first": QT_TRANSLATE_NOOP("Mend", "Keep the first {limit}"),
    "keep_tags": QT_TRANSLATE_NOOP("Mend", "Keep the first {limit} hashtags"),
    "only_followers": QT_TRANSLATE_NOOP("Mend", "Show to followers instead"),
    "drop_controls": QT_TRANSLATE_NOOP("Mend", "Remove reply controls"),
    "drop_edit": QT_TRANSLATE_NOOP("Mend", "Undo the edit"),
    "drop_crop": QT_TRANSLATE_NOOP("Mend", "Undo the crop"),
    "trim": QT_TRANSLATE_NOOP("Mend", "Keep the first {to_s:.0f} seconds"),
    "use_https": QT_TRANSLATE_NOOP("Mend", "Use https"),
    "set_currency": QT_TRANSLATE_NOOP("Mend", "Use {currency}"),
    "first_price": "{one}",
    "second_price": "{other}",
    "drop_account": QT_TRANSLATE_NOOP("Mend", "Post without it"),
    "relation_bought": QT_TRANSLATE_NOOP("Mend", "Bought"),
    "relation_gifted": QT_TRANSLATE_NOOP("Mend", "Gifted"),
    "relation_affiliate": QT_TRANSLATE_NOOP("Mend", "Affiliate"),
    "relation_sponsored": QT_TRANSLATE_NOOP("Mend", "Sponsored"),
})  # fmt: skip


def mend_name(finding: Finding, mend: str) -> str:
    """Return the words of the button for one of a finding's fixes, in the language of the window."""
    return QCoreApplication.translate("Mend", str(_NAMES[mend])).format(**finding.facts)
