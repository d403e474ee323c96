"""Each write of SQLite's fails in turn, once or from then on, while the whole program posts: nothing is lost or doubled.

Every write with ``-m long``, each time a stated share.
"""

from itertools import count
from pathlib import Path

import pytest

from tests.outside.conftest import Lives
from tests.outside.run_checks import run_and_check
from tests.outside.tested_servers import TargetServer

SHARE = 13


@pytest.mark.parametrize("kind", ["home"])
@pytest.mark.parametrize("step", [SHARE, pytest.param(1, marks=pytest.mark.long)])
@pytest.mark.parametrize("error", ["full", "io"])
@pytest.mark.parametrize("lasting", [False, True], ids=["once", "from then on"])
@pytest.mark.timeout(900)
def test_a_write_fails(
    lives: Lives,
    server: TargetServer,
    kind: str,
    step: int,
    error: str,
    lasting: bool,
    files: list[str],
    tmp_path: Path,
) -> None:
    """At each ``step``-th write, until none is left to fail; the program ends by itself and says what is wrong."""
    for number in count(0, step):
        plan = {"at": number, "error": error, "lasting": lasting}
        first = run_and_check(lives, server, files, tmp_path / f"{number}", disk=plan)
        assert first["ended"] == 0
        if not first["failed"]:
            break
    assert number > 50, "hardly a write was met: the test proves nothing"
