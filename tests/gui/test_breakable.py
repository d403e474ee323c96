"""Long words are broken into lines."""

import pytest

from kesong_desktop.ui.style.style_helpers import breakable


@pytest.mark.parametrize("text", ["A sentence with short words.", "", "照片已損壞，無法開啟。"])
def test_short_words_stay_whole(text: str) -> None:
    assert breakable(text) == text


def test_a_path_may_go_on_after_each_mark_and_within_long_names() -> None:
    path = "/home/mei/Pictures/2026-05-31_harbour.jpg"
    pieces = breakable(f"{path} is damaged.").split("\u200b")
    assert pieces[:3] == ["/", "home/", "mei/"]
    assert "".join(pieces) == f"{path} is damaged."
    assert max(map(len, breakable("x" * 100).split("\u200b"))) <= 16
