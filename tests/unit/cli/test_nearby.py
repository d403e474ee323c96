"""``kesong account nearby`` and ``pair``, and the owner's terminal (``serve --pair``), without a network."""

import contextlib
import json
import queue
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kesong_desktop.api.discovery import ZeroconfDiscovery
from kesong_desktop.cli.server.pairing_prompt import PairingPrompt
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.runner import HomeRunner, make_sharing
from kesong_desktop.model.home.discovery import NearbyServer
from tests.unit.cli.conftest import Kesong, complaint
from tests.unit.homeserver.world import PASSWORD, cheap_hasher

LOOK_S = 0.05


@dataclass
class Terminal:
    """The owner's: ``answer`` returns what is typed at a line; none for nothing."""

    home: HomeService
    answer: Callable[[str], str]
    lines: "queue.SimpleQueue[str]" = field(default_factory=queue.SimpleQueue)
    shown: list[str] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def say(self, line: str) -> None:
        """Show a line, and type the answer."""
        self.shown.append(line)
        if typed := self.answer(line):
            self.lines.put(typed)

    def run(self) -> None:
        """Go on until it is over."""
        prompt = PairingPrompt(self.lines, self.say)
        while not self.over.wait(LOOK_S):
            prompt.look(self.home.pairing)


@pytest.fixture(autouse=True)
def secrets_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no keyring here."""
    monkeypatch.setenv("KESONG_SECRETS", "file")


@pytest.fixture
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HomeService]:
    """A server that is found as soon as somebody looks."""
    data = tmp_path / "home"
    with open_home(data, hasher=cheap_hasher()) as home:
        home.add_user("anna", PASSWORD)
        listener, _ = make_sharing(data, 0, None)
        with HomeRunner(home, shared=listener) as runner:
            found = NearbyServer("Anna’s server", (f"127.0.0.1:{runner.shared_port}",), listener.fingerprint)

            @contextlib.contextmanager
            def browse(_: object, changed: Callable[[tuple[NearbyServer, ...]], object]) -> Iterator[None]:
                changed((found,))
                yield

            monkeypatch.setattr(ZeroconfDiscovery, "browse", browse)
            home.pairing.open(listener.fingerprint)
            yield home


@contextlib.contextmanager
def terminal(home: HomeService, answer: Callable[[str], str]) -> Iterator[Terminal]:
    """The owner sits there meanwhile."""
    made = Terminal(home, answer)
    thread = threading.Thread(target=made.run)
    thread.start()
    try:
        yield made
    finally:
        made.over.set()
        thread.join()


def code_in(line: str) -> str:
    """The code in a line that asks, empty in any other."""
    found = re.search(r"with the code ([\d ]+)\.", line)
    return found[1] if found else ""


def test_servers_are_listed(kesong: Kesong, shared: HomeService) -> None:
    """With name and address, for people and for programs."""
    found = kesong("account", "nearby", "--seconds", 0.3)
    assert found.out.startswith("Anna’s server  127.0.0.1:")
    (entry,) = json.loads(kesong("account", "nearby", "--seconds", 0.3, "--json").out)["servers"]
    assert (entry["name"], len(entry["key"])) == ("Anna’s server", 64)


def test_the_owner_lets_in_by_the_code(kesong: Kesong, shared: HomeService) -> None:
    """Another code lets nobody in; both sides show the same one."""

    def answer(line: str) -> str:
        # The owner mistypes it first.
        if code := code_in(line):
            return "".join(str((int(digit) + 1) % 10) for digit in code if digit != " ")
        return code_in(owner.shown[0]) if "No request" in line else ""

    with terminal(shared, answer) as owner:
        joined = kesong("account", "pair", "anna’s server", "ben")
    assert joined.code == 0, joined.err
    assert joined.out.startswith("Signed in as ben@")
    assert f"Code: {code_in(owner.shown[0])}" in joined.err
    assert owner.shown[-1].endswith("may join now.")
    assert {one.name for one in shared.quotas.people()} == {"anna", "ben"}


def test_the_owner_refuses(kesong: Kesong, shared: HomeService) -> None:
    """The guest is told, and nobody has joined."""
    with terminal(shared, lambda line: "n" if code_in(line) else "") as owner:
        refused = kesong("account", "pair", "Anna’s server", "ben")
    assert (refused.code, refused.out) == (1, "")
    assert "Traceback" not in refused.err
    assert owner.shown[-1].endswith("was refused.")
    assert {one.name for one in shared.quotas.people()} == {"anna"}


def test_another_server_is_not_found(kesong: Kesong, shared: HomeService) -> None:
    """With what to do."""
    answer = kesong("account", "pair", "Bert’s server", "ben", "--seconds", 0.3)
    assert "No home server of your network is called Bert’s server" in complaint(answer)
