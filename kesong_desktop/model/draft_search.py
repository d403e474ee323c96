"""Drafts by the words in them."""

import unicodedata

from kesong_desktop.model.draft import Draft


def searchable(draft: Draft) -> str:
    """All words of a draft, for ``is_found``: its name, what it says, its tags, its product, and its descriptions."""
    review = draft.review
    parts = (
        draft.own_name,
        draft.title,
        draft.text,
        draft.spoiler,
        draft.place,
        *(f"#{tag}" for tag in draft.tags),
        *((review.product, review.brand, review.where, *review.pros, *review.cons) if review else ()),
        *(one.alt for one in draft.pictures),
    )
    return _folded("\n".join(parts))


def is_found(words: str, searchable_text: str) -> bool:
    """Whether every one of the words is in it, or a part of one; case, width and accents do not matter."""
    return all(word in searchable_text for word in _folded(words).split())


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))
