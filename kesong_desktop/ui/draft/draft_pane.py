"""Base of the compose and review panes."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.ui.draft import completer
from kesong_desktop.ui.draft.album import Album
from kesong_desktop.ui.draft.audience import AudienceChoice
from kesong_desktop.ui.draft.audience_presenter import AudiencePresenter
from kesong_desktop.ui.draft.check_strip import CheckStrip
from kesong_desktop.ui.draft.draft_session import DraftSession
from kesong_desktop.ui.draft.live_check import LiveCheck
from kesong_desktop.ui.draft.suggestion_source import SuggestionSource
from kesong_desktop.ui.draft.undo_shortcuts import UndoShortcuts
from kesong_desktop.ui.shell import incoming_files
from kesong_desktop.ui.shell.destination import EditorDestination, PreflightDestination
from kesong_desktop.ui.shell.pane import Pane
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.chips import TagField
from kesong_desktop.ui.widgets.field import GrowingText
from kesong_desktop.ui.widgets.tab_order import set_tab_order


class DraftPane(Pane):
    """Shows the open draft, and writes into it.

    A subclass overrides ``show_draft``, and calls ``follow`` when its fields exist.
    """

    def __init__(
        self,
        context: UiContext,
        draft_session: DraftSession,
        audience: AudiencePresenter,
        suggestions: SuggestionSource,
        *,
        has_preview: bool,
        has_tags: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._draft_session = draft_session
        self._audience = audience
        self._suggestions = suggestions
        audience.setParent(self)
        suggestions.setParent(self)
        self._is_showing = False
        self._album = Album(context, draft_session, has_preview=has_preview, has_tags=has_tags)
        self._album.say.connect(self.say)
        self._album.edit_wanted.connect(self._edit_picture)
        shortcut = QShortcut(QKeySequence("Ctrl+E"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._album.edit_current)
        self._audience_choice = AudienceChoice(context, audience)
        self._first: QWidget = self._album
        self._live_check: LiveCheck | None = None

    def follow(self, first: QWidget) -> None:
        """Show the draft whenever another is open or it is undone; ``first`` has the focus when the pane is entered."""
        self._first = first
        self._draft_session.opened.connect(self._show_opened)
        self._draft_session.restored.connect(self._show_restored)
        self._draft_session.filled.connect(self.show_draft)
        UndoShortcuts(self, self._draft_session)

    def show_check(self, check: LiveCheck) -> None:
        """Show, below the top bar, what a check finds while the draft is written."""
        self._live_check = check
        check.setParent(self)
        strip = CheckStrip(self.context, check)
        strip.details.clicked.connect(self.check)
        self.column.insertWidget(1, strip)
        first = self.column.itemAt(0)
        above = first.widget() if first is not None else None
        set_tab_order([above, strip] if above is not None else [strip])

    def complete(self, text: GrowingText, tags: TagField) -> None:
        """Suggest hashtags and people in these fields."""
        theme = self.context.theme
        completer.in_text(theme, text, self._suggestions)
        completer.in_line(theme, tags.line, self._suggestions, "tag", lambda one: tags.take(one.word))

    @Slot()
    def show_draft(self) -> None:
        """Show the open draft in all fields."""

    @Slot()
    def check(self) -> None:
        """Ask for the check before publishing."""
        self.destination_requested.emit(PreflightDestination())

    @Slot(int)
    def _edit_picture(self, index: int) -> None:
        self.destination_requested.emit(EditorDestination(index))

    @Slot()
    def _show_opened(self) -> None:
        """Show another draft, with the cursors at the end of its texts."""
        self.show_draft()
        for text in self.findChildren(GrowingText):
            text.moveCursor(QTextCursor.MoveOperation.End)

    @Slot(str)
    def _show_restored(self, part: str) -> None:
        """Show what was undone or redone."""
        self.show_draft()
        self._album.show_part(part)

    def entered(self) -> None:
        """Show the open draft, and focus its first field."""
        self.show_draft()
        self._suggestions.load()
        if self._live_check is not None:
            self._live_check.start()
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Save what was written at once."""
        if self._live_check is not None:
            self._live_check.stop()
        self._draft_session.flush()

    def take(self, event: Event) -> None:
        """Show accounts as they come and go."""
        if isinstance(event, AccountsChanged):
            self._audience_choice.show_draft()

    def mend(self, what: str, picture: int) -> None:
        """Focus the description of a picture, or let files be chosen."""
        if what == "write_alt":
            self._album.describe(max(0, picture))
        elif what == "add_picture":
            self.choose_files()

    def go_back(self) -> None:
        """Leave the form; the draft is kept."""
        self.back_requested.emit()

    def go_on(self) -> None:
        """Check the draft, unless it is empty."""
        if not self._draft_session.draft.is_empty:
            self.check()

    def add_files(self, paths: list[str]) -> bool:
        """Add files to the open draft; a folder stands for the files in it."""
        files = incoming_files.with_folders_opened(paths)
        self._album.add_files(files)
        self.show_draft()
        return bool(files)

    def choose_files(self) -> bool:
        """Open a file dialog; the files are added to the draft."""
        self._album.choose_files()
        return True
