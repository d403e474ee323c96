"""Findings about posts of a batch: grouped, mended together, and ignored."""

from kesong_desktop.model.account import AccountKey, Capability, Limits, Visibility
from kesong_desktop.model.batch import mend as mends
from kesong_desktop.model.batch.batch_post import BatchPost, Posts
from kesong_desktop.model.batch.mend import MendRules, RowFinding, grouped
from kesong_desktop.model.batch.table import BatchTable, IgnoredFinding
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.preflight import Finding

CAN = Capability(limits=Limits(characters=40))
RULES = MendRules(lambda _draft, _key: CAN, lambda _draft: "en")


def posts(*texts: str) -> Posts:
    """A post of three photos for each text."""
    return tuple(
        BatchPost(
            Draft(
                DraftId(f"p{row}"),
                text=text,
                pictures=tuple(DraftPicture(f"{row}-{n}.jpg") for n in range(3)),
            )
        )
        for row, text in enumerate(texts)
    )


def about(row: int, code: str, fixes: tuple = ("leave",), *, severity="look", picture=None, **facts):
    """A finding about a row."""
    return RowFinding(row, Finding(code, severity, picture, fixes, facts))


def test_alike_findings_are_one_group() -> None:
    """Those that must be mended first; what is done already is no matter of the table."""
    found = [
        about(0, "no_alt", picture=0, number=1),
        about(0, "no_alt", picture=1, number=2),
        about(1, "too_long", ("cut_text",), severity="must", over=3),
        about(1, "no_alt", picture=0, number=1),
        about(1, "metadata_removed", (), severity="done"),
    ]
    groups = grouped(found)
    assert [(one.first.finding.code, len(one.found)) for one in groups] == [("too_long", 1), ("no_alt", 3)]


def test_mends_with_other_names_are_groups_of_their_own() -> None:
    """Each button says what it does for all of its group."""
    found = [about(row, "too_many", ("keep_first",), limit=limit) for row, limit in ((0, 4), (1, 4), (2, 10))]
    assert [len(one.found) for one in grouped(found)] == [2, 1]


def test_a_mend_for_several_rows() -> None:
    """Each post is mended, the others stay the same objects."""
    before = posts("See http://example.org/a", "See http://example.org/b", "no link")
    found = [
        about(row, "insecure_link", ("use_https",), link=f"http://example.org/{name}")
        for row, name in ((0, "a"), (1, "b"))
    ]
    after = mends.with_mends(before, found, "use_https", RULES)
    assert [one.draft.text for one in after] == [
        "See https://example.org/a",
        "See https://example.org/b",
        "no link",
    ]
    assert after[2] is before[2]


def test_pictures_are_taken_out_by_their_number_at_the_start() -> None:
    """Removing the first of two does not make the second another picture."""
    found = [about(0, "posted_before", ("take_out",), picture=number) for number in (0, 2)]
    (after,) = mends.with_mends(posts("x"), found, "take_out", RULES)
    assert [one.path for one in after.pictures] == ["0-1.jpg"]


def test_the_server_of_the_account_decides() -> None:
    """A text is cut to what the account's own server takes."""
    small = MendRules(
        lambda draft, _: Capability(limits=Limits(characters=10 if draft.account else 40)), lambda _: "en"
    )
    before = posts("word " * 20, "word " * 20)
    first = BatchPost(Draft(before[0].id, AccountKey("a@b"), text=before[0].draft.text))
    found = [about(row, "too_long", ("cut_text",), severity="must") for row in (0, 1)]
    after = mends.with_mends((first, before[1]), found, "cut_text", small)
    assert [len(one.draft.text) <= limit for one, limit in zip(after, (10, 40), strict=True)] == [True, True]
    assert len(after[1].draft.text) > 10


def test_what_a_person_has_to_do_changes_nothing() -> None:
    before = posts("x")
    found = [about(0, "no_alt", ("write_alt",), picture=0)]
    assert mends.with_mends(before, found, "write_alt", RULES) == before


def test_all_lossless_mends() -> None:
    """Links become secure; what would lose words or photos is not touched."""
    (before,) = posts("http://example.org/a " * 3)
    draft = Draft(before.id, text=before.draft.text, place="Home", visibility=Visibility.PUBLIC)
    found = [
        about(0, "insecure_link", ("use_https", "leave"), link="http://example.org/a"),
        about(0, "too_long", ("shorten", "cut_text"), severity="must"),
        about(0, "place_told", ("drop_place", "leave")),
        about(0, "private_place", ("drop_place",), severity="must"),
    ]
    (after,) = mends.with_lossless_mends((BatchPost(draft),), found[:3], RULES)
    assert (after.draft.text, after.draft.place) == ("https://example.org/a " * 3, "Home")
    (after,) = mends.with_lossless_mends((BatchPost(draft),), found, RULES)
    assert after.draft.place == ""


def test_ignored_findings_are_steps() -> None:
    """Undo brings them back, redo leaves them out again; a change keeps them."""
    table = BatchTable(posts("a"))
    one = IgnoredFinding(DraftId("p0"), "no_alt", "0-0.jpg")
    assert table.ignore([one])
    assert not table.ignore([one])
    assert table.change(posts("b"))
    assert table.ignored == {one}
    table.undo()
    assert (table.posts, table.ignored) == (posts("a"), {one})
    table.undo()
    assert table.ignored == frozenset()
    table.redo()
    assert table.ignored == {one}


def test_changes_with_one_key_are_one_step() -> None:
    """What is typed letter by letter is undone as a whole, and not together with what was typed elsewhere."""
    table = BatchTable(posts(""))
    for words in ("a", "ab", "abc"):
        table.change(posts(words), merge_key="alt 1")
    table.change(posts("other"), merge_key="alt 2")
    table.undo()
    assert table.posts == posts("abc")
    table.undo()
    assert table.posts == posts("")
    # What was undone is not a step to go on with.
    table.change(posts("x"), merge_key="alt 1")
    table.undo()
    assert table.posts == posts("")
