"""What a request asks for, whether it came as JSON, as a form or in the query."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from kesong_desktop.homeserver import ids
from kesong_desktop.homeserver.problems import Problem, invalid

_INDEX = re.compile(r"\[\d*\]$")
_FALSE = {"0", "f", "false", "off", "no", ""}


class Params:
    """Named values, each a list of what was given for the name, in order."""

    def __init__(self, values: Mapping[str, list[Any]]) -> None:
        self._values = values

    def has(self, name: str) -> bool:
        """Whether the name was given at all, and not as null."""
        return self._first(name) is not None

    def text(self, name: str, default: str = "") -> str:
        """The value as text; Problem 422 for a list, an object or text that is no Unicode."""
        value = self._first(name)
        return default if value is None else _as_text(name, value)

    def flag(self, name: str, *, default: bool = False) -> bool:
        """The value as a truth: ``0``, ``false``, ``off`` and nothing are false."""
        value = self._first(name)
        if value is None:
            return default
        return value if isinstance(value, bool) else _as_text(name, value).strip().lower() not in _FALSE

    def texts(self, name: str) -> list[str]:
        """All values as texts, in order."""
        return [_as_text(name, value) for value in self._values.get(name, []) if value is not None]

    def number(self, name: str, *, default: int, low: int, high: int) -> int:
        """The value as a whole number, brought into the range; the default where it is none."""
        value = self.text(name).strip()
        is_number = re.fullmatch(r"-?[0-9]{1,9}", value)
        return min(max(int(value), low), high) if is_number else default

    def id(self, name: str) -> int | None:
        """The value as an id, or None where it is none of ours."""
        return ids.parse(self.text(name))

    def _first(self, name: str) -> Any:
        values = self._values.get(name, [])
        return values[-1] if values else None


def from_pairs(pairs: Iterable[tuple[str, str]]) -> Params:
    """Form or query pairs; ``name[]`` and ``name[0]`` are items of ``name``."""
    values: dict[str, list[Any]] = {}
    for name, value in pairs:
        values.setdefault(_INDEX.sub("", name), []).append(value)
    return Params(values)


def from_query(query: bytes) -> Params:
    """The query string of an address, or a urlencoded form."""
    try:
        pairs = parse_qsl(query.decode(), keep_blank_values=True, errors="strict", max_num_fields=1000)
    except ValueError as error:
        raise Problem(400, "The form is not readable") from error
    return from_pairs(pairs)


def from_json(body: bytes) -> Params:
    """A JSON object; Problem 400 for anything else."""
    try:
        document = json.loads(body) if body.strip() else {}
    except (ValueError, RecursionError) as error:
        raise Problem(400, "The body is not valid JSON") from error
    if not isinstance(document, dict):
        raise Problem(400, "The body is not a JSON object")
    return Params({name: value if isinstance(value, list) else [value] for name, value in document.items()})


def _as_text(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str | int | float):
        raise invalid(f"{name} is not a text")
    text = str(value)
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise invalid(f"{name} is not valid Unicode")
    return text
