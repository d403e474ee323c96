"""How long a text is, as its server counts it.

Sources, as of 2025 and 2026: Mastodon's ``StatusLengthValidator`` (app/validators/status_length_validator.rb: graphemes; a link
that twitter-text finds is a fixed number, a mention its name alone), Pleroma's (``String.length`` in its CommonAPI: graphemes),
GoToSocial's (``validateStatusContent``), Pixelfed's (``max_caption_length``) and Takahē's (``post.maximum_length``): code points,
nothing else. All but the last two count the warning in. What is a link or a mention: ``text_rule``.
"""

from kesong_desktop.model.text.text_rule import OWN, TextRule
from kesong_desktop.model.text.tokenizer import tokens
from kesong_desktop.record import Record


class TextCounting(Record, frozen=True):
    """The manner of a server. Defaults are the careful ones, for a server of which nothing is known."""

    links: bool = True
    """A link counts as a fixed number of characters, given by the server, whatever its length."""
    mentions: bool = False
    """``@name@host`` counts as ``@name``."""
    graphemes: bool = False
    """What a reader sees as one character counts once; else each code point."""
    warning: bool = True
    """The content warning counts in."""


PLAIN = TextCounting(links=False)
"""Code points, the warning's too."""


def length(text: str, warning: str, manner: TextCounting, *, per_url: int, rule: TextRule = OWN) -> int:
    """Return how much of a server's limit a post with this text and content warning takes; a link may count ``per_url``.

    ``rule``: what the server takes for a link and a mention.
    """
    parts, links = [], 0
    for token in tokens(text, rule) if manner.links or manner.mentions else ():
        if token.kind == "url" and manner.links:
            links += 1
            # A line break keeps the neighbouring words apart.
            parts.append("\n")
        elif token.kind == "mention" and manner.mentions:
            parts.append("@" + token.text[1:].partition("@")[0])
        else:
            parts.append(token.text)
    counted = "".join(parts) if manner.links or manner.mentions else text
    whole = counted + warning if manner.warning else counted
    return (graphemes(whole) if manner.graphemes else len(whole)) + (per_url - 1) * links


def graphemes(text: str) -> int:
    """Return how many characters a reader sees: a letter with its marks, a flag, a family of joined faces each count once.

    Source: Unicode Standard Annex 29, extended grapheme clusters. Where consonants of Indic scripts make a conjunct (rule GB9c),
    each counts: Ruby, which Mastodon runs on, does not know that rule, and never less is counted than a server counts.
    """
    if text.isascii() and "\r\n" not in text:
        return len(text)
    import regex  # noqa: PLC0415 - 30 ms, and the first window counts nothing

    clusters = regex.findall(r"\X", text)
    joined = "".join(cluster[1:] for cluster in clusters)
    return len(clusters) + len(regex.findall(r"\p{InCB=Consonant}", joined))
