"""The corpus: what is listed, shown and sent of each file, and what is said of those that are damaged."""

import subprocess
import sys
from collections import Counter
from contextlib import nullcontext
from pathlib import Path

import pytest
from PIL import Image

from kesong_desktop.errors import KesongError, Unreadable
from kesong_desktop.imaging import file_type
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.export.export_options import ExportOptions
from kesong_desktop.imaging.limits import PHOTO_ENDINGS, VIDEO_ENDINGS
from kesong_desktop.imaging.load import load_upright
from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from tests.fakes.corpus import containers, damage, frames, lengths, samples
from tests.fakes.corpus_file import CorpusFile, mean

SCRIPT = Path(__file__).resolve().parents[3] / "scripts" / "format_table.py"
FILES = [*containers.files(), *damage.files(), *frames.files(), *lengths.files(), *samples.files()]
UPLOADED = frozenset(
    {"image/jpeg", "image/png", "image/apng", "image/gif", "image/webp", "image/avif", "image/heic"}
)
TARGET = ExportOptions(
    8_000_000,
    16_777_216,
    40_000_000,
    ("image/jpeg", "image/png", "image/gif", "image/webp", "video/mp4", "video/webm"),
)


def test_each_file_has_a_name_of_its_own() -> None:
    """There are many, and none replaces another."""
    assert len(FILES) >= 250
    assert [name for name, count in Counter(one.name for one in FILES).items() if count > 1] == []


@pytest.mark.parametrize("one", FILES, ids=lambda one: one.name)
def test_a_file_of_the_corpus(decoder_pool: DecoderPool, tmp_path: Path, one: CorpusFile) -> None:
    """As the camera roll lists it, the viewer shows it and the outbox sends it."""
    path = tmp_path / one.name
    path.write_bytes(one.make())
    probe = JpegHeaderReader(decoder_pool.probe)
    if one.problem:
        for way in (
            probe,
            decoder_pool.thumbnails,
            lambda path: decoder_pool.render(path, tmp_path, "sent", TARGET),
        ):
            with pytest.raises(Unreadable) as caught:
                way(path)
            assert caught.value.reason == one.problem
        return
    facts = probe(path)
    assert (facts.mime, facts.width, facts.height) == (one.mime, *one.size)
    assert (facts.is_damaged, facts.is_animated) == (one.is_damaged, one.is_animated)
    view = decoder_pool.view(path, 2048)
    assert (view.width, view.height) == one.size
    shown = mean(Image.frombytes(view.mode, (view.width, view.height), view.data))
    assert shown == pytest.approx(one.colour, abs=one.tolerance)
    assert decoder_pool.thumbnails(path).small[:2] == b"\xff\xd8"
    assert decoder_pool.details(path).width == one.size[0]
    sent = decoder_pool.render(path, tmp_path, "sent", TARGET)
    assert (sent.mime, sent.width, sent.height) == (one.sent, *one.size)
    again = decoder_pool.view(tmp_path / sent.name, 2048)
    colour = mean(Image.frombytes(again.mode, (again.width, again.height), again.data))
    assert colour == pytest.approx(one.colour, abs=one.tolerance + 4)
    assert not decoder_pool.probe(tmp_path / sent.name).is_damaged


@pytest.mark.parametrize(
    "one",
    [one for one in FILES if not one.problem and one.mime in UPLOADED and one.decoder != "LibRaw"],
    ids=lambda one: one.name,
)
def test_the_home_server_takes_a_file_of_the_corpus(
    decoder_pool: DecoderPool, tmp_path: Path, one: CorpusFile
) -> None:
    """Any client may upload it: without its metadata it looks as before, and is whole."""
    path, clean = tmp_path / one.name, tmp_path / "clean"
    path.write_bytes(one.make())
    mime = file_type.mime_of(path.read_bytes()[: file_type.HEAD_BYTES])
    decoder_pool.strip_file(path, clean, mime=mime)
    facts = decoder_pool.probe(clean)
    assert (facts.width, facts.height) == one.size
    view = decoder_pool.view(clean, 2048)
    shown = mean(Image.frombytes(view.mode, (view.width, view.height), view.data))
    assert shown == pytest.approx(one.colour, abs=one.tolerance + 4)


def test_the_page_of_formats_is_up_to_date() -> None:
    """It is what the script makes today: ``python scripts/format_table.py``."""
    checked = subprocess.run([sys.executable, SCRIPT, "--check"], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize(
    "one",
    [one for one in FILES if not one.problem and not one.sent.startswith("video/")],
    ids=lambda one: one.name,
)
def test_the_named_decoder_is_the_one_that_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, one: CorpusFile
) -> None:
    """Without PyAV only the files said to need FFmpeg cannot be opened, without rawpy only RAW files."""
    path = tmp_path / one.name
    path.write_bytes(one.make())
    monkeypatch.setitem(sys.modules, "av", None)
    monkeypatch.setitem(sys.modules, "rawpy", None)
    needs = one.decoder in {"FFmpeg", "LibRaw"}
    with pytest.raises(KesongError) if needs else nullcontext():
        load_upright(path, max_side_px=64)


def test_every_ending_that_is_listed_is_in_the_corpus_or_raw() -> None:
    """So that none is listed that cannot be opened."""
    known = {Path(one.name).suffix.lower() for one in FILES if not one.problem}
    aliases = {".jpeg", ".heifs", ".jpf"}
    raw = {ending for ending in PHOTO_ENDINGS if ending not in known}
    assert (PHOTO_ENDINGS | VIDEO_ENDINGS) - known - aliases - raw == set()
    assert known >= VIDEO_ENDINGS
