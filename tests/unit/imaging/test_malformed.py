"""Damaged pictures: each is shown as far as it can be or told with its reason, whatever is wrong, and no worker is lost."""

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kesong_desktop.errors import FormatMissing, Unreadable
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.metadata.jpeg_header import JpegHeaderReader
from tests.fakes import damaged_files

SHARE, ALL = 480, 10_000
Report = Callable[[str, object], None]


def open_all_ways(decoder_pool: DecoderPool, path: Path) -> list[float]:
    """What the roll does with a file, and how many seconds each took."""
    took = []
    for way in (
        JpegHeaderReader(slow=decoder_pool.probe),
        decoder_pool.embedded,
        decoder_pool.thumbnails,
        lambda one: decoder_pool.view(one, 2048),
    ):
        began = time.perf_counter()
        with contextlib.suppress(Unreadable, FormatMissing):
            way(path)
        took.append(time.perf_counter() - began)
    return took


def test_well_known_bad_files(decoder_pool: DecoderPool, tmp_path: Path) -> None:
    """Bombs and loops are told; none of them ends the worker."""
    for name, content in damaged_files.known_bad().items():
        path = tmp_path / "bad"
        path.write_bytes(content)
        pids = decoder_pool.pids()
        open_all_ways(decoder_pool, path)
        assert set(pids) <= set(decoder_pool.pids()), name
        with pytest.raises((Unreadable, FormatMissing)):
            _shown(decoder_pool, path, name)


def test_a_share_of_the_damaged_files(decoder_pool: DecoderPool, tmp_path: Path) -> None:
    """By chance from a seed; the long run has ten thousand."""
    path = tmp_path / "damaged"
    for content in damaged_files.damaged(damaged_files.sound(tmp_path), SHARE, seed=1):
        path.write_bytes(content)
        pids = decoder_pool.pids()
        open_all_ways(decoder_pool, path)
        assert set(pids) <= set(decoder_pool.pids())


def _shown(decoder_pool: DecoderPool, path: Path, name: str) -> None:
    decoder_pool.thumbnails(path)
    pytest.fail(f"{name} was shown", pytrace=False)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read as Linux tells it")
def test_ten_thousand_damaged_files(tmp_path: Path, record_property: Report) -> None:
    """The figures are told; the memory of workers and of this process is held to its bound."""
    path = tmp_path / "damaged"
    with DecoderPool(1) as decoder_pool:
        path.write_bytes(damaged_files.sound(tmp_path)[0])
        open_all_ways(decoder_pool, path)
        before, lost, worst_s, most = _resident(os.getpid()), 0, 0.0, 0
        for content in damaged_files.damaged(damaged_files.sound(tmp_path), ALL, seed=20_261):
            path.write_bytes(content)
            pids = decoder_pool.pids()
            worst_s = max(worst_s, *open_all_ways(decoder_pool, path))
            lost += pids != decoder_pool.pids()
            most = max(most, *(_resident(pid, "VmHWM") for pid in decoder_pool.pids()))
        grown = _resident(os.getpid()) - before
    for name, value in (
        ("lost", lost),
        ("worst_s", worst_s),
        ("worker_mb", most / 1e6),
        ("grown_mb", grown / 1e6),
    ):
        record_property(name, value)
        print(name, value)  # noqa: T201 - the figures of a long run
    assert lost == 0
    assert most <= 512_000_000
    assert grown <= 20_000_000


def _resident(pid: int, line: str = "VmRSS") -> int:
    """Bytes of memory, as the system tells them."""
    for words in Path(f"/proc/{pid}/status").read_text().splitlines():
        if words.startswith(line):
            return int(words.split()[1]) * 1024
    return 0
