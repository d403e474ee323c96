"""Rules for reviews and for posts that name a product: who paid for it must be said."""

import re
import unicodedata
from collections.abc import Iterator

from kesong_desktop.errors import Fact
from kesong_desktop.model.draft import ReviewForm
from kesong_desktop.model.preflight.finding import Finding, Mend
from kesong_desktop.model.preflight.subject import CheckSubject
from kesong_desktop.model.review import Relation
from kesong_desktop.model.review_data.commercial_link import is_affiliate_link, is_shop_link
from kesong_desktop.model.review_labels import relation_of
from kesong_desktop.model.review_text import split_label
from kesong_desktop.model.text import links
from kesong_desktop.model.text.entities import links_in, tag_key, tags_in

RELATION_MENDS: tuple[Mend, ...] = (
    "relation_bought",
    "relation_gifted",
    "relation_affiliate",
    "relation_sponsored",
)
_DISCLOSED = frozenset(
    {"ad", "advert", "advertisement", "advertising", "gifted", "sponsored", "werbung", "anzeige", "publicidad",
     "publicidade", "publicité", "广告", "廣告", "広告", "pr", "reklame", "reklama", "pubblicità"}
)  # fmt: skip
"""Hashtags that say plainly that a post is an advertisement; vague ones such as #spon and #collab are not among them."""
_LEAST_NAME = 3
_SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "₹": "INR",
    "₩": "KRW",
    "R$": "BRL",
    "NT$": "TWD",
    "HK$": "HKD",
    "zł": "PLN",
    "元": "CNY",
}
_CODE = re.compile(r"(?<![A-Z])[A-Z]{3}(?![A-Z])")


def of_review(subject: CheckSubject) -> Iterator[Finding]:
    """Return whether a review has what readers must know."""
    form = subject.draft.review
    if form is None:
        return
    beside = links_in(f"{subject.draft.text}\n{subject.draft.first_comment}")
    paid = next(filter(is_affiliate_link, (form.link, *beside)), "")
    if paid and form.relation is Relation.BOUGHT:
        yield Finding(
            "affiliate_link",
            "look",
            fixes=("relation_affiliate", "open_review", "leave"),
            facts={"url": paid},
        )
    if not form.product.strip():
        yield Finding("review_needs_product", "must", fixes=("open_review",))
    if not form.halves:
        yield Finding("review_needs_rating", "must", fixes=("open_review",))
    if not form.relation:
        yield Finding("review_needs_relation", "must", fixes=RELATION_MENDS)
    if form.price.strip() and not form.currency.strip():
        known = currency_of(form, subject.options.currency)
        fixes: tuple[Mend, ...] = ("set_currency", "open_review") if known else ("open_review",)
        yield Finding("price_without_currency", "must", fixes=fixes, facts={"currency": known})
    elif form.currency.strip() and not form.price.strip():
        yield Finding("currency_without_price", "must", fixes=("open_review",))


def of_products(subject: CheckSubject) -> Iterator[Finding]:
    """Return whether a post that is no review names a product or has an affiliate link without saying who paid."""
    draft = subject.draft
    if draft.review is not None or _is_disclosed(subject.wire_text):
        return
    all_words = f"{subject.wire_text}\n{draft.first_comment}"
    link = next((one for one in links_in(all_words) if is_affiliate_link(one)), "")
    if link:
        facts: dict[str, Fact] = {"link": links.host(link)}
        yield Finding(
            "affiliate_without_relation",
            "must",
            fixes=("relation_affiliate", "relation_sponsored"),
            facts=facts,
        )
        return
    shop = next(filter(is_shop_link, links_in(f"{draft.text}\n{draft.first_comment}")), "")
    if shop:
        fixes: tuple[Mend, ...] = ("relation_gifted", "relation_affiliate", "relation_sponsored", "leave")
        yield Finding("shop_link", "look", fixes=fixes, facts={"url": shop})
        return
    words = f"{draft.title}\n{draft.text}"
    named = next((name for name in subject.options.products if _names(words, name)), "")
    if named:
        yield Finding("product_without_relation", "look", fixes=RELATION_MENDS, facts={"product": named})


def currency_of(form: ReviewForm, last: str) -> str:
    """Return the currency that a price most likely is in: by its own sign or code, else the last one used; empty: not known."""
    for sign, code in sorted(_SIGNS.items(), key=lambda pair: -len(pair[0])):
        if sign in form.price:
            return code
    found = _CODE.search(form.price)
    return found[0] if found else last


def _is_disclosed(wire_text: str) -> bool:
    label, _ = split_label(wire_text.lstrip().partition("\n")[0])
    return relation_of(label) is not None or any(tag_key(tag) in _DISCLOSED for tag in tags_in(wire_text))


def _names(words: str, product: str) -> bool:
    """Return whether the words hold a product's name as whole words."""
    name = _folded(product)
    if len(name) < _LEAST_NAME:
        return False
    text = _folded(words)
    at = text.find(name)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(name) : at + len(name) + 1]
        if not (_goes_on(before) or _goes_on(after)):
            return True
        at = text.find(name, at + 1)
    return False


def _goes_on(character: str) -> bool:
    """Return whether a neighbour makes it part of a longer word; words of languages without spaces stand side by side."""
    return character.isalnum() and unicodedata.category(character) != "Lo"


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
