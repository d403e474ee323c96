"""Caption templates and groups of photos."""

# ruff: noqa: DTZ001 - the wall clock of a batch

from datetime import datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.batch.photo_group import GroupBy, even_parts, group
from kesong_desktop.model.batch.template import CaptionTemplate, DateNames, TemplateFacts
from kesong_desktop.model.library.photo import Photo, PhotoId

FACTS = TemplateFacts(
    taken=datetime(2026, 5, 3, 7, 8, 9),
    place="Arezzo",
    camera="X100",
    counter=7,
    count=3,
    file="IMG_1",
    title="Koi",
    caption="Eleven koi",
)


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("no field", "no field"),
        ("{date} {time}", "2026-05-03 07:08"),
        ("{date:%-d %B %Y, %A}", "3 May 2026, Sunday"),
        ("{date:long}", "3 May 2026"),
        ("{time:%-I.%M %p}", "7.08 AM"),
        ("{counter:03}/{count} {file}", "007/3 IMG_1"),
        ("{title}: {caption} ({camera}, {place})", "Koi: Eleven koi (X100, Arezzo)"),
        ("{{date}} 100 %", "{date} 100 %"),
        ("{ Date }", "2026-05-03"),
    ],
)
def test_fields_are_filled(template: str, text: str) -> None:
    """With the facts of a post, in the formats asked for."""
    assert CaptionTemplate(template).fill(FACTS) == text


def test_what_is_not_known_leaves_no_line() -> None:
    """A line that only had fields without a value goes; words stay."""
    template = CaptionTemplate("{caption}\n{place}, {camera}\nTaken {date}")
    assert template.fill(TemplateFacts(caption="Koi")) == "Koi\nTaken "
    assert template.fill(TemplateFacts(place="Arezzo")) == "Arezzo, \nTaken "
    assert CaptionTemplate("{place}").fill(TemplateFacts()) == ""


def test_names_of_another_language() -> None:
    """Months and days as the reader calls them."""
    names = DateNames(
        months=tuple(f"Monat{n}" for n in range(1, 13)),
        days=("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    )
    assert CaptionTemplate("{date:%A, %-d. %B}").fill(FACTS, names) == "So, 3. Monat5"


@pytest.mark.parametrize(
    ("template", "reason", "position"),
    [
        ("On {day}", Reason.TEMPLATE_FIELD_UNKNOWN, 4),
        ("{}", Reason.TEMPLATE_FIELD_UNKNOWN, 1),
        ("{a{", Reason.TEMPLATE_BRACE, 1),
        ("a {date", Reason.TEMPLATE_BRACE, 3),
        ("date}", Reason.TEMPLATE_BRACE, 5),
        ("{date:%Q}", Reason.TEMPLATE_OPTION_INVALID, 1),
        ("{date:%}", Reason.TEMPLATE_OPTION_INVALID, 1),
        ("{counter:many}", Reason.TEMPLATE_OPTION_INVALID, 1),
        ("{place:x}", Reason.TEMPLATE_OPTION_INVALID, 1),
    ],
)
def test_a_mistake_is_told_with_its_position(template: str, reason: Reason, position: int) -> None:
    """And in a sentence that names it."""
    with pytest.raises(InvalidInput) as caught:
        CaptionTemplate(template)
    assert (caught.value.reason, caught.value.facts["position"]) == (reason, position)
    assert str(position) in Messages().sentence(caught.value)


@given(st.text(max_size=30))
def test_any_text_is_a_template_or_is_told(text: str) -> None:
    """Nothing else happens."""
    position = 1
    try:
        CaptionTemplate(text).fill(FACTS)
    except InvalidInput as error:
        position = int(error.facts["position"])
    assert 1 <= position <= max(1, len(text))


def photo(number: int, hours: float, folder: str = "/a") -> Photo:
    """A photo so many hours after a midnight."""
    taken = datetime(2026, 5, 3) + timedelta(hours=hours)
    return Photo(PhotoId(number), f"{folder}/{number}.jpg", "/", "photo", 1, 0, taken, 4, 3)


def numbers(groups: list[tuple[Photo, ...]]) -> list[list[int]]:
    """The ids of the photos of each group."""
    return [[one.id for one in found] for found in groups]


def test_groups() -> None:
    """By events, day, folder and number, oldest first."""
    photos = [photo(4, 30, "/b"), photo(1, 1), photo(2, 2), photo(3, 20, "/b")]
    starts = [photos[1].taken, photos[3].taken]
    assert numbers(group(photos, GroupBy.EVENTS, event_starts=starts)) == [[1, 2], [3, 4]]
    assert numbers(group(photos, GroupBy.DAY)) == [[1, 2, 3], [4]]
    assert numbers(group(photos, GroupBy.FOLDER)) == [[1, 2], [3, 4]]
    assert numbers(group(photos, GroupBy.COUNT, count=3)) == [[1, 2, 3], [4]]
    assert numbers(group(photos, GroupBy.DAY, limit=2)) == [[1], [2, 3], [4]]


@given(st.integers(0, 60), st.integers(0, 12))
def test_parts_are_even(count: int, limit: int) -> None:
    """As few as the limit allows, of sizes that differ by one at most, in order."""
    photos = [photo(number, number) for number in range(count)]
    parts = even_parts(photos, limit)
    sizes = [len(part) for part in parts]
    assert [one for part in parts for one in part] == photos
    assert max(sizes) - min(sizes) <= 1
    if limit:
        assert max(sizes) <= limit
        assert len(parts) == max(1, -(-count // limit))


def test_photos_are_sorted_by_time_then_name() -> None:
    """So that the same photos always give the same posts."""
    same = msgspec.structs.replace(photo(2, 1), path="/a/0.jpg")
    assert numbers(group([photo(1, 1), same], GroupBy.COUNT, count=2)) == [[2, 1]]
