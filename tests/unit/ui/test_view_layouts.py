"""Where the layouts of the item views put items."""

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from kesong_desktop.ui.views.layout.column import ColumnLayout, ColumnRule
from kesong_desktop.ui.views.layout.grid import GridLayout, GridRule
from kesong_desktop.ui.views.layout.item_layout import ItemLayout, LayoutItems
from kesong_desktop.ui.views.layout.justified import JustifiedLayout, JustifiedRule
from kesong_desktop.ui.views.layout.placement import NO_ROW, Placement
from kesong_desktop.ui.views.layout.sectioned_column import HeadingRule, SectionedColumnLayout
from kesong_desktop.ui.views.layout.waterfall import WaterfallLayout, WaterfallRule

WIDTHS = st.integers(1, 3000)
RATIOS = st.lists(st.floats(0.05, 8, allow_nan=False), max_size=80)
COUNTS = st.lists(st.integers(1, 30), max_size=12)


def by_ratio(ratios, sections=()):
    """What a layout asks about items of these ratios."""

    def heights(first, end, width):
        return [round(width / ratio) for ratio in ratios[first:end]]

    return LayoutItems(len(ratios), lambda first, end: ratios[first:end], sections, heights)


def by_height(count, height):
    """What a layout asks about items of these heights, by row and width."""
    return LayoutItems(
        count, heights=lambda first, end, width: [height(row, width) for row in range(first, end)]
    )


def boxes(layout: ItemLayout):
    """All rectangles as (left, top, right, bottom)."""
    place = layout.placement
    found = [place.box(row) for row in range(len(place))]
    return [(left, top, left + width, top + height) for left, top, width, height in found]


def overlapping(rects):
    """Pairs of rectangles that touch each other's inside."""
    return [
        (one, other)
        for number, one in enumerate(rects)
        for other in rects[number + 1 :]
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ]


def lines_of(rects):
    """The rectangles grouped by their top."""
    lines = {}
    for rect in rects:
        lines.setdefault(rect[1], []).append(rect)
    return list(lines.values())


def holds(layout: ItemLayout, count: int, width: int):
    """What is true of every layout: all there, in order, apart, inside."""
    rects = boxes(layout)
    assert len(rects) == count
    assert all(top <= later for (_, top, _, _), (_, later, _, _) in pairwise(rects))
    assert not overlapping(rects)
    assert all(
        left >= 0 and right <= width and right > left and bottom > top for left, top, right, bottom in rects
    )
    assert all(bottom <= layout.height for _, _, _, bottom in rects)
    return rects


@given(RATIOS, WIDTHS)
def test_a_column_is_centred(ratios, width):
    layout = ColumnLayout(ColumnRule())
    layout.arrange(by_ratio(ratios), width)
    rects = holds(layout, len(ratios), width)
    assert all(abs(left - (width - right)) <= 1 for left, _, right, _ in rects)
    assert all(later[1] - one[3] == layout.rule.gap for one, later in pairwise(rects))


def test_a_column_widens_in_a_wide_viewport():
    layout = ColumnLayout(ColumnRule())
    widths = {}
    for width in (300, 1000, 1399, 1400, 2560):
        layout.arrange(by_ratio([1.0]), width)
        widths[width] = layout.item_width
    assert widths == {300: 252, 1000: 632, 1399: 632, 1400: 720, 2560: 720}


@given(st.integers(0, 200), WIDTHS, st.booleans())
def test_a_grid_is_square_and_flush(count, width, is_fixed):
    layout = GridLayout(GridRule(is_fixed=is_fixed, extra_height=40))
    layout.arrange(LayoutItems(count), width)
    rects = holds(layout, count, width)
    assert all(
        right - left == layout.tile and bottom - top == layout.tile + 40 for left, top, right, bottom in rects
    )
    for line in lines_of(rects):
        if len(line) == layout.columns and width > 48 and not is_fixed:
            assert line[0][0] == 24
            assert line[-1][2] == width - 24 or len(line) == 1
    assert all(len(line) == layout.columns for line in lines_of(rects)[:-1])


def test_a_bounded_grid_is_centred():
    layout = GridLayout(GridRule(tile=228, gap=8, widest=936))
    layout.arrange(LayoutItems(9), 2560)
    rects = boxes(layout)
    assert layout.columns == 4
    assert (rects[0][0], rects[3][2]) == (812, 1748)


@given(RATIOS, WIDTHS)
def test_a_waterfall_fills_the_shortest_column(ratios, width):
    layout = WaterfallLayout(WaterfallRule())
    items = by_ratio([max(ratio, 0.2) for ratio in ratios])
    layout.arrange(items, width)
    rects = holds(layout, len(ratios), width)
    for row, (_left, top, _right, _bottom) in enumerate(rects):
        ends = {}
        for left, _, _, bottom in rects[:row]:
            ends[left] = bottom + layout.rule.gap
        shortest = min(ends.values()) if len(ends) == layout.columns else layout.rule.top
        assert top == shortest
    if len({left for left, *_ in rects}) == layout.columns > 1 and width > 48:
        assert max(right for _, _, right, _ in rects) == width - 24


@given(RATIOS, WIDTHS, st.integers(60, 400))
def test_justified_rows_are_flush_but_for_the_last(ratios, width, row_height):
    rule = JustifiedRule(row_height=row_height)
    layout = JustifiedLayout(rule)
    layout.arrange(by_ratio(ratios), width)
    rects = holds(layout, len(ratios), width)
    lines = lines_of(rects)
    left, right = min(24, (width - 1) // 2), width - min(24, (width - 1) // 2)
    for line in lines:
        assert len({rect[3] - rect[1] for rect in line}) == 1
        assert line[0][0] == left
        height = line[0][3] - line[0][1]
        assert round(row_height * 0.8 - 0.5) <= height <= round(row_height * 1.3 + 0.5)
        assert all(later[0] - one[2] == rule.gap for one, later in pairwise(line))
    assert all(line[-1][2] == right for line in lines[:-1])
    if lines and lines[-1][-1][2] != right:
        assert lines[-1][0][3] - lines[-1][0][1] == row_height


@given(
    st.lists(st.sampled_from([2 / 3, 0.75, 1.0, 4 / 3, 1.5, 16 / 9]), min_size=1, max_size=80),
    st.integers(700, 2600),
)
@example([2 / 3, 2 / 3, 2 / 3, 1.0, 4 / 3, 4 / 3, 16 / 9], 700)
def test_photos_keep_their_ratio(ratios, width):
    """Except in a row that no stretch within the bounds fills: it has the least or the greatest height."""
    rule = JustifiedRule()
    layout = JustifiedLayout(rule)
    layout.arrange(by_ratio(ratios), width)
    bounds = {round(rule.row_height * rule.least), round(rule.row_height * rule.most)}
    for ratio, (left, top, right, bottom) in zip(ratios, boxes(layout), strict=True):
        assert abs((right - left) - ratio * (bottom - top)) <= 2 or bottom - top in bounds


@given(COUNTS, st.integers(300, 2600), st.data())
def test_sections_of_justified_rows(counts, width, data):
    ratios = data.draw(st.lists(st.floats(0.5, 2), min_size=sum(counts), max_size=sum(counts)))
    rule = JustifiedRule()
    layout = JustifiedLayout(rule)
    layout.arrange(by_ratio(ratios, counts), width)
    rects = holds(layout, len(ratios), width)
    sections = layout.sections
    assert len(sections) == len(counts)
    headers = [
        (
            sections.lefts[n],
            sections.tops[n],
            sections.lefts[n] + sections.widths[n],
            sections.tops[n] + rule.header,
        )
        for n in range(len(counts))
    ]
    assert not overlapping([*headers, *rects])
    for number, count in enumerate(counts):
        rows = sections.rows_of(number, len(ratios))
        assert len(rows) == count
        assert rects[rows[0]][1] == headers[number][3]
        assert rects[rows[0]][0] == headers[number][0]
        assert sections.bottoms[number] >= max(rects[row][3] for row in rows)
        assert all(sections.section_of(row) == number for row in rows)
        last = lines_of(rects[row] for row in rows)[-1]
        if last[-1][2] != width - 24:
            assert last[0][3] - last[0][1] == rule.row_height
    assert all(right <= width for _, _, right, _ in headers)


def test_short_sections_share_a_row():
    layout = JustifiedLayout(JustifiedRule())
    layout.arrange(by_ratio([1.0] * 13, [1, 2, 8, 1, 1]), 1000)
    sections = layout.sections
    assert list(sections.tops) == [0, 0, 248, sections.tops[3], sections.tops[3]]
    assert (sections.lefts[0], sections.lefts[1]) == (24, 24 + 200 + 24)
    assert sections.lefts[1] + sections.widths[1] == 976
    assert list(sections.sections_between(10, 20)) == [0, 1]


def test_one_item_too_few_for_a_row_is_not_stretched():
    layout = JustifiedLayout(JustifiedRule(side=0, gap=0, row_height=100))
    layout.arrange(by_ratio([1.0] * 14), 400)
    lines = lines_of(boxes(layout))
    assert [len(line) for line in lines] == [4, 4, 4, 2]
    assert lines[-1][-1] == (100, 300, 200, 400)


@given(COUNTS, COUNTS, st.integers(0, 20), st.integers(300, 2000), st.data())
def test_what_is_appended_is_placed_as_if_it_had_been_there(counts, more, grown, width, data):
    last = [*counts[:-1], counts[-1] + grown, *more] if counts else more
    ratios = data.draw(st.lists(st.floats(0.3, 3), min_size=sum(last), max_size=sum(last)))
    for has_sections in (True, False):
        whole, grows = JustifiedLayout(JustifiedRule()), JustifiedLayout(JustifiedRule())
        whole.arrange(by_ratio(ratios, last if has_sections else ()), width)
        grows.arrange(by_ratio(ratios[: sum(counts)], counts if has_sections else ()), width)
        grows.extend(by_ratio(ratios, last if has_sections else ()))
        assert boxes(grows) == boxes(whole)
        assert grows.height == whole.height
        for name in ("tops", "bottoms", "lefts", "widths", "firsts"):
            assert getattr(grows.sections, name) == getattr(whole.sections, name)


@given(st.integers(0, 60), st.integers(0, 60), st.integers(200, 1500))
def test_the_other_layouts_grow_as_well(count, more, width):
    def height(row, wide):
        return wide // 2 + 37 * row % 190

    for make in (
        lambda: ColumnLayout(ColumnRule()),
        lambda: WaterfallLayout(WaterfallRule()),
        lambda: GridLayout(GridRule()),
    ):
        whole, grows = make(), make()
        whole.arrange(by_height(count + more, height), width)
        grows.arrange(by_height(count, height), width)
        grows.extend(by_height(count + more, height))
        assert (boxes(grows), grows.height) == (boxes(whole), whole.height)


@given(st.data(), st.integers(1, 80), st.integers(200, 1500))
def test_measured_again_the_rows_are_where_they_would_have_been(data, count, width):
    """However often some rows get other heights: what follows is placed as if all had been laid out so at once."""
    heights = data.draw(st.lists(st.integers(1, 400), min_size=count, max_size=count))
    makers = (
        lambda: ColumnLayout(ColumnRule()),
        lambda: WaterfallLayout(WaterfallRule()),
        lambda: SectionedColumnLayout(ColumnRule(), HeadingRule(40, 20)),
    )
    layouts = [make() for make in makers]
    for layout in layouts:
        layout.arrange(by_height(count, lambda row, _: heights[row]), width)
    for _ in range(data.draw(st.integers(1, 4))):
        first = data.draw(st.integers(0, count - 1))
        end = data.draw(st.integers(first + 1, count))
        heights[first:end] = data.draw(
            st.lists(st.integers(1, 400), min_size=end - first, max_size=end - first)
        )
        for layout, make in zip(layouts, makers, strict=True):
            items = by_height(count, lambda row, _: heights[row])
            layout.remeasure(items, first, end)
            fresh = make()
            fresh.arrange(items, width)
            assert (boxes(layout), layout.height) == (boxes(fresh), fresh.height)
            layout.extend(by_height(count + 1, lambda row, _: [*heights, 90][row]))
            fresh.extend(by_height(count + 1, lambda row, _: [*heights, 90][row]))
            assert boxes(layout) == boxes(fresh)
            layout.arrange(items, width)


def test_sections_that_are_others_are_laid_out_anew():
    layout, fresh = JustifiedLayout(JustifiedRule()), JustifiedLayout(JustifiedRule())
    layout.arrange(by_ratio([1.0] * 30, [20, 10]), 1000)
    layout.extend(by_ratio([2.0] * 31, [10, 21]))
    fresh.arrange(by_ratio([2.0] * 31, [10, 21]), 1000)
    assert boxes(layout) == boxes(fresh)


def test_changed_sizes_are_noticed():
    ratios = [1.0] * 10
    layouts = [JustifiedLayout(JustifiedRule()), ColumnLayout(ColumnRule()), WaterfallLayout(WaterfallRule())]
    for layout in layouts:
        layout.arrange(by_ratio(ratios), 800)
    other = [1.0, 1.0, 2.0, *ratios[3:]]
    for layout in layouts:
        assert layout.differs(by_ratio(other), 0, 10)
        assert layout.differs(by_ratio(other), 2, 3)
        assert not layout.differs(by_ratio(other), 3, 10)


@given(RATIOS, st.integers(200, 1500), st.integers(-100, 5000), st.integers(1, 900))
def test_rows_on_the_screen_are_found(ratios, width, top, height):
    layout = WaterfallLayout(WaterfallRule())
    layout.arrange(by_ratio([max(ratio, 0.2) for ratio in ratios]), width)
    place = layout.placement
    seen = [row for row, (_, y, _, end) in enumerate(boxes(layout)) if y < top + height and end > top]
    assert place.rows_in(0, top, width, top + height) == seen
    for row in seen:
        left, y, wide, high = place.box(row)
        assert place.row_at(left, y) == place.row_at(left + wide - 1, y + high - 1) == row


def test_nothing_is_found_where_nothing_is():
    place = Placement()
    assert place.row_at(3, 3) == place.nearest(3, 3) == NO_ROW
    assert list(place.rows_between(0, 100)) == []
    assert place.bottom == 0


def test_arrows_go_to_the_nearest_of_the_next_row():
    layout = JustifiedLayout(JustifiedRule(side=0, gap=10, row_height=100))
    layout.arrange(by_ratio([1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 1.0], [4, 3]), 430)
    place = layout.placement
    assert [place.tops[row] for row in (0, 3)] == [56, 56]
    assert layout.row_beside(3, 1, place.middle_x(3)) == 5
    assert layout.row_beside(5, -1, place.middle_x(3)) == 3
    assert layout.row_beside(0, -1, 50) == NO_ROW
    assert layout.row_beside(6, 1, 50) == NO_ROW


def test_arrows_stay_in_the_column_of_a_waterfall():
    layout = WaterfallLayout(WaterfallRule(tile=100, gap=10, side=0, top=0))
    layout.arrange(by_height(6, lambda row, _: (50, 300, 50, 50, 50, 50)[row]), 210)
    place = layout.placement
    assert [place.lefts[row] for row in range(6)] == [0, 110, 0, 0, 0, 0]
    assert layout.row_beside(0, 1, place.middle_x(0)) == 2
    assert layout.row_beside(1, 1, place.middle_x(1)) == NO_ROW
    assert layout.row_beside(5, -1, place.middle_x(5)) == 4


def test_a_page_leads_to_the_nearest_item_at_that_height():
    layout = GridLayout(GridRule(tile=100, gap=10, side=0, top=0))
    layout.arrange(LayoutItems(40), 430)
    place = layout.placement
    assert place.nearest(150, 50) == 1
    assert place.nearest(150, 505) == 17
    assert place.nearest(-50, -50) == 0
    assert place.nearest(5000, 100_000) == 39
    assert place.nearest(260, 107) in {2, 6}
