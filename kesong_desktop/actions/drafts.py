"""What a person does with drafts as a whole."""

from concurrent.futures import Future
from dataclasses import dataclass, replace

from kesong_desktop.actions.desk import Desk
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.history import Kept


@dataclass(frozen=True, slots=True)
class Deleted:
    """A draft that is gone, with what was done to it: enough to have it back."""

    draft: Draft
    steps: Kept | None


def delete(desk: Desk, draft: Draft) -> Deleted:
    """Drop a draft.

    Raises:
        DiskFull, StoreProblem: it is still there.
    """
    deleted = Deleted(draft, desk.drafts.steps(draft.id))
    desk.drafts.remove([draft.id])
    return deleted


def bring_back(desk: Desk, deleted: Deleted) -> Future[None]:
    """Have a deleted draft again, whole; it is there when the future is done."""
    return desk.drafts.save(deleted.draft, deleted.steps.unkept() if deleted.steps else None)


def duplicate(desk: Desk, draft: Draft, own_name: str) -> Future[None]:
    """Have the same once more, as a draft of its own under ``own_name``."""
    now_s = desk.clock()
    twin = replace(draft, id=DraftId(desk.new_id()), own_name=own_name, created_s=now_s, changed_s=now_s)
    return desk.drafts.save(twin)


def rename(desk: Desk, draft: Draft, own_name: str) -> Future[None]:
    """Give a draft a name of its own; empty takes it away. It does not count as work on it: its place in time stays."""
    return desk.drafts.save(replace(draft, own_name=own_name))
