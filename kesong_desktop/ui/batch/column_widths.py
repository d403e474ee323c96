"""How wide the columns of the batch table are."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontMetrics

from kesong_desktop.ui.batch.model import BatchColumn
from kesong_desktop.ui.shell.relative_time import scheduled_time
from kesong_desktop.ui.style.theme import Theme

TEXT_PX: Final = 200
_WIDTHS: Final = {
    BatchColumn.PHOTOS: 88,
    BatchColumn.TITLE: 170,
    BatchColumn.TAGS: 140,
    BatchColumn.ALT: 60,
    BatchColumn.LOOK: 92,
    BatchColumn.CROP: 68,
    BatchColumn.WHEN: 160,
    BatchColumn.VISIBILITY: 96,
    BatchColumn.ACCOUNT: 170,
    BatchColumn.WARNING: 140,
    BatchColumn.PLACE: 140,
    BatchColumn.COMMENT: 140,
    BatchColumn.CHECK: 116,
}
_MOST: Final = 2
"""Columns of choices get at most so many times their usual width: names of accounts may be long."""
_AIR_PX: Final = 8
"""At each side of a text."""
_SPARE_PX: Final = 2
"""Widths are rounded, and a text that lacks half a pixel is shortened."""
_EARLIEST: Final = datetime(2090, 1, 28, 20, 48)  # noqa: DTZ001 - a local time, of which only the width matters
_WEEKDAYS: Final = 7
Choices = Mapping[BatchColumn, Sequence[tuple[str, str]]]


class ColumnWidths:
    """The widths of all columns but the text, which takes what is left: at least those of their titles and choices."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._widest_time: tuple[QFont, QLocale, int] | None = None

    def measure(self, titles: Mapping[BatchColumn, int], choices: Choices) -> dict[BatchColumn, int]:
        """Return the width of each column in pixels; ``titles`` are the widths of their titles."""
        font = self._theme.font("body", tabular=True)
        metrics = QFontMetrics(font)
        made: dict[BatchColumn, int] = {}
        for column, usual in _WIDTHS.items():
            least = self._theme.px(usual)
            names = [name for _, name in choices.get(column, ())]
            wanted = (
                max((metrics.horizontalAdvance(name) for name in names), default=0) + 2 * _AIR_PX + _SPARE_PX
            )
            made[column] = max(least, titles.get(column, 0), min(wanted, _MOST * least))
        widest = self._time_px(font)
        made[BatchColumn.WHEN] = max(made[BatchColumn.WHEN], widest + 2 * _AIR_PX + _SPARE_PX)
        return made

    def _time_px(self, font: QFont) -> int:
        # The table measures its columns at each column that it hides, and this takes longer than all the rest.
        known, locale = self._widest_time, QLocale()
        if known is not None and known[0] == font and known[1] == locale:
            return known[2]
        widest = max(map(QFontMetrics(font).horizontalAdvance, _times()))
        self._widest_time = font, locale, widest
        return widest


def _times() -> Iterator[str]:
    """Yield a time of every weekday in every month: each language has other long ones."""
    for month in range(1, 13):
        for day in range(_WEEKDAYS):
            yield scheduled_time(_EARLIEST.replace(month=month, day=20) + timedelta(days=day))
