"""The first page: where to keep the photos."""

import sys

from PySide6.QtCore import QProcess, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from kesong_desktop.messages.language import LANGUAGES, offered_languages
from kesong_desktop.ui.accessibility.editor_name import name_editor
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.welcome.parts import ChoiceButton, LogoLabel, WelcomePage
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.flow import FlowRow
from kesong_desktop.ui.widgets.parts.inputs import ComboBox


class ChoicePage(WelcomePage):
    """Offers this computer, a server, an invitation, or the demo.

    ``say`` carries a sentence to show in passing, ``language_chosen`` the code of a language.
    """

    home_wanted = Signal()
    invitation_wanted = Signal()
    server_wanted = Signal()
    say = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        head = QHBoxLayout()
        head.addWidget(LogoLabel(context), 1)
        head.addWidget(self._language_box())
        self.column.addLayout(head)
        self.column.addSpacing(10)
        self.column.addWidget(label(self.tr("Where do you want to keep your photos?"), "display", wrap=True))
        second = self.tr("You can change this later, and use more than one.")
        self.column.addWidget(label(second, "lead_plain", "ink2", wrap=True))
        self.column.addSpacing(12)
        self._add_choices()
        self._add_look_around()
        self.column.addSpacing(4)
        self._add_promises()
        self.column.addStretch(3)

    def enter(self) -> None:
        """Focus the page, with nothing chosen."""
        self.setFocus()

    def _language_box(self) -> QComboBox:
        """Return the choice of a language; each is called by its own name, so that everybody finds theirs."""
        made = ComboBox()
        name_editor(made, self.tr("Language"))
        for code in offered_languages():
            made.addItem(LANGUAGES[code], code)
        made.setCurrentIndex(max(0, made.findData(self.context.language.code)))
        made.activated.connect(lambda index: self.language_chosen.emit(made.itemData(index)))
        return made

    def _add_choices(self) -> None:
        home = ChoiceButton(
            self.context,
            "house-simple",
            self.tr("On this computer"),
            self.tr("For you and your family. No account, no company."),
        )
        home.clicked.connect(self.home_wanted)
        server = ChoiceButton(
            self.context,
            "globe",
            self.tr("On a server I know"),
            self.tr("Pixelfed, Mastodon, GoToSocial and others. Sign in with your browser."),
        )
        server.clicked.connect(self.server_wanted)
        invitation = ChoiceButton(
            self.context,
            "users-three",
            self.tr("I was invited"),
            self.tr("To the home server of family or friends, by an invitation or from the network."),
        )
        invitation.clicked.connect(self.invitation_wanted)
        for choice in (home, server, invitation):
            self.column.addWidget(choice)
            self.column.addSpacing(8)

    def _add_look_around(self) -> None:
        look = button(self.tr("Try the demo"), kind="link", flush="left")
        look.clicked.connect(self._demo)
        self._add_link(look, self.tr("with sample people and photos"))

    def _add_link(self, link: QWidget, words: str) -> None:
        self.column.addWidget(FlowRow([link, label(words, "body", "ink3")], gap=16))

    def _add_promises(self) -> None:
        foot = FlowRow(gap=16)
        for icon, words in (
            ("shield-check", self.tr("Locations and serial numbers are removed")),
            ("files", self.tr("Your files are never changed")),
        ):
            sign = label("")
            sign.setPixmap(self.context.icons.pixmap(icon, "ok", 16, self.devicePixelRatioF()))
            promise = QWidget()
            row = QHBoxLayout(promise)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(sign)
            row.addWidget(label(words, "small", "ink3"))
            foot.add(promise)
        self.column.addWidget(foot)

    @Slot()
    def _demo(self) -> None:
        """Start the demo in a process of its own, with a temporary profile."""
        is_frozen = getattr(sys, "frozen", False)
        arguments = ["--demo"] if is_frozen else ["-m", "kesong_desktop", "--demo"]
        started = QProcess.startDetached(sys.executable, arguments)
        is_started = started[0] if isinstance(started, tuple) else started
        opens = self.tr("The demo opens in a new window")
        self.say.emit(opens if is_started else self.tr("Couldn't start the demo. Try: kesong --demo"))
