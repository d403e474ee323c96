"""The panes and the keyboard shortcuts, declared once: for the rail, the shortcuts, their sheet and the command palette."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from kesong_desktop.record import Record

PANE_KEYS = {
    "feed": "Ctrl+1",
    "search": "Ctrl+F",
    "discover": "Ctrl+7",
    "roll": "Ctrl+2",
    "review": "Ctrl+3",
    "inbox": "Ctrl+6",
    "saved": "Ctrl+8",
    "products": "Ctrl+0",
    "short_videos": "Ctrl+9",
    "drafts": "Ctrl+4",
    "batch": "Ctrl+Shift+B",
    "outbox": "Ctrl+5",
    "planner": "Ctrl+P",
    "preferences": "Ctrl+,",
}
"""The shortcut of each pane that the rail lists, and of the player."""
PALETTE_KEY = "Ctrl+K"


class PaneEntry(Record, frozen=True):
    """A pane of the rail."""

    name: str
    icon: str
    title: str

    @property
    def key(self) -> str:
        """The shortcut that opens the pane."""
        return PANE_KEYS[self.name]


class KeyEntry(Record, frozen=True):
    """What shortcuts do. ``keys``: several of one action, separated by spaces; each is run alone by its own key."""

    keys: str
    title: str
    is_command: bool = True
    """False for what makes no sense without its key, such as moving on in a list."""

    @property
    def key(self) -> str:
        """The first of the shortcuts."""
        return self.keys.split()[0]


class KeySection(Record, frozen=True):
    """The shortcuts that work in the panes ``panes``; without any they work in the whole window."""

    title: str
    entries: tuple[KeyEntry, ...]
    panes: frozenset[str] = frozenset()


def pane_entries() -> tuple[PaneEntry, ...]:
    """Return the panes in the order of the rail, named in the language of the window."""
    translate = QCoreApplication.translate
    return (
        PaneEntry("feed", "house-simple", translate("KeyList", "Feed")),
        PaneEntry("search", "magnifying-glass", translate("KeyList", "Search")),
        PaneEntry("discover", "compass", translate("KeyList", "Discover")),
        PaneEntry("roll", "image", translate("KeyList", "Camera roll")),
        PaneEntry("products", "package", translate("KeyList", "Products")),
        PaneEntry("review", "star", translate("KeyList", "New review")),
        PaneEntry("inbox", "bell", translate("KeyList", "Inbox")),
        PaneEntry("saved", "bookmark-simple", translate("KeyList", "Saved")),
        PaneEntry("drafts", "note-pencil", translate("KeyList", "Drafts")),
        PaneEntry("batch", "squares-four", translate("KeyList", "Batch")),
        PaneEntry("planner", "calendar-blank", translate("KeyList", "Planner")),
        PaneEntry("outbox", "tray", translate("KeyList", "Outbox")),
        PaneEntry("preferences", "gear-six", translate("KeyList", "Preferences")),
    )


def key_sections() -> tuple[KeySection, ...]:
    """Return all shortcuts by where they work; those of the whole window first."""
    translate = QCoreApplication.translate
    everywhere = (
        KeyEntry("Ctrl+N", translate("KeyList", "New post")),
        KeyEntry("Ctrl+Shift+N", translate("KeyList", "Open in new window")),
        KeyEntry("Ctrl+O", translate("KeyList", "Choose files")),
        KeyEntry(f"{PALETTE_KEY}", translate("KeyList", "Commands"), is_command=False),
        *(
            KeyEntry(f"{entry.key} /" if entry.name == "search" else entry.key, entry.title, is_command=False)
            for entry in pane_entries()
        ),
        KeyEntry(PANE_KEYS["short_videos"], translate("KeyList", "Short videos")),
        KeyEntry("Alt+Left Alt+Right", translate("KeyList", "Back, forward"), is_command=False),
        KeyEntry(
            "Alt+1", translate("KeyList", "First account; Alt+2 the second, and so on"), is_command=False
        ),
        KeyEntry("F5", translate("KeyList", "Refresh")),
        KeyEntry("Esc", translate("KeyList", "Go back or close"), is_command=False),
        KeyEntry("?", translate("KeyList", "Keyboard shortcuts")),
    )
    return (
        KeySection(translate("KeyList", "Everywhere"), everywhere),
        _writing_keys(),
        _post_keys(),
        _roll_keys(),
        _batch_keys(),
        _planner_keys(),
        _viewer_keys(),
        _player_keys(),
    )


def _writing_keys() -> KeySection:
    translate = QCoreApplication.translate
    entries = (
        KeyEntry("Ctrl+Return", translate("KeyList", "Check the post; in the check, publish it")),
        KeyEntry("Ctrl+Z", translate("KeyList", "Undo")),
        KeyEntry("Ctrl+Shift+Z", translate("KeyList", "Redo")),
        KeyEntry("Del", translate("KeyList", "Remove the photo"), is_command=False),
    )
    panes = frozenset({"compose", "review", "editor", "preflight"})
    return KeySection(translate("KeyList", "Writing a post"), entries, panes)


def _post_keys() -> KeySection:
    translate = QCoreApplication.translate
    entries = (
        KeyEntry("J K", translate("KeyList", "Next, previous post"), is_command=False),
        KeyEntry("L", translate("KeyList", "Like")),
        KeyEntry("R", translate("KeyList", "Reply")),
        KeyEntry("B", translate("KeyList", "Boost")),
        KeyEntry("S", translate("KeyList", "Save")),
        KeyEntry("Shift+K", translate("KeyList", "Keep on this computer")),
        KeyEntry("C", translate("KeyList", "Share")),
        KeyEntry("O", translate("KeyList", "Open the post")),
        KeyEntry("P", translate("KeyList", "Open the author's profile")),
        KeyEntry("D", translate("KeyList", "Open the reviewed product")),
        KeyEntry("Return", translate("KeyList", "Open the photo or the post")),
        KeyEntry("Space", translate("KeyList", "Next photo; play or pause"), is_command=False),
        KeyEntry(", .", translate("KeyList", "Previous, next photo"), is_command=False),
        KeyEntry("X", translate("KeyList", "Show or hide what is hidden")),
        KeyEntry("1 9", translate("KeyList", "Choose answers of a poll"), is_command=False),
        KeyEntry("V", translate("KeyList", "Vote")),
        KeyEntry("Q", translate("KeyList", "Open the quoted post")),
        KeyEntry("T", translate("KeyList", "Translate, show the original")),
        KeyEntry("U", translate("KeyList", "Load missing posts")),
        KeyEntry("Shift+S", translate("KeyList", "Save to a collection")),
        KeyEntry("G", translate("KeyList", "Choose a list or followed tag for the feed"), is_command=False),
        KeyEntry("Alt+Up Alt+Down", translate("KeyList", "In a collection: move the post"), is_command=False),
        KeyEntry("F", translate("KeyList", "Open the video in the player")),
        KeyEntry("N", translate("KeyList", "In a collection: note on the post"), is_command=False),
        KeyEntry("M", translate("KeyList", "Menu")),
    )
    return KeySection(translate("KeyList", "Posts"), entries, frozenset({"feed", "post"}))


def _roll_keys() -> KeySection:
    translate = QCoreApplication.translate
    entries = (
        KeyEntry("Space", translate("KeyList", "View the photo")),
        KeyEntry("Return", translate("KeyList", "New post with the selection")),
        KeyEntry("Ctrl+M", translate("KeyList", "Make many posts of the selection")),
        KeyEntry("Ctrl+A", translate("KeyList", "Select all")),
        KeyEntry("F", translate("KeyList", "Open or close a stack")),
        KeyEntry("0 5", translate("KeyList", "Rate from 0 to 5 stars"), is_command=False),
        KeyEntry("R", translate("KeyList", "Reject")),
    )
    return KeySection(translate("KeyList", "Camera roll"), entries, frozenset({"roll"}))


def _batch_keys() -> KeySection:
    translate = QCoreApplication.translate
    entries = (
        KeyEntry(
            "Return F2",
            translate("KeyList", "Edit the cell; Shift+Enter begins a new line"),
            is_command=False,
        ),
        KeyEntry("Ctrl+D", translate("KeyList", "Fill down")),
        KeyEntry("Ctrl+C Ctrl+X Ctrl+V", translate("KeyList", "Copy, cut, paste cells"), is_command=False),
        KeyEntry("Del", translate("KeyList", "Empty the cells"), is_command=False),
        KeyEntry("Ctrl+F", translate("KeyList", "Find"), is_command=False),
        KeyEntry("Ctrl+H", translate("KeyList", "Find and replace")),
        KeyEntry("Ctrl+M", translate("KeyList", "Merge the selected posts")),
        KeyEntry("Ctrl+.", translate("KeyList", "What the check found")),
        KeyEntry("Ctrl+Shift+M", translate("KeyList", "Fix all in the selected posts")),
        KeyEntry("Alt+Up Alt+Down", translate("KeyList", "Move the posts up, down"), is_command=False),
        KeyEntry(
            "Ctrl+Left Ctrl+Right", translate("KeyList", "Move the photo within its post"), is_command=False
        ),
        KeyEntry("Ctrl+Z", translate("KeyList", "Undo")),
        KeyEntry("Ctrl+Y", translate("KeyList", "Redo")),
        KeyEntry("Ctrl+Return", translate("KeyList", "Queue all posts that are ready")),
    )
    return KeySection(translate("KeyList", "Batch"), entries, frozenset({"batch"}))


def _planner_keys() -> KeySection:
    translate = QCoreApplication.translate
    entries = (
        KeyEntry("Return", translate("KeyList", "Change the time of the post")),
        KeyEntry("Ctrl+Left Ctrl+Right", translate("KeyList", "Move the post by a day"), is_command=False),
        KeyEntry("Ctrl+Up Ctrl+Down", translate("KeyList", "Move the post by a week"), is_command=False),
        KeyEntry("Alt+Up Alt+Down", translate("KeyList", "Move the post by half an hour"), is_command=False),
        KeyEntry("Del", translate("KeyList", "Make the post a draft again")),
        KeyEntry("PgUp PgDown", translate("KeyList", "Earlier, later"), is_command=False),
    )
    return KeySection(translate("KeyList", "Planner"), entries, frozenset({"planner"}))


def _viewer_keys() -> KeySection:
    translate = QCoreApplication.translate
    entries = (
        KeyEntry("Left Right", translate("KeyList", "Previous, next"), is_command=False),
        KeyEntry("Z", translate("KeyList", "Actual size"), is_command=False),
        KeyEntry("+ -", translate("KeyList", "Zoom in, zoom out"), is_command=False),
        KeyEntry("I", translate("KeyList", "Information"), is_command=False),
        KeyEntry("F", translate("KeyList", "Full screen"), is_command=False),
    )
    return KeySection(translate("KeyList", "Viewer"), entries, frozenset({"viewer"}))


def _player_keys() -> KeySection:
    translate = QCoreApplication.translate
    entries = (
        KeyEntry("Up Down", translate("KeyList", "Previous, next video"), is_command=False),
        KeyEntry("Left Right", translate("KeyList", "Five seconds back, forward"), is_command=False),
        KeyEntry("Space", translate("KeyList", "Play or pause")),
        KeyEntry("M", translate("KeyList", "Sound on or off")),
        KeyEntry("A", translate("KeyList", "Description")),
        KeyEntry("T", translate("KeyList", "Whole text, or its beginning")),
    )
    return KeySection(translate("KeyList", "Short videos"), entries, frozenset({"short_videos"}))


def native_keys(shortcuts: str) -> str:
    """Return shortcuts that are separated by spaces as the system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(QKeySequence(one).toString(native) for one in shortcuts.split())
