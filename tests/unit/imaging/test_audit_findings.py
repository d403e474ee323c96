"""Each thing that is planted alone is refused by the second reader; whatever is planted, none of it leaves."""

import pytest

from kesong_desktop.imaging.audit import find_metadata
from tests.unit.imaging.hidden_metadata import DAMAGED_JPEG, DAMAGED_PNG, STILLS, Secret, encoded
from tests.unit.imaging.hidden_video_metadata import CLIPS, clip_bytes

EACH = [(kind, name) for kind, (_, _, plants) in STILLS.items() for name in plants]


@pytest.mark.parametrize("kind", STILLS)
def test_bare_picture_is_passed(tmp_path, kind):
    """A picture with nothing in it but itself."""
    name, frames, _ = STILLS[kind]
    (tmp_path / "a").write_bytes(encoded(name, frames=frames))
    assert find_metadata(tmp_path / "a") == []


@pytest.mark.parametrize(("kind", "plant"), EACH)
def test_each_planted_thing_alone_is_refused(tmp_path, kind, plant):
    """By the word that belongs to it."""
    name, frames, plants = STILLS[kind]
    make, word = plants[plant]
    (tmp_path / "a").write_bytes(make(encoded(name, frames=frames), Secret(7)))
    assert any(found.startswith(word) for found in find_metadata(tmp_path / "a")), find_metadata(
        tmp_path / "a"
    )


@pytest.mark.parametrize(("kind", "plants"), [("JPEG", DAMAGED_JPEG), ("PNG", DAMAGED_PNG)])
def test_room_behind_tables_and_pixels_is_seen(tmp_path, kind, plants):
    """Where decoders may not look."""
    for make, word in plants.values():
        (tmp_path / "a").write_bytes(make(encoded(kind), Secret(7)))
        assert word in find_metadata(tmp_path / "a")


EACH_CLIP = [(kind, name) for kind, (_, plants) in CLIPS.items() for name in plants]


@pytest.mark.parametrize("kind", [*CLIPS, "hevc", "mpeg4", "av1"])
def test_bare_video_is_passed(tmp_path, kind):
    """A clip with nothing in it but its pictures, and the names of the library that wrote it."""
    (tmp_path / "a").write_bytes(clip_bytes(kind))
    assert find_metadata(tmp_path / "a") == []


@pytest.mark.parametrize(("kind", "plant"), EACH_CLIP)
def test_each_thing_planted_in_a_video_is_refused(tmp_path, kind, plant):
    """By the word that belongs to it."""
    make, word = CLIPS[kind][1][plant]
    (tmp_path / "a").write_bytes(make(clip_bytes(kind), Secret(7)))
    assert any(found.startswith(word) for found in find_metadata(tmp_path / "a")), find_metadata(
        tmp_path / "a"
    )


@pytest.mark.parametrize("kind", ["hevc", "mpeg4"])
def test_messages_of_other_codings_are_refused(tmp_path, kind):
    """User data between the slices."""
    (tmp_path / "a").write_bytes(clip_bytes(kind, Secret(7).text))
    assert find_metadata(tmp_path / "a") in (["metadata"], ["comment"])
