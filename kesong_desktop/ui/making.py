"""What the panes share in which a draft is made: as a post, or as a review."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QWidget

from kesong_desktop.model.event import AccountsChanged, Event
from kesong_desktop.ui import completing, incoming
from kesong_desktop.ui.album import Album
from kesong_desktop.ui.audience import Audience
from kesong_desktop.ui.drafting import Drafting
from kesong_desktop.ui.pane import Pane
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.suggestions import Suggestions
from kesong_desktop.ui.undoing import Undoing
from kesong_desktop.ui.widgets.chips import TagField
from kesong_desktop.ui.widgets.field import GrowingText


class MakingPane(Pane):
    """Shows the draft in hand and keeps what is written. ``check_wanted`` goes on to the check.

    A subclass gives ``show_draft`` and ``count``, and calls ``follow`` when its fields are there.
    """

    say = Signal(str)
    check_wanted = Signal()
    edit_wanted = Signal(int)

    def __init__(
        self, stage: Stage, drafting: Drafting, *, has_preview: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(stage, parent)
        self._drafting = drafting
        self._is_showing = False
        self._album = Album(stage, drafting, has_preview=has_preview)
        self._album.say.connect(self.say)
        self._album.edit_wanted.connect(self.edit_wanted)
        shortcut = QShortcut(QKeySequence("Ctrl+E"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._album.edit_current)
        self._audience = Audience(stage, drafting)
        self._audience.changed.connect(self.count)
        self._suggestions = Suggestions(stage, lambda: self._audience.account, self)
        self._first: QWidget = self._album

    def follow(self, first: QWidget) -> None:
        """Show the draft whenever it is another one; ``first`` has the focus when the pane is entered."""
        self._first = first
        self._drafting.opened.connect(self._show_other)
        self._drafting.restored.connect(self._show_again)
        self._drafting.changed.connect(self.count)
        self._drafting.filled.connect(self.show_draft)
        Undoing(self, self._drafting)

    def complete(self, text: GrowingText, tags: TagField) -> None:
        """Suggest hashtags and people where somebody types them."""
        theme = self.stage.theme
        completing.in_text(theme, text, self._suggestions)
        completing.in_line(theme, tags.line, self._suggestions, "tag", lambda one: tags.take(one.word))

    @Slot()
    def show_draft(self) -> None:
        """Show the draft in hand."""

    @Slot()
    def count(self) -> None:
        """Tell how much room is left, and whether one can go on."""

    @Slot()
    def _show_other(self) -> None:
        """Another draft is in hand: one goes on at the end of what is written."""
        self.show_draft()
        for text in self.findChildren(GrowingText):
            text.moveCursor(QTextCursor.MoveOperation.End)

    @Slot(str)
    def _show_again(self, part: str) -> None:
        """Something of it was undone or done again."""
        self.show_draft()
        self._album.show_part(part)

    def entered(self) -> None:
        """Show the draft in hand."""
        self.show_draft()
        self._suggestions.load()
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Keep what was written."""
        self._drafting.flush()

    def take(self, event: Event) -> None:
        """Accounts come and go."""
        if isinstance(event, AccountsChanged):
            self._audience.show_draft()

    def mend(self, what: str, picture: int) -> None:
        """Let a description be written, or a picture be added."""
        if what == "write_alt":
            self._album.describe(max(0, picture))
        elif what == "add_picture":
            self.choose_files()

    def go_on(self) -> None:
        """Check it, if there is anything."""
        if not self._drafting.draft.is_empty:
            self.check_wanted.emit()

    def add_files(self, paths: list[str]) -> bool:
        """Put files into the draft in hand; a folder stands for what lies in it."""
        files = incoming.with_folders_opened(paths)
        self._album.add_files(files)
        self.show_draft()
        return bool(files)

    def choose_files(self) -> bool:
        """Let files be chosen."""
        self._album.choose_files()
        return True
