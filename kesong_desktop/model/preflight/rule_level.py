"""How strict each rule of the check is, as the preferences have it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Literal, get_args

from kesong_desktop.model.preflight.finding import Finding

RuleLevel = Literal["must", "look", "off"]

DEFAULT_LEVELS: Mapping[str, RuleLevel] = MappingProxyType(
    {
        "no_alt": "look",
        "place_told": "look",
        "product_without_relation": "look",
        "affiliate_without_relation": "must",
        "affiliate_link": "look",
        "shop_link": "look",
        "posted_before": "look",
        "looks_posted": "look",
        "in_outbox": "look",
        "many_tags": "look",
        "insecure_link": "look",
        "animation_lost": "look",
        "damaged_end": "look",
        "pages_left_out": "look",
        "long_picture": "look",
        "wide_picture": "look",
        "too_small_to_read": "look",
        "clip_long": "look",
        "controls_unheard": "look",
    }
)
"""The rules whose strictness is the user's choice. All others are limits of the server or of a review, and always hold."""


def levels_from(text: str) -> dict[str, RuleLevel]:
    """Read levels as ``levels_text`` writes them. What is no rule, or no level, is left out."""
    found: dict[str, RuleLevel] = {}
    for part in text.split(";"):
        code, _, level = (word.strip() for word in part.partition("="))
        for known in get_args(RuleLevel):
            if code in DEFAULT_LEVELS and level == known:
                found[code] = known
    return found


def levels_text(levels: Mapping[str, RuleLevel]) -> str:
    """Return the levels that differ from the defaults, in one line for the settings: ``no_alt=must; many_tags=off``."""
    chosen = ((code, levels.get(code, level), level) for code, level in DEFAULT_LEVELS.items())
    return "; ".join(f"{code}={level}" for code, level, default in chosen if level != default)


def at_levels(findings: Iterable[Finding], levels: Mapping[str, RuleLevel]) -> Iterator[Finding]:
    """Return the findings as strict as the user wants them; those that are switched off are left out."""
    for finding in findings:
        default = DEFAULT_LEVELS.get(finding.code)
        if default is None:
            yield finding
            continue
        level = levels.get(finding.code, default)
        if level == "must":
            # What must be mended cannot be ignored.
            yield replace(
                finding, severity="must", fixes=tuple(one for one in finding.fixes if one != "leave")
            )
        elif level == "look":
            can_ignore = {"leave", "relation_bought"}.intersection(finding.fixes)
            fixes = finding.fixes if can_ignore else (*finding.fixes, "leave")
            yield replace(finding, severity="look", fixes=fixes)
