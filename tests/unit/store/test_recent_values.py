"""What was used before, and sets of hashtags."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.tag_set import TagSet
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal import schema
from kesong_desktop.store.journal.recent_values import RecentValues
from kesong_desktop.store.journal.tag_sets import TagSetStore

ANNA, BEN = AccountKey("anna@pixels.town"), AccountKey("ben@pixels.town")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Database]:
    """A new journal."""
    opened = Database(tmp_path / "journal.db", schema.MIGRATIONS)
    yield opened
    opened.close()


def test_last_used_first(journal: Database) -> None:
    """Each once whatever its case, as it was written last; of each account and kind alone; though the clock stands still."""
    recent_values = RecentValues(journal, lambda: 5.0)
    recent_values.note(
        [(ANNA, "tag", "Lake"), (ANNA, "tag", "slow"), (BEN, "tag", "cats"), (ANNA, "person", "ben")]
    )
    recent_values.note([(ANNA, "tag", "film"), (ANNA, "tag", "LAKE")]).result()
    assert recent_values.words(ANNA, "tag") == ["LAKE", "film", "slow"]
    assert recent_values.words(BEN, "tag") == ["cats"]
    assert recent_values.words(ANNA, "person") == ["ben"]


def test_the_language_that_was_chosen_last(journal: Database) -> None:
    """None at first; that none is told is a choice too."""
    recent_values = RecentValues(journal, lambda: 5.0)
    assert recent_values.language(ANNA) == ""
    for chosen in ("de", "fr", "", "de"):
        recent_values.note([(ANNA, "language", chosen)]).result()
        assert recent_values.language(ANNA) == chosen
    assert recent_values.language(BEN) == ""


def test_sets_have_names(journal: Database) -> None:
    """Kept tidy, by name; one of the same name takes the other's place; renamed unless that name is another's; let go."""
    sets = TagSetStore(journal)
    sets.put(" Walks ", ["#slow travel", "lake", "!"])
    sets.put("Food", ["bread"])
    sets.put("walks", ["lake", "舟"]).result()
    assert sets.all() == [TagSet("Food", ("bread",)), TagSet("walks", ("lake", "舟"))]
    assert not sets.rename("food", "WALKS").result()
    assert not sets.rename("food", " ").result()
    assert not sets.rename("cars", "boats").result()
    assert sets.rename("walks", "Walks!").result()
    sets.remove("FOOD").result()
    assert sets.all() == [TagSet("Walks!", ("lake", "舟"))]
