"""Bad input ends in one clear line, and harms nothing beside it."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.app import open_profile
from kesong_desktop.errors import DiskFull, FolderUnreadable, KesongError, Reason
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.messages.error_text import ERRORS
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.outbox import State
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from tests.end2end.conftest import Answer, Member, Village, run
from tests.fakes import pictures
from tests.fakes.odd_server import OddServer, free_port
from tests.fakes.stores import stores
from tests.unit.homeserver.world import cheap_hasher


@pytest.fixture(scope="module")
def anna(tmp_path_factory: pytest.TempPathFactory) -> Member:
    """A signed-in person whose server is gone since: what is refused is refused before any server is asked."""
    folder = tmp_path_factory.mktemp("anna")
    with open_home(folder / "home", hasher=cheap_hasher()) as home, HomeRunner(home) as runner:
        return Village(home, folder / "home", runner.url, folder).member("anna")


def bad_files(folder: Path) -> dict[str, tuple[Path, str]]:
    """By name: a file that cannot be opened, and the word that its refusal must hold."""
    text = folder / "text.jpg"
    text.write_text("Dear diary")
    cut = pictures.jpeg(folder / "cut.jpg", (800, 600))
    cut.write_bytes(cut.read_bytes()[:5000])
    empty = folder / "empty.jpg"
    empty.touch()
    return {
        "text": (text, "is not a photo or video"),
        "cut": (cut, "is incomplete"),
        "empty": (empty, "is empty"),
        "bomb": (pictures.bomb(folder / "bomb.png"), "too large to open safely"),
        "missing": (folder / "missing.jpg", "Couldn't find"),
    }


def one_line(answer: Answer) -> str:
    """The answer's only line on stderr."""
    lines = answer.err.strip().splitlines()
    assert len(lines) == 1, answer.err
    return lines[0]


@pytest.mark.parametrize("name", ["text", "cut", "empty", "bomb", "missing"])
def test_a_bad_file_is_refused_before_anything_is_queued(anna: Member, tmp_path: Path, name: str) -> None:
    """The file and its problem are named; the good one beside it is not posted without it, and the outbox stays empty."""
    bad, word = bad_files(tmp_path)[name]
    refused = anna.kesong("post", pictures.jpeg(tmp_path / "good.jpg"), bad, "--wait")
    assert refused.code == 1
    assert word in one_line(refused)
    assert bad.name in refused.err
    with open_profile(for_profile(anna.profile), secrets=SessionSecrets()) as services:
        assert stores(services).jobs.all() == []


def test_bad_files_do_not_harm_their_neighbours_in_the_roll(tmp_path: Path) -> None:
    """They are listed with their problem; the good ones are listed as they are."""
    card = tmp_path / "card"
    card.mkdir()
    bad_files(card)
    pictures.jpeg(card / "good.jpg", (320, 240))
    added = run("--profile", tmp_path / "p", "roll", "add", card, "--json")
    assert (added.code, added.json["folders"][0]["problems"]) == (0, 4)
    photos = run("--profile", tmp_path / "p", "roll", "list", "--json").json["photos"]
    problems = {Path(photo["path"]).name: photo["problem"] for photo in photos}
    assert problems == {
        "text.jpg": "not_a_picture",
        "cut.jpg": "cut_off",
        "empty.jpg": "empty",
        "bomb.png": "too_large",
        "good.jpg": None,
    }


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """One line says which folder."""
    missing = run("--profile", tmp_path / "p", "roll", "add", tmp_path / "nowhere")
    assert (missing.code, "nowhere" in one_line(missing)) == (1, True)


def test_a_server_that_answers_html(anna: Member) -> None:
    """It is no server of this protocol, and one line says so."""
    with OddServer("html") as odd:
        refused = anna.kesong("account", "add", odd.url, "--token-stdin", stdin="token")
    assert refused.code == 1
    assert "sent an answer that Kesong does not understand" in one_line(refused)


def test_a_wrong_token(village: Village, tmp_path: Path) -> None:
    """The server's refusal in one line; no account is kept."""
    profile = tmp_path / "p"
    refused = run("--profile", profile, "account", "add", village.url, "--token-stdin", stdin="wrong")
    assert refused.code == 1
    assert "does not accept this sign-in" in one_line(refused)
    assert run("--profile", profile, "account", "list", "--json").json == {"accounts": []}


def test_a_server_that_is_down(tmp_path: Path) -> None:
    """Nobody listens: one line, and the way out of it."""
    port = free_port()
    refused = run("--profile", tmp_path, "account", "add", f"127.0.0.1:{port}", "--token-stdin", stdin="t")
    assert refused.code == 1
    assert f"Could not connect to 127.0.0.1:{port}" in one_line(refused)


def test_a_server_that_goes_down_keeps_the_post(village: Village, tmp_path: Path) -> None:
    """``--wait`` gives up after a while with one line; the post waits in the outbox, and the feed shows what was seen."""
    member = village.member("dora")
    picture = pictures.jpeg(tmp_path / "x.jpg")
    member.kesong("post", picture, "--alt", "x", "--text", "seen", "--wait")
    before = member.kesong("feed", "--json").json
    secrets = (member.profile / "data" / "secrets.json").read_text()
    moved = secrets.replace(village.url.removeprefix("http://"), "x")
    assert moved != secrets
    (member.profile / "data" / "secrets.json").write_text(moved)
    waiting = member.kesong("post", picture, "--alt", "x", "--text", "later", "--wait", "--json")
    assert waiting.code == 1
    assert member.kesong("feed", "--offline", "--json").json == before
    jobs = member.kesong("outbox", "list", "--json").json["jobs"]
    assert [job["state"] == "published" for job in jobs] == [True, False]


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("review", "--product", "x", "--rating", "11/5", "--relation", "bought"), "is not a rating"),
        (("outbox", "cancel", "nothing"), "no outbox job nothing"),
        (("feed", "--timeline", "friends"), "no timeline"),
        (("roll", "list", "--since", "yesterday"), "is not a date"),
        (("post",), "The post is empty"),
    ],
)
def test_what_cannot_be_used_is_said_in_one_line(anna: Member, arguments: tuple[str, ...], word: str) -> None:
    """Exit 1, one line, nothing on stdout."""
    refused = anna.kesong(*arguments)
    assert (refused.code, refused.out) == (1, "")
    assert word in one_line(refused)


@pytest.mark.parametrize(
    "arguments", [("bogus",), ("post", "--bogus"), ("outbox", "settle", "x"), ("feed", "--limit", "many")]
)
def test_wrong_use_is_exit_2(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """As for every command line program."""
    wrong = run("--profile", tmp_path, *arguments)
    assert (wrong.code, wrong.out) == (2, "")
    assert "--help" in one_line(wrong)


def test_no_keyring_is_said_and_nothing_is_kept(village: Village, tmp_path: Path, monkeypatch) -> None:
    """Where there is no keyring and no opting for a file, ``account add`` says what to do."""
    monkeypatch.setattr("tests.end2end.conftest.environment", lambda: {**os.environ, "KESONG_SECRETS": ""})
    refused = run("--profile", tmp_path, "account", "add", village.url, "--token-stdin", stdin="t")
    assert refused.code == 1
    assert "KESONG_SECRETS=file" in one_line(refused)


# --- what needs a fault injected, in this process -----------------------------------------------------------------------


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """An open profile."""
    with open_profile(for_profile(tmp_path / "profile"), secrets=SessionSecrets()) as opened:
        yield opened


ACCOUNT = Account(AccountKey("a@127.0.0.1:1"), "http://127.0.0.1:1", "1", "a")


def test_a_folder_without_permission(services: Services, tmp_path: Path, monkeypatch) -> None:
    """It is refused by name, and what is known of other folders stays."""
    good, locked = tmp_path / "good", tmp_path / "locked"
    for folder in (good, locked):
        folder.mkdir()
        pictures.jpeg(folder / "x.jpg")
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(good)))
    scandir = os.scandir

    def refusing(path):
        if str(path) == str(locked):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    with pytest.raises(FolderUnreadable, match=r"locked.*Permission denied"):
        services.roll.camera_roll.add_folder(locked)
    assert services.roll.camera_roll.folders() == [str(good)]
    assert stores(services).library.count() == 1


def test_a_full_disk_in_the_journal_queues_nothing_and_keeps_the_draft(services: Services) -> None:
    """SQLite says that it is full: the person is told, and the draft is where it was."""
    draft = Draft(DraftId("d"), text="words " * 2000)
    services.drafts.save(draft).result()
    limit_journal(services, more_pages=0)
    with pytest.raises(DiskFull):
        services.publishing.publisher.queue(draft, ACCOUNT)
    assert (stores(services).jobs.all(), services.drafts.all()) == ([], [draft])
    limit_journal(services, more_pages=1000)
    assert services.publishing.publisher.queue(draft, ACCOUNT).body.text == draft.text.strip()


def test_a_full_disk_while_rendering_waits_and_goes_on(
    services: Services, village: Village, tmp_path: Path
) -> None:
    """The copy cannot be written: the job waits with the reason, leaves nothing half, and goes out when there is room."""
    village.home.add_user("eve", "correct horse battery")
    account = services.sign_in.with_token(village.url, village.home.issue_token("eve")).result()
    tools = stores(services).engine._outbox._context
    render, full = tools.render, [True]

    def failing(picture, folder, stem, capability):
        if full[0]:
            full[0] = False
            raise DiskFull(str(folder), why="no space left")
        return render(picture, folder, stem, capability)

    object.__setattr__(tools, "render", failing)
    draft = services.drafts.create([str(pictures.jpeg(tmp_path / "x.jpg"))], account=account)
    job = services.publishing.publisher.queue(draft, account)
    now_s = [services.system.clock()]
    object.__setattr__(tools, "clock", lambda: now_s[0])

    async def sleep(seconds: float) -> None:
        now_s[0] += seconds

    object.__setattr__(tools, "sleep", sleep)
    done = services.outbox.run_until_idle(job)
    assert done.state is State.PUBLISHED
    reasons = [note.failure.reason for note in stores(services).jobs.history(job.id) if note.failure]
    assert Reason.DISK_FULL in reasons


def test_a_profile_that_cannot_be_made(tmp_path: Path) -> None:
    """A file where the folder should be: one line."""
    (tmp_path / "file").touch()
    refused = run("--profile", tmp_path / "file", "roll", "list")
    assert (refused.code, "cannot be used" in one_line(refused)) == (1, True)


def test_a_damaged_journal_is_said_and_left_alone(tmp_path: Path) -> None:
    """It is never thrown away by the program."""
    run("--profile", tmp_path, "roll", "list")
    journal = tmp_path / "data" / "journal.db"
    journal.write_bytes(b"not a database" * 1000)
    refused = run("--profile", tmp_path, "roll", "list")
    assert (refused.code, "is damaged" in one_line(refused)) == (1, True)
    assert journal.read_bytes().startswith(b"not a database")


def test_a_damaged_cache_is_made_anew(tmp_path: Path) -> None:
    """What can be had again is had again."""
    run("--profile", tmp_path, "roll", "list")
    (tmp_path / "cache" / "cache.db").write_bytes(b"not a database" * 1000)
    assert run("--profile", tmp_path, "roll", "list", "--json").json == {"photos": []}


def test_a_busy_profile(services: Services, tmp_path: Path) -> None:
    """A second writer is refused; a reader is not."""
    refused = run("--profile", tmp_path / "profile", "outbox", "run")
    assert (refused.code, "is using the profile" in one_line(refused)) == (1, True)
    assert run("--profile", tmp_path / "profile", "outbox", "list", "--json").json == {"jobs": []}


def limit_journal(services: Services, *, more_pages: int) -> None:
    """Let the journal grow by so many pages and no more."""

    def work(connection) -> None:
        # A draft of 2,000 words needs more pages than migrations leave free.
        pages = next(connection.execute("PRAGMA page_count"))[0]
        connection.execute(f"PRAGMA max_page_count = {pages + more_pages}")

    stores(services).jobs._journal.write(work)


def test_every_error_has_a_sentence() -> None:
    """A title and a sentence for each reason, and for the reason of each class that a person can meet."""

    def below(kind: type[KesongError]) -> Iterator[type[KesongError]]:
        for child in kind.__subclasses__():
            yield child
            yield from below(child)

    assert set(ERRORS) == set(Reason)
    texts = [ERRORS[kind.default_reason] for kind in below(KesongError)] + list(ERRORS.values())
    assert all(text.title and text.what.endswith(".") for text in texts)
