"""Where options may stand, what the exit codes are, what is shown to a person, and that words really come out."""

import io
import re
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageStat

from kesong_desktop import __version__, cli
from kesong_desktop.__main__ import main, main_windowed
from kesong_desktop.cli.command_tree import build
from kesong_desktop.paths import for_profile
from tests.end2end.conftest import Village, command_line, environment
from tests.fakes import pictures
from tests.unit.cli.conftest import Kesong

COMMANDS = (
    "serve", "post", "review", "feed", "metadata", "doctor", "self-test", "home user add", "home token", "home reports",
    "account add", "account list", "account remove", "roll add", "roll scan", "roll list", "roll rate", "outbox list",
    "outbox run", "outbox pause", "outbox resume", "outbox retry", "outbox cancel", "outbox settle",
)  # fmt: skip


def test_profile_and_json_on_either_side(say: Kesong, profile: Path, tmp_path: Path) -> None:
    """The same answer wherever ``--profile`` and ``--json`` stand; the nearer profile counts where two are named."""
    pictures.jpeg(tmp_path / "x.jpg")
    say("roll", "add", tmp_path, "--profile", profile)
    spellings = (
        ("--profile", profile, "roll", "list", "--json"),
        ("roll", "list", "--json", "--profile", profile),
        ("roll", "list", "--profile", profile, "--json"),
        ("--profile", tmp_path / "other", "roll", "list", f"--profile={profile}", "--json"),
    )
    answers = [say(*spelling) for spelling in spellings]
    assert len(answers[0].json["photos"]) == 1
    assert answers == [answers[0]] * len(spellings)
    assert not (tmp_path / "other").exists()


def commands_below(command: Any, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The words of ``command`` and of every command that its ``--help`` leads to."""
    yield words
    for name, one in getattr(command, "commands", {}).items():
        if not one.hidden:
            yield from commands_below(one, (*words, name))


def test_help_names_no_python_types(capsys: pytest.CaptureFixture[str]) -> None:
    """Help says what to type: no type of Python, brackets once around what may be left out, ``-h`` everywhere."""
    tree = build()
    for words in commands_below(tree):
        assert tree(args=[*words, "-h"], prog_name="kesong", standalone_mode=False) == 0
        shown = capsys.readouterr().out
        assert "Usage: kesong" in shown, words
        assert not re.findall(r"<\w+(?:\[\w+\])?>|\[\[|\{[^}]*(?:\.\.\.|[][])", shown), words


def test_options_before_and_behind_files(offline: Kesong, tmp_path: Path) -> None:
    """Files and options in any order; a file whose name begins with a dash stands behind ``--``."""
    one = pictures.jpeg(tmp_path / "one.jpg")
    for arguments in (("--json", one, "--alt", "x"), ("--alt", "x", "--json", "--", one)):
        assert offline("post", *arguments).json["state"] == "preparing"


@pytest.mark.parametrize("place", ["before", "behind"])
def test_verbose(say: Kesong, profile: Path, place: str) -> None:
    """``-v`` writes more into the log, and nothing more on the screen."""
    arguments = ("-v", "roll", "list") if place == "before" else ("roll", "list", "-v")
    assert say("--profile", profile, *arguments) == say("--profile", profile, "roll", "list")
    assert for_profile(profile).log.is_dir()


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_every_command(say: Kesong, command: str) -> None:
    """Exit 0, on stdout, with a sentence of its own; no profile is touched."""
    helped = say(*command.split(), "--help")
    assert (helped.code, helped.err) == (0, "")
    assert f"kesong {command} " in helped.out
    assert "." in helped.out


def test_help_of_the_program(say: Kesong) -> None:
    """It names every command."""
    helped = say("--help")
    assert helped.code == 0
    assert all(command.split()[0] in helped.out for command in COMMANDS)
    assert say("-h") == helped


def test_version(say: Kesong) -> None:
    """One line."""
    assert say("--version").out == f"Kesong {__version__}\n"


def test_help_of_cancel_describes_its_effect(say: Kesong) -> None:
    """A job that may be published can be cancelled; the post stays."""
    words = " ".join(say("outbox", "cancel", "--help").out.split())
    assert (
        "Cancel a job; a post is kept as a draft. A post that may be published already is not deleted."
        in words
    )


def test_lists_for_people(anna: Kesong, tmp_path: Path) -> None:
    """Lines that can be read, and a hint on stderr where a list is empty."""
    assert anna("outbox", "list").err == "The outbox is empty.\n"
    assert anna("feed").err == "No posts yet.\n"
    assert "kesong roll add DIR" in anna("roll", "list").err
    picture = pictures.jpeg(tmp_path / "x.jpg")
    (tmp_path / "text.jpg").write_text("Dear diary")
    assert anna("roll", "add", tmp_path).out == (
        f"{tmp_path}: 2 files, 2 new, 0 changed, 0 removed, 1 unreadable\n"
    )
    listed = anna("roll", "list").out.splitlines()
    assert f"2024-07-05 18:30  320 x 240      {picture}" in listed
    assert any("not a picture  " in line for line in listed)


def test_a_post_for_people(anna: Kesong, village: Village, tmp_path: Path) -> None:
    """Queued: its job and the command that sends it. Sent: its address alone. In the feed: who, when, what."""
    picture = pictures.jpeg(tmp_path / "x.jpg")
    queued = anna("post", picture, "--alt", "a dog")
    assert queued.out.startswith("Job ")
    assert queued.out.endswith(" is preparing.\n")
    assert queued.err == "kesong: Send it with: kesong outbox run\n"
    sent = anna("post", "--title", "Walk", "--text", "Wet.", "--tag", "dog", "--wait")
    assert (sent.code, sent.err) == (0, "")
    assert sent.out.startswith(village.url)
    lines = anna("feed").out.splitlines()
    name, at = lines[0].split("  ")
    assert name == "Anna (@anna)"
    created = datetime.fromisoformat(anna("feed", "--offline", "--json").json["posts"][0]["created"])
    assert at == f"{created.astimezone():%Y-%m-%d %H:%M}"
    assert lines[1:5] == ["  Walk", "  Wet.", "  ", "  #dog"]
    assert any(line.startswith("  [image] a dog  http") for line in lines)
    assert any(line.split()[1] == "published" for line in anna("outbox", "list").out.splitlines())


@pytest.mark.parametrize(
    "command", [("post",), ("review", *["--product", "x", "--rating", "4", "--relation", "own"])]
)
def test_a_look_is_burned_in(anna: Kesong, tmp_path: Path, command: tuple[str, ...]) -> None:
    """What the server shows to everybody is grey, with a look that is; the photo on the disk is what it was."""
    picture = pictures.jpeg(tmp_path / "x.jpg")
    before = picture.read_bytes()
    sent = anna(*command, picture, "--alt", "a dog", "--look", "Milk", "--wait")
    assert sent.code == 0, sent.err
    (media,) = anna("feed", "--json").json["posts"][0]["media"]
    with urllib.request.urlopen(media["url"]) as answer, Image.open(io.BytesIO(answer.read())) as shown:
        assert ImageStat.Stat(shown.convert("HSV")).mean[1] < 3
    assert picture.read_bytes() == before


def test_a_place_in_words(anna: Kesong) -> None:
    """It stands below the text, and the person is told that everyone will see it; the language goes with it."""
    sent = anna(
        "post", "--text", "Hallo.", "--tag", "toskana", "--place", "Arezzo", "--language", "de", "--wait"
    )
    assert sent.code == 0, sent.err
    assert "The post contains a location: Arezzo." in sent.err
    (post,) = anna("feed", "--json").json["posts"]
    assert post["text"] == "Hallo.\n📍 Arezzo\n\n#toskana"


def test_a_draft_for_people(offline: Kesong) -> None:
    """Its name."""
    made = offline("post", "--text", "later", "--draft")
    assert made.out == f"Draft {made.out.split()[1]}\n"


def test_doctor_for_people(anna: Kesong) -> None:
    """A line for each check, the sign first."""
    lines = anna("doctor").out.splitlines()
    assert lines[0].startswith("ok    versions: Kesong ")
    assert all(line[:4] in {"ok  ", "note", "BAD ", "    "} for line in lines)


def test_words_really_come_out(tmp_path: Path) -> None:
    """What the writers are given reaches the process's own streams, in UTF-8 whatever the system speaks."""
    (tmp_path / "可颂").mkdir()
    plain = {**environment(), "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "latin-1"}

    def run(*arguments: object) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(
            command_line("--profile", tmp_path, *arguments), capture_output=True, env=plain, check=False
        )

    failed = run("roll", "add", tmp_path / "无")
    assert (failed.returncode, failed.stdout) == (1, b"")
    assert failed.stderr.decode().startswith(
        f"kesong: The folder {tmp_path / '无'} cannot be read (No such file"
    )
    done = run("roll", "add", tmp_path / "可颂")
    assert (done.returncode, done.stderr) == (0, b"")
    assert (
        done.stdout.decode() == f"{tmp_path / '可颂'}: 0 files, 0 new, 0 changed, 0 removed, 0 unreadable\n"
    )


def test_disconnected_reader(tmp_path: Path) -> None:
    """``kesong ... | head`` ends without a word on stderr."""
    process = subprocess.Popen(
        command_line("--profile", tmp_path, "doctor", "--json"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout
    process.stdout.close()
    assert process.stderr
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(300) == 1


def test_internal_entry_points(monkeypatch, capsys) -> None:
    """Both programs run the command that they are given; the windowed one does without streams."""
    monkeypatch.setattr(sys, "argv", ["kesong", "--version"])
    assert main() == 0
    assert capsys.readouterr().out == f"Kesong {__version__}\n"
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main_windowed() == 0
    monkeypatch.setattr(sys, "argv", ["kesong", "bogus"])
    assert main_windowed() == 2
    assert isinstance(sys.stderr, io.StringIO)
    assert sys.stderr.getvalue().startswith("kesong: No such command 'bogus'")


def test_streams_that_are_there_stay(capsys) -> None:
    """Only missing ones are replaced."""
    before = (sys.stdout, sys.stderr)
    cli.give_streams()
    assert (sys.stdout, sys.stderr) == before


@pytest.fixture
def both(anna: Kesong, village: Village) -> tuple[str, str]:
    """The accounts of anna and ben, who are both signed in."""
    village.home.add_user("ben", "long enough")
    anna("account", "add", village.url, "--token-stdin", stdin=village.home.issue_token("ben"))
    host = village.url.removeprefix("http://")
    return f"anna@{host}", f"ben@{host}"


def test_one_post_with_two_accounts(anna: Kesong, both: tuple[str, str]) -> None:
    """Each has its own job, and its own post once."""
    sent = anna("post", "--text", "Hi", "--account", both[0], "--account", both[1], "--wait", "--json")
    assert sent.code == 0, sent.err
    jobs = sent.json["jobs"]
    assert [(job["account"], job["state"]) for job in jobs] == [(one, "published") for one in both]
    assert len({job["post_id"] for job in jobs}) == 2
    anna("outbox", "run")
    for account in both:
        posts = anna("feed", "--account", account, "--json").json["posts"]
        assert [post["text"] for post in posts if post["author"] in account] == ["Hi"]


def test_an_unknown_account_queues_nothing(anna: Kesong, both: tuple[str, str]) -> None:
    """Not even with the accounts that are known."""
    refused = anna("post", "--text", "Hi", "--account", both[0], "--account", "eve@else.example")
    assert refused.code != 0
    assert "eve@else.example" in refused.err
    assert anna("outbox", "list", "--json").json["jobs"] == []
    assert anna("post", "--text", "Hi", "--account", both[0], "--account", both[0]).out.count("Job") == 1


def test_feed_of_all_accounts(anna: Kesong) -> None:
    """Each post with the account whose home it is from, under the id that its server knows."""
    anna("post", "--title", "Walk", "--text", "Wet.", "--wait")
    (own,) = anna("feed", "--json").json["posts"]
    (post,) = anna("feed", "--all-accounts", "--json").json["posts"]
    account = post.pop("account")
    assert account.startswith("anna@")
    assert post == own
    assert anna("feed", "--all-accounts", "--offline").out.splitlines()[0].endswith(f"  {account}")
    refused = anna("feed", "--all-accounts", "--timeline", "public")
    assert refused.code == 1
    assert "Leave out --timeline and --account" in refused.err
