"""The start at sign-in and the notice of new versions, in the preferences and beside the window."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel

from kesong_desktop.actions.system.autostart.autostart import AutostartBarrier
from kesong_desktop.actions.system.release_check import ReleaseSource
from kesong_desktop.ui.platform import browser
from kesong_desktop.ui.preferences.pane import PreferencesPane
from kesong_desktop.ui.preferences.program import about_section
from kesong_desktop.ui.preferences.program.autostart_presenter import AutostartPresenter
from kesong_desktop.ui.preferences.program.autostart_section import AutostartSection
from kesong_desktop.ui.window.activation import Activation
from kesong_desktop.ui.window.desktop import release_watch
from kesong_desktop.ui.window.desktop.desktop import LOOKS_FOR_TRAY, Desktop
from kesong_desktop.ui.window.desktop.release_watch import ReleaseWatch
from kesong_desktop.ui.window.windows.window_list import WindowList
from tests.fakes.tray import FakeTray
from tests.gui.real_window import elsewhere

SOURCE = ReleaseSource("https://releases.example/latest.json", "https://releases.example/")


def named(person, name):
    """The switch of that name in the pane in front; None without one."""
    found = [one for one in person.all(QCheckBox, person.pane) if one.accessibleName() == name]
    return found[0] if found else None


def test_the_start_at_sign_in_is_off_until_it_is_switched_on(person):
    """By a click it is on, by another off again; the entry comes and goes with it."""
    entry = person.services.system.paths.data.parent / ".config/autostart"
    person.goes_to("preferences")
    start = named(person, "Start when I sign in to this computer")
    assert not start.isChecked()
    assert named(person, "Start without a window") is None, "this desktop has no tray"
    person.click(start)
    person.until(lambda: list(entry.glob("*.desktop")))
    person.until(lambda: person.services.system.autostart.state().is_on)
    person.click(start)
    person.until(lambda: not list(entry.glob("*.desktop")))


def test_what_was_changed_elsewhere_is_shown(person):
    """The desktop's own settings may switch it off."""
    person.services.system.autostart.turn_on(is_hidden=False)
    person.goes_to("preferences")
    start = named(person, "Start when I sign in to this computer")
    person.until(start.isChecked)
    person.goes_to("roll")
    person.services.system.autostart.turn_off()
    person.goes_to("preferences")
    person.until(lambda: not start.isChecked())


class Service:
    """An autostart that may have a barrier."""

    def __init__(self, barrier=None):
        self.barrier = barrier
        self.asked = []

    def state(self):
        return None

    def turn_on(self, *, is_hidden):
        self.asked.append(is_hidden)

    def turn_off(self):
        self.asked.append(None)


def at_once(task, _receiver, done, _failed):
    """Work without another thread."""
    found = task()
    if found is not None:
        done(found)


def test_with_a_tray_it_can_start_without_a_window(qtbot, theme):
    """Only while it starts at all."""
    service = Service()
    section = AutostartSection(AutostartPresenter(service, at_once, has_tray=True))
    qtbot.addWidget(section)
    start, hidden = section._start, section._hidden
    assert not hidden.isEnabled()
    start.click()
    hidden.setEnabled(True)
    hidden.click()
    start.click()
    assert service.asked == [False, True, None]


@pytest.mark.parametrize(
    ("barrier", "words"), [(AutostartBarrier.SANDBOX, "Flatpak"), (AutostartBarrier.DEMO, "demo")]
)
def test_where_it_cannot_start_so_it_says_why(qtbot, theme, barrier, words):
    """In place of a switch that does nothing."""
    section = AutostartSection(AutostartPresenter(Service(barrier), at_once, has_tray=True))
    qtbot.addWidget(section)
    assert section.findChildren(QCheckBox) == []
    assert any(words in one.text() for one in section.findChildren(QLabel))


def test_a_hidden_start_waits_for_the_tray_and_then_opens_the_window(open_window):
    """A tray that comes later is used; without one the window comes, for it could not be reached."""
    with open_window(elsewhere("http://127.0.0.1:1")) as someone:
        native = someone.window.window()
        for comes in (True, False):
            tray = FakeTray(is_there=False)
            desktop = Desktop(
                someone.window, Activation(someone.window), WindowList(someone.window), tray=tray
            )
            native.hide()
            desktop.begin(is_hidden=True)
            desktop._look_for_tray()
            assert tray.menu is None
            tray._is_there = comes
            for _ in range(LOOKS_FOR_TRAY):
                desktop._look_for_tray()
            assert (tray.menu is not None, native.isVisible()) == (comes, not comes)
            assert not desktop._tray_timer.isActive()
            native.show()


HIDDEN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from kesong_desktop.__main__ import main
from kesong_desktop.ui.window.desktop import desktop
from tests.fakes.tray import FakeTray

tray = FakeTray()
desktop.SystemTray = lambda *_: tray

def look():
    visible = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    if not visible:
        print("hidden")
        tray.activated.emit()
        return
    print("open")
    visible[0].close()

begin = desktop.Desktop.begin

def begin_and_look(self, **options):
    begin(self, **options)
    QTimer.singleShot(0, self, look)
    QTimer.singleShot(100, self, look)

desktop.Desktop.begin = begin_and_look
sys.argv[1:] = ["--profile", sys.argv[1], "--hidden"]
print(main())
"""


def test_a_hidden_start_shows_no_window_until_the_icon_is_clicked(tmp_path, monkeypatch):
    """From the command to its end: no window at first, one after a click, and closing it ends the program."""
    monkeypatch.setenv("KESONG_SECRETS", "file")
    done = subprocess.run(
        [sys.executable, "-c", HIDDEN, str(tmp_path)], capture_output=True, text=True, timeout=600, check=True
    )
    assert done.stdout.split() == ["hidden", "open", "0"], done.stderr


def test_without_an_address_there_is_nothing_to_switch_on(person):
    """As in a build of which nobody set one."""
    person.goes_to("preferences")
    assert named(person, "Tell me about new versions") is None


def test_new_versions_are_told_where_it_is_wanted(open_window, monkeypatch):
    """Switched on by a click; then a toast offers the page, once, and the preferences name the version."""
    opened = []
    for module in (release_watch, about_section):
        monkeypatch.setattr(module, "browse", opened.append)
    with open_window(elsewhere("http://127.0.0.1:1"), releases=SOURCE) as person:
        releases = person.services.system.releases
        asked = []
        monkeypatch.setattr(releases, "_fetch", lambda address: asked.append(address) or "99.1")
        watch = person.window.findChild(ReleaseWatch)
        assert watch is not None
        watch.look()
        person.goes_to("preferences")
        check = named(person, "Tell me about new versions")
        assert not check.isChecked()
        person.click(check)
        assert person.services.system.preferences.load().check_releases
        watch.look()
        person.until(lambda: person.told == "Kesong 99.1 is available.")
        person.toast_click()
        assert opened == [SOURCE.page]
        assert asked == [SOURCE.address]
        person.goes_to("roll")
        person.goes_to("preferences")
        assert isinstance(person.pane, PreferencesPane)
        person.until(lambda: "99.1" in person.reads())
        watch.look()
        assert asked == [SOURCE.address]


def test_the_page_is_opened_as_any_other_address():
    """By the one way into the browser."""
    assert release_watch.browse is browser.browse
    assert about_section.browse is browser.browse
