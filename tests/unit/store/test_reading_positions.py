"""Where reading goes on: by account, kept over restarts."""

from pathlib import Path

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.reading_position import ReadingPosition
from kesong_desktop.store.database import Database
from kesong_desktop.store.journal import schema
from kesong_desktop.store.journal.reading_positions import ReadingPositionStore
from tests.fakes.held_executor import Held

ANNA, BEN = AccountKey("anna@pixels.town"), AccountKey("ben@pixels.town")


def test_position_is_kept_by_account_and_over_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    journal = Database(path, schema.MIGRATIONS)
    store = ReadingPositionStore(journal)
    assert store.get(ANNA) is None
    store.keep(ANNA, ReadingPosition("7", -120)).result()
    store.keep(ANNA, ReadingPosition("9", 4)).result()
    journal.close()
    journal = Database(path, schema.MIGRATIONS)
    store = ReadingPositionStore(journal)
    assert store.get(ANNA) == ReadingPosition("9", 4)
    assert store.get(BEN) is None
    store.keep(ANNA, None).result()
    assert store.get(ANNA) is None
    journal.close()


def test_position_is_known_before_it_is_written(tmp_path: Path) -> None:
    """A slow disk does not send who comes back at once to the top, or to where reading stopped before."""
    held = Held()
    journal = Database(tmp_path / "journal.db", schema.MIGRATIONS, writer=lambda _: held)
    store = ReadingPositionStore(journal)
    store.keep(ANNA, ReadingPosition("7", -120))
    assert store.get(ANNA) == ReadingPosition("7", -120)
    assert store.get(BEN) is None
    held.run()
    store.keep(ANNA, ReadingPosition("9", 4))
    store.keep(ANNA, None)
    held.run_next()
    assert store.get(ANNA) is None
    held.run()
    assert store.get(ANNA) is None
    journal.close()
