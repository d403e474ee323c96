"""Lists of what is there, with their menus and sheets."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import Attachment, Person, Post, PostPage, Timeline
from kesong_desktop.model.social.user_list import UserList
from kesong_desktop.ui.feed.lists.chooser_presenter import ChooserState
from kesong_desktop.ui.feed.lists.list_sheets import MembersSheet
from kesong_desktop.ui.feed.lists.members_presenter import MembersState
from kesong_desktop.ui.outbox.job_command import menu_commands
from kesong_desktop.ui.preferences.storage.backup_section import BackupSection
from kesong_desktop.ui.preferences.storage.backup_sheet import BackupSheet
from kesong_desktop.ui.shell.destination import ListDestination
from kesong_desktop.ui.window.commands.command_palette import CommandPalette
from kesong_desktop.ui.window.commands.keys_sheet import KeysSheet
from tests.fakes.stores import stores
from tests.gui.person import Person as Visitor
from tests.gui.tour.content import AT, BO, LIN, SERVER
from tests.gui.tour.steps import menu_at, sheet_at


def lists(person: Visitor) -> Iterator[str]:
    """Walk through what is there: feed, discover, saved, inbox, drafts, outbox and preferences, with their menus and sheets."""
    window = person.window
    for name in ("feed", "discover", "saved", "inbox", "drafts", "outbox", "preferences"):
        window.show_pane(name)
        person.until(lambda: person.pane.is_complete)
        yield name
    yield from _backup(person)
    yield from _planner(person)
    yield from _search(person)
    yield from _collections(person)
    yield from _timelines(person)
    window.show_pane("feed")
    person.until(lambda: person.feed.posts)
    person.press(Qt.Key.Key_Home)
    yield from menu_at(person, "menu of a post", lambda: person.press(Qt.Key.Key_M))
    window.show_pane("drafts")
    person.drafts.set_current_row(0)
    yield from menu_at(person, "menu of a draft", partial(_asks_for_menu, person))
    person.drafts.rename(0)
    yield "drafts: a name"
    window.show_pane("outbox")
    person.until(lambda: person.cards)
    for card in person.cards:
        if menu_commands(card.job):
            yield from menu_at(person, f"menu of a job {card.job.state}", card._open_menu)
    yield from menu_at(person, "menu of the accounts", window._rail._open_menu)
    person.press(Qt.Key.Key_Question)
    person.until(lambda: person.one(KeysSheet).is_complete)
    yield from sheet_at(person, "keyboard shortcuts")
    person.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    yield from sheet_at(person, "command palette")
    person.window.activateWindow()
    person.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = person.one(CommandPalette)
    palette.field.setText("ψψψ")
    yield from sheet_at(person, "command palette: search")


def _backup(person: Visitor) -> Iterator[str]:
    """Walk to the sheet that asks what goes into a backup, with a passphrase that is too short."""
    person.window.show_pane("preferences")
    person.until(lambda: person.pane.is_complete)
    person.one(BackupSection, person.pane)._back_up.click()
    person.one(BackupSheet, person.window)._first.setText("short")
    yield from sheet_at(person, "preferences: backup")


def _planner(person: Visitor) -> Iterator[str]:
    """Walk through the planner: a week and a month with free posting times, and its sheets."""
    planner = person.services.plan.planner
    planner.slots.save("Mon-Fri 9:00\nSat 18:00", "Europe/Berlin")
    person.window.show_pane("planner")
    pane = person.window.pane("planner")
    person.until(lambda: pane.tray.model().rowCount() and pane.calendar.model().rowCount())
    yield "planner: week"
    entry = next(one for one in pane.calendar.model().items if one.entry is not None)
    pane.calendar.opened.emit(entry)
    yield from sheet_at(person, "planner: time of a post")
    pane._ask_slots()
    person.until(lambda: pane._slots_sheet.has_zones)
    pane._slots_sheet.save_requested.emit("Mon", "Europe/Berlin")
    person.until(lambda: not pane._slots_sheet._problem.isHidden())
    yield from sheet_at(person, "planner: posting times")
    pane._change_view("month")
    yield "planner: month"
    for view in ("grid", "waterfall"):
        pane._change_view(view)
        person.until(pane.preview.model.rowCount)
        yield f"planner: {view}"
    pane._change_view("week")
    yield from _lookback(person)


def _lookback(person: Visitor) -> Iterator[str]:
    """Walk through the look back: the table, and the sheet for descriptions."""
    window, account = person.window, person.services.accounts.current()
    own = Timeline.of_account(account.remote_id).name
    posts = [
        Post(f"own{n}", Person(account.remote_id, "mei", "mei", "Μέι"), AT - timedelta(days=n), Visibility.PUBLIC,
             "<p>Δικό μου</p>", attachments=(Attachment(f"m{n}", "image", ""),), favourites=n)
        for n in range(3)
    ]  # fmt: skip
    stores(person.services).cache.put_page(account.key, own, PostPage(tuple(posts)), is_newest=True)
    capability = person.services.accounts.capability(account)
    now = person.services.system.clock()
    stores(person.services).accounts.put_capability(SERVER, replace(capability, edits=True), now)
    window.show_pane("lookback")
    pane = window.pane("lookback")
    person.until(pane.table.model().rowCount)
    yield "look back"
    pane._ask_descriptions()
    yield from sheet_at(person, "look back: descriptions")


def _search(person: Visitor) -> Iterator[str]:
    """Walk through the search pane: found, nothing found, both without the server, and recent searches."""
    person.window.show_pane("search")
    field, presenter = person.one(QLineEdit, person.pane), person.window.pane("search").presenter
    for name, words in (("found", "στη"), ("nothing found", "ψψψ")):
        field.setText(words)
        yield f"search: {words}"
        QTest.keyClick(field, Qt.Key.Key_Return)
        person.until(lambda: presenter.state.is_offline)
        yield f"search: {name}"
    field.clear()
    person.until(lambda: len(presenter.state.recent) == 2)
    yield "search: recent"


def _collections(person: Visitor) -> Iterator[str]:
    """Walk through collections: all of them, one, an empty one, and their sheets and menus."""
    window = person.window
    window.show_pane("saved")
    pane = window.pane("saved")
    pane._choose("collections")
    for value in ("cards", "waterfall"):
        pane._choose_view(value)
        yield f"saved: collections, {value}"
    view, (empty, full) = pane._view, pane.collections.state.collections
    yield from menu_at(
        person, "menu of a collection", partial(view._open_menu, full, pane.mapToGlobal(pane.rect().center()))
    )
    for name, ask in (
        ("new collection", view.ask_new),
        ("rename collection", partial(view.ask_name, full)),
        ("cover", partial(view.ask_cover, full)),
    ):
        ask()
        yield from sheet_at(person, name)
    pane.collections.open(empty.id)
    yield "saved: empty collection"
    pane.collections.open(full.id)
    for value in ("cards", "waterfall"):
        pane._choose_view(value)
        yield f"saved: a collection, {value}"
    view.front.setFocus()
    person.press(Qt.Key.Key_Home)
    yield from menu_at(person, "menu of a collected post", lambda: person.press(Qt.Key.Key_M))
    post = pane.collections.state.posts[0].post
    view.ask_note(post)
    yield from sheet_at(person, "note")
    pane._menu.collect(post)
    yield from sheet_at(person, "save to")
    pane.collections.close()
    pane._choose("bookmarks")


def _timelines(person: Visitor) -> Iterator[str]:
    """Walk through the choice of timelines, a list and its sheets, and a category."""
    window = person.window
    window.show_pane("feed")
    chooser, ink = window.pane("feed").chooser, UserList("7", "Φούρνοι")
    state = ChooserState(person.services.accounts.current().key, (ink,), ("λίμνη",), can_edit=True)
    chooser.presenter._tell(state)
    yield from menu_at(person, "menu of timelines", chooser.open_menu)
    chooser._ask_new()
    yield from sheet_at(person, "new list")
    window.open(ListDestination("7", "Φούρνοι"))
    person.until(lambda: window.pane("feed").presenter.state.phase == "failed")
    yield "feed: a list that cannot be loaded"
    chooser.edit()
    sheet = person.one(MembersSheet)
    person.until(lambda: not sheet._presenter.state.is_loading)
    sheet._presenter._tell(MembersState(ink, (LIN,), (LIN, BO), is_loading=False))
    yield from sheet_at(person, "edit list")
    chooser._ask_delete(ink)
    yield from sheet_at(person, "delete list")
    window.pane("feed").go_back()
    window.show_pane("discover")
    sources, (water,) = window.pane("discover")._sources, window.pane("discover").categories.categories
    sources._toggle(water)
    person.until(lambda: window.pane("discover").presenter.list.state.phase == "failed")
    yield "discover: a category that cannot be loaded"
    at = window.mapToGlobal(window.rect().center())
    yield from menu_at(person, "menu of a category", partial(sources._open_menu, water, at))
    for name, category in (("new category", None), ("edit category", water)):
        sources._ask(category)
        yield from sheet_at(person, name)
    sources._toggle(water)


def _asks_for_menu(person: Visitor) -> None:
    view = person.drafts
    point = view.rect_of(0).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
