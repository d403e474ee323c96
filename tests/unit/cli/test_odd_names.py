"""Links in a circle, folders, files that are not there, and names that command a terminal: refused or taken in plain words."""

import os
import unicodedata
from pathlib import Path

import pytest
from PIL import Image

from tests.unit.cli.conftest import Kesong, complaint

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the files lie."""
    path = tmp_path / "pictures"
    path.mkdir()
    return path


def picture(path: Path) -> Path:
    """A sound photo of any name."""
    with path.open("wb") as file:
        Image.new("RGB", (30, 20), "red").save(file, "JPEG")
    return path


def harmless(text: str) -> bool:
    """Nothing in the text commands a terminal or turns its direction."""
    return all(one.isprintable() or one in "\n\u2068\u2069" for one in text) and not any(
        unicodedata.bidirectional(one) in {"RLO", "LRO", "RLE", "LRE"} for one in text
    )


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("more", [[], ["--draft"]], ids=["post", "draft"])
@pytest.mark.parametrize(
    "kind",
    [
        "loop",
        "circle",
        "dangling",
        "folder",
        "folder link",
        "empty",
        "missing",
        "inside a file",
        "slash",
        "long",
        "root",
        "null",
    ],
)
def test_what_is_no_photo_is_refused(kesong: Kesong, folder: Path, kind: str, more: list[str]) -> None:
    """In one line of words that names it."""
    (folder / "loop.jpg").symlink_to("loop.jpg")
    (folder / "a.jpg").symlink_to("b.jpg")
    (folder / "b.jpg").symlink_to("a.jpg")
    (folder / "dangling.jpg").symlink_to("nowhere.jpg")
    (folder / "folder.jpg").mkdir()
    (folder / "link.jpg").symlink_to("folder.jpg")
    (folder / "empty.jpg").touch()
    picture(folder / "ok.jpg")
    path = {
        "loop": folder / "loop.jpg",
        "circle": folder / "a.jpg",
        "dangling": folder / "dangling.jpg",
        "folder": folder / "folder.jpg",
        "folder link": folder / "link.jpg",
        "empty": folder / "empty.jpg",
        "missing": folder / "missing.jpg",
        "inside a file": folder / "ok.jpg" / "x.jpg",
        "slash": f"{folder}/folder.jpg/",
        "long": folder / ("x" * 300 + ".jpg"),
        "root": "/",
        "null": os.devnull,
    }[kind]
    answer = kesong("post", path, "--text", "x", *more)
    # A draft may hold a file that is away, such as one on a card.
    told = answer.err if more and not answer.code else complaint(answer)
    assert harmless(told)
    assert "fault of its own" not in told


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize(
    "name",
    [
        "~tilde.jpg",
        "~",
        "%s{path}.jpg",
        "new\nline.jpg",
        "red\x1b[31m.jpg",
        "gpj.\u202eexe.jpg",
        "bell\x07\r.jpg",
        "日本 'q\".jpg",
    ],
)
def test_a_name_is_only_a_name(
    kesong: Kesong, folder: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A photo of any name becomes a draft and is queued; of one that is missing, what is printed commands nothing."""
    monkeypatch.chdir(folder)
    argument: str | Path = name if name.startswith("~t") else folder / name
    missing = kesong("post", argument, "--text", "x")
    assert missing.code == 1
    assert harmless(missing.err)
    assert "fault of its own" not in missing.err
    picture(folder / name)
    for more in (["--draft"], []):
        answer = kesong("post", argument, "--text", "x", "--visibility", "public", *more)
        assert answer.code == 0, answer.err
        assert harmless(answer.out + answer.err)


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("more", [[], ["--draft"]], ids=["post", "draft"])
def test_a_name_that_is_no_text_is_refused(kesong: Kesong, folder: Path, more: list[str]) -> None:
    """No database can hold it."""
    path = picture(folder / "\udcff\udcfe.jpg")
    assert "is not valid text" in complaint(kesong("post", path, "--text", "x", *more))
