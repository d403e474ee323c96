"""Hashtags and mentions in a text, and the one that is being typed."""

import re
from dataclasses import dataclass

from kesong_desktop.model.suggestion import Kind

_TAG = re.compile(r"(?<![\w/#&@])[#＃](\w+)")
_MENTION = re.compile(r"(?<![\w/@.])@([A-Za-z0-9_]+(?:@[\w-]+(?:\.[\w-]+)*(?::\d+)?)?)")
_BEGUN = re.compile(r"(?<![\w/#&@.])(?:[#＃](?P<tag>\w*)|@(?P<person>[\w.-]*(?:@[\w.:-]*)?))$")


@dataclass(frozen=True, slots=True)
class Begun:
    """A tag or a mention that is being typed: from the sign at ``start`` up to the cursor; ``word`` is without the sign."""

    kind: Kind
    word: str
    start: int


def tags_in(text: str) -> tuple[str, ...]:
    """The hashtags without their sign, in order, each once whatever its case; a mere number is none."""
    found = (word for word in _TAG.findall(text) if any(one.isalpha() for one in word))
    return tuple({word.casefold(): word for word in reversed(list(found))}.values())[::-1]


def mentions_in(text: str) -> tuple[str, ...]:
    """The people who are named, as ``name`` or ``name@host``, each once."""
    return tuple(dict.fromkeys(_MENTION.findall(text)))


def begun_at(text: str, cursor: int) -> Begun | None:
    """The tag or mention whose end is at ``cursor``, with a sign before it; None where nothing of the kind is being typed."""
    line_start = text.rfind("\n", 0, cursor) + 1
    found = _BEGUN.search(text[line_start:cursor])
    if found is None or (cursor < len(text) and (text[cursor].isalnum() or text[cursor] == "_")):
        return None
    kind: Kind = "tag" if found["tag"] is not None else "person"
    return Begun(kind, found[kind], line_start + found.start())
