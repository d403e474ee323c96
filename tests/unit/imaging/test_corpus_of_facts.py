"""Each file of the corpus is read, listed and sent with the facts that are true of it."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kesong_desktop.imaging.audit import find_metadata
from kesong_desktop.imaging.edit.source import decoded as decoded_for_editor
from kesong_desktop.imaging.export.export_options import ExportOptions
from kesong_desktop.imaging.export.render import render
from kesong_desktop.imaging.export.sanitise import strip_file
from kesong_desktop.imaging.fallback import open_with_ffmpeg
from kesong_desktop.imaging.file_type import HEAD_BYTES
from kesong_desktop.imaging.load import load_upright
from kesong_desktop.imaging.metadata.details import read_details
from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from kesong_desktop.imaging.metadata.probe import probe
from kesong_desktop.imaging.thumbnail import decoded
from kesong_desktop.imaging.video import video_file
from kesong_desktop.imaging.video.video_frame import frame_at
from kesong_desktop.model.edit.recipe import Recipe, Trim
from kesong_desktop.model.library.photo import MediaFacts
from tests.fakes.corpus import colours, places, times, turns
from tests.fakes.corpus.blocks import corner_names
from tests.fakes.corpus.fact_case import ANY, FactCase

TARGET = ExportOptions(
    8_000_000, 16_777_216, 40_000_000, ("image/jpeg", "image/png", "image/gif", "video/mp4")
)
ALMOST = 2
"""By so much of 255 a colour may be off where it was encoded with losses."""


def check_facts(case: FactCase, facts: MediaFacts) -> None:
    """Compare what a case is about."""
    if case.size is not ANY:
        assert (facts.width, facts.height) == case.size
    if case.taken is not ANY:
        assert (facts.taken and facts.taken.replace(tzinfo=None)) == case.taken
    if case.place is not ANY:
        found = facts.place and (facts.place.latitude, facts.place.longitude)
        assert found == (case.place and pytest.approx(case.place, abs=1e-4))


@pytest.mark.parametrize("case", [*times.cases(), *places.pictures(), *turns.pictures()], ids=str)
def test_facts(case: FactCase, tmp_path: Path) -> None:
    """The thorough reader, the quick one and the one of the metadata view agree."""
    path = case.make(tmp_path / "a")
    facts = probe(path)
    check_facts(case, facts)
    assert JpegHeaderReader()(path) == facts
    details = read_details(path)
    assert (details.taken, details.place) == (facts.taken, facts.place)


@pytest.mark.parametrize("case", [*times.videos(), *places.films(), *turns.films()], ids=str)
def test_video_facts(case: FactCase, tmp_path: Path, shanghai: None) -> None:
    """Of films as well."""
    check_facts(case, probe(case.make(tmp_path / "a")))


@pytest.mark.parametrize("case", turns.pictures(), ids=str)
def test_turned_pictures_are_shown_and_sent_upright(case: FactCase, tmp_path: Path) -> None:
    """What is listed is what is seen, in the roll, in the editor and on the server; and of what was cut away nothing is left."""
    path = case.make(tmp_path / "a")
    shown = load_upright(path)
    assert (shown.size, corner_names(shown)) == (case.size, case.corners)
    thumbnail = decoded(path, 32)
    assert corner_names(thumbnail) == case.corners
    done = render(path, tmp_path, "sent", TARGET)
    sent = load_upright(tmp_path / done.name)
    assert ((done.width, done.height), sent.size) == (case.size, case.size)
    assert corner_names(sent) == case.corners
    assert find_metadata(tmp_path / done.name) == []


@pytest.mark.parametrize("case", turns.films(), ids=str)
def test_turned_films_are_shown_and_sent_upright(case: FactCase, tmp_path: Path) -> None:
    """The poster, a frame for the preview, the copy that is sent, and every cut."""
    path = case.make(tmp_path / "a")
    for image in (video_file.poster(path), frame_at(path, 0.3, 1000)):
        assert (image.size, corner_names(image)) == (case.size, case.corners)
    assert max(frame_at(path, 0.3, 60).size) == 60
    for name, recipe in (("plain", Recipe()), ("cut", Recipe(cut=Trim(end_s=0.5)))):
        done = render(path, tmp_path, name, TARGET, recipe)
        image = video_file.poster(tmp_path / done.name)
        even = tuple(side // 2 * 2 for side in case.size) if name == "cut" else case.size
        assert ((done.width, done.height), image.size) == (even, even)
        assert corner_names(image) == case.corners
        assert find_metadata(tmp_path / done.name) == []


@pytest.mark.parametrize("case", colours.pictures(), ids=str)
def test_colours_are_shown_and_sent_as_srgb(case: FactCase, tmp_path: Path) -> None:
    """On the screen, in a thumbnail, in the editor's picture and on the server."""
    path = case.make(tmp_path / "a")
    for image in (load_upright(path), decoded(path, 32), decoded_for_editor(path)):
        assert close(image, case.pixel)
    done = render(path, tmp_path, "sent", TARGET)
    with Image.open(tmp_path / done.name) as sent:
        assert "icc_profile" not in sent.info
        assert close(sent, case.pixel, ALMOST + 1)
    assert find_metadata(tmp_path / done.name) == []


@pytest.mark.parametrize("case", colours.pictures(), ids=str)
def test_colours_survive_the_removal_of_metadata(case: FactCase, tmp_path: Path) -> None:
    """What the home server keeps looks the same, also where only the EXIF that is removed told the colours."""
    path = case.make(tmp_path / "a")
    mime = probe(path).mime
    if mime == "image/tiff":
        pytest.skip("the home server does not take TIFF")
    target = tmp_path / f"bare{path.suffix}"
    strip_file(path, target, mime=mime)
    assert close(load_upright(target), case.pixel, ALMOST + 1)


def close(image: Image.Image, pixel: tuple[int, int, int], most: int = ALMOST) -> bool:
    """Whether the middle of a picture has this colour."""
    found: Any = image.convert("RGB").getpixel((image.width // 2, image.height // 2))
    return max(abs(a - b) for a, b in zip(found, pixel, strict=True)) <= most


@pytest.mark.parametrize(
    "case", [one for one in turns.pictures() if one.name.startswith(("clap", "avif"))], ids=str
)
def test_the_fall_back_decoder_shows_no_more(case: FactCase, tmp_path: Path) -> None:
    """FFmpeg, which opens what Pillow refuses, returns the whole of an AVIF: what is cut away must not be seen or sent."""
    path = case.make(tmp_path / "a")
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
        shown = open_with_ffmpeg(file, head)
    assert shown is not None
    assert (shown.size, corner_names(shown)) == (case.size, case.corners)
