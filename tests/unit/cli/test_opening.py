"""``kesong FILE...`` opens files; everything else means what it meant."""

import pytest

from kesong_desktop.cli.open_files import as_command

COMMANDS = {"post", "roll", "feed"}


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ([], []),
        (["--demo"], ["--demo"]),
        (["post", "a.jpg"], ["post", "a.jpg"]),
        (["a.jpg"], ["open", "--", "a.jpg"]),
        (["/far/b.jpg", "a.jpg"], ["open", "--", "/far/b.jpg", "a.jpg"]),
        (["file:///far/b.jpg"], ["open", "--", "file:///far/b.jpg"]),
        (["--profile", "P", "-v", "a.jpg"], ["--profile", "P", "-v", "open", "--", "a.jpg"]),
        (["--profile", "a.jpg"], ["--profile", "a.jpg"]),
        (["--profile", "a.jpg", "feed"], ["--profile", "a.jpg", "feed"]),
        (["roll"], ["roll"]),
        (["nosuch"], ["nosuch"]),
        (["--profile=P", "a.jpg"], ["--profile=P", "open", "--", "a.jpg"]),
    ],
)
def test_which_words_are_files(given, meant, tmp_path, monkeypatch):
    """A command goes before a file of its name; a word that is neither stays wrong."""
    monkeypatch.chdir(tmp_path)
    for name in ("a.jpg", "roll"):
        (tmp_path / name).touch()
    assert as_command(given, COMMANDS) == meant
