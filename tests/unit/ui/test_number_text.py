"""Numbers on the screen are written as the locale does."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

import kesong_desktop.ui
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.messages.catalogue import untranslated as english
from kesong_desktop.model.preflight import Finding
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.number_text import decimal, rating_figure

_FRACTION = re.compile(r"(:\.[1-9]f|:,)\}")
CLIP = Finding(
    "clip_too_large", "must", facts={"number": 1, "mb": 41.25, "host": "a.example", "limit_mb": 40.0}
)


@pytest.fixture
def brazil() -> Iterator[None]:
    """The locale of Brazil; the usual one for the next test."""
    before = QLocale()
    QLocale.setDefault(QLocale("pt_BR"))
    yield
    QLocale.setDefault(before)


def test_ratings_and_prices_have_the_decimal_mark_of_the_locale(brazil: None) -> None:
    assert (decimal(4.5), decimal(4), decimal(18.5, 2)) == ("4,5", "4,0", "18,50")
    assert (rating_figure(9), rating_figure(8), rating_figure(1)) == ("4,5", "4", "0,5")


def test_sizes_in_findings_have_the_decimal_mark_of_the_window(brazil: None) -> None:
    assert Messages(english).finding_title(CLIP) == "Video 1 is 41.2 MB. a.example allows 40.0 MB."
    assert "41,2 MB" in messages.finding_title(CLIP)


def test_no_fraction_of_the_window_has_the_mark_of_english() -> None:
    """They go through ``number_text`` or QLocale."""
    folder = Path(kesong_desktop.ui.__file__).parent
    lines = [
        (path.name, line.strip())
        for path in folder.rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if _FRACTION.search(line)
    ]
    assert [name for name, line in lines if "itude" not in line and ' s" if' not in line] == []
