"""Another language is chosen in the window: everything is in it at once, and nothing is lost."""

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from kesong_desktop.messages.language import offered_languages
from kesong_desktop.settings import SettingsFile
from kesong_desktop.ui.shell.translation import WindowLanguage
from kesong_desktop.ui.window.activation import Activation
from kesong_desktop.ui.window.commands.command_palette import CommandPalette
from kesong_desktop.ui.window.desktop.desktop import Desktop
from kesong_desktop.ui.window.windows.window_list import WindowList
from tests.fakes.tray import FakeTray
from tests.gui.person import CTRL, SHIFT

pytestmark = pytest.mark.skipif("zh_CN" not in offered_languages(), reason="too much of it is not translated")


@pytest.fixture(autouse=True)
def language(qapp):
    """The language of the window, which is English again for the next test."""
    before = QLocale()
    made = WindowLanguage(qapp)
    yield made
    shiboken6.delete(made)
    QLocale.setDefault(before)


def rail(person):
    """The texts of the rail."""
    return [item.text() for item in person.window._rail._items.values()]


def test_everything_in_sight_is_in_the_language_at_once(person):
    """The pane under the click, the rail, and numbers and dates; the place stays the same."""
    person.goes_to("preferences")
    person.chooses("zh_CN")
    person.until(lambda: "偏好设置" in person.reads(person.pane))
    assert person.sees == "preferences"
    assert "Preferences" not in person.reads(person.pane)
    assert rail(person)[:4] == ["首页", "搜索", "发现", "相册"]
    assert person.window._rail._new.accessibleName() == "新帖子"
    assert QLocale().name() == "zh_CN"
    person.goes_to("outbox")
    assert "没有要发送的内容" in person.reads(person.pane)
    person.goes_to("preferences")
    person.chooses("en")
    person.until(lambda: "Preferences" in person.reads(person.pane))
    assert rail(person)[0] == "Feed"


def test_the_choice_holds_after_a_restart(open_window, qapp, language):
    """It is one of the preferences."""
    with open_window() as person:
        person.goes_to("preferences")
        person.chooses("zh_CN")
        path = person.services.system.paths.settings
        person.until(lambda: "偏好设置" in person.reads(person.pane))
    assert SettingsFile(path).load().language == "zh_CN"
    language.use("en")
    language.use(SettingsFile(path).load().language)
    with open_window() as person:
        person.goes_to("preferences")
        assert "偏好设置" in person.reads(person.pane)


def test_the_draft_in_hand_and_the_places_are_kept(person, language):
    """What was typed a moment ago too, and Back leads where it led."""
    person.goes_to("roll")
    person.press(Qt.Key.Key_N, CTRL)
    person.writes(person.text("text"), "Fog")
    old = person.pane
    language.use("zh_CN")
    person.until(lambda: person.pane is not old)
    assert person.sees == "compose"
    assert "Fog" in [field.toPlainText() for field in person.all(QPlainTextEdit, person.pane)]
    assert "输入时自动保存" in person.reads(person.pane)
    person.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.sees == "roll"
    assert len(person.services.drafts.all()) == 1


def test_the_palette_offers_the_languages(person, language):
    """By their own names; the one in use is left out."""
    before = person.pane
    language.use("en")
    person.until(lambda: person.pane is not before)
    person.press(Qt.Key.Key_K, CTRL)
    palette = person.one(CommandPalette)
    person.types("language")
    titles = [title for title in palette.titles if title.startswith("Language: ")]
    assert "Language: 简体中文" in titles
    assert "Language: English" not in titles
    for _ in range(palette.titles.index("Language: 简体中文")):
        person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    person.until(lambda: rail(person)[0] == "首页")
    assert person.services.system.preferences.load().language == "zh_CN"


def test_other_windows_and_the_tray_follow(person, language):
    """Every window of the program has one language."""
    windows, tray = WindowList(person.window), FakeTray()
    Desktop(person.window, Activation(person.window), windows, tray=tray).begin()
    person.press(Qt.Key.Key_N, CTRL | SHIFT)
    (window,) = windows.windows
    before = window.navigator.front
    language.use("zh_CN")
    person.until(lambda: window.navigator.front is not before)
    assert window.navigator.name == "feed"
    assert "打开 Kesong" in tray.entries()
    windows.close_all()


def test_a_language_that_is_not_offered_is_english(language):
    """A text that a language lacks is English too; nothing is empty."""
    language.use("tlh")
    assert language.code == "en"


def test_language_is_chosen_on_the_first_page(newcomer):
    """The page is shown in it at once, and the choice is kept."""
    box = newcomer.all(QComboBox, newcomer.pane)[0]
    box.activated.emit(box.findData("zh_CN"))
    newcomer.until(lambda: newcomer.sees == "welcome" and "photos" not in newcomer.reads())
    assert newcomer.services.system.preferences.load().language == "zh_CN"
    box = newcomer.all(QComboBox, newcomer.pane)[0]
    box.activated.emit(box.findData("en"))
    newcomer.until(lambda: "photos" in newcomer.reads())
