"""Reviews that were published from the profile: the ledger, files, and drafts from files."""

from dataclasses import replace
from pathlib import Path

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture, ReviewForm
from kesong_desktop.model.outbox import Interaction, InteractionJob, JobId, PostBody, PostEdit, State, Verb
from kesong_desktop.model.review import Relation
from kesong_desktop.model.review_data import table
from kesong_desktop.model.review_data.photo_tag import PhotoTag
from tests.fakes.stores import stores

GIFT = ReviewForm(product="=Pan", halves=9, relation=Relation.GIFTED, brand="@Olaria", when="May 2026")


def publish(services: Services, account: Account, form: ReviewForm, post_id: str) -> None:
    """Put a review into the outbox, and have it published."""
    draft = services.drafts.add(Draft(NO_DRAFT, account.key, text="Good.", language="en", review=form))
    job = services.publishing.publisher.queue(draft, account)
    url = f"https://x.example/{post_id}"
    stores(services).jobs.save(replace(job, state=State.PUBLISHED, post_id=post_id, post_url=url))


def test_the_ledger_has_what_was_not_bought(services: Services, account: Account) -> None:
    """Once, by brand, with label and link; a formula stays text."""
    publish(services, account, GIFT, "1")
    publish(services, account, replace(GIFT, relation=Relation.BOUGHT), "2")
    (line,) = services.publishing.own_reviews.ledger()
    assert (line.brand, line.product, line.label) == ("@Olaria", "=Pan", "Ad · gifted")
    assert (line.received, line.url) == ("May 2026", "https://x.example/1")
    assert "'@Olaria,'=Pan,gifted" in table.write_ledger([line])


def test_edit_and_deletion_are_followed(services: Services, account: Account) -> None:
    """The ledger keeps what was disclosed; a file of reviews has what there is."""
    publish(services, account, GIFT, "1")
    own, jobs = services.publishing.own_reviews, stores(services).jobs
    text = Draft(NO_DRAFT, review=replace(GIFT, halves=2)).wire_text()
    edit = PostEdit(PostBody(text=text, language="en"))
    changed = InteractionJob(
        JobId("e"), account.key, Interaction(Verb.EDIT, "1"), edit, created_s=1.0, state=State.PUBLISHED
    )
    jobs.save(changed)
    (entry,) = own.entries()
    assert entry.review.halves == 2
    deletion = InteractionJob(
        JobId("d"), account.key, Interaction(Verb.DELETE, "1"), created_s=2.0, state=State.PUBLISHED
    )
    jobs.save(deletion)
    assert own.entries() == []
    assert [line.is_deleted for line in own.ledger()] == [True]


@pytest.mark.parametrize("name", ["reviews.csv", "reviews.json"])
def test_drafts_out_and_in(services: Services, account: Account, tmp_path: Path, name: str) -> None:
    """A folder with a table becomes drafts, with photos beside it, and comes back the same."""
    own = services.publishing.own_reviews
    for number in range(50):
        form = replace(GIFT, product=f"Pan {number}", pros=("even", "no rust"), relation=None)
        pictures = (DraftPicture(str(tmp_path / f"{number}.jpg")),)
        services.drafts.add(Draft(NO_DRAFT, account.key, text=f"=1+{number}", review=form, pictures=pictures))
    before = {(one.text, one.review, one.pictures) for one in services.drafts.all()}
    own.export(tmp_path / name, own.draft_entries())
    made = own.import_drafts(tmp_path / name, account)
    assert {(one.text, one.review, one.pictures) for one in made} == before
    assert len(made) == 50


def test_photos_are_beside_the_table(services: Services, account: Account, tmp_path: Path) -> None:
    """Names without a folder are those of the table's folder; addresses are left out."""
    lines = 'product,rating,photos\nPan,4.5,"a.jpg\nhttps://x.example/b.jpg"\n'
    (tmp_path / "r.csv").write_text(lines)
    (draft,) = services.publishing.own_reviews.import_drafts(tmp_path / "r.csv", account)
    assert [one.path for one in draft.pictures] == [str(tmp_path / "a.jpg")]
    assert draft.is_only_rated
    assert draft.review is not None
    assert draft.review.relation is None


def test_a_broken_file_makes_no_draft(services: Services, account: Account, tmp_path: Path) -> None:
    """Neither some of them nor a traceback."""
    (tmp_path / "r.csv").write_bytes(b"product,rating\nPan,5\nPot,\xff\n")
    with pytest.raises(InvalidInput):
        services.publishing.own_reviews.import_drafts(tmp_path / "r.csv", account)
    assert services.drafts.all() == []


def test_tags_go_out_in_the_description(services: Services, account: Account) -> None:
    """As words, and come back into a draft as tags."""
    tag = PhotoTag("Spoon", "18", "EUR", 72, 60)
    picture = DraftPicture("/a.jpg", alt="A cup.", tags=(tag,))
    draft = services.drafts.add(Draft(NO_DRAFT, account.key, pictures=(picture,)))
    assert services.drafts.get(draft.id).pictures == (picture,)
    job = services.publishing.publisher.queue(draft, account)
    assert job.pictures[0].alt == "A cup.\n1: Spoon, 18 EUR (72 %, 60 %)"
    assert services.outbox.copy_to_draft(job).pictures[0] == picture


def test_ambiguous_price_offers_both_readings(services: Services, account: Account) -> None:
    """One click decides; a finding names both."""
    form = replace(GIFT, price="1.299", currency="CHF")
    found = services.publishing.preflight.check(
        Draft(NO_DRAFT, account.key, review=form, language="x-a"), account
    )
    finding = next(one for one in found if one.code == "price_ambiguous")
    assert (finding.fixes, finding.facts["one"]) == (("first_price", "second_price"), "1299.00")


@pytest.mark.parametrize(
    ("text", "form", "code"),
    [
        ("See https://www.amazon.de/dp/B1?tag=me-21", None, "affiliate_without_relation"),
        ("[Ad · affiliate]\nSee https://www.amazon.de/dp/B1", None, ""),
        ("See https://lake.example/walk", None, ""),
        ("", replace(GIFT, relation=Relation.BOUGHT, link="https://amzn.to/abc"), "affiliate_link"),
        ("", replace(GIFT, relation=Relation.AFFILIATE, link="https://amzn.to/abc"), ""),
        ("", replace(GIFT, relation=Relation.BOUGHT, link="https://olaria.example/pan"), ""),
    ],
)
def test_links_without_a_relation(
    services: Services, account: Account, text: str, form: ReviewForm | None, code: str
) -> None:
    """A shop link in a post, and a link that earns in a review of what was bought."""
    draft = Draft(NO_DRAFT, account.key, text=text, review=form)
    found = [one.code for one in services.publishing.preflight.check(draft, account)]
    assert [one for one in found if one in {"shop_link", "affiliate_link", "affiliate_without_relation"}] == [
        code
    ] * bool(code)
