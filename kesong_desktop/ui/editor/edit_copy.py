"""Copying the edits of one picture to others."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.edit.tag_points import followed
from kesong_desktop.model.library.photo import MediaFacts

FactsReader = Callable[[str], MediaFacts]
_SAME = 0.01


def copy_recipe(
    read_facts: FactsReader, pictures: Sequence[DraftPicture], source: int, targets: Sequence[int]
) -> tuple[DraftPicture, ...]:
    """Return the pictures, those of ``targets`` with the recipe of ``source``. Videos stay as they are.

    Reads files: not for the window's thread.

    Raises:
        Unreadable, FormatMissing: a file cannot be opened.
    """
    recipe = pictures[source].recipe or Recipe()
    shape = _shape(read_facts(pictures[source].path))
    made = list(pictures)
    for index in targets:
        one = pictures[index]
        facts = read_facts(one.path)
        if facts.kind == "video":
            continue
        is_same = abs(_shape(facts) / shape - 1) < _SAME
        copied = recipe.copied_to(one.recipe or Recipe(), is_same_shape=is_same)
        tags = followed(one.tags, one.recipe, copied, (facts.width, facts.height))
        made[index] = replace(one, recipe=None if copied == Recipe() else copied, tags=tags)
    return tuple(made)


def _shape(facts: MediaFacts) -> float:
    return facts.width / facts.height
