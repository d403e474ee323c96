"""toot, a command line that we did not write, against ``kesong serve``: each command a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.end2end.conftest import DEADLINE_S, PASSWORD, add_people, serving
from tests.fakes import browser, pictures
from tests.unit.imaging import makers

pytest.importorskip("toot")
MEBIBYTE = 1024 * 1024


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    """The address of a server with anna and ben."""
    add_people(tmp_path / "home", "anna", "ben")
    with serving(tmp_path / "home") as served:
        yield served.url


@dataclass(frozen=True)
class Toot:
    """Somebody's toot, with its own settings; ``used`` notes the commands that did what they should."""

    config: Path
    used: set[str]

    @property
    def environment(self) -> dict[str, str]:
        """Nothing of this machine's own settings, and no proxy."""
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        return {**kept, "HOME": str(self.config), "XDG_CONFIG_HOME": str(self.config), "PYTHONUTF8": "1"}

    def __call__(self, *arguments: object) -> str:
        """What a command says; one that fails fails the test."""
        done = subprocess.run(
            [sys.executable, "-m", "toot", *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            env=self.environment,
            timeout=DEADLINE_S,
            check=False,
        )
        assert done.returncode == 0, (arguments, done.stdout, done.stderr)
        self.used.add(
            " ".join(str(part) for part in arguments[:2]) if self._is_group(arguments) else str(arguments[0])
        )
        return done.stdout

    def json(self, *arguments: object) -> Any:
        """The JSON that a command says; before it may stand that it waits for a file."""
        said = self(*arguments, "--json").removeprefix("Waiting for media to finish processing...\n")
        return json.loads(said)

    def sign_in(self, url: str, name: str) -> None:
        """Register, open the page, allow it there, paste the code."""
        with subprocess.Popen(
            [sys.executable, "-m", "toot", "login", "--instance", url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=self.environment,
        ) as process:
            assert process.stdout is not None
            address = next(line for line in process.stdout if line.startswith(f"{url}/oauth/authorize"))
            said, _ = process.communicate(
                f"n\n{browser.allow(address.strip(), name, PASSWORD)}\n", DEADLINE_S
            )
        assert "Successfully logged in" in said
        self.used.add("login")

    @staticmethod
    def _is_group(arguments: tuple[object, ...]) -> bool:
        return arguments[0] in {"timelines", "lists", "tags"}


def post(anna: Toot, folder: Path) -> Any:
    """Two pictures with their words, read back as they were given and in their order."""
    files = [pictures.jpeg(folder / f"{hue}.jpg", hue=hue) for hue in (0, 90)]
    media = [part for path, alt in zip(files, ("a loaf", "ein Brötchen 面包"), strict=True)
             for part in ("--media", path, "--description", alt)]  # fmt: skip
    made = anna.json("post", "Fresh #bread @ben", *media, "--spoiler-text", "food", "--language", "en")
    assert [one["description"] for one in made["media_attachments"]] == ["a loaf", "ein Brötchen 面包"]
    seen = anna.json("timelines", "home")[0]
    assert (seen["id"], seen["media_attachments"]) == (made["id"], made["media_attachments"])
    assert seen["spoiler_text"] == "food"
    assert made["media_attachments"][0]["url"] in anna("status", made["id"])
    return made


def answer(anna: Toot, ben: Toot, made: Any) -> None:
    """Follow, like, save, pass on, reply, pin; and what is told of it."""
    ben("follow", "anna")
    anna("follow", "ben")
    assert ben.json("following", "ben")[0]["acct"] == ben.json("followers", "ben")[0]["acct"] == "anna"
    assert ben.json("favourite", made["id"])["favourited"]
    assert ben.json("favourite", made["url"])["id"] == made["id"]
    assert ben.json("bookmark", made["id"])["bookmarked"]
    assert ben.json("reblog", made["id"])["reblog"]["id"] == made["id"]
    assert [one["acct"] for one in ben.json("reblogged-by", made["id"])] == ["ben"]
    reply = ben.json("post", "lovely", "--reply-to", made["id"])
    assert reply["in_reply_to_id"] == made["id"]
    thread = anna.json("thread", made["id"])
    assert [one["id"] for one in thread["descendants"]] == [reply["id"]]
    assert {one["type"] for one in anna.json("notifications")} == {"mention", "favourite", "follow", "reblog"}
    assert [one["type"] for one in ben.json("notifications", "--type", "mention")] == ["mention"]
    assert [one["id"] for one in ben.json("timelines", "favourites")] == [made["id"]]
    assert "Fresh" in ben("bookmarks", "--once")
    assert anna.json("pin", made["id"])["pinned"]
    assert not anna.json("unpin", made["id"])["pinned"]
    assert not ben.json("unfavourite", made["id"])["favourited"]
    assert not ben.json("unbookmark", made["id"])["bookmarked"]
    assert ben.json("unreblog", made["id"])["reblogs_count"] == 0


def look(anna: Toot, made: Any, url: str) -> None:
    """Timelines, search, people, the server itself."""
    assert made["id"] in {one["id"] for one in anna.json("timelines", "public")}
    assert [one["id"] for one in anna.json("timelines", "tag", "bread")] == [made["id"]]
    assert made["id"] in {one["id"] for one in anna.json("timelines", "account", "anna")}
    found = anna.json("search", "bread")
    assert [one["id"] for one in found["statuses"]] == [made["id"]]
    assert [one["name"] for one in found["hashtags"]] == ["bread"]
    assert anna.json("whoami")["acct"] == "anna"
    assert anna.json("whois", "ben")["acct"] == "ben"
    assert anna.json("instance", url)["configuration"]["statuses"]["max_media_attachments"] == 20
    assert anna.json("update-account", "--display-name", "Anna B.")["display_name"] == "Anna B."


def keep_order(anna: Toot) -> None:
    """Lists, mutes and blocks."""
    number = anna.json("lists", "create", "bakers", "--replies-policy", "list")["id"]
    anna("lists", "add", "bakers", "ben")
    assert "ben" in anna("lists", "accounts", "bakers")
    assert anna.json("timelines", "list", number)[0]["content"] == "<p>lovely</p>"
    anna("lists", "remove", "bakers", "ben")
    anna("lists", "delete", "bakers")
    assert anna.json("lists", "list") == []
    anna("mute", "ben")
    assert [one["acct"] for one in anna.json("muted")] == ["ben"]
    anna("unmute", "ben")
    anna("block", "ben")
    assert [one["acct"] for one in anna.json("blocked")] == ["ben"]
    anna("unblock", "ben")
    anna("unfollow", "ben")


def plan_and_film(anna: Toot, folder: Path) -> None:
    """A post for later; a clip so large that it is worked on after the upload, for which toot waits."""
    later = anna.json("post", "later", "--scheduled-in", "2 hours")
    assert later["params"]["text"] == "later"
    path = makers.clip(folder / "clip.mp4")
    with path.open("ab") as file:  # room that players pass over
        size = 20 * MEBIBYTE
        file.write(size.to_bytes(4, "big") + b"free" + bytes(size - 8))
    said = anna("post", "a clip", "--media", path, "--description", "bread turning")
    assert "Waiting for media to finish processing" in said
    clip = anna.json("timelines", "home", "--limit", 1)[0]["media_attachments"][0]
    assert (clip["type"], clip["description"]) == ("video", "bread turning")
    assert "type 'image'" in anna("upload", pictures.jpeg(folder / "x.jpg"))


@pytest.mark.timeout(300)  # some sixty processes
def test_toot_does_all_that_it_can(url: str, tmp_path: Path) -> None:
    """From registering itself to deleting its post, with the answers that it should get."""
    used: set[str] = set()
    anna, ben = Toot(tmp_path / "anna", used), Toot(tmp_path / "ben", used)
    anna.sign_in(url, "anna")
    ben.sign_in(url, "ben")
    made = post(anna, tmp_path)
    answer(anna, ben, made)
    look(anna, made, url)
    keep_order(anna)
    plan_and_film(anna, tmp_path)
    anna("delete", made["id"])
    assert made["id"] not in {one["id"] for one in anna.json("timelines", "home")}
    anna("notifications", "--clear")
    assert anna.json("notifications") == []
    anna("logout", f"anna@{url.removeprefix('http://')}")
    assert len(used) >= 30, sorted(used)
