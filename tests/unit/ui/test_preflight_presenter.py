"""The presenters of the preflight pane, without a window."""

from typing import Any

import pytest

from kesong_desktop.errors import Unreachable, Unreadable
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture
from kesong_desktop.model.library.metadata_report import FileShape, MetadataReport
from kesong_desktop.model.outbox import JobId, PostBody, PostJob
from kesong_desktop.model.preflight import Finding
from kesong_desktop.ui.preflight.metadata_presenter import MetadataPresenter
from kesong_desktop.ui.preflight.presenter import PreflightPresenter, PreflightState
from tests.fakes.draft_world import MEI, DraftWorld, LaterWork

MUST = Finding("unreadable", "must", picture=0, fixes=("take_out",))
LOOK = Finding("no_alt", "look", picture=1, fixes=("write_alt", "leave"))
DONE = Finding("metadata_removed", "done")


class FakeCheck:
    """Gives the ``findings``, or raises the ``error``."""

    def __init__(self) -> None:
        self.findings: list[Finding] = [DONE]
        self.error: BaseException | None = None

    def check(self, draft: Draft, account: Account) -> list[Finding]:
        """As it was told."""
        del draft, account
        if self.error is not None:
            raise self.error
        return self.findings


class FakePublisher:
    """Takes drafts, or raises the ``error``."""

    def __init__(self) -> None:
        self.queued: list[tuple[Draft, float]] = []
        self.error: BaseException | None = None

    def queue(self, draft: Draft, account: Account, *, at_s: float = 0.0) -> PostJob:
        """A job with the draft's text."""
        if self.error is not None:
            raise self.error
        self.queued.append((draft, at_s))
        return PostJob(JobId("j"), account.key, PostBody(draft.text), created_s=1.0, title=draft.name)


class World:
    """A draft with two pictures, and a presenter whose work waits."""

    def __init__(self) -> None:
        self.base = DraftWorld(MEI)
        self.session = self.base.session
        pictures = (DraftPicture("/a.jpg"), DraftPicture("/b.jpg"))
        self.session.open(self.base.drafts.add(Draft(NO_DRAFT, text="Lake", pictures=pictures, place="Here")))
        self.check, self.publisher, self.work = FakeCheck(), FakePublisher(), LaterWork()
        self.presenter = PreflightPresenter(
            self.session,
            self.check,
            self.publisher,
            self.work,
            capability_of=lambda account: self.can.get(account.key, Capability()),
            accounts=lambda: list(self.base.accounts.accounts),
            language_of=lambda draft, _: draft.language or "de",
        )
        self.can: dict[str, Capability] = {}
        self.errors: list[BaseException] = []
        self.presenter.failed.connect(self.errors.append)

    @property
    def state(self) -> PreflightState:
        """What is shown."""
        assert self.presenter.state is not None
        return self.presenter.state


@pytest.fixture
def world(qapp: Any) -> World:
    """Entered; the check waits."""
    made = World()
    made.presenter.enter()
    return made


def test_nothing_is_published_before_the_check_has_ended(world: World) -> None:
    assert (world.state.is_checking, world.state.can_publish) == (True, False)
    world.presenter.publish()
    world.work.finish()
    assert world.publisher.queued == []
    assert (world.state.is_checking, world.state.can_publish, world.state.is_all_clear) == (False, True, True)


def test_a_must_keeps_the_draft(world: World) -> None:
    world.check.findings = [MUST, LOOK]
    world.work.finish()
    assert (world.state.must_count, world.state.can_publish) == (1, False)
    world.presenter.publish()
    world.work.finish()
    assert world.publisher.queued == []


@pytest.mark.parametrize("at_s", [0.0, 1_800_000_000.0])
def test_publish_closes_the_draft(world: World, at_s: float) -> None:
    """Now or later; twice pressed it is queued once."""
    jobs: list[PostJob] = []
    world.presenter.queued.connect(jobs.append)
    world.work.finish()
    world.presenter.publish(at_s)
    world.presenter.publish(at_s)
    world.work.finish()
    assert [(draft.text, at) for draft, at in world.publisher.queued] == [("Lake", at_s)]
    assert [job.title for job in jobs] == ["Lake"]
    assert world.session.draft == Draft(NO_DRAFT)


def test_what_could_not_be_queued_can_be_tried_again(world: World) -> None:
    world.work.finish()
    world.publisher.error = Unreachable("pixels.town")
    world.presenter.publish()
    world.work.finish()
    assert [type(error) for error in world.errors] == [Unreachable]
    assert world.state.can_publish
    assert world.session.draft.text == "Lake"


def test_an_outdated_check_says_nothing(world: World) -> None:
    """Neither its findings nor its failure."""
    world.check.error = Unreachable("pixels.town")
    world.presenter.check()
    world.work.finish(1)
    assert (world.errors, world.state.is_checking) == ([], True)
    world.check.error = None
    world.work.finish()
    assert world.state.can_publish


def test_a_check_that_fails_is_reported_and_does_not_keep_the_draft(world: World) -> None:
    world.check.error = Unreachable("pixels.town")
    world.work.finish()
    assert [type(error) for error in world.errors] == [Unreachable]
    assert world.state.can_publish


def test_an_ignored_finding_stays_away_until_the_pane_is_entered_again(world: World) -> None:
    world.check.findings = [LOOK, DONE]
    world.work.finish()
    world.presenter.fix(LOOK, "leave")
    assert world.state.findings == (DONE,)
    world.presenter.check()
    world.work.finish()
    assert world.state.findings == (DONE,)
    world.presenter.enter()
    world.work.finish()
    assert world.state.findings == (LOOK, DONE)


def test_a_picture_is_removed_and_the_place_is_dropped(world: World) -> None:
    """Then all is checked again."""
    world.check.findings = [MUST]
    world.work.finish()
    world.check.findings = [DONE]
    world.presenter.fix(MUST, "take_out")
    assert [one.path for one in world.session.draft.pictures] == ["/b.jpg"]
    assert world.state.is_checking
    world.presenter.fix(MUST, "drop_place")
    assert world.session.draft.place == ""
    world.work.finish()
    assert world.state.can_publish


def test_a_long_picture_is_split_into_an_album(world: World) -> None:
    """Its parts take its place, from the top down; the first keeps the description, and one undo puts it back."""
    world.work.finish()
    world.session.change_picture(0, alt="A chat")
    long = Finding(
        "long_picture",
        "look",
        picture=0,
        fixes=("split", "leave"),
        facts={"parts": 3, "width": 1000, "height": 6000},
    )
    world.presenter.fix(long, "split")
    pictures = world.session.draft.pictures
    assert [(one.path, one.alt) for one in pictures] == [
        ("/a.jpg", "A chat"),
        *[("/a.jpg", "")] * 2,
        ("/b.jpg", ""),
    ]
    tops = [one.recipe.crop.top for one in pictures[:3] if one.recipe]
    assert tops == sorted(tops)
    assert tops[0] == 0
    assert world.state.is_checking
    world.session.undo()
    assert [one.path for one in world.session.draft.pictures] == ["/a.jpg", "/b.jpg"]


def test_other_fixes_lead_to_the_field(world: World) -> None:
    wanted: list[tuple[str, int]] = []
    world.presenter.fix_requested.connect(lambda what, picture: wanted.append((what, picture)))
    world.presenter.fix(LOOK, "write_alt")
    world.presenter.fix(Finding("too_long", "must", fixes=("shorten",)), "shorten")
    assert wanted == [("write_alt", 1), ("shorten", -1)]


SHAPE = FileShape("image/jpeg", 1, 2, 3)
REPORT = MetadataReport((), SHAPE, SHAPE)


class FakeReports:
    """Counts the files that are rendered; ``bad`` cannot be read."""

    def __init__(self) -> None:
        self.rendered: list[str] = []

    def report_for_draft(self, picture: DraftPicture, account: Account) -> MetadataReport:
        """The same report for all files."""
        del account
        self.rendered.append(picture.path)
        if "bad" in picture.path:
            raise Unreadable(picture.path, "missing")
        return REPORT


class Metadata:
    """The presenter of the list, and what it told."""

    def __init__(self, *paths: str) -> None:
        self.source, self.work = FakeReports(), LaterWork()
        self.presenter = MetadataPresenter(self.source, self.work)
        self.reported: list[int] = []
        self.failed: list[int] = []
        self.presenter.reported.connect(lambda number, _report: self.reported.append(number))
        self.presenter.failed.connect(lambda number, _error: self.failed.append(number))
        self.open(*paths)

    def open(self, *paths: str) -> None:
        """Show pictures with these files."""
        pictures = tuple(DraftPicture(path) for path in paths)
        self.presenter.open(Draft(NO_DRAFT, pictures=pictures), MEI)


def test_photos_are_rendered_one_after_the_other_and_videos_on_request(qapp: Any) -> None:
    world = Metadata("/a.jpg", "/bad.jpg", "/clip.mp4", "/c.jpg")
    world.presenter.start()
    assert len(world.work.waiting) == 1
    world.work.finish()
    assert (world.reported, world.failed) == ([0, 3], [1])
    world.presenter.request(2)
    world.work.finish()
    assert world.reported == [0, 3, 2]
    assert world.presenter.known(2) == REPORT


def test_a_known_file_is_not_rendered_again_until_it_may_have_changed(qapp: Any) -> None:
    world = Metadata("/a.jpg", "/b.jpg")
    world.presenter.start()
    world.work.finish()
    world.open("/b.jpg", "/c.jpg")
    world.presenter.start()
    world.work.finish()
    assert world.source.rendered == ["/a.jpg", "/b.jpg", "/c.jpg"]
    world.presenter.forget()
    world.presenter.start()
    world.work.finish()
    assert world.source.rendered[3:] == ["/b.jpg", "/c.jpg"]


def test_a_report_that_comes_too_late_is_dropped(qapp: Any) -> None:
    """It says nothing of the picture that stands in the place now."""
    world = Metadata("/a.jpg", "/b.jpg")
    world.presenter.start()
    world.open("/b.jpg")
    world.presenter.start()
    world.work.finish()
    assert world.reported == [0]
    assert world.source.rendered == ["/a.jpg", "/b.jpg"]
