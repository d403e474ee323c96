"""Preferences: every change holds at once, and stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea


def corner(person):
    """The colour of the ground that panes stand on."""
    image = person.pane.grab().toImage()
    return image.pixelColor(image.width() - 3, image.height() - 3)


def test_dark_at_once_and_after_a_restart(open_window):
    """The pane one looks at gets dark under the click."""
    with open_window() as person:
        person.goes_to("preferences")
        person.chooses("light")
        bright = corner(person).lightness()
        person.chooses("dark")
        assert corner(person).lightness() < bright / 2
    with open_window() as person:
        assert person.window.stage.theme.is_dark
        person.goes_to("preferences")
        assert corner(person).lightness() < bright / 2
        person.chooses("light")
        assert corner(person).lightness() == bright


def test_text_size_at_once_and_after_a_restart(open_window, qapp):
    """Words that are shown already grow too."""
    with open_window() as person:
        person.goes_to("preferences")
        person.chooses("100")
        before = person.pane.font().pixelSize()
        high = person.button("dark").height()
        person.chooses("150")
        assert person.pane.font().pixelSize() == round(before * 1.5)
        person.until(lambda: person.button("dark").height() > high)
    with open_window() as person:
        assert person.window.stage.theme.text_percent == 150
        person.goes_to("preferences")
        assert person.pane.font().pixelSize() == round(before * 1.5)


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_every_pane_bears_every_look(open_window, choice):
    """No pane warns or breaks when the look changes while it exists, at the largest text."""
    with open_window() as person:
        person.goes_to("preferences")
        for name in ("feed", "roll", "review", "drafts", "outbox", "preferences"):
            person.goes_to(name)
        person.chooses(choice)
        person.chooses("200")
        for name in ("feed", "roll", "review", "drafts", "outbox", "preferences"):
            person.goes_to(name)
            assert not person.pane.grab().isNull()


@pytest.mark.parametrize("size", ["100", "150"])
def test_a_small_window_shows_the_whole_width(open_window, size):
    """Nothing is cut off at the right at 800 x 600: lines wrap instead."""
    with open_window() as person:
        person.window.resize(800, 600)
        person.goes_to("preferences")
        person.chooses(size)
        area = person.one(QScrollArea, person.pane)
        person.until(lambda: area.widget().width() <= area.viewport().width())
        assert area.horizontalScrollBar().maximum() == 0


def test_a_track_is_worked_by_arrow_keys(person):
    """From light to dark without a mouse."""
    person.goes_to("preferences")
    person.chooses("light")
    person.press(Qt.Key.Key_Right)
    assert person.window.stage.theme.is_dark
    person.press(Qt.Key.Key_Left)
    assert not person.window.stage.theme.is_dark


def test_the_home_server_is_switched_off_and_on(person):
    """The switch tells the truth, and it stays as it was left."""
    person.goes_to("preferences")
    switch = person.switch
    assert switch.isChecked()
    person.clicks_at(switch, switch.rect().center())
    person.until(lambda: not person.keeper.is_running)
    assert not person.desk.settings.load().home_server_on
    person.clicks_at(switch, switch.rect().center())
    person.until(lambda: person.keeper.is_running and switch.isChecked())
    person.until(lambda: person.desk.settings.load().home_server_on)


def test_signing_out_leads_back_to_the_welcome(person):
    """Drafts stay; without an account there is nothing else to show."""
    person.goes_to("preferences")
    person.until(lambda: person.has("sign out", person.pane))
    person.click("sign out", person.pane)
    person.until_sees("welcome")
    assert person.desk.accounts.all() == []
