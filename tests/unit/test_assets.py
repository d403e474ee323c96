"""The program's own files are found in a source tree, a wheel and a packed program."""

import sys
from pathlib import Path

import pytest

from kesong_desktop import assets


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A package folder without any resources near it."""
    folder = tmp_path / "installed" / "kesong_desktop"
    folder.mkdir(parents=True)
    monkeypatch.setattr(assets, "_PACKAGE", folder)
    return folder


def with_icon(folder: Path) -> Path:
    """``folder`` with an icon in it."""
    (folder / "icons").mkdir(parents=True)
    (folder / "icons" / "kesong.svg").write_text("<svg/>")
    return folder


def test_source_tree_has_every_file_that_the_program_asks_for():
    """The names that the code asks for are there."""
    for name in ("icons/kesong.svg", "icons/kesong-256.png", "themes/kesong.qss.in"):
        assert assets.path(name).is_file()


def test_wheel_brings_its_resources_inside_the_package(package):
    """An installed package has them in ``_resources``."""
    folder = with_icon(package / "_resources")
    assert assets.path("icons/kesong.svg") == folder / "icons" / "kesong.svg"


def test_packed_program_takes_its_own(package, tmp_path, monkeypatch):
    """A packed program prefers what was packed with it, whatever lies beside."""
    with_icon(package / "_resources")
    folder = with_icon(tmp_path / "packed" / "resources")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "packed"), raising=False)
    assert assets.path("icons/kesong.svg") == folder / "icons" / "kesong.svg"


def test_missing_resources_are_named(package):
    """Where there are none, the error names the places that were tried."""
    with pytest.raises(FileNotFoundError, match="_resources"):
        assets.root()


def test_missing_file_is_named(package):
    """Where one is missing, the error names it."""
    with_icon(package / "_resources")
    with pytest.raises(FileNotFoundError, match=r"icons/none\.svg"):
        assets.path("icons/none.svg")
