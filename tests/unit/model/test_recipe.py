"""Recipes: data that is always within its ranges, comes back from JSON as it went, and can be copied."""

import math
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.errors import InvalidInput
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.edit.cover import MAX_NOTES, MAX_WORDS, Cover
from kesong_desktop.model.edit.recipe import Adjust, Aspect, Crop, Recipe, Trim, from_json, to_json
from tests.unit.model.recipes import recipes

any_number = st.one_of(st.floats(), st.integers(-(10**6), 10**6))


@given(recipes())
def test_json_round_trip(recipe):
    """What is written is read as the same."""
    assert from_json(to_json(recipe)) == recipe


@given(any_number, any_number, any_number, any_number)
def test_a_crop_lies_within_the_picture(left, top, width, height):
    """Whatever is asked for."""
    crop = Crop(left, top, width, height)
    assert 0 <= crop.left <= crop.left + crop.width <= 1 + 1e-12
    assert 0 <= crop.top <= crop.top + crop.height <= 1 + 1e-12
    assert min(crop.width, crop.height) > 0


@given(st.dictionaries(st.sampled_from([one.name for one in fields(Adjust)]), any_number))
def test_sliders_stay_in_their_ranges(asked):
    """Out of range is the end of it, no number is 0."""
    adjust = Adjust(**asked)
    for one in fields(adjust):
        value = getattr(adjust, one.name)
        assert isinstance(value, int)
        assert (0 if one.name == "grain" else -100) <= value <= 100
        if math.isnan(asked.get(one.name, 0)):
            assert value == 0


def test_what_is_in_range_is_kept():
    """Clamping touches nothing else."""
    recipe = Recipe(crop=Crop(0.1, 0.2, 0.3, 0.4, Aspect.TALL), straighten=-44.5, strength=37, seed=9)
    assert (recipe.crop.left, recipe.crop.top, recipe.crop.width, recipe.crop.height) == (0.1, 0.2, 0.3, 0.4)
    assert (recipe.straighten, recipe.strength, recipe.seed) == (-44.5, 37, 9)
    assert Recipe(straighten=90, turns=5, strength=300) == Recipe(straighten=45, turns=1, strength=100)


def test_a_cut_ends_behind_its_start():
    """Else it goes to the clip's end."""
    assert Trim(2.0, 5.0).end_s == 5.0
    assert Trim(5.0, 2.0) == Trim(5.0)


def test_a_cover_is_bounded():
    """A book is no title."""
    cover = Cover("card", title="x" * 10_000, notes=("y" * 10_000,) * 50)
    assert len(cover.title) == MAX_WORDS
    assert len(cover.notes) == MAX_NOTES
    assert len(cover.notes[0]) == MAX_WORDS


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'{"colour": 3}', "colour"),
        (b'{"adjust": {"glow": 3}}', "adjust.glow"),
        (b'{"version": 2, "glow": 3}', "newer version of Kesong"),
        (b'{"turns": "many"}', "does not contain an edit"),
        (b'{"crop": {"aspect": "7:1"}}', "does not contain an edit"),
        (b"[]", "does not contain an edit"),
        (b"\xff{", "does not contain an edit"),
    ],
)
def test_what_is_no_recipe_is_refused(content, words):
    """With a sentence that says what is wrong."""
    with pytest.raises(InvalidInput) as error:
        from_json(content)
    assert words in Messages().sentence(error.value)


def test_ranges_hold_for_what_is_read():
    """A file that was edited by hand is clamped as well."""
    assert from_json(b'{"adjust": {"exposure": 5000}, "turns": 7}') == Recipe(
        adjust=Adjust(exposure=100), turns=3
    )


@given(recipes())
def test_turns_and_flips_undo_themselves(recipe):
    """Four turns, two flips, or a turn and its back: the same recipe."""
    assert recipe.turned().turned().turned().turned() == recipe
    assert recipe.turned(1).turned(-1) == recipe
    assert recipe.turned(2) == recipe.turned().turned()
    assert recipe.flipped().flipped() == recipe
    assert recipe.flipped(is_upside_down=True).flipped(is_upside_down=True) == recipe
    assert recipe.flipped().flipped(is_upside_down=True) == recipe.turned(2)


@given(recipes(), st.floats(-45, 45))
def test_straightening_is_reported_as_it_is_seen(recipe, degrees):
    """Mirrored or not."""
    assert recipe.straightened(degrees).shown_straighten == degrees
    assert recipe.flipped().shown_straighten == -recipe.shown_straighten


def test_plain_is_what_changes_nothing():
    """A look without strength, a template without words, a seed without grain."""
    assert Recipe(look="butter", strength=0, seed=5, cover=Cover("card")).is_plain
    for one in (
        Recipe(look="butter"),
        Recipe(turns=1),
        Recipe(crop=Crop(width=0.5)),
        Recipe(adjust=Adjust(grain=1)),
        Recipe(cover=Cover("card", title="Hello")),
    ):
        assert not one.is_plain


@given(recipes(), recipes())
def test_a_copy_brings_everything_but_words(recipe, target):
    """To a picture of the same shape; the cover and the clip's seconds stay those of the target."""
    copy = recipe.copied_to(target, is_same_shape=True)
    assert replace(copy, cover=recipe.cover, cut=recipe.cut, seed=recipe.seed) == recipe
    assert (copy.cover, copy.cut, copy.seed) == (target.cover, target.cut, target.seed)
    assert recipe.copied_to(target, is_same_shape=True, with_cover=True).cover == recipe.cover


def test_a_copy_to_another_shape_leaves_the_place():
    """The shape of the crop comes along, unless it was drawn freely."""
    recipe = Recipe(crop=Crop(0.5, 0.5, 0.2, 0.2, Aspect.FOUR_FIVE))
    assert recipe.copied_to(Recipe(), is_same_shape=False).crop == Crop(aspect=Aspect.FOUR_FIVE)
    free = Recipe(crop=Crop(0.5, 0.5, 0.2, 0.2, Aspect.FREE))
    assert free.copied_to(Recipe(), is_same_shape=False).crop == Crop()
