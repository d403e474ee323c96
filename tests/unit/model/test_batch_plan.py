"""Plans as CSV and JSON: what is exported is read again to the letter, and each mistake is named by row and column."""

# ruff: noqa: DTZ001 - the wall clock of a batch

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.batch import plan_file
from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.batch.cell import PlanRules
from kesong_desktop.model.batch.plan import with_ids
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture, ReviewForm
from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe
from kesong_desktop.model.review import Relation
from tests.unit.model.recipes import recipes

BASE = os.sep + "photos"
words = st.text(st.characters(exclude_categories=[]), max_size=12) | st.sampled_from(
    [
        "=1+1",
        "'=x",
        "''@a",
        "+49",
        "-5",
        "@bea",
        "\tx",
        "\rx",
        'a"b',
        "a;b\tc,d",
        "a\nb\r\nc",
        "'",
        "#NAME?",
        "'#N/A",
        " #REF! ",
        "'",
        "’",
        "{date}",
    ]
)
plain = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
simple = st.builds(lambda look, aspect: Recipe(look=look, crop=Crop(aspect=aspect)),
    st.sampled_from(["", "butter"]), st.sampled_from(list(Aspect)))  # fmt: skip
pictures = st.builds(
    DraftPicture,
    path=words.filter(bool).map(lambda one: f"{BASE}{os.sep}{one}"),
    alt=words,
    focus=st.tuples(st.floats(-1, 1), st.floats(-1, 1)) | st.just((0.0, 0.0)),
    recipe=st.none() | recipes() | simple,
)
tags = st.lists(
    st.text(st.characters(categories=("L", "N")), min_size=1, max_size=6), max_size=3, unique=True
)
reviews = st.builds(ReviewForm, product=plain, halves=st.integers(0, 10),
    relation=st.sampled_from([None, *Relation]), pros=st.lists(plain, max_size=2).map(tuple))  # fmt: skip
drafts = st.builds(
    Draft,
    id=st.just(NO_DRAFT),
    account=st.sampled_from(["", "anna@pixels.town"]).map(AccountKey),
    title=words,
    text=words,
    tags=tags.map(tuple),
    pictures=st.lists(pictures, max_size=2).map(tuple),
    visibility=st.sampled_from([None, *Visibility]),
    spoiler=words,
    language=st.sampled_from(["", "en", "pt-BR"]),
    place=words,
    review=st.none() | reviews,
    first_comment=words,
)
times = st.none() | st.datetimes(
    datetime(2001, 1, 1), datetime(2090, 1, 1), timezones=st.sampled_from([None, UTC, timezone(timedelta(hours=5, minutes=30))])
).map(lambda one: one.replace(microsecond=0))  # fmt: skip
batches = st.lists(st.builds(BatchPost, drafts, times), max_size=3).map(
    lambda posts: with_ids([one for one in posts if one.pictures or one.draft.text.strip()])
)


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=60)
@given(batches, st.sampled_from(plan_file.SEPARATORS), st.sampled_from(["", BASE]))
def test_csv_reads_back_to_the_letter(posts: Posts, separator: str, base: str) -> None:
    """Whatever stands in the cells, and whatever the separator."""
    found = plan_file.read(plan_file.to_csv(posts, base, separator), base=base)
    assert found.problems == ()
    assert found.posts == posts


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=60)
@given(batches, st.sampled_from(["", BASE]))
def test_json_reads_back_to_the_letter(posts: Posts, base: str) -> None:
    """The same posts, and the same ids."""
    found = plan_file.read(plan_file.to_json(posts, base), base=base)
    assert found.problems == ()
    assert found.posts == posts


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_the_line_that_names_the_separator_may_have_any_end(end: str) -> None:
    """Also that of old spreadsheets, which write a carriage return alone."""
    found = plan_file.read(f"sep=;{end}text;tags{end}Hello, you;sea{end}".encode())
    assert (found.problems, found.posts[0].draft.text) == ((), "Hello, you")
    assert found.rows == (3,)


@pytest.mark.parametrize(
    ("pictures", "paths"),
    [("null", []), ('"a.jpg"', ["a.jpg"]), ('{"picture": "a.jpg", "alt": "A boat"}', ["a.jpg"])],
)
def test_a_post_of_json_may_have_no_pictures_or_one(pictures: str, paths: list[str]) -> None:
    """As programs write it that leave no field out, or make no list of one."""
    found = plan_file.read(f'{{"posts": [{{"text": "Hello", "pictures": {pictures}}}]}}'.encode())
    assert found.problems == ()
    assert [one.path for one in found.posts[0].pictures] == paths


def table(*rows: str, separator: str = ",") -> bytes:
    """A CSV file of these lines."""
    return "\r\n".join(row.replace("|", separator) for row in rows).encode()


def post(**fields) -> Draft:
    """The draft that a row without an id gives."""
    return Draft(NO_DRAFT, **fields)


@pytest.mark.parametrize("separator", list(plan_file.SEPARATORS))
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_spreadsheet_is_read(separator: str, mark: bytes) -> None:
    """With or without a byte order mark, with names in capitals, other names, and a column for one picture."""
    rows = ("Date|Caption|Picture|ALT 1|Hashtags", "24.12.2026 18:00|Hello|a.jpg|A tree|#x y")
    lines = table(*rows, separator=separator)
    found = plan_file.read(mark + lines, base=BASE)
    assert found.problems == ()
    (one,) = found.posts
    picture = DraftPicture(f"{BASE}{os.sep}a.jpg", "A tree")
    assert replace(one.draft, id=NO_DRAFT) == post(text="Hello", tags=("x", "y"), pictures=(picture,))
    assert one.when == datetime(2026, 12, 24, 18)


def test_excel_says_its_separator() -> None:
    """A line for Excel before the names; rows are counted as Excel does."""
    found = plan_file.read(b"sep=;\r\ntext;visibility\r\nHello;everybody\r\n")
    assert [(one.row, one.column, one.code) for one in found.problems] == [(3, "visibility", "visibility_unknown")]  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize("line", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(encoding: str, line: str) -> None:
    """The "Unicode text" of Excel is UTF-16 with tabs; with or without its mark."""
    (one,) = plan_file.read(line.join(["text\ttags", "Hé\t#a", ""]).encode(encoding)).posts
    assert (one.draft.text, one.draft.tags) == ("Hé", ("a",))


RULES = PlanRules(frozenset({"anna@pixels.town"}), {"butter": "butter"}, datetime(2026, 1, 1).timestamp())


@pytest.mark.parametrize(
    ("column", "cell", "code"),
    [
        ("account", "bea@pixels.town", "account_unknown"),
        ("when", "tomorrow", "when_invalid"),
        ("when", "2026-13-01 10:00", "when_invalid"),
        ("when", "2026-05-01", "when_without_hour"),
        ("when", "2025-05-01 10:00", "when_past"),
        ("when", "9999-12-31T23:59+00:00", None),
        ("visibility", "friends", "visibility_unknown"),
        ("visibility", "Private", None),
        ("language", "in German", "language_invalid"),
        ("look", "sepia", "look_unknown"),
        ("look", "Butter", None),
        ("crop", "2:7", "crop_unknown"),
        ("review", "very good", "review_invalid"),
        ("focus_1", "left", "focus_invalid"),
        ("focus_1", "2 0", "focus_invalid"),
        ("edit_1", "{}", None),
        ("edit_1", "bright", "edit_invalid"),
        ("alt_2", "A tree", "picture_missing"),
    ],
)
def test_a_wrong_cell_is_named(column: str, cell: str, code: str | None) -> None:
    """By its row and column; a right one is not."""
    found = plan_file.read(table(f"text|picture_1|{column}", "x|a.jpg|", f'x|a.jpg|"{cell}"'), RULES)
    assert [(one.row, one.column, one.code) for one in found.problems] == (
        [(3, column, code)] if code else []
    )


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", (0, "", "no_columns")),
        (b"Dear diary\nhello\n", (1, "", "no_columns")),
        (b"text,colour\nx,red\n", (1, "colour", "column_unknown")),
        (b"text,caption\nx,y\n", (1, "text", "column_twice")),
        (b"text\nx,y\n", (2, "", "extra_cells")),
        (b"text,tags\nx,y\na,\xe9t\xe9\n", (3, "tags", "not_utf8")),
        (b'text,title\n"a\nb",x\n\xe9,y\n', (3, "text", "not_utf8")),
        (b"t\xe9xt\nx\n", (1, "", "not_utf8")),
        (b"text,title\nx,#NAME?\n", (2, "title", "cell_failed")),
        (b"text,title\nErr:508,x\n", (2, "text", "cell_failed")),
        (b"text,when\nx,########\n", (2, "when", "cell_failed")),
        (b'text\nx\n"a"b\n', (3, "", "csv_broken")),
        (b"{", (0, "", "json_broken")),
        (b"{}", (0, "", "json_no_posts")),
        (b"[3]", (1, "", "json_no_object")),
        (b'[{"text": "a", "text": "b"}]', (1, "text", "column_twice")),
        (b'[{"text": "a", "Caption": "b"}]', (1, "text", "column_twice")),
        (b'[{"pictures": [{"alt": "a", "picture": "b", "alt": "c"}]}]', (1, "alt_1", "column_twice")),
        (b'[{"text": true}]', (1, "text", "json_no_text")),
        (b'[{"texts": "x"}]', (1, "texts", "column_unknown")),
        (b'[{"pictures": [{"file": "a", "colour": "x"}]}]', (1, "colour", "column_unknown")),
    ],
)
def test_a_broken_file_is_named(content: bytes, problem: tuple[int, str, str]) -> None:
    """What is wrong, and where."""
    found = plan_file.read(content)
    assert problem in [(one.row, one.column, one.code) for one in found.problems]


@given(st.binary(max_size=60) | plain.map(str.encode))
def test_nothing_is_too_strange(content: bytes) -> None:
    """Any file gives posts or problems."""
    plan_file.read(content, RULES)


def test_empty_rows_are_left_out_and_counted() -> None:
    """A spreadsheet leaves them; the rows behind keep their numbers."""
    found = plan_file.read(b"text,when\na,\n,\n\nb,x\n")
    assert ([one.draft.text for one in found.posts], found.rows) == (["a", "b"], (2, 5))
    assert [one.row for one in found.problems] == [5]


def test_the_same_row_gives_the_same_id() -> None:
    """So that a plan which is queued again is no second post; rows that are alike stay apart, and the time does not count."""
    once, again = (plan_file.read(f"text,when\nx,2026-05-0{n} 10:00\nx,\n".encode()).posts for n in (1, 2))
    assert [one.id for one in once] == [one.id for one in again]
    assert once[0].id != once[1].id


def test_a_look_and_a_crop_are_set_on_all_pictures() -> None:
    """In one cell each."""
    (one,) = plan_file.read(b"picture_1,picture_2,look,crop\na,b,butter,4:5\n", RULES).posts
    wanted = Recipe(look="butter", crop=Crop(aspect=Aspect.FOUR_FIVE))
    assert [picture.recipe for picture in one.pictures] == [wanted, wanted]


def test_a_plan_keeps_the_ids_that_it_had_before_there_were_first_comments() -> None:
    """Or a plan that was queued already would be queued once more."""
    post = BatchPost(Draft(NO_DRAFT, title="A", text="b", pictures=(DraftPicture("c.jpg", "d"),)))
    assert with_ids([post])[0].id == "plan-47e5920fa525adee8d8b9f1d-1"
    commented = replace(post, draft=replace(post.draft, first_comment="e"))
    assert with_ids([commented])[0].id != "plan-47e5920fa525adee8d8b9f1d-1"
