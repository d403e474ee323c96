"""Marks the names of the looks and cover templates of ``resources`` for translation."""

from collections.abc import Mapping

from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP

LOOKS: Mapping[str, str] = {
    "butter": QT_TRANSLATE_NOOP("looks", "Butter"),
    "honey": QT_TRANSLATE_NOOP("looks", "Honey"),
    "oven": QT_TRANSLATE_NOOP("looks", "Oven"),
    "apricot": QT_TRANSLATE_NOOP("looks", "Apricot"),
    "cinnamon": QT_TRANSLATE_NOOP("looks", "Cinnamon"),
    "saffron": QT_TRANSLATE_NOOP("looks", "Saffron"),
    "ember": QT_TRANSLATE_NOOP("looks", "Ember"),
    "flour": QT_TRANSLATE_NOOP("looks", "Flour"),
    "almond": QT_TRANSLATE_NOOP("looks", "Almond"),
    "crumb": QT_TRANSLATE_NOOP("looks", "Crumb"),
    "linen": QT_TRANSLATE_NOOP("looks", "Linen"),
    "rosewater": QT_TRANSLATE_NOOP("looks", "Rosewater"),
    "lilac": QT_TRANSLATE_NOOP("looks", "Lilac"),
    "oat": QT_TRANSLATE_NOOP("looks", "Oat"),
    "glaze": QT_TRANSLATE_NOOP("looks", "Glaze"),
    "poppy": QT_TRANSLATE_NOOP("looks", "Poppy"),
    "rye": QT_TRANSLATE_NOOP("looks", "Rye"),
    "pepper": QT_TRANSLATE_NOOP("looks", "Pepper"),
    "blue-hour": QT_TRANSLATE_NOOP("looks", "Blue hour"),
    "harbour": QT_TRANSLATE_NOOP("looks", "Harbour"),
    "frost": QT_TRANSLATE_NOOP("looks", "Frost"),
    "lagoon": QT_TRANSLATE_NOOP("looks", "Lagoon"),
    "slate": QT_TRANSLATE_NOOP("looks", "Slate"),
    "matcha": QT_TRANSLATE_NOOP("looks", "Matcha"),
    "pine": QT_TRANSLATE_NOOP("looks", "Pine"),
    "dusk": QT_TRANSLATE_NOOP("looks", "Dusk"),
    "teahouse": QT_TRANSLATE_NOOP("looks", "Teahouse"),
    "fig": QT_TRANSLATE_NOOP("looks", "Fig"),
    "espresso": QT_TRANSLATE_NOOP("looks", "Espresso"),
    "milk": QT_TRANSLATE_NOOP("looks", "Milk"),
    "charcoal": QT_TRANSLATE_NOOP("looks", "Charcoal"),
    "sesame": QT_TRANSLATE_NOOP("looks", "Sesame"),
    "biscuit": QT_TRANSLATE_NOOP("looks", "Biscuit"),
    "ink": QT_TRANSLATE_NOOP("looks", "Ink"),
}
"""The English name of each look by its id."""

COVERS: Mapping[str, str] = {
    "headline": QT_TRANSLATE_NOOP("looks", "Headline"),
    "banner": QT_TRANSLATE_NOOP("looks", "Banner"),
    "card": QT_TRANSLATE_NOOP("looks", "Card"),
    "poster": QT_TRANSLATE_NOOP("looks", "Poster"),
    "list": QT_TRANSLATE_NOOP("looks", "List"),
    "label": QT_TRANSLATE_NOOP("looks", "Label"),
    "magazine": QT_TRANSLATE_NOOP("looks", "Magazine"),
    "frame": QT_TRANSLATE_NOOP("looks", "Frame"),
}
"""The English name of each cover template by its id."""
