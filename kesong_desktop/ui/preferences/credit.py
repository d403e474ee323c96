"""What a picture that leaves still says of its maker."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kesong_desktop.errors import KesongError
from kesong_desktop.settings import Settings, SettingsFile
from kesong_desktop.ui import messages
from kesong_desktop.ui.preferences.section import Section, switch


class CreditSection(Section):
    """Two switches; a change holds for all that is made ready from then on. ``say`` tells where it could not be kept."""

    say = Signal(str)

    def __init__(self, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What pictures say of you"), parent)
        self._settings = settings
        now = settings.load()
        author, copyright_ = switch(on=now.keep_author), switch(on=now.keep_copyright)
        author.toggled.connect(partial(self._keep, _with_author))
        copyright_.toggled.connect(partial(self._keep, _with_copyright))
        self.add_row(
            self.tr("Keep my name"),
            self.tr(
                "Where a photo names its author, the JPEG or PNG that leaves does too, and says nothing else."
            ),
            author,
        )
        self.add_row(
            self.tr("Keep the copyright"),
            self.tr("Likewise its line of copyright. Place, camera and serial numbers never leave."),
            copyright_,
        )

    def _keep(self, change: Callable[[Settings, bool], Settings], on: bool) -> None:
        try:
            self._settings.save(change(self._settings.load(), on))
        except KesongError as error:
            self.say.emit(messages.sentence(error))


def _with_author(settings: Settings, on: bool) -> Settings:
    return replace(settings, keep_author=on)


def _with_copyright(settings: Settings, on: bool) -> Settings:
    return replace(settings, keep_copyright=on)
