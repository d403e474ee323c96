"""Photos put into other posts: nothing that was written, and no photo, is lost."""

from collections import Counter
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.batch.regroup import regrouped
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.edit.recipe import Crop, Recipe


def post(name: str, *pictures: str, text: str = "") -> BatchPost:
    """A post of pictures, whose text is its name."""
    shots = tuple(DraftPicture(path, alt=f"of {path}") for path in pictures)
    return BatchPost(Draft(DraftId(name), text=text or name, tags=(name,), pictures=shots))


def put(posts: Posts, *groups: str, limit: int = 0) -> Posts:
    """The posts in groups of paths of one letter."""
    numbers = count()
    return regrouped(
        posts, [list(one) for one in groups], lambda: DraftId(f"new-{next(numbers)}"), limit=limit
    )


def shape(posts: Posts) -> list[tuple[str, str]]:
    """Text and pictures of each post."""
    return [(one.draft.text, "".join(shot.path for shot in one.pictures)) for one in posts]


def test_a_post_that_stays_together_stays_as_it_is() -> None:
    """Also in the order that a person gave its pictures."""
    posts = (post("one", "b", "a"), post("two", "c"))
    assert put(posts, "ab", "c") == posts


def test_words_go_where_the_first_picture_goes() -> None:
    posts = (post("one", "a", "b"), post("two", "c", "d"))
    made = put(posts, "bc", "a", "d")
    assert shape(made) == [("two", "bc"), ("one", "a"), ("", "d")]
    assert made[2].draft.tags == ("two",)
    assert [one.id for one in made] == ["two", "one", "new-0"]


def test_words_of_several_posts_are_put_together() -> None:
    posts = (post("one", "a", "b"), post("two", "c", "d"))
    (made,) = put(posts, "abcd")
    assert made.draft.text == "one\n\ntwo"
    assert made.draft.tags == ("one", "two")


def test_posts_without_photos_and_photos_that_are_gone_stay() -> None:
    posts = (post("words"), post("one", "a", "x"), post("two", "b"))
    assert shape(put(posts, "ab")) == [("one\n\ntwo", "ab"), ("", "x"), ("words", "")]


def test_strips_of_one_photo_stay_strips() -> None:
    """They have one path: each is there once, and they stay side by side."""
    strips = tuple(DraftPicture("s", recipe=Recipe(crop=Crop(left=n / 4, width=0.25))) for n in range(4))
    posts = (BatchPost(Draft(DraftId("pan"), text="pan", pictures=strips)), post("one", "a"))
    (made,) = put(posts, "as")
    assert made.pictures == (*posts[1].pictures, *strips)
    assert [len(one.pictures) for one in put(posts, "as", limit=4)] == [2, 3]


letters = st.text(st.sampled_from("abcdef"), max_size=4)


grouped = st.lists(st.text(st.sampled_from("abcdefg"), max_size=4), max_size=5)


@given(st.lists(letters, max_size=4), grouped, st.integers(0, 3))
def test_nothing_is_lost(rows: list[str], groups: list[str], limit: int) -> None:
    """Every picture is there as often as before, and every text at least once."""
    posts = tuple(post(f"p{number}", *row) for number, row in enumerate(rows))
    made = put(posts, *groups, limit=limit)
    assert Counter(one for p in made for one in p.pictures) == Counter(
        one for p in posts for one in p.pictures
    )
    texts = " ".join(one.draft.text for one in made)
    assert all(one.draft.text in texts for one in posts)
    assert len({one.id for one in made}) == len(made)
