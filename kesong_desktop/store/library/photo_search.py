"""The search in the camera roll: words as a condition on the photo table."""

import re
from typing import Any

_HAYSTACK_LIKE = (
    "(CAST(path AS TEXT) || ' ' || camera || ' ' || description || ' ' || taken) LIKE ? ESCAPE '\\'"
)
_PLACE = re.compile(r"place:(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)", re.IGNORECASE)
_NEARBY = 0.1
"""Degrees."""


def search_condition(words: str) -> tuple[str, list[Any]]:
    """Return the SQL condition that all the words are met, and its bindings."""
    clauses: list[str] = []
    bindings: list[Any] = []
    for word in words.split():
        where = _place_in(word)
        if where is None:
            clauses.append(_HAYSTACK_LIKE)
            bindings.append(f"%{_escaped(word)}%")
        else:
            clauses.append("latitude BETWEEN ? AND ? AND longitude BETWEEN ? AND ?")
            bindings += [edge for one in where for edge in (one - _NEARBY, one + _NEARBY)]
    return " AND ".join(clauses) or "1", bindings


def _place_in(word: str) -> tuple[float, float] | None:
    found = _PLACE.fullmatch(word)
    return (float(found[1]), float(found[2])) if found else None


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
