"""Request parameters, from JSON, a form or the query."""

import json
import math
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from kesong_desktop.homeserver.problems import ApiProblem, invalid
from kesong_desktop.homeserver.storage import ids

_INDEX = re.compile(r"\[\d*\]$")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_FALSE = {"0", "f", "false", "off", "no", ""}


class RequestParams:
    """Parameters by name, each with a list of its values in order."""

    def __init__(self, values: Mapping[str, list[Any]], pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values = values
        self._pairs = tuple(pairs)

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def has(self, name: str) -> bool:
        """Return whether the parameter is present and not null."""
        return self._first(name) is not None

    def given(self, name: str) -> bool:
        """Return whether the parameter is present, possibly as an empty list."""
        return name in self._values and self._values[name] != [None]

    def text(self, name: str, default: str = "") -> str:
        """Return the value as text; Problem 422 for a list, an object or invalid Unicode."""
        value = self._first(name)
        return default if value is None else _as_text(name, value)

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return the value as a bool: ``0``, ``false``, ``off`` and an empty text are false."""
        value = self._first(name)
        if value is None:
            return default
        return value if isinstance(value, bool) else _as_text(name, value).strip().lower() not in _FALSE

    def texts(self, name: str) -> list[str]:
        """Return all values as texts, in order."""
        return [_as_text(name, value) for value in self._values.get(name, []) if value is not None]

    def number(self, name: str, *, default: int, low: int, high: int) -> int:
        """Return the value as an integer, clamped to the range; the default if it is no integer."""
        value = self.text(name).strip()
        is_number = re.fullmatch(r"-?[0-9]{1,9}", value)
        return min(max(int(value), low), high) if is_number else default

    def id(self, name: str) -> int | None:
        """Return the value as an id, or None if it is invalid."""
        return ids.parse(self.text(name))

    def objects(self, name: str) -> list["RequestParams"]:
        """Return all values as nested parameters: JSON objects, or the ``name[][key]`` of a form.

        In a form a repeated key begins the next object.
        """
        given = [_from_object(one) for value in self._values.get(name, []) for one in _objects_in(value)]
        inner = re.compile(re.escape(name) + r"(?:\[(\d*)\])?\[([a-z_]+)\]")
        made: list[dict[str, list[Any]]] = []
        labels: list[str] = []
        for found, value in ((inner.fullmatch(key), value) for key, value in self._pairs):
            if found is None:
                continue
            label, key = found[1] or "", found[2]
            if not made or label != labels[-1] or (not label and key in made[-1]):
                made.append({})
                labels.append(label)
            made[-1].setdefault(key, []).append(value)
        return given + [RequestParams(values) for values in made]

    def object(self, name: str) -> "RequestParams | None":
        """Return the value as nested parameters: a JSON object, or the ``name[key]`` of a form; None without one."""
        value = self._first(name)
        if isinstance(value, dict):
            return _from_object(value)
        inner = re.compile(re.escape(name) + r"\[([a-z_]+)\](.*)")
        found = [(match[1] + match[2], text) for key, text in self._pairs if (match := inner.fullmatch(key))]
        return from_pairs(found) if found else None

    def _first(self, name: str) -> Any:
        values = self._values.get(name, [])
        return values[-1] if values else None


def from_pairs(pairs: Iterable[tuple[str, str]]) -> RequestParams:
    """Return parameters of form or query pairs; ``name[]`` and ``name[0]`` are items of ``name``."""
    values: dict[str, list[Any]] = {}
    pairs = tuple(pairs)
    for name, value in pairs:
        values.setdefault(_INDEX.sub("", name), []).append(value)
    return RequestParams(values, pairs)


def from_query(query: bytes) -> RequestParams:
    """Return the parameters of a query string or a urlencoded form."""
    try:
        pairs = parse_qsl(query.decode(), keep_blank_values=True, errors="strict", max_num_fields=1000)
    except ValueError as error:
        raise ApiProblem(400, "The form is not readable") from error
    return from_pairs(pairs)


def from_json(body: bytes) -> RequestParams:
    """Return the parameters of a JSON object; Problem 400 for anything else."""
    try:
        document = json.loads(body) if body.strip() else {}
    except (ValueError, RecursionError) as error:
        raise ApiProblem(400, "The body is not valid JSON") from error
    if not isinstance(document, dict):
        raise ApiProblem(400, "The body is not a JSON object")
    return _from_object(document)


def focus(text: str) -> tuple[float, float] | None:
    """Parse the focal point ``x,y``, from -1 to 1 each; None if empty, Problem 422 for anything else."""
    if not text.strip():
        return None
    try:
        x, y = (float(part) for part in text.split(","))
    except ValueError as error:
        raise invalid("Focus must be two numbers from -1 to 1") from error
    if not all(math.isfinite(value) and -1 <= value <= 1 for value in (x, y)):
        raise invalid("Focus must be two numbers from -1 to 1")
    return x, y


def language_tag(text: str) -> str:
    """Return a language tag (BCP 47), or an empty text if it is invalid."""
    return text if _LANGUAGE.fullmatch(text) else ""


def _from_object(document: Mapping[str, Any]) -> RequestParams:
    return RequestParams(
        {name: value if isinstance(value, list) else [value] for name, value in document.items()}
    )


def _objects_in(value: Any) -> list[dict[str, Any]]:
    """Return the objects in a JSON value: of a list, of an object with numbers as keys, or itself."""
    if not isinstance(value, dict):
        return []
    if value and all(isinstance(one, dict) and name.isdigit() for name, one in value.items()):
        return list(value.values())
    return [value]


def _as_text(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str | int | float):
        raise invalid(f"{name} is not a text")
    text = str(value)
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise invalid(f"{name} is not valid Unicode")
    return text
