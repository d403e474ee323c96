"""Of files full of secrets nothing leaves but the picture: not to a server, not to our own home server, not into a thumbnail."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging import thumbnail
from kesong_desktop.imaging.audit import find_metadata
from kesong_desktop.imaging.export import sanitise
from kesong_desktop.imaging.export.render import ExportOptions, render
from kesong_desktop.imaging.export.sanitise import strip_file
from kesong_desktop.imaging.load import load_upright
from kesong_desktop.imaging.strip import metadata_stripper
from kesong_desktop.imaging.video import video_file
from tests.fakes.pictures import is_upright
from tests.unit.imaging.files_with_metadata import MIMES, PlantedFile, make

TARGET = ExportOptions(
    8_000_000, 16_777_216, 40_000_000, ("image/jpeg", "image/png", "image/gif", "video/mp4", "video/webm")
)
SHARE, ALL = 42, 300
_FIELD = (200, 180, 120)
"""The middle of the scene, as numbers in whatever space the file says."""


def shown(path: Path) -> Image.Image:
    with path.open("rb") as file:
        head = file.read(12)
    is_film = (head[4:8] == b"ftyp" and head[8:12] not in {b"avif", b"heic"}) or head.startswith(b"\x1aE")
    return video_file.poster(path) if is_film else load_upright(path).convert("RGB")


def in_srgb(pixel: tuple[int, int, int]) -> tuple[float, ...]:
    """A colour of Display P3 in sRGB, by the book (SMPTE EG 432-1, IEC 61966-2-1) and not by a library."""

    def straight(value: float) -> float:
        part = value / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    def curved(value: float) -> float:
        part = min(1.0, max(0.0, value))
        return 255 * (12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055)

    r, g, b = (straight(value) for value in pixel)
    rows = ((1.2249, -0.2247, 0.0), (-0.0420, 1.0419, 0.0), (-0.0197, -0.0786, 1.0979))
    return tuple(curved(x * r + y * g + z * b) for x, y, z in rows)


def assert_bare(path: Path, planted: PlantedFile) -> None:
    content = path.read_bytes()
    for mark in planted.secret.marks:
        assert mark not in content, (planted.kind, mark)
    assert find_metadata(path) == [], planted.kind
    image = shown(path)
    assert is_upright(image), planted.kind
    width, height = image.size
    wanted = in_srgb(_FIELD) if planted.is_wide else _FIELD
    if planted.kind not in {"mp4", "mov", "webm", "mpo"} and not has_odd_profile(planted):
        assert image.getpixel((width // 2, height * 2 // 5)) == pytest.approx(wanted, abs=8), planted.kind


def has_odd_profile(planted: PlantedFile) -> bool:
    """A profile was planted as a secret, and colours follow it."""
    return not planted.is_wide and any(
        mark in planted.path.read_bytes() for mark in (b"ICC_PROFILE", b"iCCP", b"ICCP")
    )


def leaves_bare(folder: Path, number: int) -> list[Path]:
    planted = make(folder, number)
    before = planted.path.read_bytes()
    assert find_metadata(planted.path) != []
    rendered = folder / render(planted.path, folder, f"out{number}", TARGET).name
    assert_bare(rendered, planted)
    made = [rendered]
    if planted.kind in MIMES:
        stripped = folder / f"stripped{number}{planted.path.suffix}"
        strip_file(planted.path, stripped, mime=MIMES[planted.kind])
        assert_bare(stripped, planted)
        made.append(stripped)
    for number_of, small in enumerate(thumbnail.make_thumbnail_pair(planted.path).jpegs):
        assert not any(mark in small for mark in planted.secret.marks)
        made.append(folder / f"small{number}-{number_of}.jpg")
        made[-1].write_bytes(small)
        assert find_metadata(made[-1]) == []
    assert planted.path.read_bytes() == before
    return made


@pytest.mark.parametrize("number", range(SHARE))
def test_nothing_planted_leaves(tmp_path, number):
    """Three files of each kind: bytes, second reader, turn and colours."""
    leaves_bare(tmp_path, number)


_SAFE_GROUPS = (
    "SourceFile",
    "ExifTool:",
    "System:",
    "File:",
    "JFIF:",
    "PNG:",
    "RIFF:",
    "VP8",
    "GIF:",
    "Composite:",
    "QuickTime:",
    "Track",
    "Matroska:",
    "ICC",
    "Meta:",
    "Adobe:",
    "EBML",
    "Info:",
)
_BAD_TAGS = (
    "Comment",
    "GPS",
    "Serial",
    "Owner",
    "Author",
    "Artist",
    "Copyright",
    "Title",
    "Software",
    "MakerNote",
    "Location",
    "Model",
    "Description",
    "Thumbnail",
    "XMP",
    "Trailer",
    "Warning",
)
_FINE = {
    "ProfileDescription",
    "ProfileCopyright",
    "DeviceModel",
    "DeviceModelDesc",
    "GraphicsMode",
    "ColorSpaceModel",
}


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_nothing_planted_leaves_by_another_tool(tmp_path):
    """300 files, read again by exiftool where it is installed: no tag but those of the container and the turn."""
    made = [path for number in range(ALL) for path in leaves_bare(tmp_path, number)]
    tool = shutil.which("exiftool")
    if tool is None:
        return
    originals = told(tool, [make(tmp_path, number).path for number in range(14)])
    assert sum("PLANTED" in str(facts) for facts in originals) >= 10  # it sees what is there
    for start in range(0, len(made), 100):
        for facts in told(tool, made[start : start + 100]):
            for name, value in facts.items():
                assert_plain(facts["SourceFile"], name, value)


def told(tool: str, paths: list[Path]) -> list[dict[str, object]]:
    """All that exiftool finds, unknown tags and timed tracks too."""
    done = subprocess.run(
        [tool, "-j", "-G1", "-a", "-u", "-U", "-ee3", *paths], capture_output=True, check=True
    )
    return json.loads(done.stdout)


def assert_plain(file: str, name: str, value: object) -> None:
    group, _, tag = name.rpartition(":")
    if group == "IFD0":
        assert tag == "Orientation", (file, name, value)
    elif tag and group not in {"System", "ExifTool"}:
        assert name.startswith(_SAFE_GROUPS), (file, name, value)
        assert tag in _FINE or not any(bad in tag for bad in _BAD_TAGS), (file, name, value)
        assert "PLANTED" not in str(value), (file, name, value)
    if "Date" in tag and group not in {"System", "File"}:
        assert str(value).startswith("0000"), (file, name, value)
    assert not (group == "ExifTool" and tag == "Warning"), (file, name, value)


def test_refusal_names_what_was_found_and_leaves_nothing(tmp_path, monkeypatch):
    """Where the stripper and the encoder fail, the second reader stops the file, and no half of it stays."""
    planted = make(tmp_path, 0)
    monkeypatch.setattr(metadata_stripper, "strip_jpeg", lambda content, *_: content)
    monkeypatch.setattr(
        sanitise, "_encode_again", lambda source, target, _mime: target.write_bytes(source.read_bytes())
    )
    with pytest.raises(Unreadable, match="place"):
        strip_file(planted.path, tmp_path / "b", mime="image/jpeg")
    assert not (tmp_path / "b").exists()


def test_what_the_stripper_leaves_is_encoded_again(tmp_path, monkeypatch):
    """The pixels alone have no metadata, and the second reader finds none."""
    planted = make(tmp_path, 0)
    monkeypatch.setattr(metadata_stripper, "strip_jpeg", lambda content, _orientation: content)
    strip_file(planted.path, tmp_path / "b", mime="image/jpeg")
    assert not find_metadata(tmp_path / "b")
