"""Hashtags and mentions in a text, and the one that is being typed."""

import re
import unicodedata

from kesong_desktop.model.suggestion import Kind
from kesong_desktop.model.text.text_rule import OWN, TextRule
from kesong_desktop.model.text.tokenizer import is_tag_character, may_begin_tag, tokens
from kesong_desktop.record import Record

_BEGUN_PERSON = re.compile(r"(?<![\w/#&@.])@(?P<person>[\w.-]*(?:@[\w.:-]*)?)$")


class PartialEntity(Record, frozen=True):
    """A tag or a mention that is being typed: from the sign at ``start`` up to the cursor; ``word`` is without the sign."""

    kind: Kind
    word: str
    start: int


def tags_in(text: str, rule: TextRule = OWN) -> tuple[str, ...]:
    """Return the hashtags without their sign, in order, each once whatever its case; by the own rule a mere number is none."""
    found: dict[str, str] = {}
    for token in tokens(text, rule):
        if token.kind == "tag":
            found.setdefault(tag_key(token.text[1:]), token.text[1:])
    return tuple(found.values())


def tag_key(tag: str) -> str:
    """Return what two spellings of one hashtag have in common, whatever their case, width and order of marks."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", tag).casefold())


def mentions_in(text: str, rule: TextRule = OWN) -> tuple[str, ...]:
    """Return the people who are named, as ``name`` or ``name@host``, each once."""
    return tuple(dict.fromkeys(token.text[1:] for token in tokens(text, rule) if token.kind == "mention"))


def links_in(text: str, rule: TextRule = OWN) -> tuple[str, ...]:
    """Return the web addresses in a text, in order, each once."""
    return tuple(dict.fromkeys(token.text for token in tokens(text, rule) if token.kind == "url"))


def begun_at(text: str, cursor: int) -> PartialEntity | None:
    """Return the hashtag or mention that is being typed, ending at ``cursor``, with its sign; None if there is none."""
    if cursor < len(text) and is_tag_character(text[cursor]):
        return None
    sign = cursor - 1
    while sign >= 0 and is_tag_character(text[sign]):
        sign -= 1
    if sign >= 0 and text[sign] in OWN.signs and may_begin_tag(text, sign):
        return PartialEntity("tag", text[sign + 1 : cursor], sign)
    line_start = text.rfind("\n", 0, cursor) + 1
    found = _BEGUN_PERSON.search(text[line_start:cursor])
    return PartialEntity("person", found["person"], line_start + found.start()) if found else None
