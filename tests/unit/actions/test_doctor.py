"""What the doctor finds, how bad it is, and what to do."""

from pathlib import Path
from typing import NamedTuple

import pytest

from kesong_desktop import assets
from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system import doctor
from kesong_desktop.actions.system.diagnosis import profile_checks
from kesong_desktop.actions.system.diagnosis.check import Check, CheckTexts
from kesong_desktop.actions.system.diagnosis.network_checks import clock_check, proxy_checks
from kesong_desktop.model.account import Account
from kesong_desktop.store.secrets import FileSecrets
from tests.end2end.conftest import Village
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.unit.actions.conftest import NOW_S
from tests.unit.actions.test_accounts import sign_in


class Usage(NamedTuple):
    """What a disk holds, in bytes."""

    total: int
    used: int
    free: int


def named(services: Services, name: str) -> Check:
    """The one check of this name."""
    (found,) = [check for check in services.system.doctor.examine() if check.name == name]
    return found


def test_a_fresh_profile(services: Services) -> None:
    """Nothing is bad; what is not there yet is a note with the way to it."""
    checks = services.system.doctor.examine()
    assert {check.grade for check in checks} == {"good", "note"}
    assert all(check.fix for check in checks if check.grade == "note")
    assert named(services, "accounts").fix == "Add one with: kesong account add URL"


def test_an_account_that_works(services: Services, village: Village) -> None:
    """Who it is, and what the server runs."""
    account = sign_in(services, village)
    check = named(services, account.key)
    assert (check.grade, check.found.startswith("Anna, ")) == ("good", True)


def test_a_server_that_is_away(services: Services, account: Account) -> None:
    """What happened and what to do, apart."""
    check = named(services, account.key)
    assert (check.grade, "Could not connect" in check.found) == ("bad", True)
    assert check.fix.startswith("Check the address")


def test_a_token_that_is_gone(services: Services, account: Account) -> None:
    """The keyring lost it."""
    stores(services).secrets.remove(account.key)
    check = named(services, account.key)
    assert (check.grade, check.fix) == ("bad", "Sign in again; nothing was lost.")


def test_where_sign_ins_are_kept(services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A place that lasts is good; none is a note that names one."""
    found = doctor.keyring(services.accounts)
    assert (found.grade, "KESONG_SECRETS=file" in found.fix) == ("note", True)
    monkeypatch.setattr(services.accounts, "_secrets", FileSecrets(tmp_path / "secrets.json"))
    found = doctor.keyring(services.accounts)
    assert (found.grade, found.found) == ("good", "sign-ins are kept in a file that only you can read")


@pytest.mark.parametrize(("free", "grade"), [(499_999_999, "note"), (500_000_000, "good")])
def test_a_disk_that_fills(services: Services, monkeypatch, free: int, grade: str) -> None:
    """Less than half a gigabyte is worth a note."""
    monkeypatch.setattr(profile_checks.shutil, "disk_usage", lambda _: Usage(10**12, 0, free))
    assert [named(services, name).grade for name in ("data", "cache")] == [grade] * 2


@pytest.mark.parametrize(
    ("codec", "grade", "fix"),
    [
        (("HEIC", "no module", "pillow-heif"), "note", "Install pillow-heif to open such files."),
        (("JPEG", "no decoder", ""), "bad", "Install Kesong again."),
        (("PNG", "", ""), "good", ""),
    ],
)
def test_formats(monkeypatch, codec: tuple[str, str, str], grade: str, fix: str) -> None:
    """An optional one is a note that names its package; one of the program's own is bad."""
    monkeypatch.setattr(doctor, "codecs", lambda: iter([codec]))
    (check,) = doctor.pictures()
    assert (check.name, check.grade, check.fix) == (codec[0], grade, fix)


def test_files_of_the_program_that_are_gone(monkeypatch, tmp_path: Path) -> None:
    """Bad, and named."""

    def gone(name: str) -> Path:
        raise FileNotFoundError(name)

    monkeypatch.setattr(assets, "path", gone)
    check = doctor.resources()
    assert (check.grade, "icons/kesong.svg" in check.found) == ("bad", True)


def test_preferences_that_cannot_be_used(services: Services) -> None:
    """Each line that is passed over is told."""
    services.system.paths.settings.write_text('theme = "purple"\ncache_mb = 1\n', "utf-8")
    notes = [check for check in services.system.doctor.examine() if check.name == "preferences"]
    assert [("theme" in one.found, "cache_mb" in one.found) for one in notes] == [
        (True, False),
        (False, True),
    ]
    assert {one.grade for one in notes} == {"note"}


def test_folders_of_the_roll(services: Services, tmp_path: Path) -> None:
    """How many files are known; a folder that is not there at the moment is a note."""
    card = tmp_path / "card"
    card.mkdir()
    pictures.jpeg(card / "a.jpg")
    services.roll.camera_roll.scan(str(services.roll.camera_roll.add_folder(card)))
    assert named(services, "camera roll") == Check("camera roll", "good", f"{card}, 1 files")
    card.rename(tmp_path / "pulled")
    check = named(services, "camera roll")
    assert (check.grade, str(card) in check.found) == ("note", True)
    assert check.fix


def test_without_a_keyring_there_are_three_ways(services: Services) -> None:
    """Each on a line of its own."""
    fix = doctor.keyring(services.accounts).fix
    assert [line[:2] for line in fix.splitlines()[1:]] == ["1.", "2.", "3."]


@pytest.mark.parametrize(
    ("now_s", "ahead_s", "grade", "words"),
    [
        (NOW_S, {}, "good", "no server answered"),
        (NOW_S, {"a": 3.0}, "good", "agrees"),
        (NOW_S, {"a": 7200.0}, "bad", "2 hours behind"),
        (NOW_S, {"a": -1800.0}, "bad", "30 minutes ahead"),
        (NOW_S, {"a": 86_400.0 * 400}, "bad", "400 days behind"),
        (NOW_S, {"a": 0.0, "b": 9_000_000.0, "c": 1.0}, "good", "agrees"),
        (0.0, {}, "bad", "1970-01-01"),
    ],
)
def test_the_clock(now_s: float, ahead_s: dict[str, float], grade: str, words: str) -> None:
    """By the servers, of which one may be wrong; without any, by the day of the release."""
    check = clock_check(now_s, ahead_s, CheckTexts())
    assert (check.grade, words in check.found) == (grade, True), check
    assert bool(check.fix) == (grade == "bad")


@pytest.mark.parametrize(
    ("proxies", "grade", "words"),
    [
        ({}, "good", "none"),
        ({"https": "http://user:s3cr3t@proxy.lan:3128"}, "good", "http://proxy.lan:3128"),
        ({"http": "proxy.lan:3128"}, "good", "proxy.lan:3128"),
        ({"all": "socks5://proxy.lan:1080"}, "bad", "socks5://proxy.lan:1080"),
        ({"no": "localhost"}, "good", "none"),
    ],
)
def test_the_proxy(proxies: dict[str, str], grade: str, words: str) -> None:
    """Named without its password; one that cannot be used is bad."""
    (check,) = proxy_checks(CheckTexts(), proxies)
    assert (check.grade, words in check.found) == (grade, True), check
    assert "s3cr3t" not in check.found


def test_a_folder_that_takes_nothing(services: Services, monkeypatch) -> None:
    """A full disk, or one that is read-only, is bad."""

    def full(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(profile_checks.tempfile, "TemporaryFile", full)
    check = named(services, "data")
    assert (check.grade, "No space left" in check.found) == ("bad", True)


def test_what_was_set_aside_is_named(services: Services) -> None:
    """Until it is deleted."""
    aside = services.system.paths.data / "journal.damaged.db"
    aside.write_bytes(b"x")
    check = named(services, "damaged file")
    assert (check.grade, str(aside) in check.found) == ("note", True)


def test_texts_are_translated(services: Services) -> None:
    """Whoever examines gives the language."""
    checks = services.system.doctor.examine(lambda _context, text: f"<{text}>")
    assert all(check.found.startswith("<") for check in checks if check.name in ("data", "clock", "JPEG"))
