"""Drafts and their steps on disk."""

from dataclasses import replace
from itertools import count

import pytest

from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.draft_history import DraftHistory
from kesong_desktop.store.database import Database
from kesong_desktop.store.drafts.drafts import MIGRATIONS, DraftStore, weight
from tests.fakes.held_executor import Held

FIRST = Draft(DraftId("a"), changed_s=5.0)


@pytest.fixture
def database(tmp_path):
    made = Database(tmp_path / "drafts.db", MIGRATIONS)
    yield made
    made.close()


@pytest.fixture
def drafts(database):
    return DraftStore(database)


def history(draft, kept=None):
    """Each change a step of its own."""
    return DraftHistory(draft, clock=count(0, 100).__next__, weigh=weight, kept=kept)


def changed(steps, *texts):
    for text in texts:
        steps.record(replace(steps.present, text=text))
    return replace(steps.present, id=FIRST.id, changed_s=6.0)


def test_steps_are_found_again_as_they_were_kept(drafts):
    """Also when some were undone, and others came in their place."""
    steps = history(FIRST)
    drafts.save(changed(steps, "one", "two", "three"), steps.take_unkept()).result()
    steps.undo()
    steps.undo()
    draft = changed(steps, "other")
    drafts.save(draft, steps.take_unkept()).result()
    again = history(drafts.get("a"), drafts.steps("a"))
    assert (drafts.get("a"), again.present.text, again.can_redo) == (draft, "other", False)
    assert [again.undo()[0].text, again.undo()[0].text, again.undo()] == ["one", "", None]


def test_steps_that_were_undone_can_be_done_again_later(drafts):
    """The step that the draft is at is kept with it."""
    steps = history(FIRST)
    changed(steps, "one", "two")
    drafts.save(replace(steps.undo()[0], id=FIRST.id), steps.take_unkept()).result()
    assert history(drafts.get("a"), drafts.steps("a")).redo()[0].text == "two"


def test_a_draft_without_steps_has_none(drafts):
    """And one that is saved by somebody else keeps those it has."""
    drafts.save(FIRST).result()
    assert drafts.steps("a") is None
    assert drafts.steps("b") is None
    steps = history(FIRST)
    drafts.save(changed(steps, "one"), steps.take_unkept()).result()
    drafts.save(replace(FIRST, text="by another")).result()
    again = history(drafts.get("a"), drafts.steps("a"))
    assert [again.undo()[0].text, again.undo()[0].text] == ["one", ""]


def test_steps_go_with_their_draft(drafts, database):
    """And come back with it; those of another stay."""
    for draft_id in ("a", "b"):
        steps = history(replace(FIRST, id=DraftId(draft_id)))
        drafts.save(replace(changed(steps, "one"), id=DraftId(draft_id)), steps.take_unkept()).result()
    gone, kept = drafts.get("a"), drafts.steps("a")
    drafts.remove([DraftId("a")])
    assert database.rows("SELECT DISTINCT draft_id FROM draft_step") == [("b",)]
    drafts.save(gone, kept.unkept()).result()
    assert (drafts.get("a"), drafts.steps("a")) == (gone, kept)


def test_drafts_of_an_older_program_are_taken_over(tmp_path):
    """Whole, and with a history that begins now."""
    path = tmp_path / "old.db"
    old = Database(path, MIGRATIONS[:1])
    body = b'{"id":"a","text":"words","pictures":[{"path":"/x.jpg","alt":"x"}],"changed_s":5.0}'
    old.write(lambda c: c.execute("INSERT INTO draft VALUES ('a', 5.0, ?)", (body,)) and None)
    old.close()
    new = Database(path, MIGRATIONS)
    drafts = DraftStore(new)
    assert drafts.all() == [replace(FIRST, text="words", pictures=(DraftPicture("/x.jpg", alt="x"),))]
    assert not history(drafts.get("a"), drafts.steps("a")).can_undo
    new.close()


def test_a_draft_is_found_as_it_was_saved_while_that_is_written(tmp_path):
    """A slow disk shows nobody an older text, which would be saved over the latest one."""
    held = Held()
    database = Database(tmp_path / "drafts.db", MIGRATIONS, writer=lambda _: held)
    drafts = DraftStore(database)
    second = Draft(DraftId("b"), changed_s=4.0)
    for draft in (FIRST, second):
        drafts.save(draft)
    held.run()
    now = replace(second, text="Anew", changed_s=9.0)
    drafts.save(now)
    drafts.save(Draft(DraftId("c"), changed_s=6.0))
    assert drafts.find("b") == drafts.get("b") == now
    assert [draft.id for draft in drafts.all()] == ["b", "c", "a"]
    assert drafts.all()[0] == now
    assert drafts.count() == 3
    held.run()
    assert [draft.id for draft in drafts.all()] == ["b", "c", "a"]
    assert drafts.count() == 3
    database.close()
