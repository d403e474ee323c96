"""What the doctor finds, how bad it is, and what to do."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from kesong_desktop import assets
from kesong_desktop.actions import doctor, rolling
from kesong_desktop.actions.desk import Desk
from kesong_desktop.actions.doctor import Check
from kesong_desktop.model.account import Account
from kesong_desktop.store.secrets import FileSecrets
from tests.end2end.conftest import Village
from tests.fakes import pictures
from tests.unit.actions.test_accounts import sign_in


class Usage(NamedTuple):
    """What a disk holds, in bytes."""

    total: int
    used: int
    free: int


def named(desk: Desk, name: str) -> Check:
    """The one check of this name."""
    (found,) = [check for check in doctor.examine(desk) if check.name == name]
    return found


def test_a_fresh_profile(desk: Desk) -> None:
    """Nothing is bad; what is not there yet is a note with the way to it."""
    checks = doctor.examine(desk)
    assert {check.grade for check in checks} == {"good", "note"}
    assert all(check.mend for check in checks if check.grade == "note")
    assert named(desk, "accounts").mend == "Add one with: kesong account add URL"


def test_an_account_that_works(desk: Desk, village: Village) -> None:
    """Who it is, and what the server runs."""
    account = sign_in(desk, village)
    check = named(desk, account.key)
    assert (check.grade, check.found.startswith("Anna, ")) == ("good", True)


def test_a_server_that_is_away(desk: Desk, account: Account) -> None:
    """What happened and what to do, apart."""
    check = named(desk, account.key)
    assert (check.grade, "does not answer" in check.found) == ("bad", True)
    assert check.mend.startswith("Check the address")


def test_a_token_that_is_gone(desk: Desk, account: Account) -> None:
    """The keyring lost it."""
    desk.secrets.remove(account.key)
    check = named(desk, account.key)
    assert (check.grade, check.mend) == ("bad", "Sign in again; nothing was lost.")


def test_where_sign_ins_are_kept(desk: Desk, tmp_path: Path) -> None:
    """A place that lasts is good; none is a note that names one."""
    assert (doctor.keyring(desk).grade, "KESONG_SECRETS=file" in doctor.keyring(desk).mend) == ("note", True)
    lasting = replace(desk, secrets=FileSecrets(tmp_path / "secrets.json"))
    assert (doctor.keyring(lasting).grade, doctor.keyring(lasting).found) == ("good", "file")


@pytest.mark.parametrize(("free", "grade"), [(499_999_999, "note"), (500_000_000, "good")])
def test_a_disk_that_fills(desk: Desk, monkeypatch, free: int, grade: str) -> None:
    """Less than half a gigabyte is worth a note."""
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _: Usage(10**12, 0, free))
    assert [named(desk, name).grade for name in ("data", "cache")] == [grade] * 2


@pytest.mark.parametrize(
    ("codec", "grade", "mend"),
    [
        (("HEIC", "no module", "pillow-heif"), "note", "Install pillow-heif to open such files."),
        (("JPEG", "no decoder", ""), "bad", "Install Kesong again."),
        (("PNG", "", ""), "good", ""),
    ],
)
def test_formats(monkeypatch, codec: tuple[str, str, str], grade: str, mend: str) -> None:
    """An optional one is a note that names its package; one of the program's own is bad."""
    monkeypatch.setattr(doctor, "codecs", lambda: iter([codec]))
    (check,) = doctor.pictures()
    assert (check.name, check.grade, check.mend) == (codec[0], grade, mend)


def test_files_of_the_program_that_are_gone(monkeypatch, tmp_path: Path) -> None:
    """Bad, and named."""

    def gone(name: str) -> Path:
        raise FileNotFoundError(name)

    monkeypatch.setattr(assets, "path", gone)
    check = doctor.resources()
    assert (check.grade, "icons/kesong.svg" in check.found) == ("bad", True)


def test_preferences_that_cannot_be_used(desk: Desk) -> None:
    """Each line that is passed over is told."""
    desk.paths.settings.write_text('theme = "purple"\ncache_mb = 1\n', "utf-8")
    notes = [check for check in doctor.examine(desk) if check.name == "preferences"]
    assert [("theme" in one.found, "cache_mb" in one.found) for one in notes] == [
        (True, False),
        (False, True),
    ]
    assert {one.grade for one in notes} == {"note"}


def test_folders_of_the_roll(desk: Desk, tmp_path: Path) -> None:
    """How many files are known; a folder that is not there at the moment is a note."""
    card = tmp_path / "card"
    card.mkdir()
    pictures.jpeg(card / "a.jpg")
    rolling.scan(desk, str(rolling.add_folder(desk, card)))
    assert named(desk, "camera roll") == Check("camera roll", "good", f"{card}, 1 files")
    card.rename(tmp_path / "pulled")
    check = named(desk, "camera roll")
    assert (check.grade, str(card) in check.found) == ("note", True)
    assert check.mend
