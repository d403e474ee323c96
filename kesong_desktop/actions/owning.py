"""Drafts own copies of their pictures: made when a picture is put in, dropped when no draft needs them."""

import logging
from pathlib import Path

from kesong_desktop.actions.desk import Desk
from kesong_desktop.errors import NotKept, StoreProblem
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.outbox import State

log = logging.getLogger(__name__)


def keep(desk: Desk, path: str) -> NotKept | None:
    """Have a copy of a draft's picture; returns why there is none. What the program made itself is its own already."""
    if Path(path).is_relative_to(desk.paths.kept):
        return None
    try:
        desk.own_files.keep(path)
    except NotKept as error:
        return error
    return None


def keep_all(desk: Desk, draft: Draft) -> list[NotKept]:
    """Have copies of all pictures of a draft; returns why there are none of some."""
    return [error for one in draft.pictures if (error := keep(desk, one.path))]


def tidy_up(desk: Desk) -> None:
    """After a start: drop what nobody needs, and begin to have copies of what drafts hold; it need not be waited for."""
    sweep(desk)
    for draft in desk.drafts.all():
        for one in draft.pictures:
            desk.pictures.submit(keep, desk, one.path)


def sweep(desk: Desk) -> None:
    """Drop the copies that no draft, no step of one, and no post needs; what cannot be dropped goes the next time.

    A post that was cancelled may become a draft again for as long as it is on the list.
    """
    try:
        going = [job for job in desk.jobs.all() if job.state is not State.PUBLISHED]
        sources = [Path(one.source) for job in going for one in job.pictures]
        desk.own_files.sweep(desk.drafts.pictures(), sources)
    except (StoreProblem, OSError) as error:
        log.info("copies that nobody needs were not dropped: %s", error)
