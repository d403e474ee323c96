"""The law that holds after whatever was done to the program: it lives once more, and all is as it was promised."""

from pathlib import Path
from typing import Any

from tests.outside.conftest import Lives, log_of
from tests.outside.sides import Side


def hurt(lives: Lives, side: Side, files: list[str], profile: Path, **how: Any) -> dict[str, Any]:
    """Post while something is done to the program, let it live again, and hold the law against what is there.

    What is posted says the profile's name. What was said to be queued is published once, whole; what was not is there once or
    not at all. Returns what was heard of the first life.
    """
    before = len(side.posts())
    asked = {"profile": str(profile), "server": side.url, "token": side.token}
    first = lives.live(**asked, files=files, **how)
    second = lives.live(**asked, files=[])
    assert second["ended"] == 0, log_of(profile)
    assert "problem" not in second, second
    states = [state for _, state in second["jobs"]]
    assert states in ([], ["published"]), states
    if "queued" in first:
        assert [number for number, _ in second["jobs"]] == [first["queued"]], "what was queued is gone"
    assert side.posts()[: len(side.posts()) - before] == [(profile.name, ["", ""])] * len(states)
    assert "Traceback" not in log_of(profile)
    return first
