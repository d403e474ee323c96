"""The planner's service: what is planned here and on servers, moved, filled and taken back."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kesong_desktop.actions.plan.planner import Planner
from kesong_desktop.actions.services import Services
from kesong_desktop.errors import InvalidInput, NotFound, Reason, Refused
from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture
from kesong_desktop.model.outbox import State
from kesong_desktop.model.plan.entry import EntryKind
from kesong_desktop.model.preflight import NotPublishable
from tests.end2end.conftest import Village
from tests.fakes.stores import stores
from tests.unit.actions.conftest import NOW_S
from tests.unit.actions.test_accounts import sign_in


@pytest.fixture
def planner(services: Services, account: Account) -> Planner:
    """Of an account whose server nobody reaches."""
    del account
    return services.plan.planner


def draft(services: Services, text: str) -> str:
    """The id of a new draft."""
    return services.drafts.add(Draft(NO_DRAFT, text=text)).id


def test_a_draft_is_planned_and_moved(services: Services, planner: Planner) -> None:
    job = planner.schedule(draft(services, "A lake"), NOW_S + 3600)
    (entry,) = planner.plan().entries
    assert (entry.kind, entry.text, entry.at_s) == (EntryKind.HERE, "A lake", NOW_S + 3600)
    assert planner.plan().drafts == ()
    planner.move(entry, NOW_S + 7200)
    assert [one.at_s for one in planner.plan().entries] == [NOW_S + 7200]
    assert services.outbox.get_post(job.id).due_s == NOW_S + 7200


def test_a_time_in_the_past_changes_nothing(services: Services, planner: Planner) -> None:
    draft_id = draft(services, "A lake")
    with pytest.raises(InvalidInput) as past:
        planner.schedule(draft_id, NOW_S - 1)
    assert past.value.reason is Reason.PLAN_TIME_PAST
    planner.schedule(draft_id, NOW_S + 3600)
    (entry,) = planner.plan().entries
    with pytest.raises(InvalidInput):
        planner.move(entry, NOW_S)
    assert planner.plan().entries == (entry,)


def test_what_cannot_be_published_is_not_planned(services: Services, planner: Planner) -> None:
    draft_id = draft(services, "too long " * 200)
    with pytest.raises(NotPublishable):
        planner.schedule(draft_id, NOW_S + 3600)
    assert [one.id for one in planner.plan().drafts] == [draft_id]
    assert planner.plan().entries == ()


def test_take_back_makes_a_draft(services: Services, planner: Planner) -> None:
    planner.schedule(draft(services, "A lake"), NOW_S + 3600)
    (entry,) = planner.plan().entries
    job, back = planner.take_back(entry)
    assert (job.due_s, back.text) == (NOW_S + 3600, "A lake")
    assert planner.plan().entries == ()
    with pytest.raises(InvalidInput):
        planner.move(entry, NOW_S + 7200)


def test_fill_puts_drafts_on_the_free_times_in_order(services: Services, planner: Planner) -> None:
    """A time that is taken is left out, and so is a draft that cannot be published."""
    planner.slots.save("daily 18:00", "UTC")
    first_s = next(iter(planner.plan().gaps(NOW_S, NOW_S + 86_400)))
    planner.schedule(draft(services, "Before"), first_s + 60)
    names = ["One", "too long " * 200, "Two"]
    result = planner.fill([draft(services, name) for name in names])
    assert [(job.title, job.due_s) for job in result.jobs] == [
        ("One", first_s + 86_400),
        ("Two", first_s + 2 * 86_400),
    ]
    assert [isinstance(error, NotPublishable) for _, error in result.refused] == [True]
    assert len(planner.plan().drafts) == 1


def test_fill_without_times_or_with_too_few(services: Services, planner: Planner) -> None:
    with pytest.raises(InvalidInput) as none:
        planner.fill([draft(services, "One")])
    assert none.value.reason is Reason.SLOTS_MISSING
    planner.slots.save("Mon 18:00", "UTC")
    with pytest.raises(NotFound):
        planner.fill([draft(services, "Two"), "unknown"])
    assert planner.plan().entries == ()


def test_slots_that_cannot_be_read_are_not_saved(planner: Planner) -> None:
    planner.slots.save("Mon 18:00", "Europe/Berlin")
    for text, zone in (("Mon", "Europe/Berlin"), ("Mon 18:00", "Nowhere")):
        with pytest.raises(InvalidInput):
            planner.slots.save(text, zone)
    kept = planner.slots.load()
    assert (kept.text, kept.zone, len(kept.slots)) == ("Mon 18:00", "Europe/Berlin", 1)


class TestAtAServer:
    """With a home server that keeps scheduled posts, as somebody else's."""

    @pytest.fixture
    def clock(self) -> Callable[[], float]:
        """The real time, as the server has it."""
        return time.time

    @pytest.fixture
    def anna(self, services: Services, village: Village) -> Account:
        """Signed in."""
        account = replace(sign_in(services, village), is_home=False)
        stores(services).accounts.put(account)
        return account

    def other_app(self, services: Services, anna: Account, at_s: float) -> None:
        """Another app schedules a post."""
        engine = stores(services).engine
        engine.with_client(
            anna,
            lambda client: client.create_status(
                text="By another app", media_ids=[], visibility=Visibility.PUBLIC, key="k1", due_s=at_s
            ),
        ).result()

    def test_both_kinds_are_in_one_view_and_move(self, services: Services, anna: Account) -> None:
        planner, now = services.plan.planner, float(int(time.time()))
        self.other_app(services, anna, now + 7200)
        planner.schedule(draft(services, "Mine"), now + 3600)
        stores(services).engine.drain().result()
        for pulled in planner.refresh():
            pulled.result()
        mine, other = planner.plan().entries
        assert (mine.kind, mine.state, mine.text) == (EntryKind.ON_SERVER, State.SERVER_SCHEDULED, "Mine")
        assert (other.kind, other.text, other.at_s) == (EntryKind.OTHER_APP, "By another app", now + 7200)
        planner.move(other, now + 10_800)
        planner.move(mine, now + 14_400)
        assert [(one.text, one.at_s) for one in planner.plan().entries] == [
            ("By another app", now + 10_800),
            ("Mine", now + 14_400),
        ]
        assert planner.plan().entries[1].is_moving
        stores(services).engine.drain().result()
        statuses = stores(services).engine.with_client(anna, lambda c: c.scheduled_statuses()).result()
        assert {one.text: one.due_utc for one in statuses} == {
            "By another app": datetime.fromtimestamp(now + 10_800, UTC),
            "Mine": datetime.fromtimestamp(now + 14_400, UTC),
        }
        assert not planner.plan().entries[1].is_moving

    def test_what_the_server_has_no_more_is_told(
        self, services: Services, anna: Account, village: Village
    ) -> None:
        planner, now = services.plan.planner, time.time()
        self.other_app(services, anna, now + 7200)
        for pulled in planner.refresh():
            pulled.result()
        (other,) = planner.plan().entries
        with village.home.schedule._database.write() as connection:
            connection.execute("DELETE FROM scheduled")
        with pytest.raises(Refused) as gone:
            planner.move(other, now + 10_800)
        assert gone.value.reason is Reason.SCHEDULE_NOT_MOVED
        assert planner.plan().entries == ()
        with pytest.raises(InvalidInput):
            planner.take_back(other)


def test_pictures_are_shown_by_their_file(services: Services, planner: Planner) -> None:
    made = services.drafts.add(Draft(NO_DRAFT, text="x", pictures=(DraftPicture("/nowhere/1.jpg", alt="a"),)))
    account = services.drafts.account(made)
    assert account is not None
    services.publishing.publisher.queue(made, account, at_s=NOW_S + 60)
    (entry,) = planner.plan().entries
    assert (entry.pictures, entry.cover) == (1, "/nowhere/1.jpg")
