"""Kinds of servers to try, for a person who has none yet."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kesong_desktop.ui.platform.browser import browse
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button

_PIXELFED_LIST = "https://pixelfed.org/servers"
_MASTODON_LIST = "https://joinmastodon.org/servers"
_GOTOSOCIAL_GUIDE = "https://docs.gotosocial.org/"


class ServerKinds(QWidget):
    """One line for each kind: its name, what it is good for, and a page in the browser where one finds a server of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        head = label(
            self.tr("No account yet? These kinds of servers work with Kesong:"), "body", "ink2", wrap=True
        )
        self._grid.addWidget(head, 0, 0, 1, 3)
        find = self.tr("Find a server")
        self._add("Pixelfed", self.tr("Made for photos and albums."), find, _PIXELFED_LIST)
        self._add(
            "Mastodon", self.tr("The most people. Usually four pictures in a post."), find, _MASTODON_LIST
        )
        own = self.tr("Small, for people who run their own.")
        self._add("GoToSocial", own, self.tr("Read the guide"), _GOTOSOCIAL_GUIDE)

    def _add(self, name: str, words: str, link: str, address: str) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(label(name, "body_strong"), row, 0)
        self._grid.addWidget(label(words, "body", "ink2", wrap=True), row, 1)
        opens = button(link, kind="link", small=True, flush="right")
        opens.setAccessibleName(f"{link}: {name}")
        opens.clicked.connect(partial(browse, address))
        self._grid.addWidget(opens, row, 2, Qt.AlignmentFlag.AlignRight)
