"""The post as it will be: who sees it, its pictures as they are cut, its words, and what its files tell."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kesong_desktop.model.account import Account, Capability, Visibility
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.shown import Showing
from kesong_desktop.ui import messages
from kesong_desktop.ui.preflight.privacy import WhatLeaves
from kesong_desktop.ui.preflight.shown import Shown
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.widgets.buttons import Segmented
from kesong_desktop.ui.widgets.look import label


class Leaves(QWidget):
    """A card that shows the post, and one that tells of its files."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can = Capability()
        self._title = label("", "body_strong", wrap=True)
        self._switch = Segmented(
            [
                (Showing.FEED, self.tr("Feed card")),
                (Showing.GRID, self.tr("Square grid")),
                (Showing.TILE, self.tr("3:4 tile")),
            ]
        )
        self._switch.setAccessibleName(self.tr("Where it is looked at"))
        self._switch.changed.connect(self._show_as)
        self._who = label("", "body_strong")
        self._sees = label("", "small", "ink3", wrap=True)
        self._shown = Shown(stage)
        self._words = label("", "body", wrap=True)
        self._how = label("", "small", "ink3", wrap=True)
        self.files = WhatLeaves(stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._title, self._switch, self._build_card(), self._how):
            column.addWidget(part)
        column.addSpacing(16)
        column.addWidget(self.files)

    def _build_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 12, 0, 14)
        inside.setSpacing(10)
        for words in (self._who, self._sees, self._words):
            words.setContentsMargins(14, 0, 14, 0)
        inside.addWidget(self._who)
        inside.addWidget(self._sees)
        inside.addWidget(self._shown)
        inside.addWidget(self._words)
        return card

    def show_draft(
        self, draft: Draft, account: Account, words: str, visibility: Visibility, can: Capability
    ) -> None:
        """Show the post that the draft would become on a server that ``can`` tells of."""
        names = {
            Visibility.PUBLIC: self.tr("Everybody can see it"),
            Visibility.UNLISTED: self.tr("Everybody can see it; it is not listed"),
            Visibility.PRIVATE: self.tr("Followers can see it"),
            Visibility.DIRECT: self.tr("Only those named in it can see it"),
        }
        self._can = can
        self._title.setText(self.tr("As {0} will show it").format(messages.place(account)))
        self._who.setText(account.name)
        self._sees.setText(f"{messages.place(account)} · {names[visibility]}")
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._switch.setVisible(bool(draft.pictures))
        self._how.setVisible(bool(draft.pictures))
        self._shown.show_pictures(draft.pictures, heeds_focus=can.focus)
        self._show_as(self._switch.value())
        self.files.show_draft(draft, account)

    @Slot(str)
    def _show_as(self, value: str) -> None:
        showing = Showing(value)
        self._shown.show_as(showing)
        self._how.setText(" ".join((self._cut_words(showing), *self._server_words())))

    def _cut_words(self, showing: Showing) -> str:
        if showing is Showing.FEED:
            return self.tr("Whole; of what is higher than 4:5 the middle.")
        if not self._can.focus:
            return self.tr("Cut around the middle: this server has no use for a focal point.")
        return self.tr("Cut around the focal point of each picture.")

    def _server_words(self) -> list[str]:
        limits, said = self._can.limits, []
        if program := self._can.program:
            said.append(self.tr("The server runs {0}.").format(program))
        said.append(
            self.tr("A picture that goes there has at most {0} and {1} megapixels.").format(
                messages.megabytes(limits.image_bytes), f"{limits.image_pixels / 1_000_000:.1f}"
            )
        )
        if not self._can.album_in_order:
            said.append(self.tr("It may show the pictures in another order."))
        return said
