"""What each kind of server takes for a hashtag, a mention and a link.

Sources, as of 2025 and 2026:

- Mastodon: ``Tag::HASHTAG_RE`` (app/models/tag.rb), ``Account::MENTION_RE`` (app/models/account.rb), and twitter-text's
  ``valid_url`` as config/initializers/twitter_regex.rb changes it.
- Pleroma and Akkoma: ``@match_hashtag`` and ``@match_mention`` of the library Linkify (lib/linkify/parser.ex).
- Pixelfed: ``valid_hashtag`` and ``valid_mentions_or_lists`` (app/Util/Lexer/Regex.php).
- GoToSocial: ``isHashtagBoundary`` and ``NormalizeHashtag`` (internal/text), ``MentionFinder`` (internal/regexes).
- Takahē: ``HASHTAG_REGEX`` (core/html.py): word characters of Python and round brackets.
"""

from kesong_desktop.record import Record

MIDDLE_DOTS = "\u00b7\u30fb"
ZERO_WIDTH_NON_JOINER = "\u200c"
ZERO_WIDTH_JOINER = "\u200d"
_MASTODON_SEPARATORS = MIDDLE_DOTS + ZERO_WIDTH_NON_JOINER
_PIXELFED_SEPARATORS = (
    "\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7"
)


class TextRule(Record, frozen=True):
    """What a kind of server takes for a hashtag, a mention and a link. Defaults: letters, marks and digits in tags."""

    signs: str = "#＃"
    """What may stand before a tag."""
    separators: str = ""
    """What a tag may hold besides letters, marks, digits and underscores."""
    ends_with_separator: bool = False
    """A separator may be the last of a tag."""
    marks: bool = True
    """Combining marks belong to a tag."""
    every_number: bool = False
    """Numbers of all kinds belong to a tag, such as ½ and ②; else digits alone."""
    only_digits: bool = False
    """A tag may be a mere number."""
    not_after: str = ""
    """No tag begins behind one of these, nor behind a letter or digit."""
    only_after_punctuation: bool = False
    """A tag begins behind white space and punctuation only, and ends before nothing else."""
    dotted_names: bool = False
    """The name in a mention may hold dots and hyphens."""
    twitter_links: bool = False
    """Links are found as by twitter-text; else full-width punctuation ends a link."""


OWN = TextRule(separators=MIDDLE_DOTS + ZERO_WIDTH_NON_JOINER + ZERO_WIDTH_JOINER, not_after="#/=)&@_")
"""The rule of the home server and of reading: Mastodon's tags, and joiners, which Indic and Persian words need."""

_MASTODON = TextRule(separators=_MASTODON_SEPARATORS, not_after="=/)", dotted_names=True, twitter_links=True)
_PLEROMA = TextRule(
    signs="#",
    separators="\u00b7" + ZERO_WIDTH_NON_JOINER,
    ends_with_separator=True,
    every_number=True,
    not_after="#/&",
    dotted_names=True,
)
_RULES = {
    "mastodon": _MASTODON,
    "pleroma": _PLEROMA,
    "akkoma": _PLEROMA,
    "pixelfed": TextRule(
        separators=_PIXELFED_SEPARATORS, ends_with_separator=True, not_after="&_", dotted_names=True
    ),
    "gotosocial": TextRule(
        signs="#", every_number=True, only_digits=True, only_after_punctuation=True, dotted_names=True
    ),
    "takahe": TextRule(
        signs="#", marks=False, every_number=True, only_digits=True, not_after="_", dotted_names=True
    ),
}


def rule_of(software: str) -> TextRule:
    """Return the rule of a server software by the name that nodeinfo gives; the own one for others."""
    return _RULES.get(software, OWN)
