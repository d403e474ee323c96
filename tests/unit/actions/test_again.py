"""A job becomes a draft again: what would be posted is the same to the letter."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kesong_desktop.actions import outboxing, posting
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.account import Account, AccountKey, Visibility
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture, ReviewForm
from kesong_desktop.model.outbox import Body, Job, JobId, Picture, State
from kesong_desktop.model.recipe import Recipe
from kesong_desktop.model.review import Relation
from tests.fakes import pictures

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
    spoiler=words,
    language=st.sampled_from(["", "de"]),
    in_reply_to_id=st.sampled_from(["", "42"]),
    review=st.one_of(st.none(), forms),
)
IN_ONE_PROFILE = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@IN_ONE_PROFILE
@given(draft=drafts)
def test_the_same_post_again(desk: Desk, account: Account, draft: Draft) -> None:
    """Queued, taken back as a draft and queued again: the same body, the same pictures with the same words, in order."""
    try:
        job = posting.queue(desk, draft, account)
    except InvalidInput:
        return
    again = outboxing.draft_again(desk, job)
    assert again.wire_text() == job.body.text
    assert [(one.path, one.alt, one.focus) for one in again.pictures] == [
        (one.path, one.alt.strip(), one.focus) for one in draft.pictures
    ]
    assert desk.drafts.get(again.id) == again
    second = posting.queue(desk, again, account)
    assert (second.body, second.pictures) == (job.body, job.pictures)
    assert second.id != job.id


@IN_ONE_PROFILE
@given(text=words)
def test_any_text_again(desk: Desk, text: str) -> None:
    """Whatever looks like a title or a review by chance, as it was trimmed once for the wire."""
    job = replace(job_of(), body=Body(Draft(DraftId(""), text=text).wire_text(), Visibility.PUBLIC))
    assert outboxing.draft_again(desk, job).wire_text() == job.body.text


def job_of(*shown: Picture) -> Job:
    """A job with these pictures."""
    key = AccountKey("anna@127.0.0.1:9")
    body = Body("words", Visibility.PRIVATE)
    return Job(JobId("job"), key, body, shown, 1.0, state=State.PARKED)


def test_title_and_review_are_fields_again(desk: Desk, account: Account) -> None:
    """Not one lump of text: they can be changed in the form in which they were written."""
    form = ReviewForm("Pan", 9, Relation.GIFTED, brand="Staub", price="299", currency="CNY", pros=("even",))
    draft = Draft(DraftId("d"), title="My pan", text="I cook.", review=form)
    again = outboxing.draft_again(desk, posting.queue(desk, draft, account))
    assert (again.title, again.text, again.review) == ("My pan", "I cook.", form)


def test_the_job_stays_as_it_is(desk: Desk, account: Account) -> None:
    """Cancelling it is a decision of its own."""
    job = posting.queue(desk, Draft(DraftId("d"), text="x"), account)
    outboxing.draft_again(desk, job)
    assert desk.jobs.all() == [job]


def test_a_source_that_has_gone_comes_from_the_copy(desk: Desk, tmp_path: Path) -> None:
    """The copy that was made for the server is kept for the draft, and outlives the job's own files."""
    there = pictures.jpeg(tmp_path / "there.jpg")
    made = pictures.jpeg(desk.outbox_files.folder(JobId("job")) / "2.jpg", (64, 48))
    content = made.read_bytes()
    job = job_of(
        Picture(str(there), alt="one", recipe=Recipe(turns=1)),
        Picture(
            str(tmp_path / "gone.jpg"), alt="two", focus=(0.5, 0.5), file="2.jpg", recipe=Recipe(turns=1)
        ),
        Picture(str(tmp_path / "never.jpg"), alt="three"),
    )
    draft = outboxing.draft_again(desk, job)
    desk.outbox_files.remove([job.id])
    assert [one.alt for one in draft.pictures] == ["one", "two", "three"]
    assert draft.pictures[0].path == str(there)
    assert Path(draft.pictures[1].path).read_bytes() == content
    assert draft.pictures[1].focus == (0.5, 0.5)
    assert draft.pictures[0].recipe == Recipe(turns=1)
    assert draft.pictures[1].recipe is None, "the copy is turned already"
    assert draft.pictures[2].path == str(tmp_path / "never.jpg")


@pytest.mark.parametrize("visibility", Visibility)
def test_who_may_see_it_stays(desk: Desk, visibility: Visibility) -> None:
    """As the job had it, not as the account would have it now."""
    body = Body("x", visibility, spoiler="food", sensitive=True, language="de", in_reply_to_id="7")
    draft = outboxing.draft_again(desk, replace(job_of(), body=body))
    assert (draft.visibility, draft.spoiler, draft.language, draft.in_reply_to_id) == (
        visibility,
        "food",
        "de",
        "7",
    )
