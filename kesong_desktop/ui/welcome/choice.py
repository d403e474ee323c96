"""The first question: where shall the pictures live?"""

import sys

from PySide6.QtCore import QProcess, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.welcome.parts import Choice, Logo, Page
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.look import label


class ChoicePage(Page):
    """Where shall the pictures live? ``say`` carries a word in passing."""

    home_wanted = Signal()
    server_wanted = Signal()
    say = Signal(str)

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self.column.addWidget(Logo(stage))
        self.column.addSpacing(28)
        self.column.addWidget(label(self.tr("Where shall your pictures live?"), "display", wrap=True))
        second = self.tr("You can change this later, and use more than one.")
        self.column.addWidget(label(second, "lead_plain", "ink2", wrap=True))
        self.column.addSpacing(24)
        self._add_choices()
        self._add_look_around()
        self.column.addSpacing(24)
        self._add_promises()
        self.column.addStretch(3)

    def enter(self) -> None:
        """Nothing is chosen yet."""
        self.setFocus()

    def _add_choices(self) -> None:
        home = Choice(
            self.stage,
            "house-simple",
            self.tr("On this computer"),
            self.tr("For you and your family. No account, no company."),
        )
        home.clicked.connect(self.home_wanted)
        server = Choice(
            self.stage,
            "globe",
            self.tr("On a server I know"),
            self.tr("Pixelfed, Mastodon, GoToSocial and others. Sign in with your browser."),
        )
        server.clicked.connect(self.server_wanted)
        for choice in (home, server):
            self.column.addWidget(choice)
            self.column.addSpacing(16)

    def _add_look_around(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(-8, 0, 0, 0)
        look = button(self.tr("Just look around first"), kind="link")
        look.clicked.connect(self._demo)
        row.addWidget(look)
        row.addWidget(label(self.tr("with made-up people and photos"), "body", "ink3"))
        row.addStretch(1)
        self.column.addLayout(row)

    def _add_promises(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for icon, words in (
            ("shield-check", self.tr("Places and serial numbers never leave")),
            ("files", self.tr("Your files are never changed")),
        ):
            sign = label("")
            sign.setPixmap(self.stage.icons.pixmap(icon, "ok", 16, self.devicePixelRatioF()))
            foot.addWidget(sign)
            foot.addWidget(label(words, "small", "ink3"))
            foot.addSpacing(16)
        foot.addStretch(1)
        self.column.addLayout(foot)

    @Slot()
    def _demo(self) -> None:
        """The demonstration is a program of its own, with a profile that is thrown away."""
        is_frozen = getattr(sys, "frozen", False)
        arguments = ["--demo"] if is_frozen else ["-m", "kesong_desktop", "--demo"]
        started = QProcess.startDetached(sys.executable, arguments)
        is_started = started[0] if isinstance(started, tuple) else started
        words = self.tr("The demonstration opens in a window of its own.")
        self.say.emit(
            words if is_started else self.tr("The demonstration could not be started. Try: kesong --demo")
        )
