"""``kesong products``: reviewed products, and the wish list."""

from collections.abc import Callable, Sequence
from typing import Annotated, Any, Literal

import typer

from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, say
from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.product.product_key import normalized_name
from kesong_desktop.model.product.product_summary import ProductPage, ProductQuery, ProductSummary, selected
from kesong_desktop.model.product.seen_review import SeenReview
from kesong_desktop.model.product.wish import PriceDrop, Wish
from kesong_desktop.model.review import figure
from kesong_desktop.model.text.characters import one_line

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Order = Literal["newest", "rating", "reviews", "name"]
_POINTS = 5


def listing(
    context: typer.Context,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="WORDS", help="All of these are in the name.")
    ] = None,
    *,
    category: Annotated[str, typer.Option(metavar="NAME", help="Only of this category.")] = "",
    mine: Annotated[bool, typer.Option("--mine", help="Only what you reviewed.")] = False,
    followed: Annotated[
        bool, typer.Option("--followed", help="Only what people you follow reviewed.")
    ] = False,
    sort: Annotated[Order, typer.Option(help="The order.")] = "newest",
    json: Json = False,
) -> None:
    """List products that were reviewed in posts you have seen."""
    choices = context.ensure_object(CliOptions)
    circle: Literal["all", "own", "followed"] = "own" if mine else "followed" if followed else "all"
    with choices.services(is_reader=True) as services:
        account, book = services.accounts.current(choices.account), services.products.book
        book.catch_up()
        query = ProductQuery(" ".join(words or []), category, circle, sort)
        found = selected(book.products(account), query)
        pending = book.pending(account)
    if json:
        print_json({"products": [_entry(one) for one in found]})
        return
    for one in found:
        count, name = one.count_of(circle), _name(one)
        say(f"{one.mean_of(circle):.1f}  {count:>4}  {name}")
    if not found:
        print_stderr("No products found.")
    _tell_pending(pending)


def show(
    context: typer.Context,
    name: Annotated[list[str], typer.Argument(metavar="NAME", help="The product's name, or a part of it.")],
    *,
    json: Json = False,
) -> None:
    """Show what all reviews of a product say together."""
    wanted = " ".join(name)
    choices = context.ensure_object(CliOptions)
    with choices.services(is_reader=True) as services:
        account, book = services.accounts.current(choices.account), services.products.book
        book.catch_up()
        product = _named(selected(book.products(account), ProductQuery(wanted, order="reviews")), wanted)
        page = book.page(account, product.key) if product else None
    if page is None:
        raise InvalidInput(Reason.PRODUCT_UNKNOWN, text=wanted)
    if json:
        print_json(_entry(page.product) | _details(page))
        return
    say(_name(page.product))
    say(f"{page.product.mean:.1f} of 5 stars, {page.product.count} reviews")
    for stars, count in zip((5, 4, 3, 2, 1), page.histogram, strict=True):
        say(f"  {stars}  {count}")
    for share in page.shares:
        say(f"{share.relation}: {share.count} ({share.share:.0%}), mean {share.mean:.1f}")
    if page.prices:
        lowest = min(page.prices, key=lambda one: one.price)
        say(f"latest {page.prices[-1].price} {one_line(page.prices[-1].currency)}, lowest {lowest.price}")
    for sign, points in (("+", page.pros), ("-", page.cons)):
        for point in points[:_POINTS]:
            say(f"{sign} {one_line(point.text)} ({len(point.post_ids)})")


def wishes(context: typer.Context, *, json: Json = False) -> None:
    """List your wish list, with lower prices that were seen."""
    choices = context.ensure_object(CliOptions)
    with choices.services(is_reader=True) as services:
        account, products = services.accounts.current(choices.account), services.products
        products.book.catch_up()
        found = products.wishes.all(account)
        drops = {one.wish.key: one for one in products.wishes.drops(account)}
    if json:
        print_json({"wishes": [_wish_entry(one, drops.get(one.key)) for one in found]})
        return
    for one in found:
        drop = drops.get(one.key)
        price = f"{one.price} {one_line(one.currency)}".strip()
        lower = f"now {drop.point.price} {one_line(drop.point.currency)}" if drop else ""
        parts = (one_line(one.name), one_line(one.brand), price, lower, one_line(one.note))
        say("  ".join(part for part in parts if part))
    if not found:
        print_stderr("The wish list is empty.")


def _named(products: Sequence[ProductSummary], name: str) -> ProductSummary | None:
    """Return the product of exactly this name, else the one with the most reviews that holds the words."""
    exact = (one for one in products if normalized_name(one.name) == normalized_name(name))
    return next(exact, products[0] if products else None)


def _name(product: ProductSummary) -> str:
    return " · ".join(one_line(part) for part in (product.name, product.brand, product.category) if part)


def _tell_pending(pending: int) -> None:
    if pending:
        print_stderr(f"{pending} posts are not looked at yet: open Products in the window.")


def _entry(product: ProductSummary) -> dict[str, Any]:
    return {
        "product": product.name,
        "brand": product.brand,
        "category": product.category,
        "reviews": product.count,
        "mean": round(product.mean, 2),
        "own_reviews": product.own_count,
        "followed_reviews": product.followed_count,
    }


def _details(page: ProductPage) -> dict[str, Any]:
    return {
        "histogram": dict(zip(("5", "4", "3", "2", "1"), page.histogram, strict=True)),
        "relations": [
            {"relation": str(one.relation), "reviews": one.count, "mean": round(one.mean, 2)}
            for one in page.shares
        ],
        "prices": [
            {
                "day": one.day.isoformat(),
                "price": str(one.price),
                "currency": one.currency,
                "where": one.where,
            }
            for one in page.prices
        ],
        "pros": [{"text": one.text, "reviews": len(one.post_ids)} for one in page.pros],
        "cons": [{"text": one.text, "reviews": len(one.post_ids)} for one in page.cons],
        "posts": [_review_entry(one) for one in page.reviews],
    }


def _review_entry(seen: SeenReview) -> dict[str, Any]:
    return {
        "id": seen.post_id,
        "author": seen.author_name,
        "created": seen.made_utc.isoformat(),
        "rating": f"{figure(seen.review.halves)}/5",
        "relation": str(seen.review.relation),
        "text": seen.review.text,
    }


def _wish_entry(wish: Wish, drop: PriceDrop | None) -> dict[str, Any]:
    return {
        "product": wish.name,
        "brand": wish.brand,
        "category": wish.category,
        "note": wish.note,
        "price": wish.price,
        "currency": wish.currency,
        "lower_price": str(drop.point.price) if drop else None,
    }


COMMANDS: dict[str, Callable[..., Any]] = {"list": listing, "show": show, "wishes": wishes}
