"""Chips and menu to filter the roll."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from kesong_desktop.model.library.rating import MOST_STARS
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.ui.roll.date_range import DateRangeSheet
from kesong_desktop.ui.roll.filter_state import FilterOffer, FilterState
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import menu, menu_words
from kesong_desktop.ui.style.tokens import PANE_MARGIN
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.chips import Chip
from kesong_desktop.ui.widgets.flow import FlowLayout
from kesong_desktop.ui.widgets.tab_order import set_tab_order

_MOST_CAMERAS, _MOST_YEARS = 30, 30


class FilterBar(QWidget):
    """Shows a ``FilterState``; ``changed`` carries another one. ``today`` gives the current date."""

    changed = Signal(object)

    def __init__(self, icons: Icons, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._today = today
        self._state = FilterState()
        self._offer = FilterOffer()
        self._tags: list[Chip] = []
        self._row = FlowLayout(self, gap=8)
        self._row.setContentsMargins(PANE_MARGIN, 0, PANE_MARGIN, 4)
        self._chips: dict[str, Chip] = {}
        for name, text in (
            ("photos", self.tr("Photos")),
            ("videos", self.tr("Videos")),
            ("unposted", self.tr("Not posted")),
            ("located", self.tr("With location")),
            ("starred", self.tr("Starred")),
            ("hides_rejected", self.tr("Hide rejected")),
            ("stacks", self.tr("Stack similar photos")),
            ("screenshots", self.tr("Screenshots")),
        ):
            chip = Chip(text, icons, checkable=True)
            chip.setChecked(getattr(self._state, name))
            chip.clicked.connect(partial(self._toggle_chip, name))
            self._chips[name] = chip
            self._row.addWidget(chip)
        self._button = button(
            self.tr("Filter"), kind="quiet", small=True, icon=icons.icon("funnel"), flush="left"
        )
        self._button.clicked.connect(self._open_menu)
        self._row.addWidget(self._button)
        self._all = button(self.tr("Show all"), kind="quiet", small=True, icon=icons.icon("x"))
        self._all.clicked.connect(self.show_all)
        self._row.addWidget(self._all)
        self._all.hide()

    @property
    def state(self) -> FilterState:
        """The filter that the chips and the menu show."""
        return self._state

    @property
    def chips(self) -> Mapping[str, Chip]:
        """The chips by the name of their field."""
        return self._chips

    @property
    def has_show_all(self) -> bool:
        """Whether the button that shows all photos is there."""
        return not self._all.isHidden()

    def set_offer(self, offer: FilterOffer) -> None:
        """Offer these cameras and years in the menu."""
        self._offer = offer

    @Slot()
    def show_all(self) -> None:
        """Reset every filter that hides photos; stacks, screenshots and sections stay as they are."""
        self._apply(self._state.cleared())

    def _toggle_chip(self, name: str) -> None:
        self._change(**{name: self._chips[name].isChecked()})

    def _change(self, **changes: Any) -> None:
        self._apply(self._state.changed(**changes))

    def _apply(self, state: FilterState) -> None:
        self._state = state
        for name, chip in self._chips.items():
            chip.setChecked(getattr(state, name))
        for chip in self._tags:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._tags = [self._tag(text, off) for text, off in self._active()]
        set_tab_order([self._button, *self._tags, self._all])
        self._all.setVisible(not state.hides_nothing)
        self.updateGeometry()
        self.changed.emit(state)

    def _tag(self, text: str, off: Mapping[str, object]) -> Chip:
        """Return a chip for something chosen in the menu; its cross takes it off."""
        chip = Chip(text, self._icons, kind="tag", removable=True, parent=self)
        chip.removed.connect(partial(self._change, **off))
        self._row.insert_widget(self._row.count() - 1, chip)
        chip.show()
        return chip

    def _active(self) -> Iterator[tuple[str, Mapping[str, object]]]:
        state = self._state
        if state.posted:
            yield self.tr("Posted"), {"posted": False}
        if state.unlocated:
            yield self.tr("Without location"), {"unlocated": False}
        if state.camera:
            yield menu_words(one_line(state.camera)), {"camera": ""}
        if state.period:
            yield state.period, {"since": None, "until": None, "period": ""}
        if state.stars:
            yield _stars(state.stars), {"stars": 0}

    @Slot()
    def _open_menu(self) -> None:
        shown, state = menu(self), self._state
        _add(shown, self.tr("Posted"), partial(self._change, posted=not state.posted), on=state.posted)
        unlocated = partial(self._change, unlocated=not state.unlocated)
        _add(shown, self.tr("Without location"), unlocated, on=state.unlocated)
        if self._offer.cameras:
            self._add_cameras(_submenu(shown, self.tr("Camera")))
        self._add_periods(_submenu(shown, self.tr("Date")))
        if self._offer.has_stars:
            stars = _submenu(shown, self.tr("Stars"))
            for number in range(1, MOST_STARS + 1):
                _add(stars, _stars(number), partial(self._change, stars=number), on=state.stars == number)
        shown.addSeparator()
        for by_event, text in ((False, self.tr("Group by day")), (True, self.tr("Group by moment"))):
            _add(shown, text, partial(self._change, by_event=by_event), on=state.by_event is by_event)
        shown.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def _add_cameras(self, shown: QMenu) -> None:
        counted = sorted(self._offer.cameras.items(), key=lambda one: (-one[1], one[0]))
        for name, count in counted[:_MOST_CAMERAS]:
            is_on = self._state.camera == name
            act = partial(self._change, camera="" if is_on else name)
            text = self.tr("{name} ({count})").format(
                name=menu_words(one_line(name)), count=QLocale().toString(count)
            )
            _add(shown, text, act, on=is_on)

    def _add_periods(self, shown: QMenu) -> None:
        today = self._today()
        recent = (
            (self.tr("Last 30 days"), today - timedelta(days=30)),
            (self.tr("This year"), date(today.year, 1, 1)),
        )
        for text, since in recent:
            self._add_period(shown, text, text, since, None)
        for year, count in sorted(self._offer.years.items(), reverse=True)[:_MOST_YEARS]:
            text = self.tr("{name} ({count})").format(name=year, count=QLocale().toString(count))
            self._add_period(shown, text, str(year), date(year, 1, 1), date(year, 12, 31))
        shown.addAction(self.tr("Custom range…"), self._ask_period)

    def _add_period(self, shown: QMenu, text: str, name: str, since: date, until: date | None) -> None:
        is_on = self._state.period == name
        chosen = {"since": since, "until": until, "period": name}
        changes = dict.fromkeys(("since", "until")) | {"period": ""} if is_on else chosen
        _add(shown, text, partial(self._change, **changes), on=is_on)

    @Slot()
    def _ask_period(self) -> None:
        sheet = DateRangeSheet(self.window())
        sheet.chosen.connect(self._take_period)
        sheet.closed.connect(sheet.deleteLater)
        sheet.ask(
            self._state.since or self._today() - timedelta(days=365), self._state.until or self._today()
        )

    @Slot(object, object)
    def _take_period(self, since: date, until: date) -> None:
        first, last = (
            QLocale().toString(QDate(one.year, one.month, one.day), QLocale.FormatType.ShortFormat)
            for one in (since, until)
        )
        self._change(since=since, until=until, period=f"{first} – {last}")


def _stars(number: int) -> str:
    return "★" * number + ("+" if number < MOST_STARS else "")


def _submenu(shown: QMenu, text: str) -> QMenu:
    inner = menu(shown)
    inner.setTitle(text)
    shown.addMenu(inner)
    return inner


def _add(shown: QMenu, text: str, act: Callable[[], object], *, on: bool) -> None:
    action = shown.addAction(text)
    action.setCheckable(True)
    action.setChecked(on)
    action.triggered.connect(lambda _: act())
