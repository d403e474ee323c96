"""The same scenario on every server: through the services, the engine, the outbox and real sockets."""

from pathlib import Path

import pytest

from tests.contract.scenario import BACK
from tests.contract.scenario_setup import scenario_on
from tests.fakes.servers.kinds import KINDS


@pytest.mark.parametrize("kind", [*KINDS, "kesong"])
def test_walk(kind: str, tmp_path: Path) -> None:
    """From the first sign-in to the last post."""
    with scenario_on(kind, tmp_path) as scenario:
        scenario.server.bob_posts(BACK)
        scenario.sign_in()
        scenario.follow()
        scenario.post_pictures()
        scenario.post_words()
        scenario.post_direct()
        scenario.post_clip()
        scenario.post_warning()
        scenario.reply()
        scenario.react()
        scenario.edit()
        scenario.look_at_history()
        scenario.notifications()
        scenario.search()
        scenario.delete()
        scenario.page_back()
        scenario.unfollow()
        scenario.sign_out()
