"""The edits of one picture for others."""

from collections.abc import Sequence
from dataclasses import replace

from kesong_desktop.actions.desk import Desk
from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.photo import MediaFacts
from kesong_desktop.model.recipe import Recipe

_SAME = 0.01


def copied(
    desk: Desk, shots: Sequence[DraftPicture], source: int, targets: Sequence[int]
) -> tuple[DraftPicture, ...]:
    """The pictures, those of ``targets`` with the recipe of ``source``; clips have no use for one, and stay as they are.

    Reads the files' heads: not for the window's thread.

    Raises:
        Unreadable, FormatMissing: a file cannot be opened.
    """
    recipe = shots[source].recipe or Recipe()
    shape = _shape(_facts(desk, shots[source].path))
    pictures = list(shots)
    for index in targets:
        one = shots[index]
        facts = _facts(desk, one.path)
        if facts.kind == "video":
            continue
        is_same = abs(_shape(facts) / shape - 1) < _SAME
        made = recipe.copied_to(one.recipe or Recipe(), is_same_shape=is_same)
        pictures[index] = replace(one, recipe=None if made == Recipe() else made)
    return tuple(pictures)


def _facts(desk: Desk, path: str) -> MediaFacts:
    return desk.fence.probe(desk.own_files.where(path))


def _shape(facts: MediaFacts) -> float:
    return facts.width / facts.height
