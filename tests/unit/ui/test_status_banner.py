"""What the banner of the window says about servers that do not answer: whole sentences, one after the other."""

import re
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, Signal

from kesong_desktop.errors import ServerFault, Unreachable
from kesong_desktop.model.event import ReachabilityChanged
from kesong_desktop.settings import Settings
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.recovery import Recovery
from kesong_desktop.ui.window.status_banner import StatusBanner
from tests.fakes.timeline_services import ANNA, BEN, FakeAccounts


class Line(QObject):
    """Stands for the banner: remembers what it says."""

    acted = Signal()
    said = ""

    def show_message(self, text, **_look):
        self.said = text

    def clear(self):
        self.said = ""


@dataclass
class Preferred:
    """Preferences with the home of all accounts, and what in their file cannot be used."""

    last: Settings = field(default_factory=lambda: Settings(merged_home=True))
    wrong: list[str] = field(default_factory=list)

    def problems(self):
        return self.wrong


@pytest.fixture
def line(qapp):
    return Line()


@pytest.fixture
def preferred():
    return Preferred()


@pytest.fixture
def banner(line, preferred):
    return StatusBanner(FakeAccounts(ANNA, BEN), [], preferred, line, Recovery())


def sentences(text):
    """The sentences of a text without the time, which may have a dot."""
    text = re.sub(r"\d+[:.]\d+(\s?[AP]M)?", "now", text)
    return re.split(r"(?<=\.) ", text)


def test_account_in_use(banner, line):
    problem = Unreachable("one.example")
    banner.take(ReachabilityChanged(ANNA.key, problem))
    assert sentences(line.said) == [messages.what(problem), "Showing what was loaded at now."]
    banner.take(ReachabilityChanged(ANNA.key, None))
    assert line.said == ""


def test_other_accounts_are_named_in_a_sentence_of_their_own(banner, line):
    problem = Unreachable("two.example")
    banner.take(ReachabilityChanged(BEN.key, problem))
    second = "Posts of @ben@two.example are shown as they were loaded at now."
    assert sentences(line.said) == [messages.what(problem), second]
    banner.take(ReachabilityChanged(ANNA.key, ServerFault("one.example", status=500)))
    assert "@anna@one.example" in sentences(line.said)[1]
    assert "@ben@two.example" in sentences(line.said)[1]


def test_preference_that_is_not_valid(banner, line, preferred):
    preferred.wrong = ["settings.toml: theme = 'x' cannot be used"]
    banner.begin()
    assert line.said.startswith("A preference is not valid, so its default is used (settings.toml: theme")
    assert line.said.endswith("cannot be used).")
