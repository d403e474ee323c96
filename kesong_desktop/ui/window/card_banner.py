"""CardBanner and CardMonitor: offer a memory card that was plugged in for the camera roll."""

import platform
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from kesong_desktop.actions.roll.camera_roll import CameraRoll
from kesong_desktop.actions.roll.scan_thread import ScanThread, add_folder
from kesong_desktop.errors import KesongError
from kesong_desktop.model.text.characters import one_line
from kesong_desktop.roll.removable_media import CardSearch, RemovableCard, Volume, volumes_in
from kesong_desktop.ui.accessibility.announcement import announce
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.buttons import button

LOOK_MS = 3_000
Work = Callable[..., None]
"""Runs a task on a worker thread, as ``UiContext.work`` does."""
_HIGH = 48


class CardBanner(QFrame):
    """A sentence with two buttons; hidden while no card is offered. ``wanted`` and ``refused`` carry the card."""

    wanted = Signal(object)
    refused = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._card: RemovableCard | None = None
        self.setProperty("role", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._picture = label("", parent=self)
        self._words = label("", parent=self)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._add = button(self.tr("Add to camera roll"), kind="link", small=True, parent=self)
        self._add.clicked.connect(self._take)
        self._later = button(self.tr("Ignore"), kind="link", small=True, parent=self)
        self._later.clicked.connect(self._refuse)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        row.addWidget(self._add)
        row.addWidget(self._later)
        theme.changed.connect(self._fit)
        self.hide()

    @property
    def card(self) -> RemovableCard | None:
        """The card that is offered, or None."""
        return self._card

    def offer(self, card: RemovableCard | None) -> None:
        """Offer ``card``; None hides the banner."""
        self._card = card
        words = (
            self.tr("Memory card with photos: {name}").format(name=one_line(card.volume.name)) if card else ""
        )
        self._words.setText(words)
        self.setAccessibleName(words)
        self._fit()
        self.setVisible(card is not None)
        announce(self, words)

    @Slot()
    def retranslate(self) -> None:
        """Show the texts of the language that is used now."""
        self._add.setText(self.tr("Add to camera roll"))
        self._later.setText(self.tr("Ignore"))
        self.offer(self._card)

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


class CardMonitor(QObject):
    """Looks for new memory cards every few seconds, on another thread, and lets ``bar`` offer them.

    ``say`` shows a toast; ``is_enabled`` is asked before each look; ``volumes`` lists the mounted volumes.
    """

    def __init__(
        self,
        bar: CardBanner,
        roll: CameraRoll,
        scans: ScanThread,
        work: Work,
        say: Callable[[str], None],
        *,
        parent: QObject,
        is_enabled: Callable[[], bool],
        volumes: Callable[[], Sequence[Volume]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._roll = roll
        self._scans = scans
        self._work = work
        self._is_enabled = is_enabled
        self._bar = bar
        self._say = say
        self._volumes = volumes or mounted
        self._search = CardSearch()
        self._waiting: list[RemovableCard] = []
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
        """Look now, unless a look is under way."""
        if not self._is_looking and self._is_enabled():
            self._is_looking = True
            self._work(self._find, self, self._found, self._failed)

    def _find(self) -> tuple[set[Volume], list[RemovableCard]]:
        volumes = self._volumes()
        return set(volumes), self._search.look(volumes, self._roll.folders())

    def _found(self, found: tuple[set[Volume], list[RemovableCard]]) -> None:
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
    def _add(self, card: RemovableCard) -> None:
        try:
            add_folder(self._roll, self._scans, card.folder)
        except KesongError as error:
            self._say(messages.sentence(error))
        else:
            self._say(
                self.tr("Added {name} to the camera roll. Files on it are never changed.").format(
                    name=one_line(card.volume.name)
                )
            )
        self._offer_next()

    @Slot(object)
    def _refuse(self, card: RemovableCard) -> None:
        self._search.refuse(card)
        self._offer_next()


def mounted() -> list[Volume]:
    """Return the mounted volumes; network drives are left out where that can be known without asking them."""
    if platform.system() == "Linux":
        return volumes_in(Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape"))
    return [
        Volume(one.rootPath(), one.displayName())
        for one in QStorageInfo.mountedVolumes()
        if one.isValid() and one.isReady() and not bytes(one.device().data()).startswith((b"//", b"\\\\"))
    ]
