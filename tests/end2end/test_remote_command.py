"""Two Kesongs and one profile: the one that is open takes what the other was given."""

import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kesong_desktop.paths import for_profile
from kesong_desktop.store.database import Database
from kesong_desktop.store.drafts.drafts import MIGRATIONS, DraftStore
from tests.end2end.conftest import Member, Village, command_line, environment
from tests.fakes import pictures

PATIENCE_S = 300.0


@contextmanager
def window(profile: Path, *arguments: object) -> Iterator["subprocess.Popen[str]"]:
    """An open window that listens; closed at the end, and silent all the while."""
    opened = subprocess.Popen(
        command_line("--profile", profile, *arguments, module="tests.end2end.listening_window"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment(),
    )
    try:
        assert opened.stdout is not None
        assert opened.stdout.readline() == "listening\n", opened.communicate()
        yield opened
    finally:
        opened.send_signal(signal.SIGTERM)
        said = opened.communicate(timeout=PATIENCE_S)
    assert (opened.returncode, *said) == (0, "", "")


def drafts_of(profile: Path) -> dict[str, tuple[list[str], str]]:
    """Names of files and text of each draft, by id; read beside the window."""
    database = Database(for_profile(profile).drafts_db, MIGRATIONS, may_migrate=False)
    try:
        found = DraftStore(database).all()
    finally:
        database.close()
    return {one.id: ([Path(shot.path).name for shot in one.pictures], one.text) for one in found}


def test_the_open_window_takes_it(village: Village, anna: Member, tmp_path: Path) -> None:
    """Drafts, files, posts and a second start, from another process; closed, the command does it by itself."""
    one, two = (pictures.jpeg(tmp_path / f"{name}.jpg", hue=9) for name in ("one", "two"))
    with window(anna.profile):
        made = anna.kesong("post", one, two, "--text", "from a script", "--draft", "--json")
        assert made.code == 0, made.err
        drafts = drafts_of(anna.profile)
        assert drafts == {made.json["draft"]: (["one.jpg", "two.jpg"], "from a script")}
        assert anna.kesong().code == 0
        opened = anna.kesong(two)
        assert (opened.code, opened.out, opened.err) == (0, "", "")
        assert sorted(drafts_of(anna.profile).values()) == [
            (["one.jpg", "two.jpg"], "from a script"),
            (["two.jpg"], ""),
        ]
        gone = anna.kesong(tmp_path / "gone.jpg")
        assert (gone.code, "Couldn't find" in gone.err and "gone.jpg" in gone.err) == (1, True)
        refused = anna.kesong("post", "--text", "x" * 100_000)
        assert refused.code == 1
        assert refused.err.startswith("kesong: ")
        posted = anna.kesong("post", one, "--alt", "One", "--text", "handed over", "--wait", "--json")
        assert (posted.code, posted.json["state"]) == (0, "published"), posted.err
        busy = anna.kesong("outbox", "run")
        assert (busy.code, "Another Kesong is using" in busy.err) == (1, True)
    assert not for_profile(anna.profile).instance_address.exists()
    alone = anna.kesong("post", one, "--draft", "--json")
    assert alone.json["draft"] in drafts_of(anna.profile)
    with window(anna.profile, one):
        assert len(drafts_of(anna.profile)) == 4
