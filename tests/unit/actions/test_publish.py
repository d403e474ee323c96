"""Preflight, queueing of drafts, and tidying up after a start."""

import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from PIL import Image

from kesong_desktop.actions.outbox import publish
from kesong_desktop.actions.outbox.preflight import PictureInspector
from kesong_desktop.actions.roll.usage_status import UsageHistory
from kesong_desktop.actions.services import Services
from kesong_desktop.errors import DiskFull, InvalidInput, NotFound, Reason
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.account import Account, AccountKey, Capability, Limits, Visibility
from kesong_desktop.model.draft import NO_DRAFT, AccountVersion, Draft, DraftId, DraftPicture, ReviewForm
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.event import DraftsChanged, Event, JobChanged
from kesong_desktop.model.outbox import PostJob, State
from kesong_desktop.model.preflight.mend import mended
from kesong_desktop.model.preflight.private_zone import PrivateZone, zones_text
from kesong_desktop.model.review import Relation
from kesong_desktop.roll.scanner import Scanner
from kesong_desktop.store.journal.job_rows import JobNote
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.unit.actions.conftest import NOW_S


@pytest.fixture
def inspector(services: Services) -> PictureInspector:
    """Over the profile, in which nothing was posted before."""
    history = partial(UsageHistory, stores(services).posted, stores(services).jobs)
    return PictureInspector(
        services.draft_content.files, stores(services).decoder_pool, stores(services).cache, history
    )


def codes(services: Services, draft: Draft, account: Account, severity: str = "must") -> list[str]:
    """The findings of one severity."""
    return [
        one.code for one in services.publishing.preflight.check(draft, account) if one.severity == severity
    ]


def test_create_saves_a_draft_with_its_pictures(
    services: Services, account: Account, events: list[Event]
) -> None:
    """Saved at once, with its pictures in order."""
    draft = services.drafts.create(["/b.jpg", "/a.jpg"], account=account)
    assert services.drafts.all() == [draft]
    assert [one.path for one in draft.pictures] == ["/b.jpg", "/a.jpg"]
    assert (draft.account, draft.created_s, draft.changed_s) == (account.key, NOW_S, NOW_S)
    assert DraftsChanged() in events


def test_known_captions_become_descriptions(services: Services, tmp_path: Path) -> None:
    """What the camera roll found in a file is the first description; an unknown file has none."""
    known = pictures.jpeg(tmp_path / "known.jpg")
    captioned = Scanner(
        stores(services).library,
        lambda path: structs.replace(stores(services).decoder_pool.probe(Path(path)), description="A dog"),
        lambda _: "",
        time.time_ns,
    )
    captioned.scan(tmp_path)
    draft = services.drafts.create([str(known), "/other.jpg"])
    assert [one.alt for one in draft.pictures] == ["A dog", ""]


def test_each_added_draft_gets_an_id(services: Services) -> None:
    """A draft made elsewhere gets an id; keeping it twice gives two."""
    made = Draft(NO_DRAFT, text="x")
    first, second = services.drafts.add(made), services.drafts.add(made)
    assert {first.id, second.id} == {one.id for one in services.drafts.all()}
    assert NO_DRAFT not in {first.id, second.id}
    assert first.created_s == NOW_S


@pytest.mark.parametrize(
    ("content", "problem"),
    [(None, Reason.MISSING), (b"", Reason.EMPTY), (b"Dear diary", Reason.NOT_A_PICTURE)],
)
def test_facts_of_an_unreadable_file(
    inspector: PictureInspector, tmp_path: Path, content: bytes | None, problem: Reason
) -> None:
    """Never raises: the failure is one of the facts."""
    path = tmp_path / "x.jpg"
    if content is not None:
        path.write_bytes(content)
    facts = inspector.facts(str(path))
    assert facts.problem is not None
    assert (facts.problem.reason, facts.problem.facts["path"]) == (problem, str(path))


def test_facts_of_a_readable_file(inspector: PictureInspector, tmp_path: Path) -> None:
    """Upright size, place, bytes."""
    path = pictures.jpeg(tmp_path / "x.jpg", (240, 320), orientation=6)
    facts = inspector.facts(str(path))
    assert (facts.width, facts.height, facts.has_place, facts.problem) == (240, 320, True, None)
    assert facts.bytes == path.stat().st_size


def test_facts_of_a_file_deleted_while_it_is_read(
    services: Services, inspector: PictureInspector, tmp_path: Path, monkeypatch
) -> None:
    """It was there when it was opened, and not when it was weighed."""
    path = pictures.jpeg(tmp_path / "x.jpg")
    seen = stores(services).decoder_pool.inspect(Path(path))
    path.unlink()
    monkeypatch.setattr(stores(services).decoder_pool, "inspect", lambda _: seen)
    facts = inspector.facts(str(path))
    assert facts.problem is not None
    assert "No such file" in Messages().sentence(facts.problem)


def test_check_finds_missing_files_and_descriptions(
    services: Services, account: Account, tmp_path: Path
) -> None:
    """Files, text, review and the server's limits, in one list."""
    draft = Draft(DraftId("d"))
    assert codes(services, draft, account) == ["empty"]
    good = DraftPicture(str(pictures.jpeg(tmp_path / "x.jpg")), alt="a dog")
    assert codes(services, replace(draft, pictures=(good,)), account) == []
    assert codes(services, replace(draft, pictures=(good,)), account, "done") == [
        "place_removed",
        "serial_removed",
        "metadata_removed",
    ]
    bad = DraftPicture(str(tmp_path / "gone.jpg"))
    assert codes(services, replace(draft, pictures=(good, bad)), account) == ["unreadable"]
    assert codes(services, replace(draft, text="x" * 501), account) == ["too_long"]
    stores(services).accounts.put_capability(account.server, Capability(limits=Limits(characters=600)), NOW_S)
    assert codes(services, replace(draft, text="x" * 501), account) == []


def test_check_uses_careful_limits_for_an_unknown_server(services: Services, account: Account) -> None:
    """Nothing was learnt about it yet: the fall-back limits."""
    stranger = replace(account, server="http://127.0.0.1:10")
    assert services.accounts.capability(stranger) == Capability()
    assert codes(services, Draft(DraftId("d"), text="x" * 501), stranger) == ["too_long"]


def test_check_of_an_unfinished_review(services: Services, account: Account) -> None:
    """A field that cannot be used is told in its own words; so is what is missing."""
    form = ReviewForm("Pan", 9, Relation.BOUGHT, price="much", currency="CNY")
    findings = services.publishing.preflight.check(Draft(DraftId("d"), review=form), account)
    assert Messages().finding_reason(findings[0]).startswith("“much” is not a price.")
    unclear = replace(form, price="1,299", currency="EUR")
    findings = services.publishing.preflight.check(Draft(DraftId("d"), review=unclear), account)
    assert Messages().finding_reason(findings[0]).startswith("“1,299” can be 1299.00 or 1.2990.")
    assert codes(services, Draft(DraftId("d"), text="x", review=ReviewForm()), account) == [
        "review_needs_product",
        "review_needs_rating",
        "review_needs_relation",
    ]


def test_queue_turns_a_draft_into_a_job(services: Services, account: Account, events: list[Event]) -> None:
    """The job holds what the draft said; the draft is gone; both are told."""
    shown = (DraftPicture("/a.jpg", alt=" a dog "), DraftPicture("/b.jpg", focus=(0.0, 1.0)))
    draft = services.drafts.add(
        Draft(DraftId(""), title="Walk", text="Wet.", pictures=shown, spoiler=" rain ", language="en")
    )
    job = services.publishing.publisher.queue(draft, account)
    assert stores(services).jobs.all() == [job]
    assert services.drafts.all() == []
    assert (job.state, job.account, job.title, job.created_s) == (State.PREPARING, account.key, "Walk", NOW_S)
    assert (job.body.text, job.body.spoiler, job.body.sensitive) == ("Walk\n\nWet.", "rain", True)
    assert [(one.source, one.alt, one.focus) for one in job.pictures] == [
        ("/a.jpg", "a dog", (0.0, 0.0)),
        ("/b.jpg", "", (0.0, 1.0)),
    ]
    assert events[-2:] == [JobChanged(job.id), DraftsChanged()]


def test_visibility_defaults_to_the_accounts(services: Services, account: Account) -> None:
    """The draft's own, else the account's."""
    plain = services.publishing.publisher.queue(Draft(DraftId("a"), text="x"), account)
    chosen = services.publishing.publisher.queue(
        Draft(DraftId("b"), text="x", visibility=Visibility.DIRECT), account
    )
    assert (plain.body.visibility, chosen.body.visibility) == (Visibility.UNLISTED, Visibility.DIRECT)


def test_queueing_a_draft_twice_gives_one_job(services: Services, account: Account) -> None:
    """A double click, or a kill between the job and the draft's end."""
    draft = services.drafts.add(Draft(DraftId(""), text="x"))
    first = services.publishing.publisher.queue(draft, account)
    assert services.publishing.publisher.queue(draft, account) == first
    assert stores(services).jobs.all() == [first]


def test_invalid_review_stays_a_draft(services: Services, account: Account) -> None:
    """Nothing is queued."""
    draft = services.drafts.add(Draft(DraftId(""), review=ReviewForm("Pan", 9, Relation.OWN, price="much")))
    with pytest.raises(InvalidInput, match=f"{Reason.PRICE_INVALID}: text=much"):
        services.publishing.publisher.queue(draft, account)
    assert (stores(services).jobs.all(), services.drafts.all()) == ([], [draft])


def test_tidy_up_after_a_crash(services: Services, account: Account) -> None:
    """A draft that became a job goes, and so do files of jobs that have ended or are not known; the rest stays."""
    queued = services.drafts.add(Draft(DraftId(""), text="queued"))
    other = services.drafts.add(Draft(DraftId(""), text="other"))
    living = services.publishing.publisher.queue(queued, account)
    services.drafts.save(queued).result()
    ended = services.publishing.publisher.queue(Draft(DraftId("e"), text="ended"), account)
    stores(services).jobs.save(replace(ended, state=State.PUBLISHED))
    for name in (living.id, ended.id, "stranger"):
        (stores(services).outbox_files.folder(name) / "1.jpg").touch()
    services.outbox.tidy_up()
    assert services.drafts.all() == [other]
    assert [folder.name for folder in services.system.paths.outbox.iterdir()] == [living.id]


def test_clear_finished_drops_ended_jobs_and_files(
    services: Services, account: Account, events: list[Event]
) -> None:
    """Published and cancelled ones with their files; all others stay."""
    jobs = {}
    for state in State:
        job = services.publishing.publisher.queue(Draft(DraftId(state), text=state), account)
        jobs[state] = replace(job, state=state)
        stores(services).jobs.save(jobs[state])
        (stores(services).outbox_files.folder(job.id) / "1.jpg").touch()
    events.clear()
    services.outbox.clear_finished()
    ended = {jobs[State.PUBLISHED].id, jobs[State.CANCELLED].id}
    assert {job.state for job in stores(services).jobs.all()} == set(State) - {
        State.PUBLISHED,
        State.CANCELLED,
    }
    assert {folder.name for folder in services.system.paths.outbox.iterdir()} == {
        job.id for job in jobs.values()
    } - ended
    assert set(events) == {JobChanged(name) for name in ended}


@given(st.data(), st.integers(1, 6))
def test_picture_moved_and_back_gives_the_same_draft(data: st.DataObject, count: int) -> None:
    """It stands at its new place, the others keep their order; moved back, all is as it was."""
    place = st.integers(0, count - 1)
    old, new = data.draw(place), data.draw(place)
    draft = Draft(DraftId("d"), pictures=tuple(DraftPicture(str(number)) for number in range(count)))
    moved = draft.with_picture_moved(old, new)
    assert moved.pictures[new] == draft.pictures[old]
    others = [one for one in draft.pictures if one != draft.pictures[old]]
    assert [one for one in moved.pictures if one != draft.pictures[old]] == others
    assert moved.with_picture_moved(new, old) == draft


def test_job_is_queued_though_its_draft_cannot_be_removed(
    services: Services, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk filled up in between: the post is queued, and says so; the draft goes at the next start."""
    draft = services.drafts.create(account=account)

    def full(_: object) -> None:
        raise DiskFull("drafts.db", why="no space left")

    with monkeypatch.context() as patched:
        patched.setattr(services.drafts, "remove", full)
        assert services.publishing.publisher.queue(replace(draft, text="x"), account).id in {
            job.id for job in stores(services).jobs.all()
        }
    services.outbox.tidy_up()
    assert services.drafts.count() == 0


def test_with_look_sets_the_look_of_all_pictures(services: Services, account: Account) -> None:
    """On top of what was done to each, into the job, and back into a draft; an unknown one is refused."""
    turned = DraftPicture("/b.jpg", recipe=Recipe(turns=1))
    draft = publish.with_look(Draft(DraftId("d"), pictures=(DraftPicture("/a.jpg"), turned)), "Blue Hour")
    wanted = [Recipe(look="blue-hour"), Recipe(look="blue-hour", turns=1)]
    assert [one.recipe for one in draft.pictures] == wanted
    job = stores(services).jobs.get(
        services.publishing.publisher.queue(services.drafts.add(draft), account).id
    )
    assert [one.recipe for one in job.pictures] == wanted
    with pytest.raises(NotFound, match="sepia"):
        publish.with_look(draft, "sepia")


def test_jobs_stored_without_recipes_are_read(services: Services, account: Account) -> None:
    """Drafts and jobs of then are read as they were."""
    draft = Draft(DraftId("d"), pictures=(DraftPicture("/a.jpg", alt="a dog"),))
    job = services.publishing.publisher.queue(services.drafts.add(draft), account)
    for kind, one in ((Draft, draft), (PostJob, job)):
        old = msgspec.to_builtins(one)
        for picture in old["pictures"]:
            del picture["recipe"]
        assert msgspec.json.decode(msgspec.json.encode(old), type=kind, strict=False) == one


# Several accounts


@pytest.fixture
def other(services: Services, account: Account) -> Account:
    """A second account, on a server with room for 40 characters."""
    made = replace(
        account, key=AccountKey("mei@other.example"), server="https://other.example", username="mei"
    )
    stores(services).accounts.put(made)
    stores(services).accounts.put_capability(made.server, Capability(limits=Limits(characters=40)), NOW_S)
    return made


def test_a_draft_becomes_a_job_for_each_account(services: Services, account: Account, other: Account) -> None:
    """Each with its own text; the draft is gone, and queueing it once more makes no other job."""
    further = (AccountVersion(other.key, text="Short.", tags=()),)
    draft = services.drafts.add(
        Draft(NO_DRAFT, account.key, text="Long enough", tags=("lake",), further=further)
    )
    publisher = services.publishing.publisher
    jobs = publisher.queue_everywhere(draft, account)
    assert [(job.account, job.body.text) for job in jobs] == [
        (account.key, "Long enough\n\n#lake"),
        (other.key, "Short."),
    ]
    assert services.drafts.all() == []
    assert publisher.queue_everywhere(draft, account) == jobs
    assert len(stores(services).jobs.posts()) == 2


def test_all_accounts_or_none(services: Services, account: Account, other: Account) -> None:
    """An account that was signed out since keeps the whole post, and the draft, here."""
    further = (AccountVersion(other.key), AccountVersion(AccountKey("gone@else.example")))
    draft = services.drafts.add(Draft(NO_DRAFT, account.key, text="x", further=further))
    with pytest.raises(NotFound):
        services.publishing.publisher.queue(draft, account)
    assert stores(services).jobs.posts() == []
    assert services.drafts.all() == [draft]


def test_a_full_disk_queues_none(services: Services, account: Account, other: Account, monkeypatch) -> None:
    """All jobs of a draft are written in one transaction."""
    draft = services.drafts.add(Draft(NO_DRAFT, account.key, text="x", further=(AccountVersion(other.key),)))
    sizes: list[int] = []

    def refuse(jobs: list[PostJob]) -> list[PostJob]:
        sizes.append(len(jobs))
        raise DiskFull("/")

    monkeypatch.setattr(stores(services).jobs, "add_all", refuse)
    with pytest.raises(DiskFull):
        services.publishing.publisher.queue(draft, account)
    assert sizes == [2]
    assert services.drafts.all() == [draft]


def test_findings_for_each_account(services: Services, account: Account, other: Account) -> None:
    """What only one server refuses names its account; an account that is signed out is told, and can be left out."""
    gone = AccountKey("gone@else.example")
    draft = Draft(
        DraftId("d"), account.key, text="x" * 50, further=(AccountVersion(other.key), AccountVersion(gone))
    )
    found = services.publishing.preflight.check(draft, account)
    assert [(one.code, one.account) for one in found] == [("account_gone", gone), ("too_long", other.key)]
    without = mended(draft, found[0], "drop_account", Capability())
    assert without is not None
    assert codes(services, without, account) == ["too_long"]


def test_drafts_of_before_have_no_further_accounts(services: Services) -> None:
    """A draft as it was saved before there were any, and a capability without the length of videos."""
    saved = msgspec.json.decode(msgspec.json.encode(Draft(DraftId("d"), text="x")))
    del saved["further"]
    assert msgspec.convert(saved, Draft) == Draft(DraftId("d"), text="x")
    limits = msgspec.json.decode(msgspec.json.encode(Limits()))
    del limits["video_s"]
    assert msgspec.convert(limits, Limits, strict=False) == Limits()


# What was posted before, and what was reviewed


def test_a_picture_that_looks_like_a_posted_one(services: Services, account: Account, tmp_path: Path) -> None:
    """Saved again with another quality it has other bytes; another picture has another look."""
    folder = tmp_path / "roll"
    folder.mkdir()
    posted = _textured(folder / "posted.jpg", seed=1)
    _mark_posted(services, account, posted)
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(folder)))
    while services.roll.camera_roll.index_photos():
        pass
    again = _textured(tmp_path / "again.jpg", seed=1, quality=60)
    different = _textured(tmp_path / "different.jpg", seed=2)

    def looks(path: Path) -> list[str]:
        draft = Draft(DraftId("d"), pictures=(DraftPicture(str(path), alt="x"),))
        return [
            one for one in codes(services, draft, account, "look") if one in {"looks_posted", "posted_before"}
        ]

    assert looks(again) == ["looks_posted"]
    assert looks(different) == []
    assert looks(posted) == ["posted_before"]


def test_a_product_that_was_reviewed_is_known_by_name(services: Services, account: Account) -> None:
    """The next post that names it has to say who paid; its currency is proposed for the next price."""
    form = ReviewForm(product="Cremì", halves=8, relation=Relation.GIFTED, price="3", currency="EUR")
    review = services.drafts.add(Draft(NO_DRAFT, account.key, review=form))
    services.publishing.publisher.queue(review, account)
    # Waits for the writes before it.
    stores(services).accounts.put(account)
    assert codes(services, Draft(DraftId("e"), text="A Cremì again"), account, "look") == [
        "product_without_relation"
    ]
    price = Draft(DraftId("e"), review=replace(form, currency=""))
    (finding,) = (
        one for one in services.publishing.preflight.check(price, account) if one.severity == "must"
    )
    assert (finding.code, finding.facts["currency"]) == ("price_without_currency", "EUR")


def test_a_live_check_opens_no_file_twice(
    services: Services, account: Account, tmp_path: Path, monkeypatch
) -> None:
    """Until the file changes."""
    path = pictures.jpeg(tmp_path / "x.jpg")
    draft = Draft(DraftId("d"), pictures=(DraftPicture(str(path), alt="x"),))
    pool, opened = stores(services).decoder_pool, []
    inspect = pool.inspect
    monkeypatch.setattr(pool, "inspect", lambda one: opened.append(one) or inspect(one))
    for _ in range(3):
        services.publishing.preflight.check(draft, account, is_live=True)
    assert len(opened) == 1
    pictures.jpeg(path, (50, 60))
    services.publishing.preflight.check(draft, account, is_live=True)
    assert len(opened) == 2


def test_private_zones_of_the_preferences(services: Services, account: Account, tmp_path: Path) -> None:
    """A photo from within keeps its place to itself, whatever the post calls it."""
    place = stores(services).decoder_pool.probe(pictures.jpeg(tmp_path / "x.jpg")).place
    assert place is not None
    draft = Draft(DraftId("d"), place="Anywhere", pictures=(DraftPicture(str(tmp_path / "x.jpg"), alt="x"),))
    assert codes(services, draft, account) == []
    zone = PrivateZone("Home", place, 100)
    services.system.preferences.change(private_zones=zones_text([zone]))
    assert codes(services, draft, account) == ["private_place"]
    assert "zone_removed" in codes(services, draft, account, "done")


def _mark_posted(services: Services, account: Account, path: Path) -> None:
    """A published post with the file."""
    draft = services.drafts.add(Draft(NO_DRAFT, account.key, pictures=(DraftPicture(str(path)),)))
    job = services.publishing.publisher.queue(draft, account)
    picture = replace(job.pictures[0], source_sha256=sha256_file(path), source_bytes=path.stat().st_size)
    published = replace(job, pictures=(picture,), state=State.PUBLISHED, post_id="77")
    stores(services).jobs.save(published, [JobNote(NOW_S, "published")])


def _textured(path: Path, *, seed: int, quality: int = 90) -> Path:
    """A picture with a look of its own."""
    fields = Image.new("L", (9, 8))
    fields.putdata([hash((seed, number)) % 256 for number in range(72)])
    fields.resize((360, 320), Image.Resampling.BICUBIC).save(path, quality=quality)
    return path
