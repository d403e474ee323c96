"""What would come of archives: every file is accounted for, and what is told reaches the right picture."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kesong_desktop.errors import ArchiveUnreadable, InvalidInput
from kesong_desktop.model.library.photo import Place
from kesong_desktop.roll.archives import archive
from kesong_desktop.roll.archives.plan import ImportPlan
from tests.fakes import archives

TAKEN = datetime.fromtimestamp(archives.TAKEN_S, UTC)


def planned(*sources: Path) -> ImportPlan:
    with archive.opened(sources) as origins:
        made = archive.plan(origins)
        everything = [entry for origin in origins for entry in origin.entries()]
    known = [item.entry for item in made.items] + made.read + [one.entry for one in made.left_out]
    assert sorted((e.name, str(e.origin.path)) for e in known) == sorted(
        (e.name, str(e.origin.path)) for e in everything
    ), "every file is in one of the three lists"
    return made


def told(made: ImportPlan) -> dict[str, object]:
    return {item.entry.base: item.metadata for item in made.items}


def reasons(made: ImportPlan) -> dict[str, str]:
    return {one.entry.base: one.reason for one in made.left_out}


@pytest.mark.parametrize("root", ["", "instagram-anna-2024-05-31/"])
@pytest.mark.parametrize("pack", [archives.as_folder, archives.as_zip])
def test_instagram(tmp_path, pack, root):
    """A post's one caption is that of all its pictures; text is mended; times and places are taken over."""
    made = planned(pack(tmp_path / "export.zip", archives.instagram(root)))
    assert (made.kind, made.pictures, made.clips, made.captions, made.places) == ("instagram", 4, 1, 3, 1)
    about = told(made)
    assert [about[name].caption for name in ("one.jpg", "two.jpg", "three.jpg", "s.jpg")] == [
        archives.CAPTION,
        archives.CAPTION,
        "café",
        "",
    ]
    assert about["two.jpg"].taken == TAKEN + timedelta(minutes=1)
    assert about["three.jpg"].place == Place(48.2, 16.37)
    assert about["r.mp4"].taken == TAKEN
    assert reasons(made) == {
        "liked_posts.json": "not_media",
        "m.jpg": "from_conversation",
        "start_here.html": "not_media",
    }
    assert {entry.base for entry in made.read} == {"posts_1.json", "stories.json", "reels.json"}


def test_an_old_instagram_export(tmp_path):
    """Of the time of one media.json; a conversation and what is told of, and is not there, are named."""
    tree = {
        "media.json": archives.words(
            {
                "photos": [
                    {
                        "caption": archives.as_instagram("夏"),
                        "taken_at": "2019-02-09T15:45:41+00:00",
                        "path": "photos/201902/a.jpg",
                    },
                    {"caption": "lost", "taken_at": "2019-02-09T15:45:41", "path": "photos/201902/lost.jpg"},
                ],
                "stories": [{"caption": "", "taken_at": "2018-12-31T08:05:13", "path": "stories/201812/b.jpg"}],
                "profile": [{"caption": "", "taken_at": "2017-01-01T00:00:00", "path": "profile/c.jpg"}],
                "direct": [],
            }
        ),
        "photos/201902/a.jpg": archives.picture(1),
        "stories/201812/b.jpg": archives.picture(2),
        "profile/c.jpg": archives.picture(3),
        "direct/201901/d.jpg": archives.picture(4),
        "comments.json": b"{}",
    }  # fmt: skip
    made = planned(archives.as_zip(tmp_path / "old.zip", tree))
    about = told(made)
    assert about["a.jpg"].caption == "夏"
    assert about["a.jpg"].taken == datetime(2019, 2, 9, 15, 45, 41, tzinfo=UTC)
    assert about["b.jpg"].taken == datetime(2018, 12, 31, 8, 5, 13)  # noqa: DTZ001 - the wall's time
    assert reasons(made) == {"d.jpg": "from_conversation", "comments.json": "not_media"}
    assert made.missing == ["photos/201902/lost.jpg"]


def test_the_newest_instagram_export(tmp_path):
    """Posts whose fields have labels; a file without an ending is known by its content."""
    posts = [
        {
            "timestamp": archives.TAKEN_S,
            "media": [],
            "label_values": [
                {"label": "Caption", "value": archives.as_instagram("Größe")},
                {"label": "Media", "media": [{"uri": "media/posts/202009/17", "creation_timestamp": 0}]},
            ],
        }
    ]
    tree = {
        "your_instagram_activity/media/posts.json": archives.words(posts),
        "media/posts/202009/17": archives.picture(1),
        "media/other/x": b"words",
    }
    made = planned(archives.as_zip(tmp_path / "new.zip", tree))
    (item,) = made.items
    assert (item.name, item.metadata.caption, item.metadata.taken) == ("posts/202009/17.jpg", "Größe", TAKEN)
    assert reasons(made) == {"x": "not_media"}


@pytest.mark.parametrize("pack", [archives.as_folder, archives.as_zip])
def test_takeout(tmp_path, pack):
    """Numbered, edited and living pictures have what is told of them; what lay in the bin stays there."""
    made = planned(pack(tmp_path / "takeout.zip", archives.takeout()))
    captions = {item.entry.name.rpartition("Google Photos/")[2]: item.metadata.caption for item in made.items}
    captions.pop("Bin/old.jpg", None)
    assert captions == {
        "Photos from 2020/IMG_1.jpg": "First",
        "Photos from 2020/IMG_1-edited.jpg": "First",
        "Photos from 2020/IMG_1(1).jpg": "Second",
        "Photos from 2020/IMG_5.HEIC": "Alive",
        "Photos from 2020/IMG_5.MP4": "Alive",
        "Trip/IMG_1.jpg": "",
    }
    first = next(item.metadata for item in made.items if item.entry.name.endswith("2020/IMG_1.jpg"))
    assert (first.place, first.is_favourite, first.taken) == (Place(48.2, 16.37), True, TAKEN)
    is_zip = not (tmp_path / "takeout.zip").is_dir()
    assert reasons(made) == {"archive_browser.html": "not_media"} | (
        {"old.jpg": "in_trash"} if is_zip else {}
    )


def test_parts_are_read_as_one(tmp_path):
    """What tells of a picture lies in another zip; an overlap comes once; a folder of zips stands for them."""
    tree = archives.takeout()
    tells = {name: content for name, content in tree.items() if name.endswith(".json")}
    shows = {name: content for name, content in tree.items() if name not in tells}
    (tmp_path / "parts").mkdir()
    one = archives.as_zip(tmp_path / "parts" / "takeout-001.zip", tells)
    two = archives.as_zip(tmp_path / "parts" / "takeout-002.zip", shows)
    three = archives.as_zip(tmp_path / "parts" / "takeout-003.zip", dict(list(shows.items())[:1]))
    made = planned(two, one, three)
    assert made.captions == 5
    assert [(one.reason, one.entry.origin.path) for one in made.left_out if one.reason == "duplicate"] == [
        ("duplicate", three)
    ]
    assert planned(tmp_path / "parts").captions == 5


def test_live_photos_of_pixel_phones(tmp_path):
    """The clip has no ending of its own: it gets one where it is copied, and a reason where it is not."""
    year = "Takeout/Google Photos/Photos from 2023/"
    tree = {
        f"{year}PXL_1.MP.jpg": archives.picture(1),
        f"{year}PXL_1.MP": archives.clip(),
        f"{year}PXL_1.MP.jpg.json": archives.sidecar("PXL_1.MP.jpg", caption="Wave"),
    }
    made = planned(archives.as_zip(tmp_path / "takeout.zip", tree))
    assert {item.name: item.metadata.caption for item in made.items} == {
        "Photos from 2023/PXL_1.MP.jpg": "Wave",
        "Photos from 2023/PXL_1.MP.mp4": "Wave",
    }
    assert reasons(planned(archives.as_folder(tmp_path / "open", tree))) == {"PXL_1.MP": "no_extension"}


def test_damaged_words_are_reported_and_harm_nothing_else(tmp_path):
    """Of each kind: JSON that is none, times and places that are none, lists in the place of words."""
    tree = archives.takeout()
    year = "Takeout/Google Photos/Photos from 2020/"
    tree[f"{year}IMG_5.HEIC.supplemental-metada.json"] = b'{"title": '
    tree[f"{year}IMG_1.jpg.supplemental-metadata.json"] = archives.words(
        {"title": ["x"], "description": {"a": 1}, "photoTakenTime": [], "geoData": {"latitude": "north"}}
    )
    made = planned(archives.as_zip(tmp_path / "takeout.zip", tree))
    assert reasons(made)["IMG_5.HEIC.supplemental-metada.json"] == "damaged_metadata"
    about = told(made)
    assert (about["IMG_1.jpg"].caption, about["IMG_1.jpg"].taken, about["IMG_1.jpg"].place) == (
        "",
        None,
        None,
    )
    assert about["IMG_1(1).jpg"].caption == "Second"


def test_deep_words_are_refused(tmp_path):
    """A file made to break readers of JSON is damaged, and no more."""
    tree = archives.instagram() | {"your_instagram_activity/media/posts_2.json": b"[" * 200_000}
    made = planned(archives.as_zip(tmp_path / "deep.zip", tree))
    assert reasons(made)["posts_2.json"] == "damaged_metadata"
    assert made.captions == 3


@pytest.mark.parametrize(
    ("tree", "reason"),
    [
        ({"a.jpg": archives.picture()}, "archive_unknown"),
        ({"your_instagram_activity/media/posts_1.html": b"<html>"}, "archive_as_web_pages"),
        ({}, "archive_unknown"),
    ],
)
def test_unknown_archives_are_refused_with_a_reason(tmp_path, tree, reason):
    """The reason tells web pages from files of other programs."""
    path = archives.as_zip(tmp_path / "a.zip", tree)
    with pytest.raises(ArchiveUnreadable, match=reason):
        planned(path)


def test_two_kinds_are_not_mixed(tmp_path):
    """Each for itself can be imported."""
    one = archives.as_zip(tmp_path / "one.zip", archives.instagram())
    two = archives.as_zip(tmp_path / "two.zip", archives.takeout())
    with pytest.raises(InvalidInput, match="archives_mixed"):
        planned(one, two)
