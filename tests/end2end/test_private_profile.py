"""A profile is its owner's alone, whichever command made it, and nothing is written through a link that others left there."""

import ast
import hashlib
import itertools
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kesong_desktop.errors import Reason, StoreProblem
from kesong_desktop.homeserver.sharing_note import noted_sharing, sharing_of
from kesong_desktop.model.outbox import JobId
from kesong_desktop.private_files import make_file, make_folder, open_new
from kesong_desktop.store.cache import schema as cache_schema
from kesong_desktop.store.cache.cache_upkeep import CacheUpkeep, damage_mark
from kesong_desktop.store.cache.media import MediaCache, media_name
from kesong_desktop.store.database import Database
from kesong_desktop.store.drafts.draft_media import DraftMedia
from kesong_desktop.store.drafts.draft_media import schema as draft_media_schema
from kesong_desktop.store.durable_files import write_durably
from kesong_desktop.store.outbox_files import OutboxFiles
from tests.fakes.pictures import jpeg

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
ROOT = Path(__file__).parents[2]
COMMANDS: dict[str, list[str]] = {
    "user": ["home", "user", "add", "anna", "--password-stdin"],
    "list": ["outbox", "list"],
    "run": ["outbox", "run"],
    "roll": ["roll", "add", "PHOTOS"],
    "draft": ["post", "PHOTOS/a.jpg", "--text", "Secret", "--draft"],
    "accounts": ["account", "list"],
}


def kesong(profile: Path, command: list[str]) -> int:
    """Run a command as a shell with the usual umask does; return its exit code."""
    program = "import os, sys; os.umask(0o022); from kesong_desktop.__main__ import main; sys.exit(main())"
    photos = str(profile.parent / "photos")
    options = [one.replace("PHOTOS", photos) for one in command]
    first, rest = options[0], options[1:]
    done = subprocess.run(
        [sys.executable, "-c", program, "--profile", str(profile), first, *rest],
        cwd=ROOT,
        env=os.environ | {"KESONG_SECRETS": "file"},
        input="a long password\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "fault of its own" not in done.stderr
    return done.returncode


def wide(root: Path) -> list[str]:
    """What others may read or enter below ``root``, the root included."""
    found = []
    for path in (root, *root.rglob("*")):
        mode = path.lstat().st_mode
        wanted = 0o700 if stat.S_ISDIR(mode) else 0o600
        if not stat.S_ISLNK(mode) and stat.S_IMODE(mode) & ~wanted:
            found.append(f"{stat.S_IMODE(mode):o} {path.relative_to(root)}")
    return found


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    jpeg(folder / "a.jpg")
    return folder


@pytest.mark.usefixtures("photos")
@pytest.mark.parametrize(
    "order", [*itertools.permutations(["user", "list", "draft"]), ("roll", "accounts", "run", "user")]
)
def test_every_order_of_commands_makes_a_private_profile(order: tuple[str, ...], tmp_path: Path) -> None:
    """After each command, every folder is 0700 and every file 0600. A draft is refused here, for want of an account."""
    profile = tmp_path / "P"
    for name in order:
        assert kesong(profile, COMMANDS[name]) == (1 if name == "draft" else 0)
        assert wide(profile) == [], name


@pytest.mark.usefixtures("photos")
def test_open_profile_of_before_is_tightened(tmp_path: Path) -> None:
    """Folders and files that others could read are closed to them by the first command."""
    profile = tmp_path / "P"
    kesong(profile, COMMANDS["draft"])
    for path in profile.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    kesong(profile, COMMANDS["list"])
    assert wide(profile / "data") == wide(profile / "config") == wide(profile / "cache") == []


def test_folder_that_cannot_be_tightened_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a disk without permissions; and one of another user."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    monkeypatch.setattr(Path, "chmod", lambda *_: None)
    with pytest.raises(StoreProblem) as caught:
        make_folder(folder)
    assert caught.value.reason is Reason.PROFILE_FOLDER_OPEN
    monkeypatch.setattr(os, "getuid", lambda: 4711)
    with pytest.raises(StoreProblem) as caught:
        make_folder(folder)
    assert caught.value.reason is Reason.PROFILE_FOLDER_OF_ANOTHER


def test_missing_parents_are_private_too(tmp_path: Path) -> None:
    """Whatever the umask is."""
    before = os.umask(0)
    try:
        make_folder(tmp_path / "a" / "b" / "c")
    finally:
        os.umask(before)
    assert wide(tmp_path / "a") == []


def test_planted_links_are_not_followed(tmp_path: Path) -> None:
    """A link at the name of a temporary file is replaced; one in place of a database is refused."""
    precious = tmp_path / "precious"
    precious.write_bytes(b"mine")
    (tmp_path / ".secrets.json.new").symlink_to(precious)
    write_durably(tmp_path / "secrets.json", b"{}")
    (tmp_path / "part").symlink_to(precious)
    with open_new(tmp_path / "part") as file:
        file.write(b"other")
    (tmp_path / "journal.db").symlink_to(precious)
    with pytest.raises(StoreProblem) as caught:
        make_file(tmp_path / "journal.db")
    assert caught.value.reason is Reason.PROFILE_FILE_IS_LINK
    assert precious.read_bytes() == b"mine"
    assert (tmp_path / "secrets.json").read_bytes() == b"{}"


@pytest.mark.usefixtures("photos")
def test_planted_links_in_a_profile_are_not_followed(tmp_path: Path) -> None:
    """At every name that a command writes to."""
    kesong(tmp_path / "model", COMMANDS["draft"])
    names = [
        path.relative_to(tmp_path / "model") for path in (tmp_path / "model").rglob("*") if path.is_file()
    ]
    assert len(names) > 3
    for number, name in enumerate(names):
        profile, target = tmp_path / f"P{number}", tmp_path / f"target{number}"
        (profile / name).parent.mkdir(parents=True)
        (profile / name).symlink_to(target)
        kesong(profile, COMMANDS["draft"])
        assert not target.exists(), name


def test_planted_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    """Where files go by names that others can guess; a folder as a whole may lie on another disk, if its owner says so."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    source = jpeg(tmp_path / "a.jpg")
    cache = Database(tmp_path / "cache.db", cache_schema.MIGRATIONS)
    copies = Database(tmp_path / "drafts.db", [draft_media_schema])
    try:
        media = MediaCache(cache, tmp_path / "media", budget_bytes=1 << 30, clock=lambda: 0.0)
        url = "https://pixels.town/a.jpg"
        (tmp_path / "media").mkdir(exist_ok=True)
        (tmp_path / "media" / media_name(url)[:2]).symlink_to(elsewhere)
        with pytest.raises(StoreProblem):
            media.temporary(url)
        (tmp_path / "outbox").mkdir()
        (tmp_path / "outbox" / "job").symlink_to(elsewhere)
        with pytest.raises(StoreProblem):
            OutboxFiles(tmp_path / "outbox").folder(JobId("job"))
        (tmp_path / "own").symlink_to(elsewhere)
        name = f"{hashlib.sha256(source.read_bytes()).hexdigest()}.jpg"
        (elsewhere / name).symlink_to(tmp_path / "precious")
        (tmp_path / "precious").write_bytes(b"mine")
        kept = DraftMedia(copies, tmp_path / "own")
        kept.keep(str(source))
        assert [one.name for one in elsewhere.iterdir()] == [name]
        assert not (elsewhere / name).is_symlink()
        assert (tmp_path / "precious").read_bytes() == b"mine"
        (elsewhere / name).unlink()
        (elsewhere / name).symlink_to(tmp_path / "precious")
        source.unlink()
        assert kept.where(str(source)) == source
    finally:
        cache.close()
        copies.close()


def test_notes_of_state_are_not_written_through_a_planted_link(tmp_path: Path) -> None:
    """Where a home server is shared, and that a cache is damaged."""
    precious = tmp_path / "precious"
    precious.write_bytes(b"mine")
    (tmp_path / "sharing.json").symlink_to(precious)
    with noted_sharing(tmp_path, ["192.168.1.2:8718"], b"fingerprint"):
        assert sharing_of(tmp_path) == (("192.168.1.2:8718",), b"fingerprint")
    cache = Database(tmp_path / "cache.db", [])
    damage_mark(cache.path).symlink_to(tmp_path / "made")
    try:
        cache.rows = lambda *_: [("damaged",)]  # type: ignore[method-assign]
        assert not CacheUpkeep(cache).check()
    finally:
        cache.close()
    assert damage_mark(cache.path).exists()
    assert not (tmp_path / "made").exists()
    assert precious.read_bytes() == b"mine"


BARE = {
    "actions/system/demo.py": "a temporary folder",
    "actions/system/diagnosis/system_checks.py": "a temporary folder",
    "homeserver/service/uploads/preparation.py": "a name that nobody can guess",
}
"""What writes a file by its path alone, outside of the decoders and the window, with the reason."""


def test_files_are_written_as_private_files_alone() -> None:
    """``write_text``, ``write_bytes`` and ``touch`` follow a link that others left at the name."""
    folder = ROOT / "kesong_desktop"
    bare = {"write_text", "write_bytes", "touch"}
    found = set()
    for path in folder.rglob("*.py"):
        name = path.relative_to(folder).as_posix()
        if name.startswith(("ui/", "imaging/")):
            continue
        calls = (one for one in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(one, ast.Call))
        if any(isinstance(one.func, ast.Attribute) and one.func.attr in bare for one in calls):
            found.add(name)
    assert found - {"homeserver/service/uploads/resumable_upload.py"} == BARE.keys(), "that one touches a row"
