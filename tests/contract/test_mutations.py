"""Each handling of a server's quirk is tested: without it, its test fails."""

import contextlib
import inspect
import itertools
from pathlib import Path

import pytest

from kesong_desktop.errors import KesongError
from tests.contract.mutations import MUTATIONS, Mutation
from tests.fakes.in_process_decoder_pool import InProcessDecoderPool
from tests.fakes.servers.kinds import KINDS
from tests.unit.sync.world import Bench

FAILURES = (AssertionError, KesongError, pytest.fail.Exception)
"""How a guard may fail: any other exception would be a fault of the undoing, and proves nothing."""


def guard(mutation: Mutation, folder: Path, picture: Path) -> None:
    """Run the guard of a handling."""
    folder.mkdir()
    clock = itertools.count(1_790_000_000.0).__next__
    wanted = inspect.signature(mutation.guard).parameters
    with contextlib.closing(Bench(folder)) as bench:
        given = {
            "model": KINDS[mutation.kind](clock=clock),
            "picture": picture,
            "bench": bench,
            "decoder_pool": InProcessDecoderPool(),
            "tmp_path": folder,
            "kind": mutation.kind,
        }
        mutation.guard(**{name: given[name] for name in wanted if name in given}, **mutation.more)


@pytest.mark.expects_warning  # what is broken on purpose may say so
@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda one: one.what)
def test_removal_is_noticed(mutation: Mutation, tmp_path: Path, picture: Path) -> None:
    """The guard passes as things are, and fails once the handling is undone."""
    guard(mutation, tmp_path / "whole", picture)
    with pytest.MonkeyPatch.context() as patch:
        mutation.patch(patch)
        with pytest.raises(FAILURES):
            guard(mutation, tmp_path / "undone", picture)


def test_every_surprise_is_undone() -> None:
    """Of the fourteen, all but the last, which is about what the home server takes: its own tests hold that."""
    numbers = {mutation.what.partition(" ")[0] for mutation in MUTATIONS}
    assert {str(number) for number in range(1, 14)} <= numbers
