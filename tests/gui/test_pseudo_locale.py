"""Every text can be translated, and longer texts have room in the smallest window."""

import contextlib
import itertools
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

import msgspec
import pytest
import shiboken6
from PySide6.QtCore import QDate, QLocale, QTranslator
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from kesong_desktop import assets
from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.messages.language import offered_languages
from kesong_desktop.model.account import AccountKey
from kesong_desktop.ui.shell.translation import PseudoTranslator, WindowLanguage
from tests.fakes.stores import stores
from tests.gui import tour
from tests.gui.person import Person
from tests.gui.real_window import Open, Prepare, nothing
from tests.gui.screen_texts import faults_of_layout, open_menus, texts_of, untranslated
from tests.gui.tour import content

SMALLEST = (800, 600)
Walk = Callable[[Person], Iterator[str]]


@pytest.fixture
def pseudo_locale(qapp: QApplication) -> Iterator[None]:
    """The texts of ``--lang pseudo``."""
    english = QTranslator()
    assert english.load("kesong_en.qm", str(assets.path("translations")))
    translator = PseudoTranslator(english, qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture(params=[code for code in offered_languages() if code != "en"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """Each language that is offered; English for the next test."""
    before = QLocale()
    made = WindowLanguage(qapp)
    made.use(request.param)
    yield request.param
    shiboken6.delete(made)
    QLocale.setDefault(before)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are painted with ``QPainter.drawText``."""
    found: list[str] = []
    draw = QPainter.drawText

    def noted(painter: QPainter, *arguments: object) -> object:
        found.extend(one for one in arguments if isinstance(one, str))
        return draw(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", noted)
    return found


def words_of_dates() -> frozenset[str]:
    """What the locale, not the translation, calls days and months."""
    locale, formats = QLocale(), (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
    days = [QDate(2024, 1 + n % 12, 1 + n) for n in range(24)]
    texts = " ".join(locale.toString(day, kind) for day in days for kind in formats)
    names = [locale.monthName(n, kind) for n in range(1, 13) for kind in formats]
    names += [locale.dayName(n, kind) for n in range(1, 8) for kind in formats]
    return frozenset({*texts.replace(",", " ").split(), *names})


def settle() -> None:
    """Let layouts end: one that changes its direction asks for another round."""
    for _ in range(8):
        QApplication.processEvents()


def lasting_faults(person: Person) -> list[str]:
    """Return what has no room, and goes on to have none: some layouts end with a timer."""
    with contextlib.suppress(person.qtbot.TimeoutError):
        person.until(lambda: not any(faults_of_layout(person.window)))
    return list(faults_of_layout(person.window))


WALKS = (
    tour.lists,
    tour.post_page,
    tour.people,
    tour.short_videos,
    tour.products,
    tour.photos,
    tour.making,
    tour.troubles,
)


HOME_WALKS = (tour.first_steps, tour.home_server)


@pytest.mark.parametrize(
    ("prepare", "walks"),
    [(nothing, (tour.empty_panes,)), (nothing, HOME_WALKS), (tour.filled, WALKS)],
    ids=["empty", "home", "filled"],
)
def test_every_text_is_translated_and_has_room(
    open_window: Open, pseudo_locale: None, painted: list[str], prepare: Prepare, walks: tuple[Walk, ...]
) -> None:
    """In the smallest window, with texts that are a third longer, in every pane, sheet and menu."""
    names = tour.NAMES | words_of_dates()
    faults: dict[str, str] = {}

    def look(window, state: str) -> None:
        settle()
        window.grab()
        for top in [window, *open_menus()]:
            for place, text in texts_of(top):
                if words := untranslated(text, names):
                    faults.setdefault(f"{' '.join(words)} (“{text}”, {place})", state)
        for text in painted:
            if words := untranslated(text, names):
                faults.setdefault(f"{' '.join(words)} (“{text}” is painted)", state)
        painted.clear()
        for fault in lasting_faults(person):
            faults.setdefault(fault, state)

    with open_window(prepare) as person:
        person.window.resize(*SMALLEST)
        for walk in walks:
            for state in walk(person):
                look(person.window, state)
    assert not faults, "\n".join(f"{state}: {fault}" for fault, state in faults.items())


def faults_of(open_window: Open, prepare: Prepare, walks: tuple[Walk, ...]) -> dict[str, str]:
    """Return what is cut off or outside of the smallest window on the walks, by the state in which it was seen first."""
    faults: dict[str, str] = {}
    with open_window(prepare) as person:
        person.window.resize(*SMALLEST)
        for state in itertools.chain.from_iterable(walk(person) for walk in walks):
            settle()
            for fault in lasting_faults(person):
                faults.setdefault(fault, state)
    return faults


def test_each_language_has_room_in_empty_panes(open_window: Open, language: str) -> None:
    """In the smallest window; the other panes below, which take a minute for each language."""
    faults = faults_of(open_window, nothing, (tour.empty_panes,))
    assert not faults, "\n".join(f"{state}: {fault}" for fault, state in faults.items())


@pytest.mark.long
@pytest.mark.parametrize(
    ("prepare", "walks"), [(nothing, HOME_WALKS), (tour.filled, WALKS)], ids=["home", "filled"]
)
def test_each_language_has_room_everywhere(
    open_window: Open, language: str, prepare: Prepare, walks: tuple[Walk, ...]
) -> None:
    """In every pane, sheet and menu."""
    faults = faults_of(open_window, prepare, walks)
    assert not faults, "\n".join(f"{state}: {fault}" for fault, state in faults.items())


def with_long_names(services: Services, keeper: LocalServer) -> None:
    """As ``tour.filled``, with two accounts whose names have 60 characters."""
    tour.filled(services, keeper)
    account = services.accounts.current()
    for letter in "ab":
        name = letter * 60
        long = replace(account, key=AccountKey(f"{name}@127.0.0.1:1"), username=name)
        stores(services).accounts.put(long)
        stores(services).secrets.put(long.key, "token")


def test_long_names_push_nothing_out_of_the_window(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither in the panes nor in their menus, whether they are names of accounts or of other people."""
    parts = [module for name, module in sys.modules.items() if name.startswith(f"{tour.__name__}.")]
    for name, known in (("LIN", content.LIN), ("BO", content.BO)):
        long = msgspec.structs.replace(known, username=name[0].lower() * 60, display_name=name[0] * 60)
        long = msgspec.structs.replace(long, acct=f"{long.username}@127.0.0.1")
        for module in parts:
            if hasattr(module, name):
                monkeypatch.setattr(module, name, long)
    faults: dict[str, str] = {}
    with open_window(with_long_names) as person:
        person.window.resize(*SMALLEST)
        walks = (tour.lists, tour.post_page, tour.people, tour.short_videos, tour.products, tour.making)
        for state in itertools.chain.from_iterable(walk(person) for walk in walks):
            settle()
            for fault in lasting_faults(person):
                faults.setdefault(fault, state)
            if (person.window.width(), person.window.height()) != SMALLEST:
                faults.setdefault("the window grew", state)
    assert not faults, "\n".join(f"{state}: {fault}" for fault, state in faults.items())
