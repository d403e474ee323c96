"""The table of a batch: edits, and undo."""

# ruff: noqa: DTZ001 - the wall clock of a batch

import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.batch import edit
from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.batch.cell import post_cell
from kesong_desktop.model.batch.plan_time import parse_time, written_time
from kesong_desktop.model.batch.problem import CellProblem
from kesong_desktop.model.batch.schedule import Interval, at_times, local_time, spread
from kesong_desktop.model.batch.table import BatchTable
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture, ReviewForm
from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe

COLUMNS = ("title", "text", "tags", "place")


def rows(*texts: str, pictures: int = 2) -> Posts:
    """A post for each text, with pictures named after its number."""
    return tuple(
        BatchPost(
            Draft(
                DraftId(str(number)),
                text=text,
                pictures=tuple(DraftPicture(f"{number}{letter}") for letter in "abcdef"[:pictures]),
            ),
            datetime(2026, 1, 1 + number, 18),
        )
        for number, text in enumerate(texts)
    )


def texts(posts: Posts) -> list[str]:
    """The text of each post."""
    return [post.draft.text for post in posts]


def paths(posts: Posts) -> list[str]:
    """The pictures of each post in one word."""
    return [" ".join(one.path for one in post.pictures) for post in posts]


row = st.integers(0, 3)
chosen = st.sets(row, min_size=1)
word = st.sampled_from(["", "a", "sea", "A sea"])
steps = st.one_of(
    st.tuples(st.just("cell"), row, st.sampled_from(COLUMNS), word),
    st.tuples(st.just("fill"), chosen, st.just(COLUMNS)),
    st.tuples(st.just("replace"), word, word),
    st.tuples(st.just("merge"), chosen),
    st.tuples(st.just("split"), row),
    st.tuples(st.just("move"), chosen, row),
    st.tuples(st.just("times"), chosen, row),
    st.tuples(st.just("picture"), row, row),
    st.tuples(st.just("tags"), chosen),
)


def applied(posts: Posts, step: tuple) -> Posts:
    """The posts after a step; one that does not fit changes nothing."""
    kind, *rest = step
    count = len(posts)
    inside = [{one for one in part if one < count} if isinstance(part, set) else part for part in rest]
    try:
        return {
            "cell": lambda at, column, text: edit.with_cells(posts, {(at, column): text}),
            "fill": lambda at, columns: edit.filled_down(posts, at, columns),
            "replace": lambda old, new: edit.replaced(posts, old, new),
            "merge": lambda at: edit.merged(posts, at),
            "split": lambda at: edit.split(posts, at, 1, DraftId("new")),
            "move": lambda at, to: edit.moved(posts, at, min(to, count)),
            "times": lambda at, to: edit.moved_in_time(posts, at, min(to, count)),
            "picture": lambda at, to: edit.picture_moved(posts, (at, 0), (to, 0)),
            "tags": lambda at: edit.with_tags(posts, at, ["sea"]),
        }[kind](*inside)
    except IndexError:
        return posts


@given(st.lists(steps, max_size=12), st.lists(st.booleans(), max_size=12))
def test_any_edits_and_undos_return(made: list[tuple], turns: list[bool]) -> None:
    """After any steps, each undo gives the state before, each redo the one behind, and all undos the first."""
    table, states = BatchTable(rows("a sea", "b", "c")), []
    states.append(table.posts)
    states += [table.posts for step in made if table.change(applied(table.posts, step))]
    at = len(states) - 1
    for is_undo in turns:
        moved = table.undo() if is_undo else table.redo()
        at = max(0, at - 1) if is_undo else min(len(states) - 1, at + 1)
        assert table.posts == states[at]
        assert not moved or table.posts != states[min(len(states) - 1, at + 1) if is_undo else at - 1]
    while table.undo():
        pass
    assert table.posts == states[0]
    while table.redo():
        pass
    assert table.posts == states[-1]


@given(st.lists(steps, max_size=8))
def test_no_picture_is_lost(made: list[tuple]) -> None:
    """Whatever is moved, merged and split, each picture is there once."""
    posts = start = rows("a", "b", "c")
    for step in made:
        posts = applied(posts, step)
    assert sorted(" ".join(paths(posts)).split()) == sorted(" ".join(paths(start)).split())


def test_cells_are_set_together_or_not_at_all() -> None:
    """One that cannot hold its text keeps the others as they were."""
    posts = rows("a", "b")
    assert texts(edit.with_cells(posts, {(0, "text"): "x", (1, "text"): "y"})) == ["x", "y"]
    with pytest.raises(CellProblem) as caught:
        edit.with_cells(posts, {(0, "text"): "x", (1, "when"): "soon"})
    assert (caught.value.code, caught.value.column) == ("when_invalid", "when")


def test_fill_down() -> None:
    """The first chosen row is copied; a single one gets the row above."""
    posts = rows("a", "b", "c")
    assert texts(edit.filled_down(posts, {0, 2}, ("text",))) == ["a", "b", "a"]
    assert texts(edit.filled_down(posts, {1}, ("text",))) == ["a", "a", "c"]
    assert edit.filled_down(posts, {0}, ("text",)) == posts


def test_find_and_replace() -> None:
    """In all text columns, with or without regard to capitals, and in some rows alone."""
    posts = rows("Sea and sea", "sea")
    assert edit.found_cells(posts, "SEA") == [(0, "text"), (1, "text")]
    assert edit.found_cells(posts, "Sea", is_exact=True) == [(0, "text")]
    assert texts(edit.replaced(posts, "sea", r"\1")) == [r"\1 and \1", r"\1"]
    assert texts(edit.replaced(posts, "sea", "x", rows={1})) == ["Sea and sea", "x"]


def test_merge_and_split() -> None:
    """Merged, a post has all pictures and the words of both; split, the second has the rest of the pictures."""
    posts = rows("a", "b", "c")
    merged = edit.merged(posts, {0, 2})
    assert (texts(merged), paths(merged)) == (["a\n\nc", "b"], ["0a 0b 2a 2b", "1a 1b"])
    divided = edit.split(merged, 0, 2, DraftId("new"))
    assert (texts(divided), paths(divided)) == (["a\n\nc", "", "b"], ["0a 0b", "2a 2b", "1a 1b"])
    assert divided[1].id == "new"
    assert edit.split(posts, 0, 2, DraftId("new")) == posts


def test_rows_move_with_or_without_their_times() -> None:
    """Moved in time, the first time stays with the first row."""
    posts = rows("a", "b", "c")
    assert texts(edit.moved(posts, {0}, 3)) == ["b", "c", "a"]
    assert texts(edit.moved(posts, {2, 1}, 0)) == ["b", "c", "a"]
    kept = edit.moved_in_time(posts, {2}, 0)
    assert [(one.draft.text, one.when.day) for one in kept] == [("c", 1), ("a", 2), ("b", 3)]


def test_pictures_move() -> None:
    """Within a post, and to another; one that is left with nothing goes."""
    posts = rows("a", "")
    assert paths(edit.picture_moved(posts, (0, 0), (0, 2))) == ["0b 0a", "1a 1b"]
    once = edit.picture_moved(posts, (1, 0), (0, 1))
    assert paths(once) == ["0a 1a 0b", "1b"]
    assert paths(edit.picture_moved(once, (1, 0), (0, 0))) == ["1b 0a 1a 0b"]


@pytest.mark.parametrize(
    "words", [{"review": ReviewForm(product="Iron pan")}, {"first_comment": "More"}, {"spoiler": "Spiders"}]
)
def test_a_post_that_loses_its_last_picture_keeps_its_words(words: dict) -> None:
    """Whichever they are: only a post that is left with nothing goes."""
    posts = rows("a", "")
    whole = edit.with_pictures(posts, 1, posts[1].pictures[:1])
    worded = (whole[0], replace(whole[1], draft=replace(whole[1].draft, **words)))
    assert paths(edit.picture_moved(worded, (1, 0), (0, 0))) == ["1a 0a 0b", ""]


def test_edits_are_copied() -> None:
    """Look and crop of one post on all pictures of others."""
    posts = edit.with_cells(rows("a", "b"), {(0, "look"): "butter", (0, "crop"): "1:1"})
    copied = edit.with_edits_of(posts, 0, {1})
    assert [post_cell(copied[1], one) for one in ("look", "crop")] == ["butter", "1:1"]
    assert copied[1].pictures[1].recipe == Recipe(look="butter", crop=Crop(aspect=Aspect.SQUARE))


def test_times_go_to_the_rows_in_order() -> None:
    """The others keep theirs."""
    before = rows("a", "b", "c")
    first_s, second_s = (datetime(2030, 5, day, 12).timestamp() for day in (1, 2))
    found = at_times(before, [first_s, second_s], {2, 0})
    assert [post.when for post in found] == [
        datetime(2030, 5, 1, 12),
        before[1].when,
        datetime(2030, 5, 2, 12),
    ]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be changed here")
def test_an_hour_that_the_clock_shows_twice_is_the_right_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The night in which daylight saving ends: both halves past two are written and read as the instants they are."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        end_s = datetime(2026, 10, 25, 0, 30, tzinfo=UTC).timestamp()
        found = [local_time(at_s) for at_s in (end_s, end_s + 3600, end_s + 7200)]
        assert [written_time(one) for one in found] == [
            "2026-10-25 02:30", "2026-10-25 02:30+01:00", "2026-10-25 03:30",
        ]  # fmt: skip
        kept = [parse_time(written_time(one)) for one in found]
        assert [one.timestamp() for one in kept if one] == [end_s, end_s + 3600, end_s + 7200]
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be changed here")
def test_days_apart_keep_the_hour_also_where_the_first_time_has_an_offset(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is the same hour as without; the offset of another place stays."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        for start in ("2026-10-24 18:00", "2026-10-24T18:00+02:00"):
            first = parse_time(start)
            assert first is not None
            posts = spread(rows("a", "b", "c"), first, Interval(1, "days"))
            instants = [datetime.fromtimestamp(post.due_s, UTC) for post in posts]
            assert [one.hour for one in instants] == [16, 17, 17]
        abroad = parse_time("2026-10-24T18:00+09:00")
        assert abroad is not None
        posts = spread(rows("a", "b"), abroad, Interval(1, "weeks"))
        assert [post.due_s - posts[0].due_s for post in posts] == [0, 7 * 86_400]
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_picture_becomes_a_post_of_its_own() -> None:
    """Before another row, with the same time and tags; the only picture of a post moves the post."""
    posts = rows("a", "b")
    number = len(posts[0].pictures)
    assert number > 1
    parted = edit.picture_parted(posts, (0, 0), 2, DraftId("new"))
    assert [len(one.pictures) for one in parted] == [number - 1, len(posts[1].pictures), 1]
    assert (parted[2].id, parted[2].pictures, parted[2].draft.text) == ("new", posts[0].pictures[:1], "")
    single = edit.with_pictures(posts, 0, posts[0].pictures[:1])
    assert edit.picture_parted(single, (0, 0), 2, DraftId("new")) == (single[1], single[0])


def test_merged_into_a_later_row() -> None:
    """The row that others are put into keeps its place, its text comes first."""
    posts = rows("a", "b", "c")
    (whole, last) = edit.merged(posts, {0, 1}, into=1)
    assert whole.id == posts[1].id
    assert whole.draft.text == "b\n\na"
    assert last == posts[2]
