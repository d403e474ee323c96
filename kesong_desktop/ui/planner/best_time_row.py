"""The best times of own posts as buttons that add them to the posting times."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesong_desktop.errors import InvalidInput
from kesong_desktop.model.plan.best_times import BestTimes, TimeScore
from kesong_desktop.model.plan.slots import Slot, parse_slots
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import label, set_tip
from kesong_desktop.ui.widgets.chips import Chip
from kesong_desktop.ui.widgets.flow import FlowRow

_MOST = 4
_ENGLISH = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class BestTimeRow(QWidget):
    """``added`` carries a line such as ``Thu 19:00`` for the posting times."""

    added = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.chips: list[Chip] = []
        self._shown: tuple[BestTimes, str] | None = None
        self._words = label("", "small", "ink3", wrap=True)
        self._row: FlowRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._words)
        self.hide()

    def show_best(self, best: BestTimes, slots: tuple[Slot, ...], zone: str) -> None:
        """Show these times, by the clock of ``zone``; those that are posting times already have a tick."""
        if (best, zone) != self._shown:
            self._shown = (best, zone)
            self._words.setText(self._text(best))
            self._build(best.times[:_MOST] if best.is_enough else (), zone)
        for chip, score in zip(self.chips, best.times, strict=False):
            is_slot = _is_slot(score, slots, zone)
            chip.setChecked(is_slot)
            chip.setEnabled(not is_slot)
        self.show()

    def _build(self, times: Sequence[TimeScore], zone: str) -> None:
        if self._row is not None:
            self._column.removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
            self._row = None
        self.chips = [self._chip(one, zone) for one in times]
        if self.chips:
            self._row = FlowRow(self.chips)
            self._column.addWidget(self._row)

    def _text(self, best: BestTimes) -> str:
        if not best.is_enough:
            return self.tr("Best times: too few posts to say. So far there are {count}.").format(
                count=best.posts
            )
        return self.tr("Best times, by likes and replies of {count} posts. Choose one to add it:").format(
            count=best.posts
        )

    def _chip(self, score: TimeScore, zone: str) -> Chip:
        locale = QLocale()
        chip = Chip(
            self.tr("{day} {time} · {mean} a post, from {count} posts").format(
                day=locale.standaloneDayName(score.weekday + 1, QLocale.FormatType.ShortFormat),
                time=locale.toString(QTime(score.hour, 0), QLocale.FormatType.ShortFormat),
                mean=locale.toString(score.mean, "f", 1),
                count=score.posts,
            ),
            self._icons,
            checkable=True,
        )
        set_tip(
            chip,
            self.tr(
                "Posts from {begin} to {end} got {mean} likes and replies each, {count} posts in all."
            ).format(
                begin=locale.toString(QTime(score.hour, 0), QLocale.FormatType.ShortFormat),
                end=locale.toString(QTime((score.hour + 1) % 24, 0), QLocale.FormatType.ShortFormat),
                mean=locale.toString(score.mean, "f", 1),
                count=score.posts,
            ),
        )
        chip.clicked.connect(partial(self.added.emit, slot_line(score, zone)))
        return chip


def slot_line(score: TimeScore, zone: str) -> str:
    """Return a line that makes the hour of a weekday a posting time: in the language of the window where it can be read."""
    clock = f"{score.hour:02}:00"
    name = QLocale().standaloneDayName(score.weekday + 1, QLocale.FormatType.ShortFormat)
    wanted = (Slot(score.weekday, score.hour * 60, zone),)
    try:
        is_read = parse_slots(f"{name} {clock}", zone) == wanted
    except InvalidInput:
        is_read = False
    return f"{name if is_read else _ENGLISH[score.weekday]} {clock}"


def _is_slot(score: TimeScore, slots: tuple[Slot, ...], zone: str) -> bool:
    return any(
        (one.weekday, one.minute // 60, one.zone) == (score.weekday, score.hour, zone) for one in slots
    )
