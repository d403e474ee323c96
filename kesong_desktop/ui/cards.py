"""A card that was plugged in is offered for the roll, quietly; nothing is done unasked."""

import platform
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from kesong_desktop.errors import KesongError
from kesong_desktop.model.characters import one_line
from kesong_desktop.roll.cards import Card, CardSearch, Volume, volumes_in
from kesong_desktop.ui import messages
from kesong_desktop.ui.icons import Icons
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.theme import Theme
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.look import label

LOOK_MS = 3_000
_HIGH = 48


class CardBar(QFrame):
    """One sentence with two answers; no height while there is nothing to offer. ``wanted`` and ``refused`` carry the card."""

    wanted = Signal(object)
    refused = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._card: Card | None = None
        self.setProperty("role", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._picture = label("", parent=self)
        self._words = label("", parent=self)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        add = button(self.tr("Add to the roll"), kind="link", small=True, parent=self)
        add.clicked.connect(self._take)
        later = button(self.tr("Not now"), kind="link", small=True, parent=self)
        later.clicked.connect(self._refuse)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        row.addWidget(add)
        row.addWidget(later)
        theme.changed.connect(self._fit)
        self.hide()

    @property
    def card(self) -> Card | None:
        """What is offered."""
        return self._card

    def offer(self, card: Card | None) -> None:
        """Offer this card; None: nothing any more."""
        self._card = card
        words = self.tr("A card with pictures: {0}").format(one_line(card.volume.name)) if card else ""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._fit()
        self.setVisible(card is not None)

    @Slot()
    def _take(self) -> None:
        card = self._card
        self.offer(None)
        self.wanted.emit(card)

    @Slot()
    def _refuse(self) -> None:
        card = self._card
        self.offer(None)
        self.refused.emit(card)

    @Slot()
    def _fit(self) -> None:
        self._picture.setPixmap(self._icons.pixmap("sim-card", "ink2", 18, self.devicePixelRatioF()))
        self.setFixedHeight(self._theme.control(_HIGH))


class CardWatch(QObject):
    """Looks every few seconds which volumes are there, on another thread, and has ``bar`` offer the cards among them.

    ``say`` tells a sentence in passing; ``volumes`` gives the volumes.
    """

    def __init__(
        self,
        stage: Stage,
        bar: CardBar,
        say: Callable[[str], None],
        parent: QObject,
        volumes: Callable[[], Sequence[Volume]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._bar = bar
        self._say = say
        self._volumes = volumes or mounted
        self._search = CardSearch()
        self._waiting: list[Card] = []
        self._is_looking = False
        bar.wanted.connect(self._add)
        bar.refused.connect(self._refuse)
        timer = QTimer(self)
        timer.setInterval(LOOK_MS)
        timer.timeout.connect(self.look)
        timer.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Look now, unless the last look has not ended yet."""
        if not self._is_looking and self._stage.account() is not None:
            self._is_looking = True
            self._stage.work(self._find, self, self._found, self._failed)

    def _find(self) -> tuple[set[Volume], list[Card]]:
        volumes = self._volumes()
        return set(volumes), self._search.look(volumes, self._stage.desk.roll_folders.all())

    def _found(self, found: tuple[set[Volume], list[Card]]) -> None:
        self._is_looking = False
        volumes, cards = found
        self._waiting = [one for one in self._waiting + cards if one.volume in volumes]
        if self._bar.card is not None and self._bar.card.volume not in volumes:
            self._bar.offer(None)
        self._offer_next()

    def _failed(self, error: BaseException) -> None:
        self._is_looking = False
        self._say(messages.sentence(error))

    def _offer_next(self) -> None:
        if self._bar.card is None and self._waiting:
            self._bar.offer(self._waiting.pop(0))

    @Slot(object)
    def _add(self, card: Card) -> None:
        try:
            self._stage.add_folder(card.folder)
        except KesongError as error:
            self._say(messages.sentence(error))
        else:
            self._say(
                self.tr("{0} is part of the roll. Its files are only read.").format(
                    one_line(card.volume.name)
                )
            )
        self._offer_next()

    @Slot(object)
    def _refuse(self, card: Card) -> None:
        self._search.refuse(card)
        self._offer_next()


def mounted() -> list[Volume]:
    """The volumes of this computer; no network is asked for them where that can be told before."""
    if platform.system() == "Linux":
        return volumes_in(Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape"))
    return [
        Volume(one.rootPath(), one.displayName())
        for one in QStorageInfo.mountedVolumes()
        if one.isValid() and one.isReady() and not bytes(one.device().data()).startswith((b"//", b"\\\\"))
    ]
