"""Preferences: upload size, media cache and the folders of the camera roll."""

from functools import partial

from PySide6.QtCore import QLocale, QStandardPaths, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesong_desktop.ui.preferences.presenter import PreferencesPresenter, PreferencesState
from kesong_desktop.ui.preferences.section import PreferenceRow, PreferencesSection, choice
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.folder_question import ask_remove_folder
from kesong_desktop.ui.style.style_helpers import clear, divider, label
from kesong_desktop.ui.widgets.buttons import button

_SIDES_PX = (1080, 1440, 2048, 3072, 4096)
_CACHES_MB = (200, 500, 1000, 2000, 5000)


class StorageSection(PreferencesSection):
    """What pictures take: of the upload, and of this computer."""

    def __init__(self, presenter: PreferencesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Photos and storage"), parent)
        self._presenter = presenter
        self._shown: tuple[str, ...] | None = None
        settings, number = presenter.state.settings, QLocale().toString
        self._side = choice(
            [(self.tr("{pixels} pixels").format(pixels=number(px)), px) for px in _SIDES_PX],
            settings.picture_px,
        )
        self._side.currentIndexChanged.connect(self._set_side)
        self.add_row(
            self.tr("Upload size"),
            self.tr(
                "The longest side of published photos. Servers with a lower limit get smaller ones; your files stay as they are."
            ),
            self._side,
        )
        self._used = label("", "small", "ink3")
        self._cache = choice(
            [(self.tr("{size} MB").format(size=number(mb)), mb) for mb in _CACHES_MB], settings.cache_mb
        )
        self._cache.currentIndexChanged.connect(self._set_cache)
        empty = button(self.tr("Clear cache"), small=True)
        empty.clicked.connect(presenter.clear_cache)
        self.add_row(
            self.tr("Media cache"),
            self.tr("Photos and videos that you have seen stay visible offline."),
            self._used,
            self._cache,
            empty,
        )
        self.rows.addWidget(divider())
        self._folders = QVBoxLayout()
        self._folders.setSpacing(0)
        self.rows.addLayout(self._folders)
        presenter.state_changed.connect(self._show)
        self._show(presenter.state)

    @Slot(object)
    def _show(self, state: PreferencesState) -> None:
        self._used.setText(self.tr("{size} used").format(size=messages.megabytes(state.cache_bytes)))
        if state.folders != self._shown:
            self._shown = state.folders
            self._show_folders(state.folders)

    def _show_folders(self, folders: tuple[str, ...]) -> None:
        clear(self._folders)
        for number, folder in enumerate(folders):
            if number:
                self._folders.addWidget(divider())
            remove = button(self.tr("Remove"), small=True)
            remove.clicked.connect(partial(self._ask_remove, folder))
            remove.setAccessibleName(self.tr("Remove {folder} from the camera roll").format(folder=folder))
            self._folders.addWidget(PreferenceRow(self.tr("Camera roll"), folder, remove))
        if not folders:
            add = button(self.tr("Add Pictures folder"), small=True)
            add.clicked.connect(self._add_pictures)
            text = self.tr("No folders yet. Files are only read, never moved.")
            self._folders.addWidget(PreferenceRow(self.tr("Camera roll"), text, add))

    def _ask_remove(self, folder: str) -> None:
        ask_remove_folder(self, folder, partial(self._presenter.remove_folder, folder))

    @Slot(int)
    def _set_side(self, _index: int) -> None:
        self._presenter.change(picture_px=int(self._side.currentData()))

    @Slot(int)
    def _set_cache(self, _index: int) -> None:
        self._presenter.set_cache_budget(int(self._cache.currentData()))

    @Slot()
    def _add_pictures(self) -> None:
        location = QStandardPaths.StandardLocation.PicturesLocation
        self._presenter.add_folder(QStandardPaths.writableLocation(location))
