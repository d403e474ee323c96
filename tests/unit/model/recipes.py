"""Recipes of all kinds, for properties."""

from dataclasses import fields

from hypothesis import strategies as st

from kesong_desktop.model.edit.cover import Cover
from kesong_desktop.model.edit.recipe import Adjust, Aspect, Crop, Recipe, Trim

words = st.text(max_size=8)
parts = st.floats(0, 1)
sizes = st.tuples(st.integers(1, 6000), st.integers(1, 6000))


@st.composite
def recipes(draw):
    """Any recipe, its crop and turns above all."""
    return Recipe(
        crop=draw(st.builds(Crop, parts, parts, parts, parts, st.sampled_from(Aspect))),
        straighten=draw(st.one_of(st.just(0.0), st.floats(-45, 45))),
        is_mirrored=draw(st.booleans()),
        turns=draw(st.integers(0, 3)),
        adjust=draw(
            st.builds(Adjust, **dict.fromkeys((one.name for one in fields(Adjust)), st.integers(-100, 100)))
        ),
        look=draw(st.sampled_from(["", "butter", "espresso"])),
        strength=draw(st.integers(0, 100)),
        seed=draw(st.integers(0, 2**32 - 1)),
        cover=draw(st.builds(Cover, st.sampled_from(["", "card"]), words, words, st.tuples(words))),
        cut=draw(st.builds(Trim, st.floats(0, 60), st.floats(0, 60), st.floats(0, 60), st.booleans())),
    )
