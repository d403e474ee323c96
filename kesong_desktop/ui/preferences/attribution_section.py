"""Preferences: author and copyright in published photos."""

from functools import partial

from PySide6.QtWidgets import QWidget

from kesong_desktop.ui.preferences.presenter import PreferencesPresenter
from kesong_desktop.ui.preferences.section import PreferencesSection, switch


class AttributionSection(PreferencesSection):
    """Two switches; a change holds for everything that is rendered from then on."""

    def __init__(self, presenter: PreferencesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Author and copyright"), parent)
        settings = presenter.state.settings
        author, copyright_ = switch(on=settings.keep_author), switch(on=settings.keep_copyright)
        author.toggled.connect(partial(_set_author, presenter))
        copyright_.toggled.connect(partial(_set_copyright, presenter))
        self.add_row(
            self.tr("Keep author name"),
            self.tr("Where a photo names its author, the published JPEG or PNG does too."),
            author,
        )
        self.add_row(
            self.tr("Keep copyright notice"),
            self.tr("Location, camera and serial numbers are never published."),
            copyright_,
        )


def _set_author(presenter: PreferencesPresenter, on: bool) -> None:
    presenter.change(keep_author=on)


def _set_copyright(presenter: PreferencesPresenter, on: bool) -> None:
    presenter.change(keep_copyright=on)
