"""What is found before a post leaves."""

import pytest

from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.account import Capability, Limits, Visibility
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.preflight import CheckOptions, PictureFacts, check


@pytest.mark.parametrize(("parent", "found"), [("", ["needs_picture"]), ("5", [])])
def test_words_alone_where_posts_need_a_picture(parent, found):
    """Pixelfed takes no post of words, but takes such a reply."""
    draft = Draft(DraftId("d"), text="hello", in_reply_to_id=parent)
    findings = check(draft, "hello", (), Capability(text_only_posts=False), "pixels.town")
    assert [one.code for one in findings] == found


@pytest.mark.parametrize("visibility", [None, *Visibility])
def test_direct_posts_where_there_are_none(visibility):
    """Pixelfed would refuse it once everything is uploaded."""
    draft = Draft(DraftId("d"), text="hello", visibility=visibility)
    for takes in (True, False):
        findings = check(draft, "hello", (), Capability(direct=takes), "pixels.town")
        is_told = visibility is Visibility.DIRECT and not takes
        assert [one.code for one in findings] == ["no_direct"] * is_told


@pytest.mark.parametrize(
    ("keeps_author", "keeps_copyright", "code"),
    [
        (False, False, "metadata_removed"),
        (True, False, "metadata_removed_except_author"),
        (False, True, "metadata_removed_except_copyright"),
        (True, True, "metadata_removed_except_both"),
    ],
)
def test_kept_attribution_is_named(keeps_author: bool, keeps_copyright: bool, code: str) -> None:
    """Only what the preferences keep is said to be kept."""
    found = check(
        Draft(DraftId("d"), pictures=(DraftPicture("a.jpg"),)),
        "",
        (PictureFacts("a.jpg"),),
        Capability(),
        "x.example",
        options=CheckOptions(keeps_author=keeps_author, keeps_copyright=keeps_copyright),
    )
    assert [one.code for one in found if one.severity == "done"] == [code]


@pytest.mark.parametrize(
    ("count", "title"),
    [(1, "Location removed from photo 1"), (2, "Location removed from photos 1, 2")],
)
def test_removed_locations_are_counted(count: int, title: str) -> None:
    """One photo and several have their own sentence."""
    pictures = tuple(PictureFacts(f"{number}.jpg", has_place=True) for number in range(count))
    draft = Draft(DraftId("d"), pictures=tuple(DraftPicture(one.path) for one in pictures))
    found = check(draft, "", pictures, Capability(), "x.example")
    assert title in [Messages().finding_title(one) for one in found]


TAKES_ALL = ("image/jpeg", "image/png", "image/gif", "image/webp", "video/mp4")


@pytest.mark.parametrize(
    ("mime", "accepted", "is_edited", "codes"),
    [
        ("image/gif", TAKES_ALL, False, []),
        ("image/webp", TAKES_ALL, False, []),
        ("image/apng", TAKES_ALL, False, []),
        ("image/avif", TAKES_ALL, False, ["animation_converted"]),
        ("image/webp", ("image/jpeg", "video/mp4"), False, ["animation_converted"]),
        ("image/gif", ("image/jpeg", "video/mp4"), False, ["animation_converted"]),
        ("image/webp", ("image/jpeg", "image/gif"), False, ["animation_as_gif"]),
        ("image/webp", ("image/jpeg",), False, ["animation_lost"]),
        ("image/gif", ("image/jpeg",), False, ["animation_lost"]),
        ("image/heic", TAKES_ALL, False, ["animation_lost"]),
        ("image/gif", TAKES_ALL, True, ["animation_lost"]),
    ],
)
def test_what_becomes_of_an_animation_is_told(
    mime: str, accepted: tuple[str, ...], is_edited: bool, codes: list[str]
) -> None:
    """That it is kept needs no word; that it becomes a video is told, that it stops moving is asked about."""
    recipe = Recipe(turns=1) if is_edited else None
    facts = PictureFacts("a", mime=mime, width=100, height=100, is_animated=True)
    draft = Draft(DraftId("d"), pictures=(DraftPicture("a", alt="x", recipe=recipe),))
    found = check(draft, "", (facts,), Capability(limits=Limits(mime_types=accepted)), "x.example")
    assert [one.code for one in found if one.code.startswith("animation")] == codes


@pytest.mark.parametrize(
    ("size", "others", "expected"),
    [
        ((1080, 14_000), 0, ("long_picture", 4)),
        ((1080, 14_000), 1, ("long_picture", 3)),
        ((1080, 14_000), 3, None),
        ((1080, 5_000), 0, ("long_picture", 3)),
        ((9_000, 900), 0, ("wide_picture", 4)),
        ((1080, 2_400), 0, None),
        ((4_000, 3_000), 0, None),
    ],
)
def test_a_long_screenshot_can_be_split(
    size: tuple[int, int], others: int, expected: tuple[str, int] | None
) -> None:
    """As many parts as are readable and as the server takes; none where there is no room, or the picture is of a usual shape."""
    pictures = tuple(DraftPicture(f"{number}.png", alt="x") for number in range(others + 1))
    facts = (
        PictureFacts("0.png", mime="image/png", width=size[0], height=size[1]),
        *(PictureFacts(one.path, width=40, height=30) for one in pictures[1:]),
    )
    found = check(Draft(DraftId("d"), pictures=pictures), "", facts, Capability(), "x.example")
    long = [one for one in found if "split" in one.fixes]
    assert [(one.code, one.facts["parts"]) for one in long] == ([expected] if expected else [])


def test_damage_is_told_before() -> None:
    """It can be sent all the same."""
    draft = Draft(DraftId("d"), pictures=(DraftPicture("a.jpg", alt="x"),))
    facts = PictureFacts("a.jpg", width=40, height=30, is_damaged=True)
    found = check(draft, "", (facts,), Capability(), "x.example")
    (damage,) = (one for one in found if one.code == "damaged_end")
    assert (damage.severity, damage.fixes) == ("look", ("take_out", "leave"))
