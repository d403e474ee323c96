"""CommandList: everything that the command palette offers at a moment."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.actions.preferences import Preferences
from kesong_desktop.errors import KesongError
from kesong_desktop.messages.language import LANGUAGES, offered_languages
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import (
    DraftDestination,
    LookbackDestination,
    PreferencesDestination,
    ProfileDestination,
    SearchDestination,
    TagDestination,
)
from kesong_desktop.ui.shell.shortcuts import account_key
from kesong_desktop.ui.shell.translation import WindowLanguage
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.window.accounts.account_actions import AccountActions
from kesong_desktop.ui.window.commands.command import Command
from kesong_desktop.ui.window.commands.key_list import key_sections, pane_entries
from kesong_desktop.ui.window.navigator import Navigator

_RECENT, _DRAFTS = 12, 30
_TEXT_PERCENT = (100, 125, 150, 200)


class CommandList(QObject):
    """Reads accounts, drafts and the places visited each time it is asked. ``window`` has the shortcuts."""

    def __init__(
        self,
        window: QWidget,
        navigator: Navigator,
        theme: Theme,
        language: WindowLanguage,
        *,
        accounts: Accounts,
        account_actions: AccountActions,
        drafts: Drafts,
        preferences: Preferences,
        say_error: Callable[[BaseException], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._navigator = navigator
        self._theme = theme
        self._language = language
        self._accounts = accounts
        self._account_actions = account_actions
        self._drafts = drafts
        self._preferences = preferences
        self._say_error = say_error

    def commands(self, focus: QWidget | None) -> list[Command]:
        """Return the commands, those of the pane in front first; ``focus`` is the widget that gets the pane's keys."""
        if self._accounts.current_or_none() is None:
            return list(self._appearance_commands())
        return [
            *self._pane_commands(focus or self._navigator.front.focusWidget()),
            *self._window_commands(),
            *self._recent_commands(),
            *self._draft_commands(),
            *self._account_commands(),
            *self._appearance_commands(),
            *self._preference_commands(),
        ]

    def search_command(self, typed: str) -> Command | None:
        """Return the command that searches posts, people and tags for what was typed; None where there is nothing."""
        words = typed.strip()
        if not words or self._accounts.current_or_none() is None:
            return None
        title = self.tr("Search for “{words}”").format(words=words)
        run = partial(self._navigator.open, SearchDestination(words))
        return Command(title, self.tr("Search"), "magnifying-glass", run)

    def _pane_commands(self, focus: QWidget | None) -> Iterator[Command]:
        """Shortcuts of the pane in front: a letter only where it would not be typed into a field."""
        is_text = isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit)
        group = self.tr("This page")
        for section in key_sections():
            if self._navigator.name not in section.panes:
                continue
            for entry in section.entries:
                if entry.is_command and (not is_text or "Ctrl" in entry.key):
                    run = partial(press, entry.key, self._window, focus)
                    yield Command(entry.title, group, "caret-right", run, entry.key)

    def _window_commands(self) -> Iterator[Command]:
        group = self.tr("Kesong")
        for entry in key_sections()[0].entries:
            if entry.is_command:
                yield Command(
                    entry.title, group, "caret-right", partial(press, entry.key, self._window), entry.key
                )
        group = self.tr("Go to")
        for pane in pane_entries():
            run = partial(self._navigator.open_pane, pane.name)
            yield Command(pane.title, group, pane.icon, run, pane.key)
        run = partial(self._navigator.open, ProfileDestination())
        yield Command(self.tr("Your profile"), group, "user-circle", run)
        run = partial(self._navigator.open, LookbackDestination())
        yield Command(self.tr("Look back"), group, "chart-bar", run)

    def _recent_commands(self) -> Iterator[Command]:
        group = self.tr("Recent")
        found = [
            place
            for place in self._navigator.visited
            if isinstance(place, TagDestination) or (isinstance(place, ProfileDestination) and place.handle)
        ]
        for place in dict.fromkeys(found[: _RECENT * 4]):
            run = partial(self._navigator.open, place)
            if isinstance(place, TagDestination):
                yield Command(f"#{place.tag}", group, "hash", run)
            elif isinstance(place, ProfileDestination):
                yield Command(f"@{place.handle.removeprefix('@')}", group, "user", run)

    def _draft_commands(self) -> Iterator[Command]:
        group = self.tr("Drafts")
        for draft in self._drafts.all()[:_DRAFTS]:
            run = partial(self._navigator.open, DraftDestination(draft.id))
            yield Command(draft.name or self.tr("Untitled draft"), group, "note-pencil", run)

    def _account_commands(self) -> Iterator[Command]:
        group, actions, current = self.tr("Accounts"), self._account_actions, self._accounts.current()
        for number, account in enumerate(self._accounts.all(), start=1):
            title = self.tr("Switch to {account}").format(account=messages.handle(account))
            if account.key != current.key:
                yield Command(title, group, "user", partial(actions.use, account), account_key(number))
        yield Command(self.tr("Add an account…"), group, "plus", actions.add)
        title = self.tr("Sign out: {account}").format(account=messages.handle(current))
        yield Command(title, group, "sign-out", partial(actions.ask_sign_out, current))

    def _appearance_commands(self) -> Iterator[Command]:
        group = self.tr("Appearance")
        themes = (
            ("system", self.tr("Theme of the system")),
            ("light", self.tr("Light theme")),
            ("dark", self.tr("Dark theme")),
        )
        for choice, title in themes:
            if choice != self._theme.choice:
                yield Command(title, group, "gear-six", partial(self._set_theme, choice))
        for code in offered_languages():
            if code != self._language.code:
                title = self.tr("Language: {name}").format(name=LANGUAGES[code])
                yield Command(title, group, "gear-six", partial(self._set_language, code))
        for percent in _TEXT_PERCENT:
            if percent != self._theme.text_percent:
                title = self.tr("Text size {percent} %").format(percent=percent)
                yield Command(title, group, "gear-six", partial(self._set_text_percent, percent))

    def _preference_commands(self) -> Iterator[Command]:
        group = self.tr("Preferences")
        for name, title in (
            ("appearance", self.tr("Appearance")),
            ("accounts", self.tr("Accounts")),
            ("notices", self.tr("Desktop notifications")),
            ("filters", self.tr("Filters")),
            ("storage", self.tr("Photos and storage")),
            ("attribution", self.tr("Author and copyright")),
            ("sending", self.tr("Sending")),
            ("home", self.tr("Home server")),
            ("about", self.tr("About")),
        ):
            run = partial(self._navigator.open, PreferencesDestination(name))
            yield Command(title, group, "gear-six", run)

    def _set_theme(self, choice: str) -> None:
        self._theme.set_choice(choice)
        self._save(theme=choice)

    def _set_language(self, code: str) -> None:
        self._save(language=code)
        self._language.use(code)

    def _set_text_percent(self, percent: int) -> None:
        self._theme.set_text_percent(percent)
        self._save(text_percent=percent)

    def _save(self, **fields: object) -> None:
        try:
            self._preferences.change(**fields)
        except KesongError as error:
            self._say_error(error)


def press(key: str, window: QWidget, focus: QWidget | None = None) -> None:
    """Do what ``key`` does: a shortcut of ``window`` or of the pane that ``focus`` is in, else a key that ``focus`` gets."""
    wanted = QKeySequence(key)
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if shortcut.key() == wanted and isinstance(owner, QWidget) and (owner is window or owner.isVisible()):
            shortcut.activated.emit()
            return
    if focus is not None:
        pressed = wanted[0]  # type: ignore[index]  # missing in the stubs of PySide6
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            text = key.lower() if len(key) == 1 else ""
            event = QKeyEvent(kind, pressed.key(), pressed.keyboardModifiers(), text)
            QApplication.sendEvent(focus, event)
