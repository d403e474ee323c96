"""Caption templates: text with fields such as ``{date:%d %B}``, filled from the photos of a post."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kesong_desktop.errors import InvalidInput, Reason

FIELDS = ("date", "time", "place", "camera", "counter", "count", "file", "title", "caption")
_ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DEFAULTS = {"date": "%Y-%m-%d", "time": "%H:%M"}
_LONG = {"long": "%-d %B %Y", "short": "%Y-%m-%d"}
_PART = re.compile(r"\{\{|\}\}|\{([^{}:]*)(?::([^{}]*))?\}|[{}]")
_DIRECTIVE = re.compile(r"%(-?.|$)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class DateNames:
    """The names of months, January first, and of days, Monday first, in the reader's language."""

    months: tuple[str, ...] = _ENGLISH_MONTHS
    days: tuple[str, ...] = _ENGLISH_DAYS


@dataclass(frozen=True, slots=True)
class TemplateFacts:
    """What the fields are filled with: of the first photo of a post, its number in the batch, and what was typed for it."""

    taken: datetime | None = None
    place: str = ""
    camera: str = ""
    counter: int = 1
    count: int = 1
    file: str = ""
    title: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    option: str


class CaptionTemplate:
    """A parsed template; ``{{`` and ``}}`` stand for braces.

    Raises:
        InvalidInput: an unknown field or option, or a brace without its partner; the facts name it and its position from 1.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._parts: list[str | _Field] = []
        end = 0
        for found in _PART.finditer(text):
            self._parts.append(text[end : found.start()])
            self._parts.append(_part(found))
            end = found.end()
        self._parts.append(text[end:])

    @property
    def fields(self) -> frozenset[str]:
        """The names of the fields that the template has."""
        return frozenset(part.name for part in self._parts if isinstance(part, _Field))

    def fill(self, facts: TemplateFacts, names: DateNames = DateNames()) -> str:
        """Return the text with every field filled; unknown fields are empty, and lines with only empty fields are left out."""
        lines: list[str] = [""]
        has_field, has_value = False, False
        for part in self._parts:
            value = _value(part, facts, names) if isinstance(part, _Field) else part
            if isinstance(part, _Field):
                has_field, has_value = True, has_value or bool(value)
                lines[-1] += value
                continue
            first, *rest = value.split("\n")
            lines[-1] += first
            for line in rest:
                if has_field and not has_value and not lines[-1].strip(" ,.;:·-–—()"):
                    lines.pop()
                lines.append(line)
                has_field, has_value = False, False
        if has_field and not has_value and not lines[-1].strip(" ,.;:·-–—()"):
            lines.pop()
        return "\n".join(lines)


def _part(found: re.Match[str]) -> str | _Field:
    at = found.start() + 1
    if found[0] in ("{{", "}}"):
        return found[0][0]
    if found[0] in ("{", "}"):
        raise InvalidInput(Reason.TEMPLATE_BRACE, position=at)
    name, option = found[1].strip().lower(), found[2] or ""
    if name not in FIELDS:
        raise InvalidInput(Reason.TEMPLATE_FIELD_UNKNOWN, name=found[1], position=at, known=", ".join(FIELDS))
    if not _CHECKS.get(name, _has_no_option)(option):
        raise InvalidInput(Reason.TEMPLATE_OPTION_INVALID, name=name, option=option, position=at)
    return _Field(name, option)


def _is_date_format(option: str) -> bool:
    pattern = _LONG.get(option, option)
    return all(one[1] in _DIRECTIVES for one in _DIRECTIVE.finditer(pattern))


def _is_width(option: str) -> bool:
    return re.fullmatch(r"0?[1-9]?", option) is not None


def _has_no_option(option: str) -> bool:
    return not option


_CHECKS: dict[str, Callable[[str], bool]] = {
    "date": _is_date_format,
    "time": _is_date_format,
    "counter": _is_width,
    "count": _is_width,
}
_DIRECTIVES: dict[str, Callable[[datetime, DateNames], str]] = {
    "d": lambda t, _: f"{t.day:02}",
    "-d": lambda t, _: str(t.day),
    "m": lambda t, _: f"{t.month:02}",
    "-m": lambda t, _: str(t.month),
    "y": lambda t, _: f"{t.year % 100:02}",
    "Y": lambda t, _: f"{t.year:04}",
    "B": lambda t, names: names.months[t.month - 1],
    "b": lambda t, names: names.months[t.month - 1][:3],
    "A": lambda t, names: names.days[t.weekday()],
    "a": lambda t, names: names.days[t.weekday()][:3],
    "H": lambda t, _: f"{t.hour:02}",
    "-H": lambda t, _: str(t.hour),
    "I": lambda t, _: f"{t.hour % 12 or 12:02}",
    "-I": lambda t, _: str(t.hour % 12 or 12),
    "M": lambda t, _: f"{t.minute:02}",
    "S": lambda t, _: f"{t.second:02}",
    "p": lambda t, _: "PM" if t.hour >= 12 else "AM",
    "j": lambda t, _: f"{t.timetuple().tm_yday:03}",
    "%": lambda _t, _: "%",
}
"""As ``strftime`` has them, but the same on every system."""


def _value(field: _Field, facts: TemplateFacts, names: DateNames) -> str:
    if field.name in ("date", "time"):
        if facts.taken is None:
            return ""
        taken, pattern = facts.taken, _LONG.get(field.option, field.option) or _DEFAULTS[field.name]
        return _DIRECTIVE.sub(lambda one: _DIRECTIVES[one[1]](taken, names), pattern)
    if field.name in ("counter", "count"):
        return format(getattr(facts, field.name), field.option)
    return str(getattr(facts, field.name))
