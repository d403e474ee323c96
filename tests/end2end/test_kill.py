"""kill -9 at a random moment, ten times: each post is there exactly once, and nothing is lost."""

import random
import subprocess
import time
from collections import Counter
from pathlib import Path

from tests.end2end.conftest import Member, Village, command_line, environment
from tests.fakes import pictures

ROUNDS = 10


def test_killed_at_any_moment_each_post_is_there_once(village: Village, anna: Member, tmp_path: Path) -> None:
    """Whatever was queued is published once by the next run; what was not queued was never promised."""
    files = [pictures.jpeg(tmp_path / f"{n}.jpg", (1200, 900), hue=n * 20) for n in range(3)]
    began = time.monotonic()
    assert post(anna, files, "warm up").wait(timeout=100) == 0
    whole_s = time.monotonic() - began
    chance = random.Random(20)
    queued = set()
    for number in range(ROUNDS):
        process = post(anna, files, f"round {number}")
        try:
            process.wait(timeout=chance.uniform(0.5, 1.05) * whole_s)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        jobs = anna.kesong("outbox", "list", "--json").json["jobs"]
        queued |= {job["title"] for job in jobs}
    killed_early = ROUNDS + 1 - len(queued)
    unsent = [job for job in jobs if job["state"] != "published"]
    ran = anna.kesong("outbox", "run", "--json")
    assert ran.code == 0, ran.err
    assert {job["state"] for job in ran.json["jobs"]} == {"published"}
    posts = anna.kesong("feed", "--json", "--limit", "100").json["posts"]
    assert Counter(post["text"] for post in posts) == Counter(queued)
    assert {len(post["media"]) for post in posts} == {3}
    assert killed_early < ROUNDS, "every kill came before anything was queued: the test proves nothing"
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
