"""What would leave of a picture, shown before anything does."""

import tempfile
from pathlib import Path

from kesong_desktop.actions.desk import Desk
from kesong_desktop.model.account import Capability
from kesong_desktop.model.leaving import Leaving
from kesong_desktop.model.outbox import Picture


def what_leaves(desk: Desk, picture: Picture, capability: Capability) -> Leaving:
    """Make the file for such a server, compare it with the original, and throw it away. Takes as long as queueing it does.

    Raises:
        KesongError: it cannot be made; the reason is the one that the outbox would give.
    """
    with tempfile.TemporaryDirectory(prefix="trial-", dir=desk.paths.cache) as folder:
        made = desk.render(picture, Path(folder), "trial", capability)
        return desk.fence.leaving(Path(picture.source), made.path)
