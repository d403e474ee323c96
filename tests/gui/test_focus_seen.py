"""Where the keyboard is can be seen: in every pane, in light, dark and high contrast."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from kesong_desktop.ui.style.theme import Theme
from tests.gui import tour
from tests.gui.person import Person
from tests.gui.real_window import Open, Prepare, nothing
from tests.gui.tab_order import stops_of, walk
from tests.gui.test_form_keys import open_sheet
from tests.gui.test_pseudo_locale import settle
from tests.gui.words import caption_of

PANES = (
    "feed",
    "discover",
    "saved",
    "products",
    "inbox",
    "search",
    "roll",
    "compose",
    "review",
    "drafts",
    "batch",
    "planner",
    "lookback",
    "outbox",
    "preferences",
)
AROUND_PX = 20
MOST_TRIES = 5
LEAST_PX = 40
"""Pixels that must differ: two lines of a check box; a cursor in a field has fewer."""
LEAST_CONTRAST = 3.0
"""Between the pixels of a control with and without focus, as WCAG 2.2 asks for (2.4.13)."""


def luminance(color: QColor) -> float:
    """Return the relative luminance after WCAG 2."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def changed_px(one: QImage, other: QImage) -> int:
    """Return how many pixels of two pictures of one size differ with a contrast of ``LEAST_CONTRAST`` or more."""
    found, known = 0, {}
    for y in range(one.height()):
        rows = [bytes(image.constScanLine(y)[: 4 * image.width()]) for image in (one, other)]
        if rows[0] == rows[1]:
            continue
        for x in range(one.width()):
            pair = one.pixel(x, y), other.pixel(x, y)
            if pair not in known:
                dim, bright = sorted(luminance(QColor(pixel)) for pixel in pair)
                known[pair] = (bright + 0.05) / (dim + 0.05) >= LEAST_CONTRAST
            found += known[pair]
    return found


def seen_at(widget: QWidget, reason: Qt.FocusReason | None) -> QImage:
    """Return what the window shows at a control that has the focus by ``reason``, or has none where that is None."""
    window = widget.window()
    if reason is None:
        widget.clearFocus()
    else:
        widget.setFocus(reason)
    settle()
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    around = area.adjusted(-AROUND_PX, -AROUND_PX, AROUND_PX, AROUND_PX) & window.rect()
    return window.grab(around).toImage().convertToFormat(QImage.Format.Format_RGB32)


def scroll_to(widget: QWidget) -> None:
    """Bring a control into view, as Tab does."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    settle()


def faults_of_pane(person: Person) -> list[str]:
    """Return what ``unseen`` tells of the pane in front; once more where it made its rows anew meanwhile."""
    for _ in range(MOST_TRIES):
        try:
            return list(unseen(person))
        except RuntimeError as error:
            if "already deleted" not in str(error):
                raise
    return [f"{person.sees} makes its controls anew again and again"]


def unseen(person: Person) -> Iterator[str]:
    """Yield each control of the pane in front that looks the same with the keyboard's focus."""
    yield from (f"{person.sees}: {fault}" for fault in unseen_in(person.pane))


def unseen_in(scope: QWidget) -> Iterator[str]:
    """Yield each control of a pane or sheet that looks the same with the keyboard's focus."""
    stops = set(stops_of(scope))
    for stop in [one for one in walk(scope) if one in stops]:
        scroll_to(stop)
        focused, plain = seen_at(stop, Qt.FocusReason.TabFocusReason), seen_at(stop, None)
        if focused.size() == plain.size() and (found := changed_px(focused, plain)) < LEAST_PX:
            yield f"{type(stop).__name__} “{caption_of(stop)}”: {found} pixels"


@pytest.fixture(
    params=[
        "light",
        "dark",
        "light contrast",
        "dark contrast",
        pytest.param("light large", marks=pytest.mark.long),
    ]
)
def look(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> tuple[str, int]:
    """The choice of a theme and the size of text in percent; with and without the high contrast of the system."""
    choice, _, more = request.param.partition(" ")
    monkeypatch.setattr(Theme, "_wants_contrast", lambda _theme: more == "contrast")
    return choice, 200 if more == "large" else 100


def test_the_focus_is_seen_in_every_pane(open_window: Open, look: tuple[str, int]) -> None:
    """Each control that Tab reaches changes by pixels enough, which can be told from those that they were."""
    faults: list[str] = []
    choice, percent = look
    with open_window(tour.filled) as person:
        person.services.system.preferences.change(theme=choice, text_percent=percent)
        person.window.context.theme.set_choice(choice)
        person.window.context.theme.set_text_percent(percent)
        if percent > 100:
            person.window.resize(1100, 700)
        flash = QApplication.cursorFlashTime()
        QApplication.setCursorFlashTime(0)
        try:
            for name in PANES:
                person.window.show_pane(name)
                person.until(lambda: person.pane.is_complete)
                if name == "planner":
                    person.until(person.pane.tray.model().rowCount)
                person.until(lambda: not person.window.context.pictures.has_pending)
                faults += faults_of_pane(person)
        finally:
            QApplication.setCursorFlashTime(flash)
    assert not faults, "\n".join(faults)


def _sheets_at_home(person: Person) -> Iterator[str]:
    yield from tour.first_steps(person)
    yield from tour.home_server(person)


@pytest.mark.parametrize(
    ("prepare", "tour_part"),
    [
        (tour.filled, tour.people),
        (tour.filled, tour.products),
        (nothing, _sheets_at_home),
        pytest.param(tour.filled, tour.lists, marks=pytest.mark.long),
        pytest.param(tour.filled, tour.photos, marks=pytest.mark.long),
        pytest.param(tour.filled, tour.making, marks=pytest.mark.long),
    ],
    ids=["people", "products", "home", "lists", "photos", "making"],
)
def test_the_focus_is_seen_in_every_sheet(
    open_window: Open, prepare: Prepare, tour_part: Callable[[Person], Iterator[str]]
) -> None:
    """As in the panes."""
    faults: dict[str, str] = {}
    flash = QApplication.cursorFlashTime()
    with open_window(prepare) as person:
        QApplication.setCursorFlashTime(0)
        try:
            for state in tour_part(person):
                settle()
                sheet = open_sheet(person)
                if sheet is not None:
                    for fault in unseen_in(sheet):
                        faults.setdefault(fault, state)
        finally:
            QApplication.setCursorFlashTime(flash)
    assert not faults, "\n".join(f"{state}: {fault}" for fault, state in faults.items())
