"""The command palette: found by a few letters, run by Enter or a click."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from kesong_desktop.model.draft import NO_DRAFT, Draft
from kesong_desktop.ui.shell.destination import PreferencesDestination, ProfileDestination, TagDestination
from kesong_desktop.ui.window.commands.command_palette import CommandPalette
from kesong_desktop.ui.window.commands.key_list import key_sections, native_keys
from kesong_desktop.ui.window.commands.keys_sheet import KeysSheet
from tests.gui.person import CTRL

KEYS_PAGE = Path(__file__).parents[2] / "docs" / "keys.md"


def opens(person) -> CommandPalette:
    """Press Ctrl+K."""
    person.press(Qt.Key.Key_K, CTRL)
    return person.one(CommandPalette)


def test_a_few_letters_and_enter_go_to_a_pane(person):
    """By key alone; the palette is gone then, and nothing was typed into the pane."""
    opens(person)
    person.types("cam ro")
    assert person.one(CommandPalette).titles[0] == "Camera roll"
    person.press(Qt.Key.Key_Return)
    assert person.sees == "roll"
    person.until(lambda: not person.all(CommandPalette))


def test_arrows_choose_and_escape_leaves(person):
    """Up from the first line is the last one; Esc changes nothing, and the focus is where it was."""
    before = person.window.window().focusWidget()
    palette = opens(person)
    first = palette.current
    person.press(Qt.Key.Key_Up)
    assert palette.current.title == palette.titles[-1]
    person.press(Qt.Key.Key_Down)
    assert palette.current == first
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: not person.all(CommandPalette))
    assert person.sees == "feed"
    assert person.window.window().focusWidget() is before


def test_a_click_runs_a_command_and_one_beside_it_closes(person):
    """With the mouse alone."""
    palette = opens(person)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    person.until(lambda: not person.all(CommandPalette))
    palette = opens(person)
    rows = palette.findChild(QListWidget)
    row = palette.titles.index("Drafts")
    rows.scrollToItem(rows.item(row))
    person.clicks_at(rows.viewport(), rows.visualItemRect(rows.item(row)).center())
    assert person.sees == "drafts"


def test_shortcuts_are_shown_and_do_the_same(person):
    """A command with a key does what the key does."""
    palette = opens(person)
    person.types("keyboard")
    assert native_keys(palette.current.keys) == "?"
    person.press(Qt.Key.Key_Return)
    person.until(lambda: person.all(KeysSheet))
    person.press(Qt.Key.Key_K, CTRL)
    assert not person.all(CommandPalette)


def test_letters_of_a_pane_are_no_commands_in_a_text_field(person):
    """They would be typed. Where the list has the focus they are offered, and do what the letter does."""
    person.goes_to("roll")
    person.until(lambda: person.roll.photos)
    person.roll.setFocus()
    palette = opens(person)
    assert "Select all" in palette.titles
    person.types("select all")
    person.press(Qt.Key.Key_Return)
    assert len(person.roll.selected_photos) == len(person.roll.photos)
    person.press(Qt.Key.Key_N, CTRL)
    person.writes(person.text("text"), "Fog")
    palette = opens(person)
    assert "Remove the photo" not in palette.titles
    person.press(Qt.Key.Key_Escape)
    assert person.text("text").toPlainText() == "Fog"


def test_recent_people_and_tags_and_drafts_are_found(person):
    """What was opened last comes before what was opened earlier."""
    person.services.drafts.add(Draft(NO_DRAFT, person.services.accounts.current().key, title="Harbour walk"))
    person.window.open(TagDestination("harbour"))
    person.window.open(ProfileDestination("7", "@lin@village.example"))
    person.goes_to("feed")
    palette = opens(person)
    titles = palette.titles
    assert titles.index("@lin@village.example") < titles.index("#harbour")
    person.types("harb walk")
    assert palette.current.title == "Harbour walk"
    person.press(Qt.Key.Key_Return)
    assert person.sees == "compose"
    assert person.window.draft_session.draft.title == "Harbour walk"


def test_what_matches_nothing_is_searched(person):
    """The last line searches for the words."""
    palette = opens(person)
    person.types("qqq zzz")
    assert palette.titles == ["Search for “qqq zzz”"]
    person.press(Qt.Key.Key_Return)
    assert person.sees == "search"


def test_theme_changes_and_is_kept(person):
    """Without the preferences."""
    opens(person)
    person.types("dark theme")
    person.press(Qt.Key.Key_Return)
    assert person.window.context.theme.is_dark
    assert person.services.system.preferences.load().theme == "dark"


@pytest.mark.parametrize("name", ["appearance", "sending", "about"])
def test_a_section_of_the_preferences_is_shown(person, name):
    """It is scrolled into view."""
    person.window.open(PreferencesDestination(name))
    pane = person.window.pane("preferences")
    section = pane._sections[name]
    person.until(lambda: not section.visibleRegion().isEmpty())


def test_every_command_has_a_shortcut_that_works(person):
    """Each key of the whole window in the list is a shortcut of the window."""
    there = {one.key() for one in person.window.findChildren(QShortcut) if one.parent() is person.window}
    for entry in key_sections()[0].entries:
        if entry.key != "Esc":
            assert QKeySequence(entry.key) in there, entry.title


def test_the_page_of_shortcuts_lists_the_same(person):
    """docs/keys.md has each key of the whole window."""
    page = KEYS_PAGE.read_text("utf-8").partition("## Camera roll")[0]
    named = set(re.findall(r"Ctrl\+(?:Shift\+)?[A-Z,]|F5|Esc|\?|/", page))
    for entry in key_sections()[0].entries:
        if not entry.key.startswith(("Alt", "Ctrl+1")) and not re.fullmatch(r"Ctrl\+\d", entry.key):
            assert entry.key in named, entry.title


def test_signed_out_there_is_no_place_to_go(newcomer):
    """Only what works without an account."""
    newcomer.press(Qt.Key.Key_K, CTRL)
    titles = newcomer.one(CommandPalette).titles
    assert "Dark theme" in titles
    assert "Drafts" not in titles
