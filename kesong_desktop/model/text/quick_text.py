"""The plain text of a post's HTML where that is as simple as most are, some ten times faster than the tree of ``richtext``."""

import re
from html import unescape

from kesong_desktop.model.text.characters import clean
from kesong_desktop.model.text.tokenizer import is_tag

_LONGEST = 16_384
_REST = r"(?=[\s/>])(?>(?:[^<>\"']++|\"[^\"<>]*+\")*)>"
_BLOCK = re.compile(rf"</?(?:p|br){_REST}")
_INLINE = re.compile(rf"</?(?:a|span|strong|em|b|i){_REST}")
_HASHTAG = re.compile(r"<a\s[^<>]*\bhashtag\b[^<>]*>(.*?)</a>", re.DOTALL)
_SIGNS = re.compile("[#＃]")
_NUMBER = re.compile("&#[xX]?[0-9A-Fa-f]{9}")


def quick_text(html: str) -> str | None:
    """Return the text, with the same words as ``richtext.plain``; None where the HTML needs the tree."""
    if len(html) > _LONGEST or _NUMBER.search(html):
        return None
    text = _INLINE.sub("", _BLOCK.sub("\n", html))
    return None if "<" in text else clean(unescape(text))


def quick_tags(html: str, text: str) -> tuple[str, ...] | None:
    """Return the hashtags, without sign, of HTML whose ``quick_text`` is ``text``; None where the HTML needs the tree."""
    signs = len(_SIGNS.findall(text))
    if not signs:
        return ()
    if "invisible" in html:
        return None
    found = tuple(clean(unescape(_INLINE.sub("", words))) for words in _HASHTAG.findall(html))
    is_known = len(found) == signs and all(words[:1] == "#" and is_tag(words) for words in found)
    return tuple(words[1:] for words in found) if is_known else None
