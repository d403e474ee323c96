"""Settings go through their file unharmed, and so does what a person wrote there."""

import os
import subprocess
import sys
import tomllib
from collections.abc import Callable
from dataclasses import replace
from itertools import chain, repeat
from pathlib import Path

import pytest
import tomlkit
from hypothesis import given
from hypothesis import settings as with_settings
from hypothesis import strategies as st

from kesong_desktop.errors import StoreProblem
from kesong_desktop.settings import Settings, SettingsFile

BY_HAND = """\
# How I like it.
theme = "dark"  # easier on the eyes

picture_px = 3_000
colour_of_the_shed = "green"

[plugins]  # not ours
theme = "pink"
"""

words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
settings = st.builds(
    Settings,
    theme=st.sampled_from(["system", "light", "dark"]),
    text_percent=st.integers(100, 200),
    picture_px=st.integers(512, 8192),
    keep_author=st.booleans(),
    quiet_hours=words,
    home_port=st.integers(0, 65535),
    account=st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    window=st.just("AdnQywADAAAAAAAA="),
)
comments = words.map("# {}".format)
ours = st.sampled_from(
    [
        'theme = "light"', "theme = 'dark' # as it is", 'theme = "pink"', "theme.a = 1", "'text_percent' = 1_50",
        "picture_px = 1",
        'quiet_hours = """\n22:00\\\n-07:00"""', "account = [1,\n # one\n 2]", "cache_mb = 0x1000", "keep_author = 1979-05-27",
    ]
)  # fmt: skip
foreign = st.sampled_from(
    [
        "a.b.c = 1",
        "x = {y = 1, z = [2]}",
        "'k e y' = 1.5",
        "n = 07:32:00",
        "[t]",
        "[t.u]",
        "[[many]]",
        "[theme]",
        "\t",
        "",
    ]
)
documents = st.lists(comments | ours | foreign, max_size=12).map("\n".join)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the settings are, or will be."""
    return tmp_path / "settings.toml"


def is_toml(text: str) -> bool:
    """Whether it can be read at all."""
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def has_plain_values(text: str) -> bool:
    """Whether it can be read, and no table or array stands where one of our values should."""
    return is_toml(text) and not any(
        isinstance(value, dict | list)
        for name, value in tomllib.loads(text).items()
        if hasattr(Settings(), name)
    )


def test_what_a_person_wrote_stays(path: Path) -> None:
    """Only the value that changed does; comments, order, other keys and the way a number is written stay."""
    path.write_text(BY_HAND, "utf-8")
    file = SettingsFile(path)
    file.save(replace(file.load(), theme="light"))
    text = path.read_text("utf-8")
    assert text.startswith(BY_HAND.replace('theme = "dark"', 'theme = "light"').partition("\n[plugins]")[0])
    assert text.endswith('[plugins]  # not ours\ntheme = "pink"\n')
    assert file.load() == Settings(theme="light", picture_px=3000)
    assert not file.problems


def test_saving_what_is_there_changes_nothing(path: Path) -> None:
    """Not a byte, once every key has its line."""
    file = SettingsFile(path)
    file.save(Settings(quiet_hours='"\\\n\t'))
    before = path.read_bytes()
    file.save(file.load())
    assert path.read_bytes() == before


def test_a_value_that_cannot_be_used_stays_until_another_is_chosen(path: Path) -> None:
    """A slip of the pen is told, and not silently written over."""
    path.write_text('theme = "drak"\ntext_percent = 120\n', "utf-8")
    file = SettingsFile(path)
    file.save(replace(file.load(), window="x"))
    assert 'theme = "drak"' in path.read_text("utf-8")
    assert file.load() == Settings(text_percent=120, window="x")
    assert "drak" in file.problems[0]
    file.save(replace(file.load(), theme="dark"))
    assert file.load().theme == "dark"
    assert not file.problems


@pytest.mark.parametrize(
    "damaged", [b"theme = ", b"\xff\xfe", b"a = " + b"[" * 5_000, b"theme = 1\ntheme = 2", b"\0"]
)
def test_a_damaged_file_is_kept_beside_the_new_one(path: Path, damaged: bytes) -> None:
    """Defaults and the reason; the first save moves it aside, and no other damaged file is lost by that."""
    other = path.with_name("settings.damaged.toml")
    other.write_bytes(b"damaged before")
    path.write_bytes(damaged)
    file = SettingsFile(path)
    assert file.load() == Settings()
    assert file.problems
    file.save(Settings(theme="dark"))
    assert file.load() == Settings(theme="dark")
    assert not file.problems
    assert path.with_name("settings.damaged2.toml").read_bytes() == damaged
    assert other.read_bytes() == b"damaged before"
    path.write_bytes(damaged)
    file.save(Settings())
    assert len(list(path.parent.iterdir())) == 3


def test_a_file_from_windows(path: Path) -> None:
    """With a mark of its encoding and two characters at each line end."""
    path.write_bytes(b"\xef\xbb\xbf# mine\r\ntheme = 'dark'\r\n")
    file = SettingsFile(path)
    assert file.load().theme == "dark"
    file.save(replace(file.load(), text_percent=150))
    assert path.read_text("utf-8").startswith("# mine\ntheme = 'dark'\n")
    assert file.load() == Settings(theme="dark", text_percent=150)


def test_what_cannot_be_written_is_reported(path: Path) -> None:
    """With the place, as a problem of the store."""
    path.mkdir()
    with pytest.raises(StoreProblem):
        SettingsFile(path).save(Settings())


@with_settings(deadline=None)
@given(documents, settings)
def test_any_file_and_any_settings(
    tmp_path_factory: pytest.TempPathFactory, text: str, wanted: Settings
) -> None:
    """What is saved is read again, and nothing that was in the file is gone: it is there, or in a copy beside it."""
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    path.write_text(text, "utf-8")
    file = SettingsFile(path)
    file.save(wanted)
    saved = path.read_text("utf-8")
    after = file.load()
    for name in wanted.__dataclass_fields__:
        assert getattr(after, name) == getattr(wanted, name)
    copies = [copy.read_text("utf-8") for copy in path.parent.glob("*.damaged*")]
    if copies:
        assert copies == [text]
        return
    assert is_toml(text)
    assert all(comment in saved for comment in text.split("\n") if comment.startswith("# "))
    before, now = tomllib.loads(text), tomllib.loads(saved)
    assert {name: now[name] for name in before if not hasattr(wanted, name)} == {
        name: value for name, value in before.items() if not hasattr(wanted, name)
    }


@with_settings(deadline=None)
@given(documents.filter(has_plain_values), settings)
def test_good_files_are_never_set_aside(
    tmp_path_factory: pytest.TempPathFactory, text: str, wanted: Settings
) -> None:
    """Whatever is TOML and has values where values should be is changed in place."""
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    path.write_text(text, "utf-8")
    SettingsFile(path).save(wanted)
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("broken", [lambda _: "theme = 'dark'\n", lambda _: "a = ", lambda _: {}["nothing"]])
def test_a_writer_that_loses_something_is_not_believed(
    path: Path, monkeypatch: pytest.MonkeyPatch, broken: Callable[[object], str]
) -> None:
    """What it was given is kept beside what is then written anew."""
    path.write_text(BY_HAND, "utf-8")
    writers = chain([broken], repeat(tomlkit.dumps))

    def write(document: object) -> str:
        return str(next(writers)(document))

    monkeypatch.setattr(tomlkit, "dumps", write)
    file = SettingsFile(path)
    file.save(Settings(text_percent=150))
    assert file.load() == Settings(text_percent=150)
    assert path.with_name("settings.damaged.toml").read_text("utf-8") == BY_HAND


def test_reading_loads_no_writer() -> None:
    """The start reads settings and waits for no library that only writes them."""
    look = "import sys, kesong_desktop.settings; sys.exit('tomlkit' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], check=False).returncode == 0


def test_a_file_is_understood_once_and_read_each_time(tmp_path: Path) -> None:
    """Every question for the account in use asks for the settings; another program may have written them."""
    path = tmp_path / "settings.toml"
    path.write_text('theme = "dark"\npicture_px = "many"\n', "utf-8")
    file = SettingsFile(path)
    first = file.load()
    assert file.load() is first
    assert (first.theme, len(file.problems)) == ("dark", 1)
    path.write_text('theme = "light"\n', "utf-8")
    assert (file.load().theme, file.problems) == ("light", [])
    path.unlink()
    assert file.load() == Settings()


def test_a_change_by_another_program_is_seen(path: Path) -> None:
    """The content counts, not the file's time: both may be written within the same moment."""
    file = SettingsFile(path)
    path.write_text('theme = "dark"\n', "utf-8")
    before = path.stat()
    assert file.load().theme == "dark"
    path.write_text('theme = "lite"\n', "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert file.load().theme == "system"
    assert len(file.problems) == 1
    path.unlink()
    assert file.load() == Settings()
    assert file.problems == []
