"""Words as they are compared in searches."""

import unicodedata


def folded(text: str) -> str:
    """Return the text without case, width and accents, which do not matter in a search."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one) and one != "\0")


def holds_all(words: str, searchable_text: str) -> bool:
    """Return whether every one of the words, or a longer word with it, is in a text that ``folded`` returned."""
    return all(word in searchable_text for word in folded(words).split())
