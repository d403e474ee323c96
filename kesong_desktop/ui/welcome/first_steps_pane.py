"""The last page of the first run: folders to look in, what leaves this computer, and a post to try."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.system.sample_post import SamplePost
from kesong_desktop.errors import KesongError
from kesong_desktop.model.event import Event
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.destination import FeedDestination
from kesong_desktop.ui.shell.pane import Pane
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.welcome.sample_post_box import SamplePostBox
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.parts.inputs import CheckBox

_WIDE_PX = 640


@dataclass(frozen=True, slots=True)
class FirstStepsServices:
    """What the pane works with. ``add_folder`` adds a folder to the camera roll and scans it, or raises ``KesongError``."""

    accounts: Accounts
    sample: SamplePost
    add_folder: Callable[[str], None]


class FirstStepsPane(Pane):
    """Shown once, after the first sign-in. Nothing here is required: "Done" leads to the feed."""

    def __init__(
        self,
        context: UiContext,
        services: FirstStepsServices,
        *,
        proposed: Sequence[Path],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._add_folder = services.add_folder
        self._folders: dict[str, QCheckBox] = {}
        inside = QWidget()
        self._form = QVBoxLayout(inside)
        self._form.setContentsMargins(24, 32, 24, 24)
        self._form.setSpacing(8)
        self._form.addWidget(label(self.tr("You are signed in"), "display", wrap=True))
        again = self.tr("Everything here can be changed later in the preferences.")
        self._form.addWidget(label(again, "lead_plain", "ink2", wrap=True))
        self._add_folders(proposed)
        self._add_facts()
        self._sample = SamplePostBox(context, services.accounts, services.sample)
        self._sample.destination_requested.connect(self.destination_requested)
        self._form.addSpacing(12)
        self._form.addWidget(self._sample)
        self._form.addSpacing(16)
        self._done = button(self.tr("Done"), kind="filled")
        self._done.clicked.connect(self._finish)
        self._form.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeft)
        self._form.addStretch(1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setWidget(inside)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._area)
        row.addStretch(1)
        self.column.addLayout(row, 1)

    @Slot()
    def entered(self) -> None:
        """Give the focus to the button that goes on."""
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def fit(self) -> None:
        """Keep lines short enough to read."""
        self._area.setFixedWidth(min(self.px(_WIDE_PX), self.width()))

    def take(self, event: Event) -> None:
        """Follow the sample post through the outbox."""
        self._sample.take(event)

    def _add_folders(self, proposed: Sequence[Path]) -> None:
        self._form.addSpacing(16)
        self._form.addWidget(label(self.tr("Where are your photos?"), "lead"))
        words = self.tr(
            "Kesong looks into these folders and shows what is there. It changes and uploads nothing."
        )
        self._form.addWidget(label(words, "body", "ink2", wrap=True))
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._form.addLayout(self._list)
        for folder in proposed:
            self._offer(str(folder))
        more = button(self.tr("Choose a folder…"), small=True)
        more.clicked.connect(self._choose)
        self._form.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_facts(self) -> None:
        self._form.addSpacing(16)
        self._form.addWidget(label(self.tr("What leaves this computer"), "lead"))
        for icon, tone, words in (
            (
                "upload-simple",
                "ink2",
                self.tr("Only what you publish, to your own server, after a check that shows it"),
            ),
            ("shield-check", "ok", self.tr("Never where a photo was taken, or your camera's serial number")),
            ("shield-check", "ok", self.tr("Never your original files: they are copied, and not changed")),
            (
                "shield-check",
                "ok",
                self.tr("Never what you do here: nothing is measured, and nobody is told"),
            ),
        ):
            self._form.addWidget(self._fact(icon, tone, words))

    def _fact(self, icon: str, tone: str, words: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        sign = label("")
        sign.setPixmap(self.context.icons.pixmap(icon, tone, 16, self.devicePixelRatioF()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(words, "body", "ink2", wrap=True), 1)
        return made

    def _offer(self, folder: str) -> None:
        if folder in self._folders:
            return
        box = self._folders[folder] = CheckBox(folder)
        box.setChecked(True)
        self._list.addWidget(box)

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder of photos"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._offer)
        dialog.open()

    @Slot()
    def _finish(self) -> None:
        for folder, box in self._folders.items():
            if not box.isChecked():
                continue
            try:
                self._add_folder(folder)
            except KesongError as error:
                self.say.emit(messages.sentence(error))
                return
        self.destination_requested.emit(FeedDestination())


def usual_folders() -> list[Path]:
    """Return the system's folders for pictures and videos that are there."""
    kinds = (QStandardPaths.StandardLocation.PicturesLocation, QStandardPaths.StandardLocation.MoviesLocation)
    found = [Path(QStandardPaths.writableLocation(kind)) for kind in kinds]
    return [one for one in dict.fromkeys(found) if one != Path.home() and one.is_dir()]
