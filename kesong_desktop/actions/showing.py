"""What would leave of a picture, shown before anything does."""

import tempfile
from pathlib import Path

from kesong_desktop.actions import posting
from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import StoreProblem
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.leaving import Leaving
from kesong_desktop.model.outbox import Picture


def what_leaves(desk: Desk, picture: Picture, capability: Capability) -> Leaving:
    """Make the file for such a server, compare it with the original, and throw it away. Takes as long as queueing it does.

    Raises:
        KesongError: it cannot be made; the reason is the one that the outbox would give.
    """
    cache = desk.paths.cache
    try:
        trial = tempfile.TemporaryDirectory(prefix="trial-", dir=cache, ignore_cleanup_errors=True)
    except OSError as error:
        raise StoreProblem(str(cache), why=error.strerror or str(error)) from error
    with trial as folder:
        made = desk.render(picture, Path(folder), "trial", capability)
        return desk.fence.leaving(Path(picture.source), made.path)


def of_draft(desk: Desk, picture: DraftPicture, account: Account) -> Leaving:
    """What would leave of a draft's picture, were it queued for ``account`` now.

    Raises:
        KesongError: as ``what_leaves``.
    """
    return what_leaves(desk, posting.picture_of(desk, picture), posting.capability_of(desk, account))
