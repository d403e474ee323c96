"""Composing a post's text, and splitting it again."""

from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.text import caption


def test_title_is_the_first_line():
    """A title stands first, followed by an empty line, and comes back as one."""
    wire = caption.compose("Ten boats", "No hurry.", ("lake", "slow travel"))
    assert wire == "Ten boats\n\nNo hurry.\n\n#lake #slowtravel"
    assert caption.split(wire) == caption.Caption("Ten boats", "No hurry.\n\n#lake #slowtravel")


def test_tags_in_the_text_are_not_repeated():
    """A tag that the text holds already is not put behind it again; a longer tag is another tag."""
    assert caption.compose("", "By the #Lake", ("lake", "la")) == "By the #Lake\n\n#la"


def test_review_with_title_keeps_both():
    """A titled review has its title and its structure."""
    made = Review("Cup", 8, Relation.GIFTED, text="Warm.")
    read = caption.split(caption.compose("Morning", "", ("tea",), made))
    assert (read.title, read.review) == ("Morning", made)
    earlier = "Morning\n\n[Ad · gifted]\n★★★★☆ 4/5 Cup\nWarm.\n#review #kesongreview #tea"
    assert caption.split(earlier).title == "Morning"
    assert caption.split(earlier).review == made


def test_who_paid_stands_before_the_title():
    """Never behind a fold: the label is the first word of the post; a product that was bought has none."""
    made = Review("Cup", 8, Relation.SPONSORED, text="Warm.")
    assert caption.compose("Morning", "", (), made).startswith(
        "[Ad · sponsored] Morning\n\n★★★★☆ 4/5 Cup\nWarm."
    )
    bought = Review("Cup", 8, Relation.BOUGHT, text="Warm.")
    assert caption.compose("Morning", "", (), bought).startswith("Morning\n\n★★★★☆ 4/5 Cup")


def test_a_place_has_a_line_of_its_own():
    """Below the text and above the tags; without a place nothing is added."""
    assert caption.with_place("By the lake.\n", " Arezzo,\nItaly ") == "By the lake.\n📍 Arezzo, Italy"
    assert caption.with_place("", "Arezzo") == "📍 Arezzo"
    assert caption.with_place("By the lake.", " ") == "By the lake."


def test_a_place_makes_no_title():
    """Neither of the text above it, nor of itself."""
    for text in ("By the lake.", ""):
        wire = caption.compose("", caption.with_place(text, "Arezzo"), ("slow",))
        assert caption.split(wire) == caption.Caption("", wire)
