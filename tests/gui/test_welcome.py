"""The first run: from nothing to a feed of one's own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.fakes.odd_server import free_port
from tests.gui.living import nothing


def choices(person):
    return [one for one in person.all(QPushButton, person.pane) if one.property("role") == "choice"]


def test_this_computer_by_mouse(newcomer):
    """Choose this computer, give a name, and the feed is there with the rail beside it."""
    assert newcomer.sees == "welcome"
    assert not newcomer.has("new post")
    newcomer.click(choices(newcomer)[0])
    newcomer.writes(newcomer.line("your name"), "mei")
    newcomer.click("begin")
    newcomer.until_sees("feed")
    assert newcomer.has("new post")
    account = newcomer.desk.account()
    assert (account.username, account.is_home) == ("mei", True)


def test_this_computer_by_keys(open_window):
    """The same with Tab, Space and Enter; at the next start the feed comes at once."""
    with open_window(nothing) as person:
        choices(person)[0].setFocus(Qt.FocusReason.TabFocusReason)
        person.press(Qt.Key.Key_Space)
        person.types("mei")
        person.press(Qt.Key.Key_Return)
        person.until_sees("feed")
    with open_window(nothing) as person:
        assert person.sees == "feed"
        person.until(lambda: person.keeper.is_running)


def test_a_name_that_is_none_is_said_at_its_field(newcomer):
    """Nothing is set up, and one can try again at once."""
    newcomer.click(choices(newcomer)[0])
    newcomer.writes(newcomer.line("your name"), "Mei Li!")
    newcomer.press(Qt.Key.Key_Return)
    newcomer.until(lambda: newcomer.button("begin").isEnabled() and "letters" in newcomer.reads().lower())
    assert newcomer.sees == "welcome"
    assert newcomer.desk.accounts.all() == []
    newcomer.writes(newcomer.line("your name"), "mei")
    newcomer.click("begin")
    newcomer.until_sees("feed")


def test_a_server_that_is_away_is_said_at_its_field(newcomer):
    """The sentence names the server, and the field keeps what was typed."""
    newcomer.click(choices(newcomer)[1])
    address = f"http://127.0.0.1:{free_port()}"
    newcomer.types(address)
    newcomer.press(Qt.Key.Key_Return)
    newcomer.until(lambda: "127.0.0.1" in newcomer.reads())
    assert newcomer.sees == "welcome"
    assert newcomer.desk.accounts.all() == []


def test_keys_of_panes_do_nothing_before_there_is_an_account(newcomer):
    """Ctrl+N and Ctrl+1 belong to the rail, which is not there yet."""
    newcomer.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert newcomer.sees == "welcome"
    newcomer.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert newcomer.sees == "welcome"
