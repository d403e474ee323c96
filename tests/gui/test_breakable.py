"""Long words are broken into lines."""

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from kesong_desktop.ui.style.style_helpers import breakable
from kesong_desktop.ui.viewer.value_label import ValueLabel


@pytest.mark.parametrize("text", ["A sentence with short words.", "", "照片已損壞，無法開啟。"])
def test_short_words_stay_whole(text: str) -> None:
    assert breakable(text) == text


def test_a_path_may_go_on_after_each_mark_and_within_long_names() -> None:
    path = "/home/mei/Pictures/2026-05-31_harbour.jpg"
    pieces = breakable(f"{path} is damaged.").split("\u200b")
    assert pieces[:3] == ["/", "home/", "mei/"]
    assert "".join(pieces) == f"{path} is damaged."
    assert max(map(len, breakable("x" * 100).split("\u200b"))) <= 16


def test_a_value_has_room_beside_its_neighbours_and_is_copied_as_it_is(context, theme) -> None:
    path = "/home/mei/Pictures/a_folder_with_a_name_that_has_no_spaces_at_all"
    value = ValueLabel(path)
    context(value, size=(240, 300))
    assert value.minimumSizeHint().width() < 240
    assert value.text() == value.accessibleName() == path
    value.setSelection(0, len(breakable(path)))
    assert "\u200b" in value.selectedText()
    QTest.keySequence(value, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == path
    QGuiApplication.clipboard().clear()
    value.copy()
    assert QGuiApplication.clipboard().text() == path
