"""The second reader in the depths of each container: one part that does not belong there is one word."""

import pytest

from kesong_desktop.imaging.audit import find_metadata
from tests.unit.imaging.container_cases import BARE, EVERY

EACH = [(group, name) for group, parts in EVERY.items() for name in parts]


@pytest.mark.parametrize("name", BARE)
def test_sound_structure_is_passed(tmp_path, name):
    """So that what is refused below is refused for its one part."""
    (tmp_path / "a").write_bytes(BARE[name])
    assert find_metadata(tmp_path / "a") == []


@pytest.mark.parametrize(("group", "name"), EACH)
def test_part_that_does_not_belong_is_refused(tmp_path, group, name):
    """By its word."""
    content, word = EVERY[group][name]
    (tmp_path / "a").write_bytes(content)
    found = find_metadata(tmp_path / "a")
    assert any(one.startswith(word) for one in found), found
