"""Backups of a profile that is in use, restored elsewhere: equal by rows and bytes, secrets encrypted or left out."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kesong_desktop.actions.backup import profile_archive
from kesong_desktop.actions.backup.backup_wishes import BackupWishes
from kesong_desktop.actions.backup.profile_files import PROFILE_BACKUP
from kesong_desktop.actions.backup.profile_restore import restore_profile
from kesong_desktop.app import open_profile
from kesong_desktop.errors import InvalidInput, ProfileBusy, Reason, StoreTooNew
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture
from kesong_desktop.paths import Paths, for_profile
from kesong_desktop.store.backup import sealed_box
from kesong_desktop.store.backup.backup_manifest import MANIFEST
from kesong_desktop.store.backup.sealed_box import SealCost, seal, unseal
from kesong_desktop.store.profile_lock import ProfileLock
from kesong_desktop.store.secrets import SessionSecrets
from tests.fakes.pictures import jpeg
from tests.unit.homeserver.test_backup import every_row, rewritten
from tests.unit.homeserver.world import PASSWORD, cheap_hasher, fake_tools

ANNA = Account(AccountKey("anna@127.0.0.1:9"), "http://127.0.0.1:9", "1", "anna", "Anna")
TOKEN = "token-that-nobody-may-read"
PASSPHRASE = "a long passphrase"
CHEAP = SealCost(memory_kib=64, passes=1, lanes=1)
"""For tests: it keeps nobody from guessing."""


@pytest.fixture(autouse=True)
def cheap_seal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Encrypt quickly."""
    monkeypatch.setattr(sealed_box, "SealCost", lambda *given: SealCost(*given) if given else CHEAP)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """The profile that is backed up."""
    return for_profile(tmp_path / "profile")


@pytest.fixture
def secrets() -> SessionSecrets:
    """Its secrets."""
    return SessionSecrets()


@pytest.fixture
def services(paths: Paths, secrets: SessionSecrets, tmp_path: Path) -> Any:
    """A profile in use, with an account, a draft whose photo has gone, a post in the outbox, preferences and a home server."""
    with open_home(paths.home, tools=fake_tools(), hasher=cheap_hasher()) as home:
        home.add_user("anna", PASSWORD)
    (paths.home / "tls").mkdir()
    (paths.home / "tls" / "authority.key").write_bytes(b"the key of the server")
    with open_profile(paths, secrets=secrets) as opened:
        opened.sign_in.adopt(ANNA, TOKEN, Capability()).result()
        photo = jpeg(tmp_path / "photo.jpg")
        draft = opened.drafts.add(
            Draft(NO_DRAFT, ANNA.key, text="bread", pictures=(DraftPicture(str(photo)),))
        )
        opened.draft_content.files.copy_all(draft)
        photo.unlink()
        paths.collected.mkdir(exist_ok=True)
        (paths.collected / ("ab" * 32)).write_bytes(b"a picture of a collection")
        paths.outbox.mkdir(exist_ok=True)
        (paths.outbox / "job1").mkdir()
        (paths.outbox / "job1" / "0.jpg").write_bytes(b"rendered")
        paths.settings.parent.mkdir(exist_ok=True)
        paths.settings.write_text("picture_px = 1440\n", "utf-8")
        yield opened


def files_of(paths: Paths) -> dict[str, bytes]:
    """All bytes of a profile but its databases, locks and what is rebuilt."""
    left_out = ("lock", "serving.lock")
    found = {
        path.relative_to(paths.data).as_posix(): path.read_bytes()
        for path in sorted(paths.data.rglob("*"))
        if path.is_file() and ".db" not in path.name and path.name not in left_out
    }
    return {**found, "settings.toml": paths.settings.read_bytes()}


def same_rows(one: Paths, other: Paths) -> None:
    """Every row of every database that may not be lost is the same."""
    for name in ("journal.db", "drafts.db", "home/home.db"):
        assert every_row(one.data / name) == every_row(other.data / name), name


def test_a_restored_profile_equals_the_original(
    services: Any, paths: Paths, secrets: SessionSecrets, tmp_path: Path
) -> None:
    """By every row and byte, taken while the program runs; the draft's photo is readable there, and the sign-in is back."""
    target, other = tmp_path / "b.zip", for_profile(tmp_path / "other")
    made = services.system.backup.write(target, BackupWishes(passphrase=PASSPHRASE))
    assert (made.missing, made.has_home, made.has_secrets) == (0, True, True)
    assert target.stat().st_mode & 0o077 == 0
    there = SessionSecrets()
    restored = restore_profile(target, other, lambda: there, passphrase=PASSPHRASE)
    same_rows(paths, other)
    assert files_of(other) == files_of(paths)
    assert (restored.held, restored.is_signed_in, restored.before) == (0, True, None)
    assert there.get(ANNA.key) == TOKEN
    with open_profile(other, secrets=there) as opened:
        (draft,) = opened.drafts.all()
        assert opened.draft_content.files.path(draft.pictures[0].path).is_file()
        assert opened.accounts.current().key == ANNA.key
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left == ["b.zip", "other", "profile"]


def test_secrets_are_left_out_without_a_passphrase(services: Any, paths: Paths, tmp_path: Path) -> None:
    """Neither the token nor the server's key is anywhere in the file, and nothing but them is missing."""
    target = tmp_path / "b.zip"
    made = services.system.backup.write(target, BackupWishes())
    assert not made.has_secrets
    with zipfile.ZipFile(target) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist())
        names = set(archive.namelist())
    assert TOKEN.encode() not in content
    assert b"the key of the server" not in content
    assert names == {
        "config/settings.toml", "data/collected/" + "ab" * 32, "data/drafts.db", "data/home/home.db", "data/journal.db",
        "data/outbox/job1/0.jpg", MANIFEST, *(name for name in names if name.startswith("data/drafts/")),
    }  # fmt: skip
    other, there = for_profile(tmp_path / "other"), SessionSecrets()
    assert not restore_profile(target, other, lambda: there, passphrase=PASSPHRASE).is_signed_in
    same_rows(paths, other)


def test_secrets_cannot_be_read_in_the_file(services: Any, tmp_path: Path) -> None:
    """Encrypted they are no text, and another passphrase opens nothing and changes nothing."""
    target, other = tmp_path / "b.zip", for_profile(tmp_path / "other")
    services.system.backup.write(target, BackupWishes(passphrase=PASSPHRASE))
    with zipfile.ZipFile(target) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist())
    assert TOKEN.encode() not in content
    assert b"the key of the server" not in content
    with pytest.raises(InvalidInput) as caught:
        restore_profile(target, other, SessionSecrets, passphrase="another passphrase")
    assert caught.value.reason is Reason.PASSPHRASE_WRONG
    assert not other.data.exists()
    with pytest.raises(InvalidInput) as caught:
        services.system.backup.write(tmp_path / "c.zip", BackupWishes(passphrase="short"))
    assert caught.value.reason is Reason.PASSPHRASE_TOO_SHORT
    assert not (tmp_path / "c.zip").exists()


def test_a_seal_is_broken_by_any_change() -> None:
    """Neither the content nor the costs can be changed unnoticed, and absurd costs are refused unread."""
    sealed = json.loads(seal(b"content", PASSPHRASE))
    assert unseal(json.dumps(sealed).encode(), PASSPHRASE) == b"content"
    for change in (
        {"content": sealed["content"][:-8] + "AAAAAAA="},
        {"passes": 2},
        {"memory_kib": 1 << 40},
        {"salt": ""},
    ):
        with pytest.raises(InvalidInput):
            unseal(json.dumps(sealed | change).encode(), PASSPHRASE)


def test_a_backup_without_media(services: Any, paths: Paths, tmp_path: Path) -> None:
    """Leaves out what can be had again; drafts and what is queued are whole."""
    target = tmp_path / "b.zip"
    services.system.backup.write(target, BackupWishes(has_media=False))
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
    assert not [name for name in names if "collected" in name]
    assert "data/outbox/job1/0.jpg" in names
    assert [name for name in names if name.startswith("data/drafts/")]


def test_nothing_is_overwritten_unasked(services: Any, paths: Paths, tmp_path: Path) -> None:
    """Neither a file, nor a profile, nor one that is open; a profile that is replaced is moved aside."""
    target, other = tmp_path / "b.zip", for_profile(tmp_path / "other")
    services.system.backup.write(target, BackupWishes())
    with pytest.raises(InvalidInput) as caught:
        services.system.backup.write(target, BackupWishes())
    assert caught.value.reason is Reason.BACKUP_EXISTS
    with pytest.raises(ProfileBusy):
        restore_profile(target, paths, SessionSecrets, is_replaced=True)
    restore_profile(target, other, SessionSecrets)
    (other.data / "kept").mkdir()
    (other.data / "kept" / "mine.png").write_bytes(b"mine")
    with pytest.raises(InvalidInput) as caught:
        restore_profile(target, other, SessionSecrets)
    assert caught.value.reason is Reason.PROFILE_FOLDER_USED
    with ProfileLock(other.home / "serving.lock"), pytest.raises(ProfileBusy):
        restore_profile(target, other, SessionSecrets, is_replaced=True)
    done = restore_profile(target, other, SessionSecrets, is_replaced=True)
    assert done.before is not None
    assert (done.before / "kept" / "mine.png").read_bytes() == b"mine"
    assert not (other.data / "kept").exists()
    same_rows(paths, other)


def test_what_waits_is_held_after_a_restore(services: Any, paths: Paths, tmp_path: Path) -> None:
    """It may have been sent since: nothing is sent until the person resumes."""
    services.publishing.send_policy.pause(None, on=True).result()
    services.publishing.publisher.queue(services.drafts.add(Draft(NO_DRAFT, ANNA.key, text="a post")), ANNA)
    services.publishing.send_policy.pause(None, on=False).result()
    (waiting,) = services.outbox.all()
    target, other = tmp_path / "b.zip", for_profile(tmp_path / "other")
    services.system.backup.write(target, BackupWishes())
    assert restore_profile(target, other, SessionSecrets).held == 1
    with open_profile(other, secrets=SessionSecrets()) as opened:
        assert opened.publishing.send_policy.is_paused()
        assert [job.id for job in opened.outbox.all()] == [waiting.id]


def test_a_file_that_goes_meanwhile_is_in_neither(
    services: Any, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The databases are copied once more, so that what they name is in the backup."""
    add, rounds = profile_archive._ProfileFiles._add_files, []

    def interrupted(self: Any) -> None:
        rounds.append(1)
        if len(rounds) == 1:
            (draft,) = services.drafts.all()
            services.drafts.delete(draft)
            services.draft_content.files.sweep()
        add(self)

    monkeypatch.setattr(profile_archive._ProfileFiles, "_add_files", interrupted)
    target, other = tmp_path / "b.zip", for_profile(tmp_path / "other")
    assert services.system.backup.write(target, BackupWishes()).missing == 0
    assert len(rounds) == 2
    restore_profile(target, other, SessionSecrets)
    same_rows(paths, other)
    assert files_of(other).keys() == {name for name in files_of(paths) if not name.startswith("home/tls")}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda e: e.update({"data/drafts.db": e["data/drafts.db"][:-1]}), Reason.BACKUP_DAMAGED),
        (lambda e: e.pop(MANIFEST), Reason.BACKUP_INVALID),
        (lambda e: told(e, version=2), Reason.BACKUP_TOO_NEW),
        (lambda e: told(e, schemas={"data/drafts.db": 10_000}), Reason.STORE_TOO_NEW),
        (lambda e: foreign(e, "data/../../evil"), Reason.BACKUP_INVALID),
        (lambda e: foreign(e, "data/outbox/../../evil"), Reason.BACKUP_INVALID),
        (lambda e: foreign(e, "data/drafts/.hidden"), Reason.BACKUP_INVALID),
        (lambda e: foreign(e, "data/secrets.json"), Reason.BACKUP_INVALID),
        (lambda e: foreign(e, "data/home/media/ab/../../../../x"), Reason.BACKUP_INVALID),
    ],
)
def test_a_backup_that_is_none_changes_nothing(
    services: Any, tmp_path: Path, change: Callable[[dict[str, bytes]], object], reason: Reason
) -> None:
    """Damaged, too new, or with files that would lie elsewhere: said before anything is written."""
    services.system.backup.write(tmp_path / "b.zip", BackupWishes())
    source = rewritten(tmp_path / "b.zip", tmp_path / "c.zip", change)  # type: ignore[arg-type]
    with pytest.raises((InvalidInput, StoreTooNew)) as caught:
        restore_profile(source, for_profile(tmp_path / "other"), SessionSecrets)
    assert caught.value.reason is reason
    assert not (tmp_path / "other").exists()


def told(entries: dict[str, bytes], **values: Any) -> None:
    """Change what the manifest says."""
    entries[MANIFEST] = json.dumps(json.loads(entries[MANIFEST]) | values).encode()


def foreign(entries: dict[str, bytes], name: str) -> None:
    """Put a file of this name in."""
    assert not PROFILE_BACKUP.entry.fullmatch(name)
    files = json.loads(entries[MANIFEST])["files"]
    entries[name] = b"x"
    told(entries, files=[*files, {"name": name, "bytes": 1, "sha256": "0" * 64}])
