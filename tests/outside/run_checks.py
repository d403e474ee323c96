"""Runs a faulty session, then a clean one, and checks the promises: nothing lost, nothing doubled, everything sent."""

from pathlib import Path
from typing import Any

from tests.outside.conftest import Lives, log_of
from tests.outside.tested_servers import TargetServer


def run_and_check(
    lives: Lives, server: TargetServer, files: list[str], profile: Path, **how: Any
) -> dict[str, Any]:
    """Post while faults are injected, start the program again, and check the promises against the result.

    What is posted says the profile's name. What was said to be queued is published once, whole; what was not is there once or
    not at all. Returns what was heard of the first life.
    """
    before = len(server.posts())
    asked = {"profile": str(profile), "server": server.url, "token": server.token}
    first = lives.live(**asked, files=files, **how)
    second = lives.live(**asked, files=[])
    assert second["ended"] == 0, log_of(profile)
    assert "problem" not in second, second
    states = [state for _, state in second["jobs"]]
    assert states in ([], ["published"]), states
    if "queued" in first:
        assert [number for number, _ in second["jobs"]] == [first["queued"]], "what was queued is gone"
    assert server.posts()[: len(server.posts()) - before] == [(profile.name, ["", ""])] * len(states)
    assert "Traceback" not in log_of(profile)
    return first
