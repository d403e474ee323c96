"""A job copied to a draft gives the same post, to the letter."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kesong_desktop.actions.services import Services
from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.account import Account, AccountKey, Visibility
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture, ReviewForm
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.outbox import Job, JobId, OutboxMedia, PostBody, PostJob, State
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.model.review import Relation
from tests.fakes import pictures
from tests.fakes.stores import stores

LINES = (
    "★★★★☆ 4/5 Cast iron pan, Staub", "[Ad · gifted]", "[Own product]", "299 CNY · Tmall · used 6 weeks",
    "at Tmall", "+ heats evenly; + no rust", "- heavy", "#review #kesongreview", "#kesongreview", "A title",
    "words", "  padded  ", "#tag", "", "", "⭐⭐⭐ 3/5 kettle #review", "(4 stars) kettle", "A title\r",
)  # fmt: skip
words = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(LINES), max_size=9).map("\n".join))
short = st.text(max_size=20)
forms = st.builds(
    ReviewForm,
    product=short,
    halves=st.integers(0, 10),
    relation=st.one_of(st.none(), st.sampled_from(Relation)),
    brand=short,
    price=st.sampled_from(["", "299", "18.50", "1,5"]),
    currency=st.sampled_from(["", "CNY", "€"]),
    where=short,
    used=short,
    pros=st.lists(short, max_size=3).map(tuple),
    cons=st.lists(short, max_size=3).map(tuple),
)
shown = st.builds(
    DraftPicture,
    path=st.sampled_from(["/card/a.jpg", "/card/b.jpg", "/card/c.heic"]),
    alt=words,
    focus=st.sampled_from([(0.0, 0.0), (-1.0, 0.5)]),
)
drafts = st.builds(
    Draft,
    id=st.just(DraftId("")),
    account=st.just(AccountKey("anna@127.0.0.1:9")),
    title=words,
    text=words,
    tags=st.lists(short, max_size=3).map(tuple),
    pictures=st.lists(shown, max_size=4).map(tuple),
    visibility=st.one_of(st.none(), st.sampled_from(Visibility)),
    spoiler=st.one_of(words, st.sampled_from(["two\nlines", "[Own product] words", "[Ad · gifted]"])),
    language=st.sampled_from(["", "de"]),
    in_reply_to_id=st.sampled_from(["", "42"]),
    review=st.one_of(st.none(), forms),
    first_comment=words,
)
IN_ONE_PROFILE = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@IN_ONE_PROFILE
@given(draft=drafts)
def test_draft_of_a_job_gives_the_same_post(services: Services, account: Account, draft: Draft) -> None:
    """Queued, taken back as a draft and queued again: the same body, the same pictures with the same words, in order."""
    try:
        job = services.publishing.publisher.queue(draft, account)
    except InvalidInput:
        return
    again = services.outbox.copy_to_draft(job)
    assert again.wire_text() == job.body.text
    assert [(one.path, one.alt, one.focus) for one in again.pictures] == [
        (one.path, one.alt.strip(), one.focus) for one in draft.pictures
    ]
    assert services.drafts.get(again.id) == again
    second = services.publishing.publisher.queue(again, account)
    assert (second.body, second.pictures) == (job.body, job.pictures)
    assert second.first_comment == again.first_comment == draft.first_comment.strip()
    assert second.id != job.id


@IN_ONE_PROFILE
@given(text=words)
def test_any_text_is_restored(services: Services, text: str) -> None:
    """Whatever looks like a title or a review by chance, as it was trimmed once for the wire."""
    job = replace(job_of(), body=PostBody(Draft(DraftId(""), text=text).wire_text(), Visibility.PUBLIC))
    assert services.outbox.copy_to_draft(job).wire_text() == job.body.text


def job_of(*shown: OutboxMedia) -> Job:
    """A job with these pictures."""
    key = AccountKey("anna@127.0.0.1:9")
    body = PostBody("words", Visibility.PRIVATE)
    return PostJob(JobId("job"), key, body, shown, created_s=1.0, state=State.PARKED)


def test_title_and_review_are_restored_as_fields(services: Services, account: Account) -> None:
    """Not one lump of text: they can be changed in the form in which they were written."""
    form = ReviewForm("Pan", 9, Relation.GIFTED, brand="Staub", price="299", currency="CNY", pros=("even",))
    draft = Draft(DraftId("d"), title="My pan", text="I cook.", review=form)
    again = services.outbox.copy_to_draft(services.publishing.publisher.queue(draft, account))
    assert (again.title, again.text, again.review) == ("My pan", "I cook.", form)


def test_job_is_not_changed(services: Services, account: Account) -> None:
    """Cancelling it is a decision of its own."""
    job = services.publishing.publisher.queue(Draft(DraftId("d"), text="x"), account)
    services.outbox.copy_to_draft(job)
    assert stores(services).jobs.all() == [job]


def test_missing_source_is_replaced_by_the_rendered_file(services: Services, tmp_path: Path) -> None:
    """The copy that was made for the server is kept for the draft, and outlives the job's own files."""
    there = pictures.jpeg(tmp_path / "there.jpg")
    made = pictures.jpeg(stores(services).outbox_files.folder(JobId("job")) / "2.jpg", (64, 48))
    content = made.read_bytes()
    job = job_of(
        OutboxMedia(str(there), alt="one", recipe=Recipe(turns=1)),
        OutboxMedia(
            str(tmp_path / "gone.jpg"),
            alt="two",
            focus=(0.5, 0.5),
            rendered=RenderedFile("2.jpg", "image/jpeg", 1, "", 4, 3),
            recipe=Recipe(turns=1),
        ),
        OutboxMedia(str(tmp_path / "never.jpg"), alt="three"),
    )
    draft = services.outbox.copy_to_draft(job)
    stores(services).outbox_files.remove([job.id])
    assert [one.alt for one in draft.pictures] == ["one", "two", "three"]
    assert draft.pictures[0].path == str(there)
    assert Path(draft.pictures[1].path).read_bytes() == content
    assert draft.pictures[1].focus == (0.5, 0.5)
    assert draft.pictures[0].recipe == Recipe(turns=1)
    assert draft.pictures[1].recipe is None, "the copy is turned already"
    assert draft.pictures[2].path == str(tmp_path / "never.jpg")


@pytest.mark.parametrize("visibility", Visibility)
def test_visibility_is_kept(services: Services, visibility: Visibility) -> None:
    """As the job had it, not as the account would have it now."""
    body = PostBody("x", visibility, spoiler="food", sensitive=True, language="de", in_reply_to_id="7")
    draft = services.outbox.copy_to_draft(replace(job_of(), body=body))
    assert (draft.visibility, draft.spoiler, draft.language, draft.in_reply_to_id) == (
        visibility,
        "food",
        "de",
        "7",
    )
