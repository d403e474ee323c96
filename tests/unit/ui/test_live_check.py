"""The check while a draft is written, without a window."""

from typing import Any

import pytest

from kesong_desktop.errors import Unreachable
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.preflight import Finding
from kesong_desktop.ui.draft.live_check import LiveCheck
from tests.fakes.draft_world import MEI, DraftWorld, LaterWork

LOOK = Finding("place_told", "look", facts={"place": "Rome"})


class FakeCheck:
    """Notes the texts that are checked."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.error: BaseException | None = None

    def check(self, draft: Draft, account: Account, *, is_live: bool = False) -> list[Finding]:
        """One finding, or the error."""
        assert is_live
        assert account == MEI
        self.texts.append(draft.text)
        if self.error is not None:
            raise self.error
        return [LOOK]


class World:
    """A draft, and a check whose work waits."""

    def __init__(self) -> None:
        self.base = DraftWorld(MEI)
        self.session = self.base.session
        self.check, self.work = FakeCheck(), LaterWork()
        self.live = LiveCheck(self.session, self.check, self.work)
        self.told: list[object] = []
        self.live.checked.connect(self.told.append)


@pytest.fixture
def world(qapp: Any) -> World:
    """Nothing is open yet."""
    return World()


def test_an_empty_draft_is_not_checked(world: World) -> None:
    world.live.start()
    assert (world.told, world.work.waiting) == ([None], [])


def test_many_changes_are_one_check(world: World, qtbot: Any) -> None:
    """It begins when nothing is typed for a moment."""
    world.live.start()
    for text in ("L", "La", "Lake"):
        world.session.change(text=text)
    assert world.work.waiting == []
    qtbot.waitUntil(lambda: bool(world.work.waiting))
    world.work.finish()
    assert world.check.texts == ["Lake"]
    assert world.told == [None, [LOOK]]


def test_one_check_at_a_time_and_the_last_change_counts(world: World) -> None:
    """What was changed meanwhile is checked after it, and the outdated result is not told."""
    world.session.change(text="Lake")
    world.live.start()
    world.session.change(text="Lake at dawn")
    world.live.start()
    assert len(world.work.waiting) == 1
    world.work.finish(1)
    assert world.told == []
    world.work.finish()
    assert (world.check.texts, world.told) == (["Lake", "Lake at dawn"], [[LOOK]])


def test_nothing_is_checked_or_told_while_another_pane_is_in_front(world: World, qtbot: Any) -> None:
    world.session.change(text="Lake")
    world.live.start()
    world.live.stop()
    world.work.finish()
    assert world.told == []
    world.session.change(text="Pond")
    assert not world.live._timer.isActive()


def test_a_failed_check_is_silent_and_the_next_one_works(world: World) -> None:
    world.session.change(text="Lake")
    world.check.error = Unreachable("x")
    world.live.start()
    world.work.finish()
    assert world.told == []
    world.check.error = None
    world.live.start()
    world.work.finish()
    assert world.told == [[LOOK]]
