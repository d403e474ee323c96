"""What the window calls things. The only place in these tests that knows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

KEYS = {
    "feed": Qt.Key.Key_1,
    "roll": Qt.Key.Key_2,
    "review": Qt.Key.Key_3,
    "drafts": Qt.Key.Key_4,
    "outbox": Qt.Key.Key_5,
    "inbox": Qt.Key.Key_6,
    "preferences": Qt.Key.Key_Comma,
}
"""Which key with Ctrl brings which pane."""
WORDS = {
    "begin": "Begin",
    "your name": "Your name",
    "new post": "New post",
    "new post with": "New post with",
    "new review": "New review",
    "home switch": "Run it while Kesong is open",
    "check": "Check and publish",
    "publish": "Publish",
    "looking": "Looking…",
    "title": "Title",
    "text": "Text",
    "in your words": "In your words",
    "product": "Product",
    "describe": "Describe",
    "add a tag": "Add a tag",
    "warning": "Content warning",
    "take out of the post": "Take out of the post",
    "more": "More",
    "470 more": "470 more",
    "send now": "Send now",
    "take it back": "Take it back",
    "save the changes": "Save the changes",
    "publish at": "Publish at",
    "plan it": "Plan it",
    "pause": "Pause",
    "resume": "Resume",
    "cancel": "Cancel",
    "retry": "Try again",
    "try now": "Try now",
    "edit": "Change it",
    "there": "It is there",
    "again": "Send again",
    "take it out": "Take it out",
    "write it now": "Write it now",
    "leave it": "Leave it",
    "shorten": "Shorten",
    "photos": "Photos",
    "fresh": "Not posted yet",
    "placed": "Has a place",
    "starred": "Starred",
    "rejected hidden": "Rejected hidden",
    "dark": "Dark",
    "light": "Light",
    "150": "150",
    "sign out": "Sign out",
    "back": "Back",
    "address": "Its address",
    "sign in": "Sign in with the browser",
    "its page": "Its page",
    "copy the address": "Copy the address",
    "open again": "Open the page again",
    "by code": "Use a code instead",
    "code": "The code that the server shows",
    "sign in with it": "Sign in",
    "stop waiting": "Stop waiting",
    "use ben": "Use @ben",
    "use anna": "Use @anna",
    "clear": "Clear the list",
    "pause all": "Pause all",
    "resume all": "Resume all",
    "folders": "Folders",
    "add the card": "Add to the roll",
    "import": "Import",
    "why": "3 left out: why?",
    "not now": "Not now",
    "close": "Close",
    "stop": "Stop",
    "another": "Choose another",
    "zips": "Choose zips",
}
"""What the window calls a thing, or how that begins."""


def caption_of(widget: QWidget) -> str:
    """What a screen reader would say of it, else the words on it."""
    said = widget.accessibleName()
    if not said and isinstance(widget, QAbstractButton | QLabel):
        said = widget.text()
    return said
