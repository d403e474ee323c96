"""kill -9 in the middle of a request, ten times: each post is there exactly once, and nothing is lost."""

import random
import subprocess
import threading
from collections import Counter
from pathlib import Path

from tests.end2end.conftest import PASSWORD, Member, Village, command_line, environment
from tests.fakes import pictures
from tests.fakes.fault_proxy import Exchange, Fault, FaultProxy

ROUNDS = 10
PATIENCE_S = 300.0


class Moment:
    """The request of a number from now on: it is carried out or not, is never answered, and ``come`` is set."""

    def __init__(self, number: int, *, is_carried_out: bool) -> None:
        self._left = number
        self._is_carried_out = is_carried_out
        self.come = threading.Event()

    def __call__(self, _question: str) -> Fault | None:
        """What becomes of a request."""
        self._left -= 1
        return None if self._left else self._strike

    async def _strike(self, exchange: Exchange) -> None:
        if self._is_carried_out:
            await exchange.answer()
        self.come.set()
        await exchange.stall()


def test_killed_at_any_request_each_post_is_there_once(village: Village, tmp_path: Path) -> None:
    """Whatever was queued is published once by the next run."""
    files = [pictures.jpeg(tmp_path / f"{n}.jpg", (1200, 900), hue=n * 20) for n in range(3)]
    village.home.add_user("anna", PASSWORD)
    anna = Member(tmp_path / "anna", village.home.issue_token("anna"))
    with FaultProxy(village.url) as proxy:
        added = anna.kesong("account", "add", proxy.url, "--token-stdin", stdin=anna.token)
        assert added.code == 0, added.err
        begun = len(proxy.seen)
        assert post(anna, files, "warm up").wait(PATIENCE_S) == 0
        requests = len(proxy.seen) - begun
        chance = random.Random(20)
        for number in range(ROUNDS):
            moment = Moment(chance.randint(1, requests), is_carried_out=number % 2 == 0)
            proxy.choose = moment
            process = post(anna, files, f"round {number}")
            assert moment.come.wait(PATIENCE_S), process.poll()
            process.kill()
            process.wait()
        proxy.heal()
        unsent = [
            job for job in anna.kesong("outbox", "list", "--json").json["jobs"] if job["state"] != "published"
        ]
        ran = anna.kesong("outbox", "run", "--json")
        assert ran.code == 0, ran.err
        assert {job["state"] for job in ran.json["jobs"]} == {"published"}
        posts = anna.kesong("feed", "--json", "--limit", "100").json["posts"]
    texts = ["warm up", *(f"round {number}" for number in range(ROUNDS))]
    assert Counter(post["text"] for post in posts) == Counter(texts)
    assert {len(post["media"]) for post in posts} == {3}
    assert unsent, "no kill came between queueing and publishing: the test proves nothing"


def post(anna: Member, files: list[Path], text: str) -> "subprocess.Popen[bytes]":
    """Start posting."""
    alts = [part for _ in files for part in ("--alt", "a picture")]
    return subprocess.Popen(
        command_line("--profile", anna.profile, "post", *files, *alts, "--text", text, "--wait"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment(),
    )
