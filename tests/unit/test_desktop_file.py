"""What the desktop is told of the program."""

import configparser
import shlex
import tomllib
from pathlib import Path

from kesong_desktop import assets
from kesong_desktop.imaging.limits import PHOTO_ENDINGS, RAW_ENDINGS, VIDEO_ENDINGS

ROOT = Path(__file__).resolve().parents[2]
SAME = {
    **dict.fromkeys(("jpg", "jpe", "jif", "jfif"), "jpeg"),
    **dict.fromkeys(("j2k", "jpf"), "jp2"),
    **dict.fromkeys(("heics", "hif"), "heic"),
    **dict.fromkeys(("mov", "qt"), "quicktime"),
    "tif": "tiff",
    "dib": "bmp",
    "avifs": "avif",
    "heifs": "heif",
    "avci": "heif",
    "m4v": "mp4",
    "3gp": "3gpp",
    "3g2": "3gpp2",
    "mkv": "x-matroska",
    "avi": "x-msvideo",
}


def test_open_with():
    """Files of all formats go to the program that opens a window, and its icon is there."""
    entry = configparser.RawConfigParser(strict=True)
    entry.optionxform = str
    entry.read_string(assets.path("kesong.desktop").read_text("utf-8"))
    said = entry["Desktop Entry"]
    program, files = shlex.split(said["Exec"])
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["gui-scripts"]
    assert program in scripts
    assert files == "%F"
    assert assets.path(f"icons/{said['Icon']}.svg").exists()
    kinds = {kind.rpartition("/")[2] for kind in said["MimeType"].split(";")}
    endings = {ending[1:] for ending in (PHOTO_ENDINGS | VIDEO_ENDINGS) - RAW_ENDINGS}
    assert {SAME.get(ending, ending) for ending in endings} <= kinds
