"""No text is cut off and no control lies over another: with text of 200 %, and in each language."""

import contextlib
import itertools
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)

from kesong_desktop import assets
from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.ui.shell.translation import PseudoTranslator, WindowLanguage
from kesong_desktop.ui.widgets.elided_label import ElidedLabel
from tests.gui import tour
from tests.gui.person import Person
from tests.gui.real_window import Open, Prepare, nothing
from tests.gui.screen_texts import open_menus
from tests.gui.text_room import PaintedTexts, faults_of_room, menu_faults

SIZE, SMALLEST = (1100, 700), (800, 600)
_SOON_MS = 300
Walk = Callable[[Person], Iterator[str]]
TOURS: dict[str, tuple[Prepare, tuple[Walk, ...]]] = {
    "empty": (nothing, (tour.empty_panes,)),
    "home": (nothing, (tour.first_steps, tour.home_server)),
    "lists": (tour.filled, (tour.lists,)),
    "posts": (tour.filled, (tour.post_page, tour.people, tour.short_videos, tour.products)),
    "making": (tour.filled, (tour.photos, tour.making, tour.troubles)),
}


@pytest.fixture
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The language that a test names; ``pseudo`` is English that is as long as German. English for the next test."""
    before, code = QLocale(), request.param
    made: QTranslator | WindowLanguage
    if code == "pseudo":
        english = QTranslator()
        assert english.load("kesong_en.qm", str(assets.path("translations")))
        made = PseudoTranslator(english, qapp)
        qapp.installTranslator(made)
    else:
        made = WindowLanguage(qapp)
        made.use(code)
    yield code
    if isinstance(made, QTranslator):
        qapp.removeTranslator(made)
    shiboken6.delete(made)
    QLocale.setDefault(before)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> PaintedTexts:
    """The texts that are painted with too little room."""
    return PaintedTexts(monkeypatch)


def faults_of_tour(
    open_window: Open,
    painted: PaintedTexts,
    name: str,
    text_percent: int,
    size: tuple[int, int] = SIZE,
) -> str:
    """Return a line for each text without room and each overlap of a tour, with the state in which it was seen first."""
    prepare, walks = TOURS[name]
    faults: dict[str, str] = {}

    def with_text_size(services: Services, keeper: LocalServer) -> None:
        prepare(services, keeper)
        services.system.preferences.change(text_percent=text_percent)

    with open_window(with_text_size) as person:
        window = person.window
        window.resize(*size)
        for state in itertools.chain.from_iterable(walk(person) for walk in walks):
            for _ in range(8):
                QApplication.processEvents()
            with contextlib.suppress(person.qtbot.TimeoutError):
                person.until(lambda: not any(faults_of_room(window)), within_ms=_SOON_MS)
            # What was painted before belongs to layouts that had not come to rest.
            painted.clear()
            window.grab()
            found = [*faults_of_room(window), *painted.take([window, *open_menus()]), *menu_faults()]
            for fault in found:
                faults.setdefault(fault, state)
    return "\n".join(f"{state}: {fault}" for fault, state in faults.items())


@pytest.mark.parametrize("name", ["empty", "home", "lists"])
def test_text_of_200_percent_has_room(open_window: Open, painted: PaintedTexts, name: str) -> None:
    """Everywhere in English, in the panes, sheets, menus and preferences."""
    assert not (faults := faults_of_tour(open_window, painted, name, 200)), faults


@pytest.mark.long
@pytest.mark.parametrize("name", ["posts", "making"])
def test_text_of_200_percent_has_room_everywhere(open_window: Open, painted: PaintedTexts, name: str) -> None:
    """In the other half of the tour, which takes a minute."""
    assert not (faults := faults_of_tour(open_window, painted, name, 200)), faults


@pytest.mark.parametrize("language", ["pseudo"], indirect=True)
def test_longer_texts_have_room(open_window: Open, painted: PaintedTexts, language: str) -> None:
    """In the panes of a new account; the rest below, which takes a minute for each language."""
    assert not (faults := faults_of_tour(open_window, painted, "empty", 100)), faults


@pytest.mark.long
@pytest.mark.parametrize("name", list(TOURS))
@pytest.mark.parametrize("language", ["pseudo", "zh_CN", "zh_TW", "ja", "pt_BR"], indirect=True)
def test_each_language_has_room(open_window: Open, painted: PaintedTexts, language: str, name: str) -> None:
    """Everywhere, at 100 %."""
    assert not (faults := faults_of_tour(open_window, painted, name, 100)), faults


@pytest.mark.long
@pytest.mark.parametrize("name", list(TOURS))
@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "ja", "pt_BR"], indirect=True)
def test_each_language_has_room_at_200_percent(
    open_window: Open, painted: PaintedTexts, language: str, name: str
) -> None:
    """Everywhere."""
    assert not (faults := faults_of_tour(open_window, painted, name, 200)), faults


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW", "ja", "pt_BR"], indirect=True)
def test_the_first_steps_and_preferences_have_room_at_200_percent_in_the_smallest_window(
    open_window: Open, painted: PaintedTexts, language: str
) -> None:
    """From the welcome to one's own profile: there somebody chooses larger text."""
    assert not (faults := faults_of_tour(open_window, painted, "home", 200, SMALLEST)), faults


LONG = "A text that is far too long for its place"


def _squeezed(context, make: Callable[[], QWidget], wide: int = 60, high: int = 40) -> list[str]:
    """Return the faults of a window with one widget of that size."""
    window = context(QWidget(), size=(300, 200))
    widget = make()
    widget.setParent(window)
    widget.setGeometry(10, 10, wide, high)
    widget.show()
    return list(faults_of_room(window))


def _field(placeholder: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(placeholder)
    return made


def _area(placeholder: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setPlaceholderText(placeholder)
    return made


def _table(title: str) -> QTableWidget:
    made = QTableWidget(0, 1)
    made.setHorizontalHeaderLabels([title])
    return made


@pytest.mark.parametrize(
    "make",
    [
        lambda: QLabel(LONG),
        lambda: QPushButton(LONG),
        lambda: _field(LONG),
        lambda: _area(LONG),
        lambda: _table(LONG),
    ],
    ids=["label", "button", "placeholder", "placeholder of lines", "header"],
)
def test_a_text_without_room_is_found(context, theme, make) -> None:
    """Whatever shows it."""
    assert _squeezed(context, make)


def test_an_elided_text_may_be_told_by_a_tooltip(context, theme) -> None:
    """A field may name its placeholder so, and a label that shortens itself does."""
    field = _field(LONG)
    field.setToolTip(LONG)
    assert not _squeezed(context, lambda: field)
    assert not _squeezed(context, lambda: ElidedLabel(LONG))


def test_controls_over_each_other_are_found(context, theme) -> None:
    """In a layout that has too little room, and where they were placed by hand."""
    window = context(QWidget(), size=(300, 200))
    row = QWidget(window)
    line = QHBoxLayout(row)
    first, second = QPushButton("One"), QPushButton("Two")
    line.addWidget(first)
    line.addWidget(second)
    row.setGeometry(0, 0, 280, 60)
    row.show()
    assert not list(faults_of_room(window))
    second.setGeometry(first.geometry().translated(10, 0))
    assert "lies over" in " ".join(faults_of_room(window))
    row.hide()
    for left in (0, 20):
        button = QPushButton("Free", window)
        button.move(left, 100)
        button.show()
    assert "lies over" in " ".join(faults_of_room(window))


class _Painted(QWidget):
    """Paints a text into a narrow place, shortened or not."""

    def __init__(self, *, is_elided: bool) -> None:
        super().__init__()
        self._is_elided = is_elided

    def paintEvent(self, _event: object) -> None:  # noqa: N802 - of Qt
        painter = QPainter(self)
        text = LONG
        if self._is_elided:
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 60)
        painter.drawText(self.rect(), 0, text)
        painter.end()


@pytest.mark.parametrize("is_elided", [False, True])
def test_painted_text_without_room_is_found(context, theme, painted, is_elided) -> None:
    """One that is shortened is a fault unless something tells the whole."""
    window = context(QWidget(), size=(300, 200))
    made = _Painted(is_elided=is_elided)
    made.setParent(window)
    made.setGeometry(0, 0, 62, 40)
    made.show()
    window.grab()
    assert list(painted.take([window]))
    made.setToolTip(LONG)
    window.grab()
    assert bool(list(painted.take([window]))) is not is_elided
