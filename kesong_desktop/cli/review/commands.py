"""``kesong reviews`` and ``kesong disclosures``: own reviews as files, and the ledger of disclosures."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, say
from kesong_desktop.model.review_data import table
from kesong_desktop.model.text.characters import one_line

NOT_LEGAL_ADVICE = "A record of what your posts say. It is not legal advice."


def export(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .csv file, or a .json file for JSON-LD.")],
    *,
    drafts: Annotated[bool, typer.Option("--drafts", help="Export drafts of reviews instead.")] = False,
) -> None:
    """Write your reviews to a file."""
    with context.ensure_object(CliOptions).services(is_reader=True) as services:
        own = services.publishing.own_reviews
        entries = own.draft_entries() if drafts else own.entries()
        own.export(file, entries)
    print_stderr(f"{len(entries)} reviews written to {file}.")


def import_reviews(
    context: typer.Context,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A CSV or JSON-LD file; its photos are beside it.")
    ],
    *,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Save a draft for each review of a file."""
    choices = context.ensure_object(CliOptions)
    with choices.services() as services:
        account = services.accounts.current(choices.account) if choices.account else None
        made = services.publishing.own_reviews.import_drafts(
            file, account or services.accounts.current_or_none()
        )
        for draft in made:
            services.draft_content.files.copy_all(draft)
    if json:
        print_json(
            {"drafts": [{"id": one.id, "name": one.name, "photos": len(one.pictures)} for one in made]}
        )
        return
    for one in made:
        say(f"{one.id}  {one_line(one.name)}")
    print_stderr(f"{len(made)} drafts saved.")


def disclosures(
    context: typer.Context,
    *,
    csv: Annotated[bool, typer.Option("--csv", help="Print CSV.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List what you reviewed and did not simply buy, by brand."""
    with context.ensure_object(CliOptions).services(is_reader=True) as services:
        lines = services.publishing.own_reviews.ledger()
    if csv:
        sys.stdout.write(table.write_ledger(lines))
    elif json:
        print_json(
            {
                "disclosures": [
                    {
                        "brand": one.brand,
                        "product": one.product,
                        "relation": one.relation,
                        "label": one.label,
                        "received": one.received,
                        "published": table.day_of(one.published_s),
                        "url": one.url,
                        "account": one.account,
                        "deleted": one.is_deleted,
                    }
                    for one in lines
                ]
            }
        )
    else:
        for one in lines:
            parts = (table.day_of(one.published_s), one.brand, one.product, one.label, one.received, one.url)
            say("  ".join(one_line(part) for part in parts if part))
        if not lines:
            print_stderr("Nothing to disclose.")
    print_stderr(NOT_LEGAL_ADVICE)


COMMANDS: dict[str, Callable[..., None]] = {"export": export, "import": import_reviews}
