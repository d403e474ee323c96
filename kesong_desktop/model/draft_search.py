"""Drafts by the words in them."""

from kesong_desktop.model.draft import Draft
from kesong_desktop.model.text.search_words import folded, holds_all


def searchable(draft: Draft) -> str:
    """Return all words of a draft, for ``is_found``: its name, what it says, its tags, its product, and its descriptions."""
    review = draft.review
    parts = (
        draft.own_name,
        draft.title,
        draft.text,
        draft.spoiler,
        draft.first_comment,
        draft.place,
        *(f"#{tag}" for tag in draft.tags),
        *(
            (
                review.product,
                review.brand,
                review.where,
                review.category,
                review.headline,
                *review.pros,
                *review.cons,
            )
            if review
            else ()
        ),
        *(one.alt for one in draft.pictures),
        *(tag.words for one in draft.pictures for tag in one.tags),
    )
    return folded("\n".join(parts))


def is_found(words: str, searchable_text: str) -> bool:
    """Return whether every one of the words is in it, or a part of one; case, width and accents do not matter."""
    return holds_all(words, searchable_text)
