"""The languages of the program: which are offered and which one a person gets."""

import re
from collections.abc import Iterable, Mapping

from kesong_desktop import assets

ENGLISH = "en"
LANGUAGES = {
    ENGLISH: "English",
    "zh_CN": "简体中文",
    "zh_TW": "繁體中文",
    "ja": "日本語",
    "pt_BR": "Português (Brasil)",
}
"""Code of a language, as in the names of its catalogue, to its own name."""
_TRADITIONAL = {"hant", "tw", "hk", "mo"}
_ONE_VARIANT = {"pt": "pt_BR"}
_NO_LANGUAGE = {"c", "posix"}
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def offered_languages() -> tuple[str, ...]:
    """Return the codes of the languages that can be chosen.

    A language of which too much is not translated yet has no compiled catalogue (``scripts/update_translations.py``).
    """
    folder = assets.path("translations")
    return tuple(code for code in LANGUAGES if (folder / f"kesong_{code}.qm").exists())


def best_language(wanted: Iterable[str], offered: Iterable[str]) -> str:
    """Return the first of the languages ``wanted`` (``zh-Hant-HK``, ``pt_BR.UTF-8``) that is offered; else English."""
    known = frozenset(offered)
    return next((code for one in wanted if (code := _code(one)) in known), ENGLISH)


def is_language(wanted: str, offered: Iterable[str]) -> bool:
    """Return whether ``wanted``, a locale or several separated by colons, names a language that is offered, or none (``C``)."""
    known = frozenset(offered)
    return any(_code(one) in known or _code(one) in _NO_LANGUAGE for one in wanted.split(":"))


def languages_of(environment: Mapping[str, str]) -> list[str]:
    """Return the languages that the variables of a process name, the preferred one first (GNU gettext, 2.3)."""
    name = next((environment[key] for key in _VARIABLES if environment.get(key)), "")
    return [one for one in (*environment.get("LANGUAGE", "").split(":"), name) if one]


def _code(name: str) -> str:
    base, *rest = re.split(r"[-_.@]", name)
    base = base.lower()
    if base == "zh":
        return "zh_TW" if _TRADITIONAL & {part.lower() for part in rest} else "zh_CN"
    return _ONE_VARIANT.get(base, base)
