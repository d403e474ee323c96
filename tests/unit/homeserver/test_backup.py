"""Backups of a running home, restored elsewhere; what is damaged or foreign changes nothing."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
import pytest

from kesong_desktop.errors import DiskFull, InvalidInput, ProfileBusy, Reason, StoreTooNew
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.backup import writer
from kesong_desktop.homeserver.backup.restore import restore_backup
from kesong_desktop.homeserver.backup.writer import write_backup
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.runner import SERVING_LOCK, HomeRunner
from kesong_desktop.homeserver.web.routes import create_app
from kesong_desktop.store.backup import backup_reader
from kesong_desktop.store.backup.backup_manifest import MANIFEST
from kesong_desktop.store.profile_lock import ProfileLock
from tests.unit.homeserver.world import (
    PASSWORD,
    Clock,
    Person,
    World,
    cheap_hasher,
    client_of,
    fake_tools,
    jpeg,
)


def every_row(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables of a database, also of the search index."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
        return {
            name: sorted(map(repr, connection.execute(f"SELECT * FROM {name}"))) for name in sorted(names)
        }  # type: ignore[misc]
    finally:
        connection.close()


def every_file(data: Path) -> dict[str, bytes]:
    """All bytes of the folder but the database and its lock."""
    return {
        str(path.relative_to(data)): path.read_bytes()
        for path in sorted(data.rglob("*"))
        if path.is_file() and not path.name.startswith(("home.db", SERVING_LOCK))
    }


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of the home."""
    return tmp_path / "data"


@pytest.fixture
def lived_in(home: HomeService, data: Path, alice: Person, bob: Person) -> HomeService:
    """A home with posts, pictures, likes and a key."""
    for number in range(3):
        post = alice.say(f"bread {number}", media_ids=[alice.upload(jpeg((300 + number, 200)))["id"]])
        bob.post(f"/api/v1/statuses/{post['id']}/favourite")
    alice.call("PATCH", "/api/v1/accounts/update_credentials", files={"avatar": ("a.jpg", jpeg())})
    (data / "tls").mkdir()
    (data / "tls" / "authority.key").write_bytes(b"the key")
    return home


def test_a_restored_home_equals_the_original(lived_in: HomeService, data: Path, tmp_path: Path) -> None:
    """Every row and every byte, taken while the server runs; people sign in there as before."""
    target, other = tmp_path / "b.zip", tmp_path / "other"
    with HomeRunner(lived_in):
        result = write_backup(data, target)
        assert result.missing == 0
        assert target.stat().st_mode & 0o077 == 0
        restored = restore_backup(target, other)
        assert every_row(other / "home.db") == every_row(data / "home.db")
    assert every_file(other) == every_file(data)
    assert len(every_file(other)) == 5
    assert restored.files == result.files == 6
    with open_home(other, tools=fake_tools(), clock_ms=Clock(), hasher=cheap_hasher()) as home:
        assert home.checks.check(is_deep=True).is_sound
        assert home.accounts.sign_in("alice", PASSWORD) is not None
        with client_of(create_app(home)) as client:
            bob = World(home, client, Clock()).person("bob")
            assert len(bob.get("/api/v1/favourites")) == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.zip", "data", "other"]


def test_posts_go_on_while_a_backup_is_made(
    lived_in: HomeService, data: Path, tmp_path: Path, alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A post that is deleted after the database was copied is in neither; what is posted then is not held up."""
    (post, *_) = alice.get(f"/api/v1/accounts/{alice.id}/statuses")
    add, told = writer.HomeFiles._add_media, []

    def interrupted(self: Any, names: list[str]) -> int:
        if not told:
            told.append(alice.say("meanwhile"))
            assert alice.status_of("DELETE", f"/api/v1/statuses/{post['id']}") == 200
        return add(self, names)

    monkeypatch.setattr(writer.HomeFiles, "_add_media", interrupted)
    assert write_backup(data, tmp_path / "b.zip").missing == 0
    restore_backup(tmp_path / "b.zip", tmp_path / "other")
    assert every_row(tmp_path / "other" / "home.db") == every_row(data / "home.db")
    assert every_file(tmp_path / "other") == every_file(data)


def test_a_backup_without_media(lived_in: HomeService, data: Path, tmp_path: Path) -> None:
    """Is small; restored over the home it was made of, the pictures stay."""
    target = tmp_path / "b.zip"
    before = every_file(data)
    write_backup(data, target, has_media=False)
    with zipfile.ZipFile(target) as archive:
        assert sorted(archive.namelist()) == ["home.db", MANIFEST, "tls/authority.key"]
    lived_in.close()
    result = restore_backup(target, data, is_replaced=True)
    assert every_file(data) == before
    assert result.before == tmp_path / "data.before-restore-1"
    assert (result.before / "home.db").is_file()


def test_a_home_is_not_overwritten_unasked(lived_in: HomeService, data: Path, tmp_path: Path) -> None:
    """Neither by a restore, nor a file by a backup, nor anything while the server runs."""
    target = tmp_path / "b.zip"
    write_backup(data, target)
    with pytest.raises(InvalidInput) as caught:
        write_backup(data, target)
    assert caught.value.reason == Reason.BACKUP_EXISTS
    write_backup(data, target, is_replaced=True)
    with pytest.raises(InvalidInput) as caught:
        restore_backup(target, data)
    assert caught.value.reason == Reason.RESTORE_FOLDER_USED
    with ProfileLock(data / SERVING_LOCK), pytest.raises(ProfileBusy):
        restore_backup(target, data, is_replaced=True)
    with pytest.raises(InvalidInput) as caught:
        write_backup(tmp_path / "none", tmp_path / "c.zip")
    assert caught.value.reason == Reason.HOME_MISSING
    with pytest.raises(InvalidInput) as caught:
        restore_backup(tmp_path / "none.zip", tmp_path / "other")
    assert caught.value.reason == Reason.BACKUP_MISSING
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.zip", "data"]


def rewritten(source: Path, target: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """A copy of a backup whose entries were changed."""
    with zipfile.ZipFile(source) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    change(entries)
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return target


def told(entries: dict[str, bytes], **values: Any) -> None:
    """Change what the manifest says."""
    entries[MANIFEST] = json.dumps(json.loads(entries[MANIFEST]) | values).encode()


def a_picture(entries: dict[str, bytes]) -> str:
    """The name of some picture."""
    return next(name for name in entries if name.startswith("media/"))


def foreign(name: str) -> Callable[[dict[str, bytes]], None]:
    """A file of this name is put in."""

    def change(entries: dict[str, bytes]) -> None:
        files = json.loads(entries[MANIFEST])["files"]
        entries[name] = b"x"
        told(entries, files=[*files, {"name": name, "bytes": 1, "sha256": "0" * 64}])

    return change


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda e: e.update({a_picture(e): b"other"}), Reason.BACKUP_DAMAGED),
        (lambda e: e.update({"home.db": e["home.db"][:-1]}), Reason.BACKUP_DAMAGED),
        (lambda e: e.pop(a_picture(e)), Reason.BACKUP_DAMAGED),
        (lambda e: e.pop(MANIFEST), Reason.BACKUP_INVALID),
        (lambda e: e.update({MANIFEST: b"[" * 100_000}), Reason.BACKUP_INVALID),
        (lambda e: e.update({MANIFEST: b"[]"}), Reason.BACKUP_INVALID),
        (lambda e: told(e, format="other"), Reason.BACKUP_INVALID),
        (lambda e: told(e, files=[]), Reason.BACKUP_INVALID),
        (lambda e: told(e, version=2), Reason.BACKUP_TOO_NEW),
        (lambda e: told(e, schema=10_000), Reason.STORE_TOO_NEW),
        (foreign("../evil"), Reason.BACKUP_INVALID),
        (foreign("/etc/evil"), Reason.BACKUP_INVALID),
        (foreign("media/../../evil.jpg"), Reason.BACKUP_INVALID),
        (foreign("media\\ab\\x.jpg"), Reason.BACKUP_INVALID),
        (foreign("serving.lock"), Reason.BACKUP_INVALID),
        (foreign("tls/../../x.pem"), Reason.BACKUP_INVALID),
    ],
)
def test_a_backup_that_is_none_changes_nothing(
    lived_in: HomeService,
    data: Path,
    tmp_path: Path,
    change: Callable[[dict[str, bytes]], None],
    reason: Reason,
) -> None:
    """Damaged, cut, foreign, too new, or with files that would lie elsewhere: said before anything is written."""
    write_backup(data, tmp_path / "b.zip")
    source = rewritten(tmp_path / "b.zip", tmp_path / "c.zip", change)
    with pytest.raises((InvalidInput, StoreTooNew)) as caught:
        restore_backup(source, tmp_path / "deep" / "other")
    assert caught.value.reason == reason
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.zip", "c.zip", "data"]


def test_a_full_disk_leaves_the_old_home(
    lived_in: HomeService, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A restore that fails on the way leaves nothing behind and changes nothing."""
    write_backup(data, tmp_path / "b.zip")
    before = every_file(data)
    lived_in.close()
    syncs: list[int] = []

    def fsync(number: int) -> None:
        syncs.append(number)
        if len(syncs) == 4:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup_reader.os, "fsync", fsync)
    with pytest.raises(DiskFull):
        restore_backup(tmp_path / "b.zip", data, is_replaced=True)
    assert every_file(data) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.zip", "data"]


@pytest.fixture
def untidy(lived_in: HomeService, alice: Person) -> HomeService:
    """A home in which everything that can go wrong did."""
    files = sorted(path for path in lived_in.files.folder.rglob("*") if path.is_file())
    files[0].unlink()
    (lived_in.files.folder / "ab").mkdir(exist_ok=True)
    (lived_in.files.folder / "ab" / "stray.jpg").write_bytes(b"x")
    with lived_in._database.write() as connection:
        me = int(alice.id)
        connection.execute("UPDATE account SET posts = 99, stored_bytes = 5 WHERE id = ?", (me,))
        connection.execute("INSERT INTO stored_file (name, size_bytes, uses) VALUES ('x.jpg', 1, 3)")
        connection.execute(
            "INSERT INTO served_name SELECT 'nobody.jpg', max(id), ? FROM stored_file WHERE uses < 3", (me,)
        )
        connection.execute("DELETE FROM post_search WHERE rowid = (SELECT max(id) FROM post)")
    return lived_in


def test_a_check_finds_and_mends(untidy: HomeService, alice: Person) -> None:
    """Rows without files, files without rows, wrong counts, posts that are not found; after mending nothing."""
    found = untidy.checks.check()
    assert found.damage == []
    assert found.files_missing == 2
    assert found.files_unknown == 1
    assert found.media_without_file + found.pictures_without_file == 1
    assert found.names_without_owner == 1
    assert found.counts_wrong == 2
    assert found.posts_not_searched == 1
    assert not found.is_sound
    assert untidy.checks.mend().is_mended
    after = untidy.checks.check(is_deep=True)
    assert after.is_sound, after
    assert len(alice.get(f"/api/v1/accounts/{alice.id}/statuses")) == 3
    assert len(alice.get("/api/v2/search", q="bread", type="statuses")["statuses"]) == 3


def test_a_changed_file_is_found(lived_in: HomeService) -> None:
    """By its size, and after a deep check by its content."""
    path = next(path for path in lived_in.files.folder.rglob("*") if path.is_file())
    content = path.read_bytes()
    path.write_bytes(content[:-1] + b"?")
    assert lived_in.checks.check().is_sound
    assert lived_in.checks.check(is_deep=True).files_changed == 1
    path.write_bytes(content + b"?")
    assert lived_in.checks.check().files_changed == 1


def test_an_empty_media_folder_is_not_mended(lived_in: HomeService) -> None:
    """A disk that is not there at the moment must not cost all pictures."""
    for path in lived_in.files.folder.rglob("*.jpg"):
        path.unlink()
    with pytest.raises(InvalidInput) as caught:
        lived_in.checks.mend()
    assert caught.value.reason == Reason.MEDIA_FOLDER_EMPTY
    assert lived_in.checks.check().media_without_file == 3
