"""The one tokenizer: cuts a text into plain stretches, links, mentions and hashtags, by the rule of a kind of server.

Counting, composing, reading and the home server all use it.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal

from kesong_desktop.model.text.link_end import link_end
from kesong_desktop.model.text.text_rule import OWN, TextRule
from kesong_desktop.record import Record

_CANDIDATE = re.compile(
    r"(?P<url>(?<![A-Za-z0-9@＠$#＃_/])https?://)|(?P<tag>[#＃])|(?P<mention>@)", re.IGNORECASE
)
_HOST = r"(?>(?:@[\w-]++(?>(?:\.[\w-]++)*)(?::\d++)?)?)"
_MENTION = re.compile(rf"@[A-Za-z0-9_]++{_HOST}(?![@＠\u00c0-\u024f]|://)")
_DOTTED_MENTION = re.compile(
    rf"@[A-Za-z0-9_]++(?>(?:[.-]++[A-Za-z0-9_]++)*){_HOST}(?![@＠\u00c0-\u024f]|://)"
)
_BOUNDARIES = "\u200b\ufeff|"
_KEYCAP_MARKS = re.compile("[\ufe00-\ufe0f\u20e3]")


class TextToken(Record, frozen=True):
    """A stretch of a text that begins at ``start``; the tokens' texts together are the text."""

    kind: Literal["plain", "url", "mention", "tag"]
    text: str
    start: int


def tokens(text: str, rule: TextRule = OWN) -> Iterator[TextToken]:
    """Cut a text into plain stretches, links, mentions and tags; joined again they are the text."""
    done = at = 0
    while found := _CANDIDATE.search(text, at):
        start, kind = found.start(), found.lastgroup
        if kind == "url":
            end = link_end(text, start, found.end(), rule)
        elif kind == "tag":
            end = _tag_end(text, start, rule)
        else:
            end = _mention_end(text, start, rule)
        at = max(end, start + 1)
        if end == start:
            continue
        if start > done:
            yield TextToken("plain", text[done:start], done)
        yield TextToken(
            "url" if kind == "url" else "tag" if kind == "tag" else "mention", text[start:end], start
        )
        done = end
    if done < len(text):
        yield TextToken("plain", text[done:], done)


def is_word_character(character: str, rule: TextRule = OWN) -> bool:
    """Return whether a tag may hold the character anywhere: letters, digits, underscores and, by most rules, marks."""
    if character.isascii():
        return character.isalnum() or character == "_"
    category = unicodedata.category(character)
    if category[0] == "M":
        return rule.marks and not _KEYCAP_MARKS.match(character)
    return category[0] == "L" or category in {"Nd", "Nl", "Pc"} or (rule.every_number and category[0] == "N")


def is_tag_character(character: str, rule: TextRule = OWN) -> bool:
    """Return whether a tag may hold the character between two others."""
    return is_word_character(character, rule) or character in rule.separators


def may_begin_tag(text: str, start: int, rule: TextRule = OWN) -> bool:
    """Return whether a sign at ``start`` can begin a tag, by what stands before it."""
    if start == 0:
        return True
    before = text[start - 1]
    if rule.only_after_punctuation:
        return _is_boundary(before)
    return before not in rule.not_after and (before == "_" or not is_word_character(before, rule))


def tidy_tag(tag: str) -> str:
    """Return a hashtag's bare word: no ``#``, no spaces or punctuation; marks and the dots inside it stay."""
    word = "".join(one for one in unicodedata.normalize("NFC", tag) if is_tag_character(one))
    return word.strip(OWN.separators)


def is_tag(text: str) -> bool:
    """Return whether a server could mean a text as a hashtag: a sign, and characters that one of the rules takes."""
    return (
        text[:1] in {"#", "＃"}
        and len(text) > 1
        and all(is_tag_character(one, _ANY) or one in _OTHER_SEPARATORS for one in text[1:])
    )


_ANY = TextRule(every_number=True)
_OTHER_SEPARATORS = (
    "\u00b7\u30fb\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u3003\u0f0b\u0f0c()"
)


def _is_boundary(character: str) -> bool:
    is_punctuation = unicodedata.category(character)[0] == "P" and character != "_"
    return is_punctuation or character.isspace() or character in _BOUNDARIES


def _tag_end(text: str, start: int, rule: TextRule) -> int:
    """Return the end of the tag whose sign is at ``start``, or ``start`` where it is none."""
    if text[start] not in rule.signs or not may_begin_tag(text, start, rule):
        return start
    end = first = start + 1
    while end < len(text) and is_tag_character(text[end], rule):
        end += 1
    if rule.only_after_punctuation and end < len(text) and not _is_boundary(text[end]):
        return start
    while not rule.ends_with_separator and end > first and text[end - 1] in rule.separators:
        end -= 1
    word = text[first:end]
    if not word or (not rule.ends_with_separator and word[0] in rule.separators):
        return start
    is_named = any(_is_letter(one) or (rule.only_digits and one.isalnum()) for one in word)
    return end if is_named and not (rule is OWN and unicodedata.category(word[0])[0] == "M") else start


def _is_letter(character: str) -> bool:
    return character.isalpha() or unicodedata.category(character) == "Nl"


def _mention_end(text: str, start: int, rule: TextRule) -> int:
    """Return the end of the mention whose sign is at ``start``, or ``start`` where it is none."""
    before = text[start - 1] if start else " "
    if before in "=/@＠." or is_word_character(before):
        return start
    found = (_DOTTED_MENTION if rule.dotted_names else _MENTION).match(text, start)
    return found.end() if found else start
