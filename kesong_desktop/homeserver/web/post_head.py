"""Machine-readable metadata of a post's page: Open Graph, and JSON-LD for a review."""

from html import escape

from kesong_desktop.homeserver.entity.values import moment
from kesong_desktop.homeserver.storage.records import PostRecord
from kesong_desktop.model.review import Review, figure
from kesong_desktop.model.review_data.linked_data import embedded
from kesong_desktop.model.review_data.own_review import review_in
from kesong_desktop.model.review_data.review_entry import ReviewEntry
from kesong_desktop.model.review_labels import words_for

_MOST = 200
"""Characters of the card's description."""


def post_head(one: PostRecord, base: str) -> str:
    """Return the elements of the page's head, without anything that a content warning hides."""
    review = review_in(one.text)
    address = f"{base}/@{one.author.name}/{one.id}"
    title, words = _title(one, review), one.spoiler or (review.text if review else one.text)
    cut = words if len(words) <= _MOST else f"{words[:_MOST].rstrip()}…"
    tags = {
        "og:type": "article",
        "og:site_name": "Kesong",
        "og:title": title,
        "og:description": " ".join(cut.split()),
        "og:url": address,
    }
    is_open = not (one.spoiler or one.sensitive)
    if one.media and is_open:
        tags["og:image"] = f"{base}/media/{one.media[0].preview}"
        tags["og:image:alt"] = one.media[0].description
    head = "".join(
        f'<meta property="{name}" content="{escape(text)}">' for name, text in tags.items() if text
    )
    if review is None or one.spoiler:
        return head
    photos = tuple(f"{base}/media/{medium.name}" for medium in one.media) if is_open else ()
    entry = ReviewEntry(
        review,
        photos=photos,
        language=one.language,
        published=moment(one.created_ms),
        url=address,
        author=one.author.name,
    )
    return f'{head}<script type="application/ld+json">{embedded(entry)}</script>'


def _title(one: PostRecord, review: Review | None) -> str:
    """Return the title: relation, stars and product of a review; the author of other posts."""
    if review is None:
        return f"@{one.author.name}"
    label = words_for(one.language).relation(review.relation)
    if one.spoiler:
        return " ".join(part for part in (label, f"@{one.author.name}") if part)
    name = ", ".join(part for part in (review.product, review.brand) if part)
    return " ".join(part for part in (label, f"{figure(review.halves)}/5", name) if part)
