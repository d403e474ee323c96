"""Whatever is wrong: one line on stderr that says what and what to do, nothing on stdout, and the exit code."""

import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import typer

from kesong_desktop.cli import roll_list
from kesong_desktop.homeserver import admin
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.paths import for_profile
from kesong_desktop.store.profile_lock import ProfileLock
from tests.end2end.conftest import Answer, Village, command_line, environment
from tests.fakes import pictures
from tests.fakes.odd_server import OddServer
from tests.unit.cli.conftest import Kesong, complaint
from tests.unit.homeserver.world import PASSWORD, cheap_hasher

PATIENCE_S = 100.0
GROUPS = ("home", "home user", "account", "roll", "outbox")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ("bogus", "No such command 'bogus'"),
        ("roll bogus", "No such command 'bogus'"),
        ("--bogus", "No such option: --bogus"),
        ("feed --bogus", "No such option: --bogus"),
        ("feed --limit many", "--limit"),
        ("feed --limit 0", "greater than or equal to 1"),
        ("--profile", "requires an argument"),
        ("--lang xx outbox list", "Choose one of: en, "),
        ("--lang xx", "“xx” is no language of Kesong"),
        ("--lang xx --version", "“xx” is no language of Kesong"),
        ("outbox cancel", "Missing argument 'ID'"),
        ("outbox settle x", "give either --there or --again"),
        ("outbox settle x --there --again", "give either --there or --again"),
        ("review --product x", "Missing option '--rating'"),
        ("review --product x --rating 4/5 --relation friend", "it is one of bought, gifted"),
        ("post --visibility all", "it is one of public, unlisted, private, direct"),
        *((group, "Missing command") for group in GROUPS),
    ],
)
def test_wrong_use(say: Kesong, arguments: str, words: str) -> None:
    """Exit 2, and the page of help that would tell."""
    told = complaint(say(*arguments.split()), code=2)
    assert words in told
    assert ". See: kesong" in told
    assert told.endswith(" --help")


@pytest.mark.parametrize("command", ["feed", "post", "review", "account remove", "post --draft"])
def test_no_account(kesong: Kesong, command: str) -> None:
    """The command that adds one is named."""
    more = ("--product", "x", "--rating", "4", "--relation", "bought") if command == "review" else ()
    told = complaint(kesong(*command.split(), *more))
    assert told == "There is no account yet. Add one with: kesong account add URL"


@pytest.mark.parametrize("command", ["feed", "post --text x", "outbox run", "account remove"])
def test_an_account_that_is_none(offline: Kesong, command: str) -> None:
    """Its name, and where the right ones stand."""
    told = complaint(offline("--account", "ben@nowhere", *command.split()))
    assert told == "There is no account ben@nowhere. List the accounts with: kesong account list"


def test_more_descriptions_than_files(offline: Kesong, tmp_path: Path) -> None:
    """Nothing is queued: a description might be of the wrong picture."""
    picture = pictures.jpeg(tmp_path / "x.jpg")
    told = complaint(offline("post", picture, "--alt", "a", "--alt", "b"))
    assert told == "There are 2 descriptions for 1 files. Give one --alt for each file."
    assert offline("outbox", "list", "--json").json == {"jobs": []}


def test_a_look_that_is_none(offline: Kesong, tmp_path: Path) -> None:
    """Those that there are stand in the sentence; nothing is queued."""
    told = complaint(offline("post", pictures.jpeg(tmp_path / "x.jpg"), "--look", "sepia"))
    assert told.startswith("There is no look sepia. Choose one of: butter, ")
    assert offline("outbox", "list", "--json").json == {"jobs": []}


def test_a_language_that_is_none(offline: Kesong) -> None:
    """A code is wanted; nothing is queued."""
    told = complaint(offline("post", "--text", "x", "--language", "deutsch, bitte"))
    assert told == "“deutsch, bitte” is not a language. Give a code, such as en, de or pt-BR."
    assert offline("outbox", "list", "--json").json == {"jobs": []}


def test_fewer_descriptions_than_files(offline: Kesong, tmp_path: Path) -> None:
    """They belong to the first ones; the missing one is pointed out, and is no failure."""
    files = [pictures.jpeg(tmp_path / f"{n}.jpg") for n in range(2)]
    queued = offline("post", *files, "--alt", "a")
    assert queued.code == 0
    assert "kesong: Photo 2 has no description." in queued.err
    assert "Photo 1" not in queued.err


@pytest.mark.parametrize("more", [(), ("--wait",), ("--json",)])
def test_a_missing_file(offline: Kesong, tmp_path: Path, more: tuple[str, ...]) -> None:
    """Which one, and what to look for; nothing is queued."""
    told = complaint(offline("post", tmp_path / "gone.jpg", *more))
    assert told.startswith(f"Photo 1 cannot be opened. Couldn't find {tmp_path / 'gone.jpg'}.")
    assert told.endswith("Check the name, or connect the memory card or drive it is on.")
    assert offline("outbox", "list", "--json").json == {"jobs": []}


@pytest.mark.parametrize("rating", ["0", "0/5", "5.5", "4.2", "11/10", "many", "4/0", "nan", ""])
def test_a_rating_that_is_none(kesong: Kesong, rating: str) -> None:
    """What was given, and what would be right."""
    told = complaint(kesong("review", "--product", "x", "--rating", rating, "--relation", "bought"))
    assert told == f"“{rating}” is not a rating. Give stars out of five in halves, such as 4/5 or 4.5/5."


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--product", " "), "The review needs a product."),
        (("--price", "much", "--currency", "EUR"), "“much” is not a price. Give a number such as 299"),
        (("--price", "3"), "The price needs a currency."),
        (("--price", "3", "--currency", "a b 1"), "is not a currency. Give a code"),
    ],
)
def test_a_review_that_cannot_be_published(offline: Kesong, options: tuple[str, ...], words: str) -> None:
    """Every must of the check is told, before anything is queued."""
    given = ("--product", "x", "--rating", "4", "--relation", "bought", *options)
    assert words in complaint(offline("review", *given))
    assert offline("outbox", "list", "--json").json == {"jobs": []}


@pytest.mark.parametrize("url", ["", "http://", "ftp://pixels.town", "pixels town", "http://pixels.town"])
def test_an_address_that_is_none(kesong: Kesong, url: str) -> None:
    """Said before anybody is asked."""
    assert complaint(kesong("account", "add", url, "--token-stdin", stdin="t"))


def test_an_empty_token(kesong: Kesong, village: Village) -> None:
    """Nothing came on stdin."""
    told = complaint(kesong("account", "add", village.url, "--token-stdin", stdin="\n"))
    assert told == "The token is empty. Paste the whole token."


@pytest.mark.parametrize("timeline", ["friends", "tag:", "tag:a b", "home ", ""])
def test_unknown_timeline(kesong: Kesong, timeline: str) -> None:
    """The right ones are named."""
    assert complaint(kesong("feed", "--timeline", timeline)).endswith("Use home, public or tag:NAME.")


@pytest.mark.parametrize("command", ["feed", "feed --json"])
def test_a_server_that_went_down(kesong: Kesong, tmp_path: Path, command: str) -> None:
    """The feed fails in one line; ``--offline`` does not; ``doctor`` grades the account as bad and says what to do."""
    with open_home(tmp_path / "home", hasher=cheap_hasher()) as home, HomeRunner(home) as runner:
        home.add_user("anna", PASSWORD)
        added = kesong("account", "add", runner.url, "--token-stdin", stdin=home.issue_token("anna"))
    assert added.code == 0
    told = complaint(kesong(*command.split()))
    assert "Could not connect" in told
    assert "Check the address and the network" in told
    assert kesong("feed", "--offline").code == 0
    examined = kesong("doctor", "--json")
    assert examined.code == 1
    (bad,) = [check for check in examined.json["checks"] if check["grade"] == "bad"]
    assert bad["name"].startswith("anna@")
    assert "Check the address" in bad["fix"]


def test_a_server_of_another_kind(kesong: Kesong) -> None:
    """What answers is a shop."""
    with OddServer("html") as odd:
        told = complaint(kesong("account", "add", odd.url, "--token-stdin", stdin="t"))
    assert "sent an answer that Kesong does not understand" in told
    assert told.endswith("Check that the address is a Mastodon, Pixelfed, GoToSocial or Kesong server.")


WRITING = (
    "roll scan", "outbox run", "outbox pause x", "outbox cancel x", "feed", "post --text x", "account remove",
    "account add 127.0.0.1:9 --token-stdin",
)  # fmt: skip
READING = ("roll list", "outbox list", "account list", "doctor")


@pytest.mark.parametrize("command", WRITING)
def test_a_busy_profile_is_not_written_to(kesong: Kesong, profile: Path, command: str) -> None:
    """Another Kesong has it: which profile, and the two ways out."""
    for_profile(profile).make()
    with ProfileLock(for_profile(profile).lock):
        told = complaint(kesong(*command.split(), stdin="t"))
    assert told.startswith(f"Another Kesong is using the profile {profile}")
    assert told.endswith("Close it, or choose another profile with --profile.")


@pytest.mark.parametrize("command", READING)
def test_a_busy_profile_can_be_read(kesong: Kesong, profile: Path, command: str) -> None:
    """Lists and the doctor go on beside a window."""
    kesong("roll", "list")
    with ProfileLock(for_profile(profile).lock):
        assert kesong(*command.split()).code == 0


def test_a_name_of_several_lines(kesong: Kesong, tmp_path: Path) -> None:
    """What is told stays one line."""
    told = complaint(kesong("roll", "add", tmp_path / "one\ntwo"))
    assert "one two cannot be read" in told


def test_a_profile_where_none_can_be(say: Kesong, tmp_path: Path) -> None:
    """A file stands in its place."""
    (tmp_path / "file").touch()
    told = complaint(say("--profile", tmp_path / "file", "roll", "list"))
    assert told.endswith("cannot be used (Not a directory). Check the disk and the folder's permissions.")


def test_a_profile_that_is_not_there_is_made(say: Kesong, tmp_path: Path) -> None:
    """With all folders above it."""
    assert say("--profile", tmp_path / "a" / "b", "roll", "list").code == 0
    assert (tmp_path / "a" / "b" / "data" / "journal.db").exists()


def test_a_home_where_none_can_be(say: Kesong, tmp_path: Path) -> None:
    """As for a profile."""
    (tmp_path / "file").touch()
    told = complaint(say("home", "token", "anna", "--data", tmp_path / "file"))
    assert f"{tmp_path / 'file'} cannot be used" in told


@pytest.mark.expects_warning
def test_a_fault_of_the_program(kesong: Kesong, profile: Path, monkeypatch) -> None:
    """One line for the person, the traceback into the log."""
    monkeypatch.setattr(roll_list, "_cameras", raising(ZeroDivisionError))
    told = complaint(kesong("roll", "list"))
    assert "fault of its own (ZeroDivisionError: )" in told
    assert "Traceback" in (for_profile(profile).log / "kesong.log").read_text("utf-8")


@pytest.mark.parametrize("raised", [KeyboardInterrupt, typer.Abort])
def test_a_person_stops_it(kesong: Kesong, monkeypatch, raised: type[BaseException]) -> None:
    """Ctrl+C, or an end of input at a question: exit 130, and what it means for the queue."""
    monkeypatch.setattr(admin, "open_home", raising(raised))
    assert complaint(kesong("home", "token", "anna"), 130) == "Stopped. What was queued is kept."


def test_an_interrupted_process(tmp_path: Path) -> None:
    """The same for a real signal, in the middle of asking a server that says nothing."""
    with OddServer("stall") as odd:
        arguments = ("--profile", tmp_path, "account", "add", odd.url, "--token-stdin")
        # Where the tests run in the background, the signal is ignored, and what is ignored is so in the new process too.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        process = subprocess.Popen(
            command_line(*arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=environment(),
        )
        signal.signal(signal.SIGINT, before)
        assert process.stdin
        process.stdin.write("token\n")
        process.stdin.flush()
        assert odd.was_asked.wait(PATIENCE_S)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    assert complaint(Answer(process.returncode, out, err), 130) == "Stopped. What was queued is kept."


def raising(kind: type[BaseException]) -> Callable[..., object]:
    """A function that raises."""

    def fail(*_: object) -> object:
        raise kind

    return fail


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
@pytest.mark.parametrize("command", ["post", "post --draft"])
@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("missing", "Couldn't find"),
        ("dangling", "Couldn't find"),
        ("loop", "symbolic links"),
        ("folder", "is not a photo or video"),
        ("empty", "is empty"),
        ("below a file", "Couldn't find"),
    ],
)
def test_a_file_that_cannot_be_opened(
    offline: Kesong, tmp_path: Path, command: str, kind: str, words: str
) -> None:
    """Neither a post nor a draft is made of it."""
    folder = tmp_path / "files"
    folder.mkdir()
    path = folder / "a.jpg"
    match kind:
        case "dangling":
            path.symlink_to(folder / "gone.jpg")
        case "loop":
            path.symlink_to(folder / "b.jpg")
            (folder / "b.jpg").symlink_to(path)
        case "folder":
            path.mkdir()
        case "empty":
            path.touch()
        case "below a file":
            path.touch()
            path /= "b.jpg"
    sound = pictures.jpeg(folder / "sound.jpg")
    assert words in complaint(offline(*command.split(), sound, path, "--text", "x"))
    assert offline("plan", "list", "--json").json["drafts"] == []
    assert offline("outbox", "list", "--json").json == {"jobs": []}


def test_a_draft_with_a_file_that_is_no_picture(offline: Kesong, tmp_path: Path) -> None:
    """It is made, and the file is named."""
    path = tmp_path / "notes.jpg"
    path.write_text("words")
    answer = offline("post", pictures.jpeg(tmp_path / "a.jpg"), path, "--draft")
    assert answer.code == 0
    assert answer.out.startswith("Draft ")
    assert "Photo 2 cannot be opened." in answer.err
    assert "Photo 1" not in answer.err
