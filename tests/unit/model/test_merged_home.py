"""A merged home is the sorted union of its homes, each post once, down to where all of them are complete."""

from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.social.merged.merged_home import (
    NO_END,
    HomeRow,
    HomeRows,
    as_merged,
    as_own,
    by_account,
    merge,
    merged_id,
)
from tests.fakes.timeline_services import post, posts

ANNA, BEN, CLEO = (AccountKey(f"{name}@one.example") for name in ("anna", "ben", "cleo"))
NUMBERS = st.integers(0, 30)


@st.composite
def homes(draw):
    """Homes of up to three accounts out of posts that some of them share: each with its own ids, read from the top."""
    authors = draw(st.lists(st.sampled_from([ANNA, BEN, CLEO, None]), min_size=31, max_size=31))
    made = []
    for key in (ANNA, BEN, CLEO)[: draw(st.integers(0, 3))]:
        seen = sorted(draw(st.sets(NUMBERS)), reverse=True)
        read = seen[: draw(st.integers(0, len(seen)))]
        rows = tuple(
            # Of the same time there are several; ids are the same on all servers for other posts.
            HomeRow(float(number // 3), f"{number % 7}{number}", f"url{number}", authors[number] == key)
            for number in read
        )
        rows = tuple(sorted(rows, key=lambda row: (row.made_s, row.post_id), reverse=True))
        complete = draw(st.sampled_from([NO_END, 2.0, 5.0]))
        made.append(HomeRows(key, rows, complete, is_cut=len(read) < len(seen) and bool(read)))
    return made


@given(homes())
def test_merged_is_the_sorted_union(given_homes):
    merged = merge(given_homes)
    assert merged == sorted(merged, reverse=True)
    assert len({row.merged_id for row in merged}) == len(merged), "no id twice"
    urls = {(home.account, row.post_id): row for home in given_homes for row in home.rows}
    assert len({urls[row.account, row.post_id].url for row in merged}) == len(merged), "no post twice"
    for row in merged:
        sees = [
            (home, one)
            for home in given_homes
            for one in home.rows
            if one.url == urls[row.account, row.post_id].url
        ]
        own = [home.account for home, one in sees if one.is_own]
        assert row.account == (own[0] if own else sees[0][0].account), "its author acts, else the first"


@given(homes())
def test_nothing_is_missing_and_nothing_is_beyond_the_end(given_homes):
    """All that the homes have from the highest end on, and nothing below it."""
    ends = [(home.complete_to_s, "", "") for home in given_homes]
    ends += [
        (home.rows[-1].made_s, home.rows[-1].post_id, home.account) for home in given_homes if home.is_cut
    ]
    end = max(ends, default=(NO_END, "", ""))
    shown = {row.post_id for row in merge(given_homes)}
    known: dict[str, list[tuple[float, str, str]]] = {}
    for home in given_homes:
        for row in home.rows:
            known.setdefault(row.url, []).append((row.made_s, row.post_id, home.account))
    for places in known.values():
        if min(places) >= end:
            assert places[0][1] in shown
        if max(places) < end:
            assert places[0][1] not in shown


def test_a_post_goes_into_a_merged_home_and_comes_out_as_it_was():
    """Ids that two servers gave to different posts stay apart."""
    one = post(5)
    merged = as_merged(ANNA, one)
    assert (merged.id, merged.seen_by) == (merged_id(ANNA, "5"), ANNA)
    assert as_merged(BEN, one).id != merged.id
    assert as_own(merged) == one
    assert as_own(one) is one
    mixed = [as_merged(ANNA, post(5)), as_merged(BEN, post(5)), as_merged(ANNA, post(4))]
    assert by_account(mixed) == {ANNA: posts(5, 4), BEN: posts(5)}
