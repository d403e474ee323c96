"""Preview of the post: who sees it, its pictures as they are cropped, its text, and the metadata of its files."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kesong_desktop.messages.joined_texts import joined_texts
from kesong_desktop.model.account import Account, Capability, Visibility
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.edit.crop_preview import PictureFit
from kesong_desktop.ui.preflight.crop_preview import CropPreview
from kesong_desktop.ui.preflight.metadata_list import MetadataList
from kesong_desktop.ui.preflight.metadata_presenter import MetadataPresenter
from kesong_desktop.ui.preflight.review_strip import ReviewStrip
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import Segmented
from kesong_desktop.ui.widgets.parts.inputs import ComboBox


class PostPreview(QWidget):
    """A card that shows the post, and a list of the metadata of its files.

    ``account_chosen`` carries the key of the account whose post is to be shown, where there are several.
    """

    account_chosen = Signal(str)

    def __init__(
        self, context: UiContext, metadata: MetadataPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._can = Capability()
        self._title = label("", "body_strong", wrap=True)
        self._accounts = ComboBox()
        self._accounts.setAccessibleName(self.tr("Preview for"))
        self._accounts.activated.connect(self._choose_account)
        self._accounts.hide()
        self._switch = Segmented(
            [
                (PictureFit.FEED, self.tr("Feed card")),
                (PictureFit.GRID, self.tr("Square grid")),
                (PictureFit.TILE, self.tr("3:4 tile")),
            ],
            can_wrap=True,
        )
        self._switch.setAccessibleName(self.tr("Preview as"))
        self._switch.changed.connect(self._show_as)
        self._who = label("", "body_strong")
        self._sees = label("", "small", "ink3", wrap=True)
        self._review = ReviewStrip(context)
        self._shown = CropPreview(context)
        self._words = label("", "body", wrap=True)
        self._how = label("", "small", "ink3", wrap=True)
        self._files = MetadataList(context, metadata)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._title, self._accounts, self._switch, self._build_card(), self._how):
            column.addWidget(part)
        column.addSpacing(16)
        column.addWidget(self._files)

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
        inside.addWidget(self._review)
        inside.addWidget(self._shown)
        inside.addWidget(self._words)
        return card

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """Let one of these accounts be chosen; nothing is to be chosen where there is one."""
        keys = [one.key for one in accounts]
        if [self._accounts.itemData(index) for index in range(self._accounts.count())] != keys:
            self._accounts.clear()
            for one in accounts:
                self._accounts.addItem(messages.handle(one), one.key)
        self._accounts.setVisible(len(accounts) > 1)

    @property
    def account_key(self) -> str:
        """The key of the account whose post is shown."""
        return str(self._accounts.currentData() or "")

    @Slot(int)
    def _choose_account(self, index: int) -> None:
        self.account_chosen.emit(self._accounts.itemData(index))

    def show_draft(
        self, draft: Draft, account: Account, words: str, visibility: Visibility, can: Capability
    ) -> None:
        """Show the post that the draft would become on a server that can do ``can``."""
        names = {
            Visibility.PUBLIC: self.tr("Everyone can see it"),
            Visibility.UNLISTED: self.tr("Everyone can see it; it is not listed"),
            Visibility.PRIVATE: self.tr("Followers can see it"),
            Visibility.DIRECT: self.tr("Only people mentioned can see it"),
        }
        self._can = can
        self._title.setText(self.tr("Preview on {server}").format(server=messages.place(account)))
        self._who.setText(account.name)
        self._sees.setText(f"{messages.place(account)} · {names[visibility]}")
        self._review.show_form(draft.review)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._switch.setVisible(bool(draft.pictures))
        self._how.setVisible(bool(draft.pictures))
        self._shown.show_pictures(draft.pictures, heeds_focus=can.focus)
        self._show_as(self._switch.value())
        self._files.show_draft(draft, account)

    @Slot(str)
    def _show_as(self, value: str) -> None:
        showing = PictureFit(value)
        self._shown.show_as(showing)
        self._how.setText(joined_texts((self._cut_words(showing), *self._server_words())))

    def _cut_words(self, showing: PictureFit) -> str:
        if showing is PictureFit.FEED:
            return self.tr("Shown whole; taller than 4:5 is cropped to the middle.")
        if not self._can.focus:
            return self.tr("Cropped to the middle: this server ignores focal points.")
        return self.tr("Cropped around the focal point of each picture.")

    def _server_words(self) -> list[str]:
        limits, said = self._can.limits, []
        if program := self._can.program:
            said.append(self.tr("The server runs {program}.").format(program=program))
        said.append(
            self.tr("Photos are limited to {size} and {pixels} megapixels.").format(
                size=messages.file_size(limits.image_bytes),
                pixels=QLocale().toString(limits.image_pixels / 1_000_000, "f", 1),
            )
        )
        if not self._can.album_in_order:
            said.append(self.tr("It may show the pictures in another order."))
        return said
