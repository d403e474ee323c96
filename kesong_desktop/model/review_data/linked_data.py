"""Reviews as JSON-LD: ``Review`` and ``Product`` of schema.org.

What schema.org has no word for (relation, time of use, would buy again) is an ``additionalProperty`` of the review.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.review import BuyAgain, Relation, Review, ReviewKind, figure, parse_rating
from kesong_desktop.model.review_data.review_entry import ReviewEntry

_CONTEXT = "https://schema.org"
_TYPES = {ReviewKind.PRODUCT: "Product", ReviewKind.PLACE: "LocalBusiness", ReviewKind.SERVICE: "Service"}
_KINDS = {name: kind for kind, name in _TYPES.items()} | {"Place": ReviewKind.PLACE}


def review_document(entry: ReviewEntry) -> dict[str, Any]:
    """Return one review as a JSON-LD object of its own."""
    return {"@context": _CONTEXT, **_review(entry)}


def write_document(entries: Iterable[ReviewEntry]) -> str:
    """Return reviews as one JSON-LD document."""
    document = {"@context": _CONTEXT, "@graph": [_review(entry) for entry in entries]}
    return json.dumps(document, ensure_ascii=False, indent=2)


def read_document(text: str) -> list[ReviewEntry]:
    """Read the reviews of a JSON-LD document, also of other programs; what is no review is passed over.

    Raises:
        InvalidInput: it is no JSON, or a review in it has no product or rating.
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidInput(Reason.REVIEWS_UNREADABLE, line=getattr(error, "lineno", 1)) from error
    nodes = document.get("@graph", document) if isinstance(document, dict) else document
    found = [one for one in (nodes if isinstance(nodes, list) else [nodes]) if _is_review(one)]
    return [_entry(one, number) for number, one in enumerate(found, 1)]


def embedded(entry: ReviewEntry) -> str:
    """Return the JSON of one review, safe between ``<script>`` tags."""
    text = json.dumps(review_document(entry), ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _review(entry: ReviewEntry) -> dict[str, Any]:
    one = entry.review
    review = {
        "@type": "Review",
        "name": one.headline,
        "reviewBody": one.text,
        "itemReviewed": _item(one),
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": figure(one.halves),
            "bestRating": "5",
            "worstRating": "0.5",
        }
        if one.halves
        else "",
        "positiveNotes": _notes(one.pros),
        "negativeNotes": _notes(one.cons),
        "author": {"@type": "Person", "name": entry.author} if entry.author else "",
        "datePublished": entry.published,
        "inLanguage": entry.language,
        "url": entry.url,
        "image": list(entry.photos),
        "additionalProperty": _extras(entry),
    }
    return {name: value for name, value in review.items() if value}


def _item(one: Review) -> dict[str, Any]:
    offer = {
        "@type": "Offer",
        "price": one.price,
        "priceCurrency": one.currency,
        "seller": {"@type": "Organization", "name": one.where} if one.where else "",
    }
    offer = {name: value for name, value in offer.items() if value}
    item = {
        "@type": _TYPES[one.kind],
        "name": one.product,
        "brand": {"@type": "Brand", "name": one.brand} if one.brand else "",
        "category": one.category,
        "gtin": one.gtin,
        "url": one.link,
        "offers": offer if len(offer) > 1 else "",
    }
    return {name: value for name, value in item.items() if value}


def _extras(entry: ReviewEntry) -> list[dict[str, str]]:
    one = entry.review
    values = {
        "relation": one.relation.value if entry.has_relation else "",
        "used": one.used,
        "when": one.when,
        "again": one.again.value,
    }
    return [
        {"@type": "PropertyValue", "name": name, "value": value} for name, value in values.items() if value
    ]


def _notes(points: tuple[str, ...]) -> dict[str, Any] | str:
    items = [{"@type": "ListItem", "position": number, "name": one} for number, one in enumerate(points, 1)]
    return {"@type": "ItemList", "itemListElement": items} if items else ""


def _is_review(node: object) -> bool:
    kinds = node.get("@type") if isinstance(node, dict) else None
    return "Review" in (kinds if isinstance(kinds, list) else [kinds])


def _entry(node: Mapping[str, Any], number: int) -> ReviewEntry:
    item, extras = _object(node.get("itemReviewed")), _properties(node)
    offer, rating = _object(item.get("offers")), _object(node.get("reviewRating"))
    value, best = _text(rating.get("ratingValue")), _text(rating.get("bestRating")) or "5"
    relation = extras.get("relation", "")
    try:
        review = Review(
            product=_required(item.get("name")),
            halves=parse_rating(f"{value}/{best}") if value else 0,
            relation=Relation(relation) if relation else Relation.BOUGHT,
            brand=_name(item.get("brand")),
            price=_text(offer.get("price")),
            currency=_text(offer.get("priceCurrency")),
            where=_name(offer.get("seller")),
            used=extras.get("used", ""),
            pros=_points(node.get("positiveNotes")),
            cons=_points(node.get("negativeNotes")),
            text=_text(node.get("reviewBody")),
            kind=_KINDS.get(_text(item.get("@type")), ReviewKind.PRODUCT),
            category=_name(item.get("category")),
            headline=_text(node.get("name")),
            when=extras.get("when", ""),
            again=BuyAgain(extras.get("again", "")),
            link=_text(item.get("url")),
            gtin=_text(item.get("gtin")) or _text(item.get("gtin13")),
        )
    except (ValueError, InvalidInput) as error:
        raise InvalidInput(Reason.REVIEWS_UNREADABLE, line=number) from error
    image = node.get("image")
    return ReviewEntry(
        review,
        has_relation=bool(relation),
        photos=tuple(
            one for one in (image if isinstance(image, list) else [image]) if isinstance(one, str) and one
        ),
        language=_text(node.get("inLanguage")),
        published=_text(node.get("datePublished")),
        url=_text(node.get("url")),
        author=_name(node.get("author")),
    )


def _object(value: object) -> Mapping[str, Any]:
    if isinstance(value, list) and value:
        value = value[0]
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _required(value: object) -> str:
    text = _text(value)
    if not text.strip():
        raise ValueError("no name")
    return text


def _name(value: object) -> str:
    return _text(value) or _text(_object(value).get("name"))


def _points(value: object) -> tuple[str, ...]:
    items = value.get("itemListElement") if isinstance(value, dict) else value
    named = [_name(one) for one in (items if isinstance(items, list) else [items])]
    return tuple(one for one in named if one.strip())


def _properties(node: Mapping[str, Any]) -> dict[str, str]:
    extras = node.get("additionalProperty")
    pairs = [_object(one) for one in (extras if isinstance(extras, list) else [extras])]
    return {_text(one.get("name")): _text(one.get("value")) for one in pairs}
