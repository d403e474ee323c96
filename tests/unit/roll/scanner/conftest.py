"""A folder and a scan of it."""

import pytest

from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.roll.scanner import Scanner
from tests.unit.roll.scanner.scan_tools import ClockNs, Probe


@pytest.fixture
def roll(tmp_path):
    folder = tmp_path / "roll"
    folder.mkdir()
    return folder


@pytest.fixture
def asked():
    return Probe()


@pytest.fixture
def clock_ns():
    return ClockNs()


@pytest.fixture
def scan(library, asked, roll, clock_ns):
    scanner = Scanner(library, asked, sha256_file, clock_ns)
    return lambda **more: scanner.scan(roll, **more)
