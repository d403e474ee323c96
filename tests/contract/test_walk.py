"""The same walk everywhere: through the actions, the engine, the outbox and real sockets."""

from pathlib import Path

import pytest

from tests.contract.ground import ground
from tests.contract.walk import BACK
from tests.fakes.servers.kinds import KINDS


@pytest.mark.parametrize("kind", [*KINDS, "kesong"])
def test_walk(kind: str, tmp_path: Path) -> None:
    """From the first sign-in to the last post."""
    with ground(kind, tmp_path) as walk:
        walk.place.bob_posts(BACK)
        walk.sign_in()
        walk.follow()
        walk.post_pictures()
        walk.post_words()
        walk.post_direct()
        walk.post_clip()
        walk.post_warning()
        walk.reply()
        walk.react()
        walk.edit()
        walk.look_at_history()
        walk.notices()
        walk.search()
        walk.delete()
        walk.page_back()
        walk.unfollow()
        walk.sign_out()
