"""Each handling of a server's surprise is held: without it, the test that guards it fails."""

import contextlib
import inspect
import itertools
from pathlib import Path

import pytest

from kesong_desktop.errors import KesongError
from tests.contract.removals import REMOVALS, Removal
from tests.fakes.servers.kinds import KINDS
from tests.fakes.unfenced import Unfenced
from tests.unit.sync.world import Bench

FAILURES = (AssertionError, KesongError, pytest.fail.Exception)
"""How a guard may fail: any other exception would be a fault of the undoing, and proves nothing."""


def guard(removal: Removal, folder: Path, picture: Path) -> None:
    """Run the guard of a handling."""
    folder.mkdir()
    clock = itertools.count(1_790_000_000.0).__next__
    wanted = inspect.signature(removal.guard).parameters
    with contextlib.closing(Bench(folder)) as bench:
        given = {
            "model": KINDS[removal.kind](clock=clock),
            "picture": picture,
            "bench": bench,
            "fence": Unfenced(),
            "tmp_path": folder,
            "kind": removal.kind,
        }
        removal.guard(**{name: given[name] for name in wanted if name in given}, **removal.more)


@pytest.mark.expects_warning  # what is broken on purpose may say so
@pytest.mark.parametrize("removal", REMOVALS, ids=lambda one: one.what)
def test_removal_is_noticed(removal: Removal, tmp_path: Path, picture: Path) -> None:
    """The guard passes as things are, and fails once the handling is undone."""
    guard(removal, tmp_path / "whole", picture)
    with pytest.MonkeyPatch.context() as patch:
        removal.undo(patch)
        with pytest.raises(FAILURES):
            guard(removal, tmp_path / "undone", picture)


def test_every_surprise_is_undone() -> None:
    """Of the fourteen, all but the last, which is about what the home server takes: its own tests hold that."""
    numbers = {removal.what.partition(" ")[0] for removal in REMOVALS}
    assert {str(number) for number in range(1, 14)} <= numbers
