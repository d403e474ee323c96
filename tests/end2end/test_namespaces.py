"""Three computers on a network of their own: namespaces of Linux, joined by a bridge. Needs root and ``ip netns``."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.conftest import DEADLINE_S, ROOT, add_people, command_line, environment

HOST, BEN, CLEO = "192.168.77.1", "192.168.77.2", "192.168.77.3"
ELSEWHERE = "192.168.77.9"


def ip(*words: str) -> bool:
    """Run ``ip``; whether it worked."""
    return subprocess.run(["ip", *words], capture_output=True, check=False).returncode == 0


class Network:
    """A bridge in a namespace, and a namespace for each computer, by the address that it has at first."""

    def __init__(self) -> None:
        self._mark = f"k{os.getpid() % 10000}"
        self._names: dict[str, str] = {}

    def build(self) -> bool:
        """Whether this system lets one be built."""
        switch = f"{self._mark}sw"
        if not ip("netns", "add", switch):
            return False
        self._names["switch"] = switch
        done = ip("-n", switch, "link", "add", "br0", "type", "bridge") and ip(
            "-n", switch, "link", "set", "br0", "up"
        )
        return done and all(self._plug_in(address) for address in (HOST, BEN, CLEO))

    def _plug_in(self, address: str) -> bool:
        number = address.rpartition(".")[2]
        name, here = f"{self._mark}n{number}", f"p{number}"
        if not ip("netns", "add", name):
            return False
        self._names[address] = name
        switch = self._names["switch"]
        return all(
            ip(*line.split())
            for line in (
                f"-n {switch} link add {here} type veth peer name eth0 netns {name}",
                f"-n {switch} link set {here} master br0",
                f"-n {switch} link set {here} up",
                f"-n {name} link set lo up",
                f"-n {name} link set eth0 up",
                f"-n {name} addr add {address}/24 dev eth0",
                f"-n {name} route add default dev eth0",
            )
        )

    def at(self, address: str, *command: str) -> list[str]:
        """The command line that runs a command on a computer."""
        return ["ip", "netns", "exec", self._names[address], *command]

    def run(self, address: str, *command: str) -> str:
        """What a command prints on a computer."""
        done = subprocess.run(
            self.at(address, *command), capture_output=True, encoding="utf-8", env=environment(), timeout=DEADLINE_S, check=False
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def kesong(self, address: str, *words: object) -> str:
        """What ``kesong`` prints there."""
        return self.run(address, *command_line(*words))

    def move(self, address: str, new: str) -> None:
        """Give a computer another address, as a router does."""
        name = self._names[address]
        for line in (
            f"-n {name} addr del {address}/24 dev eth0",
            f"-n {name} addr add {new}/24 dev eth0",
            f"-n {name} route replace default dev eth0",
        ):
            assert ip(*line.split())

    def remove(self) -> None:
        """Remove all of it."""
        for name in self._names.values():
            ip("netns", "del", name)


@pytest.fixture
def network() -> Iterator[Network]:
    """The three computers."""
    made = Network()
    with contextlib.ExitStack() as stack:
        stack.callback(made.remove)
        if shutil.which("ip") is None or not made.build():
            pytest.skip("no network namespaces here")
        yield made


@pytest.mark.long
@pytest.mark.timeout(600)
def test_found_joined_and_found_again_at_another_address(network: Network, tmp_path: Path) -> None:
    """By multicast DNS; guests post, read and see each other live over TLS; then the server moves, and is still the same."""
    data, ben, cleo = (tmp_path / name for name in ("home", "ben", "cleo"))
    add_people(data, "anna")
    serve = command_line("serve", "--data", data, "--port", 0, "--share", "--share-port", 8718, "--pair")
    with subprocess.Popen(
        network.at(HOST, *serve),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=environment(),
    ) as server:
        try:
            assert server.stdout is not None
            while f"https://{HOST}:8718" not in server.stdout.readline():
                assert server.poll() is None
            look = (sys.executable, str(ROOT / "tests/end2end/looking_guest.py"))
            found = json.loads(network.run(BEN, *look, HOST))
            for name, profile, address in (("ben", ben, BEN), ("cleo", cleo, CLEO)):
                invitation = network.kesong(HOST, "home", "invite", "--data", data).strip()
                network.kesong(address, "--profile", profile, "account", "join", invitation, name)
            network.kesong(BEN, "--profile", ben, "post", "--text", "hello", "--wait")
            assert texts(
                network.kesong(CLEO, "--profile", cleo, "feed", "--json", "--timeline", "public")
            ) == ["hello"]
            seen_live(network, cleo)
            paired(network, server, tmp_path / "dora")
            network.move(HOST, ELSEWHERE)
            again = json.loads(network.run(BEN, *look, ELSEWHERE))
            assert again["key"] == found["key"]
            network.kesong(BEN, "--profile", ben, "post", "--text", "still here", "--wait")
            network.kesong(CLEO, "--profile", cleo, "post", "--text", "me too", "--wait")
            shown = texts(network.kesong(BEN, "--profile", ben, "feed", "--json", "--timeline", "public"))
            assert shown == ["me too", "still here", *(f"live {n}" for n in (2, 1, 0)), "hello"]
        finally:
            server.terminate()


def seen_live(network: Network, profile: Path) -> None:
    """What ben posts is on the other side within a second of its time on the server, by the stream alone."""
    posts = [f"live {number}" for number in range(3)]
    watch = network.at(
        CLEO, sys.executable, str(ROOT / "tests/end2end/watching_guest.py"), str(profile), *posts
    )
    with subprocess.Popen(watch, stdout=subprocess.PIPE, encoding="utf-8", env=environment()) as watching:
        assert watching.stdout is not None
        assert watching.stdout.readline() == "ready\n"
        for text in posts:
            network.kesong(BEN, "--profile", profile.with_name("ben"), "post", "--text", text, "--wait")
        seen = [json.loads(watching.stdout.readline()) for _ in posts]
        assert watching.wait(DEADLINE_S) == 0
    assert [one["text"] for one in seen] == posts
    assert {one["pulls"] for one in seen} == {1}
    assert sorted(one["after_s"] for one in seen)[1] <= 1.0, seen


def paired(network: Network, server: "subprocess.Popen[str]", profile: Path) -> None:
    """A fresh profile lists the server, shows a code, and is let in by the owner's terminal."""
    listed = json.loads(network.kesong(BEN, "--profile", profile, "account", "nearby", "--json"))["servers"]
    assert [one["hosts"] for one in listed] == [[f"{HOST}:8718"]]
    pair = command_line("--profile", profile, "account", "pair", listed[0]["name"], "dora")
    with subprocess.Popen(
        network.at(BEN, *pair),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment(),
    ) as guest:
        assert guest.stderr is not None
        code = next(line for line in guest.stderr if line.startswith("Code: ")).removeprefix("Code: ").strip()
        assert server.stdout is not None
        assert server.stdin is not None
        assert code in next(line for line in server.stdout if "wants to join" in line)
        server.stdin.write(f"{code}\n")
        server.stdin.flush()
        out, err = guest.communicate(timeout=DEADLINE_S)
    assert (guest.returncode, out[:15]) == (0, "Signed in as do"), err


def texts(printed: str) -> list[str]:
    """The texts of a feed."""
    return [post["text"] for post in json.loads(printed)["posts"]]
