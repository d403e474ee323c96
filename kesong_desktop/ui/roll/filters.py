"""What a person wants to see of the roll: chips that are always there, a menu for the rest, and what of it is on."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from kesong_desktop.model.photo import PhotoId, PhotoKind
from kesong_desktop.model.rating import MOST_STARS
from kesong_desktop.roll.wanted import Wanted
from kesong_desktop.ui.icons import Icons
from kesong_desktop.ui.roll.period import PeriodSheet
from kesong_desktop.ui.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.chips import Chip
from kesong_desktop.ui.widgets.flow import FlowLayout
from kesong_desktop.ui.widgets.look import menu, menu_words

_ON = frozenset({"photos", "clips", "folded"})
_MOST_CAMERAS, _MOST_YEARS = 30, 30


@dataclass(frozen=True, slots=True)
class _More:
    """What is chosen in the menu."""

    posted: bool = False
    unplaced: bool = False
    camera: str = ""
    since: date | None = None
    until: date | None = None
    period: str = ""
    stars: int = 0


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to choose from: cameras with how many photos each has, years, and whether any photo has stars."""

    cameras: Mapping[str, int] = field(default_factory=dict)
    years: Mapping[int, int] = field(default_factory=dict)
    has_stars: bool = False


class Filters(QWidget):
    """``changed`` tells that something else is wanted. ``today`` gives the day."""

    changed = Signal()

    def __init__(self, icons: Icons, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._today = today
        self._more = _More()
        self._offer = Offer()
        self._by_moment = self._is_quiet = False
        self._shown_more: list[Chip] = []
        self._row = FlowLayout(self, gap=8)
        self._row.setContentsMargins(PANE_MARGIN, 0, PANE_MARGIN, 4)
        self._chips: dict[str, Chip] = {}
        for name, words in (
            ("photos", self.tr("Photos")),
            ("clips", self.tr("Clips")),
            ("fresh", self.tr("Not posted yet")),
            ("placed", self.tr("Has a place")),
            ("starred", self.tr("Starred")),
            ("kept", self.tr("Rejected hidden")),
            ("folded", self.tr("Alike folded")),
            ("screens", self.tr("Screenshots")),
        ):
            chip = Chip(words, icons, checkable=True)
            chip.setChecked(name in _ON)
            chip.toggled.connect(self._chip_toggled)
            self._chips[name] = chip
            self._row.addWidget(chip)
        self._button = button(self.tr("Filter"), kind="quiet", small=True, icon=icons.icon("funnel"))
        self._button.clicked.connect(self._open_menu)
        self._row.addWidget(self._button)
        self._all = button(self.tr("Show all"), kind="quiet", small=True, icon=icons.icon("x"))
        self._all.clicked.connect(self.show_all)
        self._row.addWidget(self._all)
        self._all.hide()

    # --- what is wanted -----------------------------------------------------------------------------------------------------

    @property
    def folds(self) -> bool:
        """Whether photos of the same are to be one."""
        return self._chips["folded"].isChecked()

    @property
    def by_moment(self) -> bool:
        """Whether sections are moments, else days."""
        return self._by_moment

    @property
    def minds_ratings(self) -> bool:
        """Whether a photo may come or go with its rating."""
        return self._is_on("starred") or self._is_on("kept") or self._more.stars > 0

    def wanted(self, found: frozenset[PhotoId] | None) -> Wanted:
        """What is wanted of the photos that a search ``found``, or of all."""
        more = self._more
        kinds: dict[str, PhotoKind] = {"photos": "photo", "clips": "video"}
        return Wanted(
            kinds=frozenset(kind for name, kind in kinds.items() if self._is_on(name)),
            posted=False if self._is_on("fresh") else True if more.posted else None,
            placed=True if self._is_on("placed") else False if more.unplaced else None,
            cameras=frozenset({more.camera}) if more.camera else None,
            since=more.since,
            until=more.until,
            stars=max(more.stars, int(self._is_on("starred"))),
            kept=self._is_on("kept"),
            screenshots=self._is_on("screens"),
            found=found,
        )

    def set_offer(self, offer: Offer) -> None:
        """Let these be chosen from."""
        self._offer = offer

    @Slot()
    def show_all(self) -> None:
        """Take off everything that hides something, but for what was so at the beginning."""
        self._more = _More()
        for name in self._chips.keys() - {"folded", "screens"}:
            self._set(name, on=name in _ON)
        self._tell()

    def _is_on(self, name: str) -> bool:
        return self._chips[name].isChecked()

    def _set(self, name: str, *, on: bool) -> None:
        self._is_quiet = True
        self._chips[name].setChecked(on)
        self._is_quiet = False

    # --- choosing -----------------------------------------------------------------------------------------------------------

    @Slot()
    def _chip_toggled(self) -> None:
        if self._is_quiet:
            return
        if self._is_on("fresh"):
            self._more = replace(self._more, posted=False)
        if self._is_on("placed"):
            self._more = replace(self._more, unplaced=False)
        self._tell()

    def _choose(self, **changes: Any) -> None:
        self._more = replace(self._more, **changes)
        for name, is_against in (("fresh", self._more.posted), ("placed", self._more.unplaced)):
            if is_against:
                self._set(name, on=False)
        self._tell()

    def _section(self, *, by_moment: bool) -> None:
        self._by_moment = by_moment
        self.changed.emit()

    def _tell(self) -> None:
        """Show what of the menu is on, each to be taken off alone."""
        for chip in self._shown_more:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._shown_more = [self._more_chip(words, off) for words, off in self._on()]
        is_all = not self._shown_more and all(
            self._is_on(name) == (name in _ON) for name in self._chips.keys() - {"folded", "screens"}
        )
        self._all.setVisible(not is_all)
        self.updateGeometry()
        self.changed.emit()

    def _more_chip(self, words: str, off: Mapping[str, object]) -> Chip:
        chip = Chip(words, self._icons, kind="tag", removable=True, parent=self)
        chip.removed.connect(partial(self._choose, **off))
        self._row.insert_widget(self._row.count() - 1, chip)
        chip.show()
        return chip

    def _on(self) -> Iterator[tuple[str, Mapping[str, object]]]:
        more = self._more
        if more.posted:
            yield self.tr("Posted"), {"posted": False}
        if more.unplaced:
            yield self.tr("Without a place"), {"unplaced": False}
        if more.camera:
            yield menu_words(more.camera), {"camera": ""}
        if more.period:
            yield more.period, {"since": None, "until": None, "period": ""}
        if more.stars:
            yield _stars(more.stars), {"stars": 0}

    # --- the menu -----------------------------------------------------------------------------------------------------------

    @Slot()
    def _open_menu(self) -> None:
        shown, more = menu(self), self._more
        _add(shown, self.tr("Posted"), partial(self._choose, posted=not more.posted), on=more.posted)
        _add(
            shown,
            self.tr("Without a place"),
            partial(self._choose, unplaced=not more.unplaced),
            on=more.unplaced,
        )
        if self._offer.cameras:
            self._add_cameras(_submenu(shown, self.tr("Camera")))
        self._add_periods(_submenu(shown, self.tr("Date")))
        if self._offer.has_stars:
            stars = _submenu(shown, self.tr("Stars"))
            for number in range(1, MOST_STARS + 1):
                _add(stars, _stars(number), partial(self._choose, stars=number), on=more.stars == number)
        shown.addSeparator()
        for by_moment, words in ((False, self.tr("Sections by day")), (True, self.tr("Sections by moment"))):
            act = partial(self._section, by_moment=by_moment)
            _add(shown, words, act, on=self._by_moment is by_moment)
        shown.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def _add_cameras(self, shown: QMenu) -> None:
        counted = sorted(self._offer.cameras.items(), key=lambda one: (-one[1], one[0]))
        for name, count in counted[:_MOST_CAMERAS]:
            is_on = self._more.camera == name
            act = partial(self._choose, camera="" if is_on else name)
            _add(shown, f"{menu_words(name)} ({count:,})", act, on=is_on)

    def _add_periods(self, shown: QMenu) -> None:
        today = self._today()
        periods: list[tuple[str, date, date | None, str]] = [
            (self.tr("Last 30 days"), today - timedelta(days=30), None, ""),
            (self.tr("This year"), date(today.year, 1, 1), None, ""),
        ]
        for year, count in sorted(self._offer.years.items(), reverse=True)[:_MOST_YEARS]:
            periods.append((str(year), date(year, 1, 1), date(year, 12, 31), f" ({count:,})"))
        for words, since, until, count_words in periods:
            is_on = self._more.period == words
            chosen = replace(self._more, since=since, until=until, period=words)
            if is_on:
                chosen = replace(self._more, since=None, until=None, period="")
            changes = {"since": chosen.since, "until": chosen.until, "period": chosen.period}
            _add(shown, words + count_words, partial(self._choose, **changes), on=is_on)
        shown.addAction(self.tr("From … to …"), self._ask_period)

    @Slot()
    def _ask_period(self) -> None:
        sheet = PeriodSheet(self.window())
        sheet.chosen.connect(self._take_period)
        sheet.closed.connect(sheet.deleteLater)
        sheet.ask(self._more.since or self._today() - timedelta(days=365), self._more.until or self._today())

    @Slot(object, object)
    def _take_period(self, since: date, until: date) -> None:
        words = f"{since.isoformat()} – {until.isoformat()}"
        self._choose(since=since, until=until, period=words)


def _stars(number: int) -> str:
    return "★" * number + ("+" if number < MOST_STARS else "")


def _submenu(shown: QMenu, words: str) -> QMenu:
    inner = menu(shown)
    inner.setTitle(words)
    shown.addMenu(inner)
    return inner


def _add(shown: QMenu, words: str, act: Callable[[], object], *, on: bool) -> None:
    action = shown.addAction(words)
    action.setCheckable(True)
    action.setChecked(on)
    action.triggered.connect(lambda _: act())
