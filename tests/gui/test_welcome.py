"""The first run: from nothing to a feed of one's own."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.outbox import State
from kesong_desktop.paths import Paths
from kesong_desktop.settings import SettingsFile
from kesong_desktop.ui.welcome.parts import FormPage
from kesong_desktop.ui.welcome.server_form import ServerForm
from tests.fakes import pictures
from tests.fakes.odd_server import free_port
from tests.gui.real_window import nothing


def choices(person):
    return [one for one in person.all(QPushButton, person.pane) if one.property("role") == "choice"]


def past_first_steps(person):
    """Go on to the feed."""
    person.until_sees("first_steps")
    person.click("first steps done", person.pane)
    person.until_sees("feed")


@pytest.fixture
def pictures_folder(tmp_path, monkeypatch):
    """The system's folder of pictures, with one photo."""
    folder = tmp_path / "Pictures"
    folder.mkdir()
    pictures.jpeg(folder / "lake.jpg")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(folder))
    return folder


def signed_in(person):
    """Choose this computer, and give a name."""
    person.click(choices(person)[0])
    person.writes(person.line("your name"), "mei")
    person.click("begin")
    person.until_sees("first_steps")


def test_first_steps_look_into_the_folders_that_are_checked(newcomer, pictures_folder):
    """The system's folder is proposed, and its photos are in the roll after "Done"; the next sign-in does not ask again."""
    signed_in(newcomer)
    assert [box.text() for box in newcomer.all(QCheckBox, newcomer.pane)] == [str(pictures_folder)]
    assert newcomer.services.roll.camera_roll.folders() == []
    newcomer.click("first steps done", newcomer.pane)
    newcomer.until_sees("feed")
    assert newcomer.services.roll.camera_roll.folders() == [str(pictures_folder)]
    newcomer.goes_to("roll")
    newcomer.until(lambda: newcomer.roll.model().rowCount() == 1)


def test_first_steps_leave_out_what_is_not_checked(newcomer, pictures_folder):
    """Nothing is looked into that a person did not agree to."""
    signed_in(newcomer)
    newcomer.click(newcomer.all(QCheckBox, newcomer.pane)[0])
    newcomer.click("first steps done", newcomer.pane)
    newcomer.until_sees("feed")
    assert newcomer.services.roll.camera_roll.folders() == []


def test_sample_post_is_published_shown_and_taken_back(newcomer):
    """It is on the server for oneself alone, and gone from there after "Take it back"."""
    signed_in(newcomer)
    newcomer.click("sample post", newcomer.pane)
    newcomer.until(lambda: "Published. Nobody" in newcomer.reads())
    [job] = newcomer.services.outbox.all()
    assert (job.state, job.body.visibility) == (State.PUBLISHED, Visibility.DIRECT)
    newcomer.click("show sample", newcomer.pane)
    newcomer.until_sees("post")
    newcomer.until(lambda: "sample post" in newcomer.reads())
    newcomer.window.show_pane("first_steps")
    newcomer.click("take back", newcomer.pane)
    newcomer.until(lambda: "Nothing of it is left" in newcomer.reads())
    account = newcomer.services.accounts.current()
    newcomer.until(lambda: newcomer.services.threads.thread(account.key, job.post_id).post is None)
    newcomer.until(lambda: newcomer.services.outbox.all() == [])
    assert newcomer.services.drafts.all() == []


def test_home_account_by_mouse(newcomer):
    """Choose this computer, give a name, and the feed is there with the rail beside it."""
    assert newcomer.sees == "welcome"
    assert not newcomer.has("new post")
    newcomer.click(choices(newcomer)[0])
    newcomer.writes(newcomer.line("your name"), "mei")
    newcomer.click("begin")
    past_first_steps(newcomer)
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
        person.until_sees("first_steps")
        person.press(Qt.Key.Key_Space)
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
    past_first_steps(newcomer)


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
    newcomer.click(choices(newcomer)[2])
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
    past_first_steps(newcomer)
    account = newcomer.services.accounts.current()
    assert (account.username, account.server) == ("mei", f"https://127.0.0.1:{port}")


def test_joining_a_server_of_the_network(newcomer, host):
    """It is in the list; both screens show a code; the owner agrees, and no address was typed."""
    newcomer.click(choices(newcomer)[2])
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
    past_first_steps(newcomer)
    assert newcomer.services.accounts.current().username == "mei"


def test_leaving_the_page_withdraws_the_request(newcomer, host):
    """The owner is not asked about somebody who is gone."""
    host.open_pairing()
    newcomer.click(choices(newcomer)[2])
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


def test_a_form_is_made_when_it_is_first_wanted(newcomer):
    """The first page does not wait for three forms; each is made once."""
    pane = newcomer.pane
    assert pane.findChildren(FormPage) == []
    for _ in range(2):
        newcomer.click(choices(newcomer)[1])
        newcomer.until(lambda: pane.findChild(ServerForm).isVisible())
        newcomer.click("back", pane)
    assert len(pane.findChildren(FormPage)) == 1
