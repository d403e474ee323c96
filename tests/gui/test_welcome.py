"""The first run: from nothing to a feed of one's own."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.paths import Paths
from kesong_desktop.settings import SettingsFile
from tests.fakes.odd_server import free_port
from tests.gui.real_window import nothing


def choices(person):
    return [one for one in person.all(QPushButton, person.pane) if one.property("role") == "choice"]


def test_home_account_by_mouse(newcomer):
    """Choose this computer, give a name, and the feed is there with the rail beside it."""
    assert newcomer.sees == "welcome"
    assert not newcomer.has("new post")
    newcomer.click(choices(newcomer)[0])
    newcomer.writes(newcomer.line("your name"), "mei")
    newcomer.click("begin")
    newcomer.until_sees("feed")
    assert newcomer.has("new post")
    account = newcomer.services.accounts.current()
    assert (account.username, account.is_home) == ("mei", True)


def test_home_account_by_key(open_window):
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


def test_invalid_name_is_shown_at_field(newcomer):
    """Nothing is set up, and one can try again at once."""
    newcomer.click(choices(newcomer)[0])
    newcomer.writes(newcomer.line("your name"), "Mei Li!")
    newcomer.press(Qt.Key.Key_Return)
    newcomer.until(lambda: newcomer.button("begin").isEnabled() and "letters" in newcomer.reads().lower())
    assert newcomer.sees == "welcome"
    assert newcomer.services.accounts.all() == []
    newcomer.writes(newcomer.line("your name"), "mei")
    newcomer.click("begin")
    newcomer.until_sees("feed")


@pytest.fixture
def host(tmp_path, network):
    """The home server of somebody else, shared."""
    paths = Paths(*(tmp_path / "host" / name for name in ("config", "data", "cache", "log")))
    paths.config.mkdir(parents=True)
    with LocalServer(paths, SettingsFile(paths.config / "settings.toml"), discovery=network) as server:
        server.share(on=True)
        server.start()
        server.home.add_user("host", "long enough")
        yield server


def test_joining_by_an_invitation(newcomer, host):
    """A part of it is refused at its field; the whole and a name lead to the feed."""
    newcomer.click("invited")
    invitation = host.invite()
    port = invitation.hosts[0].rpartition(":")[2]
    text = replace(invitation, hosts=(f"127.0.0.1:{port}",)).text
    lines = [one for one in newcomer.all(QLineEdit, newcomer.pane) if one.isVisible()]
    newcomer.writes(lines[0], text[:-5])
    newcomer.press(Qt.Key.Key_Return)
    newcomer.until(lambda: "kesong:join" in newcomer.reads())
    newcomer.writes(lines[0], text)
    newcomer.writes(lines[1], "mei")
    newcomer.press(Qt.Key.Key_Return)
    newcomer.until_sees("feed")
    account = newcomer.services.accounts.current()
    assert (account.username, account.server) == ("mei", f"https://127.0.0.1:{port}")


def test_joining_a_server_of_the_network(newcomer, host):
    """It is in the list; both screens show a code; the owner agrees, and no address was typed."""
    newcomer.click("invited")
    newcomer.until(lambda: newcomer.has("ask to join", newcomer.pane))
    newcomer.click("ask to join", newcomer.pane)
    newcomer.until(lambda: "not inviting" in newcomer.reads())
    host.open_pairing()
    newcomer.click("ask to join", newcomer.pane)
    newcomer.until(lambda: bool(host.pairing_requests()))
    code = host.pairing_requests()[0].code
    newcomer.until(lambda: f"{code[:3]} {code[3:]}" in newcomer.reads())
    host.accept_pairing(host.pairing_requests()[0].id)
    name = [one for one in newcomer.all(QLineEdit, newcomer.pane) if one.isVisible()][1]
    newcomer.until(name.hasFocus)
    newcomer.types("mei")
    newcomer.press(Qt.Key.Key_Return)
    newcomer.until_sees("feed")
    assert newcomer.services.accounts.current().username == "mei"


def test_leaving_the_page_withdraws_the_request(newcomer, host):
    """The owner is not asked about somebody who is gone."""
    host.open_pairing()
    newcomer.click("invited")
    newcomer.until(lambda: newcomer.has("ask to join", newcomer.pane))
    newcomer.click("ask to join", newcomer.pane)
    newcomer.until(lambda: bool(host.pairing_requests()))
    newcomer.click("back", newcomer.pane)
    newcomer.until(lambda: not host.pairing_requests())


def test_unreachable_server_is_shown(newcomer):
    """The sentence names the server, and the field keeps what was typed."""
    newcomer.click(choices(newcomer)[1])
    address = f"http://127.0.0.1:{free_port()}"
    newcomer.types(address)
    newcomer.press(Qt.Key.Key_Return)
    newcomer.until(lambda: "127.0.0.1" in newcomer.reads())
    assert newcomer.sees == "welcome"
    assert newcomer.services.accounts.all() == []


def test_shortcuts_need_an_account(newcomer):
    """Ctrl+N and Ctrl+1 belong to the rail, which is not there yet."""
    newcomer.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert newcomer.sees == "welcome"
    newcomer.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert newcomer.sees == "welcome"
