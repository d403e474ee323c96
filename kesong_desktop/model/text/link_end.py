"""Where an address in a text ends: by our own rule, and by the one of twitter-text, which Mastodon counts by."""

import re
from functools import cache

from kesong_desktop.model.text.text_rule import TextRule

_FULL_WIDTH = "，。、！？；：（）【】〔〕〖〗《》〈〉「」『』［］｛｝｢｣｡､＂＜＞“”"
_UNSEEN = "\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
"""What has no width and is no part of a word: an address with it leads nowhere. Joiners stay."""
_BODY = re.compile(rf"[^\s<>\"{_FULL_WIDTH}{_UNSEEN}]++")
_HOST = re.compile(r"[^/?#:@]*+")
_ASCII_END = re.compile(r"(?<=\.)(?!xn--)[a-z]{2,63}(?=[^\x00-\x7f])", re.IGNORECASE)
"""The last part of a host, where letters of another script follow: no name of the top level has both."""
_TRAILING = ".,;:!?'*_~…’‘«»～|"
_PAIRS = {")": "(", "]": "[", "}": "{"}

# Classes of twitter-text (regex.rb) and of Mastodon's config/initializers/twitter_regex.rb.
_DOMAIN = re.compile(r"[^\x00-,/:-@\[-^`{-\x7f\s\ufffe\ufeff\uffff]++")
_TLD = re.compile(
    r"(?:xn--[0-9a-z]+|[a-z]{2,63}(?![0-9a-z@+-])|(?:рф|бел|укр|қаз|срб|мкд|мон|бг|ею|ευ|ελ|中国|中國|台湾|台灣|香港|澳門"
    r"|新加坡|한국|ไทย|भारत|ভারত|இந்தியா|امارات|مصر|ایران|السعودية|المغرب)(?![0-9a-z@+-]))",
    re.IGNORECASE,
)
_NOT_PUBLIC = frozenset(
    {"example", "invalid", "local", "localhost", "test", "lan", "home", "internal", "onion"}
)
_PORT = re.compile(r":[0-9]++")
_BALANCED = re.compile(r"\((?:[^\s<>()?]++|[^\s<>()?]*+\([^\s<>()?]++\)[^\s<>()?]*+)\)")
_PATH_END = re.compile(r"[^\s()?!*\"'「」<>;:=,.$%\[\]~&|@]")
_PATH_CHARACTER = re.compile(r"[^\s<>()?]")


@cache
def _query() -> "tuple[re.Pattern[str], re.Pattern[str]]":
    """Return the patterns of a query and of its last character. With so many characters they take 6 ms to compile."""
    return (
        re.compile(r"\?[A-Za-z0-9!?*'();:&=+$/%#\[\]\-_.,~|@^\u00a0-\U0010fffd]*+"),
        re.compile(r"[A-Za-z0-9_&=#/\-\u00a0-\U0010fffd]"),
    )


def link_end(text: str, start: int, host: int, rule: TextRule) -> int:
    """Return where the address at ``start``, whose host begins at ``host``, ends; ``start`` where it is none."""
    end = _twitter_end(text, host) if rule.twitter_links else _own_end(text, host)
    return end if end > host else start


def _own_end(text: str, host: int) -> int:
    """Full-width punctuation and an unmatched bracket end an address, punctuation at its end is none of it."""
    body = _BODY.match(text, host)
    if body is None or not (body[0][0].isalnum() or body[0][0] == "["):
        return host
    link = _without_suffix(body[0])
    depth = 0
    for place, character in enumerate(link):
        depth += (character == "(") - (character == ")")
        if depth < 0:
            link = link[:place]
            break
    while link and (link[-1] in _TRAILING or _is_unmatched(link)):
        link = link[:-1]
    return host + len(link)


def _without_suffix(link: str) -> str:
    """Return an address up to the particle that Korean, or the word that Chinese writes behind its host without a space."""
    host = _HOST.match(link)
    assert host is not None
    last = _ASCII_END.search(link, link.rfind(".", 0, host.end()) + 1, host.end())
    return (
        link[: last.end()]
        if last is not None and last.start() == link.rfind(".", 0, host.end()) + 1
        else link
    )


def _is_unmatched(link: str) -> bool:
    opening = _PAIRS.get(link[-1])
    return opening is not None and link.count(opening) < link.count(link[-1])


def _twitter_end(text: str, host: int) -> int:
    end = _domain_end(text, host)
    if end == host:
        return host
    if port := _PORT.match(text, end):
        end = port.end()
    if text[end : end + 1] == "/":
        end = _path_end(text, end)
    if text[end : end + 1] != "?":
        return end
    pattern, last = _query()
    query = pattern.match(text, end)
    if query is not None:
        at = query.end()
        while at > end + 1 and not last.match(text, at - 1):
            at -= 1
        end = at if at > end + 1 else end
    return end


def _domain_end(text: str, host: int) -> int:
    """Return the end of the longest domain whose last part is a name of the top level, or ``host``."""
    whole = _DOMAIN.match(text, host)
    if whole is None or not whole[0][0].isalnum():
        return host
    dot = text.rfind(".", host, whole.end())
    while dot > host:
        last = _TLD.match(text, dot + 1)
        is_label = text[dot - 1] not in "._-"
        if last is not None and is_label and last[0].lower() not in _NOT_PUBLIC:
            return last.end()
        dot = text.rfind(".", host, dot)
    return host


def _path_end(text: str, start: int) -> int:
    """Return the end of a path: its last character that may be one, or a pair of brackets."""
    end = at = start + 1
    while at < len(text):
        if pair := _BALANCED.match(text, at):
            end = at = pair.end()
        elif _PATH_CHARACTER.match(text, at):
            at += 1
            end = at if _PATH_END.match(text, at - 1) else end
        else:
            break
    return end
