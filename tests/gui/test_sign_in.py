"""Signing in to a server in the window, with somebody at the browser; and each way in which it can go wrong."""

import socket
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from kesong_desktop.errors import NotAuthorised
from kesong_desktop.model.event import ReachabilityChanged
from kesong_desktop.ui.welcome import server_form
from tests.fakes.browser import asked_by, browse, code_on
from tests.fakes.odd_server import OddServer, free_port
from tests.fakes.stores import stores


@pytest.fixture
def at_server(open_window, tmp_path):
    """Somebody with a folder in the roll, and no account, who chose to sign in at a server."""
    album = tmp_path / "album"
    album.mkdir()
    with open_window(lambda services, _keeper: services.roll.camera_roll.add_folder(album)) as person:
        person.click([one for one in person.all(QPushButton) if one.property("role") == "choice"][1])
        yield person


def begins(person, address):
    """Type a server's address, and go on by key."""
    person.writes(person.line("address"), address)
    person.press(Qt.Key.Key_Return)


def is_waited_for(address):
    """Whether somebody still listens for the browser. A connection would be in the way of the end."""
    port = urlsplit(asked_by(address)["redirect_uri"]).port
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError:
        return True
    return False


def test_sign_in_with_browser(at_server, village, browser, monkeypatch):
    """The server is found and told before the browser opens; who agrees there sees their feed."""
    read = []

    def look_then_open(address):
        read.append(at_server.reads())
        return browser.open(address)

    monkeypatch.setattr(server_form, "browse", look_then_open)
    host = urlsplit(village.url).netloc
    begins(at_server, f"@anna@{host}")
    at_server.until_sees("feed")
    assert f"{host} runs Kesong 0.1.0" in read[0]
    assert "Pictures per post: 20." in read[0]
    assert at_server.services.accounts.current().key == f"anna@{host}"
    assert at_server.told == f"Signed in as @anna@{host}."
    assert len(browser.opened) == 1
    assert not is_waited_for(browser.opened[0])


def test_access_denied(at_server, village, browser):
    """The server's words are told, what was typed stays, and one can try again at once."""
    browser.decision = "deny"
    begins(at_server, village.url)
    at_server.until(lambda: "Not signed in" in at_server.reads())
    assert "The person said no" in at_server.reads()
    assert at_server.services.accounts.all() == []
    assert at_server.line("address").text() == village.url
    browser.decision = "allow"
    at_server.click("sign in")
    at_server.until_sees("feed")


def test_wrong_redirect_then_page_again(at_server, village, browser, monkeypatch):
    """An answer that belongs to another try gets a page that says so; the page is opened again, and it goes on."""
    opened = []

    def wrong(address):
        opened.append(address)
        browser.visit(f"{asked_by(address)['redirect_uri']}?code=evil&state=old")
        return True

    monkeypatch.setattr(server_form, "browse", wrong)
    begins(at_server, village.url)
    at_server.until(lambda: browser.pages and browser.pages[0].done())
    page = browser.pages[0].result()
    assert page.status_code == 400
    assert "Open the page again" in page.text
    assert at_server.sees == "welcome"
    monkeypatch.setattr(server_form, "browse", browser.open)
    at_server.click("open again")
    at_server.until_sees("feed")
    assert browser.opened == opened


def test_sign_in_with_code(at_server, village, browser, monkeypatch):
    """A wrong code is told at its field; the right one still does."""
    opened = []
    monkeypatch.setattr(server_form, "browse", lambda address: opened.append(address) or True)
    at_server.writes(at_server.line("address"), village.url)
    at_server.click("by code")
    at_server.until(lambda: at_server.has("sign in with it"))
    assert at_server.line("its page").text() == opened[0]
    at_server.click("copy the address")
    assert QGuiApplication.clipboard().text() == opened[0]
    QGuiApplication.clipboard().clear()
    for wrong in ("", "wrong"):
        at_server.writes(at_server.line("code"), wrong)
        at_server.press(Qt.Key.Key_Return)
        at_server.until(lambda: at_server.button("sign in with it").isEnabled())
    assert "could not use the code" in at_server.reads()
    assert "“The code is invalid" in at_server.reads()
    at_server.writes(at_server.line("code"), code_on(browse(opened[0])))
    at_server.press(Qt.Key.Key_Return)
    at_server.until_sees("feed")


def test_app_unknown_to_the_server_before_the_code(at_server, village, monkeypatch):
    """Another code is asked for, on a page with the program made known once more."""
    opened = []
    monkeypatch.setattr(server_form, "browse", lambda address: opened.append(address) or True)
    at_server.writes(at_server.line("address"), village.url)
    at_server.click("by code")
    at_server.until(lambda: at_server.has("sign in with it"))
    with village.home._database.write() as connection:
        connection.execute("DELETE FROM app")
    at_server.writes(at_server.line("code"), "of no use any more")
    at_server.press(Qt.Key.Key_Return)
    at_server.until(lambda: len(opened) == 2)
    assert "does not know Kesong any more" in at_server.reads()
    at_server.writes(at_server.line("code"), code_on(browse(opened[1])))
    at_server.press(Qt.Key.Key_Return)
    at_server.until_sees("feed")


def test_code_where_browser_does_not_open(at_server, village, monkeypatch):
    """The code takes its place by itself, and the reason is told."""
    monkeypatch.setattr(server_form, "browse", lambda _: False)
    begins(at_server, village.url)
    at_server.until(lambda: at_server.has("sign in with it"))
    assert "No browser could be opened" in at_server.reads()
    assert "paste the code" in at_server.reads()


def test_code_while_browser_is_open(at_server, village, browser, monkeypatch):
    """Nothing listens for the browser any more then."""
    opened = []
    monkeypatch.setattr(server_form, "browse", lambda address: opened.append(address) or True)
    begins(at_server, village.url)
    at_server.until(lambda: at_server.has("open again"))
    at_server.click("by code")
    at_server.until(lambda: at_server.has("sign in with it"))
    at_server.until(lambda: not is_waited_for(opened[0]))


@pytest.mark.parametrize("way", ["button", "key", "back"])
def test_cancel_stops_listening(at_server, village, browser, monkeypatch, way):
    """Stopped or left: the way back is closed, nothing is said, and one can begin again."""
    opened = []
    monkeypatch.setattr(server_form, "browse", lambda address: opened.append(address) or True)
    begins(at_server, village.url)
    at_server.until(lambda: at_server.has("open again"))
    if way == "button":
        at_server.click("stop waiting")
    else:
        at_server.press(Qt.Key.Key_Escape) if way == "key" else at_server.click("back")
        at_server.click([one for one in at_server.all(QPushButton) if one.property("role") == "choice"][1])
    at_server.until(lambda: not is_waited_for(opened[0]))
    monkeypatch.setattr(server_form, "browse", browser.open)
    begins(at_server, village.url)
    at_server.until_sees("feed")


def test_cancel_while_server_is_silent(at_server, browser):
    """One need not wait for it."""
    with OddServer("stall") as silent:
        begins(at_server, silent.url)
        at_server.until(silent.was_asked.is_set)
        assert "Contacting the server" in at_server.reads()
        at_server.click("stop waiting")
        assert at_server.has("sign in")
    assert browser.opened == []


def test_addresses_without_a_server(at_server, browser):
    """No name, nobody there, and a shop: each in its own words, before any browser opens."""
    begins(at_server, "my server")
    at_server.until(lambda: "is not the address of a server" in at_server.reads())
    begins(at_server, f"127.0.0.1:{free_port()}")
    at_server.until(lambda: "No answer" in at_server.reads())
    assert "is not the address" not in at_server.reads()
    with OddServer("html") as shop:
        begins(at_server, shop.url)
        at_server.until(lambda: "Not a supported server" in at_server.reads())
    assert "Mastodon, Pixelfed, GoToSocial" in at_server.reads()
    assert browser.opened == []
    assert at_server.services.accounts.all() == []


def signs_in(person, village, browser, name):
    """Sign in once more, from the rail."""
    browser.name = name
    person.window.show_pane("welcome")
    person.click([one for one in person.all(QPushButton) if one.property("role") == "choice"][1])
    begins(person, village.url)
    person.until_sees("feed")


def test_sign_in_again(at_server, village, browser):
    """The banner leads to the server of old; who agrees there goes on."""
    begins(at_server, village.url)
    at_server.until_sees("feed")
    account = at_server.services.accounts.current()
    at_server.window.context.bridge.report(ReachabilityChanged(account.key, NotAuthorised(account.host)))
    at_server.click(at_server.banner_link)
    assert at_server.line("address").text() == village.url
    assert "Sign in again as Anna" in at_server.reads()
    at_server.click("sign in")
    at_server.until_sees("feed")
    assert at_server.services.accounts.all() == [account]


def test_sign_in_again_as_other_account(at_server, village, browser):
    """Anna's sign-in ended, but Ben agrees: he is added, and both are told apart."""
    begins(at_server, village.url)
    at_server.until_sees("feed")
    anna = at_server.services.accounts.current()
    at_server.window.context.bridge.report(ReachabilityChanged(anna.key, NotAuthorised(anna.host)))
    browser.name = "ben"
    at_server.click(at_server.banner_link)
    at_server.click("sign in")
    at_server.until_sees("feed")
    assert [one.username for one in at_server.services.accounts.all()] == ["anna", "ben"]
    host = urlsplit(village.url).netloc
    at_server.until(lambda: at_server.told.endswith(f"@anna@{host} is still signed out."))
    kept = stores(at_server.services).secrets
    assert kept.get(anna.key) != kept.get(at_server.services.accounts.current().key)
